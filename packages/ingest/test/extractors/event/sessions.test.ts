import { expect, test } from "vitest";
import { event } from "../../../src/extractors/event.js";
import { valuesOf } from "../values-of.js";

const read = (text: string) => valuesOf<"event">(event, text);

test.each([
  [
    "Zum dritten Mal kam am 4. Mai 2022 der Bildungsbeirat im Kreishaus zusammen.",
    [{ name: "Sitzung Bildungsbeirat", date: "2022-05-04", place: "Kreishaus", ordinal: 3 }],
  ],
  [
    "Der Steuerungskreis traf sich am 12. September 2023 im Rathaus Auental zu seiner vierten Sitzung.",
    [{ name: "Sitzung Steuerungskreis", date: "2023-09-12", place: "Rathaus Auental", ordinal: 4 }],
  ],
  [
    "Am Vormittag des 3. Oktober 2018 tagte die Steuerungsgruppe.",
    [{ name: "Sitzung Steuerungsgruppe", date: "2018-10-03" }],
  ],
  [
    "Die Lenkungsgruppe Bildung trat am 7. Juni 2021 zusammen.",
    [{ name: "Sitzung Lenkungsgruppe Bildung", date: "2021-06-07" }],
  ],
  [
    "## Fachbeirat\n\nNächste Sitzung: 08.03.2022, 17–18 Uhr",
    [{ name: "Sitzung Fachbeirat", date: "2022-03-08" }],
  ],
  [
    "Der Bildungsbeirat berät den Kreis. Die nächste Sitzung ist am 4. März 2020.",
    [{ name: "Sitzung Bildungsbeirat", date: "2020-03-04" }],
  ],
  [
    "Der Beirat für Bildung hat am 9. Mai 2019 getagt.",
    [{ name: "Sitzung Beirat für Bildung", date: "2019-05-09" }],
  ],
  [
    "11.05.2017: 7. Sitzung des Bildungsbeirats (nicht öffentlich)",
    [{ name: "Sitzung des Bildungsbeirats", date: "2017-05-11", ordinal: 7 }],
  ],
  [
    "12. Sitzung des Bildungsbeirats\nam Montag, dem 14. Mai 2018, 16 bis 18 Uhr, Kreishaus Auental, Saal 2",
    [{ name: "Sitzung des Bildungsbeirats", date: "2018-05-14", ordinal: 12, place: "Kreishaus Auental" }],
  ],
  [
    "In seiner Sitzung am 22. Mai 2019 im Rathaus Auental hat der Bildungsbeirat mehrere Empfehlungen verabschiedet.",
    [{ name: "Sitzung des Bildungsbeirats", date: "2019-05-22", place: "Rathaus Auental" }],
  ],
])("%j tells that a group meets", async (text, expected) => {
  expect(await read(text)).toEqual(expected);
});

test.each([
  "Der Bildungsbeirat tagt viermal im Jahr.",
  "Der Bildungsbeirat tagte 2019 zum ersten Mal.",
  "Der Bildungsbeirat wurde am 4. Mai 2022 eingesetzt.",
  "Mitarbeitende trafen sich am 4. Mai 2022 mit dem Bildungsbeirat.",
  "Seit dem 4. Mai 2022 tagt der Bildungsbeirat.",
  "Die Familie kam am 4. Mai 2022 zusammen.",
  "In seiner Sitzung hat der Bildungsbeirat Empfehlungen vom 3. Mai 2019 verabschiedet.",
  "Nächste Sitzung: 08.03.2022, 17–18 Uhr",
  "Der Bildungsbeirat tagte, nachdem die Stadt am 4. Mai 2022 dem Plan zugestimmt hatte.",
])("%j tells of no sitting", async (text) => {
  expect(await read(text)).toEqual([]);
});
