import type { Issue, Source, Statement } from "@bildungsprofil/core";
import type { Root } from "mdast";
import type { LayerRange } from "./assemble.js";

/** A document after reading: what the extractors see. */
export interface Document {
  readonly source: Source;
  /** The canonical text that all spans count in, UTF-16 code units. */
  readonly text: string;
  /** mdast tree in reading order; every node that holds text has `data.span`. */
  readonly tree: Root;
  /** Ranges of the text that are not body. */
  readonly layers: readonly LayerRange[];
  readonly issues: readonly Issue[];
}

/** A document with the statements found in it. Without a result (`source` then holds what is known) see `issues`. */
export interface IngestedDocument extends Document {
  readonly statements: readonly Statement[];
}

/** Whether the document gave no result. */
export function hasFailed(document: { readonly issues: readonly Issue[] }): boolean {
  return document.issues.some(({ severity }) => severity === "error");
}
