import { expect, test } from "vitest";
import { findLaterYear } from "../../src/language/later-years.js";
import { viewOf } from "./view-of.js";

const read = async (text: string) => {
  const view = await viewOf(text);
  return view.sentences
    .map((sentence) => findLaterYear(view, sentence)?.edtf)
    .find((edtf) => edtf !== undefined);
};

test.each([
  ["2012 fiel der Beschluss. Zwei Jahre später begann die Arbeit.", "2014"],
  ["Das Siegel kam am 9. Dezember 2013. Ein Jahr darauf folgte das Büro.", "2014"],
  ["Seit 2019 gibt es die Stelle. Angefangen hatte es drei Jahre zuvor.", "2016"],
  ["2012 fiel der Beschluss, im Jahr darauf begann die Arbeit.", "2013"],
  ["The office opened in 2012. Two years later it moved.", "2014"],
])("%s", async (text, year) => expect(await read(text)).toBe(year));

test.each([
  "Zwei Jahre später begann die Arbeit.",
  "Nach zwei Jahren endete 2014 die Förderung.",
  "Kinder lernen 2020 zwei Jahre länger. Wenige Jahre später auch.",
])("none in %s", async (text) => expect(await read(text)).toBeUndefined());
