import { describe, expect, it } from "vitest";
import { type MailPart, parseMessage } from "../../src/mail/parse-message.js";
import { defaultLimits } from "../../src/readers/reader.js";
import { bytesOf } from "../readers/mail-message.js";

const parse = (bytes: Uint8Array, limits = {}): Promise<MailPart> =>
  parseMessage(bytes, { ...defaultLimits, ...limits }, new AbortController().signal);
/** The tree as nested lists of types, with the text of the leaves. */
const shape = (part: MailPart): unknown =>
  part.children.length > 0
    ? [part.type, ...part.children.map(shape)]
    : `${part.type}: ${new TextDecoder().decode(part.decode())}`;
const mixed = (boundary: string): string => `Content-Type: multipart/mixed; boundary="${boundary}"`;

describe("parseMessage", () => {
  it("parts the parts, the preamble and what follows the end left out", async () => {
    const message = await parse(
      bytesOf(
        mixed("b"),
        "",
        "Vorspann",
        "--b",
        "",
        "eins",
        "",
        "--b  ",
        "Content-Type: text/html",
        "",
        "zwei",
        "--b--",
        "Nachspann",
      ),
    );
    expect(shape(message)).toEqual(["multipart/mixed", "text/plain: eins\r\n", "text/html: zwei"]);
  });
  it("ends inner parts with the outer one, and what misses its end with the message", async () => {
    const message = await parse(
      bytesOf(
        mixed("b"),
        "",
        "--b",
        mixed("b-innen"),
        "",
        "--b-innen",
        "",
        "innen",
        "--b",
        "",
        "außen".replace("ß", "ss"),
        "--bx",
        "--",
      ),
    );
    expect(shape(message)).toEqual([
      "multipart/mixed",
      ["multipart/mixed", "text/plain: innen"],
      "text/plain: aussen\r\n--bx\r\n--",
    ]);
  });
  it("reads line feeds alone, folded fields, the first of two fields, and bytes beyond ASCII", async () => {
    const message = await parse(
      new TextEncoder().encode("Subject: Größe\n\tund mehr\nSubject: anders\nX-Old: \n\n\nText\n"),
    );
    expect(message.header("subject")).toBe("Größe\tund mehr");
    expect(message.header("x-old")).toBe("");
    expect(message.header("to")).toBeUndefined();
    expect(shape(message)).toBe("text/plain: \nText\n");
    expect((await parse(bytesOf("Subject: Gr\xf6\xdfe", "", ""))).header("subject")).toBe("Größe");
  });
  it.each([
    ["Content-Type: TEXT/HTML; Charset=UTF-8", "text/html", { charset: "UTF-8" }],
    [
      'Content-Type: text/html; charset="utf-8" (a comment); format=flowed',
      "text/html",
      { charset: "utf-8", format: "flowed" },
    ],
    ["Content-Type: text/html (page); charset=utf-8 (that one)", "text/html", { charset: "utf-8" }],
    ["Content-Type: text", "text/plain", {}],
    ["Content-Type: text/plain; charset=a; charset=b; x", "text/plain", { charset: "a" }],
    ['Content-Type: text/plain; name="a \\"b\\"; c.txt"', "text/plain", { name: 'a "b"; c.txt' }],
    ["Content-Type: text/plain; name=Bericht(1).pdf", "text/plain", { name: "Bericht(1).pdf" }],
  ])("reads %s", async (line, type, parameters) => {
    expect(await parse(bytesOf(line, "", "x"))).toMatchObject({ type, parameters });
  });
  it.each([
    ["filename*=utf-8''B%C3%BCro.pdf", "Büro.pdf"],
    ["filename*=iso-8859-1'de'B%FCro.pdf", "Büro.pdf"],
    ['filename*0="Bericht "; filename*1="2024.pdf"', "Bericht 2024.pdf"],
    ["filename*1*=%C3%BCro.pdf; filename*0*=utf-8''B", "Büro.pdf"],
    ['filename="=?utf-8?Q?B=C3=BCro.pdf?="', "Büro.pdf"],
    ["filename=100%25.pdf", "100%25.pdf"],
  ])("reads the file name %s", async (parameter, fileName) => {
    expect(await parse(bytesOf(`Content-Disposition: attachment; ${parameter}`, "", "x"))).toMatchObject({
      fileName,
      isAttachment: true,
    });
  });
  it.each([
    ["quoted-printable", "Ma=C3=9F =\r\nnehmen  \r\n=\r\nn=ZZ =e4=", "Maß nehmen\r\nn=ZZ \xe4"],
    ["quoted-printable", "a =20\r\nb", "a  \r\nb"],
    ["BASE64", "TWHD\r\nnyBu ZWh-tZW4", "Maß nehmen"],
    ["base64", "TWE=bmVobWVu", "Manehmen"],
    ["7bit", "Ma=C3", "Ma=C3"],
  ])("decodes %s: %s", async (encoding, body, expected) => {
    const message = await parse(bytesOf(`Content-Transfer-Encoding: ${encoding}`, "", body));
    const bytes = message.decode();
    const text = new TextDecoder("utf-8", { fatal: false }).decode(bytes).replace("\ufffd", "\xe4");
    expect(text).toBe(expected);
  });
  it("takes messages in a digest for messages", async () => {
    const message = await parse(
      bytesOf("Content-Type: multipart/digest; boundary=b", "", "--b", "", "Subject: a", "", "x", "--b--"),
    );
    expect(message.children[0]?.type).toBe("message/rfc822");
  });
  it("bounds depth and number of the parts", async () => {
    const deep = bytesOf(
      ...Array.from({ length: 20 }, (_, i) => [mixed(`b${i}`), "", `--b${i}`]).flat(),
      "",
      "x",
    );
    await expect(parse(deep, { maxDepth: 10 })).rejects.toMatchObject({ issue: { code: "mail/too-deep" } });
    const wide = bytesOf(mixed("b"), "", ...Array.from({ length: 50 }, () => ["--b", "", "x"]).flat());
    await expect(parse(wide, { maxEntries: 20 })).rejects.toMatchObject({
      issue: { code: "mail/too-many-parts" },
    });
    expect((await parse(wide)).children).toHaveLength(50);
  });
  it("takes hostile input in time", async () => {
    const open = Array.from({ length: 200 }, (_, i) => [mixed(`b${i}`), "", `--b${i}`]).flat();
    const started = process.cpuUsage().user;
    await parse(bytesOf(...open, "", "--x\n".repeat(200_000)));
    await parse(bytesOf(`Content-Type: text/plain${';a="'.repeat(20_000)}`, "", "x"));
    await parse(bytesOf(`Content-Type: text/plain; a=${" ".repeat(20_000)}(`, "", "x"));
    await parse(bytesOf("Subject: a", ...Array.from({ length: 100_000 }, () => " b"), "", "x"));
    await parse(bytesOf(mixed("b"), "", "\n".repeat(1_000_000)));
    expect((process.cpuUsage().user - started) / 1_000).toBeLessThan(5_000);
  });
});
