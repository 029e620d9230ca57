import { type ParsedPath, parse } from "node:path";
import { isWebAddress } from "../net/is-web-address.js";

/** Most bytes of a name: file systems take 255, an extension and a number come behind it. */
const longest = 200;

/** A name for each file's output: its stem; with its extension, then with a number, where the stem is taken. Too long ones are cut. */
export function nameOutputs(paths: readonly string[]): string[] {
  const stems = new Map<string, number>();
  for (const path of paths) {
    const stem = parsePath(path).name.toLowerCase();
    stems.set(stem, (stems.get(stem) ?? 0) + 1);
  }
  const counts = new Map<string, number>();
  const taken = new Set<string>();
  return paths.map((path) => {
    const { name, base } = parsePath(path);
    const wanted = shorten(stems.get(name.toLowerCase())! > 1 ? base : name);
    let free = wanted;
    // goes on where the last of the same name stopped: a thousand of one name cost a thousand steps
    let count = counts.get(wanted.toLowerCase()) ?? 1;
    while (taken.has(free.toLowerCase())) free = `${wanted}-${++count}`;
    counts.set(wanted.toLowerCase(), count);
    taken.add(free.toLowerCase());
    return free;
  });
}

/** Marks that names of files may not hold everywhere. */
const unfit = /[^\p{L}\p{N}._-]+/gu;

/** Folder, stem and extension; of a web address, of its host and path as one name. */
function parsePath(path: string): Pick<ParsedPath, "name" | "base"> {
  if (!isWebAddress(path)) return parse(path);
  let plain = path.replace(/^[^:]*:\/\//u, "").replace(/\/+(?=$|[?#])/u, "");
  try {
    plain = decodeURI(plain);
  } catch {
    // kept as written
  }
  const name = plain.replace(unfit, "-").replace(/(?<![.-])[.-]+$/u, "");
  return { name, base: name };
}

/** The beginning of a name, as long as file systems take it, whole characters of it. */
function shorten(name: string): string {
  if (Buffer.byteLength(name) <= longest) return name;
  let bytes = 0;
  let end = 0;
  for (const character of name) {
    bytes += Buffer.byteLength(character);
    if (bytes > longest) break;
    end += character.length;
  }
  return name.slice(0, end);
}
