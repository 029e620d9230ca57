import { styleText } from "node:util";
import type { Argument, Command, Help } from "commander";
import { examples } from "./examples.js";
import { type Stress, showsColours, type Terminal } from "./terminal.js";

/** Makes the help of a program, and that of its commands, speak the reader's language, in colour, with examples. */
export function teach(program: Command, { texts }: Terminal, environment: NodeJS.ProcessEnv): void {
  const { help, options } = texts;
  const titles = new Map([
    ["Usage:", help.usage],
    ["Arguments:", help.arguments],
    ["Options:", help.options],
    ["Global Options:", help.common],
    ["Commands:", help.commands],
  ]);
  const paint = (stress: Stress, text: string): string => styleText(stress, text, { validateStream: false });
  const describe = (description: string, choices: readonly string[] | undefined): string =>
    choices ? `${description} (${help.choices(choices.join(", "))})` : description;
  const isColoured = (stream: { readonly isTTY?: boolean }): boolean => showsColours(stream, environment);
  const all = [program, ...program.commands];
  for (const command of all) {
    command
      .helpOption("-h, --help", options.help)
      .configureHelp({
        showGlobalOptions: true,
        styleTitle: (title) => paint("bold", titles.get(title) ?? title),
        styleCommandText: (text) => paint("cyan", text),
        styleOptionTerm: (text) => paint("cyan", text),
        styleArgumentTerm: (text) => paint("cyan", text),
        styleSubcommandTerm: (text) => paint("cyan", text),
        optionDescription: ({ description, argChoices }) => describe(description, argChoices),
        argumentDescription: ({ description, argChoices }) => describe(description, argChoices),
        commandUsage: (shown) => {
          const names = shown === program ? program.name() : `${program.name()} ${shown.name()}`;
          const rest = shown
            .usage()
            .replace("[options]", help.anyOptions)
            .replace("[command]", help.anyCommand);
          return `${names} ${rest}`;
        },
        // options stand in the help of the command itself
        subcommandTerm: (sub) => [sub.name(), ...sub.registeredArguments.map(humanReadable)].join(" "),
        visibleGlobalOptions: withoutVersion,
      })
      // errors are told where the command line ends, in one form
      .configureOutput({
        outputError: () => undefined,
        getOutHasColors: () => isColoured(process.stdout),
        getErrHasColors: () => isColoured(process.stderr),
      })
      .addHelpText("after", ({ error }) => {
        const coloured = isColoured(error ? process.stderr : process.stdout);
        const lines = examples[command === program ? "program" : command.name()] ?? [];
        const stress = (style: Stress, text: string): string => (coloured ? paint(style, text) : text);
        return [
          ...(lines.length ? ["", stress("bold", help.examples)] : []),
          ...lines.flatMap(({ line, about }) => [stress("dim", `  # ${texts.examples[about]}`), `  ${line}`]),
          ...(command === program ? ["", help.more, help.streams, help.exitCodes] : []),
        ].join("\n");
      });
  }
}

function humanReadable(argument: Argument): string {
  const word = `${argument.name()}${argument.variadic ? "..." : ""}`;
  return argument.required ? `<${word}>` : `[${word}]`;
}

/** Options of the program that make sense with a command. */
function withoutVersion(this: Help, command: Command): ReturnType<Help["visibleGlobalOptions"]> {
  return (command.parent?.options ?? []).filter(({ long }) => long !== "--version");
}
