import { expect, test } from "vitest";
import { ingest } from "../../src/index.js";

const prose =
  "<p>Das Bildungsbüro des Landkreises Nordtal hilft Schulen und Kitas bei der Planung und berät sie in allen Fragen der Zusammenarbeit vor Ort. Es lädt zu Treffen ein und wertet Daten aus.</p>".repeat(
    3,
  );
const bodyOf = async (html: string) => {
  const { text, tree } = await ingest(new TextEncoder().encode(html), { name: "page.html" });
  const furniture: string[] = [];
  const visit = (node: unknown, inherited: boolean): void => {
    const { children, data } = node as {
      children?: unknown[];
      data?: { layer?: string; span?: { start: number; end: number } };
    };
    const isFurniture = data?.layer ? data.layer === "furniture" : inherited;
    if (!children && isFurniture && data?.span) furniture.push(text.slice(data.span.start, data.span.end));
    for (const child of children ?? []) visit(child, isFurniture);
  };
  visit(tree, false);
  return furniture.join(" ");
};

test("an address beside the text within the article is content, with or without a word that says so", async () => {
  const box =
    "<aside><div>Geschäftsbereich II<br>Bergstr. 1<br>12345 Nordtal<br>Telefon: 03876 555214</div></aside>";
  expect(await bodyOf(`<main><article><h1>Bildung</h1>${prose}${box}</article></main>`)).not.toContain(
    "Bergstr",
  );
  expect(await bodyOf(`<main><h1>Bildung</h1>${prose}</main>${box}`)).toContain("Bergstr");
});

test("a sentence on who pays in the footer is content, behind the date of the page too", async () => {
  const page = (footer: string) => `<main><h1>Bildung</h1>${prose}</main><footer>${footer}</footer>`;
  expect(
    await bodyOf(
      page("<p>Stand: April 2025 · Das Vorhaben wird durch das Bundesministerium für Bildung gefördert.</p>"),
    ),
  ).not.toContain("Vorhaben");
  expect(
    await bodyOf(
      page(
        '<p>Gefördert durch das Bundesministerium für Bildung und die Europäische Union. <a href="/i">Impressum</a></p>',
      ),
    ),
  ).not.toContain("Gefördert");
  expect(await bodyOf(page("<p>Gefördert durch das Bundesministerium</p>"))).toContain("Gefördert");
});
