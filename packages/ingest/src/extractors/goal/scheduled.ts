/** What happens on a day: it takes place, comes out, opens, is shown or handed out. */
const happens =
  /(?:^|\s)(?:erscheinen|stattfinden|beginnen|starten|folgen|tagen|vorliegen|zusammentreten|zusammenkommen|vorgestellt werden|präsentiert werden|eröffnet werden|eingeweiht werden|überreicht werden|verschickt werden|an den Start gehen|online gehen|ans Netz gehen|in (?:Betrieb|Druck) gehen|in Kraft treten|an (?:alle|die|sämtliche|jede)\s(?:[^.;:!?,]{0,80}\s)?(?:gehen|verteilt werden))(?=,|$)/u;
/** Such a thing is planned for a time, or it is a thing of that kind: "der Bericht", "die Konferenz". */
const dated =
  /(?<!\p{L})(?:(?:zu)?künftig|jährlich|jedes Jahr|alle (?:zwei|drei|vier|fünf) Jahre|regelmäßig|erstmals|wieder|außerdem|dann|noch|auch|im|ab|am|zum|bis|Anfang|Mitte|Ende)(?!\p{L})|(?:[Bb]ericht|[Kk]onferenz|[Tt]agung|[Ff]achtag|[Pp]ortal|[Ff]orum|[Mm]esse|[Aa]tlas|[Bb]roschüre|[Kk]atalog|[Ll]eitbild|[Rr]eport|[Ww]egweiser)(?!\p{L})/u;
/** "Bis 2027 soll eine Strategie vorliegen": to have agreed on one is an aim. */
const agreedOn =
  /\p{L}*(?:[Ss]trategie|[Kk]onzept|[Ll]eitbild|[Ll]eitlinien|(?:[Mm]aßnahmen|[Aa]ktions|[Ee]ntwicklungs|[Rr]ahmen)plan)(?:s|es|e)?\s(?:[^.;:!?,]{0,60}\s)?(?:vorliegen|stehen)(?=,|$)/u;
/** What is brought about by it: "soll Bildung für alle beginnen" is more than a date. */
const few = 8;

/** Whether a phrase behind "soll" tells when something takes place or comes out, and not what is aimed at. */
export function isScheduled(phrase: string): boolean {
  const found = happens.exec(phrase);
  return (
    found !== null &&
    !phrase.includes(", dass ") &&
    !agreedOn.test(phrase) &&
    (dated.test(phrase) || phrase.split(/\s+/u).length <= few)
  );
}
