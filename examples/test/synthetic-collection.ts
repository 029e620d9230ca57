import { createHash } from "node:crypto";
import type { ExtractedDocument, Kind, Statement } from "@bildungsprofil/core";
import { PROGRAMMES, STATES, TOPICS } from "@bildungsprofil/core";

const first =
  "Auen Birken Eichen Erlen Falken Hasel Hohen Kiefern Linden Mühlen Nieder Ober Reh Sand See Stein Tannen Unter Wald Wiesen";
const second =
  "au bach berg born brück feld furt grund hain heim kirch moor rode see stedt tal wald werder winkel zell";
const given =
  "Änne Bruno Clara Dietrich Elif Frieda Gunnar Hilde Ingo Jale Klaas Leonore Mats Nuri Ottilie Paul";
const family =
  "Ackerstein Brodersand Cronhagen Dünwald Eschbrink Fährmoor Grotehusen Hollerbusch Immenrod Jesselbach";
const subjects =
  "Übergang Schule und Beruf; Ganztag in der Grundschule; Frühe Bildung; Kulturelle Bildung; Digitale Bildung; Inklusion; Sprachbildung; Weiterbildung";
const verbs = "ausbauen; verstetigen; fortschreiben; abstimmen; bekannt machen; erproben; auswerten";

const names = first.split(" ").flatMap((a) => second.split(" ").map((b) => `${a}${b}`));

/** A document being written: what is said, and what that states. */
class Writer {
  text = "";
  readonly statements: Statement[] = [];
  constructor(
    readonly source: string,
    readonly about: string,
  ) {}

  /** Adds a sentence, the quote of which states values. */
  say(before: string, quote: string, after: string, ...values: { kind: Kind; value: object }[]): void {
    const start = this.text.length + before.length;
    this.text += `${before}${quote}${after}\n\n`;
    for (const { kind, value } of values) {
      const id = createHash("sha256")
        .update(`${this.source} ${start} ${kind} ${this.statements.length}`)
        .digest("hex")
        .slice(0, 16);
      const evidence = [
        {
          source: this.source,
          start,
          end: start + quote.length,
          quote,
          locator: { type: "text", line: 1 + 2 * this.statements.length, column: 1 },
        },
      ];
      this.statements.push({
        id,
        kind,
        about: this.about,
        value,
        evidence,
        confidence: 0.9,
        extractor: `${kind}/synthetic`,
      } as unknown as Statement);
    }
  }
}

/** Two invented documents for each of so many invented districts: no clock, no chance. */
export function syntheticDocuments(count: number): ExtractedDocument[] {
  let state = 12345;
  /** The next number below a bound. */
  const next = (bound: number): number => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff;
    return (state >>> 8) % bound;
  };
  const one = <T>(list: readonly T[]): T => list[next(list.length)]!;
  const people = given.split(" ").flatMap((a) => family.split(" ").map((b) => `${a} ${b}`));
  const fields = subjects.split("; ");
  const known = PROGRAMMES.slice(0, 24);
  return names.slice(0, count).flatMap((name, number) =>
    [0, 1].map((part): ExtractedDocument => {
      const file = `${name.toLowerCase()}-${part + 1}.html`;
      const source = createHash("sha256").update(file).digest("hex");
      const writer = new Writer(
        source,
        `landkreis-${name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "").replace(/ß/g, "ss")}`,
      );
      const iso = STATES[number % STATES.length]!.iso;
      writer.say("Der ", `Landkreis ${name}`, " berichtet.", {
        kind: "commune",
        value: { name, kind: "Landkreis", state: iso },
      });
      const since = String(2004 + next(18));
      writer.say("Das ", `Bildungsbüro besteht seit ${since}`, ".", {
        kind: "office",
        value: { name: "Bildungsbüro", since, placement: `Amt ${40 + next(12)}`, staffCount: 2 + next(9) },
      });
      for (let index = 0; index < 4; index++) {
        const programme = known[(number + index * 5 + part) % known.length]!;
        const start = 2006 + next(17);
        const period = next(3) === 0 ? `${start}/..` : `${start}/${start + 1 + next(5)}`;
        writer.say("Das Programm ", `${programme.name} (${period})`, " wird umgesetzt.", {
          kind: "programme",
          value: { name: programme.name, programmeId: programme.id, period },
        });
      }
      for (let index = 0; index < 3; index++) {
        const person = one(people);
        writer.say("Ansprechperson ist ", person, ".", {
          kind: "person",
          value: {
            name: person,
            role: one(["Leitung", "Bildungsmonitoring", "Koordination"]),
            organisation: "Bildungsbüro",
          },
        });
        const text = `${one(fields)} im Raum ${one(names)}`;
        writer.say("Handlungsfeld: ", text, ".", {
          kind: "actionField",
          value: { text, topics: [one(TOPICS).id] },
        });
        const goal = `${one(fields)} in ${one(names)} ${one(verbs.split("; "))}`;
        writer.say(
          "Ziel ist, ",
          goal,
          ".",
          { kind: "goal", value: { text: goal, by: String(2026 + next(6)) } },
          { kind: "measure", value: { text: goal } },
        );
        const date = `${2012 + next(14)}-${String(1 + next(12)).padStart(2, "0")}-${String(10 + next(18))}`;
        writer.say("Am Tag der ", `${index + 3}. Bildungskonferenz ${one(names)}`, ` (${date}).`, {
          kind: "event",
          value: { name: `${index + 3}. Bildungskonferenz ${one(names)}`, date, place: one(names) },
        });
        writer.say("Meilenstein: ", `${one(fields)} ${date}`, ".", {
          kind: "milestone",
          value: { date, text: `${one(fields)} beginnt` },
        });
        writer.say("Es erschien ", `Bildungsbericht ${since} ${index}`, ".", {
          kind: "material",
          value: {
            title: `Bildungsbericht ${since} ${index}`,
            kind: "report",
            year: String(2010 + next(15)),
          },
        });
        const figure = 10 + next(900);
        writer.say("Es sind ", `${figure} Schulen`, ".", {
          kind: "figure",
          value: { value: figure, unit: "Schulen", text: `${figure} Schulen` },
        });
      }
      writer.say("Zuständig: ", `bildung@${name.toLowerCase()}.example`, ".", {
        kind: "email",
        value: { value: `bildung@${name.toLowerCase().normalize("NFD").replace(/\p{M}/gu, "")}.example` },
      });
      return {
        source: {
          id: source,
          name: file,
          mediaType: "text/html",
          byteLength: 9000,
          title: `Bildung in ${name}, Teil ${part + 1}`,
          language: "de",
          modified: `${2020 + next(6)}-0${1 + next(9)}-15`,
        },
        text: writer.text,
        statements: writer.statements,
        issues: [],
      };
    }),
  );
}
