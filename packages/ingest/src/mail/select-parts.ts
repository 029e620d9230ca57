import type { MailPart } from "./parse-message.js";

/** What is to be read of a message, in the order of reading. */
export interface SelectedParts {
  readonly bodies: readonly MailPart[];
  /** Attached files, which are documents of their own. */
  readonly attachments: readonly MailPart[];
  /** Further pages of a saved page: the contents of its frames. */
  readonly frames: readonly MailPart[];
  /** Whether a part is encrypted. */
  readonly sealed: boolean;
}

/**
 * Chooses what a mail program shows: of alternatives the page, else the plain text, and only one; of related parts
 * the one that the others belong to. Pictures in the text are no attachments, signatures of keys are nothing to read.
 */
export function selectParts(message: MailPart): SelectedParts {
  const bodies: MailPart[] = [];
  const attachments: MailPart[] = [];
  const frames: MailPart[] = [];
  let sealed = false;

  const visit = (part: MailPart, isRelated: boolean): void => {
    const { type, children } = part;
    if (/^multipart\/encrypted$|^application\/(?:x-)?pkcs7-mime$/u.test(type)) {
      sealed = true;
      return;
    }
    switch (type) {
      case "multipart/alternative": {
        const chosen = chooseAlternative(children);
        for (const child of children)
          if (child === chosen) visit(child, false);
          else if (!showsText(child)) visit(child, isRelated);
        return;
      }
      case "multipart/related": {
        const start = part.parameters.start;
        const root =
          children.find((child) => start !== undefined && child.header("content-id") === start) ??
          children.find(showsText) ??
          children[0];
        for (const child of children)
          if (child === root) visit(child, false);
          else if (child.type === "text/html" && !child.isAttachment) frames.push(child);
          else visit(child, true);
        return;
      }
    }
    if (type.startsWith("multipart/")) for (const child of children) visit(child, isRelated);
    else if (type === "message/rfc822" || (isReadable(type) && !part.isAttachment && !isRelated))
      bodies.push(part);
    else if (isAttached(part, isRelated)) attachments.push(part);
  };

  visit(message, false);
  return { bodies, attachments, frames, sealed };
}

function isReadable(type: string): boolean {
  return type === "text/html" || type === "text/plain";
}

/** The richest alternative is the last one that can be shown. */
function chooseAlternative(parts: readonly MailPart[]): MailPart | undefined {
  const shown = parts.filter(showsText);
  return shown.findLast((part) => holdsType(part, "text/html")) ?? shown.at(-1);
}

function showsText(part: MailPart): boolean {
  return holdsType(part, "text/html") || holdsType(part, "text/plain");
}

function holdsType(part: MailPart, type: string): boolean {
  if (part.type.startsWith("multipart/")) return part.children.some((child) => holdsType(child, type));
  return part.type === type && !part.isAttachment && !part.isEmpty;
}

/** Whether a part is a file beside the text, and no picture or style sheet in it. */
function isAttached({ type, isAttachment, fileName, header }: MailPart, isRelated: boolean): boolean {
  if (/^application\/(?:pgp-signature|(?:x-)?pkcs7-signature)$/u.test(type)) return false;
  if (isAttachment) return true;
  if (isRelated || /^(?:image|message|font)\/|^text\/(?:css|rfc822-headers|x-amp-html)$/u.test(type))
    return false;
  return fileName !== undefined || type === "text/calendar" || header("content-id") === undefined;
}
