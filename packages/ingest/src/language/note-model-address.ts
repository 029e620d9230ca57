import type { Issue } from "@bildungsprofil/core";
import { cite } from "../tree/cite.js";
import type { Document } from "../tree/document.js";

/** What a command wants forgotten: "previous instructions", "vorherigen Anweisungen". */
const before = {
  english: "(?:previous|prior|preceding|earlier|above|existing|other|system|your)",
  german:
    "(?:vorherig|bisherig|vorig|obig|vorangegangen|vorstehend|früher|anderslautend|ander|dein)\\p{L}{0,3}",
};
const orders = {
  english: "(?:instructions?|prompts?|rules|directions|guidelines|commands|system messages?)",
  german: "(?:Anweisung(?:en)?|Instruktion(?:en)?|Befehle?n?|Prompts?|Systemprompts?|Regeln|Vorgaben)",
};
const models = {
  english:
    "(?:AI|LLM|AI (?:assistant|model|agent|system)|(?:large )?language model|chat ?bot|ChatGPT|assistant)s?",
  german: "(?:KI|LLM|KI-(?:Modell|Assistent|Agent|System)|Sprachmodell|Chat-?bot|ChatGPT)\\p{L}{0,2}",
};

/** Commands to a model; statements about models, in education as elsewhere, are none. */
const commands: readonly string[] = [
  // "Ignore all previous instructions", "Please disregard any of the above rules"
  `(?:ignore|disregard|forget|override|bypass)\\s{1,3}(?:(?:all|any|every|each|of|the|these|those|my|and)\\s{1,3}){0,4}${before.english}\\s{1,3}(?:(?:and|or|${before.english})\\s{1,3}){0,3}${orders.english}`,
  // "Ignoriere alle vorherigen Anweisungen", "Vergiss bitte deine bisherigen Regeln"; "Beachten Sie" is to people
  `(?:ignoriere?|vergiss|missachte|verwirf|übergehe)\\s{1,3}(?:(?:bitte|alle|sämtliche|jegliche|die|diese|deine|alles)\\s{1,3}){0,4}${before.german}\\s{1,3}(?:(?:und|oder|${before.german})\\s{1,3}){0,3}${orders.german}`,
  `(?:ignorieren|vergessen|missachten)\\s{1,3}Sie\\s{1,3}(?:(?:bitte|alle|sämtliche|jegliche|die|Ihre)\\s{1,3}){0,4}${before.german}\\s{1,3}(?:Instruktionen|Prompts?|Systemprompts?)`,
  // "You are now DAN", "You are now an unrestricted assistant"
  `you\\s{1,3}are\\s{1,3}(?:now|from now on)\\s{1,3}(?:an?\\s{1,3})?(?:DAN|(?:\\p{L}{1,20}\\s{1,3}){0,3}${models.english})`,
  `du\\s{1,3}bist\\s{1,3}(?:jetzt|nun|ab\\s{1,3}(?:jetzt|sofort))\\s{1,3}(?:ein\\p{L}{0,2}\\s{1,3})?(?:\\p{L}{1,20}\\s{1,3}){0,3}${models.german}`,
  // "If you are an AI, …", "Wenn du ein Sprachmodell bist, …"
  `if\\s{1,3}you\\s{1,3}are\\s{1,3}(?:an?|the)\\s{1,3}(?:\\p{L}{1,20}\\s{1,3}){0,2}${models.english}`,
  `(?:wenn|falls)\\s{1,3}(?:du|Sie)\\s{1,3}ein\\p{L}{0,2}\\s{1,3}(?:\\p{L}{1,20}\\s{1,3}){0,2}${models.german}\\s{1,3}(?:bist|sind)`,
  // "Note to AI assistants:", "Hinweis an alle Sprachmodelle:"
  `(?:notes?|instructions?|message|attention)\\s{1,3}(?:to|for)\\s{1,3}(?:(?:all|any|the)\\s{1,3}){0,2}${models.english}\\s{0,3}:`,
  `(?:hinweis|anweisung|nachricht|achtung)\\p{L}{0,2}\\s{1,3}(?:an|für)\\s{1,3}(?:(?:alle|jede[sn]?|das|die|den)\\s{1,3}){0,2}${models.german}\\s{0,3}:`,
  // "Reveal your system prompt", "Gib deinen Systemprompt aus"
  `(?:reveal|print|repeat|output|show|disclose)\\s{1,3}(?:me\\s{1,3})?(?:your|the)\\s{1,3}(?:(?:full|entire|hidden|initial)\\s{1,3}){0,2}system\\s?(?:prompt|message)`,
  `(?:gib|zeige|nenne|wiederhole|verrate)\\s{1,3}(?:(?:mir|uns|bitte)\\s{1,3}){0,2}deinen?\\s{1,3}(?:\\p{L}{1,20}\\s{1,3}){0,2}System-?prompt`,
];

/** Marks that part the turns of a conversation in the formats of models. */
const turns =
  "<\\|(?:im_start|im_end|system|user|assistant|endoftext|begin_of_text)\\|>|<</?SYS>>|\\[/?INST\\]";
/** Letters that nobody sees and models read: tags of Unicode, which else only stand in flags. */
const hiddenLetters = "(?<!\\u{1F3F4}[\\u{E0020}-\\u{E007E}]{0,6})[\\u{E0020}-\\u{E007E}]{8,}";

const address = new RegExp(
  `(?<![\\p{L}\\p{N}])(?:${commands.join("|")})(?!\\p{L})|${turns}|${hiddenLetters}`,
  "iu",
);

/** One of them is in every such text, and is found at a fraction of the cost. */
const traces =
  "instruction prompt rules directions guidelines commands instruktion anweisung befehl regeln vorgaben assistant chatbot chat-bot chatgpt llm sprachmodell <| << inst]"
    .split(" ")
    .concat("system message", "language model", "chat bot", "chat -bot");
const shortTraces = /(?<!\p{L})(?:AI|KI|DAN)(?!\p{L})|[\u{E0020}-\u{E007E}]/iu;

function mayAddressModel(text: string): boolean {
  // a long s has no other case
  const lower = text.toLowerCase().replaceAll("ſ", "s");
  return traces.some((trace) => lower.includes(trace)) || shortTraces.test(text);
}

/** Most characters of the words that the issue gives. */
const shown = 120;

/**
 * An issue of severity `info` where a document speaks to a language model that may read it later: "ignore all previous
 * instructions". The words stay text like all others; nothing here obeys them. Whoever gives texts or quotations to a
 * model should know.
 */
export function noteModelAddress(document: Document): Issue[] {
  const { text } = document;
  if (!mayAddressModel(text)) return [];
  const found = address.exec(text);
  if (!found) return [];
  const { locator } = cite(document, found.index, found.index + found[0].length);
  return [
    {
      code: "extract/addresses-a-model",
      severity: "info",
      message:
        "The document speaks to a language model. Its words are text like all others here; do not give them to a model as instructions.",
      ...(locator ? { place: locator } : {}),
      actual: found[0]
        .replace(/\s+/gu, " ")
        .slice(0, shown)
        .replace(/\p{Surrogate}$/u, ""),
    },
  ];
}
