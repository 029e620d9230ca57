import { describe, expect, it } from "vitest";
import { html } from "../../src/readers/html.js";
import { defaultLimits } from "../../src/readers/reader.js";
import { createCiter } from "../../src/tree/cite.js";
import { readPage } from "./html-page.js";

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);

describe("accepts", () => {
  it("knows pages by their content, whatever they are called", () => {
    for (const page of [
      "<!DOCTYPE html><html></html>",
      "\ufeff \n<!-- Kopf --><HTML lang=de>",
      '<?xml version="1.0"?><!DOCTYPE html PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "x"><html/>',
      "<p>Ein Absatz",
      "<body>",
    ])
      expect(html.accepts({ bytes: bytes(page), name: "seite.txt" }), page).toBe(true);
  });

  it("leaves other texts and containers alone", () => {
    for (const other of [
      "# Bildung\n\n<b>fett</b>",
      "%PDF-1.7",
      "PK\u0003\u0004",
      "",
      "<svg></svg>",
      "a < b und c > d",
      "<rss><channel>",
    ])
      expect(html.accepts({ bytes: bytes(other), name: "text.md" }), other).toBe(false);
  });

  it("asks name and type only where the content leaves it open", () => {
    expect(html.accepts({ bytes: bytes("<my-page>Text</my-page>"), name: "a.html" })).toBe(true);
    expect(
      html.accepts({ bytes: bytes("<my-page>Text</my-page>"), contentType: "text/html; charset=utf-8" }),
    ).toBe(true);
    expect(html.accepts({ bytes: bytes("nur Text"), name: "a.html" })).toBe(false);
  });
});

describe("structure", () => {
  it("reads headings and paragraphs in order, breaks in headings as spaces", async () => {
    const { outline } = await readPage(
      "<h1>Bildung<br>vor Ort</h1><p>Ein  Satz\n mit <b>fettem</b> Wort.<br>Neue Zeile.</p><h3></h3><h2>Ziele</h2>",
    );
    expect(outline).toEqual([
      "heading1: Bildung vor Ort",
      "paragraph: Ein Satz mit fettem Wort.⏎Neue Zeile.",
      "heading2: Ziele",
    ]);
  });

  it("parts paragraphs at double breaks and joins text that stands bare in a container", async () => {
    const { outline } = await readPage(
      "<div>Erster Absatz<br>zweite Zeile<br>\n<br>Zweiter Absatz<div>Dritter</div>Vierter</div>",
    );
    expect(outline).toEqual([
      "paragraph: Erster Absatz⏎zweite Zeile",
      "paragraph: Zweiter Absatz",
      "paragraph: Dritter",
      "paragraph: Vierter",
    ]);
  });

  it("reads nested lists, also where the inner one stands beside its item", async () => {
    const { outline } = await readPage(
      "<ul><li>Kita<ul><li>Krippe</li></ul></li><li>Schule</li><ol><li>Hort</li></ol></ul>",
    );
    expect(outline).toEqual([
      "list",
      "  listItem",
      "    paragraph: Kita",
      "    list",
      "      listItem",
      "        paragraph: Krippe",
      "  listItem",
      "    paragraph: Schule",
      "    ordered",
      "      listItem",
      "        paragraph: Hort",
    ]);
  });

  it("takes cards that are set as a list for what they are", async () => {
    const { outline } = await readPage(
      "<ul><li><h3>Musterbericht</h3><p>Zahlen.</p></li><li><h3>Leitfaden</h3><p>Wege.</p></li></ul>",
    );
    expect(outline).toEqual([
      "heading3: Musterbericht",
      "paragraph: Zahlen.",
      "heading3: Leitfaden",
      "paragraph: Wege.",
    ]);
  });

  it("reads data tables with header and caption, empty cells where others span", async () => {
    const { outline } = await readPage(
      "<table><caption>Termine</caption><tr><th>Jahr</th><th>Ort</th><th>Thema</th></tr><tr><td rowspan=2>2021</td><td>Saal</td><td>Kita</td></tr><tr><td colspan=2>entfallen</td></tr></table>",
    );
    expect(outline).toEqual([
      "paragraph/caption: Termine",
      "table",
      "  tableRow: Jahr | Ort | Thema",
      "  tableRow: 2021 | Saal | Kita",
      "  tableRow: entfallen",
    ]);
  });

  it("does not take the first row of a table without header for one", async () => {
    const { tree } = await readPage(
      "<table><tr><td>1</td><td>2</td><td>3</td></tr><tr><td>4</td><td>5</td><td>6</td></tr></table>",
    );
    const table = tree.children[0];
    expect(table?.type === "table" && table.children.map((row) => row.data?.span !== undefined)).toEqual([
      false,
      true,
      true,
    ]);
  });

  it("reads labels with values as such: definition lists, tables of two columns", async () => {
    const list = await readPage(
      "<dl><dt>Telefon</dt><dd>01234 5678</dd><dt>Sprechzeiten</dt><dd>Mo 9–12</dd><dd>Do 14–18</dd></dl>",
    );
    expect(list.outline).toEqual([
      "table/keyValue",
      "  tableRow: Telefon | 01234 5678",
      "  tableRow: Sprechzeiten | Mo 9–12⏎Do 14–18",
    ]);
    const table = await readPage(
      "<table><tr><th>Träger</th><td>Landkreis</td></tr><tr><th>Beginn</th><td>2021</td></tr></table>",
    );
    expect(table.outline).toEqual([
      "table/keyValue",
      "  tableRow: Träger | Landkreis",
      "  tableRow: Beginn | 2021",
    ]);
  });

  it("reads long definitions as text under headings", async () => {
    const { outline } = await readPage(
      "<h2>Fragen</h2><dl><dt>Wer kann teilnehmen?</dt><dd><p>Alle.</p><ul><li>Schulen</li></ul></dd></dl>",
    );
    expect(outline).toEqual([
      "heading2: Fragen",
      "heading3: Wer kann teilnehmen?",
      "paragraph: Alle.",
      "list",
      "  listItem",
      "    paragraph: Schulen",
    ]);
  });

  it("passes through tables that only set the page in columns", async () => {
    const { outline } = await readPage(
      "<table><tr><td><h2>Links</h2><p>Text links</p></td><td><table><tr><td>A</td><td>B</td></tr><tr><td>C</td><td>D</td></tr></table></td></tr></table>",
    );
    expect(outline).toEqual([
      "heading2: Links",
      "paragraph: Text links",
      "table/keyValue",
      "  tableRow: A | B",
      "  tableRow: C | D",
    ]);
  });

  it("keeps addresses, captions, quotations and details apart", async () => {
    const { outline } = await readPage(
      "<h2>Kontakt</h2><address>Bildungsbüro<br>Musterweg 1</address><figure><img alt=Bild src=x><figcaption>© Foto</figcaption></figure><blockquote><p>Bildung zählt.</p></blockquote><details><summary>Ablauf</summary><p>Erst dies.</p></details><details><summary>Orte</summary><p>Hier.</p></details>",
    );
    expect(outline).toEqual([
      "heading2: Kontakt",
      "paragraph/address: Bildungsbüro⏎Musterweg 1",
      "paragraph/caption: © Foto",
      "blockquote",
      "  paragraph: Bildung zählt.",
      "heading3: Ablauf",
      "paragraph: Erst dies.",
      "heading3: Orte",
      "paragraph: Hier.",
    ]);
  });

  it("makes headings of bold lines over text, not of bold sentences, names in a row or lines over nothing", async () => {
    const { outline } = await readPage(
      "<h2>Büro</h2><p><strong>Aufgaben:</strong></p><ul><li>Beraten</li></ul><p><b>Wir beraten alle.</b></p><p>Text</p><p><b>Frau A</b></p><p><b>Herr B</b></p><p>Text <b>fett</b></p><p><b>Ende</b></p>",
    );
    expect(outline.filter((line) => !line.startsWith(" "))).toEqual([
      "heading2: Büro",
      "heading3: Aufgaben:",
      "list",
      "paragraph: Wir beraten alle.",
      "paragraph: Text",
      "paragraph: Frau A",
      "heading3: Herr B",
      "paragraph: Text fett",
      "paragraph: Ende",
    ]);
  });

  it("leaves out scripts, styles, templates, alternative texts and the copies in noscript", async () => {
    const { text } = await readPage(
      '<p>Text</p><script>var a = "<p>Skript</p>";</script><style>p{}</style><template><p>Vorlage</p></template><noscript><img alt="Kopie"><p>Kopie</p></noscript><img alt="Bild"><svg><title>Zeichen</title></svg>',
    );
    expect(text).toBe("Text");
  });

  it("resolves entities, drops soft hyphens and icon characters, composes letters, keeps one space", async () => {
    const { text } = await readPage(
      "<p>&bdquo;Bildungs&shy;b&uuml;ro&ldquo; &#8211; 20&nbsp;Jahre\u00a0\u2009ja &amp; u\u0308ber\u200b\ue001 &#x1F600;</p>",
    );
    expect(text).toBe("„Bildungsbüro“ – 20 Jahre ja & über 😀");
  });
});

describe("typed lists", () => {
  it("reads bullets at the starts of lines, with the lead-in before and the text behind", async () => {
    const { outline } = await readPage(
      "<p>Wir bieten:<br>• Beratung,<br>&nbsp; •&nbsp;Begleitung<br>vor Ort<br>• Kurse.<br>Melden Sie sich.</p>",
    );
    expect(outline).toEqual([
      "paragraph: Wir bieten:",
      "list",
      "  listItem",
      "    paragraph: Beratung,",
      "  listItem",
      "    paragraph: Begleitung⏎vor Ort",
      "  listItem",
      "    paragraph: Kurse.",
      "paragraph: Melden Sie sich.",
    ]);
  });

  it("reads dashes and numbers in neighbouring paragraphs", async () => {
    const dashes = await readPage("<p>- Kita</p><p>- Schule</p><p>– Beruf</p>");
    expect(dashes.outline).toEqual([
      "list",
      "  listItem",
      "    paragraph: Kita",
      "  listItem",
      "    paragraph: Schule",
      "paragraph: – Beruf",
    ]);
    const numbers = await readPage("<p>1) Auftakt<br>2) Werkstatt<br>3) Abschluss</p>");
    expect(numbers.outline[0]).toBe("ordered");
    expect(numbers.text).toBe("Auftakt\nWerkstatt\nAbschluss");
  });

  it("keeps lone dashes, dates and numbers that do not count", async () => {
    for (const line of [
      "– eine Einfügung –<br>und mehr",
      "14. Juni<br>22. August",
      "2. Platz<br>5. Platz",
      "Büro<br>- Leitung",
    ]) {
      const { outline } = await readPage(`<p>${line}</p>`);
      expect(outline, line).toHaveLength(1);
    }
  });
});

describe("words broken before a line break", () => {
  it("are joined, with their places; suspended and compound hyphens stay", async () => {
    const page =
      "<p>Die Bildungs-<br>konferenz, Kinder-<br>und Jugendhilfe, Ludwig-<br>Uhland-Schule, Bildungs&shy;<br>büro</p><p>Kita -<br>Schule</p><p>Kita-<br><br>platz</p>";
    const { text, tree } = await readPage(page);
    expect(text).toBe(
      "Die Bildungskonferenz, Kinder- und Jugendhilfe, Ludwig-Uhland-Schule, Bildungsbüro\n\nKita -\nSchule\n\nKita-\n\nplatz",
    );
    const cite = createCiter({ source: { id: "0" }, text, tree });
    const start = text.indexOf("konferenz");
    expect(cite(start, start + 9).locator).toMatchObject({ column: page.indexOf("konferenz") + 1 });
    expect(cite(start - 8, start + 9).quote).toBe("Bildungskonferenz");
  });
});

describe("links and places", () => {
  it("resolves links against base element, address of the page or the one that it names", async () => {
    const targets = async (page: string, url?: string): Promise<string[]> => {
      const { tree } = await readPage(page, url === undefined ? {} : { url });
      const [paragraph] = tree.children;
      return paragraph?.type === "paragraph"
        ? paragraph.children.flatMap((child) => (child.type === "link" ? [child.url] : []))
        : [];
    };
    const links =
      '<p><a href="../b.pdf">B</a> <a href="mailto:a@b.example">M</a> <a href="tel:+49 1">T</a> <a href="javascript:x()">J</a></p>';
    expect(await targets(links, "https://kreis.example/x/y/")).toEqual([
      "https://kreis.example/x/b.pdf",
      "mailto:a@b.example",
      "tel:+49 1",
    ]);
    expect((await targets(`<base href="/z/q/">${links}`, "https://kreis.example/x/"))[0]).toBe(
      "https://kreis.example/z/b.pdf",
    );
    expect((await targets(`<link rel=canonical href="https://kreis.example/c/d/e">${links}`))[0]).toBe(
      "https://kreis.example/c/b.pdf",
    );
    expect((await targets(`<base href="//">${links}`))[0]).toBe("../b.pdf");
    expect((await targets('<p><a href="http://[kaputt">B</a></p>', "https://kreis.example/"))[0]).toBe(
      "http://[kaputt",
    );
  });

  it("keeps the words of links around blocks, and parts neighbours", async () => {
    const { outline, tree } = await readPage(
      '<a href="/x"><h3>Bericht</h3><p>Zahlen zur Bildung.</p></a><p><a href="/1">Eins</a><a href="/2">Zwei</a></p>',
    );
    expect(outline).toEqual(["heading3: Bericht", "paragraph: Zahlen zur Bildung.", "paragraph: Eins Zwei"]);
    expect(tree.children[0]).toMatchObject({ children: [{ type: "link", url: "/x" }] });
  });

  it("cites words by line and column of the source, over entities, soft hyphens and line ends", async () => {
    const page =
      "<h1>Titel</h1>\r\n<p>Das Bildungs&shy;b&uuml;ro\r\n   lädt ein, <b>heute</b>&nbsp;und\r\n• morgen &amp; bald.</p>";
    const { text, tree } = await readPage(page);
    const cite = createCiter({ source: { id: "0" }, text, tree });
    const place = (words: string): unknown => {
      const start = text.indexOf(words);
      return cite(start, start + words.length).locator;
    };
    expect(place("Das")).toEqual({ type: "text", line: 2, column: 4, endLine: 2, endColumn: 7 });
    expect(place("büro")).toMatchObject({ line: 2, column: 21 });
    expect(place("ro lädt")).toMatchObject({ line: 2, column: 28, endLine: 3, endColumn: 8 });
    expect(place("heute")).toMatchObject({ line: 3, column: 17 });
    expect(place("und")).toMatchObject({ line: 3, column: 32 });
    expect(place("bald")).toMatchObject({ line: 4, column: 16 });
  });

  it("keeps the places of typed items behind their marks", async () => {
    const { text, tree } = await readPage("<p>• Kita<br>• Schule</p>");
    const start = text.indexOf("Schule");
    expect(createCiter({ source: { id: "0" }, text, tree })(start, start + 6).locator).toMatchObject({
      line: 1,
      column: 16,
    });
  });

  it("marks parts in another language, not those in that of the page", async () => {
    const { tree, metadata } = await readPage(
      '<html lang="de"><body><p>Deutsch</p><div lang="en"><p>English</p></div></body></html>',
    );
    expect(tree.children.map(({ data }) => data?.language)).toEqual([undefined, "en"]);
    expect(metadata.language).toBe("de");
  });
});

describe("metadata", () => {
  it("reads title, language, meta elements and generator", async () => {
    const { metadata } = await readPage(
      '<html lang="de_DE"><head><title> Bildung \n – Kreis</title><meta name="Author" content="A. Muster"><meta name="DC.date.issued" content="2024-06-14T08:00"><meta property="article:modified_time" content="05.07.2024"><meta name="generator" content="TYPO3 CMS"><meta property="og:site_name" content="Musterkreis"></head></html>',
    );
    expect(metadata).toMatchObject({
      title: "Bildung – Kreis",
      language: "de-DE",
      author: "A. Muster",
      publisher: "Musterkreis",
      created: "2024-06-14",
      modified: "2024-07-05",
      generator: "TYPO3 CMS",
    });
    expect(metadata.properties?.["dc.date.issued"]).toBe("2024-06-14T08:00");
  });

  it("reads JSON-LD through its graph, and passes broken scripts and dates over", async () => {
    const graph = {
      "@graph": [
        { "@type": "Organization", "@id": "#org", name: "Musterverein" },
        {
          "@type": "NewsArticle",
          headline: "Auftakt",
          inLanguage: "de",
          datePublished: "2023-02-30",
          dateModified: "2023-03",
          author: [{ name: "B. Beispiel" }],
          publisher: { "@id": "#org" },
        },
      ],
    };
    const { metadata } = await readPage(
      `<script type="application/ld+json">{kaputt</script><script type="application/ld+json">${JSON.stringify(graph)}</script><h1>Überschrift</h1>`,
    );
    expect(metadata).toMatchObject({
      title: "Auftakt",
      language: "de",
      author: "B. Beispiel",
      publisher: "Musterverein",
      modified: "2023-03",
    });
    expect(metadata.created).toBeUndefined();
  });
});

describe("bad input", () => {
  it("decodes what is declared wrongly, with a warning", async () => {
    const page = Uint8Array.from('<meta charset="utf-8"><p>B\xfcro \x96 neu</p>', (character) =>
      character.charCodeAt(0),
    );
    const { text, issues } = await readPage(page);
    expect(text).toBe("Büro – neu");
    expect(issues.map(({ code }) => code)).toEqual(["decode/encoding-mismatch"]);
  });

  it("flattens what is nested too deeply and keeps its text", async () => {
    const { text, issues } = await readPage(
      `${"<div>".repeat(300)}tief<b>er</b>${"</div>".repeat(300)}<p>danach</p>`,
    );
    expect(text).toContain("tiefer");
    expect(text).toContain("danach");
    expect(issues.map(({ code }) => code)).toEqual(["html/too-deep"]);
  });

  it("survives nesting without end, unclosed comments and tags, and hostile attributes", async () => {
    for (const page of [
      "<div>".repeat(20_000),
      "<b><p>".repeat(3000),
      `<ul>${"<li><ul>".repeat(5000)}`,
      `<p>Text<!-- ${"-".repeat(5000)}`,
      "<".repeat(50_000),
      `<p ${Array.from({ length: 20_000 }, (_, index) => `a${index}=1`).join(" ")}>Text`,
      `<table>${"<tr><td colspan=99999 rowspan=99999>x".repeat(300)}`,
      `<div class="${"nav-".repeat(20_000)}">Text</div>`,
    ])
      await expect(readPage(page)).resolves.toBeDefined();
  });

  it("bounds the attributes of a tag and the cells that spans stand for", async () => {
    const attributes = Array.from({ length: 100_000 }, (_, index) => `a${index}=1`).join(" ");
    const start = performance.now();
    const { text, tree } = await readPage(
      `<p id=a ${attributes} lang=en>Text</p><table>${"<tr><td colspan=1000 rowspan=1000>x<td>y</tr>".repeat(3000)}</table>`,
    );
    expect(performance.now() - start).toBeLessThan(5000);
    expect(text.startsWith("Text")).toBe(true);
    expect(tree.children.at(-1)?.type).toBe("table");
  });

  it("reads more blocks than fit on the stack", async () => {
    const result = await html.read(
      { bytes: bytes("<p>a</p>".repeat(150_000)) },
      { limits: defaultLimits, signal: new AbortController().signal },
    );
    expect(result.ok && result.value.tree.children.length).toBe(150_000);
  }, 60_000);

  it("says that a set of frames has no text", async () => {
    const { issues, text } = await readPage(
      "<html><frameset cols=50%><frame src=a.html><noframes>Ohne</noframes></frameset></html>",
    );
    expect(text).toBe("");
    expect(issues.map(({ code }) => code)).toEqual(["html/frames"]);
  });

  it("puts malformed nesting right", async () => {
    const { outline } = await readPage(
      "<p>Eins<p>Zwei <b>fett<ul><li>a<li>b</table></div></ul></b><h2>Kopf</h3><p>unten",
    );
    expect(outline).toEqual([
      "paragraph: Eins",
      "paragraph: Zwei fett",
      "list",
      "  listItem",
      "    paragraph: a",
      "  listItem",
      "    paragraph: b",
      "heading2: Kopf",
      "paragraph: unten",
    ]);
  });

  it("takes time in proportion to the page", async () => {
    const time = async (count: number): Promise<number> => {
      const page = "<li><a href=x>Ein Eintrag</a><br>• und noch einer mit <b>Text</b></li>".repeat(count);
      const start = performance.now();
      await readPage(page);
      return performance.now() - start;
    };
    await time(1000);
    const small = Math.min(await time(1000), await time(1000));
    expect(await time(10_000)).toBeLessThan(20 * small + 200);
  }, 60_000);

  it("ends soon when it is aborted on the way", async () => {
    const controller = new AbortController();
    setTimeout(() => controller.abort(), 50);
    const page = new TextEncoder().encode(`<main>${"<p>Ein Satz mit Text.</p>".repeat(100_000)}</main>`);
    await expect(readPage(page, { signal: controller.signal })).rejects.toThrow();
  }, 60_000);

  it("ends when it is aborted", async () => {
    const controller = new AbortController();
    controller.abort();
    await expect(readPage("<p>Text</p>", { signal: controller.signal })).rejects.toThrow("source/aborted");
  });
});
