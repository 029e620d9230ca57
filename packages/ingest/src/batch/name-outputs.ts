import { type ParsedPath, parse } from "node:path";
import { isWebAddress } from "../net/is-web-address.js";
import { TextSet } from "./text-set.js";

/** Most bytes of a name: file systems take 255, an extension and a number come behind it. */
const longest = 200;

/**
 * Names for files' outputs: the stem; with its extension, then with a number, where the stem is taken. Too long ones are
 * cut. All paths are counted, then named in order; a name is made again from its path and a number.
 */
export class OutputNames {
  #stems = new TextSet();
  /** Stems of several paths. */
  readonly #shared = new TextSet();
  #taken = new TextSet();
  /** The last number of a name that several paths want. */
  #counts = new Map<string, number>();
  #named = 0;
  /** Number in the name of a path, where it has one, by the path's position. */
  readonly #numbers = new Map<number, number>();

  /** Tells of a path that will be named. */
  count(path: string): void {
    const stem = parsePath(path).name.toLowerCase();
    if (!this.#stems.add(stem)) this.#shared.add(stem);
  }

  /** Names the next path. */
  add(path: string): string {
    // all are counted: a megabyte at a hundred thousand
    if (this.#named === 0) this.#stems = new TextSet();
    const wanted = this.#wantedOf(path);
    const plain = wanted.toLowerCase();
    // goes on where the last of the same name stopped: a thousand of one name cost a thousand steps
    let number = this.#counts.get(plain) ?? 1;
    let name = wanted;
    while (!this.#taken.add(name.toLowerCase())) name = `${wanted}-${++number}`;
    if (number > 1) this.#counts.set(plain, number);
    if (name !== wanted) this.#numbers.set(this.#named, number);
    this.#named++;
    return name;
  }

  /** Every path is named: what was only needed for that is let go. */
  end(): void {
    this.#taken = new TextSet();
    this.#counts = new Map();
  }

  /** The name of a path that was the `position`-th to be named. */
  nameOf(position: number, path: string): string {
    const number = this.#numbers.get(position);
    return number === undefined ? this.#wantedOf(path) : `${this.#wantedOf(path)}-${number}`;
  }

  #wantedOf(path: string): string {
    const { name, base } = parsePath(path);
    return shorten(this.#shared.has(name.toLowerCase()) ? base : name);
  }
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
