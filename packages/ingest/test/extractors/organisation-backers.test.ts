import { expect, test } from "vitest";
import { organisation } from "../../src/extractors/organisation.js";
import { ingest } from "../../src/ingest.js";
import { viewOf } from "../language/view-of.js";

const text =
  "<h1>Bildungsbüro im Landkreis Auenland</h1><p>Das kommunale Bildungsmanagement im Landkreis Auenland verbindet Schulen, Kitas und Vereine. Das Bildungsbüro berät sie und legt jedes Jahr einen Bildungsbericht vor, über den die Bildungskonferenz spricht.</p>";
const namesOn = async (header: string, footer: string, main = text) => {
  const page = `<!DOCTYPE html><html lang="de"><body><header>${header}</header><main>${main}</main><footer>${footer}</footer></body></html>`;
  const { statements, text: whole } = await ingest(new TextEncoder().encode(page), { name: "page.html" });
  return statements.flatMap(({ kind, value, evidence }) => {
    for (const { start, end, quote } of evidence) expect(whole.slice(start, end)).toBe(quote);
    return kind === "organisation" ? [(value as { name: string }).name] : [];
  });
};

test.each([
  [
    "",
    "<p>Gefördert vom Bundesministerium für Bildung und Forschung</p>",
    ["Bundesministerium für Bildung und Forschung"],
  ],
  ["", "<p>Das Angebot wird aus Mitteln der Muster-Stiftung finanziert.</p>", ["Muster-Stiftung"]],
  ["", "<p>Ein Vorhaben des Nordischen Instituts e. V.</p>", ["Nordisches Institut e. V."]],
  ["", "<p>Gefördert durch</p><p>Muster-Stiftung</p>", ["Muster-Stiftung"]],
  ["<p>Transferagentur Niedersachsen</p>", "<p>Impressum</p>", ["Transferagentur Niedersachsen"]],
])("the frame of the page names who backs it: %s%s", async (header, footer, expected) => {
  expect(await namesOn(header, footer)).toEqual(expected);
});

test.each([
  ["", "<p>© Muster-Stiftung | Impressum</p>"],
  ["", "<p>Nachrichten: Muster-Stiftung besucht Schulen</p>"],
  [
    "<p>Transferagentur Niedersachsen</p><p>Transferagentur Bayern</p><p>Transferagentur Hessen</p>",
    "<p>Impressum</p>",
  ],
])("and nobody else: %s%s", async (header, footer) => {
  expect(await namesOn(header, footer)).toEqual([]);
});

test("an organisation of the content is told once", async () => {
  expect(
    await namesOn(
      "",
      "<p>Gefördert vom BMBF</p>",
      `${text}<p>Das Bundesministerium für Bildung und Forschung fördert es.</p>`,
    ),
  ).toEqual(["Bundesministerium für Bildung und Forschung"]);
});

const valuesIn = async (words: string) =>
  organisation.extract(await viewOf(words)).map(({ value }) => value.name);

test.each([
  ["Das Netz ist ein Projekt des Nordischen Instituts e. V. in Auendorf.", ["Nordisches Institut e. V."]],
  ["Mit dabei: Anna Meier, Mitglied des Lernhauses Süd e. V.", ["Lernhauses Süd e. V."]],
  ["Verein zur Förderung der Bildung e. V.", ["Verein zur Förderung der Bildung e. V."]],
  ["Haus der Begegnung e. V.", ["Haus der Begegnung e. V."]],
  ["Der Landesverband der Volkshochschulen berät.", ["Landesverband der Volkshochschulen"]],
  ["Die Stiftung der Sparkasse Auental hilft.", ["Stiftung der Sparkasse Auental"]],
  ["Dabei: Lernwerk Auental, Bücherhaus Nordheim, Kulturfabrik Auenau GmbH", ["Kulturfabrik Auenau GmbH"]],
])("%s", async (words, expected) => {
  expect(await valuesIn(words)).toEqual(expected);
});
