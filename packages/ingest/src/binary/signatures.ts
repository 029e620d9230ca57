import type { FoundKind } from "./kinds.js";

interface Signature extends FoundKind {
  /** Bytes as characters U+0000 to U+00FF; `?` stands for any byte. */
  readonly bytes: string;
  /** Where they stand. @default 0 */
  readonly at?: number;
}

/** First bytes of formats, as their specifications and the lists of `file` give them. Longer ones first. */
const signatures: readonly Signature[] = [
  { kind: "image", what: "a PNG picture", bytes: "\x89PNG\r\n\x1a\n" },
  { kind: "image", what: "a JPEG picture", bytes: "\xff\xd8\xff" },
  { kind: "image", what: "a GIF picture", bytes: "GIF8?a" },
  { kind: "image", what: "a WebP picture", bytes: "RIFF????WEBP" },
  { kind: "image", what: "a TIFF picture", bytes: "II*\0" },
  { kind: "image", what: "a TIFF picture", bytes: "MM\0*" },
  { kind: "image", what: "a BMP picture", bytes: "BM????\0\0\0\0" },
  { kind: "image", what: "a Photoshop picture", bytes: "8BPS\0" },
  { kind: "image", what: "an icon", bytes: "\0\0\x01\0" },
  { kind: "image", what: "a JPEG 2000 picture", bytes: "\0\0\0\x0cjP  " },
  { kind: "image", what: "a JPEG XL picture", bytes: "\0\0\0\x0cJXL " },
  { kind: "image", what: "a HEIF picture", bytes: "\0???ftyphei" },
  { kind: "image", what: "a HEIF picture", bytes: "\0???ftyphev" },
  { kind: "image", what: "a HEIF picture", bytes: "\0???ftypmif1" },
  { kind: "image", what: "an AVIF picture", bytes: "\0???ftypavi" },
  { kind: "image", what: "a DjVu scan", bytes: "AT&TFORM" },
  { kind: "image", what: "a Windows metafile", bytes: "\xd7\xcd\xc6\x9a" },
  { kind: "image", what: "a Windows metafile", bytes: " EMF", at: 40 },
  { kind: "media", what: "an MP4 or QuickTime film", bytes: "\0???ftyp" },
  { kind: "media", what: "a WAVE recording", bytes: "RIFF????WAVE" },
  { kind: "media", what: "an AVI film", bytes: "RIFF????AVI " },
  { kind: "media", what: "an MP3 recording", bytes: "ID3\x02" },
  { kind: "media", what: "an MP3 recording", bytes: "ID3\x03" },
  { kind: "media", what: "an MP3 recording", bytes: "ID3\x04" },
  { kind: "media", what: "an MP3 recording", bytes: "\xff\xfb" },
  { kind: "media", what: "an MP3 recording", bytes: "\xff\xf3" },
  { kind: "media", what: "an MP3 recording", bytes: "\xff\xf2" },
  { kind: "media", what: "an AAC recording", bytes: "\xff\xf1" },
  { kind: "media", what: "an Ogg recording", bytes: "OggS\0" },
  { kind: "media", what: "a FLAC recording", bytes: "fLaC\0" },
  { kind: "media", what: "a Matroska or WebM film", bytes: "\x1aE\xdf\xa3" },
  { kind: "media", what: "a Windows Media file", bytes: "0&\xb2u\x8ef\xcf\x11" },
  { kind: "media", what: "an MPEG film", bytes: "\0\0\x01\xba" },
  { kind: "media", what: "an MPEG film", bytes: "\0\0\x01\xb3" },
  { kind: "media", what: "a Flash film", bytes: "FLV\x01" },
  { kind: "archive", what: "a 7z archive", bytes: "7z\xbc\xaf'\x1c" },
  { kind: "archive", what: "a RAR archive", bytes: "Rar!\x1a\x07" },
  { kind: "archive", what: "a gzip archive", bytes: "\x1f\x8b\x08" },
  { kind: "archive", what: "a bzip2 archive", bytes: "BZh?1AY&SY" },
  { kind: "archive", what: "an XZ archive", bytes: "\xfd7zXZ\0" },
  { kind: "archive", what: "a Zstandard archive", bytes: "(\xb5/\xfd" },
  { kind: "archive", what: "a Windows cabinet", bytes: "MSCF\0\0\0\0" },
  { kind: "archive", what: "a tar archive", bytes: "ustar", at: 257 },
  { kind: "richText", what: "rich text (RTF)", bytes: "{\\rtf" },
  { kind: "print", what: "PostScript", bytes: "%!PS" },
  { kind: "print", what: "PostScript", bytes: "\xc5\xd0\xd3\xc6" },
  { kind: "book", what: "a Mobipocket or Kindle book", bytes: "BOOKMOBI", at: 60 },
  { kind: "drawing", what: "an AutoCAD drawing", bytes: "AC10??\0" },
  { kind: "data", what: "an SQLite database", bytes: "SQLite format 3\0" },
  { kind: "data", what: "an Access database", bytes: "\0\x01\0\0Standard " },
  { kind: "data", what: "a OneNote notebook", bytes: "\xe4R\\{\x8c\xd8\xa7M" },
  { kind: "data", what: "a WordPerfect document", bytes: "\xffWPC" },
  { kind: "data", what: "a font", bytes: "OTTO\0" },
  { kind: "data", what: "a font", bytes: "wOFF" },
  { kind: "data", what: "a font", bytes: "\0\x01\0\0\0" },
  { kind: "data", what: "a font", bytes: "wOF2" },
  { kind: "data", what: "a program", bytes: "\x7fELF" },
  { kind: "data", what: "a program", bytes: "MZ?\0" },
];

/** How far into an XML file its first element is looked for. */
const xmlRange = 4096;

/** The format that the first bytes tell; `undefined` for text and for what is not known. */
export function findSignature(bytes: Uint8Array): FoundKind | undefined {
  return signatures.find((signature) => matches(bytes, signature)) ?? findXml(bytes);
}

function matches(bytes: Uint8Array, { bytes: wanted, at = 0 }: Signature): boolean {
  for (let i = 0; i < wanted.length; i++)
    if (wanted[i] !== "?" && bytes[at + i] !== wanted.charCodeAt(i)) return false;
  return true;
}

/** What XML that is no page holds, by its first element. */
function findXml(bytes: Uint8Array): FoundKind | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, xmlRange)).replace(/^ï»¿/u, "");
  // what may stand before the first element
  const prolog = /\s+|<\?.*?\?>|<!--.*?-->|<!DOCTYPE[^[>]*(?:\[.*?\])?\s*>/suy;
  let at = 0;
  do {
    prolog.lastIndex = at;
    at += prolog.exec(start)?.[0].length ?? 0;
  } while (prolog.lastIndex > 0);
  const element = /^<(?<name>[\w:.-]+)(?:\s[^<>]*)?\/?>/u.exec(start.slice(at))?.groups?.name;
  if (element === undefined || /^(?:html|body|xhtml:html)$/iu.test(element)) return undefined;
  if (/^(?:\w+:)?svg$/u.test(element)) return { kind: "image", what: "an SVG picture" };
  if (/^(?:office:document|w:wordDocument|pkg:package)$/u.test(element))
    return { kind: "flatOffice", what: `XML (${element})` };
  return /^\s*<\?xml\s/u.test(start) ? { kind: "data", what: `XML (${element})` } : undefined;
}
