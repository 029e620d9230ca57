// Benchmarks, as ratios within one run:
//   node scripts/bench.mjs [extraction] [FILE…]                 how long reading and extraction take
//   node scripts/bench.mjs readers [FILE | FOLDER…] [--passes N] reading beside other readers, which are installed first
//   node scripts/bench.mjs recognisers                          dates, phones, persons beside libraries for these
//   node scripts/bench.mjs reconcile                            how reconciliation grows with statements and profiles
//   node scripts/bench.mjs batch [COUNT…]                        documents a second end to end, by workers; memory; the queue
import { benchExtraction } from "./bench/extraction.mjs";

const [name, ...rest] = process.argv.slice(2);
if (name === "readers") {
  const { benchReaders } = await import("./bench/readers.mjs");
  await benchReaders(rest);
} else if (name === "recognisers") {
  const { benchRecognisers } = await import("./bench/recognisers.mjs");
  await benchRecognisers();
} else if (name === "reconcile") {
  const { benchReconcile } = await import("./bench/reconcile.mjs");
  benchReconcile();
} else if (name === "batch") {
  const { benchBatch } = await import("./bench/batch.mjs");
  await benchBatch(rest);
} else await benchExtraction(name === "extraction" ? rest : process.argv.slice(2));
