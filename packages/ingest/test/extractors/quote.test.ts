import { expect, test } from "vitest";
import { quote } from "../../src/extractors/quote.js";
import { valuesOf } from "./values-of.js";

const read = (text: string) => valuesOf<"quote">(quote, text);

test.each([
  [
    "„Wir brauchen mehr Zeit für Kinder“, sagt Julia Neumann, Leiterin der Volkshochschule.",
    {
      text: "Wir brauchen mehr Zeit für Kinder",
      speaker: "Julia Neumann",
      role: "Leiterin der Volkshochschule",
    },
  ],
  [
    "Landrat Stefan Krüger betonte: „Bildung ist für uns der Schlüssel zur Zukunft.“",
    { text: "Bildung ist für uns der Schlüssel zur Zukunft.", speaker: "Stefan Krüger", role: "Landrat" },
  ],
  [
    "### Julia Neumann, Dezernentin für Schule, Jugend und Kultur:\n\n»Wir kennen die Schulen im Kreis sehr gut.«",
    {
      text: "Wir kennen die Schulen im Kreis sehr gut.",
      speaker: "Julia Neumann",
      role: "Dezernentin für Schule, Jugend und Kultur",
    },
  ],
  [
    "Julia Neumann: Ich freue mich über die gute Zusammenarbeit in der Verwaltung.",
    { text: "Ich freue mich über die gute Zusammenarbeit in der Verwaltung.", speaker: "Julia Neumann" },
  ],
  [
    "„Bildung ist der Schlüssel“, betonte Julia Neumann zum Auftakt, „denn sie öffnet Türen für alle.“",
    { text: "Bildung ist der Schlüssel, denn sie öffnet Türen für alle.", speaker: "Julia Neumann" },
  ],
  [
    "„Das war für uns erst der Anfang“, so der Landrat.",
    { text: "Das war für uns erst der Anfang", role: "Landrat" },
  ],
  [
    "„Wir wollen alle Kinder mitnehmen und niemanden zurücklassen.“\n\nJulia Neumann, Bürgermeisterin",
    {
      text: "Wir wollen alle Kinder mitnehmen und niemanden zurücklassen.",
      speaker: "Julia Neumann",
      role: "Bürgermeisterin",
    },
  ],
  [
    "Julia Neumann sagte: „Wir haben viel erreicht und machen weiter",
    { text: "Wir haben viel erreicht und machen weiter", speaker: "Julia Neumann" },
  ],
  [
    "Landrat Stefan Krüger unterschrieb.\n\n„Das ist für uns ein großer Schritt“, betonte der Landrat.",
    { text: "Das ist für uns ein großer Schritt", speaker: "Stefan Krüger", role: "Landrat" },
  ],
  [
    "Stefan Krüger leitet das Büro.\n\nKrüger sieht den Kreis gut gerüstet. „Hier kennen sich die Leute seit Jahren“, so der Agenturleiter.",
    { text: "Hier kennen sich die Leute seit Jahren", speaker: "Stefan Krüger", role: "Agenturleiter" },
  ],
  [
    "Seine Kollegin ergänzt: „Wir fangen mit dem an, was gut läuft.“",
    { text: "Wir fangen mit dem an, was gut läuft." },
  ],
])("%j", async (text, expected) => {
  const found = await read(text);
  expect(found).toHaveLength(1);
  expect(found[0]).toMatchObject(expected);
});

test("the speaker goes on behind the words about the first quotation", async () => {
  const found = await read(
    "„Bildung darf nicht am Geld scheitern“, sagte Julia Neumann. „Wir gehen jetzt zu den Familien in der Stadt.“",
  );
  expect(found.map(({ speaker }) => speaker)).toEqual(["Julia Neumann", "Julia Neumann"]);
});

test("a function that two persons have names nobody", async () => {
  const text =
    "Landrat Stefan Krüger und Landrat Peter Schmidt kamen.\n\n„Das ist für uns ein großer Schritt“, betonte der Landrat.";
  expect((await read(text))[0]).not.toHaveProperty("speaker");
});

test.each([
  "### „Wir fangen bei den Kleinsten an“\n\nIm Interview spricht Julia Neumann über Daten.",
  "Die Konferenz stand unter dem Motto „Wir machen Schule gemeinsam stark“.",
  "In der Broschüre „Wir lernen ein Leben lang zusammen“ steht mehr.",
  "Das Programm „Lernen vor Ort“ begann 2009.",
  "# „Als Kreis wollen wir gemeinsam etwas erreichen“",
  "Kontakt: Julia Neumann, Telefon 0123 45678",
  "Die sogenannten „kurzen Wege“ helfen, sagt die Leiterin.",
  "Unser Leitbild: Wir lernen gemeinsam ein Leben lang.",
  "In unserer Reihe stellen wir Kommunen und ihre Arbeit vor. Im Gespräch gibt Julia Neumann Einblick in ihre Aufgaben.\n\nJulia Neumann, Leiterin des Bildungsbüros\n\nWeiter unten folgt mehr.",
])("none in %j", async (text) => expect(await read(text)).toEqual([]));

const words = "Wir wollen allen Kindern gute Chancen geben";

test.each([
  [`„${words}.“\nAnna Meier`, { speaker: "Anna Meier" }],
  [
    `„${words}.“\n– Anna Meier, Leiterin des Bildungsbüros`,
    { speaker: "Anna Meier", role: "Leiterin des Bildungsbüros" },
  ],
  [`${words}.\n\n— Anna Meier, Landrätin`, { speaker: "Anna Meier", role: "Landrätin" }],
  [
    `„${words}.“ Mit diesen Worten eröffnete Landrätin Anna Meier den Tag.`,
    { speaker: "Anna Meier", role: "Landrätin" },
  ],
  [`Landrätin Anna Meier lobte das Netzwerk. „${words}.“`, { speaker: "Anna Meier", role: "Landrätin" }],
  [`„${words}“, unterstreicht Landrat Dr. Uwe Kunze.`, { speaker: "Uwe Kunze", role: "Landrat" }],
  [`„${words}“, macht Anna Meier deutlich.`, { speaker: "Anna Meier" }],
  [`Anna Meier leitet das Büro. Sie sagt: „${words}.“`, { speaker: "Anna Meier" }],
  [
    `Laut Landrätin Anna Meier „wollen wir allen Kindern gute Chancen geben“.`,
    { speaker: "Anna Meier", role: "Landrätin" },
  ],
])("finds who says it in %s", async (text, speaker) => {
  expect(await read(text)).toMatchObject([speaker]);
});

test("the answers of an interview are said by the one who is interviewed", async () => {
  const text = `# Interview mit Anna Meier, Leiterin des Bildungsbüros\n\nWas ist Ihr Ziel?\n\n${words}. Das zählt.\n\nUnd wie?\n\nWir reden mit allen, die es angeht, und fangen an.\n\n## Kontakt\n\nWir freuen uns über jede Nachricht von Ihnen allen.`;
  expect(await read(text)).toMatchObject([
    { text: `${words}. Das zählt.`, speaker: "Anna Meier", role: "Leiterin des Bildungsbüros" },
    { speaker: "Anna Meier" },
  ]);
});

test("an answer behind a family name is read once, without the name", async () => {
  const text = `# Interview mit Anna Meier, Leiterin des Bildungsbüros\n\nWas ist Ihr Ziel?\n\nMeier: ${words}. Das zählt.\n\nUnd wie?\n\nMeier: Wir reden mit allen, die es angeht, und fangen an.`;
  expect(await read(text)).toMatchObject([
    { text: `${words}. Das zählt.`, speaker: "Anna Meier" },
    { text: "Wir reden mit allen, die es angeht, und fangen an.", speaker: "Anna Meier" },
  ]);
});

test("a family name as a label stands for the person named before", async () => {
  expect(
    await read(`# Interview mit Anna Meier\n\nFrage: Was nun?\n\nMeier: ${words}. Das zählt.`),
  ).toMatchObject([{ speaker: "Anna Meier" }]);
});

test.each([
  "Der Fachtag „Bildung ist mehr als Schule und Unterricht“ fand mit Landrätin Anna Meier statt.",
  "„Der Wind hat mir ein Lied erzählt“\nAnna Meier",
  "„Was Kommunen aus Daten lernen können“\n\nProf. Dr. Anna Meier, Hochschule",
  `${words}.\n\nAnna Meier, Landrätin`,
  `# Häufige Fragen\n\nWas ist Ihr Ziel?\n\n${words}. Das zählt.\n\nUnd wie?\n\nWir reden mit allen, die es angeht, und fangen an.`,
])("takes nothing for a quotation in %s", async (text) => {
  expect(await read(text)).toEqual([]);
});

test.each([
  [
    "Uwe Kunze übernimmt das Monitoring.\n\n„Damit wollen wir Klarheit für alle im Kreis schaffen“, erklärt er.",
    "Uwe Kunze",
  ],
  [
    "Das machte Landrätin Anna Meier deutlich: „Zum Thema Bildung können Sie mich gern anrufen“, ließ sie alle wissen.",
    "Anna Meier",
  ],
  [
    "Damit will Landrätin Anna Meier die Zusammenarbeit ausbauen:\n\nWir wissen, dass der Schlüssel in der Zusammenarbeit aller liegt.",
    "Anna Meier",
  ],
])("the speaker of %s", async (text, speaker) => expect(await read(text)).toMatchObject([{ speaker }]));

test("nobody in particular is the speaker where two are named", async () => {
  const text =
    "Uwe Kunze und Anna Meier übernehmen das Monitoring.\n\n„Damit wollen wir Klarheit für alle im Kreis schaffen“, erklärt sie.";
  expect(await read(text)).not.toMatchObject([{ speaker: expect.anything() }]);
});

test("a mark that opens inside a quotation still open costs no other quotation", async () => {
  const found = await read(
    "„Bildung gelingt nur, wenn alle zusammen handeln. Oft fehlt die Zeit. „Genau hier setzt das Projekt an“, betont Landrat Uwe Kunze. Sie werden helfen. „Das ist von großer Bedeutung, denn nur so kommen wir weiter“, hebt Koordinatorin Anna Meier hervor.",
  );
  expect(found).toMatchObject([{ speaker: "Uwe Kunze" }, { speaker: "Anna Meier" }]);
});

test("a pronoun goes back over sentences that name nobody", async () => {
  expect(
    await read(
      "Seit Mai ist Anna Meier im Amt. Sie ist in Wiesenau aufgewachsen. Vorher hat sie unterrichtet. Nun arbeitet sie für den Kreis. Sie sagt: „Das Thema Bildung war mir schon immer wichtig.“",
    ),
  ).toMatchObject([{ speaker: "Anna Meier" }]);
});

test.each([
  [
    "In unserer Stadt haben wir das Bildungsmanagement schon sehr früh als Aufgabe verstanden und alle vernetzt.\n\nAnna Meier, Dezernentin für Schule",
    { speaker: "Anna Meier", role: "Dezernentin für Schule" },
  ],
  [
    "„Ob klein oder groß – unsere Stadt hat für alle etwas zu bieten“,\n\nweist Bürgermeisterin Anna Meier auf die Vielfalt hin.",
    { speaker: "Anna Meier" },
  ],
  [
    "Anna Meier kam. Sie betonte, dass Bildung vor Ort entsteht, und zeigte den Weg auf: „Mit Ihrer Arbeit tragen Sie dazu bei, gute Strukturen zu schaffen.“",
    { speaker: "Anna Meier" },
  ],
])("the speaker of %j", async (text, expected) => expect(await read(text)).toMatchObject([expected]));

test.each([
  "Wir beraten Sie gern in allen Fragen rund um Bildung, Schule und Beruf in unserem Haus.\n\nAnna Meier, Bildungsbüro",
  "Wir beraten alle gern in den Fragen rund um Bildung, Schule und Beruf in unserem Haus.\n\nAnna Meier, Bildungsbüro\n\nTelefon: 03535 463140",
])("nobody says %j", async (text) => expect(await read(text)).toEqual([]));

test.each(["ehem. Bildungskoordinatorin im Landkreis Unna", "Bildungskoordinatorin im Landkreis Unna"])(
  "who signs in the line below: %j",
  async (role) =>
    expect(
      await read(`„Viele sehen im Büro den Experten für Bildung."\n\nÜmmühan Meier, ${role}`),
    ).toMatchObject([{ speaker: "Ümmühan Meier", role }]),
);

test.each([
  [
    "Anna Meier leitet das Bildungsbüro. Mit ihrem Kollegen, dem Bildungsmanager Uwe Kunze, hat sie viele befragt: „Wir wollten wissen, was fehlt.“",
    "Anna Meier",
  ],
  [
    "Uwe Kunze kam gern. Gemeinsam mit seiner Kollegin Anna Meier betont er: „Wir wollen alle mitnehmen und niemanden verlieren.“",
    "Uwe Kunze",
  ],
  [
    "Mit ihrem Team kam Anna Meier. Sie betonte: „Wir wollen alle mitnehmen und niemanden verlieren.“",
    "Anna Meier",
  ],
])("who speaks beside another: %j", async (text, speaker) =>
  expect(await read(text)).toMatchObject([{ speaker }]),
);
