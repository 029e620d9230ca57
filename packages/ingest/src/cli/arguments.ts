import { InvalidArgumentError } from "commander";
import { parseAllowedHost } from "../net/allowed-hosts.js";

/** An option that may be repeated. */
export const collect = (value: string, former: readonly string[] = []): string[] => [...former, value];

/** A host that may be asked over the net. */
export function collectHost(text: string, former?: readonly string[]): string[] {
  try {
    parseAllowedHost(text);
  } catch (error) {
    throw new InvalidArgumentError(`${(error as Error).message}.`);
  }
  return collect(text, former);
}

export function parseCount(text: string): number {
  const value = Number(text);
  if (!Number.isInteger(value) || value < 0 || text.trim() === "")
    throw new InvalidArgumentError("Expected a whole number, 0 or above.");
  return value;
}

/** Requests a second: `2`, `2/s`, `30/min`. */
export function parseRate(text: string): number {
  const { count, unit } = /^(?<count>\d+(?:\.\d+)?)(?:\/(?<unit>s|min))?$/u.exec(text)?.groups ?? {};
  const rate = Number(count) / (unit === "min" ? 60 : 1);
  if (!(rate > 0)) throw new InvalidArgumentError("Expected requests a second, such as 2/s or 30/min.");
  return rate;
}

export function parsePositive(text: string): number {
  const value = Number(text);
  if (!(value > 0)) throw new InvalidArgumentError("Expected a number above 0.");
  return value;
}
