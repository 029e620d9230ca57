import { afterEach, expect, test, vi } from "vitest";
import { email } from "../src/extractors/email.js";
import { goal } from "../src/extractors/goal.js";
import { ingest } from "../src/ingest.js";

const ingestText = (text: string) => ingest(new TextEncoder().encode(text), { name: "a.md" });

afterEach(() => vi.restoreAllMocks());

test("goals are looked for where a document is about education in a district, and not elsewhere", async () => {
  const goals = vi.spyOn(goal, "extract");
  const emails = vi.spyOn(email, "extract");
  const club = await ingestText(
    "# SV Auental\n\nZiel des Vereins ist es, mehr Kinder zum Schwimmen zu bringen. Kontakt: info@sv.example",
  );
  expect(goals).not.toHaveBeenCalled();
  expect(emails).toHaveBeenCalledOnce();
  expect(club.statements.map(({ kind }) => kind)).toContain("email");

  const office = await ingestText(
    "# Bildungsbüro des Kreises Unna\n\nZiel des Bildungsbüros ist es, alle Bildungsakteure im Kreis zu vernetzen.",
  );
  expect(goals).toHaveBeenCalledOnce();
  expect(office.statements.map(({ kind }) => kind)).toContain("goal");
});
