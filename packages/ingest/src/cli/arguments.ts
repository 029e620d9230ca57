import { InvalidArgumentError } from "commander";
import { parseAllowedHost } from "../net/allowed-hosts.js";
import type { Texts } from "./texts/texts.js";

/** An option that may be repeated. */
export const collect = (value: string, former: readonly string[] = []): string[] => [...former, value];

/** What turns the words of a command into values; says in the reader's language what it expects. */
export interface Parsers {
  /** A host that may be asked over the net; the option may be repeated. */
  readonly host: (text: string, former?: readonly string[]) => string[];
  readonly count: (text: string) => number;
  /** Requests a second: `2`, `2/s`, `30/min`. */
  readonly rate: (text: string) => number;
  readonly positive: (text: string) => number;
  /** `1/4`: the first of four parts. */
  readonly shard: (text: string) => { index: number; count: number };
}

export function createParsers({ usage }: Texts): Parsers {
  return {
    host: (text, former) => {
      try {
        parseAllowedHost(text);
      } catch {
        throw new InvalidArgumentError(usage.host);
      }
      return collect(text, former);
    },
    count: (text) => {
      const value = Number(text);
      if (!Number.isInteger(value) || value < 0 || text.trim() === "")
        throw new InvalidArgumentError(usage.wholeNumber);
      return value;
    },
    rate: (text) => {
      const { count, unit } = /^(?<count>\d+(?:\.\d+)?)(?:\/(?<unit>s|min))?$/u.exec(text)?.groups ?? {};
      const rate = Number(count) / (unit === "min" ? 60 : 1);
      if (!(rate > 0)) throw new InvalidArgumentError(usage.rate);
      return rate;
    },
    positive: (text) => {
      const value = Number(text);
      if (!(value > 0)) throw new InvalidArgumentError(usage.positiveNumber);
      return value;
    },
    shard: (text) => {
      const [index = 0, count = 0] = text.split("/").map(Number);
      if (!(Number.isInteger(index) && Number.isInteger(count) && index >= 1 && index <= count))
        throw new InvalidArgumentError(usage.shard);
      return { index, count };
    },
  };
}
