import { type EdtfDate, type EdtfInterval, parseEdtf } from "./edtf.js";

/** Language of what is written for people. */
export type DateLanguage = "de" | "en";
/** `long`: "14. Juni 2024", "14 June 2024"; `short`: "14.06.2024", "14/06/2024". */
export type DateStyle = "long" | "short";

interface Wording {
  readonly months: readonly string[];
  readonly seasons: readonly string[];
  readonly quarter: (ordinal: number) => string;
  readonly half: (ordinal: number) => string;
  readonly day: (day: number) => string;
  readonly shortSeparator: string;
  readonly decade: (firstYear: number) => string;
  readonly about: string;
  readonly uncertain: string;
  readonly since: string;
  readonly until: string;
  readonly to: string;
}

const WORDING: Readonly<Record<DateLanguage, Wording>> = {
  de: {
    months: "Januar Februar März April Mai Juni Juli August September Oktober November Dezember".split(" "),
    seasons: ["Frühjahr", "Sommer", "Herbst", "Winter"],
    quarter: (ordinal) => `${ordinal}. Quartal`,
    half: (ordinal) => `${ordinal}. Halbjahr`,
    day: (day) => `${day}.`,
    shortSeparator: ".",
    decade: (firstYear) => `${firstYear}er Jahre`,
    about: "um",
    uncertain: "unsicher",
    since: "seit",
    until: "bis",
    to: "bis",
  },
  en: {
    months: "January February March April May June July August September October November December".split(
      " ",
    ),
    seasons: ["spring", "summer", "autumn", "winter"],
    quarter: (ordinal) => `${["1st", "2nd", "3rd", "4th"][ordinal - 1] ?? ordinal} quarter of`,
    half: (ordinal) => `${ordinal === 1 ? "first" : "second"} half of`,
    day: String,
    shortSeparator: "/",
    decade: (firstYear) => `${firstYear}s`,
    about: "about",
    uncertain: "uncertain",
    since: "since",
    until: "until",
    to: "to",
  },
};

function formatYear(year: number): string {
  return String(year).padStart(4, "0");
}

function formatBare(date: EdtfDate, words: Wording, style: DateStyle): string {
  switch (date.type) {
    case "day": {
      if (style === "short") {
        const parts = [date.day, date.month].map((part) => String(part).padStart(2, "0"));
        return [...parts, formatYear(date.year)].join(words.shortSeparator);
      }
      return `${words.day(date.day)} ${words.months[date.month - 1] ?? ""} ${formatYear(date.year)}`;
    }
    case "month":
      if (style === "short") {
        return `${String(date.month).padStart(2, "0")}${words.shortSeparator}${formatYear(date.year)}`;
      }
      return `${words.months[date.month - 1] ?? ""} ${formatYear(date.year)}`;
    case "season": {
      const part =
        date.season >= 40
          ? words.half(date.season - 39)
          : date.season >= 33
            ? words.quarter(date.season - 32)
            : (words.seasons[date.season - 21] ?? "");
      const winter = date.season === 24 ? `/${String((date.year + 1) % 100).padStart(2, "0")}` : "";
      return `${part} ${formatYear(date.year)}${winter}`;
    }
    case "year":
      return formatYear(date.year);
    case "decade":
      return words.decade(date.year);
  }
}

function formatPoint(date: EdtfDate, words: Wording, style: DateStyle): string {
  const about = date.approximate ? `${words.about} ` : "";
  const doubt = date.uncertain ? ` (${words.uncertain})` : "";
  return about + formatBare(date, words, style) + doubt;
}

function isPlain(date: EdtfDate): boolean {
  return !date.approximate && !date.uncertain;
}

function formatInterval(interval: EdtfInterval, words: Wording, style: DateStyle): string {
  const { start, end } = interval;
  if (start === undefined) return end === undefined ? "" : `${words.until} ${formatPoint(end, words, style)}`;
  if (end === undefined) return `${words.since} ${formatPoint(start, words, style)}`;
  const to = formatPoint(end, words, style);
  if (isPlain(start) && isPlain(end)) {
    if (start.type === "year" && end.type === "year") return `${formatYear(start.year)}–${to}`;
    if (style === "long" && start.type === "day" && end.type === "day" && start.year === end.year) {
      if (start.month === end.month) return `${words.day(start.day)}–${to}`;
      return `${words.day(start.day)} ${words.months[start.month - 1] ?? ""} – ${to}`;
    }
    if (style === "long" && start.type === "month" && end.type === "month" && start.year === end.year) {
      return `${words.months[start.month - 1] ?? ""}–${to}`;
    }
  }
  return `${formatPoint(start, words, style)} ${words.to} ${to}`;
}

/**
 * Writes an EDTF string for people: "14. Juni 2024", "3. Quartal 2023", "seit 2009", "2009–2014", "bis 2025",
 * "um 2009". Gives the text itself when it is no EDTF, so that nothing a document says is lost on the page.
 */
export function formatDate(edtf: string, language: DateLanguage = "de", style: DateStyle = "long"): string {
  const value = parseEdtf(edtf);
  if (value === undefined) return edtf;
  const words = WORDING[language];
  return value.type === "interval" ? formatInterval(value, words, style) : formatPoint(value, words, style);
}
