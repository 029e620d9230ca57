import { matches } from "../find-all.js";
import type { OrganisationMention } from "../organisations.js";

/** What may follow a head word as part of the name. */
export type Complement = "none" | "topic" | "purpose" | "place";

/** The word that says what kind of organisation a name means. */
export interface Head {
  readonly type: OrganisationMention["type"];
  readonly kind?: OrganisationMention["kind"];
  readonly gender: "m" | "f" | "n";
  /** Whether it is a name without anything beside it, with an adjective, or only with a complement. */
  readonly alone: "yes" | "adjective" | "no";
  /** `topic`: "Fachbereich Bildung und Kultur"; `purpose`: "Amt für …"; `place`: "Universität Leipzig". */
  readonly complements: readonly Complement[];
}

type Row = readonly [
  RegExp,
  Head["type"],
  NonNullable<Head["kind"]> | "-",
  Head["gender"],
  Head["alone"],
  ...Complement[],
];

/** Words that end like a type word and are none. */
const none =
  /^(?:ehrenamt|gesamt|insgesamt|lehramt|hauptamt|pfarramt|standesamt|ordnungsamt|finanzamt|bauamt|gehalt|landrat|stadtrat|gemeinderat|kreisrat|bundesrat|studienrat|schulrat|elternrat|elternbeirat|gesamtelternrat|schülerrat|betriebsrat|personalrat|aufsichtsrat|hausrat|vorrat|fortschritt|vereinsausschuss|prüfungsausschuss|wahlausschuss|festausschuss|elternausschuss|bauausschuss|hauptausschuss|finanzausschuss|vermittlungsausschuss|arbeitnehmerverband)$/u;

/** Type words by their lower-case nominative; the first row that matches holds. */
const rows: readonly Row[] = [
  // education offices and the posts of a staff
  [/(?:^|-)(?:regional|kreis|stadt)?bildungs(?:büro|kontor)$/u, "office", "-", "n", "yes"],
  [
    /^bildungs(?:koordinierungs|koordinations|beratungs|stabs|fach|service)stelle$/u,
    "office",
    "-",
    "f",
    "yes",
  ],
  [/^netzwerkbüro$/u, "organisation", "network", "n", "no", "topic", "purpose"],
  [/^büro$/u, "unit", "-", "n", "no", "purpose"],
  [/büro$/u, "unit", "-", "n", "no", "topic", "purpose"],
  [/^netzwerkstelle$/u, "unit", "-", "f", "no", "topic", "purpose"],
  [/^(?:stabsstelle|stabstelle|stabsbereich)$/u, "unit", "-", "f", "no", "topic", "purpose"],
  [
    /(?:fach|arbeits|kontakt|geschäfts|koordinierungs|koordinations|service|leit|anlauf|vernetzungs|transfer)stelle$/u,
    "unit",
    "-",
    "f",
    "no",
    "topic",
    "purpose",
  ],
  // administration
  [/^(?:landes|bundes)(?:\p{L}+)amt$/u, "organisation", "authority", "n", "yes", "purpose", "place"],
  [/^(?:landes|bundes)\p{L}*behörde$/u, "organisation", "authority", "f", "yes", "place"],
  [/^(?:landes|bundes)amt$/u, "organisation", "authority", "n", "adjective", "purpose"],
  [/^fachamt$/u, "unit", "-", "n", "no", "topic", "purpose"],
  [/^schulamt$/u, "unit", "-", "n", "yes", "place"],
  [/^amt$/u, "unit", "-", "n", "adjective", "purpose", "place"],
  [
    /^(?:kreis|landkreis|stadt|gemeinde|samtgemeinde|bezirks|regionalverbands|verbandsgemeinde)verwaltung$/u,
    "unit",
    "-",
    "f",
    "yes",
  ],
  [/\p{Ll}{3}amt$/u, "unit", "-", "n", "yes"],
  // a talk is a "Referat" too
  [
    /^(?!(?:impuls|fach|kurz|einführungs|eröffnungs|haupt|gast|ko|co|schluss|grundsatz)referat)\p{Ll}{3,}(?:referat|dezernat)$/u,
    "unit",
    "-",
    "n",
    "yes",
  ],
  [
    /^(?:dezernat|geschäftsbereich|fachbereich|sachbereich|fachdienst|fachgebiet|sachgebiet|referat|abteilung|fachabteilung|eigenbetrieb)$/u,
    "unit",
    "-",
    "n",
    "no",
    "topic",
    "purpose",
  ],
  [/^team$/u, "unit", "-", "n", "no", "topic"],
  [/^(?:bundes|staats)ministerium$/u, "organisation", "ministry", "n", "no", "purpose"],
  [/^ministerium$/u, "organisation", "ministry", "n", "no", "purpose"],
  [/^bundes\p{L}+ministerium$/u, "organisation", "ministry", "n", "yes"],
  [
    /^(?:kultus|bildungs|sozial|wissenschafts|familien|schul|integrations)ministerium$/u,
    "organisation",
    "ministry",
    "n",
    "yes",
    "place",
  ],
  [/^\p{L}+ministerium$/u, "organisation", "ministry", "n", "adjective", "place"],
  [/^(?:landes|bundes)zentrale$/u, "organisation", "authority", "f", "no", "purpose"],
  [/^senatsverwaltung$/u, "organisation", "ministry", "f", "no", "purpose"],
  [/^kultusministerkonferenz$/u, "organisation", "authority", "f", "yes"],
  [/^(?:\p{L}{3,}-)?(?:jobcenter|job-center)$/u, "organisation", "agency", "n", "yes", "place"],
  [/^arbeitsagentur$/u, "organisation", "agency", "f", "yes", "place"],
  [/^(?:regierungspräsidium|landesinstitut)$/u, "organisation", "authority", "n", "no", "place", "purpose"],
  [/^bezirksregierung$/u, "organisation", "authority", "f", "yes", "place"],
  // bodies
  [
    /^(?:bildungs)?(?:steuerungs|lenkungs|steuer)(?:kreis|ausschuss)$/u,
    "body",
    "-",
    "m",
    "yes",
    "topic",
    "purpose",
  ],
  [
    /^(?:bildungs)?(?:steuerungs|lenkungs|steuer)(?:gruppe|runde)$/u,
    "body",
    "-",
    "f",
    "yes",
    "topic",
    "purpose",
  ],
  [
    /^(?:steuerungs|lenkungs|begleit|beratungs|koordinierungs|experten|strategie|abstimmungs)gremium$/u,
    "body",
    "-",
    "n",
    "yes",
    "topic",
  ],
  [
    /^(?:begleit|koordinierungs|koordinations|arbeits|fach|experten|planungs|kompetenz|initiativ|strategie|träger|dialog|netzwerk|sprecher)kreis$/u,
    "body",
    "-",
    "m",
    "adjective",
    "topic",
    "purpose",
  ],
  [/^(?:ag|uag)$/u, "body", "-", "f", "no", "topic"],
  [/^ak$/u, "body", "-", "m", "no", "topic"],
  [
    /^(?:dezernenten|amtsleiter|amtsleitungs|bildungs|bürgermeister)runde$/u,
    "body",
    "-",
    "f",
    "yes",
    "topic",
  ],
  [
    /^(?:träger|sozialraum|quartiers|stadtteil)runde$|^(?:dezernenten|amtsleiter|amtsleitungs)konferenz$|^task-?force$/u,
    "body",
    "-",
    "f",
    "no",
    "topic",
  ],
  [/^(?:umsetzungs|steuerungs|koordinierungs|lenkungs)stab$/u, "body", "-", "m", "yes", "topic"],
  [/^(?:bildungs|träger|schulleiter|schulleitungs|netzwerk)stammtisch$/u, "body", "-", "m", "yes", "topic"],
  [/^stammtisch$/u, "body", "-", "m", "no", "topic"],
  [/^(?:bildungs|träger|schul|kita|lern)verbund$/u, "body", "network", "m", "adjective", "place", "topic"],
  [/^verbund$/u, "body", "network", "m", "no", "topic"],
  [/^allianz$/u, "body", "network", "f", "no", "purpose"],
  [/^strategie(?:gruppe|runde)$/u, "body", "-", "f", "yes", "topic", "purpose"],
  [
    /^(?:begleit|koordinierungs|koordinations|arbeits|projekt|fach|experten|planungs|kern)(?:gruppe|runde)$/u,
    "body",
    "-",
    "f",
    "no",
    "topic",
    "purpose",
  ],
  [
    /^(?:(?:kreis|stadt|jugend|weiter|erwachsenen|aus)?bildungs|redaktions|fach|experten|wissenschafts|nachhaltigkeits|integrations|präventions|jugend|sozial|schul|kita|kultur)beirat$/u,
    "body",
    "-",
    "m",
    "yes",
    "topic",
    "purpose",
  ],
  [/^(?:projekt|programm|begleit)?beirat$/u, "body", "-", "m", "adjective", "topic", "purpose"],
  [/^bildungskreis$/u, "body", "-", "m", "yes"],
  [/^gremium$/u, "body", "-", "n", "no", "topic"],
  [
    /^(?:(?:unter|fach|teil)arbeitsgruppe|(?:kern|strategie|steuerungs|lenkungs)team|(?:(?:kreis|stadt)?arbeits|verantwortungs)gemeinschaft)$/u,
    "body",
    "-",
    "f",
    "no",
    "topic",
    "purpose",
  ],
  [/^qualitätszirkel$/u, "body", "-", "m", "no", "topic", "purpose"],
  [
    /^(?:(?:kreis|stadt)?bildungs|präventions|strategie|lenkungs|lern|integrations)rat$/u,
    "body",
    "-",
    "m",
    "yes",
    "topic",
  ],
  [/^fachausschuss$/u, "body", "-", "m", "no", "purpose"],
  [/^unterausschuss$/u, "body", "-", "m", "no", "purpose", "topic"],
  [/^(?:jugendhilfe|bildungs|schul|sozial|kultur|fach)\p{L}*ausschuss$/u, "body", "-", "m", "yes", "purpose"],
  [/^ausschuss$/u, "body", "-", "m", "no", "purpose"],
  [/^kommission$/u, "body", "-", "f", "no", "topic", "purpose"],
  [
    /^(?:(?:kreis|stadt)?bildungs|steuerungs|lenkungs|planungs|präventions)kommission$/u,
    "body",
    "-",
    "f",
    "yes",
  ],
  [/^kuratorium$/u, "body", "-", "n", "no", "purpose", "topic"],
  [/^tisch$/u, "body", "-", "m", "adjective", "topic", "purpose"],
  // a network of named members or of one task
  [
    /^(?:großstadt|großstädte|städte|landkreis|kommunen|mittelstadt)netzwerk$/u,
    "body",
    "network",
    "n",
    "yes",
    "place",
  ],
  [/^fachnetzwerk$/u, "organisation", "network", "n", "adjective", "purpose"],
  [/^netzwerk$/u, "body", "network", "n", "no", "topic", "purpose"],
  [/^\p{L}+netzwerk$/u, "body", "network", "n", "adjective", "place"],
  [/^bündnis$/u, "body", "network", "n", "no", "purpose", "topic"],
  // "Anna-Muster-Zentrum", "LUMEN-Agentur": a name of its own before a common noun
  [
    /^(?!(?:bildungs|kompetenz|online|eltern|familien|jugend|kinder|sprach|mint|edv|it|pc|bne|daz|stadtteil|nachbarschafts|leader|azubi|ausbildungs|erasmus|europa|berufs)-)(?:\p{L}{2,}-\p{L}{2,}-(?:\p{L}+-)?|\p{L}{5,}-)(?:zentrum|agentur|akademie|institut|kolleg|bildungswerk|werk)$/u,
    "organisation",
    "other",
    "n",
    "yes",
    "place",
  ],
  [/^kompetenzzentrum$/u, "organisation", "other", "n", "no", "topic", "purpose", "place"],
  [/^(?:kreis|stadt)?sparkasse$/u, "organisation", "company", "f", "no", "place"],
  [/^polizei(?:inspektion|präsidium|direktion)$/u, "organisation", "authority", "f", "no", "place"],
  [/^jugendmigrationsdienst$/u, "organisation", "other", "m", "yes"],
  [
    /^(?:unternehmens|unternehmer|arbeitgeber|landes|wirtschafts|industrie)verband$/u,
    "organisation",
    "association",
    "m",
    "no",
    "place",
  ],
  // others
  [/^senator(?:in)?$/u, "organisation", "ministry", "f", "no", "purpose"],
  [/^behörde$/u, "organisation", "authority", "f", "no", "purpose"],
  [/^stiftungsverbund$/u, "body", "network", "m", "yes"],
  [
    /^(?:oberstufen|schul|berufsschul|berufsbildungs|bildungs?-)zentrum$/u,
    "organisation",
    "school",
    "n",
    "no",
    "place",
  ],
  [/^(?:\p{L}{4,}-)+museum$/u, "organisation", "other", "n", "yes"],
  [/^add$/u, "organisation", "authority", "f", "no", "place"],
  [/^kolpingwerk$/u, "organisation", "association", "n", "yes", "place"],
  [/^projektträger$/u, "organisation", "other", "m", "adjective"],
  [/^(?:oth|haw|htw|htwk|tu|fh|th|ph)$/u, "organisation", "university", "f", "no", "place"],
  [
    /^(?:schüler(?:innen)?|jugend)?(?:forschungs|technologie|umweltbildungs|berufsbildungs|studien|wissenschafts|lern|förder)zentrum$/u,
    "organisation",
    "other",
    "n",
    "no",
    "place",
    "purpose",
  ],
  [/^reab$/u, "organisation", "agency", "f", "yes", "place"],
  [/^transferagentur$/u, "organisation", "agency", "f", "yes", "purpose", "place", "topic"],
  [
    /^(?:entwicklungs|service|fach|jugendberufs|regional|koordinierungs)agentur$/u,
    "organisation",
    "agency",
    "f",
    "no",
    "purpose",
    "place",
    "topic",
  ],
  [
    /^(?:landes|bundes|energie|bildungs|wirtschaftsförderungs)agentur$/u,
    "organisation",
    "agency",
    "f",
    "adjective",
    "purpose",
    "place",
  ],
  [/^agentur$/u, "organisation", "agency", "f", "no", "purpose"],
  [/^(?:\p{L}+-)+stiftung$/u, "organisation", "foundation", "f", "yes"],
  [/^bürgerstiftung$/u, "organisation", "foundation", "f", "yes", "place"],
  [/^stiftung$/u, "organisation", "foundation", "f", "adjective", "topic", "purpose"],
  [/^\p{L}+stiftung$/u, "organisation", "foundation", "f", "adjective", "place"],
  [/^foundation$/u, "organisation", "foundation", "f", "adjective"],
  [
    /^(?:integrations|medien|bildungs|kompetenz|familien|beratungs|begegnungs|forschungs)zentrum$/u,
    "organisation",
    "other",
    "n",
    "adjective",
    "place",
    "purpose",
  ],
  [/^(?:stadt|kreis|gemeinde)?(?:bibliothek|bücherei)$/u, "organisation", "other", "f", "no", "place"],
  [/^(?:bildungs|mehrgenerationen)haus$/u, "organisation", "other", "n", "no", "place"],
  [/^\p{L}{4,}holding$/u, "organisation", "other", "f", "adjective", "place"],
  [/^zentrum$/u, "organisation", "other", "n", "no", "purpose"],
  [/^(?:zweck|landschafts|kommunal)verband$/u, "organisation", "association", "m", "no", "place"],
  [/institut$/u, "organisation", "other", "n", "adjective", "purpose"],
  [
    /^(?:\p{L}+-)*(?:universität|hochschule|fachhochschule|kunsthochschule)$/u,
    "organisation",
    "university",
    "f",
    "adjective",
    "place",
    "purpose",
  ],
  [/^university$/u, "organisation", "university", "f", "no", "place"],
  [/^(?:ihk|hwk)$/u, "organisation", "chamber", "f", "yes", "place"],
  [
    /^(?:handels|handwerks|landwirtschafts|architekten)kammer$/u,
    "organisation",
    "chamber",
    "f",
    "yes",
    "place",
  ],
  [/^kreishandwerkerschaft$/u, "organisation", "chamber", "f", "yes", "place"],
  [/^\p{L}+genossenschaft$/u, "organisation", "company", "f", "no", "place"],
  [/^kreisvolkshochschule$/u, "organisation", "school", "f", "yes", "place"],
  [/^(?:volkshochschule|vhs|musikschule|kreismusikschule)$/u, "organisation", "school", "f", "no", "place"],
  [
    /^(?:kreis|stadt|landes|bezirks)(?:sport|jugend|feuerwehr|bauern|musik|chor)(?:bund|ring|verband)$/u,
    "organisation",
    "association",
    "m",
    "yes",
    "place",
  ],
  [
    /^(?:kinderschutzbund|landkreistag|städtetag|gemeindetag)$/u,
    "organisation",
    "association",
    "m",
    "adjective",
    "place",
  ],
];

/** A head word with its nominative. */
export interface HeadWord extends Head {
  readonly nominative: string;
  /** The word has a genitive or plural "s". */
  readonly inflected: boolean;
}

const HEAD_END =
  /(?:büro|kontor|stelle|amt|bereich|dienst|gebiet|dezernat|referat|abteilung|betrieb|ministerium|verwaltung|konferenz|center|agentur|präsidium|institut|regierung|kreis|ausschuss|gruppe|runde|gremium|beirat|rat|kommission|kuratorium|tisch|netzwerk|bündnis|reab|stiftung|foundation|universität|hochschule|university|ihk|hwk|kammer|schaft|schule|haus|museum|projektträger|bibliothek|bücherei|holding|vhs|bund|ring|verband|tag|zentrum|zentrale|sparkasse|inspektion|direktion|akademie|kolleg|werk|senator|senatorin|behörde|verbund|^o?th|^tu|^htwk?|^haw|^[fp]h|allianz|zirkel|(?:umsetzungs|steuerungs|koordinierungs|lenkungs)stab|^task-?force|^team|(?:kern|strategie|steuerungs|lenkungs)team|^u?ag|^ak|^add)(?:e?s|ses)?$/u;

/** Reads a word as the head of an organisation's name; `undefined` where it is none. */
export function headOf(word: string): HeadWord | undefined {
  const lower = word.toLowerCase();
  if (!HEAD_END.test(lower)) return undefined;
  for (const cut of [0, 1, 2, 3]) {
    const ending = word.slice(word.length - cut);
    if (cut > 0 && !/^(?:s|es|ses)$/u.test(ending)) continue;
    const nominative = word.slice(0, word.length - cut);
    const key = nominative.toLowerCase();
    const row = none.test(key) ? undefined : rows.find(([pattern]) => matches(key, pattern));
    if (!row) continue;
    const [, type, kind, gender, alone, ...complements] = row;
    // acronyms only in capitals, everything else not
    if (
      /^(?:reab|ihk|hwk|vhs|o?th|tu|htwk?|haw|[fp]h|u?ag|ak|add)$/u.test(key) &&
      !/^\p{Lu}+$/u.test(nominative)
    )
      return undefined;
    return {
      type,
      ...(kind === "-" ? {} : { kind }),
      gender: genderOf(key, gender),
      alone,
      complements,
      nominative: key === "job-center" ? "Jobcenter" : nominative,
      inflected: cut > 0,
    };
  }
  return undefined;
}

/** Some rows hold words of several genders. */
function genderOf(key: string, gender: Head["gender"]): Head["gender"] {
  if (/(?:abteilung|stelle|gruppe|runde)$/u.test(key)) return "f";
  if (/(?:bereich|dienst|betrieb|kreis|ausschuss)$/u.test(key)) return "m";
  return gender;
}
