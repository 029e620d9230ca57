/**
 * A hostile document and what must come of it.
 * @typedef {object} HostileInput
 * @property {string} id number of the attack; a letter where there are several of a kind
 * @property {string} what it is
 * @property {string} file name that it comes with
 * @property {() => Uint8Array | Promise<Uint8Array>} make its bytes
 * @property {readonly string[]} expect codes, one of which must be among the issues; "read" for a document that is read
 * @property {string} [says] words that the text must hold
 * @property {number} [seconds] most time on a quiet machine; 5 without
 * @property {number} [mebibytes] most memory of the process; 700 without
 * @property {boolean} [heavy] whether it is left to the long run
 * @property {Partial<import("@bildungsprofil/ingest").IngestOptions>} [options]
 */
export {};
