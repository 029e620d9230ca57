import { expect, test } from "vitest";
import { z } from "zod";
import * as core from "../../src/index.js";

const { Kind, kinds, Profile, Statement, valueSchemas } = core;

const statement = {
  id: "0123456789abcdef",
  kind: "goal",
  about: "05978",
  value: { text: "gute Übergänge", by: "2025" },
  evidence: [{ source: "a".repeat(64), start: 0, end: 3, quote: "gut" }],
  confidence: 0.5,
  extractor: "goal/list",
};

test("every kind has a value schema and a statement", () => {
  expect(Object.keys(valueSchemas)).toEqual([...kinds]);
  for (const kind of kinds) {
    const result = Statement.safeParse({ ...statement, kind, value: {} });
    expect(result.error?.issues.some(({ code }) => code === "invalid_union") ?? false, kind).toBe(false);
  }
  expect(Kind.options).toHaveLength(21);
});

test("a statement parses to itself", () => {
  expect(Statement.parse(statement)).toEqual(statement);
});

test.each([
  ["no evidence", { ...statement, evidence: [] }],
  ["an unknown kind", { ...statement, kind: "weather" }],
  ["a confidence above 1", { ...statement, confidence: 1.5 }],
  ["a date that is none", { ...statement, value: { text: "x", by: "2024-02-30" } }],
  ["an empty text", { ...statement, value: { text: "" } }],
  ["a key with a space", { ...statement, about: "Kreis Unna" }],
])("%s is refused", (_, input) => {
  expect(Statement.safeParse(input).success).toBe(false);
});

test("models become JSON Schema with their descriptions", () => {
  const schema = JSON.stringify(z.toJSONSchema(Profile));
  expect(schema).toContain("Name of the education office or staff unit.");
  expect(schema).toContain("Official municipality key");
});

test("the public surface is exactly this", () => {
  expect(Object.keys(core).sort()).toMatchInlineSnapshot(`
    [
      "ActionFieldValue",
      "AddressValue",
      "AgreementValue",
      "AuthorityKey",
      "BodyValue",
      "Box",
      "COMMUNES",
      "ChallengeValue",
      "CommuneValue",
      "Conflict",
      "Coverage",
      "Edtf",
      "EmailValue",
      "EventValue",
      "Evidence",
      "FigureValue",
      "GoalValue",
      "Issue",
      "Kind",
      "Locator",
      "MINISTRIES",
      "MaterialValue",
      "MeasureValue",
      "MilestoneValue",
      "OfficeValue",
      "OrganisationValue",
      "PROGRAMMES",
      "PageLocator",
      "ParagraphLocator",
      "PersonValue",
      "PhoneValue",
      "Profile",
      "ProgrammeValue",
      "QuoteValue",
      "ROLES",
      "ROLE_PATTERN_SOURCE",
      "ResultValue",
      "STATES",
      "SlideLocator",
      "Source",
      "Statement",
      "TOPICS",
      "TextLocator",
      "TimelineItem",
      "UrlValue",
      "checkPlausibility",
      "communeBareForms",
      "communeDesignatedForms",
      "communeNameForms",
      "compareEdtf",
      "contains",
      "daysInMonth",
      "earliestDay",
      "endOf",
      "fail",
      "findDistrictsSeatedIn",
      "findTopics",
      "foldGerman",
      "formatDate",
      "formatEdtf",
      "getCommune",
      "getProgramme",
      "getRole",
      "getState",
      "getTopic",
      "kinds",
      "latestDay",
      "listBroaderTopics",
      "lookupCommune",
      "lookupMinistry",
      "lookupProgramme",
      "lookupRole",
      "lookupState",
      "makePeriod",
      "makeSchoolYear",
      "overlaps",
      "parseEdtf",
      "periodFrom",
      "periodTo",
      "profileVersion",
      "programmeNameForms",
      "reconcile",
      "startOf",
      "succeed",
      "valueSchemas",
    ]
  `);
});
