import type { CommanderError } from "commander";
import type { Texts } from "./texts/texts.js";

/** A command that cannot be run as it was given. Ends with exit code 2. */
export interface UsageError {
  /** `usage/what-is-wrong` */
  readonly code: string;
  /** What is wrong and what to do, in the reader's language. */
  readonly sentence: string;
}

/**
 * Says in the reader's language what commander says in English.
 *
 * Commander gives the words in question only within its message: in quotation marks, what it suggests in brackets.
 */
export function describeUsageError(
  { code, message }: CommanderError,
  command: string,
  { usage }: Texts,
): UsageError {
  const [first = "", second = ""] = [...message.matchAll(/'(?<word>.*?)'/gsu)].map(
    ({ groups }) => groups!.word!,
  );
  const near = /\(Did you mean (?:one of )?(?<names>.+)\?\)$/u.exec(message)?.groups?.names;
  const suggestion = near ? [usage.didYouMean(near.split(", ").join(usage.or))] : [];
  const see = usage.seeHelp(`${command} --help`);
  const tell = (what: string, ...sentences: string[]): UsageError => ({
    code: `usage/${what}`,
    sentence: sentences.join(" "),
  });
  switch (code) {
    case "commander.help":
      return tell("missing-command", usage.missingCommand, see);
    case "commander.unknownCommand":
      return tell("unknown-command", usage.unknownCommand(first), ...suggestion, see);
    case "commander.unknownOption":
      return tell("unknown-option", usage.unknownOption(first), ...suggestion, see);
    case "commander.missingArgument":
      return tell("missing-argument", usage.missingArgument(`<${first}>`), see);
    case "commander.optionMissingArgument":
      return tell("missing-value", usage.optionNeedsValue(first), see);
    case "commander.missingMandatoryOptionValue":
      return tell("missing-option", usage.missingOption(first), see);
    case "commander.excessArguments":
      return tell("too-many-arguments", usage.tooMany, see);
    case "commander.invalidArgument": {
      // an option is named before its value, an argument after it; then what was expected: ours, or a list of choices
      const isArgument = message.startsWith("error: command-argument");
      const [name, given] = isArgument ? [`<${second}>`, first] : [first, second];
      const rest = /' is invalid(?: for argument '.*?')?\. (?<rest>.+)$/su.exec(message)?.groups?.rest ?? "";
      const choices = /^Allowed choices are (?<list>.+)\.$/u.exec(rest)?.groups?.list;
      return tell(
        "invalid-value",
        usage.invalidValue(name, given),
        choices ? usage.oneOf(choices) : rest,
        see,
      );
    }
    default:
      return tell("wrong", message.replace(/^error: /u, ""), see);
  }
}
