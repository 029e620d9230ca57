import { expect, test } from "vitest";
import { endsWithoutText, keyOf, normaliseUrl } from "../../src/net/normalise-url.js";

test.each([
  ["HTTPS://WWW.Kreis.Example:443/Bildung#oben", "https://www.kreis.example/Bildung"],
  ["http://kreis.example", "http://kreis.example/"],
  ["http://kreis.example/a/../b/./c", "http://kreis.example/b/c"],
  ["http://kreis.example/?utm_source=x&id=3&fbclid=9", "http://kreis.example/?id=3"],
  ["http://kreis.example/?utm_source=x", "http://kreis.example/"],
  ["http://kreis.example/?suche=a%20b&x", "http://kreis.example/?suche=a%20b&x"],
  ["http://kreis.example/seite.jsp;jsessionid=A1B2?id=3", "http://kreis.example/seite.jsp?id=3"],
])("%s is asked for as %s", (address, expected) => {
  expect(normaliseUrl(address)?.href).toBe(expected);
});

test.each([
  "mailto:buero@kreis.example",
  "ftp://kreis.example/",
  "javascript:void(0)",
  "http://user@kreis.example/",
  "/bildung",
  "",
  `http://kreis.example/${"x".repeat(1000)}`,
  `http://kreis.example/${"a/b/c/".repeat(4)}`,
  `http://kreis.example/${Array.from({ length: 20 }, (_, index) => index).join("/")}`,
])("%s is not asked for", (address) => {
  expect(normaliseUrl(address)).toBeUndefined();
});

const key = (address: string): string => keyOf(new URL(address));

test.each([
  ["http://kreis.example/?b=2&a=1", "http://kreis.example/?a=1&b=2"],
  ["http://kreis.example/%62ildung", "http://kreis.example/bildung"],
  ["http://kreis.example/%c3%a4", "http://kreis.example/%C3%A4"],
  ["http://kreis.example//a", "https://kreis.example/a"],
])("%s and %s are one", (one, other) => {
  expect(key(one)).toBe(key(other));
});

test.each([
  ["http://kreis.example/?a=1", "http://kreis.example/?a=2"],
  ["http://kreis.example/A", "http://kreis.example/a"],
  ["http://kreis.example/a%2Fb", "http://kreis.example/a/b"],
  ["http://kreis.example/a", "http://kreis.example:8080/a"],
  ["http://kreis.example/?a=1%26b=2", "http://kreis.example/?a=1&b=2"],
])("%s and %s are two", (one, other) => {
  expect(key(one)).not.toBe(key(other));
});

test("endings of pictures, styles and archives hold no text; those of documents do", () => {
  for (const path of ["/a.JPG", "/b.css", "/c.zip", "/d.woff2"])
    expect(endsWithoutText(new URL(path, "http://kreis.example"))).toBe(true);
  for (const path of ["/", "/a.pdf", "/b.html", "/c.php", "/d.pptx", "/jpg", "/x?bild=a.jpg", "/plan.2024"])
    expect(endsWithoutText(new URL(path, "http://kreis.example"))).toBe(false);
});
