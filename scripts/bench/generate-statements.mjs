// Statements as documents of invented communes give them: the same facts again in other spellings, some changed over
// the years, some contradicting. The same seed gives the same statements.

const offices = ["Bildungsbüro", "Bildungsbüro des Landkreises", "Bildungsbüros", "Stabsstelle Bildung"];
const placements = [
  "Schulverwaltungsamt",
  "Dezernat II",
  "Amt für Bildung",
  "im Amt für Bildung",
  "Stabsstelle",
];
const given = "Anna Bernd Carla Dirk Emma Falk Greta Hanno Ida Jens Klara Lutz Mona Nils Olga Paul".split(
  " ",
);
const family = "Ahrendt Birkner Clasen Dornbusch Ebeling Fahrenholz Gerster Hollmann Ilgner Jessen".split(
  " ",
);
const fields = "Ganztag Inklusion Sprachbildung Berufsorientierung Medienbildung Grundbildung Teilhabe".split(
  " ",
);
const verbs = "Ausbau Stärkung Weiterentwicklung Verankerung Abstimmung Erprobung Sicherung".split(" ");
const places = "Grundschulen Kitas Oberschulen Förderschulen Volkshochschulen Horten Jugendzentren".split(
  " ",
);
const units = "Kitas Schulen Fachkräfte Netzwerke Veranstaltungen Teilnehmende".split(" ");

/** Random numbers from 0 to 1 by a seed (mulberry32). @param {number} seed */
function random(seed) {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/**
 * Documents with 25 statements each on one commune.
 * @param {{ statements: number, communes: number, seed?: number }} size
 */
export function generateDocuments({ statements, communes, seed = 7 }) {
  const next = random(seed);
  const pick = (list) => list[Math.floor(next() * list.length)];
  const count = (most) => 1 + Math.floor(next() * most);
  const hex = (length) =>
    Array.from({ length: length / 8 }, () =>
      Math.floor(next() * 2 ** 32)
        .toString(16)
        .padStart(8, "0"),
    ).join("");
  const values = [
    [
      "office",
      () => ({
        name: pick(offices),
        placement: pick(placements),
        ...(next() < 0.3 ? { since: String(2005 + count(10)) } : {}),
      }),
    ],
    [
      "person",
      () => {
        const name = pick(given);
        return {
          name: `${next() < 0.1 ? `${name[0]}.` : name} ${pick(family)}${next() < 0.5 ? `-${pick(family)}` : ""}`,
          role: `Fachkraft ${pick(fields)}`,
        };
      },
    ],
    [
      "address",
      () => ({
        street: `${pick(family)}${pick(["straße", "str."])} ${count(30)}`,
        postalCode: `1${1000 + count(40)}`,
        city: "Auenfurt",
      }),
    ],
    ["phone", () => ({ value: `+4930${100000 + count(400)}`, type: "phone" })],
    [
      "programme",
      () => ({ name: `Programm ${pick(fields)} ${pick(places)}`, period: `${2008 + count(4)}/..` }),
    ],
    [
      "agreement",
      () => ({
        kind: pick(["Zielvereinbarung", "Kooperationsvereinbarung"]),
        partner: `Agentur ${pick(family)}`,
        date: String(2010 + count(14)),
      }),
    ],
    [
      "organisation",
      () => ({ name: `${pick(places)}verband ${pick(family)}${pick(["", " e. V.", " gGmbH"])}` }),
    ],
    [
      "event",
      () => ({
        name: `${count(20)}. ${pick(["Bildungskonferenz", "Fachtag"])}`,
        date: `20${10 + count(14)}-0${count(9)}-1${count(8)}`,
      }),
    ],
    [
      "milestone",
      () => ({
        date: String(2008 + count(16)),
        text: `${pick(verbs)} der ${pick(fields)} an ${pick(places)}`,
      }),
    ],
    ["material", () => ({ title: `Bildungsbericht ${2010 + count(14)}`, kind: "report" })],
    ["figure", () => ({ value: count(900), unit: pick(units), text: `rund ${count(900)} ${pick(units)}` })],
    ...["goal", "measure", "challenge", "result", "actionField"].map((kind) => [
      kind,
      () => ({
        text: `${pick(verbs)} der ${pick(fields)} in ${count(40)} ${pick(places)} und ${pick(places)} ${pick(["", "bis zum Ende des Jahres", "im Landkreis"])}`.trim(),
      }),
    ]),
  ];
  const documents = [];
  for (let made = 0; made < statements; made += 25) {
    const about = String(10001 + (documents.length % communes));
    const source = hex(64);
    documents.push({
      source: {
        id: source,
        name: `${source.slice(0, 8)}.html`,
        mediaType: "text/html",
        byteLength: 1,
        modified: `20${10 + count(14)}-0${count(9)}`,
      },
      issues: [],
      statements: Array.from({ length: 25 }, (_, index) => {
        const [kind, value] =
          index === 0
            ? ["commune", () => ({ name: `Kreis ${about}`, kind: "Landkreis", ags: about })]
            : pick(values);
        const quote = `Wortlaut ${hex(8)}`;
        return {
          id: hex(16),
          kind,
          about,
          value: value(),
          evidence: [
            {
              source,
              start: index * 50,
              end: index * 50 + quote.length,
              quote,
              locator: { type: "text", line: index + 1, column: 1 },
            },
          ],
          confidence: 0.5 + count(9) / 20,
          extractor: `${kind}/bench`,
        };
      }),
    });
  }
  return documents;
}
