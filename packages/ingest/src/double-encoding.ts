import type { Issue } from "@bildungsprofil/core";
import { encodeWindows1252 } from "./windows-1252.js";

/** Fewest damaged places that are no accident. */
const fewest = 2;
/** What nearly every umlaut, section sign and German quotation mark becomes, to pass over sound texts quickly. */
const suspicious = /[ÂÃ][\u0080-\u00bf€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ]|â€/u;

/**
 * Mends a text whose UTF-8 was once taken for windows-1252 and encoded again: "fÃ¼r" for "für".
 *
 * Only where every character beyond ASCII is part of such damage; a text that has sound ones too may mean what it
 * says. Both give the issue `decode/double-encoded`.
 */
export function mendDoubleEncoding(text: string): {
  readonly text: string;
  readonly issues: readonly Issue[];
} {
  if (!suspicious.test(text)) return { text, issues: [] };
  const decoder = new TextDecoder("utf-8", { fatal: true, ignoreBOM: true });
  let damaged = 0;
  let sound = 0;
  const mended = text.replace(/[^\0-\x7f]+/gu, (run) => {
    const original = decodeTwice(run, decoder);
    if (original === undefined) sound++;
    else damaged++;
    return original ?? run;
  });
  if (damaged < fewest) return { text, issues: [] };
  const isCertain = sound === 0;
  return {
    text: isCertain ? mended.replace(/^\ufeff/u, "") : text,
    issues: [
      {
        code: "decode/double-encoded",
        severity: "info",
        message: isCertain
          ? "The text was encoded twice (an ü stood as Ã¼); its letters were mended."
          : "Some letters look as if they were encoded twice (Ã¼ for ü); they were left as they are. Mend them in the source.",
        actual: `${damaged} places${isCertain ? "" : `, beside ${sound} sound ones`}`,
      },
    ],
  };
}

function decodeTwice(run: string, decoder: TextDecoder): string | undefined {
  const bytes: number[] = [];
  for (const character of run) {
    const byte = encodeWindows1252(character);
    if (byte === undefined) return undefined;
    bytes.push(byte);
  }
  try {
    return decoder.decode(Uint8Array.from(bytes));
  } catch {
    return undefined;
  }
}
