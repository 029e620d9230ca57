import { execFileSync } from "node:child_process";
import { chmodSync, existsSync, mkdtempSync, readdirSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";

/**
 * A database server of its own, on a socket in a temporary folder.
 *
 * @typedef {object} TestServer
 * @property {(name: string) => string} createDatabase makes an empty database and gives its address
 * @property {() => void} stop
 */

/** The programs of the newest PostgreSQL that is installed; `undefined` where there is none. */
function findPrograms() {
  const debian = "/usr/lib/postgresql";
  const folders = existsSync(debian)
    ? readdirSync(debian)
        .sort((a, b) => Number(b) - Number(a))
        .map((version) => join(debian, version, "bin"))
    : [];
  const path = (process.env.PATH ?? "").split(":");
  return [...folders, ...path].find(
    (folder) => existsSync(join(folder, "initdb")) && existsSync(join(folder, "pg_ctl")),
  );
}

const programs = findPrograms();
/** Why tests with a server are skipped; `undefined` where they are not. */
export const missing =
  programs === undefined
    ? "PostgreSQL is not installed here (Debian: apt-get install postgresql): its tests are skipped."
    : undefined;
if (missing) process.stderr.write(`${missing}\n`);

/**
 * Starts a server. As root it runs as the user `postgres`: PostgreSQL refuses root. Where it need not be `durable`, it
 * writes faster and would not outlive the machine.
 *
 * @param {{ durable?: boolean }} [options]
 * @returns {TestServer}
 */
export function startPostgres({ durable = false } = {}) {
  const isRoot = process.getuid?.() === 0;
  const run = (program, ...args) => {
    const command = join(programs, program);
    const [file, all] = isRoot ? ["runuser", ["-u", "postgres", "--", command, ...args]] : [command, args];
    try {
      return execFileSync(file, all, { cwd: "/", encoding: "utf8", stdio: "pipe" });
    } catch (error) {
      throw new Error(`${program} failed: ${error.stdout}${error.stderr}`, { cause: error });
    }
  };
  const folder = mkdtempSync(join(tmpdir(), "bpg-"));
  if (isRoot) execFileSync("chown", ["postgres", folder]);
  chmodSync(folder, 0o755);
  const data = join(folder, "data");
  run("initdb", "-D", data, "-U", "postgres", "-A", "trust", "-E", "UTF8", "--locale=C", "--no-sync");
  const settings = [
    "listen_addresses=''",
    `unix_socket_directories='${folder}'`,
    ...(durable ? [] : ["fsync=off", "synchronous_commit=off", "full_page_writes=off"]),
  ];
  const given = settings.map((setting) => `-c ${setting}`).join(" ");
  run("pg_ctl", "-D", data, "-o", given, "-l", join(folder, "log"), "-w", "start");
  return {
    createDatabase: (name) => {
      run("createdb", "-h", folder, "-U", "postgres", name);
      return `postgres://postgres@/${name}?host=${encodeURIComponent(folder)}`;
    },
    stop: () => {
      run("pg_ctl", "-D", data, "-m", "immediate", "-w", "stop");
      rmSync(folder, { recursive: true, force: true });
    },
  };
}
