import type { Texts } from "./texts/texts.js";

/** A line that people copy from the help, and what it is for. */
export interface Example {
  readonly line: string;
  readonly about: keyof Texts["examples"];
}

const store = "--store postgres://profil@db.example/bildung";

/** Examples by command. `program` stands for the program without one. */
export const examples: Readonly<Record<string, readonly Example[]>> = {
  program: [
    { line: "bildungsprofil extract bericht.pdf > bericht.json", about: "toFile" },
    { line: "bildungsprofil ingest dokumente/ --out profile/", about: "intoProfiles" },
    { line: "bildungsprofil doctor", about: "doctor" },
  ],
  extract: [
    { line: "bildungsprofil extract bericht.pdf > bericht.json", about: "toFile" },
    { line: "bildungsprofil extract bericht.pdf | jq '.statements[] | {kind, value}'", about: "toJq" },
    {
      line: "bildungsprofil extract https://www.kreis.example/bildung/ --allow-net www.kreis.example",
      about: "fromWeb",
    },
  ],
  explain: [
    { line: "bildungsprofil explain bericht.pdf", about: "explainAll" },
    { line: "bildungsprofil explain bericht.pdf#5b0c0f6c", about: "explainOne" },
  ],
  outline: [
    { line: "bildungsprofil outline folien.pptx", about: "outline" },
    { line: "bildungsprofil outline seite.html | grep heading", about: "headings" },
  ],
  ingest: [
    { line: "bildungsprofil ingest dokumente/ --out profile/ --dry-run", about: "plan" },
    { line: "bildungsprofil ingest dokumente/ --out profile/", about: "intoProfiles" },
    {
      line: "bildungsprofil ingest dokumente/ --out profile/ --retry source/timeout --timeout 300",
      about: "again",
    },
    {
      line: 'bildungsprofil ingest "dokumente/**/*.pdf" --out profile/ --format csv --privacy public',
      about: "choose",
    },
    { line: "bildungsprofil ingest --files-from liste.txt --out profile/", about: "fromList" },
    { line: `bildungsprofil ingest dokumente/ ${store}`, about: "enqueue" },
  ],
  worker: [
    { line: `bildungsprofil worker ${store} --concurrency 2 --until-empty`, about: "worker" },
    { line: `bildungsprofil worker ${store} --timeout 300`, about: "workerLong" },
  ],
  status: [
    { line: `bildungsprofil status ${store}`, about: "status" },
    { line: `bildungsprofil status ${store} --json`, about: "statusJson" },
  ],
  retry: [
    { line: `bildungsprofil retry ${store} --code source/timeout`, about: "retry" },
    {
      line: `bildungsprofil retry ${store} --code source/crashed --code batch/lease-lost`,
      about: "retryMany",
    },
  ],
  prune: [{ line: `bildungsprofil prune ${store}`, about: "prune" }],
  export: [
    { line: `bildungsprofil export ${store} --out profile/`, about: "export" },
    {
      line: `bildungsprofil export ${store} --out profile/ --format csv --privacy public`,
      about: "exportPublic",
    },
  ],
  doctor: [
    { line: "bildungsprofil doctor", about: "doctor" },
    { line: "bildungsprofil doctor --out profile/ --json", about: "doctorOut" },
  ],
  completion: [
    { line: "bildungsprofil completion bash > bildungsprofil.bash", about: "bash" },
    { line: "bildungsprofil completion fish > bildungsprofil.fish", about: "fish" },
  ],
};
