// Patterns as JSON on standard input, those of them that take long for a sentence as JSON on standard output: a process
// that has seen thousands of patterns compiles further ones without care, and they take several times as long in it.
import { text } from "node:stream/consumers";
import { timeOnSentences } from "./time-patterns.mjs";

console.log(JSON.stringify(timeOnSentences(JSON.parse(await text(process.stdin)))));
