import { lookupRole, ROLE_PATTERN_SOURCE } from "@bildungsprofil/core";
import { findFirst } from "../find-all.js";

/** Professions and functions beside those of the vocabulary, that stand with names. */
const further =
  "(?<![\\p{L}-])(?=\\p{Lu})[\\p{L}-]*(?:[Ll]otse|[Ll]otsin|[Bb]egleiterin|[Ff]achkraft|[Kk]ämmerer|[Kk]ämmerin|[Gg]ründer|[Gg]ründerin|[Ii]nhaber|[Ii]nhaberin|[Ee]xperte|[Ee]xpertin|[Ss]oziologe|[Ss]oziologin|[Pp]sychologe|[Pp]sychologin|[Hh]istoriker|[Hh]istorikerin|[Tt]rainer|[Tt]rainerin|[Cc]oach|[Ff]orscher|[Ff]orscherin|[Jj]ournalist|[Jj]ournalistin|[Kk]oordinierende|[Bb]ildungsplanerin|[Uu]nternehmer|[Uu]nternehmerin|[Aa]ngestellte|[Bb]earbeiter|[Bb]earbeiterin|[Ii]ntendant|[Ii]ntendantin|[Hh]auptverwaltungsbeamte|[Cc]hef|[Cc]hefin|[Ll]eitende|[Kk]reisschulbaumeister|[Pp]raktikant|[Pp]raktikantin|[Vv]erwalter|[Vv]erwalterin|[Gg]eschäftsstellenleitung|[Kk]urator|[Kk]uratorin|[Bb]eraterin|[Rr]atsmitglied|[Vv]erwaltungsvorstand|[Ll]ehrkraft|SGL|FBL|FDL|[Mm]itglied|[Oo]bmann|[Oo]bfrau|[Mm]inisterialrat|[Mm]inisterialrätin|[Ss]tadtrat|[Ss]tadträtin|[Ss]taatsrat|[Ss]taatsrätin|[Ss]tudienrat|[Ss]tudienrätin|[Ss]tudiendirektor|[Ss]tudiendirektorin|LRSD|RSD|[Gg]emeinderätin|[Ss]tadtverordnete[rn]?|[Rr]echtsanwalt|[Rr]echtsanwältin|(?:[Vv]erwaltungs|[Bb]üro|[Hh]ilfs|[Ll]eitungs|[Ff]ührungs|[Nn]achwuchs)kraft|Freiwillige[rn]?|Ehrenamtliche[rn]?|Volont[äa]r(?:in)?|Trainee|Werkstudent(?:in)?|Auszubildende[rn]?)(?!\\p{L})";
const english =
  "(?<![\\p{L}-])(?:(?:[Dd]eputy |[Vv]ice |[Aa]cting |[Ss]enior |[Ff]ormer |[Pp]roject |[Ee]ducation |[Rr]egional |[Ll]ord )?(?:[Hh]ead|[Dd]irector|[Mm]anager|[Cc]oordinator|[Mm]ayor|[Oo]fficer|[Cc]hair(?:man|woman|person)?|[Ll]eader|[Aa]dvis[eo]r|[Cc]onsultant|[Mm]inister|[Ss]ecretary|[Pp]resident|[Cc]ommissioner|[Rr]esearcher|[Pp]rincipal|[Ss]peaker|[Aa]ssistant|[Cc]ouncillor|[Aa]dministrator|[Pp]rofessor)(?: (?:[Oo]fficer|[Mm]anager|[Dd]irector|[Aa]ssociate))?)(?!\\p{L})";
/** Words for the function itself, as labels and in role lines: "Projektleitung", "Koordination". */
const neutral =
  "(?<![\\p{L}-])(?=\\p{Lu})[\\p{L}-]*(?:[Ll]eitung|[Gg]eschäftsführung|[Kk]oordination|[Kk]oordinierung|[Ss]achbearbeitung|[Aa]ssistenz|[Ss]ekretariat|[Vv]orsitz|[Rr]edaktion|[Mm]oderation|[Mm]itarbeit|[Pp]rojektmanagement|(?:[Ee]lternzeit|[Kk]rankheits|[Uu]rlaubs|[Mm]utterschutz|[Aa]bwesenheits)vertretung)(?!\\p{L})";

/** Source of a pattern for a word that names a function of one person, in German. */
export const ROLE_WORD = `(?:${ROLE_PATTERN_SOURCE}|${further})`;
/** The same in German or English. */
const ANY_ROLE_WORD = `(?:${ROLE_PATTERN_SOURCE}|${further}|${english})`;

/** Adjectives and ordinals before a role: "stellvertretende", "Erster", "wissenschaftliche". */
export const ROLE_ADJECTIVE =
  "(?:(?:[1-9]\\.|[Ss]tellv(?:ertretende[rn]?|\\.)|[Ss]tv\\.|[Vv]ize|[Ee]hem\\.|[Kk]omm\\.|[Kk]oord\\.|[Ee]hemalige[rn]?|[Dd]amalige[rn]?|[Ff]rühere[rn]?|[Ee]rste[rn]?|[Zz]weite[rn]?|[Nn]eue[rn]?|[Ww]iss(?:enschaftliche[rn]?|\\.)|[Kk]ommunale[rn]?|[Ss]tädtische[rn]?|[Pp]ädagogische[rn]?|[Ff]achliche[rn]?|[Kk]aufmännische[rn]?|[Zz]uständige[rn]?|[Ll]eitende[rn]?|[Rr]egionale[rn]?|[Ss]taatliche[rn]?|[Ff]reie[rn]?|[Kk]ommissarische[rn]?|[Hh]auptamtliche[rn]?|[Ee]hrenamtliche[rn]?|[Ll]angjährige[rn]?|[Aa]mtierende[rn]?|[Oo]perative[rn]?|[Tt]echnische[rn]?|[Pp]ersönliche[rn]?|[Hh]auptverantwortliche[rn]?|[Vv]erantwortliche[rn]?|\\p{L}+(?:isch|lich|ig|al|ell)e[rn]?|[Dd]eputy|[Ff]ormer|[Aa]cting|[Ss]enior)\\s)";

const roleLine = new RegExp(`^${ROLE_ADJECTIVE}{0,3}(?:${ANY_ROLE_WORD}|${neutral})`, "u");

/** Length of the role word with its adjectives that a text begins with; 0 where there is none. */
export function roleLengthAt(text: string): number {
  return findFirst(text, roleLine)?.[0].length ?? 0;
}

const personRole = new RegExp(`^${ROLE_ADJECTIVE}{0,3}${ANY_ROLE_WORD}`, "u");

/** The same without words for the function itself ("Leitung"), which no name follows directly. */
export function personRoleLengthAt(text: string): number {
  return findFirst(text, personRole)?.[0].length ?? 0;
}

/** Labels that say that a person follows, and nothing of the function: "Ansprechpartnerin", "Referent", "Kontakt". */
const plainLabel =
  /^(?:ihre? |unsere? |weitere |zentrale |your )?(?:ansprech|kontakt|gesprächs|interview)(?:partner(?:in|\/-?in|:in|\*in|_in|innen|\/-?innen|[:*_]innen)?|personen?)(?:$| )|^(?:kontakt|contact(?: persons?)?|name|namen|vor- und nachname|person|personen|mitarbeiter(?:in|innen|[:*_/-]+innen|[:*_/-]+in)?|mitarbeitende|team|referent(?:in|en|innen|[:*_/-]+innen|[:*_/-]+in)?|referierende|redner(?:in)?|speakers?|vortragende|gast|gäste|autor(?:in|en|innen|[:*_/-]+innen|[:*_/-]+in)?|author|von|by|mit|with|staff|people|presented by|verfasser(?:in)?|bearbeitung|(?:sach)?bearbeiter(?:in|[:*_/-]+in)?|verantwortlich(?:e[rn]?)?|text|interview)$/iu;
/** Functions in the plural: a heading over people, not the function of one. */
const manyPersons =
  /\p{L}(?:[:*_/]-?)?innen(?!\p{L})|(?<!\p{L})(?:referenten|dozenten|dezernenten|teilnehmende|mitwirkende|mitglieder|vertreter|speakers|participants|members)(?!\p{L})/iu;
/** Labels of picture credits, with the names before in the same list. */
const credit =
  /(?:^|[^\p{L}])(?:(?:fotos?|bild(?:er)?|bildnachweis|bildquellen?|quelle|copyright|photographer|grafik|illustration(?:en)?|layout|satz|gestaltung|titelbild|aufnahmen?|bildrechte|fotograf(?:in)?|photos?|images?|pictures?)\s*(?::\s*(?:©\s*)?(?:[^.:;\n]{3,60}(?:,|\/|und|and)\s)*|©\s*)?|©\s*|\(c\)\s*)$/iu;
/** Labels of what is no person: e-mail, address, commune. */
const otherLabel =
  /^(?:tel|telefon|fax|telefax|mobil|e-?mail|mail|adresse|anschrift|internet|web|kommune|landkreis|stadt|bundesland|land|ort|datum|zeit|uhrzeit|beginn|ende|thema|titel|projekt|programm|laufzeit|träger|partner|kooperationspartner|förderung|forum|workshop|phase|schritt|teil|block|tag|ziel|ziele)(?!\p{L})/iu;

/** What a label says of the persons after it: nothing but that they are ones, or their function. */
export function personLabel(label: string): "plain" | "role" | "field" | "credit" | undefined {
  const words = label.trim().replace(/\s*:$/u, "");
  if (credit.test(words)) return "credit";
  if (plainLabel.test(words)) return "plain";
  if (otherLabel.test(words) || words.length > 80) return undefined;
  if (manyPersons.test(words)) return "plain";
  return roleLengthAt(words) > 0 || lookupRole(words) !== undefined ? "role" : "field";
}

/** Whether what stands right before a name makes it that of a photographer. */
export function isCredit(before: string): boolean {
  return credit.test(before);
}
