import { findAll, matches } from "../../language/find-all.js";

/** What it is bad to have much of. */
const bad =
  /(?<!\p{L})\p{L}*(?:[Mm]angel|[Aa]rmut|[Aa]bbr[uü]ch\p{Ll}*|[Ll]ücken?|[Rr]ückst[aä]nde?n?|[Bb]enachteiligung\p{Ll}*|[Uu]ngleichheit\p{Ll}*|[Uu]ngleichgewicht\p{Ll}*|[Üü]berlastung|[Ee]ngp[aä]ss\p{Ll}*|[Aa]bwanderung|[Ww]egzug|[Dd]efizite?n?|[Aa]uffälligkeit(?:en)?|[Ff]örderbedarfe?|[Uu]nterstützungsbedarfe?|[Bb]etreuungsbedarf|[Aa]bsentismus|[Ff]ehlzeiten|[Aa]rbeitslosigkeit|[Ww]artezeit(?:en)?|[Ww]artelisten?|[Ss]egregation|[Bb]arrieren?|[Kk]luft|[Ss]chere|[Gg]efälle|[Ss]chieflage|[Ss]paltung|[Dd]iskrepanz(?:en)?|[Hh]emmschwellen?|[Uu]nterrichtsausfall|[Aa]ltersdurchschnitt|[Ss]chulvermeid\p{Ll}+|[Hh]eterogenität|[Aa]bgänge ohne Abschluss)(?![\p{L}-])|(?<!\p{L})ohne (?:\p{L}+en )?\p{L}*(?:[Aa]bschluss|[Bb]erufsreife)(?!\p{L})/u;
/** That there is much of it, or ever more. */
const much =
  /(?<!\p{L})(?:hoch|hohe[rnms]?|größer|groß|große[rnms]?|steig(?:t|en|end\p{Ll}*)|stieg(?:en)?|gestiegen|zugenommen|(?:nimmt|nehmen|nahm(?:en)?)\s(?:[^.;:]{0,60}\s)?zu|wächst|wachsen|wuchs|wachsend\p{Ll}*|zunehmend\p{Ll}*|verschärf\p{Ll}+|ausgeprägt|überdurchschnittlich\p{Ll}*|besonders (?:stark|häufig|oft)|immer (?:mehr|häufiger|öfter)|weit verbreitet|spürbar\p{Ll}*|lang(?:e|er)?|mehr als (?:doppelt|ein Drittel|die Hälfte|jede[rs]?)|jede[rs]? (?:\p{Ll}+te) )(?!\p{L})/u;
/** What it is good to have enough of. */
const good =
  /(?<!\p{L})\p{L}*(?:[Aa]ngebote?n?|[Pp]lätze?n?|[Pp]ersonal|[Kk]räfte?n?|[Ff]achkraft|[Rr]äume?n?|[Zz]eit|[Gg]eld|[Mm]itteln?|[Dd]aten|[Dd]atenlage|[Üü]berblick|[Ww]issen|[Kk]enntnisse?n?|[Aa]ustausch|[Aa]bstimmung|[Kk]apazität(?:en)?|[Bb]ewerber\p{L}*|[Tt]ransparenz|[Vv]erständnis|[Ss]trukturen|[Aa]nsprechpartner\p{L}*|[Aa]nsprechperson(?:en)?|[Zz]ugang|[Zz]ugänge|[Aa]nbindung|[Aa]usstattung|[Kk]onzepte?|[Ss]trategie|[Vv]ersorgung|[Bb]eratung|[Bb]eteiligung|[Ss]tellen|[Rr]essourcen|[Ff]inanzierung|[Vv]ernetzung|[Kk]ooperation|[Zz]usammenarbeit|[Ii]nformationen|[Zz]uständigkeit(?:en)?|[Vv]erbindungen|[Ww]ege?|[Pp]lanung|[Dd]eutschkenntnisse|[Uu]nterstützung)(?![\p{L}-])/u;
/** That there is too little of it. */
const scarce =
  /(?<!\p{L})(?:fehl(?:t|en|te|ten)|mangelt|rar|Mangelware|übersteig(?:t|en)|wenig(?= \p{L}*(?:[Üü]berblick|[Aa]ustausch|[Zz]eit|[Gg]eld|[Pp]ersonal|[Tt]ransparenz|[Aa]ngebote|[Dd]aten|[Aa]bstimmung|[Zz]usammenarbeit))|Stellen (?:[^.;:]{0,30} )?offen|knapp(?!e?[nrs]?\s\d)|zu wenige?n?|zu selten|zu spät|zu weit|zu gering|begrenzt|beschränkt|unzureichend|ungenügend|lückenhaft|unübersichtlich|zersplittert|fragmentiert|verstreut|ungleich|uneinheitlich|unklar|ungeklärt|vakant|unbesetzt|dünn|mangelhaft|gering ausgeprägt|nicht (?:ausreichend|genügend|genug|flächendeckend|überall|einheitlich|gesichert|gedeckt|bekannt|vorhanden|geregelt|dauerhaft)|(?:gibt|gab) es (?:\p{Ll}+\s){0,4}(?:nicht|keine?n?|kaum|nur)|(?:reicht|reichen|reichte|reichten) (?:[^.;:]{0,60} )?nicht)(?!\p{L})/u;
/** Who learns. */
const learners =
  /(?<!\p{L})(?:(?:parents|children|pupils|students|young people|families)(?!\p{L})|(?:[Kk]ind|[Kk]inder|Jugendliche|Familien|Schüler|Eltern|Menschen|Frauen|Leute|Fachkräfte|Mädchen|Jungen|Auszubildende|Ratsuchende|Erwachsene|Schulabgänger|Zugewanderte|Geflüchtete|Ungelernte|Ältere|Beschäftigte|Migrant)\p{L}*|jede[rs]? \p{Ll}+te \p{Lu}\p{L}+)(?!\p{L})/u;
/** That they fare worse than others, or lose their way. */
const worse =
  /(?<!\p{L})(?:(?:[Nn]ur|[Ll]ediglich) (?:jede[rs]? \p{Ll}+te|ein(?:e)? (?:Drittel|Viertel|Fünftel|Bruchteil)|wenige|\d+ Prozent)|(?:do|does) not know|(?:have|has) no|drop out|leave (?:[^.;:]{0,40} )?without|seltener|schlechter|benachteiligt|abgehängt|ausgeschlossen|überfordert|(?:den|die) (?:Überblick|Orientierung|Anschluss) verlier(?:t|en)|verlier(?:t|en) (?:[^.;:]{0,40} )?(?:den|die) (?:Überblick|Orientierung|Anschluss)|nur (?:mit (?:\p{Ll}+ )?(?:Aufwand|Mühe)|schwer|selten|bedingt|unzureichend)|(?:zieh|wander|geh)(?:t|en) (?:[^.;:]{0,50} )?(?:weg|ab|fort)|wegziehen|abwandern|fortgehen|bleib(?:t|en) (?:[^.;:]{0,40} )?ohne (?:\p{L}*[Aa]bschluss|\p{L}*[Pp]latz)|(?:verlässt|verlassen|verließen) (?:[^.;:]{0,50} )?ohne|sprech(?:en) (?:[^.;:]{0,50} )?(?:kein|kaum|nicht|wenig) |(?:brech|brich)(?:t|en) (?:[^.;:]{0,60} )?ab|kenn(?:t|en) (?:[^.;:]{0,50} )?(?:nicht|kaum|keine)|wissen (?:[^.;:]{0,30} )?nicht|haben (?:[^.;:]{0,50} )?(?:keine?n? \p{L}*(?:[Aa]bschluss|[Zz]ugang|[Pp]latz|[Dd]eutschkenntnisse|[Ss]chulabschluss|[Aa]usbildung|[Bb]egleitung)|einen \p{L}*[Ff]örderbedarf|Sprachdefizite|Schwierigkeiten|Probleme))(?!\p{L})/u;
/** A comma between two adjectives parts no clause: "junge, gut ausgebildete Leute". */
const clauses = /(?:[^,;:]|(?<=\p{Ll}e[nrs]?),(?=\s(?:\p{Ll}+\s)?\p{Ll}{3,}e[nrs]?\s\p{Lu}))+/gu;
/** What is planned, called for or asked against it, and what gets better. */
const relief =
  /(?<!\p{L})(?:weniger|gegen|sank|sink(?:t|en)|gesunken|zurückgegangen|niedriger|geringer|besser|verbessert|gelingt|nicht (?:nur|mehr)|dank|schon gut|keinesfalls|nie|Interesse|kürzer)(?!\p{L})/u;

/**
 * Where a clause says, in whatever order, that there is much of something bad, too little of something good,
 * or that learners fare worse; -1 where none does.
 */
export function findStrain(text: string): number {
  // the rarer words first
  const isBad = matches(text, much) && matches(text, bad);
  const isGood = matches(text, scarce) && matches(text, good);
  const isOfLearners = matches(text, worse) && matches(text, learners);
  if (!isBad && !isGood && !isOfLearners) return -1;
  for (const { 0: clause, index } of findAll(text, clauses)) {
    const at =
      (isBad && bad.test(clause) ? much.exec(clause)?.index : undefined) ??
      (isGood && good.test(clause) ? scarce.exec(clause)?.index : undefined) ??
      (isOfLearners && learners.test(clause) ? worse.exec(clause)?.index : undefined);
    if (at !== undefined && !relief.test(clause)) return index + at;
  }
  return -1;
}
