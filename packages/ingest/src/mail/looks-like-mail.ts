/** How much of the start is looked at. */
const sniffedBytes = 16_384;

/**
 * Whether bytes begin with the header of a message: nothing but fields, among them one that only programs write.
 * A text that begins with "Subject:" is none.
 */
export function looksLikeMail(bytes: Uint8Array): boolean {
  const head = readHeader(bytes);
  return (
    head !== undefined &&
    /^(?:mime-version|message-id|received|return-path|x-mozilla-status|snapshot-content-location):/imu.test(
      head,
    )
  );
}

/** Whether bytes begin with header fields that say what the message is or holds, whoever wrote them. */
export function hasMailHeader(bytes: Uint8Array): boolean {
  const head = readHeader(bytes);
  return head !== undefined && /^(?:from|subject|date|content-type|mime-version|message-id):/imu.test(head);
}

/** The lines up to the first empty one; `undefined` where one of them is no field and continues none. */
function readHeader(bytes: Uint8Array): string | undefined {
  const start = new TextDecoder("latin1").decode(bytes.subarray(0, sniffedBytes)).replace(/^ï»¿/u, "");
  const lines = start.split(/\r?\n/u);
  // the last line may be cut off
  if (bytes.length > sniffedBytes) lines.pop();
  const end = lines.indexOf("");
  const header = end < 0 ? lines : lines.slice(0, end);
  const isHeader = header.every(
    (line, index) => /^[!-9;-~]+[ \t]*:/u.test(line) || (index > 0 && /^[ \t]/u.test(line)),
  );
  return isHeader && header.length > 0 ? header.join("\n") : undefined;
}
