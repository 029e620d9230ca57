import type { Span } from "../../tree/nodes.js";
import type { Block } from "../blocks.js";
import { mayMatch } from "../find-all.js";
import type { PersonMention } from "../persons.js";
import type { View } from "../view.js";
import type { Affiliation } from "./affiliation.js";
import { namesField } from "./work-fields.js";

/** Verbs for the work that somebody has, with what it is as their object. */
const verb =
  "(?:übernimmt|übernahm|verantwortet|verantwortete|betreut|betreute|koordiniert|koordinierte|bearbeitet|kümmert(?:e)? sich(?: \\p{Ll}+){0,2} um)";
const when =
  "(?:(?:dort|hier|nun|jetzt|heute|inzwischen|künftig|zusätzlich|seither|seit [^,.;:()]{2,24}?) )?";
/** "das Thema", "den Bereich": no part of what follows. */
const matter =
  '(?:(?:Thema|Themen|(?:Aufgaben|Arbeits|Themen)?[Bb]ereich|Themenfeld|Handlungsfeld|Arbeitsfeld|Aufgabengebiet|Projekt) (?=[\\p{Lu}„“"]))?';
const nouns =
  "\\p{Lu}[\\p{L}-]+(?: \\p{Lu}[\\p{L}-]+){0,2}(?: (?:und|sowie) (?:(?:das|die|den) )?\\p{Lu}[\\p{L}-]+)?";
/** After an article that shows the gender of what it stands with an adjective is in its plain form, but for "den". */
const object = `(?:(?:das|die) ${matter}(?<described>\\p{Ll}{3,}e (?:\\p{Ll}{3,}e )?${nouns})|(?:das|die|den) ${matter}[„“"]?(?<named>${nouns}))`;
const end =
  '(?=[,.;:“”"]|$| (?:und|in|im|für|des|der|am|an|bei|beim|auf|zwischen|vor|von|vom|aus|mit|zu|zur|zum) )';

/** "… kümmert sich um die digitale Plattform", "… verantwortet das Monitoring". */
const behind = new RegExp(`^ ${verb} ${when}${object}${end}`, "u");
/** "Das Monitoring betreut Anna Meier." */
const inFront = new RegExp(
  `(?:^|[.!?;:] )(?:Das|Die|Den) ${matter}[„“"]?(?<named>${nouns})[“”"]? (?:übernimmt|übernahm|verantwortet|verantwortete|betreut|betreute|koordiniert|koordinierte|bearbeitet) ${when}(?:Herr |Frau )?$`,
  "u",
);
/** "Im Landkreis X ist Anna Meier für das Monitoring zuständig." */
const copulaBefore = /(?<!\p{L})(?:[Ii]st|war|zeichnet) (?:\p{Ll}+ )?(?:Herr |Frau )?$/u;
const chargeBehind = new RegExp(
  `^ (?:[^,.;:()]{2,40} )??für ${object}(?: [^,.;:()]{2,60}?)?? (?:zuständig|verantwortlich)(?!\\p{L})`,
  "u",
);
/** What is done once, or what says nothing of the work. */
const tooGeneral =
  /^(?:\p{Ll}+e )*(?:Projekte?|Programme?|Arbeit|Aufgaben?|Schulen?|Kitas?|Netzwerke?|Team|Jugendlichen?|Kinder|Begrüßung|Veranstaltung(?:en)?|Konferenz|Schirmherrschaft|Rolle|Verantwortung|Kosten)$/u;

/** The field of work that the verb of a clause tells. */
export function readDuty(view: View, block: Block, { whole }: PersonMention): Affiliation | undefined {
  const after = view.slice(whole.end, Math.min(block.end, whole.end + 200)).replace(/\s/gu, " ");
  const direct = behind.exec(after);
  if (direct?.groups) return fieldIn(whole.end, direct, direct.groups.described ?? direct.groups.named);
  const from = Math.max(block.start, whole.start - 160);
  const before = view.slice(from, whole.start).replace(/\s/gu, " ");
  const charged = copulaBefore.test(before) ? chargeBehind.exec(after) : null;
  if (charged?.groups) return fieldIn(whole.end, charged, charged.groups.described ?? charged.groups.named);
  if (!mayMatch(before, inFront)) return undefined;
  const ahead = inFront.exec(before);
  return ahead ? fieldIn(from, ahead, ahead.groups!.named) : undefined;
}

function fieldIn(offset: number, found: RegExpExecArray, field: string | undefined): Affiliation | undefined {
  if (field === undefined || !namesField(field) || tooGeneral.test(field)) return undefined;
  const start = offset + found.index + found[0].lastIndexOf(field);
  const role: Span = { start, end: start + field.length };
  return { role: { ...role, text: field } };
}
