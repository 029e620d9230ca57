import { findAll } from "../../language/find-all.js";
import type { Span } from "../../tree/nodes.js";
import { clauseStop, growth, nounStop } from "./rules.js";

/** A way to put a goal that is neither a modal verb nor a noun for goals in front of it. */
interface Turn {
  readonly name: string;
  /** Global; its group `goal` holds the words, else they follow the match up to `stop`. */
  readonly pattern: RegExp;
  readonly stop?: RegExp;
  /** Whether the turn alone says that it is a goal, whatever it is about. */
  readonly certain?: boolean;
}

const adverbs =
  "(?:(?:dabei|daher|deshalb|damit|dadurch|davon|hiervon|weiterhin|auch|vor allem|insbesondere|stets|zudem|außerdem|künftig|langfristig|gemeinsam|nach wie vor|konsequent|seit langem|unter anderem)\\s){0,3}";
/** The beginning of a noun phrase that something is said of. */
const nouns =
  "(?=(?:(?:der|die|das|den|dem|eine?[nmr]?|mehr|weniger|alle[nr]?)\\s)?(?:\\p{Ll}[\\p{L}-]*e[nrs]?\\s(?:und\\s)?){0,3}\\p{Lu}[\\p{L}-]{3})";
const actor = "(?:(?:der|die|das|unsere?)\\s(?:\\p{Lu}[\\p{L}-]+\\s){1,3}|wir\\s)?";
const aim = "(?:\\p{L}*[Zz]iele?|(?:Haupt|Kern)?[Aa]nliegen|Anspruch|Bestreben|Wunsch)(?![\\p{L}-])";
const development = `(?:\\p{Ll}[\\p{L}-]*en\\s){0,2}${growth}`;

const turns: readonly Turn[] = [
  {
    // "Damit alle Kinder gute Startchancen haben, hat der Kreis …": the verb of the clause stands last
    name: "so-that",
    pattern:
      /^Damit\s(?!(?:das|dies|es|sie|Sie|er|ihr|ich|wir|auch|einher|verbunden|trotz|dennoch|sich|diese?[rs]?)\s|(?:\p{Ll}+(?:t|en))\s(?:der|die|das|sich|es|sie|wir|auch|nicht|nun|ein|eine)\s)(?<goal>[^.;:!?]{12,220}?\s(?:(?:be|ver|er|ge|ent|zer|an|auf|aus|ein|vor|zu)?\p{Ll}{3,}(?:t|en|n)|ist|sind|hat|tun))(?=,\s(?!wurden?|war(?:en)?|kam(?:en)?|hatten?|\p{Ll}+te[nt]?\s)(?:soll|will|muss|\p{Ll}{2,}(?:t|n|d))\s)/gu,
  },
  {
    // "Erreicht werden soll, dass …", "Die Stadt möchte, dass …", "setzen uns dafür ein, dass …"
    name: "that",
    pattern:
      /(?<!\p{L})(?:(?:[Ee]rreicht|[Gg]ewährleistet|[Ss]ichergestellt)\s(?:werden\s)?(?:soll|sollen|wird)(?:\swerden)?|(?:soll|sollen|will|wollen|möchten?)\s(?:[^.;:!?,]{0,70}?\s)?(?:erreich(?:t|en)(?:\swerden)?|sicherstellen|gewährleisten|sorgen|hinwirken|hinarbeiten|hinaus|beitragen|einsetzen)|(?:möchten?|wünsch(?:t|en)(?:\s(?:sich|wir uns))?|will|wollen)(?:\s(?:der|die|das)\s\p{Lu}[\p{L}-]+|\swir)?|(?:setz(?:t|en)|mach(?:t|en))\s(?:sich|wir uns|uns)\s(?:[^.;:!?,]{0,40}?\s)?(?:ein|stark)|(?:legt|legen)\s(?:[^.;:!?,]{0,30}?\s)?Wert darauf|(?:[Ww]ird|werden|wurde)(?:\s[^.;:!?,]{0,60}?)?\s(?:darauf (?:hingearbeitet|hingewirkt|geachtet)|angestrebt|dafür gesorgt)|(?:[Aa]ngestrebt|[Aa]ngepeilt|[Gg]ewünscht)\s(?:wird|ist|wurde)|(?:[Uu]ns|[Mm]ir|[Ii]hr|[Ii]hm|[Ii]hnen|[Bb]eiden|[Aa]llen)\s(?:ist|war|liegt)\s(?:\p{Ll}+\s){0,3}?(?:wichtig|ein Anliegen|daran gelegen|am Herzen)|(?:[Ww]ichtig|[Zz]entral|[Ee]ntscheidend)\s(?:ist|war)\s(?:für\s)?(?:uns|mir|ihr|ihm|ihnen|(?:dem|der|den)\s\p{Lu}[\p{L}-]+)|(?:arbeite[nt]|wirk(?:t|en))\s(?:[^.;:!?,]{0,60}?\s)?darauf\shin|(?:[Zz]iel|[Aa]nliegen|[Ww]unsch|[Aa]nspruch|[Vv]ision|Idee)(?:\s(?:der|des)\s[^.;:!?,]{2,40})?\s(?:ist|war|bleibt|sei)(?:\s(?:es|dabei|daher|auch))*),\sdass\s(?!(?:der Bund|das Land|die Bundesregierung|man|ich|Sie)\s)/gu,
    stop: clauseStop,
  },
  {
    // "Der stetige Ausbau des Managements ist ein strategisches Ziel der Stadt"
    name: "is-an-aim",
    pattern: new RegExp(
      `^(?<goal>(?:Der|Die|Das|Ein|Eine|\\p{Lu}\\p{Ll}+(?:e|er|es))\\s(?:(?!\\s(?:ist|sind|hat|haben|wird|werden)\\s)[^.;:!?]){8,160}?)\\s(?:ist|sind|bleibt|bleiben|war)\\s${adverbs}(?:(?:uns|ihr|ihm|d(?:em|er)\\s\\p{Lu}[\\p{L}-]+(?:\\s\\p{Lu}[\\p{L}-]+)?)\\s)?(?:das|ein|eines?|unser|ihr|sein|erklärtes|oberstes|zentrales|wichtigstes)\\s(?:(?:der|unserer|ihrer)\\s)?(?:\\p{Ll}+e[nsr]*\\s){0,3}${aim}(?=[.,;]|\\s(?:de[rs]|unserer|für|in|im|von|bei)\\s|$)`,
      "gu",
    ),
    certain: true,
  },
  {
    // "Familien früh zu erreichen, ist Aufgabe aller": the infinitive clause in front
    name: "fronted",
    pattern:
      /(?<=^|[.;:]\s)(?<goal>(?!(?:Um|Ohne|Statt|Anstatt|Außer|Nicht|Kein\p{Ll}*)\s)\p{Lu}[^.;:!?]{8,220}?(?:\szu\s\p{Ll}+n|\p{Ll}zu\p{Ll}+n)),?\s(?:(?:ist|bleibt|war)\s(?:[^.;:!?,]{0,70}?\s)?(?:(?:\p{L}*[Zz]iel|(?:\p{Lu}\p{Ll}+)?[Aa]ufgabe|(?:Haupt|Kern)?[Aa]nliegen|(?:Kern)?[Aa]uftrag|Anspruch|Absicht|Wunsch|Zweck|Sinn|Kern|Grundgedanke|Leitgedanke)(?!\p{L})|(?:wichtig|zentral|entscheidend|vordringlich|notwendig)(?=[.,]|$))|gelingt\s(?:\p{Ll}+\s)?nur\s|steht\s(?:[^.;:!?,]{0,50}?\s)?(?:im (?:Vordergrund|Mittelpunkt|Fokus|Zentrum)|an (?:erster|oberster) Stelle)|hat\s(?:[^.;:!?,]{0,50}?\s)?(?:Priorität|Vorrang)|(?:gehört|zählt)\s(?:[^.;:!?,]{0,50}?\s)?zu (?:den|unseren|ihren|seinen) (?:\p{Ll}+ )?(?:Zielen|\p{L}*[Aa]ufgaben|Anliegen)|liegt\s(?:[^.;:!?,]{0,60}?\s)?am Herzen)/gu,
  },
  {
    // "arbeitet auf gleiche Chancen hin", "setzt sich für bessere Übergänge ein", "zielt auf die Stärkung der Beratung"
    name: "bracketed",
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:arbeite[nt]|wirk(?:t|en))\\s(?:[^.;:!?,]{0,40}?\\s)?auf\\s${nouns}(?<hin>[^.;:!?]{8,150}?)\\shin|(?:wird|werden|wurde)\\s(?:[^.;:!?,]{0,40}?\\s)?auf\\s${nouns}(?<worked>[^.;:!?]{8,150}?)\\shin(?:gearbeitet|gewirkt)|schweb(?:t|en)\\s(?:[^.;:!?,]{0,40}?\\s)?(?=eine?\\s)(?<floats>[^.;:!?,]{8,120}?)\\svor|(?:setz(?:t|en)|engagier(?:t|en)|mach(?:t|en))\\s(?:sich|wir uns|uns)\\s${adverbs}für\\s${nouns}(?<ein>[^.;:!?]{8,150}?)(?:\\s(?:ein|stark))?|tr(?:itt|eten)\\s${adverbs}für\\s${nouns}(?<tritt>[^.;:!?]{8,150}?)\\sein)(?=[.,;]|\\sund\\s\\p{Ll}+t\\s|$)`,
      "gu",
    ),
  },
  {
    // "sprachen sich für den Ausbau der Beratung aus", "haben sich auf die Stärkung der Kitas verständigt"
    name: "in-favour",
    pattern: new RegExp(
      `(?<!\\p{L})(?:plädier(?:t|en|te|ten)\\s(?:[^.;:!?,]{0,40}?\\s)?für\\s(?=(?:eine?n?|die|den)\\s${development})(?<pleads>[^.;:!?,]{8,150}?)|(?:spr[aiä]ch(?:t|en)?|sprechen)\\s(?:[^.;:!?,]{0,80}?\\s)?sich\\s(?:[^.;:!?,]{0,80}?\\s)?für\\s(?=(?:eine?n?|die|den)\\s${development})(?<hin>[^.;:!?]{8,150}?)\\saus|sich\\s(?:[^.;:!?,]{0,60}?\\s)?(?:auf|für|zu[rm]?)\\s(?=(?:(?:eine?[rn]?|die|den|der)\\s)?${development})(?<ein>[^.;:!?]{8,150}?)\\s(?:verständigt|geeinigt|ausgesprochen|bekannt))(?=[.,;]|\\sund\\s|$)`,
      "gu",
    ),
  },
  {
    name: "aims-at",
    pattern: new RegExp(
      `(?<=\\p{L}\\s)(?:ziel(?:t|en)\\s${adverbs}auf\\s(?![^.;:!?]{4,200}\\sab(?=[.,;]|$))|träum(?:t|en)\\s${adverbs}von\\s|verpflichte[nt]\\s(?:sich|wir uns|uns)\\s${adverbs}zu[rm]?\\s(?=${development}\\s)|setz(?:t|en)\\s${adverbs}auf\\s(?=(?:die|den|eine?n?)\\s${development})|(?:verspricht|versprechen|erhofft|erhoffen)\\s(?:sich|wir uns)\\s${actor}${adverbs}|steh(?:t|en)\\s(?:wir\\s)?für\\s(?=(?:gleiche|gute|gerechte|mehr|bessere|bestmögliche|faire)\\s)|dien(?:t|en)\\s${adverbs}(?:dem|der)\\s(?=${development}\\s))${nouns}`,
      "gu",
    ),
    stop: nounStop,
  },
  {
    // "mit dem Ziel einer chancengerechten Bildungslandschaft"
    name: "aim-of",
    pattern:
      /(?<!\p{L})(?:(?:mit|unter|zu) dem|zum|[Vv]erfolg(?:t|en)\s(?:wird\s|dabei\s|damit\s)?das|(?:hat|haben) das)\s(?:\p{Ll}+en?\s){0,2}Ziel\s(?:eine[rs]|der|des|von)\s(?=(?:\p{Ll}[\p{L}-]*e[nr]\s){0,3}\p{Lu}[\p{L}-]{3})/gu,
    stop: nounStop,
  },
  {
    // "hat sich die Stärkung der Beratung zum Ziel gesetzt", "Die Abbruchquote ist bis 2027 zu halbieren"
    name: "set-as-aim",
    pattern: new RegExp(
      `(?<!\\p{L})(?:hat|haben|hatten?)\\s(?:sich|wir uns)\\s(?:(?:der|die|das)\\s\\p{Lu}[\\p{L}-]+\\s(?=(?:die|das|den|eine?n?)\\s))?${adverbs}${nouns}(?<set>[^.;:!?,]{8,160}?)\\s(?:zum (?:\\p{Ll}+ )?Ziel|zur Aufgabe|zum Anliegen|auf die (?:Fahnen?|Agenda))\\s(?:gesetzt|gemacht|geschrieben|genommen)(?!\\p{L})|^(?<due>(?:Der|Die|Das|Alle|Unsere?|\\p{Lu}\\p{Ll}+e)\\s[^.;:!?,]{4,120}?\\s(?:ist|sind)\\s(?:(?!nicht|kaum|schwer|leicht|nur|immer|noch)[^.;:!?,]{2,90}?\\s)?(?:zu\\s(?:senken|steigern|erhöhen|verringern|reduzieren|halbieren|verbessern|stärken|vertiefen|sichern|verstetigen|verankern|vernetzen|verzahnen)|(?:aus|ab|auf)zubauen|weiterzuentwickeln|auszuweiten|anzuheben|abzustimmen))(?=[.;]|$)`,
      "gu",
    ),
  },
  {
    // "Eine höhere Quote wird angestrebt", "Mehr Gerechtigkeit: Das ist das Ziel"
    name: "is-wanted",
    pattern:
      /^(?:(?<wanted>(?:Der|Die|Das|Eine?|\p{Lu}\p{Ll}+(?:e|er|es))\s[^.;:!?,]{8,140}?)\s(?:wird|werden|ist|sind)\s(?:\p{Ll}+\s){0,2}(?:angestrebt|beabsichtigt)(?=[.,;]|$)|(?<called>[^.;:!?]{8,160}?)(?::\sDas|\s[–—]\sdas|,\sdas)\s(?:ist|bleibt|war)\s(?:das|ein|unser|ihr|sein|der)\s(?:\p{Ll}+\s)?(?:\p{L}*[Zz]iel|Auftrag|Anspruch|Anliegen|Vision)(?!\p{L}))/gu,
  },
  {
    // "Gewollt ist eine engere Verbindung", "Als Ziel nennt das Konzept eine Verdopplung der Beteiligung"
    name: "wanted",
    pattern: new RegExp(
      `(?<=^|[.;:]\\s|Dabei\\s)(?:(?:[Gg]ewollt|[Gg]ewünscht|[Aa]ngestrebt|[Aa]ngepeilt|[Bb]eabsichtigt|[Ww]ünschenswert|[Aa]nvisiert|[Ee]rklärtes Ziel|[Vv]orrangig(?=\\s(?:ist|sind|bleibt))|[Vv]ordringlich)\\s(?:ist|sind|wird|werden|bleibt|wäre)\\s${adverbs}|(?:[Zz]um Ziel gesetzt|[Aa]uf die Fahnen? geschrieben|[Vv]orgenommen|[Zz]ur Aufgabe gemacht)\\s(?:hat|haben)\\s(?:sich\\s|wir uns\\s)(?:d(?:er|ie|as)\\s\\p{Lu}[\\p{L}-]+\\s)?${adverbs}|[Aa]ls\\s(?:\\p{Ll}+e?s?\\s)?Ziele?\\s(?:nenn(?:t|en)|gilt|gelten|formulier(?:t|en)|wurden?|hat|haben|wird|werden)\\s${actor}(?:sich\\s)?${adverbs})${nouns}`,
      "gu",
    ),
    stop: nounStop,
    certain: true,
  },
  {
    // "Kein Kind darf verloren gehen"
    name: "no-one",
    pattern:
      /(?<=^|[„"».:]\s?)(?<goal>(?:Kein(?:e|er)?\s(?:\p{Ll}+\s)?(?:Kind|Jugendliche[rn]?|Mensch|Schüler\p{L}*|Familie)\s(?:darf|soll)|Jede[rs]?\s(?:\p{Ll}+\s)?(?:Kind|Jugendliche[rn]?|Mensch|Schüler\p{L}*|Familie)\s(?:muss|soll|sollte))\s[^.;:!?„“”"]{6,120})/gu,
    certain: true,
  },
  {
    // "Ziel 2 „Kein Talent geht verloren“": a goal by its name
    name: "named",
    pattern:
      /(?<![\p{L}-])(?:\p{Lu}\p{Ll}+z|Z)iel\s(?:\d{1,2}(?:\.\d{1,2})?|[A-F]|[IVX]{1,4})\s?[:–-]?\s?[„"»](?<goal>[^„“”"«»]{6,140})(?=[“”"«])/gu,
    certain: true,
  },
  {
    // "Unser Anspruch: Kein Kind bleibt zurück"
    name: "claim",
    pattern:
      /(?<!\p{L})(?:(?:[Uu]nser|[Ii]hr|[Dd]er|[Dd]ie|[Uu]nsere|[Ii]hre|[Dd]as)\s)(?:\p{Ll}+e?[rs]?\s)?(?:Anspruch|Ehrgeiz|(?:Bildungs|Leit)?[Vv]ision|Mission|Leitgedanke|Leitsatz|Leitidee|Leitbild|Anliegen|Devise|Credo)(?:\s\d{4})?(?:\s(?:dahinter|dabei|lautet|ist))?:\s(?=["„»]?\p{Lu})|^(?:Bildungs|Leit)?[Vv]ision(?:\s\d{4})?:\s(?=["„»]?\p{Lu})|^(?:Our|Its|Their|The) (?:[\p{Ll}-]+ ){0,2}(?:mission|vision|goal|claim|aim|ambition|objective|target)(?: for \p{L}+)?:\s/gu,
    stop: /[;!?]|\.(?=\s|$)|\s[–—]\s/u,
    certain: true,
  },
];

/** Goals that a sentence puts as a clause or by a verb that wants one: where they stand and how they are put. */
export function findAimClauses(words: string): (Span & Pick<Turn, "name" | "certain">)[] {
  return turns.flatMap(({ name, pattern, stop, certain }) =>
    findAll(words, pattern).map((match) => {
      const groups = match.groups ?? {};
      const goal = groups.goal ?? Object.values(groups).find((words) => words !== undefined);
      const start = match.index + (goal === undefined ? match[0].length : match[0].indexOf(goal));
      const rest = words.slice(start);
      const length = goal?.length ?? (stop ? stop.exec(rest)?.index : undefined) ?? rest.length;
      return { name, start, end: start + length, ...(certain ? { certain } : {}) };
    }),
  );
}
