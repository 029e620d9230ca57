import { deckParts, paragraph, sentence, writeDeck, writeOdt, writeWord } from "./office-file.mjs";
import { pageObjects, pageText, stream, writeLine, writePdf } from "./pdf-file.mjs";
import { utf8 } from "./text.mjs";
import { writeZip } from "./zip-file.mjs";

/** Documents of a few hundred bytes, not packed, in which every changed byte changes what is read. */
export const smallDocuments = new Map([
  [
    "klein.pdf",
    writePdf(
      pageObjects({
        catalogue: "/Outlines 6 0 R /Lang (de) /MarkInfo << /Marked true >>",
        page: "/Annots [<< /Type /Annot /Subtype /Link /Rect [70 700 200 730] /A << /S /URI /URI (https://auental.example) >> >>]",
        content: stream(
          `${writeLine(pageText)} BT /F1 18 Tf 72 760 Td (Bildung) Tj ET 72 600 m 300 600 l S 72 500 200 90 re S BT /F1 9 Tf 80 560 Td [(Ganz) -250 (tag)] TJ 0 -14 Td (2011: Start) Tj ET`,
        ),
        more: [
          "<< /Type /Outlines /First 7 0 R /Last 7 0 R /Count 1 >>",
          "<< /Title (Bildung) /Parent 6 0 R /Dest [3 0 R /XYZ 72 780 0] >>",
        ],
      }),
      "/Info << /Title (Profil) /CreationDate (D:20240305100000Z) >>",
    ),
  ],
  ["klein.pptx", writeZip(deckParts().map((entry) => ({ ...entry, stored: true })))],
  ["klein.docx", writeWord(`${paragraph("Bildung", '<w:pStyle w:val="Heading1"/>')}${paragraph(sentence)}`)],
  ["klein.odt", writeOdt(`<text:h text:outline-level="1">Bildung</text:h><text:p>${sentence}</text:p>`)],
  ["deck.pptx", writeDeck()],
  [
    "klein.eml",
    utf8(
      `From: "Büro" <bildung@auental.example>\r\nTo: a@b.example\r\nSubject: =?utf-8?Q?Bildungsb=C3=BCro?=\r\nDate: Tue, 5 Mar 2024 10:00:00 +0100\r\nMIME-Version: 1.0\r\nContent-Type: multipart/alternative; boundary="b"\r\n\r\n--b\r\nContent-Type: text/plain; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\nDas Bildungsb=C3=BCro besteht seit 2011.\r\n--b\r\nContent-Type: text/html; charset=utf-8\r\n\r\n<p>${sentence}</p>\r\n--b--\r\n`,
    ),
  ],
  [
    "klein.html",
    utf8(
      `<!doctype html><html lang="de"><head><meta charset="utf-8"><title>Bildung</title></head><body><nav><a href="/">Start</a></nav><main><h1>Bildung</h1><p>${sentence}<ul><li>Ganztag<li>Übergänge</ul><table><tr><th>Telefon<td>030 1234567</table></main></body></html>`,
    ),
  ],
  [
    "klein.md",
    utf8(
      `---\ntitle: Bildung\n---\n\n# Bildung\n\n${sentence}\n\n- Ganztag\n- Übergänge\n\n| a | b |\n| - | - |\n| 1 | 2 |\n`,
    ),
  ],
  ["klein.txt", utf8(`BILDUNG\n\n${sentence}\n\nTelefon: 030 1234567\n - Ganztag\n - Über-\n   gänge\n`)],
]);
