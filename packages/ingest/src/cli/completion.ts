import type { Command } from "commander";

/** Shells that a completion script can be written for. */
export const shells = ["bash", "zsh", "fish"] as const;
export type Shell = (typeof shells)[number];

/** A script that completes commands and options, made from the program itself. */
export function completionScript(program: Command, shell: Shell): string {
  const name = program.name();
  // what the program takes goes with every command; its version is asked for by itself
  const common = program.options.filter(({ long }) => long !== "--version");
  const commands = program.commands.map((command) => ({
    name: command.name(),
    description: command.description(),
    options: [...command.options, ...common].flatMap(({ long, description }) =>
      long ? [{ long, description }] : [],
    ),
  }));
  if (shell === "fish")
    return [
      ...commands.map(
        (command) =>
          `complete -c ${name} -n __fish_use_subcommand -a ${command.name} -d ${quote(command.description)}`,
      ),
      ...commands.flatMap((command) =>
        command.options.map(
          ({ long, description }) =>
            `complete -c ${name} -n "__fish_seen_subcommand_from ${command.name}" -l ${long.slice(2)} -d ${quote(description)}`,
        ),
      ),
      "",
    ].join("\n");
  const cases = commands.map(
    (command) => `    ${command.name}) words="${command.options.map(({ long }) => long).join(" ")}" ;;`,
  );
  return [
    // zsh understands the script of bash
    ...(shell === "zsh" ? ["autoload -U +X bashcompinit && bashcompinit"] : []),
    `_${name}() {`,
    `  local current="\${COMP_WORDS[COMP_CWORD]}" words=""`,
    `  case "\${COMP_WORDS[1]}" in`,
    ...cases,
    "  esac",
    `  if [ "$COMP_CWORD" -eq 1 ]; then words="${commands.map((command) => command.name).join(" ")}"; fi`,
    '  COMPREPLY=($(compgen -W "$words" -- "$current"))',
    "}",
    `complete -o default -F _${name} ${name}`,
    "",
  ].join("\n");
}

const quote = (text: string): string => `'${text.replaceAll("'", "")}'`;
