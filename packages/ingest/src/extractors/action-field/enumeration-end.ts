/** What explains the item before it: "…, also eine Sammlung", "…, an der sich der Bedarf ablesen lässt". */
const aside =
  /,\s(?:also|d\. ?h\.|das heißt|nämlich|sprich|beziehungsweise|mithin|kurz)\s|,\s(?:besonders|insbesondere|vor allem)\s(?:an|in|im|bei|beim|auf|für|mit|zu|zur|zum|am)\s|,\s(?:an|in|mit|auf|bei|aus|von|zu|für|durch|über|unter|nach|zwischen)\s(?:de(?:r|m|n|nen|ren|ssen)|die|das|welche\p{Ll}*)\s(?=[^,.;:!?]*\s\p{Ll}+(?:t|n)(?=[.,;!]|$))/u;

/** Where the first such explanation begins; the length of the words where none does. */
export const asideAt = (rest: string): number => aside.exec(rest)?.index ?? rest.length;

/** Where an enumeration in running text ends: at the end of the clause; ", die" opens one only where its verb stands last. */
const clauseEnd =
  /[.;!?]|\s[–—]\s(?!(?<=\p{Lu}[\p{L}-]+\s[–—]\s)\p{Lu}[\p{L}-]+(?:[,;.]|$|\s(?:und|sowie)\s))|\sund\s(?:soll|will|wird|ist|hat|kann|(?!damit|somit|selbst|nicht)\p{Ll}{3,}t)\s|,\s+(?:etwa|zum Beispiel|z\.|beispielsweise|angefangen|um|da|weil|obwohl|damit|denen|welche[rsn]?|wobei|indem|sodass|which|that|in order|for example|for instance|e\.g\.|such as|so|sagte?|erklärte?|betonte?|heißt|wie)\s|,\s(?:die|der|das|den)\s(?:(?:es|sie|er|wir|man|sich|ihnen|uns|auch|nicht)\s|(?=[^,.;:!?]*\s\p{Ll}{2,}(?:t|en|n|e)(?=[,.;!?]|$)))|,\s(?:said|according)\s/u;

/** "„A“, „B“ und „C“ trafen sich" */
const marked =
  /^„[^“”„]{2,90}[“”](?:,\s„[^“”„]{2,90}[“”])*,?\s(?:und|sowie|&)\s„[^“”„]{2,90}[“”](?=\s(?!und\s|sowie\s|oder\s|[–—]\s))/u;

/** End of the enumeration: the first mark of an end that stands outside quotation marks. */
export function enumerationEnd(rest: string): number {
  // "Die Leitsätze heißen: A; B; C"
  const semicolons =
    /^[^.:!?;]{3,120}(?:;\s(?!hinzu|dazu|außerdem|zudem|weitere)[^.:!?;]{3,120})+(?=[.!?]|$)/u.exec(rest);
  if (semicolons) return semicolons[0].length;
  // "zu den Themen „A“, „B“ und „C“ trafen sich …"
  // "Handlungsfeld „Ganztag“: Die Träger …": a name with what is told of it
  const labelled = /^„[^“”„]{2,90}[“”](?=:\s)/u.exec(rest)?.[0].length;
  if (labelled !== undefined) return labelled;
  const inMarks = marked.exec(rest)?.[0].length;
  if (inMarks !== undefined) return inMarks;
  const ranges = /:\s(?:von|vom|angefangen)\s/u.exec(rest)?.index ?? rest.length;
  const explained = Math.min(ranges, asideAt(rest));
  for (let from = 0; ; ) {
    const match = clauseEnd.exec(rest.slice(from, explained));
    if (!match) return explained;
    const at = from + match.index;
    const before = rest.slice(0, at);
    const open = (before.match(/[„»]/gu)?.length ?? 0) - (before.match(/[“”«]/gu)?.length ?? 0);
    if (open <= 0) return at;
    from = at + match[0].length;
  }
}
