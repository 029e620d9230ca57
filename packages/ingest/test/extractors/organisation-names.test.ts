import { expect, test } from "vitest";
import { organisation } from "../../src/extractors/organisation.js";
import { viewOf } from "../language/view-of.js";

const valuesIn = async (words: string) =>
  organisation.extract(await viewOf(words)).map(({ value }) => value.name);

test.each([
  ["Das Netz ist ein Projekt des Nordischen Instituts e. V. in Auendorf.", ["Nordisches Institut e. V."]],
  ["Mit dabei: Anna Meier, Mitglied des Lernhauses Süd e. V.", ["Lernhauses Süd e. V."]],
  ["Verein zur Förderung der Bildung e. V.", ["Verein zur Förderung der Bildung e. V."]],
  [
    "Die Muster-Universität und die Universität des Saarlandes forschen.",
    ["Muster-Universität", "Universität des Saarlandes"],
  ],
  ["Die Kinder-Universität ist am Samstag.", []],
  [
    "Wirtschaftsförderungs- und Lerngesellschaft Auental mbH",
    ["Wirtschaftsförderungs- und Lerngesellschaft Auental mbH"],
  ],
  ["Die Wohnbau Auental eG hilft.", ["Wohnbau Auental eG"]],
  ["Haus der Begegnung e. V.", ["Haus der Begegnung e. V."]],
  ["Der Landesverband der Volkshochschulen berät.", ["Landesverband der Volkshochschulen"]],
  ["Die Stiftung der Sparkasse Auental hilft.", ["Stiftung der Sparkasse Auental"]],
  ["Dabei: Lernwerk Auental, Bücherhaus Nordheim, Kulturfabrik Auenau GmbH", ["Kulturfabrik Auenau GmbH"]],
])("%s", async (words, expected) => {
  expect(await valuesIn(words)).toEqual(expected);
});
