import { describe, expect, it } from "vitest";
import { expectLayers, textInLayer } from "./html-layers.js";
import { readPage } from "./html-page.js";

const prose =
  "Das Bildungsbüro des Landkreises Musterland koordiniert die Zusammenarbeit von Kitas, Schulen, Vereinen und Betrieben und berät die Gemeinden bei der Planung ihrer Angebote.";
const more =
  "Seit dem Jahr 2019 treffen sich die Beteiligten zweimal im Jahr zur Bildungskonferenz, deren Ergebnisse in den Bildungsbericht eingehen und im Internet veröffentlicht werden.";

describe("pages of different systems", () => {
  it("a footer's line on who pays for the work, and no other of it", async () => {
    const page = (footer: string) =>
      readPage(
        `<main><h1>Bildung in Musterland</h1><p>${prose}</p><p>${more}</p></main><footer>${footer}</footer>`,
      );
    const paid = "Das Vorhaben „Musterland lernt“ wird vom Ministerium für Bildung gefördert.";
    expectLayers(
      await page(`<p>Landkreis Musterland</p><p>${paid}</p>`),
      [prose, paid],
      ["Landkreis Musterland"],
    );
    for (const other of [
      "Diese Seite wird von der Muster GmbH unterstützt.",
      '<a href="https://m.example">Das Projekt wird vom Ministerium für Bildung gefördert.</a>',
      "Das Ministerium für Bildung hat eine neue Seite.",
    ])
      expectLayers(await page(`<p>${other}</p>`), [prose], [other.replace(/<[^>]+>/gu, "")]);
  });

  it("a sheet of facts beside the text, and an address beside a page on contacts", async () => {
    const page = await readPage(`<html><head><title>Musterland</title></head><body>
      <main><h1>Bildung in Musterland</h1><p>${prose}</p></main>
      <aside><section><h4>Programme</h4><p>Lernregion (2016–2021)</p></section><section><h4>Ansiedlung</h4><p>Drei Mitarbeitende</p></section>
      <section><h4>Kontakt</h4><p>Erika Beispiel, <a href="mailto:e@m.example">e@m.example</a></p></section></aside></body></html>`);
    expectLayers(page, [prose, "Lernregion (2016–2021)", "Drei Mitarbeitende", "Erika Beispiel"], []);
    const linked = await readPage(`<html><head><title>Musterland</title></head><body>
      <main><h1>Bildung in Musterland</h1><p>${prose}</p></main>
      <aside><section><h4>Archiv</h4><p>Meldungen 2016</p></section><section><h4>Wetter</h4><p>Heiter</p></section>
      <section><h4>Mehr</h4><p><a href="/s">Sporthalle 2019</a></p></section></aside></body></html>`);
    expectLayers(linked, [prose], ["Meldungen 2016", "Heiter", "Sporthalle 2019"]);
    const contacts = await readPage(`<html><head><title>Musterland</title></head><body>
      <main><h1>Bildungsbüro: Ihre Ansprechpartner</h1><p>${prose}</p></main>
      <aside><h2>Anschrift</h2><p>Kreishaus<br>Am Markt 1</p><p>Telefax: 01234 99</p></aside></body></html>`);
    expectLayers(contacts, [prose, "Am Markt 1"], []);
  });

  it("a blog system with landmarks, widgets and comments", async () => {
    const page =
      await readPage(`<html><head><title>Bildungsbüro – Musterland</title></head><body class="single has-sidebar">
      <a class="skip-link screen-reader-text" href="#content">Zum Inhalt springen</a>
      <header id="masthead"><h1 class="site-title"><a href="/">Musterland</a></h1><nav><ul><li><a href="/a">Aktuelles</a></li></ul></nav></header>
      <main><article class="post category-anzeige tag-cookies"><header class="entry-header"><h1>Bildungsbüro</h1></header>
      <div class="entry-content"><p>${prose}</p><h2>Aufgaben</h2><p>${more}</p><div class="sharedaddy"><h3>Teilen mit:</h3><ul><li><a href="x">Twitter</a></li></ul></div></div>
      <footer class="entry-footer">Veröffentlicht in <a href="k">Allgemein</a></footer></article>
      <div id="comments" class="comments-area"><h2>2 Kommentare</h2><p>Ein langer Kommentar, der mehr sagt als der Beitrag selbst, aber nicht zu ihm gehört.</p></div></main>
      <aside id="secondary" class="widget-area"><h2>Archive</h2><ul><li><a href="m">März 2024</a></li></ul></aside>
      <footer class="site-footer">Landkreis Musterland, Tel. 01234 5678</footer>
      <div class="cky-consent-bar" role="dialog"><p>Wir verwenden Cookies.</p></div></body></html>`);
    expectLayers(
      page,
      ["Bildungsbüro\n", prose, "Aufgaben", more],
      [
        "Zum Inhalt springen",
        "Aktuelles",
        "Teilen mit",
        "Twitter",
        "Veröffentlicht in",
        "Ein langer Kommentar",
        "März 2024",
        "01234 5678",
        "Wir verwenden Cookies",
      ],
    );
  });

  it("a content management system that knows no landmarks", async () => {
    const page = await readPage(`<html><body><div id="rahmen">
      <div id="metanav"><a href="1">Startseite</a><a href="2">Impressum</a></div>
      <div id="kopf"><div class="name">Landkreis Musterland</div></div>
      <div id="brotkrumen">Sie sind hier: <a href="1">Startseite</a> &gt; Bildung</div>
      <div id="links"><ul><li><a href="3">Verwaltung</a></li><li><a href="4">Tourismus</a></li></ul></div>
      <div id="inhalt"><div class="csc-default"><h1>Bildung</h1><p>${prose}</p></div><div class="csc-default"><h2>Konferenz</h2><p>${more}</p></div>
      <p class="csc-linkToTop"><a href="#top">nach oben</a></p></div>
      <div id="fuss">Realisierung: Musteragentur, Beispielweg 1 | <a href="2">Datenschutz</a></div></div></body></html>`);
    expectLayers(
      page,
      ["Bildung\n", prose, "Konferenz", more],
      ["Impressum", "Sie sind hier", "Tourismus", "nach oben", "Musteragentur"],
    );
  });

  it("a page set in columns with tables", async () => {
    const page =
      await readPage(`<html><body><table width="800"><tr><td colspan="2"><font size="5">Landkreis Musterland</font></td></tr>
      <tr><td width="150"><a href="a">Start</a><br><a href="b">Wir</a><br><a href="c">Kontakt</a></td>
      <td><h1>Bildungsbüro</h1>${prose}<br><br>${more}</td></tr>
      <tr><td colspan="2"><a href="i">Impressum</a> | <a href="d">Datenschutz</a></td></tr></table></body></html>`);
    expectLayers(page, ["Bildungsbüro\n", prose, more], ["Start\n", "Impressum"]);
    expect(page.outline).toContain(`paragraph: ${prose}`);
  });

  it("nested wrappers with a list of functions after the text", async () => {
    const page = await readPage(`<html><body><div id="wrapperOuter"><div id="wrapperInner">
      <div id="navPrimary"><h2 class="aural">Navigation</h2><ul><li><a href="t">Themen</a></li></ul></div>
      <div id="main" class="row"><div id="content"><h1 class="isFirstInSlot">Kommunale Bildung</h1><p>${prose}</p><p>${more}</p>
      <p><a href="liste">Zurück zur Übersicht</a></p></div></div>
      <div class="row functions"><ul id="navFunctions"><li><a href="p">Seite drucken</a></li></ul></div>
      <div id="footer"><p>© Musterministerium</p></div></div></div></body></html>`);
    expectLayers(
      page,
      ["Kommunale Bildung", prose, more],
      ["Themen", "Zurück zur Übersicht", "Seite drucken", "Musterministerium"],
    );
  });
});

describe("what stays content", () => {
  it("teaser cards in the main column, also when the whole card is a link", async () => {
    const page = await readPage(`<main><h1>Bildung</h1><p>${prose}</p><h2>Mehr zum Thema</h2>
      <div class="teasers"><a class="teaser" href="a"><h3>Bildungsbericht</h3><p>${more}</p></a><article class="teaser"><h3><a href="b">Interview</a></h3><p>Ein Gespräch mit der Leiterin.</p><a class="more" href="b">Weiterlesen</a></article></div></main>`);
    expectLayers(
      page,
      [prose, "Mehr zum Thema", "Bildungsbericht", more, "Interview", "Ein Gespräch mit der Leiterin."],
      ["Weiterlesen"],
    );
  });

  it("panels of tabs and accordions that are not open yet", async () => {
    const page =
      await readPage(`<main><h1>Foren</h1><p>${prose}</p><div role="tablist"><button role="tab">Forum 1</button></div>
      <div role="tabpanel"><p>Erstes Forum</p></div><div role="tabpanel" hidden><p>Zweites Forum</p></div>
      <div class="accordion-content" style="display: none"><p>Antwort</p></div><p hidden>Nie gezeigt</p></main>`);
    expectLayers(page, ["Erstes Forum", "Zweites Forum", "Antwort"], ["Forum 1"]);
    expect(textInLayer(page, "hidden")).toContain("Nie gezeigt");
  });

  it("what is hidden at some widths only", async () => {
    const page = await readPage(
      `<main><h1>Büro</h1><p>${prose}</p><p class="hidden-xs">Am Rechner</p><p class="d-none d-md-block">Breit</p><div class="field--label-hidden">Feld</div><p class="visually-hidden">Vorgelesen</p></main>`,
    );
    expectLayers(page, ["Am Rechner", "Breit", "Feld"], []);
    expect(textInLayer(page, "hidden")).toBe("Vorgelesen");
  });

  it("the box that says whom to turn to, beside the text, and not the rail around it", async () => {
    const page =
      await readPage(`<main><article><h1>Bildungsbüro</h1><p>${prose}</p><p>${more}</p></article></main>
      <aside><div class="box"><h2>Ansprechpartnerin</h2><p>Erika Beispiel<br>Telefon: <a href="tel:+491">01234 99</a></p></div>
      <div class="box"><h2>Aktuelles</h2><ul><li><a href="n">Neue Sporthalle eröffnet</a></li></ul></div></aside>
      <footer><h2>Kontakt</h2><p>Landkreis Musterland, Telefon: <a href="tel:+492">01234 1</a></p></footer>`);
    expectLayers(page, ["Erika Beispiel", "01234 99"], ["Neue Sporthalle", "01234 1"]);
  });

  it("a box beside the text with an office of the authority or with files, not the one of the site's operator", async () => {
    const page =
      await readPage(`<main><article><h1>Bildungsbericht</h1><p>${prose}</p><p>${more}</p></article></main>
      <aside><h3>Kontakt</h3><address>Landkreis Musterland<br>Stabsstelle Bildung<br>Am Markt 1<br>Tel. 01234 / 99</address></aside>
      <aside><h3>Downloads</h3><ul><li><a href="d">Dokumentation der Tagung</a></li></ul></aside>
      <aside><h3>Kontakt</h3><p>Landkreis Musterland<br>Telefon: 01234 1</p></aside>
      <aside><h3>Termine</h3><ul><li><a href="t">Wandertag</a></li></ul></aside>`);
    expectLayers(
      page,
      ["Stabsstelle Bildung", "01234 / 99", "Dokumentation der Tagung"],
      ["01234 1", "Wandertag"],
    );
  });

  it("link lists to files, and links in the running text", async () => {
    const page = await readPage(
      `<main><h1>Material</h1><div><p>${prose}</p><p>Siehe <a href="b">Bildungsbericht</a>.</p></div><div class="downloads"><h2>Downloads</h2><ul><li><a href="bericht.pdf">Bericht 2021</a></li></ul></div></main>`,
    );
    expectLayers(page, ["Bildungsbericht", "Downloads", "Bericht 2021"], []);
  });

  it("sections whose headings only look like announcements of other articles", async () => {
    const page =
      await readPage(`<main><h1>Förderung</h1><p>${prose}</p><h2>Was wird gefördert?</h2><ul><li>Personal</li></ul><h2>Aktuelle Themen</h2><ul><li>Ganztag</li><li>Sprachbildung</li></ul>
      <h2>Weitere Informationen</h2><p>Die Anträge nimmt das Schulamt bis zum Ende des Monats entgegen, am besten schriftlich.</p><h2>Zurück in den Beruf</h2><p>Kurse</p><h2>Meldungen</h2><p>Keine</p></main>`);
    expectLayers(
      page,
      [
        "Was wird gefördert?",
        "Personal",
        "Aktuelle Themen",
        "Ganztag",
        "Weitere Informationen",
        "Zurück in den Beruf",
        "Meldungen",
      ],
      [],
    );
    expect(page.layers).toEqual([]);
  });

  it("everything, where all would be furniture or hardly any text is there", async () => {
    for (const source of [
      "<nav><a href=a>Bildung</a></nav>",
      "<footer>Bildungsbüro</footer>",
      "<p>Kurz.</p>",
      '<div class="sidebar">Kontakt</div>',
      "Nur Text",
    ]) {
      const { layers, text } = await readPage(source);
      expect(layers, text).toEqual([]);
    }
  });

  it("the talk of a forum, where it is the content", async () => {
    const page = await readPage(
      `<main><div class="comment"><p>${prose}</p></div><div class="comment"><p>${more}</p></div></main>`,
    );
    expectLayers(page, [prose, more], []);
  });
});

describe("columns beside the text", () => {
  const columns = (text: string, rail: string): string =>
    `<main><div class="row"><div class="${text}"><h1>Bildungsbüro</h1><p>${prose}</p><p>${more}</p></div>
    <div class="${rail}"><div><h3>Aus dem Kreis</h3><p>Die Brücke am Mühlbach bleibt bis zum Sommer für alle Fahrzeuge gesperrt.</p></div>
    <div><h3>Downloads</h3><a href="bericht.pdf">Bildungsbericht</a></div>
    <div><h3>Kontakt</h3><p>Erika Beispiel<br>Telefon: 01234 99</p></div></div></div></main>`;

  it("that the grid sets narrower or that are named by their side, but not their files and contacts", async () => {
    for (const [text, rail] of [
      ["col-md-8 col-xs-12", "col-md-4 col-xs-12"],
      ["large-9 columns", "large-3 columns"],
      ["uk-width-2-3@m", "uk-width-1-3@m"],
      ["grid_8", "grid_4"],
      ["spalte-mitte", "rechte-spalte"],
    ])
      expectLayers(
        await readPage(columns(text!, rail!)),
        [prose, more, "Bildungsbericht", "Erika Beispiel"],
        ["Aus dem Kreis", "Die Brücke am Mühlbach"],
      );
  });

  it("keeps what only looks like a column: rows, halves, cards, pictures set to the right", async () => {
    for (const [text, rail] of [
      ["col-12", "col-12"],
      ["col-md-6", "col-md-6"],
      ["text", "float-right"],
      ["col-md-8", "bild-rechts"],
    ])
      expect((await readPage(columns(text!, rail!))).layers, rail).toEqual([]);
  });
});

describe("small furniture in the content", () => {
  it("says whose picture it is; captions and sources of figures stay", async () => {
    expectLayers(
      await readPage(`<main><h1>Büro</h1><p>${prose}</p><figure><img src=x><figcaption><span>Eröffnung im Rathaus</span> <span class="image-credit">Foto: Ole Nordmann</span></figcaption></figure>
        <div class="caption"><p>© Bildarchiv</p></div><p>Foto: Kreisarchiv</p><table><caption>Zahlen</caption><tr><th>Jahr</th><th>Kinder</th></tr><tr><td>2020</td><td>5</td></tr></table><p>Quelle: Statistisches Landesamt</p>
        <p>Foto- und Medienwerkstatt: montags</p><p>Fotos zeigen wir gern.</p><p>Bildung: unser Thema</p><figure><img src=y><figcaption>© Landkreis</figcaption></figure></main>`),
      [
        "Eröffnung im Rathaus",
        "Quelle: Statistisches Landesamt",
        "Foto- und Medienwerkstatt",
        "Fotos zeigen wir gern.",
        "Bildung: unser Thema",
        "© Landkreis",
      ],
      ["Ole Nordmann", "Bildarchiv", "Kreisarchiv"],
    );
  });

  it("says when the page was changed, under what it is filed, that it is paid for", async () => {
    expectLayers(
      await readPage(`<main><div class="headline-category">Rubrik Ehrenamt</div><h1>Büro</h1><p>${prose}</p><p>- Anzeige -</p><p>Letzte Änderung: 14.02.2019</p>
        <p>Stand: 14.02.2019</p><p>Anzeige erstatten Sie bei der Polizei.</p><p>Letzte Änderung der Satzung: 14.02.2019, beschlossen vom Kreistag</p></main>`),
      ["Stand: 14.02.2019", "Anzeige erstatten Sie", "Letzte Änderung der Satzung"],
      ["Rubrik Ehrenamt", "- Anzeige -", "Letzte Änderung: 14.02.2019"],
    );
  });

  it("is a heading all of whose text is furniture, not one over text or one that ends the page", async () => {
    expectLayers(
      await readPage(`<main><h1>Büro</h1><p>${prose}</p><h2>Bleiben Sie dran</h2><div class="newsletter-form"><p>Melden Sie sich an</p></div>
        <h2>Fachtag</h2><div class="share-buttons"><a href=x>Teilen</a></div><p>${more}</p><h3>Bis bald im Bildungsbüro</h3></main>`),
      ["Fachtag", "Bis bald im Bildungsbüro"],
      ["Bleiben Sie dran", "Melden Sie sich an"],
    );
  });
});

describe("elements that a style sheet in the page hides", () => {
  it("are hidden, unless they open, hold much text, or the rule holds for print, states or parts only", async () => {
    const page =
      await readPage(`<style>/* .da{display:none} */ @import "x.css"; .weg, p#fort { color: red; display: none !important } .kurz{display:none} .kurz{display:block}
      @media print { .druck { display: none } } .da:hover{display:none} .box .da{display:none} .tab-pane{display:none} .mehr{display:none} .x{no-display:none}</style>
      <main><h1>Büro</h1><p>${prose}</p><p class=weg>Weg</p><p id=fort>Fort</p><div id=fort>Anderes</div><p class=kurz>Kurz</p><p class=druck>Druck</p><p class=da>Da</p><p class=x>X</p>
      <div class=tab-pane><p>Reiter</p></div><div class=mehr><p>${prose}</p><p>Lang: ${more}</p></div></main>`);
    expectLayers(page, ["Anderes", "Kurz", "Druck", "Da", "X", "Reiter", "Lang:"], [], ["Weg", "Fort"]);
  });
});

describe("what the page keeps from its own search", () => {
  it("is furniture where most text is left, but not the title and whom to turn to", async () => {
    const body = `<p>${prose}</p><p>${more}</p>`;
    const around = (inside: string): string =>
      `<body><div class=a>Ein Landkreis stellt sich vor, mit vielen Worten.</div><h1>Bildungsbüro</h1><div>${inside}</div><div class=b><h3>Ansprechpartnerin</h3><p>Erika Beispiel, Telefon: 01234 99</p></div><div class=c>Noch ein Satz zum Schluss, der nirgends fehlt.</div></body>`;
    expectLayers(
      await readPage(around(`<!--TYPO3SEARCH_begin-->${body}<!--TYPO3SEARCH_end-->`)),
      ["Bildungsbüro", prose, more, "Erika Beispiel"],
      ["Ein Landkreis stellt sich vor", "Noch ein Satz zum Schluss"],
    );
    const little = await readPage(around(`<!--TYPO3SEARCH_begin--><p>Kurz</p><!--TYPO3SEARCH_end-->${body}`));
    expect(textInLayer(little, "body")).toContain(more);
  });
});

describe("what leads away", () => {
  it("lines that lead to another article, not sentences with a link", async () => {
    expectLayers(
      await readPage(`<main><h1>Büro</h1><p>${prose}</p><p>Lesen Sie auch: <a href=a>Warum im Nachbarkreis alle Schulen ein neues Dach bekommen</a></p>
        <p>Siehe auch den <a href=b>Bericht</a> des Kreises zur Bildung und zu den Angeboten in allen Gemeinden.</p><p>Mehr dazu steht in der Dokumentation: <a href=d.pdf>Zukunft der Bildung im ländlichen Raum</a></p></main>`),
      ["Siehe auch den Bericht", "Zukunft der Bildung"],
      ["Warum im Nachbarkreis"],
    );
  });

  it("rows of cards below an article that are announced as others, not cards on the topic of an office's page", async () => {
    const cards = `<div class="cards"><div><h3><a href=a>Radweg</a></h3><p>Der neue Weg am Fluss ist seit gestern für alle Räder frei, sagt das Straßenamt.</p></div><div><h3><a href=b>Freibad</a></h3><p>Das Freibad in der Kreisstadt öffnet in diesem Jahr schon Anfang Mai seine Tore.</p></div></div>`;
    const text = `<h1>Büro</h1>${`<p>${prose} ${more}</p>`.repeat(6)}`;
    expectLayers(
      await readPage(`<main>${text}<h2>Weitere Meldungen</h2>${cards}</main>`),
      [more],
      ["Weitere Meldungen", "Radweg", "Freibad"],
    );
    expectLayers(
      await readPage(`<main>${text}<h2>Mehr zum Thema</h2>${cards}</main>`),
      ["Mehr zum Thema", "Radweg"],
      [],
    );
  });

  it("other articles, behind what announces them, as far as the next heading", async () => {
    const page = await readPage(
      `<main><h1>Büro</h1><p>${prose}</p><h2>Das könnte Sie auch interessieren</h2><ul><li><a href="a">Radweg freigegeben</a></li></ul><h2>Termine</h2><p>${more}</p></main>`,
    );
    expectLayers(page, [prose, "Termine", more], ["Das könnte Sie", "Radweg freigegeben"]);
  });

  it("notices that stand in for videos of others", async () => {
    const page = await readPage(
      `<main><h2>Grußwort</h2><div><p>${prose}</p></div><div class="v"><span>Beim Abspielen werden Daten an den Videoanbieter übertragen.</span><button>Video laden</button></div></main>`,
    );
    expectLayers(page, ["Grußwort", prose], ["Videoanbieter", "Video laden"]);
  });
});
