// Documents of many things of one kind, each with a name of its own: what compares each with each other one is found here.

/** An invented name for a number, another for each: "Rodili". */
function nameOf(number) {
  let name = "";
  for (let rest = number * 7 + 13; rest > 0; rest = Math.floor(rest / 10))
    name = "bdfglmnrst"[rest % 10] + "aeiou"[rest % 5] + name;
  return name[0].toUpperCase() + name.slice(1);
}

const day = (number) => `${(number % 28) + 1}. Mai ${2010 + (number % 15)}`;

/** Of each: a heading that may stand above, and the line of one, by its name and its number. */
const kinds = {
  publications: [
    "",
    (name) => `Die Broschüre „Wege ${name}“ ist 2019 erschienen. Der ${name}er Bildungsbericht 2020 folgt.`,
  ],
  "a list of publications": ["# Veröffentlichungen", (name) => `- Leitfaden ${name} für Familien (PDF)`],
  concepts: [
    "",
    (name) => `Das Bildungsleitbild „Gemeinsam ${name}“ und das Bildungskonzept ${name} liegen vor.`,
  ],
  persons: ["# Leitung", (name, number) => `Anna ${name}mann, Telefon 0355 12${1000 + number}`],
  "a table of persons": [
    "| Name | Funktion | Telefon |\n|---|---|---|",
    (name, number) => `| Anna ${name}mann | Koordinatorin | 0355 12${1000 + number} |`,
  ],
  events: [
    "",
    (name, number) => `Am ${day(number)} fand die Bildungskonferenz „Lernen in ${name}“ im Rathaus statt.`,
  ],
  "one event of many days": [
    "",
    (_, number) => `Am ${day(number)} fand die Bildungskonferenz des Landkreises statt.`,
  ],
  organisations: [
    "",
    (name) => `Partner ist die ${name}-Stiftung e. V. und das Ministerium für Bildung und ${name}.`,
  ],
  offices: [
    "",
    (name, number) => `Das Bildungsbüro ${name} wurde ${2010 + (number % 15)} im Schulamt eingerichtet.`,
  ],
  "one office": ["", () => "Das Bildungsbüro ist seit 2012 im Amt für Schule angesiedelt."],
  bodies: [
    "",
    (name) => `Der Bildungsbeirat ${name} berät den Kreistag. Die Steuerungsgruppe „${name}“ tagt.`,
  ],
  agreements: [
    "",
    (name, number) =>
      `Am ${day(number)} schloss der Landkreis mit der ${name}-Stiftung eine Kooperationsvereinbarung.`,
  ],
  communes: ["", (name) => `Der Landkreis ${name}land und die Stadt ${name}burg arbeiten zusammen.`],
  programmes: [
    "",
    (name) => `Das Projekt „${name}“ lief von 2012 bis 2015 im Förderprogramm „${name} lernt“.`,
  ],
  quotations: ["", (name) => `„Wir öffnen ${name} für alle Kinder“, sagte Landrat Karl ${name}berg.`],
  figures: [
    "",
    (_, number) => `An ${number + 3} Schulen lernen ${number + 5} Kinder aus ${number + 7} Ländern.`,
  ],
  goals: ["# Ziele", (name) => `- Bildungschancen in ${name} verbessern`],
  measures: ["", (name) => `Das Bildungsbüro baut ein Netzwerk in ${name} auf und berät Schulen.`],
  "states of work": [
    "# Stand der Arbeit",
    (name) => `- Befragung in ${name}: abgeschlossen\n- Stand: Beratung in ${name} läuft`,
  ],
  results: [
    "",
    (name, number) => `In ${name} konnten ${number + 3} Kinder erreicht werden. Das Angebot wurde ausgebaut.`,
  ],
  challenges: [
    "",
    (name) => `In ${name} fehlen Plätze. Eine Herausforderung bleibt der Weg nach ${name}burg.`,
  ],
  sittings: [
    "",
    (name, number) =>
      `Die Steuerungsgruppe ${name} tagte am ${day(number)} und kommt am ${day(number + 5)} wieder zusammen.`,
  ],
  milestones: ["# Chronik", (name, number) => `- ${2010 + (number % 15)}: Gründung des Netzwerks ${name}`],
};

/** Names of the kinds, and for each the Markdown of a document with `count` of them. */
export const manyItems = Object.entries(kinds).map(([name, [heading, line]]) => ({
  name,
  make: (count) => {
    const lines = Array.from({ length: count }, (_, number) => line(nameOf(number), number));
    const isList = /^[-|]/u.test(lines[0] ?? "");
    const items = lines.join(isList ? "\n" : "\n\n");
    const between = heading.startsWith("|") ? "\n" : "\n\n";
    return `# Bildungsbüro im Landkreis Muster\n\nKommunales Bildungsmanagement.\n\n${heading}${between}${items}\n`;
  },
}));
