import type { CommuneValue, Issue, Kind, Profile, Source, Statement } from "../model/index.js";
import { type DocumentFacts, describeDocument, Families } from "./document-facts.js";
import { type Made, makeEntry, type Witnesses } from "./make-entry.js";
import { makeProfile } from "./make-profile.js";
import { Register } from "./register.js";

/** What reconciliation takes of an ingested document. */
export interface ReconcileInput {
  readonly source: Source;
  readonly statements: readonly Statement[];
  readonly issues?: readonly Issue[];
}

/** What profiles are made with, besides the documents. */
export interface ReconcileOptions {
  /** Names the authority of a key. Without it, or where it knows none, the name is the one that the documents give. */
  readonly describeAuthority?: ((key: string) => CommuneValue | undefined) | undefined;
  /**
   * Looks for doubts in all statements on one authority, which come by document and place, as `checkPlausibility` does.
   * With it, `plausibility/…` issues of single documents are left out, since they come again here.
   */
  readonly check?:
    | ((statements: readonly Statement[], known: { readonly sources: readonly Source[] }) => readonly Issue[])
    | undefined;
}

/** A dossier as plain data, to be stored or sent: each document once, by id, with its statements by theirs. */
export interface DossierData {
  readonly version: 1;
  readonly documents: readonly Required<ReconcileInput>[];
}

interface FiledDocument {
  readonly source: Source;
  readonly issues: readonly Issue[];
  readonly statements: Map<string, Statement>;
  readonly facts: DocumentFacts;
}

/** What is said of one authority. */
interface Folder {
  readonly statements: Set<Statement>;
  readonly kinds: Set<Kind>;
  /** Made when a profile is asked for; absent before. */
  registers: Map<Kind, Register<Made>> | undefined;
}

const compareText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0);

/**
 * What documents say of authorities, gathered and partly reconciled: the state between documents and profiles.
 *
 * A dossier is a set of documents: two with the same documents give the same profiles and the same JSON, whatever the
 * order and grouping in which these came, and however often. So dossiers can be made on many machines, sent as JSON
 * and merged ({@link mergeDossiers}) in any order. A document is known by its source's id. Where the same bytes come
 * under two names, the first in the alphabet stays; their statements are put together by id.
 *
 * Adding a document costs time for the document and for the entries that it touches, not for the whole profile.
 */
export class Dossier {
  #documents = new Map<string, FiledDocument>();
  #folders = new Map<string, Folder>();
  #families = new Families();
  #isStale = false;

  /** Takes a document in. The document is not changed, and must not be later. */
  add({ source, statements, issues = [] }: ReconcileInput): void {
    const known = this.#documents.get(source.id);
    if (!known) {
      const own = new Map<string, Statement>();
      for (const statement of statements) put(own, statement);
      const facts = describeDocument(source, [...own.values()]);
      this.#documents.set(source.id, { source, issues, statements: own, facts });
      this.#file(source.id);
      return;
    }
    const changed = statements.filter((statement) => put(known.statements, statement)).length > 0;
    const isFirst = JSON.stringify([source, issues]) < JSON.stringify([known.source, known.issues]);
    if (!changed && !isFirst) return;
    const kept = isFirst ? { source, issues } : known;
    const facts = describeDocument(kept.source, [...known.statements.values()]);
    this.#documents.set(source.id, { ...known, source: kept.source, issues: kept.issues, facts });
    // what a document no longer says may have joined others: all is made anew
    if (changed) this.#isStale = true;
    else this.#touch(source.id);
  }

  #file(id: string): void {
    const { statements, facts } = this.#documents.get(id)!;
    for (const statement of statements.values()) {
      if (statement.about === undefined) continue;
      let folder = this.#folders.get(statement.about);
      if (!folder) {
        folder = { statements: new Set(), kinds: new Set(), registers: undefined };
        this.#folders.set(statement.about, folder);
      }
      folder.statements.add(statement);
      folder.kinds.add(statement.kind);
      if (folder.registers) this.#register(folder.registers, statement);
    }
    for (const moved of this.#families.add(id, facts.passages)) this.#touch(moved);
  }

  #register(registers: Map<Kind, Register<Made>>, statement: Statement): void {
    const { kind } = statement;
    let register = registers.get(kind);
    if (!register) {
      register = new Register((cluster) => makeEntry(kind, cluster, this.#witnesses));
      registers.set(kind, register);
    }
    register.add(statement);
  }

  #touch(id: string): void {
    for (const statement of this.#documents.get(id)?.statements.values() ?? [])
      if (statement.about !== undefined)
        this.#folders.get(statement.about)?.registers?.get(statement.kind)?.touch(statement);
  }

  #refresh(): void {
    if (!this.#isStale) return;
    this.#isStale = false;
    this.#folders = new Map();
    this.#families = new Families();
    for (const id of this.#documents.keys()) this.#file(id);
  }

  readonly #witnesses: Witnesses = {
    factsOf: (source) => this.#documents.get(source)?.facts,
    familyOf: (source) => this.#families.familyOf(source),
  };

  /** The documents, each once, in order of their sources' ids. */
  get documents(): Required<ReconcileInput>[] {
    return [...this.#documents]
      .sort(([a], [b]) => compareText(a, b))
      .map(([, { source, statements, issues }]) => ({
        source,
        statements: [...statements.values()].sort((a, b) => compareText(a.id, b.id)),
        issues,
      }));
  }

  /** Keys of the authorities that the documents say something of, in order. One that they merely name is none. */
  get keys(): string[] {
    this.#refresh();
    return [...this.#folders]
      .filter(([, { kinds }]) => saysSomething(kinds))
      .map(([key]) => key)
      .sort(compareText);
  }

  /**
   * The profile of one authority; `undefined` where the documents say nothing of it. What it is made from is kept, so
   * that the next one costs little more than what came in between.
   */
  profile(key: string, options: ReconcileOptions = {}): Profile | undefined {
    this.#refresh();
    const folder = this.#folders.get(key);
    if (!folder || !saysSomething(folder.kinds)) return undefined;
    folder.registers ??= this.#makeRegisters(folder);
    return this.#makeProfile(key, folder, folder.registers, options);
  }

  /** A profile for each of the {@link keys}. What they are made from is not kept: one authority's lot after the other. */
  profiles(options: ReconcileOptions = {}): Profile[] {
    return this.keys.map((key) => {
      const folder = this.#folders.get(key)!;
      return this.#makeProfile(key, folder, folder.registers ?? this.#makeRegisters(folder), options);
    });
  }

  #makeRegisters({ statements }: Folder): Map<Kind, Register<Made>> {
    const registers = new Map<Kind, Register<Made>>();
    for (const statement of statements) this.#register(registers, statement);
    return registers;
  }

  #makeProfile(
    key: string,
    { statements }: Folder,
    registers: ReadonlyMap<Kind, Register<Made>>,
    options: ReconcileOptions,
  ): Profile {
    const ids = new Set<string>();
    for (const { evidence } of statements) for (const { source } of evidence) ids.add(source);
    return makeProfile(
      {
        key,
        made: new Map([...registers].map(([kind, register]) => [kind, register.results()])),
        statements,
        documents: [...ids].sort(compareText).flatMap((id) => this.#documents.get(id) ?? []),
      },
      options,
    );
  }

  toJSON(): DossierData {
    return { version: 1, documents: this.documents };
  }
}

/** Whether an authority is more than named. */
function saysSomething(kinds: ReadonlySet<Kind>): boolean {
  return kinds.size > (kinds.has("commune") ? 1 : 0);
}

/** Files a statement under its id; of two with one id the first in the alphabet stays. Gives whether anything changed. */
function put(statements: Map<string, Statement>, statement: Statement): boolean {
  const known = statements.get(statement.id);
  if (known === statement) return false;
  if (known !== undefined && JSON.stringify(known) <= JSON.stringify(statement)) return false;
  statements.set(statement.id, statement);
  return true;
}

/** A dossier of some documents. */
export function openDossier(documents: Iterable<ReconcileInput> = []): Dossier {
  const dossier = new Dossier();
  for (const document of documents) dossier.add(document);
  return dossier;
}

/** The dossier of all documents of some dossiers, which stay as they are; also of dossiers that were read from JSON. */
export function mergeDossiers(...dossiers: readonly (Dossier | DossierData)[]): Dossier {
  return openDossier(dossiers.flatMap(({ documents }) => documents));
}
