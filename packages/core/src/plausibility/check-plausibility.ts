import type { Issue, Kind, Profile, Source, Statement } from "../model/index.js";
import type { ProgrammeEntry } from "../vocabulary/programme.js";
import { PROGRAMMES } from "../vocabulary/programmes.js";
import { checkAgreementAfterEnd } from "./agreement-after-end.js";
import { checkAgreementBeforePartner } from "./agreement-before-partner.js";
import { checkCommuneKey } from "./commune-key.js";
import { checkEventEnd } from "./event-end.js";
import { checkEventNumber } from "./event-number.js";
import { checkFigureCount } from "./figure-count.js";
import { checkFigurePercent } from "./figure-percent.js";
import { checkOfficeBeforeCommune } from "./office-before-commune.js";
import { checkOfficeBeforeProgramme } from "./office-before-programme.js";
import { checkOfficeStaff } from "./office-staff.js";
import { checkPhoneArea } from "./phone-area.js";
import { checkProgrammePeriod } from "./programme-period.js";
import type { Doubt, PlausibilityRule } from "./rule.js";
import { checkTwoHeads } from "./two-heads.js";

const rule = (
  kind: Kind,
  name: string,
  doubts: string,
  check: PlausibilityRule["check"],
): PlausibilityRule => ({ code: `plausibility/${name}`, kind, doubts, check });

/** The rules, in the order of their issues. */
export const plausibilityRules: readonly PlausibilityRule[] = /* @__PURE__ */ (() => [
  rule(
    "agreement",
    "agreement-before-partner",
    "agreements from before their partner began",
    checkAgreementBeforePartner,
  ),
  rule("agreement", "agreement-after-end", "agreements signed after their end", checkAgreementAfterEnd),
  rule(
    "programme",
    "programme-period",
    "participations outside of the programme's period",
    checkProgrammePeriod,
  ),
  rule("event", "event-end", "events that end before they begin or last for years", checkEventEnd),
  rule("event", "event-number", "events whose number does not fit their series", checkEventNumber),
  rule("commune", "commune-key", "keys of another state or level", checkCommuneKey),
  rule("office", "office-before-commune", "offices older than their district", checkOfficeBeforeCommune),
  rule("office", "office-before-programme", "offices older than their programme", checkOfficeBeforeProgramme),
  rule("office", "office-staff", "offices with hundreds of people", checkOfficeStaff),
  rule("figure", "figure-count", "people and institutions in fractions", checkFigureCount),
  rule("figure", "figure-percent", "shares outside of 0 to 100 per cent", checkFigurePercent),
  rule("phone", "phone-area", "numbers with an area code of another state", checkPhoneArea),
  rule("person", "two-heads", "two heads of one authority", checkTwoHeads),
])();

/** What the rules are to know beside the statements. */
export interface PlausibilityOptions {
  /** Programmes of your own, beside those of the vocabulary. */
  readonly programmes?: readonly ProgrammeEntry[];
  /** The documents that the statements come from: issues then name theirs. */
  readonly sources?: readonly Source[];
}

/**
 * Doubts about statements that cannot all be true, measured by the vocabularies and by each other, of one document or of
 * many. The statements stay as they are, because the documents do say so. Statements are compared with others of the same
 * `about` alone.
 *
 * Each issue is a `warning`, or `info` where something is merely unusual, with the place of the words in `place`; what was
 * expected and found stand in `expected` and `actual`. Codes: see `plausibilityRules`.
 */
export function checkPlausibility(
  statements: readonly Statement[],
  { programmes = [], sources = [] }: PlausibilityOptions = {},
): Issue[] {
  const known = programmes.length > 0 ? [...PROGRAMMES, ...programmes] : PROGRAMMES;
  const names = new Map(sources.map((source) => [source.id, source.name ?? source.url ?? source.id]));
  const authorities = new Map<string, Statement[]>();
  for (const statement of statements) {
    const group = authorities.get(statement.about ?? "");
    if (group) group.push(statement);
    else authorities.set(statement.about ?? "", [statement]);
  }
  return plausibilityRules.flatMap(({ code, check }) =>
    [...authorities.values()].flatMap((group) =>
      check(group, known).map((doubt) => toIssue(code, doubt, names)),
    ),
  );
}

/** The same for the values of a profile, after reconciliation. */
export function checkProfile(profile: Profile, options: PlausibilityOptions = {}): Issue[] {
  const statements = Object.entries(profile.entries).flatMap(([kind, entries]) =>
    entries.map(
      ({ value, evidence, confidence, statements: [id = ""] }) =>
        ({ id, kind, about: profile.key, value, evidence, confidence, extractor: "profile" }) as Statement,
    ),
  );
  return checkPlausibility(statements, { sources: profile.sources, ...options });
}

function toIssue(
  code: string,
  { statement, message, severity = "warning", expected, actual }: Doubt,
  names: ReadonlyMap<string, string>,
): Issue {
  const [evidence] = statement.evidence;
  const source = evidence && names.get(evidence.source);
  const place = evidence?.locator;
  return {
    ...(source === undefined ? {} : { source }),
    code,
    message,
    ...(expected === undefined ? {} : { expected }),
    ...(actual === undefined ? {} : { actual }),
    severity,
    ...(place ? { place } : {}),
  };
}
