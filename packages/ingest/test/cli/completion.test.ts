import { execFileSync } from "node:child_process";
import { Command } from "commander";
import { expect, test } from "vitest";
import { completionScript } from "../../src/cli/completion.js";

const program = new Command("werkzeug").version("1.0.0").option("--sprache <s>", "wie gesprochen wird");
program.command("lesen").option("--tief <n>", "wie tief").option("--laut", "sagt's").description("liest");
program.command("legen").description("legt ab");

const complete = (words: string[]): string[] => {
  const script = `${completionScript(program, "bash")}
    COMP_WORDS=(${words.map((word) => `"${word}"`).join(" ")}); COMP_CWORD=${words.length - 1}
    _werkzeug; printf '%s\\n' "\${COMPREPLY[@]}"`;
  return execFileSync("bash", ["-c", script], { encoding: "utf8" }).trim().split("\n").filter(Boolean);
};

test.skipIf(process.platform === "win32")("bash completes commands, and the options of each", () => {
  expect(complete(["werkzeug", "l"])).toEqual(["lesen", "legen"]);
  expect(complete(["werkzeug", "lesen", "--t"])).toEqual(["--tief"]);
  expect(complete(["werkzeug", "legen", "--"])).toEqual(["--sprache"]);
});

test("zsh takes the same, fish has its own, and no description breaks out of its quotes", () => {
  expect(completionScript(program, "zsh")).toContain("bashcompinit");
  const fish = completionScript(program, "fish");
  expect(fish).toContain("complete -c werkzeug -n __fish_use_subcommand -a lesen -d 'liest'");
  expect(fish).toContain("-l laut -d 'sagts'");
});
