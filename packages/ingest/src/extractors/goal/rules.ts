import type { Trigger } from "../../language/announced.js";

export interface Rule extends Omit<Trigger, "stop"> {
  /** Ends the goal's words; absent: they are an infinitive clause and end with its verb. */
  readonly stop?: RegExp;
  readonly confidence: number;
}

/** A relative clause that explains the thing belongs to it; a new main clause does not. */
export const clauseStop =
  /[;!?]|(?<![„»][^“”«„»]{0,200})[“”«],\s|:\s(?=\p{L}+\ssoll(?:t?en?|te)?\s)|,\swie\s(?:\p{L}[\p{L}.-]*\s){1,6}(?:erklärt|erläutert|sagt|betont|berichtet|mitteilt|ausführt|schildert)(?:e|en|n)?(?!\p{L})|(?<!\sbzw|\s\d{1,2}(?=\.\s))\.(?=\s|$|[„"»])|\s[–—]\s|,\s(?:um|damit|indem|sodass|so dass|weil|denn|da|wobei|aber|sagte?|(?:dafür|dazu|deshalb|daher|darum|deswegen)\s\p{Ll}+(?:e[nt]|t)|so|erklärte?|betonte?|heißt|und (?:es|sie|er|wir))\s|,\sund\s(?=[^,;.:!?]{2,80}\s(?:soll(?:en)?|will|wollen|wird|werden)\s)|\sund\s(?:hat|haben|ist|sind|hatten?|wurden?|war|waren)\s|,\s(?:die|der|das)\s(?:\p{Ll}+e\s)?\p{Lu}[\p{L}-]+\s\p{Ll}{4,}t\s(?!haben|hat|hatten?|wird|werden|wurden?|ist|sind|und\s)/u;
export const nounStop =
  /[;!?:]|(?<!\sbzw|\s\d{1,2}(?=\.\s))\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|indem|in dem|in der|die|der|das|den|denen|welche[rsn]?|wobei|so ?dass)\s|\s+und\s+(?:bietet|unterstützte?|begleitete|förderte|ermöglicht|fördert|schafft|stellt|sorgt|\p{Ll}{5,}t(?=\s(?:\p{Lu}|d(?:ie|en|as)\s|eine?n?\s)))\s|\s(?:angestrebt|erreicht|geschaffen)(?=\s*$|[.!:])/u;
const englishStop = /[;!?:]|\.(?=\s|$)|\s[–—]\s|,?\s(?:in order to|so that|which|because)\s/iu;

const goalNoun =
  "(?:\\p{L}*[Zz]iel(?:e[ns]?|s|setzung|stellung|richtung|marke|größe|perspektive|vorstellung)?|Ehrgeiz|(?:Leit|Grund)(?:gedanke|idee)|Intention|Zweck|(?:Kern|Haupt)?[Aa]nliegen|Absicht|(?:Bildungs|Leit|Zukunfts)?[Vv]ision|Anspruch|Bestreben|Auftrag|(?:Kern|Haupt)?[Aa]ufgabe(?:n(?=\\s(?:wird|ist|war|bleibt)\\s))?|(?:gemeinsame |Mit)?[Vv]erantwortung(?= (?!für)[^.;:!?]{3,90}\\szu\\s\\p{Ll}))";

/** "Kern des Programms": what a programme is there for. */
const core =
  "(?:Kern(?:stück|punkt|anliegen)?|Herz(?:stück)?)(?=\\s(?:de[rs]|dieses|dieser|unsere[rs])\\s(?:[^.;:!?,]{2,60}?\\s)?\\p{L}*(?:[Pp]rogramm|[Pp]rojekt|[Vv]orhaben|[Vv]ereinbarung|[Ii]nitiative|[Ss]trategie))";

/** What is to become more or better, as a noun with its object. */
export const growth =
  "(?:(?:Auf|Aus)-\\s(?:und|bzw\\.)\\s)?(?:\\p{L}*(?:[Aa]ufbau|[Aa]usbau|[Aa]bbau)|(?:Weiter|Fort)?[Ee]ntwicklung|Stärkung|Verbesserung|Förderung|Vernetzung|Verzahnung|Schaffung|Sicherung|Verstetigung|Etablierung|Erhöhung|Steigerung|Bündelung|Verankerung|Gewinnung|Unterstützung|Qualifizierung|Verringerung|Vermeidung|Senkung|Gestaltung|Abstimmung|Koordinierung|Integration|Anpassung|Öffnung|Ausweitung|Erweiterung|Beseitigung|Überwindung)(?![\\p{L}-])";
const development = `(?:\\p{Ll}+[en]n?\\s){0,2}${growth}\\s(?:de[rs]|von|eine[rs]|\\p{Ll}+er)\\s`;

/** Tried in order on each sentence; later rules leave alone what an earlier one has taken. */
export const rules: readonly Rule[] = [
  {
    // "Ziel des Projektes ist es, … zu …"; "Dabei ist es unser Ziel, …"; "Ziel ist, dass …" is a clause
    name: "aim-is",
    pattern: new RegExp(
      `(?<![\\p{L}])${goalNoun}(?![\\p{L}])(?:(?!\\sist\\s|\\swar\\s)[^.;:!?]){0,120}?\\s(?:(?:muss|soll|sollte|kann|wird|wäre)(?:\\s\\p{Ll}+){0,3}?\\s(?:sein|es)|war und ist|ist und bleibt|ist|war|sei|wäre|bleibt|besteht|liegt)(?:\\s(?:es|sein|dabei|daher|deshalb|weiterhin|darin|in erster Linie|hierbei|auch|insbesondere|nun|jetzt|zunächst|künftig|zudem|stets|dann|somit|vor allem))*,?\\s+`,
      "gu",
    ),
    confidence: 0.88,
  },
  {
    // "mit dem Ziel, … zu …"; "verfolgt die Vision, …"; "hat sich zum Ziel gesetzt, …"; "haben das Ziel, …"
    name: "with-the-aim",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:(?:mit|[Vv]erfolg\\p{L}*|hat|haben|hatte|unter|in|auf|an|von|übernimmt|übernehmen|stellt|stellen)(?:\\s\\p{L}+){0,3}?\\s(?:dem|der|das|die|den|einem|einer|eine|ein|sich\\s+(?:das|zum|zur))|ist\\s+es(?:\\s(?:auch|dabei|weiterhin|daher|immer|nach wie vor|seit langem|ebenfalls))*\\s(?:das|ein|eine|unser|ihr|erklärtes|unsere|ihre)?|zum|zur)\\s*(?:\\p{Ll}+[en]?s?\\s)?${goalNoun}(?:\\s(?:gesetzt|gemacht|gestellt|erklärt|genommen|geschaffen|gegründet|eingerichtet|angetreten|gestartet|initiiert|aufgelegt|eingesetzt|entstanden|berufen)(?:\\s(?:worden|wurden?))?(?=[\\s,]))?(?:\\s(?:hat|haben|ist|sind))?,?\\s+`,
      "gu",
    ),
    confidence: 0.85,
  },
  {
    // "Dabei ist das Ziel des Projekts die Übergänge zu gestalten": the noun behind the verb, often without a comma
    name: "is-the-aim",
    pattern:
      /(?<![\p{L}])(?:ist|war|bleibt)\s+(?:dabei\s+|daher\s+)?(?:(?:das|unser|ihr|sein|ein)\s+(?:\p{Ll}+\s+)?Ziel|(?:die|unsere|ihre|seine)\s+(?:\p{Ll}+\s+)?Aufgabe)(?:\s(?:des|der|unserer|dieses)\s[^.;:!?,]{1,50}?)?(?:,\s+|(?<!\s(?:und|sowie))\s+)(?=(?:die|der|das|den|ein|eine|einen|alle|allen|\p{Lu}))/gu,
    confidence: 0.78,
  },
  {
    name: "set-out",
    pattern:
      /(?<![\p{L}])(?:(?:[Ww]ird|wurde)(?: es)? (?:angestrebt|beabsichtigt|vereinbart|verabredet)(?=,)|(?<=^|[.;:]\s)(?:Vereinbart|Verabredet|Angestrebt|Beabsichtigt) (?:ist|wird|wurde|war)(?: \p{Ll}+){0,2}(?=,)|(?:hat|haben) sich (?:[^.;:!?,]{1,60}? )?darauf (?:verständigt|geeinigt)(?=,)|auf den Weg (?:gemacht|begeben)|(?:der|dieser|einer) (?:\p{Ll}+en )?(?:Herausforderung|Aufgabe)(?=,)|strebt(?: es)? an|streben(?: es)? an|ziel(?:t|en|te|ten) (?:\p{Ll}+ ){0,2}darauf(?: \p{Ll}+){0,2}? ab(?=,)|dien(?:t|en) (?:\p{Ll}+ ){0,2}dazu(?=,)|dazu (?:dienen|beitragen)(?: (?:kann|können|soll|sollen|will|wollen|wird|werden|möchten?|muss|müssen))?(?=,)|[Ii]m (?:Vordergrund|Fokus|Zentrum|Mittelpunkt) (?:steht|stand)(?: [^.;:!?,]{1,60})?(?=,)|[Aa]n (?:erster|oberster|vorderster) Stelle (?:steht|stand)(?: [^.;:!?,]{1,60})?(?=,)|(?:Priorität|Vorrang) (?:hat|hatte|genießt)(?: [^.;:!?,]{1,60})?(?=,)|[Dd]arauf an(?=,)|(?:[Ww]ichtig|[Rr]ichtig|[Nn]otwendig|[Ee]rforderlich|[Nn]ötig|[Ee]ntscheidend|[Vv]ordringlich|[Vv]orrangig|[Dd]ringlich|[Gg]eboten|[Uu]nerlässlich|[Uu]nabdingbar) (?:ist|war|sei|wäre|bleibt|(?:er)?scheint|erschien|hält|halten)(?: (?!nicht)[^.;:!?,]{1,40})?(?=,)|(?:ist|war)(?: [^.;:!?,]{1,40})? (?:wichtig|ein Herzensanliegen)(?=,)|[Aa]m Herzen (?:liegt|lag)(?: [^.;:!?,]{1,40})?(?=,)|(?:liegt|lag)(?: [^.;:!?,]{1,40})? am Herzen(?=,)|(?:gehört|zählt|gehöre) es(?: auch)?(?=,)|(?:ist|sind) (?:\p{Ll}+ ){0,2}darauf ausgerichtet(?=,)|(?:nimmt|nehmen|nahm|nahmen) (?:[^.;:!?,]{1,50}? )?sich (?:[^.;:!?,]{1,50}? )?vor(?=,)|(?:verpflichtet|verpflichten|verpflichteten) (?:[^.;:!?,]{1,50}? )?sich(?: [^.;:!?,]{1,50}?)?(?=,)|(?:ist|war)(?: es)? (?:(?:auch|außerdem|zudem|ferner|weiterhin|langfristig|mittelfristig) )?beabsichtigt(?=,)|(?:[Bb]eabsichtigt|[Aa]ngestrebt) (?:ist|war|wird|sei)(?: es)?(?: \p{Ll}+){0,2}(?=,)|hat sich (?:vorgenommen|entschlossen|verpflichtet)|haben sich (?:vorgenommen|entschlossen|verpflichtet)|(?:bemüht|bemühen|setzt|setzen) sich (?:dafür ein|darum)|[Ee]s (?:gilt|gelte|geh[te] (?:\p{Ll}+ ){0,2}darum)|geh[te] es (?:[^.;:!?,]{1,60} )?darum|(?:gilt|gelte) es(?=,)|(?:unterstützt|unterstützen|begleitet|begleiten|bestärkt|stärkt|befähigt|hilft|helfen) [^.;:!?,]{3,120}? (?:dabei|darin)(?=,))(?:\s(?:hat|haben))?,?\s+/gu,
    confidence: 0.75,
  },
  {
    // "Zweitens ist die Zusammenarbeit zu vertiefen", "Künftig sind die Angebote besser abzustimmen"
    name: "is-to-be",
    pattern:
      /(?:^|[.;:]\s)(?:Erstens|Zweitens|Drittens|Viertens|Fünftens|Künftig|Zukünftig|Langfristig|Mittelfristig|Perspektivisch|Vorrangig|Außerdem|Zudem|Weiterhin|Ferner|Schließlich) (?![^.;:!?]*\sworden(?!\p{L}))(?:ist|sind|gilt es|bleibt|bleiben) (?:auch |deshalb |daher )?(?=(?:der|die|das|ein|eine|\p{Lu}))/gu,
    confidence: 0.74,
  },
  {
    // "Die Kindertagespflege gilt es zu stärken"
    name: "is-due",
    pattern: /^(?=(?:Die|Den|Das|Diese[ns]?)\s[^.;:!?,]{3,90}?\s(?:gilt|gelte) es\s[^.;:!?,]{0,40}?zu)/gu,
    confidence: 0.68,
  },
  {
    // "Der Kreistag erwartet, dass …"
    name: "expects-that",
    pattern:
      /(?:[Kk]reistag|[Ss]tadtrat|[Gg]emeinderat|[Kk]reis|[Ss]tadt|[Ll]andr(?:at|ätin)|[Bb]ürgermeister(?:in)?|[Bb]eirat|[Gg]ruppe|[Aa]usschuss|[Bb]üro|Bericht|[Kk]onferenz) (?:erwartet|fordert|verlangt|empfiehlt|regt an|schlägt vor|setzt darauf),\sdass\s+/gu,
    stop: clauseStop,
    confidence: 0.7,
  },
  {
    // "Ihr Ziel: alle Angebote verbinden"
    name: "aim-colon",
    pattern:
      /(?<![\p{L}-])(?:(?:Leit|Haupt|Teil|Ober|Projekt|Bildungs)?[Zz]iele?|(?:Kern|Haupt)?(?:[Aa]uftrag|[Aa]nliegen)|Kernaufgabe|Hauptaufgabe|Zweck|Absicht)(?:\s(?!die|das|wurden?|mit)[^.;:!?,„“]{2,50})?:\s+(?!(?:Sie|Er|Es|Wir|Dies\p{Ll}*|Hier|So|Das|In|Im)\s)(?=\p{L})/gu,
    stop: /[;!?]|\.(?=\s|$)/u,
    confidence: 0.8,
  },
  {
    // "Zur Stärkung der Chancengleichheit richtet der Kreis … ein"
    name: "for-the-sake",
    pattern:
      /^Zu[rm]\s(?=(?:(?:nachhaltigen|langfristigen|dauerhaften|besseren|gezielten|weiteren)\s)?(?:Sicherung|Stärkung|Verbesserung|Förderung|Steigerung|Erhöhung|Gewinnung|Vermeidung|Verringerung|Senkung|Bekämpfung|Weiterentwicklung|Sicherstellung)\s(?:de[sr]|von|eine[rs]|\p{Ll}+er)\s)/gu,
    stop: /\s(?:wird|werden|wurde|wurden|hat|haben|setzt|richtet|finden|findet|läuft|laufen|gehört|gehören|trägt|tragen|organisiert|organisieren|hält|lädt|erhält|erhalten|bildet|schafft|kooperieren|bietet|bieten|arbeitet|arbeiten|führt|stellt|startet|entwickelt|plant|gibt|ist|sind|dient|dienen|will|soll|sollen|braucht|unterstützt|fördert|nutzt|kooperiert)\s|[.;:!?,]/u,
    confidence: 0.62,
  },
  {
    // "…, das die Rahmenbedingungen verbessern soll", "…, mit denen Übergänge gelingen sollen"
    name: "which-should",
    pattern:
      /,\s(?:(?:der|die|das|welche[rs]?|(?:mit|durch|in)\s(?:dem|der|denen))\s(?=[^.;:!?,]{10,180}?\p{Ll}{3}[nt]\ssoll(?:en)?(?=[.,;]|$))|(?<!(?:wissen|erfahren|hören|sehen|zeigen),\s)wie\s(?:wir|(?:(?:der|die|das)\s)?\p{Lu}[\p{L}-]+)\s(?=[^.;:!?]{10,180}?\p{Ll}{3}n\s(?:will|wollen|möchten?)(?=[.;]|$)))/gu,
    stop: /\s(?:(?:werden\s)?soll(?:en)?|will|wollen|möchten?)(?=[.,;]|$)/u,
    confidence: 0.66,
  },
  {
    // "eine Einheit, die die Bildungsplanung vorantreiben will"
    name: "which-wants",
    pattern:
      /(?<=(?:büro|[Ss]telle|[Kk]reis|[Ss]tadt|[Kk]ommune|[Vv]erwaltung|[Ee]inheit|[Nn]etzwerk|[Ii]nitiative|[Pp]rojekt|[Pp]rogramm|[Kk]onzept|[Ss]trategie|[Rr]egion|[Mm]anagement|[Ll]andschaft|[Vv]erein|[Bb]ündnis|[Gg]ruppe|[Vv]orhaben|[Kk]ampagne|[Pp]lattform|[Aa]mt)),\s(?:der|die|das)\s(?=[^.;:!?,]{10,180}?\p{Ll}{3}n\s(?:will|möchte)(?=[.,;]|$))/gu,
    stop: /\s(?:will|möchte)(?=[.,;]|$)/u,
    confidence: 0.68,
  },
  {
    name: "in-order-to",
    pattern: /(?:(?:,|^|\()\s*um|^Um)\s+(?!dies\p{Ll}*\s|das\s\p{Ll}+\s|dazu\s|es\s)/gu,
    confidence: 0.6,
  },
  {
    name: "should",
    // "soll das „Bildungsmanagement“ die Vernetzung stärken": who is named in marks is no part of it
    pattern:
      /(?<![\p{L}]|[Ww]as\s|[Ww]ie\s)soll(?:en|te|ten|e)?\s+(?:(?:der|die|das)\s[„"»][^„“”"«»]{2,60}[“”"«]\s(?=(?:die|den|das|eine?n?)\s))?/gu,
    stop: clauseStop,
    confidence: 0.72,
  },
  {
    // "wir wollen …", "mit der Förderung will der Kreis …"; "das Team möchte …" needs its subject looked at
    name: "want",
    pattern:
      /(?<![\p{L}])(?:[Ww]ir\s+(?:wollen|möchten)|(?:wollen|wollten|will|möchten|möchte)\s+wir|(?:will|möchte)\s+man(?=\s[\p{L}\d„])|(?:will|wollen|möchte|möchten)\s+(?:sich\s+)?(?:der|die|das)\s+(?:\p{Ll}+[en]\s+)?(?:\p{L}*(?:[Ss]tadt|[Kk]reis|[Rr]egion|[Gg]emeinde|[Kk]ommune|[Ll]andrat|[Ll]andrätin|[Bb]ürgermeister(?:in)?|[Mm]inister(?:in)?)(?:\s\p{Lu}[\p{L}-]+){1,2}(?=\s(?!\p{Ll}+(?:en|ern|eln)(?:[.,;:!?]|\s(?:und|sowie)\s|$))\p{Ll})|\p{Lu}[\p{L}-]+(?=\s[\p{L}\d„]))|(?<=(?:^|[.;:]\s)(?:So|Damit|Künftig|Nun|Jetzt|Deshalb|Daher|Dadurch|Gemeinsam|Dabei|Hier|Dafür|Langfristig|(?:Mit|Im|In|Durch|Zum|Zur|Bei|Für|Ab|Auf|Nach|Bis) [^,.;:]{3,80})\s)(?:will|wollen|möchten?)\s(?:sie|es|\p{Lu}[\p{L}-]+(?:\s(?:und\s)?\p{Lu}[\p{L}-]+){0,2})(?=\s(?:die|den|das|der|eine?n?|mehr|alle|auch|noch|künftig|gemeinsam|\p{Ll}+e[nr]?|\d+)\s)|(?:will|wolle|wollen|möchte|möchten)),?\s+(?!dass\s)/gu,
    stop: clauseStop,
    confidence: 0.7,
  },
  {
    name: "noun-is-aim",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:(?:[Dd]as|[Uu]nser|[Ii]hr|[Ee]rklärtes|[Üü]bergeordnetes|[Zz]entrales|[Gg]emeinsames|[Ll]angfristiges|[Ww]ichtiges|[Ww]eiteres)\\s)?(?:${goalNoun}|${core})(?![\\p{L}])(?:(?!\\sist\\s|\\ssind\\s)[^.;:!?,]){0,80}?\\s(?:ist|sind|bleibt|bleiben|wäre|war|sei|(?:besteh(?:t|en)|lieg(?:t|en))(?=\\s(?:dabei |daher )?in\\s(?:eine[rm]|de[rm])\\s))\\s+(?:in\\s+)?(?=(?:dabei |daher |weiterhin |insbesondere |auch )?(?:der|die|das|ein|eine|den|einer|einem|dem)\\s+(?:\\p{Ll}+\\s+){0,3}\\p{Lu})(?:dabei |daher |weiterhin |insbesondere |auch )?`,
      "gu",
    ),
    stop: nounStop,
    confidence: 0.82,
  },
  {
    // "Wichtig ist beiden Seiten der Aufbau von Strukturen", "Worum geht es? Um den Ausbau der Beratung."
    name: "of-worth",
    pattern: new RegExp(
      `(?:(?:^|[.;:]\\s)(?:(?:[Bb]esonders|[Ss]ehr|[Ee]benso|[Aa]uch|[Vv]or allem)\\s)?(?:[Ww]ichtig|[Zz]entral|[Ee]ntscheidend|[Nn]otwendig|[Vv]orrangig|[Ee]rforderlich|[Uu]nerlässlich)\\s(?:ist|sind|bleibt|sei)\\s(?:(?!nicht)[^.;:!?,]{0,60}?\\s)?|(?:Im (?:Mittelpunkt|Vordergrund|Zentrum|Fokus)|(?:Ganz o|O)ben auf der Agenda|Auf der Agenda|An (?:erster|oberster) Stelle)\\s(?:[^.;:!?,]{0,70}?\\s)?steh(?:t|en)\\s(?:(?:dabei|auch|künftig|weiterhin|zunächst|nun|vor allem)\\s){0,2}|^Um\\s(?=[^,]{8,160}\\.$))(?=(?:der|die|den|eine?n?)\\s${development})`,
      "gu",
    ),
    stop: nounStop,
    confidence: 0.68,
  },
  {
    // "Insbesondere geht es um den Ausbau der Beratung"
    name: "is-about",
    pattern: new RegExp(
      `(?<!\\p{L})(?:(?:geht|ging) es|[Ee]s (?:geht|ging))\\s(?:\\p{Ll}+\\s){0,3}um\\s(?=(?:die|den|das|eine?n?)\\s(?:\\p{Ll}+[en]\\s){0,2}${growth}\\s)`,
      "gu",
    ),
    stop: nounStop,
    confidence: 0.7,
  },
  {
    name: "supports-development",
    pattern:
      /(?<![\p{L}])(?:unterstütz\p{Ll}+|begleite\p{Ll}*|fördert|berät)(?![\p{L}])(?:(?!\s(?:bei|beim)\s)[^.;:!?]){0,140}?\s(?:bei|beim)\s+(?=(?:(?:der|dem)\s+)?(?:\p{Ll}+en\s+)?(?:(?:Auf|Aus|Weiter)-\s+und\s+)?(?:Aufbau|Ausbau|Weiterentwicklung|Fortentwicklung|Entwicklung|Etablierung|Einführung|Verstetigung|Gestaltung|Auf-))/gu,
    stop: nounStop,
    confidence: 0.66,
  },
  {
    name: "develops-concept",
    pattern:
      /(?<![\p{L}])(?:entwickelt|entwickeln|erarbeitet|erarbeiten)\s+(?=(?:(?!\s(?:ein|eine|einen)\s)[^.;:!?,]|\s[–—]\s(?=[^–—.;:!?,]{0,80}(?:[;:!?,]|\s[–—]\s(?:ein|eine|einen)\s))[^–—.]{1,80}\s[–—]\s){0,100}?(?:ein|eine|einen)\s+(?:\p{Ll}+\s+){0,3}\p{Lu}?\p{L}*(?:[Kk]onzept|[Ss]trategie|[Ll]eitbild|[Rr]ahmenplan|[Oo]rientierungsrahmen|[Mm]asterplan)(?:s|es|e)?(?![\p{L}]))(?:(?!(?:ein|eine|einen)\s)[^.;:!?,]){0,100}?(?=(?:ein|eine|einen)\s)/gu,
    stop: nounStop,
    confidence: 0.62,
  },
  {
    name: "aimed-for",
    pattern:
      /(?<![\p{L}])(?:Angestrebt (?:wird|werden)\s+|[Ww]ir (?:wollen|möchten|streben)\s+(?=[^.;:!?]*\s(?:angestrebt|an)(?=[.;!?]|$))|(?:wird|werden)\s+(?=(?:(?:der|die|das|eine?)\s|\p{Ll}+e[nrs]?\s|\p{Lu})[^.;:!?]*\sangestrebt(?=[.;:!?]|$)))/gu,
    stop: nounStop,
    confidence: 0.75,
  },
  {
    // "Der Kreis strebt ein abgestimmtes Angebot an", "Das Konzept zielt auf gleiche Chancen ab"
    name: "strives-for",
    pattern:
      /(?<=\p{L}\s)(?:strebt|streben|zielt|zielen|peilt|peilen)\s(?:(?:dabei|damit|auch|vor allem|langfristig|daher|stets|deshalb|weiterhin|künftig|insgesamt|grundsätzlich|gemeinsam|zudem|außerdem|ebenfalls|immer|konsequent|sie|es|wir|somit|als\s\p{Lu}[\p{L}-]+|in\s(?:\p{Ll}+\s)?\p{Lu}[\p{L}-]+|(?:der|die|das)\s\p{Lu}[\p{L}-]+(?=\s(?:eine?n?|die|das|den|mehr)\s))\s){0,4}(?:auf\s)?(?=(?:(?:der|die|das|den|eine?n?|mehr)\s|\p{Ll}+e[nrs]?\s|\p{Lu})[^.;:!?,]{6,160}?\s(?:an|ab)(?=[.,;“”"]|\sund\s|$))/gu,
    stop: /\s(?:an|ab)(?=[.,;“”"]|\sund\s|$)/u,
    confidence: 0.72,
  },
  {
    // "erforscht, wie sich Barrieren abbauen lassen"
    name: "finds-out-how",
    pattern:
      /(?<![\p{L}])(?:erforscht|erforschen|untersucht|untersuchen|erprobt|erproben),\s+wie\s+sich\s+(?=[^.;:!?]*\s(?:lassen|lässt)(?=[.!,]|$))/gu,
    stop: /\s(?:lassen|lässt)(?=[.!,]|$)/u,
    confidence: 0.65,
  },
  {
    // a slogan: "Gute Bildung für alle – …"
    name: "for-all",
    pattern:
      /^(?=(?:\p{Lu}\p{L}+\s){0,3}(?:\p{L}*[Bb]ildung|\p{L}*[Cc]hancen|Teilhabe|Zugang|Zugänge|Perspektiven|Gerechtigkeit|Zukunft)\sfür alle(?:\s\p{Lu}\p{L}+)?\s*(?:[–—]\s|!|$))/gu,
    stop: /\s[–—]\s|!|$/u,
    confidence: 0.6,
  },
  {
    name: "should-english",
    pattern:
      /(?<![\p{L}])(?=(?:every|all|each) (?:[\p{Ll}-]+ ){1,3}(?:should|is to|are to)\s|(?:the|more|fewer|at least) [^.;:!?,]{3,120}? (?:is|are) to be \p{Ll}+(?:ed|n|t)(?!\p{L}))/giu,
    stop: englishStop,
    confidence: 0.72,
  },
  {
    // "aims at improving", "The key objective is the development of"
    name: "english-noun",
    pattern:
      /(?<![\p{L}])(?:(?:aim(?:s|ed|ing)? (?:at|for)|striv(?:e|es|ing) for|work(?:s|ing)? towards|(?:is|are) committed to|stands? for|campaigns? for)\s+(?=(?:the |a |an )?(?:[\p{Ll}-]+ ){1,4})|(?:goals?|aims?|objectives?|ambition|vision|mission|purpose)(?: of [^.;:]{1,60}?)? (?:is|are|includes?|remains)\s+(?=(?:the|an?|better|greater|more|equal) [\p{Ll}-]+|[\p{Ll}-]+ing (?:the |a )?[\p{Ll}-]+))/giu,
    stop: englishStop,
    confidence: 0.76,
  },
  {
    name: "english",
    pattern:
      /(?<![\p{L}])(?:(?:aims?|aiming|works|seeks?|strives?|wants?|intends?|would like|plans?|hopes?|pledge[sd]?|aspires?|undertakes?|determined|resolved|(?:goals?|aims?|objectives?|ambitions?|intentions?|vision|mission|purpose|focus|tasks?|idea|remit|priorit(?:y|ies)|role)(?: of [^.;:]{1,60}?)? (?:is|was|are|were)) (?:to|that)|(?:is|are) (?:designed|intended|meant|supposed) to|(?:is|are) (?:dedicated|geared|aimed|directed) (?:to|towards|at)(?= \p{Ll}+ing )|wants?(?= (?:all|every|each|more|children|families|schools) [^.;:!?]{2,60} to )|in order to|(?:founded|created|established|set up) to|(?:serves?|committed|set out) to(?! \p{Ll}+s\s)|(?:pursues?|pursuing|has|with|sets?|(?:sets?|setting) (?:itself|themselves|ourselves)) (?:the|its|an?) (?:\p{Ll}+ )?(?:aims?|goals?|visions?|objectives?|missions?|targets?|ambitions?)(?: of| to)?)\s+/giu,
    stop: englishStop,
    confidence: 0.82,
  },
];
