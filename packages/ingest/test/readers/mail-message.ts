import type { Issue } from "@bildungsprofil/core";
import type { Root } from "mdast";
import { mail } from "../../src/readers/mail.js";
import type { Input, Limits, Metadata } from "../../src/readers/reader.js";
import { contextWith } from "./office-files.js";
import { outlineOf } from "./outline-of.js";

/** Lines of a message as bytes: code units up to U+00FF as they are, which makes any one-byte charset. */
export function bytesOf(...lines: readonly string[]): Uint8Array {
  return Uint8Array.from(lines.join("\r\n"), (character) => character.charCodeAt(0));
}

/** A multipart body; each part is its header lines, an empty line and its text. */
export function multipart(boundary: string, ...parts: readonly (readonly string[])[]): string[] {
  return [...parts.flatMap((part) => [`--${boundary}`, ...part]), `--${boundary}--`];
}

export interface ReadMail {
  readonly mediaType: string;
  readonly outline: readonly string[];
  readonly tree: Root;
  readonly metadata: Metadata;
  readonly issues: readonly Issue[];
  readonly codes: readonly string[];
}

/** Reads a message; `codes` alone where it gave no result. */
export async function readMail(
  bytes: Uint8Array,
  options: { readonly input?: Partial<Input>; readonly limits?: Partial<Limits> } = {},
): Promise<ReadMail> {
  const result = await mail.read({ bytes, ...options.input }, contextWith(options.limits));
  const codes = result.issues.map(({ code }) => code);
  if (!result.ok)
    return {
      mediaType: "",
      outline: [],
      tree: { type: "root", children: [] },
      metadata: {},
      issues: result.issues,
      codes,
    };
  const { mediaType, tree, metadata } = result.value;
  return { mediaType, outline: outlineOf(tree), tree, metadata, issues: result.issues, codes };
}
