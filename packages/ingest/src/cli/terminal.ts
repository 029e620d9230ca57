import { styleText } from "node:util";
import type { Issue, Locator } from "@bildungsprofil/core";
import { describeIssue } from "../issues/describe-issue.js";
import { printableLine } from "./printable-line.js";
import type { ChosenLanguage, Language } from "./texts/choose-language.js";
import { languages } from "./texts/choose-language.js";
import type { Texts } from "./texts/texts.js";

/** What is stressed on a terminal. */
export type Stress = Parameters<typeof styleText>[0];

/** A stream that may be a terminal. */
export interface OutputStream {
  readonly isTTY?: boolean;
}

/** Standard error, as the command line writes to it, in the language and the colours of the reader. */
export interface Terminal {
  readonly language: ChosenLanguage;
  readonly texts: Texts;
  /** The text in colour, where the stream (standard error, if none is given) shows colours. */
  readonly paint: (stress: Stress, text: string, stream?: OutputStream) => string;
  /** Writes a line. */
  readonly say: (line: string) => void;
  /** The line of an issue: `severity code place: sentence`. */
  readonly describe: (issue: Issue, name: string) => string;
  /** Writes issues, a line each. */
  readonly issues: (issues: readonly Issue[], name: string) => void;
  /** Writes an error that no document has: code, place, what is wrong and what to do. */
  readonly fail: (code: string, place: string, sentence: string) => void;
}

export interface TerminalOptions {
  readonly language: ChosenLanguage;
  readonly environment: NodeJS.ProcessEnv;
  readonly stream?: OutputStream;
}

const stresses = { error: "red", warning: "yellow", info: "cyan" } as const;

export function createTerminal({
  language,
  environment,
  stream = process.stderr,
}: TerminalOptions): Terminal {
  const texts: Texts = languages[language.language];
  const paint: Terminal["paint"] = (stress, text, where = stream) =>
    showsColours(where, environment) ? styleText(stress, text, { validateStream: false }) : text;
  const say = (line: string): void => console.error(line);
  const describe = (issue: Issue, name: string): string => {
    const { code, severity, place } = issue;
    const where = [name, ...(place ? [describePlace(place, texts)] : [])].join(", ");
    const head = `${paint(["bold", stresses[severity]], texts.severity[severity])} ${paint("bold", code)}`;
    return `${head} ${printableLine(where)}: ${printableLine(sentenceFor(issue, language.language, texts))}`;
  };
  const issues = (all: readonly Issue[], name: string): void => {
    for (const issue of all) say(describe(issue, name));
  };
  return {
    ...{ language, texts, paint, say, describe, issues },
    fail: (code, place, sentence) => issues([{ code, severity: "error", message: sentence }], place),
  };
}

/** Whether a stream is to be coloured: NO_COLOR forbids, FORCE_COLOR demands, else a terminal that is not `dumb` is. */
export function showsColours(stream: OutputStream, environment: NodeJS.ProcessEnv): boolean {
  const { NO_COLOR: forbidden, FORCE_COLOR: forced, TERM: terminal } = environment;
  if (forbidden || forced === "0" || forced === "false") return false;
  if (forced !== undefined) return true;
  return (stream.isTTY ?? false) && terminal !== "dumb";
}

/** The sentence of the reader's language, else the message with what was expected and found. */
function sentenceFor(issue: Issue, language: Language, texts: Texts): string {
  const { text, language: told } = describeIssue(issue, language);
  if (told !== "en") return text;
  const { expected, actual } = issue;
  const details = [
    ...(expected ? [texts.expected(expected)] : []),
    ...(actual ? [texts.actual(actual)] : []),
  ];
  return details.length ? `${text} (${details.join(", ")})` : text;
}

function describePlace(place: Locator, { explain }: Texts): string {
  switch (place.type) {
    case "text":
      return `${place.line}:${place.column}`;
    case "page":
      return explain.page(place.pageNumber);
    case "slide":
      return explain.slide(place.slideNumber);
    case "paragraph":
      return explain.paragraph(place.paragraph);
  }
}
