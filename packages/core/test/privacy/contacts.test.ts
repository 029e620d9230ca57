import { expect, test } from "vitest";
import { findContacts, mayNamePerson } from "../../src/privacy/contacts.js";

// marks of another script, here of Devanagari, between the letters
test("a mark of whatever script is part of its word", () => {
  expect(mayNamePerson("A\u093Bnna M\u093Büller")).toBe(true);
  const text = "Post an a\u093Bm\u093Bueller@auental.example";
  const ranges = findContacts(text, new Set());
  expect(ranges.map(({ start, end }) => text.slice(start, end))).toEqual(["a\u093Bm\u093Bueller"]);
});
