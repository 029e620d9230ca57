export { type CsvOptions, fromCsv, toCsv } from "./csv.js";
export { type DcatApOptions, type Distribution, toDcatAp } from "./dcat-ap.js";
export { fromJsonLd } from "./from-json-ld.js";
export { type JsonLdNode, type JsonLdOptions, toJsonLd } from "./json-ld.js";
export { jsonLdContext } from "./json-ld-terms.js";
export { fromJsonLines, toJsonLines } from "./json-lines.js";
export { toMarkdown } from "./markdown.js";
export { toNQuads } from "./n-quads.js";
export { embeddableJson, printableJson } from "./printable-json.js";
