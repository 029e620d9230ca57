import type { Trigger } from "../../language/announced.js";

const adjectives = "(?:\\p{Ll}+(?:e|en|er|es)\\s+){0,3}";
const noun =
  "(?:Herausforderung(?:en)?|(?:Haupt|Kern|Grund)?[Pp]roblem(?:e|en|lagen)?|Manko|(?:Knack|Kritik|Schwach)punkte?|Schwierigkeit(?:en)?|Hürde[n]?|Hemmnis(?:se)?|Hindernis(?:se)?|Stolperstein(?:e)?|Schwachstellen?|Baustellen?|Defizite|Engpässe)";
const stop =
  /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:die|der|das|den|denen|welche[rsn]?|wobei|damit|um|weil|da|für die|which)\s/u;

const isHard = `\\s(?:das|die|der|eine?)\\s${adjectives}${noun}\\s(?:ist|sind|sei(?:en)?|bleib(?:t|en|e)|bilde[nt]|darstell(?:t|en))(?=[.,;]|$)`;

/** Turns of running text that name challenges; what follows the match is the challenge. */
export const triggers: readonly Trigger[] = [
  {
    // "Eine große Herausforderung ist der …", "Herausforderungen sind A, B und C", "… bestehen in …"
    name: "challenge-is",
    pattern: new RegExp(
      `(?<![\\p{L}])${adjectives}${noun}(?![\\p{L}])(?:(?!\\s(?:ist|sind|bleibt|besteh)\\p{L}*\\s)[^.;:!?,]){0,80}?\\s(?:ist|sind|bleibt|bleiben|besteht|bestehen|liegt|liegen|stellt|stellen)\\s+(?:dabei |weiterhin |nach wie vor |vor allem |insbesondere |auch |darin, |derzeit |aktuell |unter anderem |(?:aus (?:\\p{Ll}+ )?Sicht (?:de[rs] )?|für (?:viele |uns |die |das |den )?)\\p{Lu}[\\p{L}-]+ |für uns )*(?:in |im )?(?=(?:der|die|das|den|dem|ein|eine|einen|zu |fehlende|mangelnde|\\p{Lu}|\\p{Ll}+e[nrs]? \\p{Lu}))`,
      "gu",
    ),
    stop,
  },
  {
    // "Eine weitere Herausforderung wird an den Schulen deutlich: Dort kommen …"
    name: "challenge-colon",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:[Ee]ine|[Dd]ie|[Dd]as|[Ee]in|[Zz]wei|[Dd]rei|[Vv]or)\\s${adjectives}${noun}(?![\\p{L}])[^.;:!?„“]{0,90}(?<!\\san):\\s+(?=\\p{L})`,
      "gu",
    ),
    stop: /[;!?]|\.(?=\s|$)/u,
  },
  {
    // "spiegelt wachsende Herausforderungen wider – A, B und C"
    name: "challenge-dash",
    pattern: new RegExp(
      `(?<![\\p{L}])(?:\\p{Ll}+(?:e|en)\\s)${noun}(?![\\p{L}])[^.;:!?„“–—]{0,60}\\s[–—]\\s(?=(?:der|die|das|den|dem|etwa|zum Beispiel|vom|von)\\s(?:\\p{Ll}+\\s){0,2}\\p{Lu})(?:etwa |zum Beispiel )?`,
      "gu",
    ),
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|weil|da)\s/u,
  },
  {
    name: "challenges-such-as",
    pattern: new RegExp(
      `(?<![\\p{L}])${noun},?\\s+wie\\s+(?:zum Beispiel\\s+|etwa\\s+|z\\. ?B\\.\\s+)?(?=(?:(?:dem|der|den|die|das)\\s+)?(?:\\p{Ll}+\\s+)?\\p{Lu})`,
      "gu",
    ),
    // here ", der" goes on counting up
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|weil|da)\s|\s(?:können|kann|müssen|muss|sollen|werden|wird|lassen|sind|ist|stellen|prägen|erfordern|verlangen|brauchen|haben)\s/u,
  },
  {
    // "hat es mit dem demografischen Wandel und dem Fachkräftemangel zu tun"
    name: "to-do-with",
    pattern:
      /(?<!\p{L})(?:hat|haben)\s(?:[^.;:!?„“,]{0,60}?\s)?mit\s(?![^.;:!?]{2,80}\s(?:nichts|wenig|viel)\szu\s)(?=[^.;:!?„“]{3,200}?\szu\s(?:tun|ringen)(?!\p{L}))/gu,
    stop: /\szu\s(?:tun|ringen)/u,
  },
  {
    // "Was fehlt, ist der Überblick"
    name: "what-lacks",
    pattern:
      /(?<!\p{L})Was (?:(?!nicht)[\p{L}-]+\s){0,4}?(?:fehlt|fehlte|fehlen|erschwert|bremst|behindert|hemmt|belastet|hindert|schwerfällt|(?:Sorgen|zu schaffen) (?:macht|bereitet)), (?:ist|sind|war|waren)\s(?=(?:der|die|das|ein|eine|ein gemeinsame[rs]?|\p{Ll}+e[rs]?)\s)/gu,
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:die|der|das|um|damit|weil)\s/u,
  },
  {
    // "Einig waren sich alle, dass die kurzen Verträge das größte Problem sind"
    name: "that-is-challenge",
    pattern: new RegExp(`,\\sdass\\s(?=[^.;:!?]{4,140}?${isHard})`, "gu"),
    stop: new RegExp(isHard, "u"),
  },
  {
    // "Zu den Herausforderungen gehören A, B und C"
    name: "among-challenges",
    pattern: new RegExp(
      `(?<!\\p{L})[Zz]u\\s(?:den|unseren|diesen)\\s${adjectives}${noun}(?![\\p{L}])[^.;:!?,]{0,60}?\\s(?:gehör(?:t|en)|zähl(?:t|en))\\s(?:(?:unter anderem|etwa|auch|vor allem|insbesondere|zum Beispiel)\\s){0,2}`,
      "gu",
    ),
    stop: /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:um|damit|weil|da)\s/u,
  },
  {
    name: "lack-of",
    pattern:
      /(?<![\p{L}])(?:es\s+)?(?:fehlt|fehlte|fehlten|fehle|mangelt|mangelte|mangele|mangle)\s+(?:(?!nicht)\p{Ll}+\s+){0,3}?an\s+/giu,
    stop,
  },
  {
    // "weil es an Räumen fehlt"
    name: "lack-of-last",
    pattern:
      /(?<![\p{L}])es\s+(?:\p{Ll}+\s+){0,3}?an\s+(?=[^.;:!?,]{3,120}\s(?:fehlt|mangelt)e?(?![\p{L}]))/gu,
    stop: /\s(?:fehlt|mangelt)/u,
  },
  {
    name: "english",
    pattern:
      /(?<![\p{L}])(?:main |key |major |biggest |central )?challenges?(?: [^.;:!?,]{1,50}?)? (?:is|are|include|includes|remains?|lies in)\s+/giu,
    stop,
  },
];
