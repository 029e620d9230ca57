import jsonld from "jsonld";
import { expect, test } from "vitest";
import { toDcatAp, toNQuads } from "../../src/export/index.js";
import { getTopic } from "../../src/index.js";
import { profileOf } from "../views/profiles.js";

const options = {
  labelTopic: (id: string) => getTopic(id)?.de,
  publisher: { name: "Landkreis Auental", homepage: "https://auental.example/" },
  licence: "http://dcat-ap.de/def/licenses/dl-by-de/2.0",
};
const one = profileOf(
  { actionField: [{ value: { text: "Ganztag", topics: ["ganztag"] } }] },
  {
    key: "12062",
    sources: [
      { id: "a".repeat(64), mediaType: "text/html", byteLength: 1, modified: "2024-05" },
      { id: "b".repeat(64), mediaType: "text/html", byteLength: 1, created: "2019" },
    ],
  },
);
const two = profileOf({}, { key: "landkreis-nebra", name: "Nebra" });

test("a record has what DCAT-AP.de asks for, with the keys of the authorities", () => {
  const record = toDcatAp([one, two], {
    ...options,
    contact: { name: "Bildungsbüro", email: "bildung@auental.example" },
    contributorId: "http://dcat-ap.de/def/contributors/auental",
    issued: "2025-01-02",
    distributions: [
      { accessUrl: "https://auental.example/a b.jsonld", mediaType: "application/ld+json", title: "JSON-LD" },
    ],
  });
  expect(record).toMatchObject({
    "@id": "urn:bildungsprofil:dataset:12062%2Blandkreis-nebra",
    "@type": ["dcat:Dataset"],
    "dct:title": "Kommunales Bildungsmanagement: Auental, Nebra",
    "dcatde:politicalGeocodingURI": ["http://dcat-ap.de/def/politicalGeocoding/districtKey/12062"],
    "dcatde:politicalGeocodingLevelURI": [
      "http://dcat-ap.de/def/politicalGeocoding/Level/administrativeDistrict",
    ],
    "dcat:keyword": ["Auental", "Ganztagsbildung", "Kommunales Bildungsmanagement", "Nebra"],
    "dct:issued": "2025-01-02",
    "dct:modified": "2024-05-31",
    "dct:temporal": { "dcat:startDate": "2019-01-01", "dcat:endDate": "2024-05-31" },
    "dcat:contactPoint": { "vcard:hasEmail": "mailto:bildung@auental.example" },
    "dcat:distribution": [
      {
        "dcat:accessURL": "https://auental.example/a%20b.jsonld",
        "dcat:mediaType": "https://www.iana.org/assignments/media-types/application/ld%2Bjson",
        "dct:license": options.licence,
      },
    ],
  });
});

test("its N-Quads are those of the library", async () => {
  const record = toDcatAp(one, {
    ...options,
    distributions: [{ accessUrl: "https://auental.example/x.csv", mediaType: "text/csv" }],
  });
  const theirs = await jsonld.toRDF(JSON.parse(JSON.stringify(record)), { format: "application/n-quads" });
  expect(toNQuads(record).split("\n").sort()).toEqual(String(theirs).split("\n").sort());
});

test.each([
  "javascript:alert(1)",
  "http://",
  "ftp://auental.example",
  "auental.example",
  "https://a\u202E b@x y",
])("an address that is none is a mistake in the program: %s", (licence) => {
  expect(() => toDcatAp(one, { ...options, licence })).toThrow(TypeError);
});
