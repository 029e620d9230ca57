import { fail, type Issue, type Result, succeed } from "@bildungsprofil/core";
import type { RootContent } from "mdast";
import { createTurns } from "../create-turns.js";
import { IssueError } from "../issue-error.js";
import { html } from "../readers/html.js";
import type { Input, Metadata, ReadContext, ReadDocument } from "../readers/reader.js";
import { decodeText } from "../text-decoding.js";
import { createLetterCount, textTooLong } from "../text-too-long.js";
import { type MailPart, parseMessage } from "./parse-message.js";
import { locateSubject, readHeaders } from "./read-headers.js";
import { readMailText } from "./read-mail-text.js";
import { type SelectedParts, selectParts } from "./select-parts.js";

/** Messages within messages that are read, one in the other. */
const deepestForward = 10;

/** A message, or a part of it, that was read. */
interface Reading {
  readonly children: RootContent[];
  readonly metadata: Metadata;
  readonly issues: readonly Issue[];
}

/**
 * Reads a message or a saved page. The text is what a mail program shows: the page of the message, or its plain text,
 * below its subject; messages that it forwards as such follow. Attached files are named in an issue.
 */
export async function readMail(input: Input, context: ReadContext): Promise<Result<ReadDocument>> {
  try {
    const message = await parseMessage(input.bytes, context.limits, context.signal);
    const saved = isSavedPage(message);
    const selected = selectParts(message);
    if (selected.sealed && selected.bodies.length === 0)
      return fail({
        code: "mail/encrypted",
        severity: "error",
        message: "The message is encrypted. Open it in its mail program and save its text as HTML or PDF.",
      });
    const { children, metadata, issues } = saved
      ? await readSavedPage(message, selected, input, context)
      : await readMessage(message, input.bytes, selected, context, 1);
    return succeed(
      {
        mediaType: saved ? "multipart/related" : "message/rfc822",
        tree: { type: "root", children },
        metadata,
      },
      issues,
    );
  } catch (cause) {
    if (cause instanceof IssueError) return fail(cause.issue);
    throw cause;
  }
}

/** Whether a message is a page that a browser saved: it has the page's address, and was never sent. */
function isSavedPage(message: MailPart): boolean {
  if (message.header("message-id") !== undefined || message.header("received") !== undefined) return false;
  if (message.header("snapshot-content-location") !== undefined) return true;
  if (/^<?(?:saved by|gespeichert von)/iu.test(message.header("from") ?? "")) return true;
  const root = message.type === "multipart/related" ? message.children[0] : message;
  return root?.type === "text/html" && root.header("content-location") !== undefined;
}

/** The page without the contents of its frames, except where it is nothing but frames. */
async function readSavedPage(
  message: MailPart,
  { bodies, frames, attachments }: SelectedParts,
  { url }: Input,
  context: ReadContext,
): Promise<Reading> {
  const address = message.header("snapshot-content-location");
  const main = await readBodies(bodies, context, url ?? address, 1);
  const isFrameset = main.children.length === 0 && frames.length > 0;
  const inner = isFrameset ? await readBodies(frames, context, url ?? address, 1) : undefined;
  const issues: Issue[] = [
    // the frames that the page is said to lack are here
    ...(inner ? inner.issues : main.issues),
    ...describeAttachments(attachments),
  ];
  if (frames.length > 0 && !inner)
    issues.push({
      code: "mail/frames-left-out",
      severity: "info",
      message: "The saved page shows other pages in frames; they were left out.",
      actual: listed(frames.map((frame) => frame.header("content-location") ?? "without an address")),
    });
  const { title } = readHeaders(message);
  const found = address ?? bodies[0]?.header("content-location");
  return {
    children: [...main.children, ...(inner?.children ?? [])],
    metadata: {
      ...(title === undefined ? {} : { title }),
      ...(found !== undefined && /^https?:/iu.test(found) ? { url: found } : {}),
      ...main.metadata,
    },
    issues,
  };
}

async function readMessage(
  message: MailPart,
  bytes: Uint8Array,
  { bodies, attachments, frames, sealed }: SelectedParts,
  context: ReadContext,
  level: number,
): Promise<Reading> {
  const own = readHeaders(message);
  const body = await readBodies([...bodies, ...frames], context, undefined, level);
  const issues: Issue[] = [...body.issues, ...describeAttachments(attachments)];
  if (sealed)
    issues.push({
      code: "mail/encrypted",
      severity: "warning",
      message: "A part of the message is encrypted and is missing.",
    });
  return {
    children: [...headingOf(own.title, bytes, level), ...body.children],
    // a page in a message has a title of its own, which nobody sees
    metadata: { ...body.metadata, ...own },
    issues,
  };
}

function headingOf(title: string | undefined, bytes: Uint8Array, level: number): RootContent[] {
  if (title === undefined) return [];
  const locator = locateSubject(bytes);
  const places = locator ? [{ at: 0, locator }] : [];
  return [
    {
      type: "heading",
      depth: level === 1 ? 1 : 2,
      children: [{ type: "text", value: title.normalize("NFC"), data: { places } }],
    },
  ];
}

async function readBodies(
  bodies: readonly MailPart[],
  context: ReadContext,
  pageUrl: string | undefined,
  level: number,
): Promise<Reading> {
  const children: RootContent[] = [];
  const issues: Issue[] = [];
  let metadata: Metadata | undefined;
  for (const part of bodies) {
    const reading =
      part.type === "message/rfc822"
        ? await readForwarded(part, context, level)
        : part.type === "text/html"
          ? await readPage(part, context, pageUrl)
          : await readText(part, context);
    children.push(...reading.children);
    issues.push(...reading.issues);
    if (part.type !== "message/rfc822") metadata ??= reading.metadata;
  }
  return { children, issues, metadata: metadata ?? {} };
}

async function readForwarded(part: MailPart, context: ReadContext, level: number): Promise<Reading> {
  if (level >= Math.min(deepestForward, context.limits.maxDepth))
    return {
      children: [],
      metadata: {},
      issues: [
        {
          code: "mail/too-deep",
          severity: "warning",
          message:
            "Messages are forwarded one in the other deeper than the limit; the innermost were left out.",
          expected: `at most ${Math.min(deepestForward, context.limits.maxDepth)} levels`,
        },
      ],
    };
  const bytes = part.decode();
  const message = await parseMessage(bytes, context.limits, context.signal);
  const { children, issues } = await readMessage(message, bytes, selectParts(message), context, level + 1);
  return { children: [{ type: "thematicBreak" }, ...children], metadata: {}, issues };
}

async function readPage(part: MailPart, context: ReadContext, pageUrl: string | undefined): Promise<Reading> {
  const result = await html.read(
    {
      bytes: part.decode(),
      contentType: part.contentType,
      url: part.header("content-location") ?? part.header("content-base") ?? pageUrl,
    },
    context,
  );
  if (!result.ok) throw new IssueError(result.issues[0]);
  return { ...result.value, children: result.value.tree.children, issues: result.issues };
}

async function readText(
  { decode, contentType, parameters }: MailPart,
  { limits: { maxTextLength }, signal }: ReadContext,
): Promise<Reading> {
  const { text, issues } = decodeText(decode(), { contentType, kind: "text" });
  if (createLetterCount(maxTextLength)(text)) throw new IssueError(textTooLong(maxTextLength));
  const flow = {
    flowed: /^flowed$/iu.test(parameters.format ?? ""),
    dropsSpace: /^yes$/iu.test(parameters.delsp ?? ""),
  };
  const children = await readMailText(text, flow, createTurns(signal));
  return { children, metadata: {}, issues };
}

function describeAttachments(attachments: readonly MailPart[]): Issue[] {
  if (attachments.length === 0) return [];
  return [
    {
      code: "mail/attachments-left-out",
      severity: "info",
      message:
        "Files are attached that were not read. Save them from the mail program and read each by itself.",
      actual: listed(attachments.map(({ fileName, type }) => fileName ?? type)),
    },
  ];
}

/** At most twenty names. */
function listed(names: readonly string[]): string {
  const more = names.length > 20 ? ` and ${names.length - 20} more` : "";
  return names.slice(0, 20).join(", ") + more;
}
