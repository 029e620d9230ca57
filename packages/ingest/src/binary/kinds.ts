import type { Issue } from "@bildungsprofil/core";

/** What kind of file it is, with the name that people know it by. */
export interface FoundKind {
  readonly kind: keyof typeof kinds;
  /** "a PNG picture" */
  readonly what: string;
}

/** Stable codes, and what to do. */
const kinds = {
  image: {
    code: "image/no-text",
    message:
      "The file is a picture and holds no text. Run text recognition (OCR) over it, save the result as PDF, and read that.",
  },
  media: {
    code: "source/sound-or-film",
    message: "The file holds sound or film and no text. Read its transcript instead.",
  },
  archive: {
    code: "source/archive",
    message: "The file is an archive of other files. Unpack it and read the documents in it, each by itself.",
  },
  spreadsheet: {
    code: "source/spreadsheet",
    message: "Spreadsheets are not read. Print the sheets that hold text as PDF, or save them as HTML.",
  },
  drawing: {
    code: "source/drawing",
    message: "Drawings are not read. Export the file as PDF.",
  },
  richText: {
    code: "source/rich-text",
    message: "Rich text (RTF) is not read. Open the file in a word processor and save it as DOCX or ODT.",
  },
  flatOffice: {
    code: "source/flat-office",
    message:
      "Office documents in one XML file are not read. Open the file and save it as DOCX, PPTX, ODT or ODP.",
  },
  book: {
    code: "source/book",
    message: "Electronic books are not read. Convert the file to HTML or PDF.",
  },
  iWork: {
    code: "source/iwork",
    message: "Documents of Pages, Keynote and Numbers are not read. Export the file as PDF, DOCX or PPTX.",
  },
  print: {
    code: "source/print-format",
    message: "This page format is not read. Convert the file to PDF.",
  },
  data: {
    code: "source/data",
    message: "The file holds data for programs and is no document. Read the document that was made from it.",
  },
} as const;

/** The issue that says what the file is and what to do with it. */
export function describeKind({ kind, what }: FoundKind): Issue {
  return { ...kinds[kind], severity: "error", actual: what };
}
