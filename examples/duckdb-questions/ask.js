// Asks all questions over a folder that `bildungsprofil ingest … --out FOLDER` wrote, or one question of your own:
//
//   node ask.js FOLDER ["select … from statements …"]
import { openStatements } from "./open-statements.js";
import { printTable } from "./print-table.js";
import { questions } from "./questions.js";

const [folder = "data", own] = process.argv.slice(2);
const { ask, close } = await openStatements(folder);
const asked = own ? [{ title: own, sql: own }] : questions;
for (const { title, sql } of asked) console.log(`${title}\n\n${printTable(await ask(sql))}`);
close();
