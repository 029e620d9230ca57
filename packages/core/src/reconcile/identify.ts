import type { Kind, Statement, StatementOf } from "../model/index.js";
import { parseEdtf, startOf } from "../time/index.js";
import { coreOfName, likeName, likePerson, nameWords, personKey, streetKey } from "./like-name.js";
import { likeText } from "./like-text.js";
import { type Identity, type Likeness, like } from "./likeness.js";
import { joinKey, normalise, stemsOf, wordsOf } from "./normalise.js";

type Identifier<K extends Kind> = (value: StatementOf<K>["value"]) => Identity;

const only = (key: string): Identity => ({ key, likenesses: [] });
const byText = ({ text }: { readonly text: string }): Identity => {
  const key = normalise(text);
  return { key, likenesses: likeText(key) };
};
const byName = ({ name }: { readonly name: string }): Identity => ({
  key: normalise(name),
  likenesses: likeName(name),
});

/** Year, month and day of a date's start as far as they are said: "2024", "2024-06", "2024-06-14". */
function datePartsOf(date: string | undefined): string[] {
  const start = date === undefined ? undefined : startOf(date);
  const value = start === undefined ? undefined : parseEdtf(start);
  if (start === undefined || value === undefined || value.type === "interval") return [];
  const length = { day: 10, month: 7, season: 4, year: 4, decade: 0 }[value.type];
  return [4, 7, 10].filter((end) => end <= length).map((end) => start.slice(0, end));
}

/** Likenesses of things with a date: one that is less exact fits the one that is more so, if there is but one. */
function likeDated(scope: string, date: string | undefined, mark = ""): Likeness[] {
  const parts = datePartsOf(date);
  const finest = parts.at(-1);
  return parts.map((part) => {
    const rest = `${part === finest ? "" : finest}|${mark}`;
    return like("date-precision", `${scope}|${part}`, rest === "|" ? undefined : rest);
  });
}

/** Units of which the same number turns up by chance. */
const COMMON_UNIT =
  /^(?:%|prozent\p{L}*|jahr\p{L}*|monat\p{L}*|woche\p{L}*|tag|tage|tagen|stunde\p{L}*|uhr|euro|eur|mal|person\p{L}*|mensch\p{L}*|million\p{L}*|years?|months?|percent)$/u;
/** Counts below this turn up by chance. */
const TELLING_COUNT = 10;

const identifiers: { readonly [K in Kind]: Identifier<K> } = {
  commune: ({ ags, kind, name }) => ({
    key: ags ?? joinKey(kind, name),
    likenesses: [like("name-form", normalise(name), ags)],
  }),
  office: ({ name, commune }) => ({
    key: normalise(name),
    likenesses: likeName(name, commune).map((likeness) =>
      likeness.rule === "name-form" ? like("commune-in-name", likeness.group, likeness.mark) : likeness,
    ),
  }),
  body: byName,
  organisation: byName,
  person: ({ name }) => ({ key: personKey(name), likenesses: likePerson(name) }),
  programme: ({ programmeId, name, commune }) => ({
    key: programmeId ?? normalise(name),
    likenesses: [like("name-form", coreOfName(name, commune), programmeId)],
  }),
  address: identifyAddress,
  phone: ({ value }) => only(value),
  email: ({ value }) => only(value.toLowerCase()),
  url: ({ value }) =>
    only(
      value
        .toLowerCase()
        .replace(/^https?:\/\//u, "")
        .replace(/^www\./u, "")
        .replace(/\/+$/u, "") || value,
    ),
  agreement: identifyAgreement,
  event: identifyEvent,
  milestone: ({ date, text }) => {
    const folded = normalise(text);
    return {
      key: `${folded}|${date}`,
      likenesses: [...likeDated(folded, date), ...likeText(folded, date)],
    };
  },
  material: identifyMaterial,
  figure: ({ value, unit, text }) => ({
    key: `${value}|${joinKey(unit, text)}`,
    likenesses:
      Math.abs(value) < TELLING_COUNT ||
      wordsOf(normalise(unit)).some((word) => COMMON_UNIT.test(word)) ||
      normalise(unit) === ""
        ? []
        : [like("same-count", `${value}|${stemsOf(normalise(unit)).join(" ")}`)],
  }),
  quote: byText,
  actionField: byText,
  goal: byText,
  measure: byText,
  challenge: byText,
  result: byText,
};

function identifyAddress({ street, postalCode, city }: StatementOf<"address">["value"]): Identity {
  const key = joinKey(postalCode, city, street);
  if (street === undefined) return only(key);
  const road = streetKey(street);
  const place = wordsOf(normalise(city ?? ""))[0];
  return {
    key,
    likenesses: [
      // a place may be written with and without its river, so the postal code counts
      ...(postalCode === undefined ? [] : [like("street-form", `${postalCode}|${road}`)]),
      like("place-missing", road, postalCode ?? place),
      ...(place === undefined ? [] : [like("postal-code-missing", `${place}|${road}`, postalCode)]),
    ],
  };
}

function identifyAgreement(value: StatementOf<"agreement">["value"]): Identity {
  const { kind, partner, commune } = value;
  const date = value.since ?? value.date;
  const other = partner === undefined ? undefined : coreOfName(partner, commune);
  const key = `${joinKey(kind, partner)}|${value.date ?? value.since ?? ""}`;
  if (other === undefined)
    return {
      key,
      likenesses: datePartsOf(date)
        .slice(1)
        .map((part) => like("partner-missing", `${kind}|${part}`)),
    };
  const abbreviations = likeName(partner!, commune).filter(({ rule }) => rule === "abbreviation");
  return {
    key,
    likenesses: [
      ...likeDated(`${kind}|${other}`, date),
      like("date-missing", `${kind}|${other}`, date),
      ...datePartsOf(date)
        .slice(1)
        .map((part) => like("partner-missing", `${kind}|${part}`, `${other}|${date}`)),
      ...(date === undefined
        ? []
        : abbreviations.map((likeness) => ({ ...likeness, group: `${kind}|${date}|${likeness.group}` }))),
    ],
  };
}

const NUMBERED = /^(\d{1,3}) (?=\p{L})/u;

function identifyEvent({ name, date, ordinal }: StatementOf<"event">["value"]): Identity {
  const folded = normalise(name);
  const number = ordinal ?? (NUMBERED.test(folded) ? Number(NUMBERED.exec(folded)![1]) : undefined);
  const count = number === undefined ? undefined : String(number);
  const [year, , day] = datePartsOf(date);
  const core = stemsOf(folded.replace(NUMBERED, "").replace(/ ?(?:19|20)\d\d$/u, "")).join(" ") || folded;
  const words = nameWords(name);
  return {
    key: `${joinKey(name, ordinal)}|${date ?? ""}`,
    likenesses: [
      ...likeDated(core, date, count ?? ""),
      ...(number === undefined ? [] : [like("number-in-series", `${core}|${number}`, year)]),
      // on one day "Fachforum" is the "Online-Fachforum Ganztag", if there is no other
      ...(day === undefined
        ? []
        : words.map((word) =>
            like("name-on-day", `${day}|${word}`, core.includes(" ") ? `${core}|${count ?? ""}` : count),
          )),
    ],
  };
}

/** Titles of fewer words, such as "Bildungsbericht 2022", come again in another year or with another file. */
const TELLING_TITLE = 4;

function identifyMaterial({ title, year, url }: StatementOf<"material">["value"]): Identity {
  const folded = normalise(title);
  const [stated] = datePartsOf(year);
  const inTitle = /(?:^| )((?:19|20)\d\d)(?: |$)/u.exec(folded)?.[1];
  const core = stemsOf(folded.replace(/(?:^| )(?:19|20)\d\d(?= |$)/u, "")).join(" ") || folded;
  const edition = stated ?? inTitle;
  const telling = wordsOf(folded).length >= TELLING_TITLE;
  const address = url === undefined ? undefined : normalise(url.replace(/^https?:\/\/(?:www\.)?/iu, ""));
  return {
    key: `${folded}|${year ?? ""}|${address ?? ""}`,
    likenesses: [
      like("address-missing", `${core}|${edition ?? ""}`, telling ? undefined : address),
      ...(telling ? [like("year-missing", core, edition)] : []),
    ],
  };
}

/**
 * What a statement speaks of. Statements of one authority and kind with the same key become one entry; so do those
 * that are alike by a rule, with the rule as the reason. Fields that may change over time (a placement, a role) are no
 * part of it.
 */
export function identify(statement: Statement): Identity {
  return (identifiers[statement.kind] as (value: Statement["value"]) => Identity)(statement.value);
}
