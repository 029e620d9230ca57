import { describe, expect, test } from "vitest";
import { viewOf } from "./view-of.js";

async function phonesIn(text: string): Promise<string[]> {
  const view = await viewOf(text);
  return view.mentions.contacts.phones.map(
    ({ start, end, value }) => `${view.text.slice(start, end)} = ${value.value} ${value.type}`,
  );
}

describe("findPhones", () => {
  test.each([
    ["Telefon: +49 3535 463 140", "+49 3535 463 140 = +493535463140 phone"],
    ["Tel.: 0345-68178 21 E-Mail: a@b.example", "0345-68178 21 = +493456817821 phone"],
    ["+49 (0) 3535 46-3140", "+49 (0) 3535 46-3140 = +493535463140 phone"],
    ["+49(0)3535/46-3140", "+49(0)3535/46-3140 = +493535463140 phone"],
    ["+49 (3535) 463140", "+49 (3535) 463140 = +493535463140 phone"],
    ["Tel +49.3535.463140", "+49.3535.463140 = +493535463140 phone"],
    ["0049 (0)3535 463140", "0049 (0)3535 463140 = +493535463140 phone"],
    ["(03535) 46 31 40", "(03535) 46 31 40 = +493535463140 phone"],
    ["(0 35 35) 46 31 40", "(0 35 35) 46 31 40 = +493535463140 phone"],
    ["(03535)463140", "(03535)463140 = +493535463140 phone"],
    ["03535 / 46 31 40", "03535 / 46 31 40 = +493535463140 phone"],
    ["03 57 1/ 4 57 - 12 34", "03 57 1/ 4 57 - 12 34 = +4935714571234 phone"],
    ["Zentrale: 03535/46-0", "03535/46-0 = +493535460 phone"],
    ["Telefon 03535463140", "03535463140 = +493535463140 phone"],
    ["Tel. 03535\u00a046\u202f–\u202f3140", "03535\u00a046\u202f–\u202f3140 = +493535463140 phone"],
    ["mobil 0172 555 0143", "0172 555 0143 = +491725550143 mobile"],
    ["Fax | 0365 838 - 3395 |", "0365 838 - 3395 = +493658383395 fax"],
    ["Fax\n0365 838-3395", "0365 838-3395 = +493658383395 fax"],
    ["0171/1234567", "0171/1234567 = +491711234567 mobile"],
    ["0800 1234567", "0800 1234567 = +498001234567 phone"],
    ["+43 1 53115-0", "+43 1 53115-0 = +431531150 phone"],
    ["Telefax 03535 463150", "03535 463150 = +493535463150 fax"],
    ["Telefon/Fax: 03535 463140", "03535 463140 = +493535463140 phone"],
    ["Am Nordpark 3, 06886 Wittenberg, 03491 479-300", "03491 479-300 = +493491479300 phone"],
  ])("%s", async (text, phone) => {
    expect(await phonesIn(text)).toEqual([phone]);
  });

  test("takes the type from the label before each number", async () => {
    expect(await phonesIn("Tel.: 03535 46-3140 Fax: 03535 46-3150 Mobil: 0171 1234567")).toEqual([
      "03535 46-3140 = +493535463140 phone",
      "03535 46-3150 = +493535463150 fax",
      "0171 1234567 = +491711234567 mobile",
    ]);
    expect(await phonesIn("T +49 3535 463140\nF +49 3535 463150")).toEqual([
      "+49 3535 463140 = +493535463140 phone",
      "+49 3535 463150 = +493535463150 fax",
    ]);
  });

  test("takes the type from the label of the row or column", async () => {
    expect(await phonesIn("Telefon :: 03535 463140\nFax :: 03535 463150")).toEqual([
      "03535 463140 = +493535463140 phone",
      "03535 463150 = +493535463150 fax",
    ]);
    expect(await phonesIn("Name | Telefax\nAnna Meier | 03535463150")).toEqual([
      "03535463150 = +493535463150 fax",
    ]);
  });

  test("parts two numbers, whatever stands between them", async () => {
    expect(await phonesIn("0345 12345 / 0345 12346")).toHaveLength(2);
    expect(await phonesIn("03535-463140 bzw. 03535-463141")).toHaveLength(2);
    expect(await phonesIn("Tel. 03535 463140/463141")).toEqual([
      "03535 463140 = +493535463140 phone",
      "463141 = +493535463141 phone",
    ]);
    expect(await phonesIn("Tel. 0345/12345 oder 12346")).toEqual([
      "0345/12345 = +4934512345 phone",
      "12346 = +4934512346 phone",
    ]);
  });

  test("completes an extension only from a number that stands before it", async () => {
    expect(await phonesIn("Tel. 03535 46-3140/-3141")).toEqual([
      "03535 46-3140 = +493535463140 phone",
      "3141 = +493535463141 phone",
    ]);
    expect(await phonesIn("Tel. 03535 46-3140, Fax -3150")).toEqual([
      "03535 46-3140 = +493535463140 phone",
      "3150 = +493535463150 fax",
    ]);
    expect(await phonesIn("Tel. 03535 46-0, Durchwahl 3140")).toEqual([
      "03535 46-0 = +493535460 phone",
      "3140 = +493535463140 phone",
    ]);
    expect(await phonesIn("Durchwahl 3140")).toEqual([]);
    expect(await phonesIn("Tel. 03535 463140, 2019 gegründet")).toEqual([
      "03535 463140 = +493535463140 phone",
    ]);
  });

  test("tells the number that an extension was completed from", async () => {
    const view = await viewOf("Tel. 03535 46-0, Durchwahl 3140");
    const base = view.mentions.contacts.phones[1]!.base!;
    expect(view.text.slice(base.start, base.end)).toBe("03535 46-0");
  });

  test.each([
    "(2016-2019)",
    "30.05.2024",
    "Schlossplatz 2 04916 Herzberg",
    "18.01.2022",
    "22.08.24",
    "2023/2024",
    "Schuljahr 03/2024",
    "Az. 0345 12345",
    "Aktenzeichen: 0345-12345",
    "ISBN 0-306-40615-2",
    "ISBN 978-3-456-78901-2",
    "IBAN DE02 1203 0000 0000 2020 51",
    "BLZ 100 500 00, Kto. 0123 456 789",
    "HRB 012345",
    "Steuernummer 045/123/45678",
    "FKZ 01JL1234",
    "Förderkennzeichen 01 JL 1234 5678",
    "Drucksache 7/0815",
    "BV/0123/2019",
    "VI/2017/0345",
    "Beschluss 045/2019",
    "08.00-12.00 Uhr",
    "08:00 - 16:00 Uhr",
    "Mo 08.00 – 12.00 und 13.00 – 18.00 Uhr",
    "0,75 Stellen und 0.5 VZÄ",
    "0 bis 3 Jahre, 0-6 Jahre",
    "04916 - 04924",
    "04916, 04924",
    "von 01.09. - 30.09.2024",
    "01.09.-30.09.2024",
    "Gemeindeschlüssel 09 5 64 000",
    "AGS 03254021",
    "1.000.000 Euro",
    "Raum 0.12 / 0.13",
    "Zimmer 012",
    "Version 0.12.3456",
    "12 345 678 Einwohner",
    "+20 % im Jahr 2019 2020",
    "Zuwachs von +12 345 678 Euro",
    "Kennziffer 05/2024-1",
    "DOI 10.1234/0345.6789",
    "Meeting-ID: 012 3456 7890",
    "01/2023 bis 12/2024",
    "0123456789",
    "1.1.1.1.1.1.1.1",
    "Punkte: 0 1 2 3 4 5 6 7 8 9",
    "Klasse 05 06 07 08 09 10",
    "Heft 03-2019",
    "0345-2019",
    "Wahlkreis 065 066 067",
    "Anteil 0.123 0.456 0.789",
    "USt-IdNr. DE 012 345 678",
    "Gläubiger-ID DE12ZZZ00000123456",
    "http://x.example/0345/678910",
    "Notruf 110, Bürgertelefon 115",
    "Vorlage 427/2009 und 423/2009",
    "§ 138 Abs. 2 Satz 1",
    "WP8-13/2013",
  ])("is silent on %s", async (text) => {
    expect(await phonesIn(text)).toEqual([]);
  });

  test("takes time in proportion to the text on hostile repetitions", async () => {
    for (const unit of ["1.1.", "1 ", "(0", "+4", "0345 ", "12/", "04916 "]) {
      const text = unit.repeat(20_000 / unit.length);
      const start = performance.now();
      await viewOf(text);
      expect(performance.now() - start, unit).toBeLessThan(4_000);
    }
  });
});

test.each([
  ["Tel.: 0331/ 7400 0407", ["0331/ 7400 0407 = +4933174000407 phone"]],
  [
    "Tel. 03491 479012 03491 479013",
    ["03491 479012 = +493491479012 phone", "03491 479013 = +493491479013 phone"],
  ],
])("keeps a last group that begins with zero, and parts two numbers: %s", async (text, expected) => {
  expect(await phonesIn(text)).toEqual(expected);
});

test.each([
  [
    "Tel: 0731. 901-3199, Fax: 0731. 90163099",
    ["0731. 901-3199 = +497319013199 phone", "0731. 90163099 = +4973190163099 fax"],
  ],
  [
    "Tel. 02541 / 18-9210, Fax 02541 / 18 8999",
    ["02541 / 18-9210 = +492541189210 phone", "02541 / 18 8999 = +492541188999 fax"],
  ],
  ["Tel. 0731 901-3199, Fax -3177", ["0731 901-3199 = +497319013199 phone", "3177 = +497319013177 fax"]],
])("reads the area code of a second number as one: %s", async (text, expected) =>
  expect(await phonesIn(text)).toEqual(expected),
);
