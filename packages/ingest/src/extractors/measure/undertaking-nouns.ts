/**
 * Last parts of nouns for what a commune undertakes: asking people, teaching them, helpers, places, tools, support. In
 * the singular; bodies, events, reports and offices have kinds of their own and are none.
 */
const ends: ReadonlySet<string> = new Set(
  `umfrage befragung erhebung bestandsaufnahme bestandsanalyse istanalyse analyse interview evaluation screening mapping inventur monitoring
  fortbildung schulung qualifizierung training kurs lehrgang coaching reihe ferienschule sommerschule camp akademie hospitation curriculum
  lotse lotsin pate patin mentor mentorin tandem scout begleiter sprachmittler sprachmittlerin botschafter coach pool ehrenamtsnetz helfer assistenz
  café cafe treff treffpunkt werkstatt werkstätte labor bus mobil anlaufstelle beratungsstelle lernort lernraum lernladen lesebank stützpunkt lernhaus familienzentrum
  portal plattform app datenbank kalender wegweiser landkarte bildungskarte newsletter hotline sprechstunde informationssystem dashboard toolbox lernumgebung cloud
  stipendium stipendien fonds patenschaft partnerschaft beratung frühwarnsystem leitsystem kampagne wettbewerb börse praktikumswoche aktionswoche aktionstag bildungspass berufswahlpass ausweis paket koffer rucksack
  modell modellprojekt modellvorhaben pilotprojekt lotsenprojekt leseprojekt schülerprojekt förderprogramm sprachförderung lernförderung schulsozialarbeit betreuung angebot ganztagsangebot mentorenprogramm ferienprogramm mentoringprogramm begleitprogramm
  spielgruppe lerngruppe lesegruppe krabbelgruppe sprachtest kompetenzcheck messe instrument verfahren standard willkommensmappe
  survey portal platform system database course training scheme fund helpline lab mentor guide calendar campaign pilot toolkit workshop programme audit scholarship`.split(
    /\s+/u,
  ),
);
/** Words that end like one of them and are something else. */
const others =
  /^(?:(?:bundes|landes|förder|eu-?|modell|arbeits|regierungs|tages|wahl)programme?s?|(?:video|bus|wahl)?kurs|angebote?n?|bildungsangebote?n?|beratung|betreuung|monitoring|bildungsmonitoring|verfahren|vergabeverfahren|system|bildungssystem|schulsystem|standards?|reihe|messe|paket|modell|instrument|akademie|workshops?|\p{L}+(?:förder|bundes)programme?|programme|guide|audit|partnerschaft|\p{L}*(?:volkshoch|hoch)schule)$/iu;

const plurals = ["", "s", "e", "n", "en", "r", "er", "innen", "nen"];

/** Whether a noun, with or without the parts before its last, is one of such. */
export function isUndertaking(noun: string): boolean {
  const word = noun.toLowerCase().replace(/[*:_/]-?innen$/u, "");
  if (word.length < 3 || others.test(word)) return false;
  for (const plural of plurals) {
    if (!word.endsWith(plural)) continue;
    const stem = word.slice(0, word.length - plural.length);
    for (let length = Math.min(stem.length, 22); length >= 3; length--)
      if (ends.has(stem.slice(stem.length - length))) return true;
  }
  return false;
}
