/** Who runs a programme: the federation, a state, a foundation, the European Union, local authorities. */
export type ProgrammeLevel = "Bund" | "Land" | "Stiftung" | "EU" | "Kommune";

/** A funding round or stage of a programme. */
export interface ProgrammePhase {
  readonly name: string;
  /** EDTF interval. */
  readonly period: string;
}

/** A programme, initiative or benefit that educational authorities take part in. */
export interface ProgrammeEntry {
  /** ASCII kebab-case; never renamed, never reused. */
  readonly id: string;
  /** Official short name, without quotation marks and without "Förderprogramm". */
  readonly name: string;
  /** English name, ours where the programme has none of its own; every entry of `PROGRAMMES` has one. */
  readonly en?: string;
  /** Other spelled-out names, former ones too. */
  readonly aliases: readonly string[];
  /** Abbreviations that mean this programme wherever they stand in exactly this case ("LvO"). */
  readonly abbreviations?: readonly string[];
  /** Names and abbreviations that are ordinary words or mean other things too: safe only in quotation marks or beside "Programm", "Projekt", "Initiative". */
  readonly needingContext?: readonly string[];
  /** What the agencies of the programme are called, which local authorities make agreements with. */
  readonly agencies?: readonly string[];
  readonly funder: readonly string[];
  readonly level: ProgrammeLevel;
  /** ISO 3166-2 code of the state whose programme it is; absent where it is nationwide. */
  readonly state?: string;
  /** EDTF; absent where no source was found. An open end means: no end known when the entry was written. */
  readonly period?: string;
  readonly phases?: readonly ProgrammePhase[];
  /** Id of the larger programme. */
  readonly partOf?: string;
  /** Id of the programme that followed. */
  readonly successor?: string;
  readonly note?: string;
}
