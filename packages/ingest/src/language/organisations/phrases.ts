import type { Block } from "../blocks.js";
import { findAll } from "../find-all.js";
import type { OrganisationMention } from "../organisations.js";
import { readQuoted } from "../programmes/quoted.js";

const staffUnit = /(?<![\p{L}-])(?:[Ss]taff (?:unit|office)|[Ss]tabsstelle) ["“„]/gu;
/** 'the "Strategic Education Management" department' */
const quotedDepartment =
  /["“„](?<name>\p{Lu}[^"“”„\n]{3,60})["”“] (?:department|unit|office|division|team|section)(?!\p{L})/gu;
const englishOffice =
  /(?<![\p{L}-])(?:(?:(?:[Mm]unicipal|[Rr]egional|[Ll]ocal) )?(?:[Ee]ducation (?:[Oo]ffice|[Bb]ureau)|Education (?:Coordination|Management|Planning|Monitoring) (?:Office|Unit|Bureau))|(?:Coordination |Municipal |Regional )?(?:Office|Bureau) (?:for|of) (?:Municipal |Lifelong )?(?:Education|Learning)(?: (?:and|&) \p{Lu}\p{L}+)?)(?!\p{L})/gu;
const englishBody =
  /(?<![\p{L}-])(?:(?:[Mm]unicipal|[Rr]egional|[Ll]ocal|[Ee]ducation(?:al)?) ){0,2}(?:[Ss]teering (?:[Gg]roup|[Cc]ommittee)|[Aa]dvisory (?:[Bb]oard|[Cc]ouncil)|[Ww]orking [Gg]roup on \p{L}+|[Ee]ducation [Nn]etwork)(?!\p{L})/gu;
const englishAgency =
  /(?<![\p{L}-])(?:(?!The )\p{Lu}\p{Ll}+an )?(?:(?:[Tt]ransfer|[Dd]evelopment) agency|Transfer Agency) (?!The |And )(?:for )?\p{Lu}[\p{L}-]+(?: \p{Lu}[\p{L}-]+){0,2}/gu;
/** Only in English text: elsewhere "Network" is part of a company's name. */
const englishNetwork =
  /(?<=(?:[Tt]he|[Oo]ur|[Ii]ts) )(?!(?:European|Social|Global|World|National|International) )\p{Lu}\p{Ll}+(?:[- ]\p{Lu}\p{Ll}+){0,2} (?:Network|Round Table|Working Group|Task Force|(?<=Education )Council)(?!\p{L})/gu;
const englishCommittee =
  /(?<=(?:[Tt]he|[Oo]ur|[Ii]ts) )(?!(?:European|Social|Global|World|National|International) )\p{Lu}\p{Ll}+(?:(?:[- ]|, | and |, and )\p{Lu}\p{Ll}+){0,4} Committee(?!\p{L})/gu;
const englishAuthority =
  /(?<![\p{L}-])(?:(?!(?:The|By|And|With|Our|A|In|For|From) )\p{Lu}[\p{L}-]+ ){0,4}(?:(?:Education|School) Authority|State School Office|(?<=\p{L} )Employment Agency(?: (?!and |The )\p{Lu}\p{Ll}+)?)(?!\p{L})/gu;
const englishMinistry =
  /(?<![\p{L}-])(?:(?:Federal|State|Saxon|Bavarian|Thuringian|Hessian) )?Ministry (?:of|for) \p{Lu}\p{L}+(?:(?:, | and |, and )\p{Lu}\p{L}+){0,4}/gu;
const englishChamber =
  /(?<![\p{L}-])(?:\p{Lu}\p{L}+ )?Chamber of (?:Industry and Commerce|Commerce(?: and Industry)?|(?:Skilled )?Crafts)(?!\p{L})/gu;
const englishSociety =
  /(?<![\p{L}-])(?!(?:The|Our|A|An|This|Each|Every) )(?:\p{Lu}[\p{L}-]+ ){1,4}(?:Alliance|Association|Institute|Academy|Trust)(?: (?:of|for)(?: \p{Lu}\p{L}+)+(?: and(?: \p{Lu}\p{L}+)+)?)?(?!\p{L})/gu;
const englishUniversity =
  /(?<![\p{L}-])(?:Technical )?University of (?:Applied Sciences(?: and Arts)?(?: (?:of|in))? ?)?(?:\p{Lu}\p{L}+(?:-\p{Lu}\p{L}+)*)?(?!\p{L})(?<! )/gu;
const englishAdultEducation = /(?<![\p{L}-])Adult Education Cent(?:re|er)(?: \p{Lu}\p{L}+)?(?!\p{L})/gu;
const englishSchoolOffice =
  /(?<![\p{L}-])(?:Regional|State|District) (?:Office|Agency) (?:for|of) Schools?(?: and \p{Lu}\p{L}+)?(?:, \p{Lu}\p{L}+(?=[.;\n]|$))?/gu;
/** "Büro „Gemeinsam lernen“": an office that has but a motto for its name. */
const quotedOffice =
  /(?<![\p{L}-])(?:Projekt|Koordinierungs|Stadtteil)?[Bb]üro ["„“»](?=\p{Lu})(?=[^"“”«\n]{0,40}(?:[Bb]ildung|[Ll]ern))[^"“”«\n]{3,60}["“”«]/gu;
/** "Projektträger ABC", "ABC Projektträger": who hands out the money of a ministry. */
const carrier = /(?<![\p{L}-])(?:Projektträger \p{Lu}{2,6}|\p{Lu}{2,6}[- ]Projektträger)(?![\p{L}-])/gu;
/** "Gesellschaft für Wirtschaftsförderung": one that a commune has for a task. */
const society =
  /(?<![\p{L}-])Gesellschaft für (?:(?:Wirtschafts|Beschäftigungs|Struktur|Regional|Stadt)(?:förderung|entwicklung)|Beschäftigung)(?: und \p{Lu}\p{Ll}+(?:förderung|entwicklung|bildung|marketing|qualifizierung|management))?(?![\p{L}-])/gu;
/** "der Verein „Lernen im Quartier“" */
const quotedName =
  /(?<![\p{L}-])(?:[Vv]erein|[Bb]ildungsträger|[Tt]rägerverein|[Bb]ürgerstiftung|[Ff]örderverein)s?(?: (?:der|des|für) \p{Lu}\p{L}+)? ["„“»](?<name>\p{Lu}[^"“”«„»\n]{2,60})["“”«]/gu;
/** "das Netzwerk der Nordtaler Bildungsbüros": of those of one region, or of those who do the work. */
const networkOf =
  /(?<![\p{L}-])(?:Netzwerk|Arbeitskreis|Arbeitsgemeinschaft|Verbund|AG|Runde)(?:e?s)? der (?:(?!Dieser |Jener )\p{Lu}\p{Ll}+er \p{Lu}[\p{L}*:-]+(?:s|en|innen)|Bildungs(?:büros|kommunen|regionen|koordinator(?:en|innen|[*:_]innen)|koordinierenden|manager(?:innen|[*:_]innen)?|monitorer(?:innen|[*:_]innen)?))(?![\p{L}-])/gu;
/** "die Muster-Universität", "Universität des Saarlandes": without a place, or with a state's name. */
const university =
  /(?<![\p{L}-])(?:(?!Kinder|Senioren|Bürger|Sommer|Winter|Elite|Partner|Wunsch|Europa|Online|Fern)\p{Lu}\p{Ll}{3,20}(?:-\p{Lu}\p{Ll}{2,20}){0,2}-Universität|Universität des Saarlandes|Universität der (?:Bundeswehr|Künste))(?![\p{L}-])/gu;
/** "der Landesverband der Volkshochschulen": of those that it speaks for. */
const federation =
  /(?<![\p{L}-])(?:Landes|Bundes|Dach|Regional|Kreis)verband(?:e?s)? der (?:\p{Lu}\p{Ll}+en )?\p{Lu}\p{L}+(?![\p{L}-])/gu;
const savingsBank = /(?<![\p{L}-])Stiftung(?:en)? der (?:(?:Kreis|Stadt)?[Ss]parkasse) \p{Lu}[\p{L}-]+/gu;

const founded =
  /(?<![\p{L}-])mit (?:der|dem) (?<name>\p{Lu}[\p{L}-]*(?: \p{Lu}[\p{L}-]*){0,4}) ein(?:e|en)? (?:\p{Ll}+ ){0,2}(?:Netzwerk|Bündnis|Gremium|Beirat|Arbeitskreis|Steuerungsgruppe)(?: (?:ins Leben gerufen|gegründet|geschaffen|aufgebaut|etabliert|eingerichtet))/gu;
const agency =
  /(?<![\p{L}-])Agentur für Arbeit(?: (?:(?:Bad|Sankt|St\.) )?\p{Lu}\p{Ll}+(?:-\p{Lu}\p{Ll}+)*(?![\p{L}-]| \p{Lu}\p{Ll}))?/gu;
/** The welfare organisations that run day care, advice and youth work everywhere. */
const welfare =
  /(?<![\p{L}-])(?:Caritas(?:verband)?|Diakonie|Diakonische[snm]? Werk(?:e?s)?|Arbeiterwohlfahrt|Deutsche[sn] Rote[sn] Kreuz(?:es)?|Internationale[rn] Bund|Volkssolidarität|Lebenshilfe|Städte- und Gemeindebund(?:es)?|Deutsche[rn] Gewerkschaftsbund(?:es)?)(?![\p{L}-])(?: e\. ?V\.)?/gu;
const englishUnit =
  /(?<![\p{L}-])(?:[Dd]epartment (?:of|for) (?:\p{Lu}\p{L}+)(?: \p{Lu}\p{L}+)?(?:(?:, | and |, and )\p{Lu}\p{L}+(?: \p{Lu}\p{L}+)?){0,4}|(?!The )\p{Lu}\p{L}+(?:(?: |, | and |, and )\p{Lu}\p{L}+){0,5} (?:Division|Directorate|Department)(?! (?:of|for)))(?!\p{L})/gu;
/** "Schulamt für den Kreis Nordtal": the state's own, for one district. */
const schoolAuthority =
  /(?<![\p{L}-])(?:Staatliche[sn]? )?Schulamt(?:e?s)? für (?:den (?:Land)?[Kk]reis|die (?:Stadt|Städteregion)) \p{Lu}[\p{L}-]+(?:[ -]\p{Lu}[\p{L}-]+)?(?![\p{L}-])/gu;
const states =
  "(?:Land(?:es)? (?:Baden-Württemberg|Brandenburg|Berlin|Bremen|Hessen|Mecklenburg-Vorpommern|Niedersachsen|Nordrhein-Westfalen|NRW|Rheinland-Pfalz|Sachsen-Anhalt|Schleswig-Holstein|Thüringen)|Freistaat(?:e?s)? (?:Bayern|Sachsen|Thüringen))(?![\\p{L}-])";
const contract = "(?:[Vv]ertrag|[Vv]ereinbarung)";
/** A state that contracts or pays. */
const contracting = new RegExp(
  `(?<name>${states})(?=(?:[^.!?\\n]|(?<=\\d)\\.){0,90}(?:${contract}|fördert|unterstützt|finanziert))`,
  "gu",
);
const contracted = new RegExp(`${contract}[^.!?\\n]{0,60} (?:das|dem|vom|der) (?<name>${states})`, "gu");
const funded = new RegExp(
  `(?:Träger|[Gg]etragen|[Gg]efördert|[Ff]inanziert|[Uu]nterstützt|Förderung|Unterstützung|Mitteln|Kooperation|Zusammenarbeit|gemeinsam)[^.!?\\n]{0,40}? (?:sind|ist|und|vom|von dem|durch das|durch den|des|mit dem|dem) (?<name>${states})`,
  "gu",
);

/** Names that whole phrases give: English offices and bodies, quoted staff units, a network that is founded. */
export function findPhrases(text: string, block: Block): OrganisationMention[] {
  const offset = block.start;
  const found: OrganisationMention[] = [];
  const add = (
    start: number,
    end: number,
    type: OrganisationMention["type"],
    kind?: OrganisationMention["kind"],
    name?: string,
  ): void => {
    found.push({
      start: offset + start,
      end: offset + end,
      name: (name ?? text.slice(start, end)).replace(/\s+/gu, " "),
      type,
      ...(kind ? { kind } : {}),
    });
  };
  for (const match of findAll(text, staffUnit)) {
    const mark = match.index + match[0].length - 1;
    // a mark that nothing closes ends with the line
    const line = text.indexOf("\n", mark);
    const inside = readQuoted(text, mark) ?? { start: mark + 1, end: line < 0 ? text.length : line };
    const name = text.slice(inside.start, inside.end).trim();
    if (name !== "" && name.length <= 80)
      add(
        inside.start,
        inside.start + name.length,
        /bildung|lern|educat|school|schul/iu.test(name) ? "office" : "unit",
      );
  }
  if (block.language === "en")
    for (const match of findAll(text, quotedDepartment)) {
      const { name = "" } = match.groups!;
      if (/educat|school|learn/iu.test(name)) add(match.index + 1, match.index + 1 + name.length, "office");
    }
  for (const match of findAll(text, englishOffice)) add(match.index, match.index + match[0].length, "office");
  for (const match of findAll(text, englishAgency))
    add(match.index, match.index + match[0].length, "organisation", "agency");
  if (block.language === "en")
    for (const [pattern, type, kind] of [
      [englishNetwork, "body", undefined],
      [englishCommittee, "body", undefined],
      [englishSociety, "organisation", "association"],
      [englishUniversity, "organisation", "university"],
      [englishAdultEducation, "organisation", "school"],
      [englishSchoolOffice, "organisation", "authority"],
      [englishAuthority, "organisation", "authority"],
      [englishMinistry, "organisation", "ministry"],
      [englishChamber, "organisation", "chamber"],
    ] as const)
      for (const match of findAll(text, pattern)) add(match.index, match.index + match[0].length, type, kind);
  for (const match of findAll(text, quotedOffice)) add(match.index, match.index + match[0].length, "office");
  for (const match of findAll(text, carrier))
    add(match.index, match.index + match[0].length, "organisation", "other");
  for (const match of findAll(text, society))
    add(match.index, match.index + match[0].length, "organisation", "company");
  for (const match of findAll(text, savingsBank))
    add(match.index, match.index + match[0].length, "organisation", "foundation");
  for (const match of findAll(text, university))
    add(match.index, match.index + match[0].length, "organisation", "university");
  for (const match of findAll(text, federation))
    add(
      match.index,
      match.index + match[0].length,
      "organisation",
      "association",
      match[0].replace(/(?<=verband)e?s(?= der )/u, ""),
    );
  for (const match of findAll(text, networkOf))
    add(
      match.index,
      match.index + match[0].length,
      "body",
      "network",
      match[0].replace(/^(\p{L}+?)e?s(?= der )/u, (whole, noun) => (/[kd]e?s$/u.test(whole) ? noun : whole)),
    );
  for (const match of findAll(text, quotedName)) {
    const { name = "" } = match.groups!;
    const start = match.index + match[0].lastIndexOf(name);
    add(start, start + name.length, "organisation", "association");
  }
  for (const match of findAll(text, englishUnit)) add(match.index, match.index + match[0].length, "unit");
  for (const match of findAll(text, englishBody)) add(match.index, match.index + match[0].length, "body");
  for (const match of findAll(text, schoolAuthority))
    add(
      match.index,
      match.index + match[0].length,
      "organisation",
      "authority",
      match[0].replace(/(?<=[Ss]chulamt)e?s(?= )/u, "").replace(/^Staatlichen? /u, "Staatliches "),
    );
  for (const match of findAll(text, agency))
    add(match.index, match.index + match[0].length, "organisation", "agency");
  for (const match of findAll(text, welfare))
    add(
      match.index,
      match.index + match[0].length,
      "organisation",
      "association",
      match[0]
        .replace(/^(Diakonische|Deutsche)[nmrs]? (?!Gewerk)/u, "$1s ")
        .replace(/Roten? Kreuz(?:es)?/u, "Rotes Kreuz")
        .replace(/Werke?s$/u, "Werk")
        .replace(/(?<=bund)es$/u, "")
        .replace(/^Deutsche[nr] (?=Gewerk)/u, "Deutscher "),
    );
  for (const [pattern, type, kind] of [
    [founded, "body", "network"],
    [funded, "organisation", "authority"],
    [contracting, "organisation", "authority"],
    [contracted, "organisation", "authority"],
  ] as const)
    for (const match of findAll(text, pattern)) {
      const name = match.groups!.name!;
      const start = match.index + match[0].indexOf(name);
      add(
        start,
        start + name.length,
        type,
        kind,
        name.replace(/^Landes /u, "Land ").replace(/^Freistaate?s /u, "Freistaat "),
      );
    }
  return found;
}
