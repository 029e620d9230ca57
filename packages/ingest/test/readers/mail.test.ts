import { describe, expect, it } from "vitest";
import { readDocument } from "../../src/index.js";
import { read } from "../../src/read.js";
import { mail } from "../../src/readers/mail.js";
import { cite } from "../../src/tree/cite.js";
import { bytesOf, multipart, readMail } from "./mail-message.js";
import { contextWith } from "./office-files.js";

const head = [
  "Return-Path: <buero@example.org>",
  "From: =?iso-8859-1?Q?Bildungsb=FCro_Musterkreis?= <buero@example.org>",
  "To: verteiler@example.org",
  "Subject: =?utf-8?B?RWlubGFkdW5nIHp1ciBCaWxkdW5nc2tvbmZlcmVueiBm?=",
  " =?utf-8?B?w7xyIGFsbGU=?=",
  "Date: Tue, 5 Mar 2024 23:30:00 -0500",
  "Message-ID: <1@example.org>",
  "X-Mailer: Beispielpost 3.1",
  "MIME-Version: 1.0",
];
const base64 = (text: string): string => Buffer.from(text, "utf8").toString("base64");
const title = "h1 Einladung zur Bildungskonferenz für alle";

describe("messages", () => {
  it("reads the header into the metadata and the subject as heading", async () => {
    const { mediaType, metadata, outline } = await readMail(
      bytesOf(
        ...head,
        "Content-Type: text/plain; charset=utf-8",
        "",
        "Guten Tag, wir laden Sie herzlich ein.",
      ),
    );
    expect(mediaType).toBe("message/rfc822");
    expect(metadata).toEqual({
      title: "Einladung zur Bildungskonferenz für alle",
      author: "Bildungsbüro Musterkreis",
      // the day at the sender's place
      created: "2024-03-05",
      generator: "Beispielpost 3.1",
    });
    expect(outline).toEqual([title, "p Guten Tag, wir laden Sie herzlich ein."]);
  });

  it.each([
    ["quoted-printable", "utf-8", "Sch=C3=B6ne Gr=C3=BC=\r\n=C3=9Fe", "Schöne Grüße"],
    ["quoted-printable", "windows-1252", "=84Gute=93 =96 10 =80", "„Gute“ – 10 €"],
    ["quoted-printable", "iso-8859-1", "=84Gute=93 Gr=FC=DFe", "„Gute“ Grüße"],
    ["8bit", "iso-8859-15", "Gr\xfc\xdfe 10 \xa4", "Grüße 10 €"],
    ["8bit", "utf-8", "Gr\xc3\xbc\xc3\x9fe", "Grüße"],
    ["base64", "utf-8", base64("Schöne Grüße an alle"), "Schöne Grüße an alle"],
    ["base64", "utf-8", "R3LDvMOfZQ==\r\nR3LDvMOfZQ==", "GrüßeGrüße"],
    ["x-unknown", "utf-8", "Guten Tag", "Guten Tag"],
  ])("decodes %s in %s", async (encoding, charset, body, expected) => {
    const { outline } = await readMail(
      bytesOf(
        ...head,
        `Content-Type: text/plain; charset="${charset}"`,
        `Content-Transfer-Encoding: ${encoding}`,
        "",
        body,
      ),
    );
    expect(outline).toEqual([title, `p ${expected}`]);
  });

  it("shows one alternative: the page, with its structure and links", async () => {
    const { outline, tree } = await readMail(
      bytesOf(
        ...head,
        'Content-Type: multipart/alternative; boundary="aa"',
        "",
        ...multipart(
          "aa",
          ["Content-Type: text/plain; charset=utf-8", "", "Nur Text"],
          [
            "Content-Type: text/html; charset=utf-8",
            "Content-Transfer-Encoding: quoted-printable",
            "",
            '<html><body><h2>Programm</h2><ul><li>Begr=C3=BC=C3=9Fung</li></ul><p><a href=3D"https://example.org/a">Anmeldung</a></p></body></html>',
          ],
        ),
      ),
    );
    expect(outline).toEqual([title, "h2 Programm", "- Begrüßung", "p Anmeldung"]);
    expect(JSON.stringify(tree)).toContain('"url":"https://example.org/a"');
  });

  it("takes the plain text where the page is empty", async () => {
    const { outline } = await readMail(
      bytesOf(
        ...head,
        "Content-Type: multipart/alternative; boundary=aa",
        "",
        ...multipart("aa", ["Content-Type: text/plain", "", "Nur Text"], ["Content-Type: text/html", "", ""]),
      ),
    );
    expect(outline).toEqual([title, "p Nur Text"]);
  });

  it("names attached files, and passes over pictures in the text and signatures of keys", async () => {
    const { outline, issues } = await readMail(
      bytesOf(
        ...head,
        "Content-Type: multipart/mixed; boundary=outer",
        "",
        ...multipart(
          "outer",
          [
            'Content-Type: multipart/related; type="text/html"; boundary=inner',
            "",
            ...multipart(
              "inner",
              ["Content-Type: text/html; charset=utf-8", "", '<p>Guten Tag <img src="cid:logo"></p>'],
              [
                "Content-Type: image/png; name=logo.png",
                "Content-ID: <logo>",
                "Content-Transfer-Encoding: base64",
                "",
                "iVBORw==",
              ],
            ),
          ],
          [
            "Content-Type: application/pdf",
            "Content-Disposition: attachment; filename*=utf-8''Einladung%20f%C3%BCr%20alle.pdf",
            "Content-Transfer-Encoding: base64",
            "",
            "JVBERi0=",
          ],
          [
            "Content-Type: text/plain; name=Programm.txt",
            "Content-Disposition: attachment",
            "",
            "Nicht gelesen",
          ],
          ['Content-Type: text/calendar; method="REQUEST"', "", "BEGIN:VCALENDAR"],
          ["Content-Type: application/pgp-signature; name=signature.asc", "", "-----"],
        ),
      ),
    );
    expect(outline).toEqual([title, "p Guten Tag"]);
    expect(issues).toEqual([
      expect.objectContaining({
        code: "mail/attachments-left-out",
        severity: "info",
        actual: "Einladung für alle.pdf, Programm.txt, text/calendar",
      }),
    ]);
  });

  it("reads forwarded messages, below their own subjects, down to a depth", async () => {
    const forward = (level: number): string[] =>
      level === 0
        ? ["Subject: Innerste", "", "Kern der Sache"]
        : [`Subject: Stufe ${level}`, "Content-Type: message/rfc822", "", ...forward(level - 1)];
    const { outline, codes } = await readMail(
      bytesOf(...head, "Content-Type: message/rfc822", "", ...forward(1)),
    );
    expect(outline).toEqual([title, "---", "h2 Stufe 1", "---", "h2 Innerste", "p Kern der Sache"]);
    expect(codes).toEqual([]);
    const deep = await readMail(bytesOf(...head, "Content-Type: message/rfc822", "", ...forward(30)));
    expect(deep.codes).toEqual(["mail/too-deep"]);
    expect(deep.outline).toContain("h2 Stufe 22");
    expect(deep.outline).not.toContain("h2 Stufe 21");
  });

  it("joins flowing lines, and keeps quotations and the signature apart", async () => {
    const { outline, tree } = await readMail(
      bytesOf(
        ...head,
        "Content-Type: text/plain; charset=utf-8; format=flowed",
        "",
        "Wir laden Sie ",
        "zur ",
        "Sitzung ein.",
        "",
        "> Wann treffen ",
        "> wir uns?",
        " >keine Anrede",
        "-- ",
        "Bildungsbüro".replace("ü", "\xc3\xbc"),
        "Tel. 01234 5678",
      ),
    );
    expect(outline).toEqual([
      title,
      "p Wir laden Sie zur Sitzung ein.",
      "p Wann treffen wir uns?",
      "p >keine Anrede",
      "---",
      "p Bildungsbüro⏎Tel. 01234 5678",
    ]);
    expect(tree.children[2]).toMatchObject({ type: "blockquote" });
  });

  it("places the words of flowing lines in the decoded text", async () => {
    const document = await readDocument(
      bytesOf(
        ...head,
        "Content-Type: text/plain; format=flowed",
        "",
        "",
        "> Wir laden Sie ",
        "> zur Sitzung ein.",
      ),
    );
    const at = document.text.indexOf("Sitzung");
    expect(cite(document, at, at + 7).locator).toEqual({
      type: "text",
      line: 3,
      column: 7,
      endLine: 3,
      endColumn: 14,
    });
    const laden = document.text.indexOf("laden");
    expect(cite(document, laden, laden + 5).locator).toMatchObject({ line: 2, column: 7 });
    // the subject is placed in the file
    expect(cite(document, 0, 9).locator).toMatchObject({ line: 4, column: 10 });
  });

  it.each([
    [
      "a sealed message",
      [
        "Content-Type: multipart/encrypted; boundary=b",
        "",
        ...multipart("b", ["Content-Type: application/octet-stream", "", "x"]),
      ],
      ["mail/encrypted"],
    ],
    [
      "sealed S/MIME",
      ["Content-Type: application/pkcs7-mime; name=smime.p7m", "", "AAAA"],
      ["mail/encrypted"],
    ],
    ["a multipart without parts", ["Content-Type: multipart/mixed; boundary=b", "", "nichts"], []],
  ])("%s", async (_, lines, codes) => {
    expect((await readMail(bytesOf(...head, ...lines))).codes).toEqual(codes);
  });

  it("bounds the nesting of parts", async () => {
    const lines: string[] = [];
    for (let i = 0; i < 40; i++) lines.push(`Content-Type: multipart/mixed; boundary=b${i}`, "", `--b${i}`);
    expect((await readMail(bytesOf(...head, ...lines, "", "x"), { limits: { maxDepth: 20 } })).codes).toEqual(
      ["mail/too-deep"],
    );
  });
});

describe("saved pages", () => {
  const page = [
    "From: <Saved by Blink>",
    "Snapshot-Content-Location: https://www.example.org/bildung/buero.html",
    "Subject: =?utf-8?Q?Bildungsb=C3=BCro?=",
    "Date: Sat, 4 May 2024 10:00:00 -0000",
    "MIME-Version: 1.0",
    "Content-Type: multipart/related;",
    '\ttype="text/html";',
    '\tboundary="----MultipartBoundary--x----"',
    "",
    ...multipart(
      "----MultipartBoundary--x----",
      [
        "Content-Type: text/html",
        "Content-ID: <frame-1@mhtml.blink>",
        "Content-Transfer-Encoding: quoted-printable",
        "Content-Location: https://www.example.org/bildung/buero.html",
        "",
        '<!DOCTYPE html><html lang=3D"de"><head><meta http-equiv=3D"Content-Type" content=3D"text/html; charset=3Dutf-8"><title>B=C3=BCro</title></head><body><main><h1>Bildungsb=C3=BC=',
        'ro</h1><p>Zu den <a href=3D"../termine.html">Terminen</a>.</p></main></body></html>',
      ],
      [
        "Content-Type: text/html",
        "Content-ID: <frame-2@mhtml.blink>",
        "Content-Location: cid:frame-2",
        "",
        "<p>Karte</p>",
      ],
      ["Content-Type: text/css", "Content-Location: https://www.example.org/a.css", "", "p { color: red }"],
      [
        "Content-Type: image/png",
        "Content-Transfer-Encoding: base64",
        "Content-Location: https://www.example.org/a.png",
        "",
        "iVBORw==",
      ],
    ),
  ];

  it("reads the page as a page, its links resolved, and takes its address", async () => {
    const bytes = bytesOf(...page);
    expect(mail.accepts({ bytes })).toBe(true);
    const { mediaType, outline, tree, metadata, issues } = await readMail(bytes);
    expect(mediaType).toBe("multipart/related");
    expect(outline).toEqual(["h1 Bildungsbüro", "p Zu den Terminen."]);
    expect(JSON.stringify(tree)).toContain('"url":"https://www.example.org/termine.html"');
    expect(metadata).toMatchObject({
      title: "Büro",
      language: "de",
      url: "https://www.example.org/bildung/buero.html",
    });
    // the day of saving is none of the page's dates
    expect(metadata.created).toBeUndefined();
    expect(issues.map(({ code, actual }) => [code, actual])).toEqual([
      ["mail/frames-left-out", "cid:frame-2"],
    ]);
    const { source } = await readDocument(bytes, { name: "seite.mhtml" });
    expect(source).toMatchObject({
      url: "https://www.example.org/bildung/buero.html",
      mediaType: "multipart/related",
    });
  });

  it("reads the frames where the page is nothing else", async () => {
    const { outline, codes } = await readMail(
      bytesOf(
        "From: <Gespeichert von Windows Internet Explorer 8>",
        "MIME-Version: 1.0",
        "Content-Type: multipart/related; boundary=b",
        "",
        ...multipart(
          "b",
          [
            "Content-Type: text/html",
            "Content-Location: http://example.org/",
            "",
            '<html><frameset cols="1,2"><frame src="a.html"></frameset></html>',
          ],
          [
            "Content-Type: text/html; charset=iso-8859-1",
            "Content-Location: http://example.org/a.html",
            "",
            "<html><body><p>Bildungsb\xfcro im Rahmen</p></body></html>",
          ],
        ),
      ),
    );
    expect(outline).toEqual(["p Bildungsbüro im Rahmen"]);
    expect(codes).toEqual([]);
  });
});

describe("telling mail from other texts", () => {
  const accepts = (text: string, name?: string): boolean => mail.accepts({ bytes: bytesOf(text), name });
  it("takes what begins with the header of a message", () => {
    expect(accepts(`${head.join("\n")}\n\nText`)).toBe(true);
    expect(accepts("Subject: Einladung\nFrom: a@example.org\n\nText", "mail.eml")).toBe(true);
  });
  it("leaves other texts alone", () => {
    expect(accepts("Subject: Einladung\nDate: morgen\n\nText")).toBe(false);
    expect(accepts("Bildung: Message-ID\nMessage-ID: ja\nein Satz ohne Feld\n")).toBe(false);
    expect(accepts("Guten Tag\n", "mail.eml")).toBe(false);
    expect(accepts("<html>", "seite.mht")).toBe(false);
    expect(mail.accepts({ bytes: new Uint8Array() })).toBe(false);
  });
  it("is found in the registry before pages and texts", async () => {
    const result = await read(
      { bytes: bytesOf(...head, "", "<html><p>kein HTML</p></html>"), name: "a.html" },
      contextWith(),
    );
    expect(result.ok && result.value.mediaType).toBe("message/rfc822");
  });
});
