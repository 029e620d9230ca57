import { randomUUID } from "node:crypto";
import { rm, stat, statfs, writeFile } from "node:fs/promises";
import { createRequire } from "node:module";
import { availableParallelism, tmpdir, totalmem } from "node:os";
import { dirname, join, resolve } from "node:path";
import type { ChosenLanguage } from "../texts/choose-language.js";
import type { Check } from "./check.js";

const require = createRequire(import.meta.url);

interface Manifest {
  readonly version: string;
  readonly engines?: { readonly node?: string };
  readonly dependencies?: Readonly<Record<string, string>>;
}

const self = "@bildungsprofil/ingest";
const core = "@bildungsprofil/core";
const store = "@bildungsprofil/postgres";

/** What a package says of itself; `undefined` where it is not installed. */
function readManifest(name: string, from: NodeJS.Require = require): Manifest | undefined {
  try {
    return from(`${name}/package.json`) as Manifest;
  } catch {
    return undefined;
  }
}

export function checkNode(version: string = process.versions.node): Check {
  const required = readManifest(self)?.engines?.node ?? "";
  const isOld = isBelow(version, /\d[\d.]*/u.exec(required)?.[0] ?? "0");
  return {
    name: "node",
    status: isOld ? "error" : "ok",
    facts: { version, required },
    tell: ({ doctor }) => (isOld ? doctor.oldNode(version, required) : doctor.node(version)),
  };
}

/** Compares versions by their numbers. */
function isBelow(version: string, other: string): boolean {
  const [own, least] = [version, other].map((text) => text.split(/[.-]/u, 3).map(Number)) as [
    number[],
    number[],
  ];
  const place = least.findIndex((part, index) => (own[index] ?? 0) !== part);
  return place >= 0 && (own[place] ?? 0) < least[place]!;
}

/** Whether a version is in a range that begins with a caret; a range of another kind is taken to hold it. */
export function fitsRange(version: string, range: string): boolean {
  const least = /^\^(?<least>\d+\.\d+\.\d+)/u.exec(range)?.groups?.least;
  if (least === undefined) return true;
  const [own, wanted] = [version.split(/[.-]/u), least.split(".")];
  // the first part that is not zero may not change
  const fixed = wanted.findIndex((part) => part !== "0") + 1 || 3;
  return !isBelow(version, least) && own.slice(0, fixed).join() === wanted.slice(0, fixed).join();
}

export function checkPackages(): Check {
  const own = readManifest(self);
  const other = readManifest(core);
  const range = own?.dependencies?.[core] ?? "";
  const versions = { [self]: own?.version, [core]: other?.version };
  const isFitting = other !== undefined && fitsRange(other.version, range);
  const list = `${self} ${own?.version}, ${core} ${other?.version}`;
  return {
    name: "packages",
    status: isFitting ? "ok" : "error",
    facts: { versions, range },
    tell: ({ doctor }) => {
      if (isFitting) return doctor.packages(list);
      return other ? doctor.mismatch(list, `${core} ${range}`) : doctor.missingPackage(core);
    },
  };
}

export async function checkPdfium(): Promise<Check> {
  const path = await Promise.resolve()
    .then(() => require.resolve("@embedpdf/pdfium/pdfium.wasm"))
    .catch(() => undefined);
  const bytes =
    path === undefined
      ? undefined
      : await stat(path).then(
          ({ size }) => size,
          () => undefined,
        );
  const hasWebAssembly = typeof WebAssembly === "object";
  return {
    name: "pdfium",
    status: bytes !== undefined && hasWebAssembly ? "ok" : "warning",
    facts: { webAssembly: hasWebAssembly, bytes },
    tell: ({ doctor }) => {
      if (!hasWebAssembly) return doctor.noWebAssembly;
      return bytes === undefined ? doctor.noPdfium : doctor.pdfium((bytes / 2 ** 20).toFixed(1));
    },
  };
}

/** Fewest free bytes of a folder that gives no rise to a warning. */
const leastRoom = 2 ** 30;

/** Whether a folder, or the nearest one above it that exists, takes files. */
export async function checkFolder(name: "temporary" | "output", path: string = tmpdir()): Promise<Check> {
  const asked = resolve(path);
  let folder = asked;
  for (; folder !== dirname(folder); folder = dirname(folder))
    if (await stat(folder).catch(() => undefined)) break;
  const probe = join(folder, `.bildungsprofil-${randomUUID()}`);
  try {
    await writeFile(probe, "probe", { flag: "wx" });
    await rm(probe);
    const { bavail, bsize } = await statfs(folder);
    const freeBytes = bavail * bsize;
    const free = (freeBytes / 2 ** 30).toFixed(1);
    const isNarrow = freeBytes < leastRoom;
    return {
      name,
      status: isNarrow ? "warning" : "ok",
      facts: { path: asked, freeBytes },
      tell: ({ doctor }) => (isNarrow ? doctor.fewRoom(asked, free) : doctor.writable(asked, free)),
    };
  } catch (error) {
    const { code = (error as Error).message } = error as NodeJS.ErrnoException;
    return {
      name,
      status: "error",
      facts: { path: asked, cause: code },
      tell: ({ doctor }) => doctor.notWritable(asked, code),
    };
  }
}

/** Memory that a large document may need, in bytes: what `--max-memory` allows where nothing is said. */
const memoryOfDocument = 2 ** 31;

export function checkMachine(
  cores: number = availableParallelism(),
  memoryBytes: number = readMemory(),
): Check {
  const concurrency = Math.max(1, Math.floor(memoryBytes / memoryOfDocument));
  const isLittle = concurrency < cores;
  const gibibytes = (memoryBytes / 2 ** 30).toFixed(1);
  return {
    name: "machine",
    status: isLittle ? "warning" : "ok",
    facts: { cores, memoryBytes },
    tell: ({ doctor }) =>
      isLittle ? doctor.littleMemory(cores, gibibytes, concurrency) : doctor.machine(cores, gibibytes),
  };
}

/** Memory of the machine, or of the container where that has less. */
function readMemory(): number {
  const limit = process.constrainedMemory();
  return limit > 0 ? Math.min(limit, totalmem()) : totalmem();
}

export function checkLanguage({ language, by, variable = "", value }: ChosenLanguage): Check {
  return {
    name: "language",
    status: "info",
    facts: { language, by, value, ...(variable === "" ? {} : { variable }) },
    tell: ({ doctor }) =>
      doctor.language(
        {
          option: doctor.fromOption,
          environment: doctor.fromEnvironment(variable, value),
          system: doctor.fromSystem(value),
        }[by],
      ),
  };
}

/** The optional package, beside this one or in the project whose folder this is. */
export function checkStore(): Check {
  const found =
    readManifest(store) ?? readManifest(store, createRequire(join(process.cwd(), "package.json")));
  return {
    name: "store",
    status: "info",
    facts: { installed: found !== undefined, version: found?.version },
    tell: ({ doctor }) => (found ? doctor.store(store, found.version) : doctor.noStore(store)),
  };
}
