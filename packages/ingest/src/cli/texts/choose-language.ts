import { english } from "./english.js";
import { german } from "./german.js";
import type { Texts } from "./texts.js";

/** Languages that the command line speaks. */
export const languages = { de: german, en: english } as const satisfies Record<string, Texts>;
export type Language = keyof typeof languages;

/** Whether the command line speaks it. */
const isLanguage = (text: string | undefined): text is Language =>
  text !== undefined && Object.hasOwn(languages, text);

/** A language, and what it was chosen by: an option, a variable of the environment, the system. */
export interface ChosenLanguage {
  readonly language: Language;
  readonly by: "option" | "environment" | "system";
  /** Name of the variable; absent where it was none. */
  readonly variable?: string;
  /** What was given. */
  readonly value: string;
}

/** Variables that set the language of messages, the strongest first (POSIX). */
const variables = ["LC_ALL", "LC_MESSAGES", "LANG"] as const;

/**
 * The language of messages: `--lang`, else the first of LC_ALL, LC_MESSAGES and LANG that is set, else that of the
 * system. English where none of these is German.
 */
export function chooseLanguage(
  args: readonly string[],
  environment: NodeJS.ProcessEnv,
  systemLocale: string = Intl.DateTimeFormat().resolvedOptions().locale,
): ChosenLanguage {
  const option = readOption(args);
  if (isLanguage(option)) return { language: option, by: "option", value: option };
  const variable = variables.find((name) => environment[name]);
  if (variable !== undefined) {
    const value = environment[variable]!;
    return { language: languageOf(value), by: "environment", variable, value };
  }
  return { language: languageOf(systemLocale), by: "system", value: systemLocale };
}

const languageOf = (locale: string): Language => (/^de(?:[_.@-]|$)/iu.test(locale) ? "de" : "en");

/** The last `--lang`: help and errors need it before the arguments are parsed. */
function readOption(args: readonly string[]): string | undefined {
  const end = args.indexOf("--");
  const own = end < 0 ? args : args.slice(0, end);
  return own
    .flatMap((word, index) => {
      if (word === "--lang") return own[index + 1] ?? [];
      return word.startsWith("--lang=") ? word.slice("--lang=".length) : [];
    })
    .at(-1);
}
