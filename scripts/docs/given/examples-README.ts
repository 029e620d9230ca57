import { readFile } from "node:fs/promises";
import { reconcile } from "@bildungsprofil/core";
import { ingest } from "@bildungsprofil/ingest";

const name = "bildungsbuero.html";
export const documents = [await ingest(await readFile(name), { name })];
export const profiles = reconcile(documents);
