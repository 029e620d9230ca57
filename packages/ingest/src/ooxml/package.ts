import { createTurns, type TakeTurn } from "../create-turns.js";
import { isDamage } from "../office/is-damage.js";
import { childrenOf, parseXml, type XmlElement } from "../office/xml.js";
import type { ReadContext } from "../readers/reader.js";
import { openZip, type ZipArchive } from "../zip.js";

/** What a part of a package points to. */
export interface Relationship {
  /** Last segment of the type's address: `slide`, `hyperlink`, `notesSlide` … */
  readonly type: string;
  /** Name of a part, or the address outside the package. */
  readonly target: string;
  readonly external: boolean;
}

/** An Open Packaging Conventions container: the parts of a DOCX or PPTX and how they refer to each other. */
export interface Package {
  readonly archive: ZipArchive;
  /** Of reading the whole package. */
  readonly takeTurn: TakeTurn;
  /**
   * The root element of a part; `undefined` where there is none.
   *
   * @throws IssueError of the ZIP container or the XML
   */
  part(name: string): Promise<XmlElement | undefined>;
  /** By id, in the order of the file; of the package itself for the name "". Unreadable relationships are none. */
  relationships(name: string): Promise<ReadonlyMap<string, Relationship>>;
  /** The first target of a type inside the package. */
  targetOf(name: string, type: string): Promise<string | undefined>;
}

/** @throws IssueError when the ZIP container cannot be opened */
export function openPackage(bytes: Uint8Array, { limits, signal }: ReadContext): Package {
  const archive = openZip(bytes, limits);
  const takeTurn = createTurns(signal);
  const known = new Map<string, ReadonlyMap<string, Relationship>>();
  const part = async (name: string): Promise<XmlElement | undefined> => {
    const content = archive.read(name);
    return content && parseXml(content, name, { limits, takeTurn });
  };
  const relationships = async (name: string): Promise<ReadonlyMap<string, Relationship>> => {
    const cached = known.get(name);
    if (cached) return cached;
    const found = new Map<string, Relationship>();
    known.set(name, found);
    const slash = name.lastIndexOf("/") + 1;
    let root: XmlElement | undefined;
    try {
      root = await part(`${name.slice(0, slash)}_rels/${name.slice(slash)}.rels`);
    } catch (cause) {
      if (!isDamage(cause)) throw cause;
    }
    for (const { attributes } of childrenOf(root, "Relationship")) {
      const { Id: id, Type: type = "", Target: target = "", TargetMode: mode } = attributes;
      if (id === undefined) continue;
      const external = mode === "External";
      found.set(id, {
        type: type.slice(type.lastIndexOf("/") + 1),
        target: external ? target : resolve(name, target),
        external,
      });
    }
    return found;
  };
  return {
    archive,
    takeTurn,
    part,
    relationships,
    targetOf: async (name, type) => {
      for (const relationship of (await relationships(name)).values())
        if (relationship.type === type && !relationship.external) return relationship.target;
      return undefined;
    },
  };
}

/** The name of a part that another one refers to. It cannot leave the package. */
function resolve(from: string, target: string): string {
  const path = target.startsWith("/") ? [] : from.split("/").slice(0, -1);
  for (const segment of target.split("/")) {
    if (segment === "..") path.pop();
    else if (segment !== "" && segment !== ".") path.push(segment);
  }
  return path.join("/");
}
