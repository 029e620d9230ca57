import { expect, test } from "vitest";
import { quote } from "../../src/extractors/quote.js";
import { valuesOf } from "./values-of.js";

const speakersIn = async (text: string) =>
  (await valuesOf<"quote">(quote, `# Landkreis Auenland\n\n${text}`)).map(({ speaker }) => speaker);

test.each([
  [
    "Dr. Erika Mustermann leitet das Büro.\n\n„Nur wer die Wege kennt, kann andere begleiten“, beteuert Mustermann.",
    ["Erika Mustermann"],
  ],
  [
    "„Fällt der Bus aus, fällt auch der Kurs aus.“ (Bürgermeister Jonas Beispiel, Neudorf)",
    ["Jonas Beispiel"],
  ],
  [
    "„Wir kennen uns nun und rufen einfach an, wenn etwas fehlt.“ Erika Mustermann, Koordinatorin im Bezirksamt",
    ["Erika Mustermann"],
  ],
  [
    "Herr Jonas Beispiel baut das Portal auf. Ihm liegt daran, „dass alle Menschen hier schnell etwas finden.“",
    ["Jonas Beispiel"],
  ],
  [
    "Jonas Beispiel (JB): Ich bin seit einem Jahr im Bildungsbüro dabei.\n\nRedaktion: Was fehlt?\n\nJB: Wir haben vor allem keine Zeit für Gespräche mit den Schulen.",
    ["Jonas Beispiel", "Jonas Beispiel"],
  ],
  [
    "Die Fragen beantwortet Erika Mustermann.\n\nFrau Mustermann, was raten Sie anderen?\n\n„Klein anfangen und bald etwas zeigen. Unsere Blätter liest jeder.“",
    ["Erika Mustermann"],
  ],
])("further %j", async (text, expected) => expect(await speakersIn(text)).toEqual(expected));

test.each([
  "Die Reihe „Lernen am Abend ist schön“ (Volkshochschule, Auenheim) wächst.",
  "„Schule im Dorf“ Erika Mustermann, Koordinatorin im Bezirksamt",
  "AG: Wir treffen uns alle zwei Wochen in der Bibliothek am Markt.",
])("nobody speaks in %j", async (text) =>
  expect((await speakersIn(text)).filter((speaker) => speaker !== undefined)).toEqual([]),
);

test.each([
  [
    "Landrätin Erika Mustermann kam.\n\nMustermann weiter: „Das Angebot wird von allen gut genutzt.“",
    ["Erika Mustermann"],
  ],
  [
    "Kultusministerin Erika Mustermann kam. Die Ministerin unterstrich bei der Feier: „Darum fördern wir das alle gemeinsam.“",
    ["Erika Mustermann"],
  ],
  [
    "Staatssekretär Jonas Beispiel war da. Den Nutzen beschrieb er so: „Es ist oft schon alles da, was man braucht.“",
    ["Jonas Beispiel"],
  ],
  ["Zufrieden zeigte sich Leiterin Erika Mustermann: „Nun können wir weiterarbeiten.“", ["Erika Mustermann"]],
  [
    "Wir sind da, damit die Tür für alle offen ist.\n\nJonas Beispiel, Leiter der Bibliothek",
    ["Jonas Beispiel"],
  ],
  ["„Ohne Daten keine Steuerung“, sagt Leiterin Erika Mustermann.", ["Erika Mustermann"]],
  ["Es soll vernetzt werden.„Wir denken gemeinsam an alle“, so Landrat Jonas Beispiel.", ["Jonas Beispiel"]],
  ["Da haben wir etwas Gutes geschafft\n\nErika Mustermann, Leiterin des Büros", ["Erika Mustermann"]],
  [
    "Landrat Jonas Beispiel kam. Den Bericht schrieb Erika Mustermann: „Transparenz ist hier das Wichtigste“, fasst die Fachfrau zusammen.",
    ["Erika Mustermann"],
  ],
  [
    "Auch Erika Mustermann kam. Zugleich stellte sie das neue, offene Format vor: „Wir wollen nicht nur reden.“",
    ["Erika Mustermann"],
  ],
])("who speaks: %s", async (text, expected) => {
  expect(await speakersIn(text)).toEqual(expected);
});

test.each([
  "Die Gemeinde ergänzte: „Die Arbeiten werden von einer Firma ausgeführt.“",
  "Wir danken allen.\n\nJonas Beispiel, Leiter der Bibliothek",
  "Das Motto lautet: „Lernen verbindet.“",
  "Was wir gemeinsam erreichen wollen\n\nJonas Beispiel, Leiter der Bibliothek",
  "Die Reihe „Ohne Daten keine Steuerung“ beginnt.",
])("nobody speaks: %s", async (text) => {
  expect((await speakersIn(text)).filter((name) => name !== undefined)).toEqual([]);
});

test.each([
  [
    "„Wir brauchen mehr Lotsinnen in den Kitas“, sagte Landrätin Erika Mustermann. Das koste zwar Geld. „Wir holen es uns aber von niemandem, dem es dann fehlt.“",
    ["Erika Mustermann", "Erika Mustermann"],
  ],
  [
    "“Ein Verbund wie dieser hilft uns allen sehr,” stellt Jonas Beispiel, Geschäftsführer von Lernlust e.V., voller Freude fest.",
    ["Jonas Beispiel"],
  ],
  [
    "„Wir möchten bis zum Sommer Bildungsregion werden.“ Diesen Wunsch bekräftigte Landrat Jonas Beispiel am Montag.",
    ["Jonas Beispiel"],
  ],
])(
  "who speaks is told by the quotation before, behind a comma within the marks, by what is said: %s",
  async (text, speakers) => expect(await speakersIn(text)).toEqual(speakers),
);

test.each([
  // somebody else is named, or leads to it
  "„Wir brauchen mehr Lotsinnen in den Kitas“, sagte Landrätin Erika Mustermann. Anders sieht es Karl Beispiel. „Wir haben sie doch längst in jeder Kita.“",
  "„Wir brauchen mehr Lotsinnen in den Kitas“, sagte Landrätin Erika Mustermann. Aus dem Publikum kam die Frage: „Woher nehmen wir sie, und wer zahlt sie uns?“",
  "„Wir brauchen mehr Lotsinnen in den Kitas“, sagte Landrätin Erika Mustermann. Das Motto der Tagung ist „Gemeinsam für alle Kinder im Land.“",
])("who is quoted first does not say all that follows: %s", async (text) =>
  expect((await speakersIn(text)).slice(1)).not.toContain("Erika Mustermann"),
);
