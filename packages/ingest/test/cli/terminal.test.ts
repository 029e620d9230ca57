import { expect, test } from "vitest";
import { createTerminal, showsColours } from "../../src/cli/terminal.js";
import { chooseLanguage } from "../../src/cli/texts/choose-language.js";

const german = chooseLanguage(["--lang", "de"], {});
const english = chooseLanguage(["--lang", "en"], {});

test.each([
  [true, {}, true],
  [false, {}, false],
  [undefined, {}, false],
  [true, { TERM: "dumb" }, false],
  [true, { NO_COLOR: "1" }, false],
  [true, { NO_COLOR: "" }, true],
  [false, { FORCE_COLOR: "1" }, true],
  [false, { FORCE_COLOR: "" }, true],
  [true, { FORCE_COLOR: "0" }, false],
  [true, { FORCE_COLOR: "false" }, false],
  [false, { FORCE_COLOR: "3", NO_COLOR: "1" }, false],
])("on a terminal: %s, with %j: coloured: %s", (isTTY, environment, coloured) => {
  expect(showsColours(isTTY === undefined ? {} : { isTTY }, environment)).toBe(coloured);
});

const issue = {
  code: "pdf/page-unreadable",
  severity: "warning",
  message: "A page could not be read and is missing.",
  place: { type: "page", pageNumber: 3 },
  actual: "bad stream",
} as const;

test("an issue is one line: severity, code, place, sentence, in the reader's language", () => {
  const describe = (language: typeof german): string =>
    createTerminal({ language, environment: {}, stream: {} }).describe(issue, "bericht.pdf");
  expect(describe(english)).toBe(
    "warning pdf/page-unreadable bericht.pdf, page 3: A page could not be read and is missing. (got bad stream)",
  );
  expect(describe(german)).toBe(
    "Warnung pdf/page-unreadable bericht.pdf, Seite 3: Eine Seite war nicht zu lesen und fehlt (bad stream).",
  );
});

test("a sentence for any stage serves the codes that have none of their own; else the English message stands", () => {
  const { describe } = createTerminal({ language: german, environment: {}, stream: {} });
  const error = { severity: "error", message: "Something new." } as const;
  expect(describe({ ...error, code: "odt/encrypted" }, "x.odt")).toContain(
    "Fehler odt/encrypted x.odt: Die Datei ist verschlüsselt.",
  );
  expect(describe({ ...error, code: "neu/unbekannt", actual: "7" }, "x")).toBe(
    "Fehler neu/unbekannt x: Something new. (gefunden: 7)",
  );
});

test("what a name would do on a terminal it does not do, coloured or not", () => {
  for (const environment of [{}, { FORCE_COLOR: "1" }]) {
    const { describe } = createTerminal({ language: english, environment, stream: {} });
    const line = describe(issue, "a\u001b[2J\nb");
    expect(line).toContain("a\\u001b[2J\\u000ab");
    expect(line.includes("\u001b[1m")).toBe("FORCE_COLOR" in environment);
  }
});
