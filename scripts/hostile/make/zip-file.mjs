import { constants, crc32, deflateRawSync } from "node:zlib";

/**
 * An entry as it is to be written, true or not.
 * @typedef {object} ZipEntry
 * @property {string | Uint8Array} name
 * @property {Uint8Array | string} [data] contents, packed by the writer
 * @property {Uint8Array} [packed] contents as they stand in the file, instead of `data`
 * @property {number} [declaredSize] size that the directory gives
 * @property {string | Uint8Array} [localName] name in front of the contents
 * @property {boolean} [stored] whether it is written without packing
 * @property {number} [flags]
 * @property {number} [attributes] external file attributes
 * @property {number} [sameAs] index of the entry whose contents this one points at
 */

const encoder = new TextEncoder();
/** @param {string | Uint8Array} text */
const toBytes = (text) => (typeof text === "string" ? encoder.encode(text) : text);

/**
 * A ZIP container in which every field can lie.
 * @param {readonly ZipEntry[]} entries
 * @param {{ count?: number }} [options] number of entries that the end record gives
 */
export function writeZip(entries, { count = Math.min(entries.length, 0xffff) } = {}) {
  /** @type {Buffer[]} */
  const parts = [];
  /** @type {{ at: number, packed: Uint8Array, size: number, sum: number }[]} */
  const places = [];
  let length = 0;
  for (const {
    name,
    data = "",
    packed: given,
    declaredSize,
    localName = name,
    flags = 0,
    stored,
    sameAs,
  } of entries) {
    const same = sameAs === undefined ? undefined : places[sameAs];
    if (same) {
      places.push(same);
      continue;
    }
    const plain = toBytes(data);
    const packed = given ?? (stored ? plain : deflateRawSync(plain));
    const size = declaredSize ?? plain.length;
    const sum = given ? 0 : checksum(plain);
    const named = toBytes(localName);
    const head = Buffer.alloc(30);
    head.writeUInt32LE(0x04034b50, 0);
    head.writeUInt16LE(20, 4);
    head.writeUInt16LE(flags, 6);
    head.writeUInt16LE(stored ? 0 : 8, 8);
    head.writeUInt32LE(sum, 14);
    head.writeUInt32LE(packed.length, 18);
    head.writeUInt32LE(size, 22);
    head.writeUInt16LE(named.length, 26);
    places.push({ at: length, packed, size, sum });
    parts.push(head, Buffer.from(named), Buffer.from(packed));
    length += 30 + named.length + packed.length;
  }
  const start = length;
  entries.forEach(({ name, declaredSize, flags = 0, attributes = 0, stored }, index) => {
    const { at, packed, size, sum } = /** @type {(typeof places)[number]} */ (places[index]);
    const named = toBytes(name);
    const head = Buffer.alloc(46);
    head.writeUInt32LE(0x02014b50, 0);
    head.writeUInt16LE(0x0314, 4);
    head.writeUInt16LE(20, 6);
    head.writeUInt16LE(flags, 8);
    head.writeUInt16LE(stored ? 0 : 8, 10);
    head.writeUInt32LE(sum, 16);
    head.writeUInt32LE(packed.length, 20);
    head.writeUInt32LE(declaredSize ?? size, 24);
    head.writeUInt16LE(named.length, 28);
    head.writeUInt32LE(attributes, 38);
    head.writeUInt32LE(at, 42);
    parts.push(head, Buffer.from(named));
    length += 46 + named.length;
  });
  const end = Buffer.alloc(22);
  end.writeUInt32LE(0x06054b50, 0);
  end.writeUInt16LE(count, 8);
  end.writeUInt16LE(count, 10);
  end.writeUInt32LE(length - start, 12);
  end.writeUInt32LE(start, 16);
  parts.push(end);
  return new Uint8Array(Buffer.concat(parts));
}

/** Node has a checksum since 20.15; no reader of ours looks at it. @param {Uint8Array} bytes */
const checksum = (bytes) => (typeof crc32 === "function" ? crc32(bytes) : 0);

/**
 * A deflate stream of many times the same MiB: small here, huge when inflated, and made at no cost.
 * @param {number} mebibytes
 * @param {Uint8Array} [unit] what is repeated; zeros without one
 * @param {string} [before] what stands in front
 * @param {string} [after] what stands behind
 */
export function packBomb(mebibytes, unit = new Uint8Array(2 ** 20).fill(0x20), before = "", after = "") {
  const block = deflateRawSync(unit, { finishFlush: constants.Z_FULL_FLUSH });
  const open = deflateRawSync(before, { finishFlush: constants.Z_FULL_FLUSH });
  return new Uint8Array(
    Buffer.concat([open, ...Array.from({ length: mebibytes }, () => block), deflateRawSync(after)]),
  );
}
