#!/usr/bin/env node
const [major, minor] = process.versions.node.split(".").map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(`error doctor/node ${process.version}: Node 20.19 or later is needed. Install a newer Node.`);
  process.exit(2);
}
// who reads the output may have enough of it, as `head` does
process.stdout.on("error", (error) => {
  if (error.code === "EPIPE") process.exit(0);
  throw error;
});
const { run } = await import("../dist/cli.js");
process.exitCode = await run(process.argv.slice(2));
