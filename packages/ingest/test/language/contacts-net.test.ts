import { describe, expect, test } from "vitest";
import { viewOf } from "./view-of.js";

const emailsIn = async (text: string): Promise<string[]> =>
  (await viewOf(text)).mentions.contacts.emails.map(({ value }) => value);
const urlsIn = async (text: string): Promise<string[]> =>
  (await viewOf(text)).mentions.contacts.urls.map(({ value }) => value);

describe("findEmails", () => {
  test.each([
    ["E-Mail: Dezernat-III@kreis.example", ["Dezernat-III@kreis.example"]],
    ["(anna.meier+bildung@stadt-halle.example)", ["anna.meier+bildung@stadt-halle.example"]],
    ["amt@müller-stadt.de", ["amt@müller-stadt.de"]],
    ["a@x.de, b@y.de; c@z.de", ["a@x.de", "b@y.de", "c@z.de"]],
    ["Schreiben Sie an info@kreis.de.", ["info@kreis.de"]],
    ["info@bildung.kreis.de.Wir freuen uns", ["info@bildung.kreis.de"]],
    ["E-Mail:info@kreis.de", ["info@kreis.de"]],
  ])("%s", async (text, emails) => {
    expect(await emailsIn(text)).toEqual(emails);
  });

  test.each([
    "name (at) kreis.de",
    "name(at)kreis.de",
    "name [at] kreis [dot] de",
    "@bildungsbuero",
    "a@b",
    "a@@b.de",
    "12 @ 3,50 Euro",
    ".@x.de",
    "Preis@2024",
  ])("is silent on %s", async (text) => {
    expect(await emailsIn(text)).toEqual([]);
  });
});

describe("findUrls", () => {
  test.each([
    ["Mehr: www.kreis.example.", ["www.kreis.example"]],
    ["(https://kreis.example/bildung/(portal))", ["https://kreis.example/bildung/(portal)"]],
    ["siehe „http://kreis.example/a-b?c=d#e“,", ["http://kreis.example/a-b?c=d#e"]],
    ["Internet: bildung-kreis.de", ["bildung-kreis.de"]],
    ["kreis-bildung.de/news!", ["kreis-bildung.de/news"]],
    ["Bildungsbüro\nbildungsbuero.info\nTel. 0345 12345", ["bildungsbuero.info"]],
    ["Web :: netzwerk.org", ["netzwerk.org"]],
    ["[www.kreis.example](http://www.kreis.example)", ["www.kreis.example", "http://www.kreis.example"]],
  ])("%s", async (text, urls) => {
    expect(await urlsIn(text)).toEqual(urls);
  });

  test.each([
    "© netzwerk.net",
    "Bericht.pdf",
    "z.B. und u.a.",
    "Das Projekt netzwerk.net startet",
    "info@kreis.de",
    "Ende.Die Schule",
    "v1.2.3",
    "www.",
  ])("is silent on %s", async (text) => {
    expect(await urlsIn(text)).toEqual([]);
  });
});
