import type { Trigger } from "../../language/announced.js";

const adverbs =
  "(?:(?:dabei|weiterhin|vor allem|insbesondere|auch|derzeit|aktuell|unter anderem|nach wie vor|zudem|außerdem|jedoch|aber|allerdings|noch|hier|dort|vielerorts|mancherorts|bislang|bisher|zunehmend|immer|häufig|oft|besonders|uns|ihnen|ihm|vielen|manchen|immer noch|noch immer|dagegen|allem|mitunter|teils|schlicht|einfach|leider|momentan|gerade)\\s+){0,4}";
/** The beginning of a noun phrase. */
const nouns =
  "(?=(?:\\d{2,5}\\s\\p{Lu}|der|die|das|ein|eine|einen|ihre?|unsere?|dem|den|genügend|ausreichend|passende|geeignete|\\p{Lu}|\\p{Ll}+(?:e|er|es|en) (?:\\p{Ll}+ )?\\p{Lu}))";
const stop =
  /[;!?:]|\.(?=\s|$)|\s[–—]\s|,\s(?:die|der|das|den|denen|welche[rsn]?|wobei|damit|um|weil|da|für die|in|im|an|am|auf|bei|so|und|auch|obwohl|während|aber|doch)\s|\s(?:und|aber|doch)\s(?:es|sie|er|wir|viele|der Landkreis|die Stadt|die Kommune)\s/u;

/** "Schwierig bleibt die Finanzierung", "Sorgen bereitet …", "Es fehlen Räume", "An Fachkräften mangelt es". */
export const difficulties: readonly Trigger[] = [
  {
    name: "difficult-is",
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Ss]chwierig|[Pp]roblematisch|[Kk]ritisch|[Hh]inderlich|[Hh]emmend|[Bb]remsend|[Nn]achteilig|[Ee]rschwerend|[Hh]erausfordernd|[Bb]esorgniserregend|[Uu]nbefriedigend|[Aa]nspruchsvoll|[Oo]ffen(?= (?:ist|sind|bleibt|bleiben) (?:\\p{Ll}+ ){0,3}\\p{L}*(?:[Ff]inanzierung|[Ff]rage|[Ff]ortführung|[Zz]ukunft|[Vv]erstetigung|[Uu]msetzung|[Tt]rägerschaft|[Aa]usstattung|[Ff]örderung))|[Uu]ngelöst|[Uu]ngeklärt|[Uu]nsicher|[Aa]larmierend|[Bb]edenklich|[Bb]elastend)(?:er)?\\s+(?:bleibt|bleiben|blieb(?:en)?|ist|sind|war(?:en)?|wirkt|wirken|wirkten?|gestalte(?:t|n|te|ten)? sich|erwies(?:en)? sich|erweis(?:t|en) sich|sei|seien|bleibe)\\s+${adverbs}${nouns}`,
      "gu",
    ),
    stop,
  },
  {
    // "Besonders schwierig sei es, so die Leiterin, alle Familien zu erreichen"
    name: "hard-to",
    pattern:
      /(?<!\p{L})(?:[Ss]chwierig|[Ss]chwer|[Mm]ühsam|[Aa]ufwendig|[Hh]erausfordernd|[Nn]icht (?:leicht|einfach))\s(?:ist|war|sei|bleibt|bleibe|fällt|fiel)\ses(?!\s(?:\p{Ll}+\s)?nicht)(?:\s\p{Ll}+){0,2}(?:,\sso\s[^,.;:!?]{3,60})?,\s(?!dass\s|wenn\s)(?=[^.;:!?]{6,160}?(?:\szu\s\p{Ll}+n|\p{Ll}zu\p{Ll}+n)(?!\p{L}))/gu,
    stop: /[;!?:]|\.(?=\s|$)/u,
  },
  {
    // "Kritisch sieht der Beirat die ungleiche Verteilung", "Mit Sorge beobachtet der Kreis …"
    name: "seen-critically",
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Kk]ritisch|[Pp]roblematisch|[Mm]it Sorge)\\s(?:sieht|sehen|bewerte[nt]|beurteil(?:t|en)|beobachte[nt]|betrachte[nt])\\s(?:(?:der|die|das)\\s\\p{Lu}[\\p{L}-]+\\s|wir\\s)?${adverbs}${nouns}`,
      "gu",
    ),
    stop,
  },
  {
    // "Erschwert wird die Arbeit durch fehlende Daten", "gebremst durch lange Wege"
    name: "made-hard-by",
    pattern: new RegExp(
      `(?<!\\p{L})(?:[Ee]rschwert|[Bb]ehindert|[Gg]ebremst|[Gg]ehemmt|[Bb]eeinträchtigt|[Ee]ingeschränkt)\\s(?:(?:wird|werden|wurden?)\\s)?(?:[^.;:!?,]{0,60}?\\s)?durch\\s${nouns}`,
      "gu",
    ),
    stop,
  },
  {
    // "Die Region kämpft mit hohen Abbruchquoten", "leidet unter dem Wegzug"
    name: "struggles-with",
    pattern: new RegExp(
      `(?<!\\p{L})(?:kämpf(?:t|en)|ring(?:t|en))\\s${adverbs}mit\\s${nouns}|(?<!\\p{L})leide[nt]\\s${adverbs}unter\\s${nouns}`,
      "gu",
    ),
    stop,
  },
  {
    // "Hinzu kommt der steigende Bedarf", "Angesichts knapper Haushalte", "verwies auf die knappen Mittel": only what is bad by its attribute
    name: "in-view-of",
    pattern:
      /(?<!\p{L})(?:[Hh]inzu k(?:omm(?:t|en)|am(?:en)?)|[Dd]azu k(?:omm(?:t|en)|am(?:en)?)|[Aa]ngesichts|[Vv]or dem Hintergrund|[Vv]erw(?:ies(?:en)?|eist|eisen)\s(?:(?:dabei|zugleich|auch)\s)?auf(?=\s(?:die|den|das)\s(?:steigend|wachsend|zunehmend|knapp|fehlend|mangelnd|sinkend|unzureichend|angespannt|begrenzt|ungleich|rückläufig|drohend)e[nrs]?\s)|auf(?=\s(?:die|den|das)\s(?:steigend|wachsend|zunehmend|knapp|fehlend|mangelnd|sinkend|unzureichend|angespannt|begrenzt|ungleich|rückläufig|drohend)e[nrs]?\s)(?=\s[^.;:!?,]{4,90}\s(?:(?:ver|hin)w(?:ies(?:en)?|eist|eisen)|hin)(?:[.,:;]|$)))\s(?:auch\s|noch\s|zudem\s)?(?=(?:d(?:er|ie|as|es)\s|eine[srn]?\s|von\s)?(?:\p{Ll}+e[nrs]?\s){0,2}(?:(?<=(?:steigend|wachsend|zunehmend|knapp|fehlend|mangelnd|sinkend|unzureichend|angespannt|begrenzt|ungleich|rückläufig|hoh|drohend)e[nrs]?\s(?:\p{Ll}+e[nrs]?\s)?)\p{Lu}|\p{L}*(?:[Mm]angel|[Rr]ückgang|[Ww]andel|[Aa]bwanderung|[Aa]rmut|[Uu]ngleichheit|[Ee]ngp[aä]ss|[Dd]efizit)))/gu,
    stop: new RegExp(
      `${stop.source}|\\s(?:stell(?:t|en)|ist|sind|wird|werden|hat|haben|will|wollen|braucht|gewinnt|kommt|setzt|muss|müssen|soll|sollen|wurde|wurden|(?:ver|hin)w(?:ies(?:en)?|eist|eisen)(?=[.,:;])|hin(?=[.,:;])|immer \\p{Ll}+er|\\p{Ll}{3,}en (?:müssen|können|sollen|wollen)(?=[.,]|$))(?:\\s|(?=[.,]|$))|(?<=\\p{L}(?:wandel|[Mm]angel|[Rr]ückgang)s|Wandels)\\s(?=\\p{Lu})`,
      "u",
    ),
  },
  {
    name: "worries",
    pattern: new RegExp(
      `(?<!\\p{L})(?:Sorgen?|Probleme|Schwierigkeiten|Kopfzerbrechen)\\s+(?:bereitet|bereiten|macht|machen)\\s+(?:(?:dem|der|den) (?:\\p{L}*[Kk]reis|Stadt|Kommunen?|Region|Gemeinden?|Verwaltung|Schulen|Eltern|Familien|Betrieben|Trägern|Verantwortlichen)\\s)?${adverbs}(?!de[mn]\\s)${nouns}`,
      "gu",
    ),
    stop,
  },
  {
    // "Alarmierend ist, dass jeder achte Jugendliche …"
    name: "alarming-that",
    pattern:
      /(?<!\p{L})(?:[Aa]larmierend|[Bb]esorgniserregend|[Bb]edenklich|[Ss]chwierig|[Pp]roblematisch|[Ee]rschwerend|[Ss]orge[n]?(?: \p{Ll}+){0,2}|[Ss]chade|[Bb]edauerlich|[Pp]roblem|[Kk]ern des Problems)\s(?:ist|bleibt|macht|bereitet|kommt hinzu)(?: \p{Ll}+){0,3},\sdass\s+/gu,
    stop: /[;!?:]|\.(?=\s|$)|,\s(?:und|aber|während|obwohl|weil|so)\s/u,
  },
  {
    // "Hinzu kommt, dass viele Eltern nicht wissen, …"
    name: "added-that",
    pattern:
      /(?<!\p{L})(?:[Hh]inzu|[Dd]azu|[Ee]rschwerend) k(?:ommt|am)(?: (?:noch|auch|erschwerend|hinzu))*,\sdass\s+(?=[^.;:!?]*(?<!\p{L})(?:nicht|kaum|kein\p{Ll}*|nur|fehl\p{Ll}+|mangel\p{Ll}*|zu (?:wenig\p{Ll}*|selten|spät|gering)|schwer|schwierig\p{Ll}*|unklar|ohne|verstreut|veraltet|überlastet|sink(?:t|en)|abbr(?:icht|echen)|wegbr(?:icht|echen))(?!\p{L}))/gu,
    stop: /[;!?:]|\.(?=\s|$)/u,
  },
  {
    // "Handlungsbedarf wird bei A und bei B gesehen"
    name: "need-in",
    pattern:
      /(?<!\p{L})(?:Handlungs|Nachhol|Verbesserungs)bedarf\swird\s(?:(?:nach wie vor|vor allem|insbesondere|weiterhin|auch|noch|besonders)\s+){0,2}(?:bei|beim|in|im|an|am)\s+(?=[^.;:!?]{4,200}\sgesehen(?=[.,;]|$))/gu,
    stop: /\sgesehen(?=[.,;]|$)/u,
  },
  {
    // "Handlungsbedarf besteht bei A und B"
    name: "need-in",
    pattern:
      /(?<!\p{L})(?:(?:[Gg]roßer |[Dd]ringender |[Ww]eiterer |[Dd]eutlicher )?(?:Handlungs|Nachhol|Verbesserungs)bedarf)\s(?:besteht|gibt es|sehen wir|sieht (?:der|die|das) \p{L}+)\s+(?:(?:nach wie vor|vor allem|insbesondere|weiterhin|auch|noch|besonders)\s+){0,2}(?:bei|beim|in|im|an|am)\s+/gu,
    stop,
  },
  {
    name: "english-lack",
    pattern:
      /(?<!\p{L})(?:[Tt]here (?:is|are) (?:still )?(?:a |an )?(?:\p{Ll}+ )?(?:lack|shortage)s? of|(?:[Ss]uffers?|[Ss]uffering) from (?:a )?(?:lack|shortage) of|(?:[Tt]here are|[Ww]e have) (?:still )?too few)\s+/gu,
    stop: /[;!?:]|\.(?=\s|$)|,\s(?:which|and|but|so)\s/u,
  },
  {
    // "wenn Kinder fehlen" ends its clause: nothing follows
    name: "lacking",
    pattern: new RegExp(
      `(?<!(?:nicht|nichts|darf|dürfen|kann|können)\\s)(?<!\\p{L})(?:[Ee]s\\s)?fehl(?:en|t|e)\\s+${adverbs}(?:(?:im|in|an|in der|in den|an den|den|vielen|manchen)\\s(?:\\p{Ll}+en\\s)?\\p{Lu}[\\p{L}-]+\\s(?:noch\\s)?(?=\\d|ein|der|die|das|\\p{Lu}|\\p{Ll}+e\\s\\p{Lu}))?(?!an\\s|es\\s|jede\\p{Ll}* Spur|nicht|keine?)${nouns}`,
      "gu",
    ),
    stop,
  },
  {
    // "An Fachkräften für die Kitas mangelt es"
    name: "lack-of-first",
    pattern:
      /(?<=^|[.:;,–]\s|\s(?:[Aa]uch|[Vv]or allem|[Ii]nsbesondere|[Bb]esonders|[Dd]och|[Uu]nd|[Aa]ber|[Aa]llerdings)\s|^(?:Auch|Vor allem|Insbesondere|Besonders|Doch|Und|Aber)\s)[Aa]n\s+(?=[^.;:!?,]{3,90}\s(?:fehlt|mangelt|hapert)e? es(?!\p{L})(?! (?:\p{Ll}+ )?(?:nicht|kaum)))/gu,
    stop: /\s(?:fehlt|mangelt|hapert)/u,
  },
];

const things = "\\p{Lu}\\p{L}{2,}";

/**
 * What a whole sentence says to be hard: posts stay unfilled, people are hard to find, something impedes something,
 * there is too little of it, it is as bad as ever.
 */
export const hardships: readonly RegExp[] = [
  `(?<!\\p{L})(?:bleibt|bleiben|sind|ist|waren|war)\\s(?:[^.;:!?]{0,60}\\s)?unbesetzt(?!\\p{L})`,
  `(?<!\\p{L})(?:schwer|schwierig|kaum|kaum noch|nur schwer|immer schwerer) zu (?:finden|gewinnen|besetzen|erreichen|halten|vermitteln|füllen|schließen|decken)(?!\\p{L})`,
  `${things}\\s(?:\\p{L}+\\s){0,6}?(?:erschwert|erschweren|gefährdet|gefährden|behindert|behindern|bremst|bremsen|hemmt|hemmen)\\s(?:\\p{Ll}+\\s){0,3}\\p{Lu}`,
  `(?<!\\p{L})(?:macht|machen)\\s[^.;:!?]{2,90}\\szu schaffen(?!\\p{L})|(?<!\\p{L})zu schaffen (?:macht|machen)(?!\\p{L})`,
  `(?<!\\p{L})(?:kämpft|kämpfen|hat|haben)\\s[^.;:!?,]{0,60}?mit\\s[^.;:!?,]{3,60}(?:\\szu kämpfen)(?!\\p{L})|(?<!\\p{L})(?:kämpft|kämpfen)\\s(?:\\p{Ll}+\\s){0,3}?mit\\s`,
  `(?<!\\p{L})(?:leidet|leiden)\\s(?:\\p{Ll}+\\s){0,3}?unter\\s`,
  `(?<!\\p{L})[Zz]u wenige?\\s(?:\\p{Ll}+\\s)?${things}|(?<!\\p{L})[Nn]icht genug\\s(?:\\p{Ll}+\\s)?${things}`,
  `(?<!\\p{L})(?:[Nn]och immer|[Ii]mmer noch|[Nn]ach wie vor|[Ww]eiterhin)\\s[^.;:!?]{0,120}?(?<!\\p{L})(?:nur|nicht|kein\\p{Ll}*|vor allem (?:die|diejenigen)|zu (?:wenig\\p{Ll}*|selten|spät|oft|lang\\p{Ll}*)|schwer|ohne (?:Abschluss|Schulabschluss|Berufsabschluss))(?!\\p{L})`,
  `${things}\\s(?:\\p{Ll}+\\s){0,3}?(?:wird|werden) (?:\\p{Ll}+\\s)?knapp(?:er)?(?!\\p{L})`,
  `(?<!\\p{L})(?:[Nn]och|[Bb]isher|[Bb]islang|[Dd]erzeit|[Aa]ktuell)\\s(?:[^.;:!?]{0,80}?\\s)?(?:nicht alle|nicht jede[rs]?|längst nicht)(?!\\p{L})`,
  `(?<!\\p{L})(?:liegen|liegt|gibt es|stehen) (?:bisher|bislang|noch|derzeit|weiterhin) (?:noch )?(?:nicht|kein\\p{Ll}*|kaum)(?!\\p{L})`,
  `(?:[Ff]örderbedarf|[Kk]inderarmut|[Ss]chulabsentismus|[Ff]ehlzeiten|ohne \\p{L}*[Aa]bschluss|[Aa]bbrecherquote)\\s(?:[^.;:!?,]{0,60}?\\s)?(?:steigt|stieg|gestiegen|zugenommen|wächst|wuchs)(?!\\p{L})`,
  `(?<!\\p{L})makes? it (?:hard|harder|difficult|more difficult)(?: for)?(?!\\p{L})`,
  `(?<!\\p{L})(?:nicht|kaum) besetzt werden|could not be filled|(?:remain|are) (?:unfilled|vacant)(?!\\p{L})`,
  `(?<!\\p{L})(?:bereitet|bereiten|macht|machen)\\s[^.;:!?,]{2,60}?\\s(?:große |erhebliche |zunehmend )?(?:Sorgen|Probleme|Schwierigkeiten|Kopfzerbrechen)(?!\\p{L})`,
  `(?<!\\p{L})(?:setzt|setzen)\\s[^.;:!?]{2,80}\\sunter Druck(?!\\p{L})|(?<!\\p{L})(?:laufen|arbeiten) nebeneinander her(?!\\p{L})`,
  `(?<!\\p{L})(?:findet|finden)\\s(?:\\p{Ll}+\\s){0,3}?(?:kaum|keine\\p{Ll}*|zu wenige?|nur schwer)\\s(?:\\p{Ll}+\\s){0,2}\\p{Lu}`,
  `(?<!\\p{L})(?:übersteigt|übersteigen) (?:das Angebot|den Bestand|die Kapazität\\p{Ll}*|die Zahl)`,
  `(?<!\\p{L})(?:Schule|Schulen) ohne (?:\\p{L}+\\s){0,2}?(?:\\p{L}*[Aa]bschluss|Berufsreife)\\s(?:verlässt|verlassen)(?!\\p{L})`,
  `(?<!\\p{L})(?:Schulw|Anfahrtsw|W)ege\\s[^.;:!?,]{0,60}?(?:weit|lang)(?:\\ssind)?(?=\\s*(?:[.,:;!]|$))`,
  `(?<!\\p{L})(?:ist|sind) (?:\\p{Ll}+ ){0,2}?(?:sanierungsbedürftig|überlastet|überlaufen|überfüllt|überbucht|überaltert|verunsichert|unzufrieden|unbekannt|veraltet|unterbesetzt|unterfinanziert)(?!\\p{L})`,
  `(?<!\\p{L})(?:\\p{L}*[Bb]edarf|Nachfrage)(?:\\s(?:an|nach|für)\\s[^.;:!?,]{3,90}?)?\\s(?:(?:ist|hat)\\s(?:\\p{Ll}+\\s){0,3}?(?:gestiegen|zugenommen|gewachsen)|(?:steigt|wächst)(?!\\p{L})|nimmt\\s(?:\\p{Ll}+\\s){0,2}zu(?!\\p{L}))`,
  `(?<!\\p{L})(?:am Rande? (?:ihrer|seiner|der) |an (?:ihre|seine|die) )(?:\\p{L}*[Kk]apazit\\p{L}*|\\p{L}*[Gg]renzen?|Belastungsgrenze)(?!\\p{L})`,
  `${things}\\s(?:[^.;:!?,]{0,60}?\\s)?(?:ausgereizt|ausgelastet|erschöpft|überlastet|überfüllt)(?!\\p{L})`,
  `(?<!\\p{L})(?:aufgrund|wegen|mangels|infolge)\\s(?:des |der )?(?:fehlend|mangelnd|unzureichend|knapp)\\p{Ll}+\\s\\p{Lu}[^.;:!?]{2,90}?(?<!\\p{L})(?:nicht|kaum|kein\\p{Ll}*|nur)(?!\\p{L})`,
  `(?<!\\p{L})(?:soziale[nr]?\\s(?:Lage|Herkunft|Status|Hintergrund)|Herkunft|Elternhaus(?:es)?)\\s(?:[^.;:!?]{0,80}?\\s)?(?:\\p{L}*[Bb]ildungs\\p{Ll}+|Schulerfolg|Chancen|Zukunft)\\s(?:[^.;:!?]{0,30}?\\s)?(?:(?:mit)?bestimmt|prägt|beeinflusst|entscheidet)(?!\\p{L})|\\p{L}*(?:[Bb]ildungs|[Ss]chul)(?:erfolg|chancen|weg)\\p{Ll}*\\s[^.;:!?]{0,60}?(?:(?:Herkunft|Elternhaus|Lage|Geldbeutel|Einkommen)\\s(?:der\\s\\p{L}+\\s)?(?:ab(?:hängt|hängen)|abhängig)|(?:häng(?:t|en)|(?<!un)abhängig)\\s[^.;:!?]{0,40}?(?:Herkunft|Elternhaus|Lage|Geldbeutel|Einkommen))(?!\\p{L})`,
  `(?<!\\p{L})(?:reicht|reichen)\\s(?:[^.;:!?,]{0,60}?\\s)?nicht(?:\\s(?:\\p{Ll}+\\s)?aus)?(?=\\s*(?:[.,;]|$))|(?<!\\p{L})nicht\\s(?:mehr\\s)?(?:ausreichen|ausreicht|ausreichend|genügen|genügt)(?!\\p{L})`,
  `(?<!\\p{L})(?:nicht|kaum|zu wenig)\\s(?:\\p{Ll}+\\s)?(?:genug|ausreichend|hinreichend|genügend|gut)?\\s?(?:eingebunden|vernetzt|abgestimmt|aufeinander abgestimmt|ausgestattet)(?!\\p{L})|(?<!\\p{L})(?:kaum|zu wenig|nicht (?:genug|ausreichend|hinreichend|genügend))\\sbeteiligt(?!\\p{L})`,
  `(?<!\\p{L})(?:is|are|it’s|it's) (?:not (?:always )?easy|difficult|hard|challenging) to(?!\\p{L})`,
  `(?<!\\p{L})(?:haben|hat)\\s(?:[^.;:!?,]{0,40}?\\s)?keinen\\s(?:\\p{L}*[Aa]bschluss|Berufsabschluss)(?!\\p{L})`,
  `(?<!\\p{L})(?:ist|sind|war(?:en)?|bleibt|bleiben)\\s(?:[^.;:!?,]{0,40}?\\s)?(?:zuletzt rückläufig|ausbaufähig|verbesserungswürdig|verbesserungsbedürftig|unzureichend|lückenhaft)(?!\\p{L})`,
  `(?<!\\p{L})\\p{L}*[Bb]edarf\\s(?:[^.;:!?,]{0,60}?\\s)?(?:anhaltend|sehr|weiterhin|nach wie vor|besonders)\\s(?:hoch|groß)(?!\\p{L})`,
  `(?<!\\p{L})[Jj]ede[rs]?\\s\\p{Ll}+te\\s\\p{Lu}[\\p{L}-]+\\s(?:hat|braucht|benötigt)\\s[^.;:!?,]{0,40}?(?:\\p{L}*[Ff]örderbedarf|Sprachförderung|Förderung)(?!\\p{L})`,
  `(?<!\\p{L})[Zz]u viele\\s(?:\\p{Ll}+\\s)?(?:Kinder|Jugendliche|Schüler\\p{L}*|Familien|junge Menschen|Auszubildende|Stellen)(?!\\p{L})`,
  `(?<!\\p{L})(?:existier(?:t|en)|besteh(?:t|en)|lieg(?:t|en)|gibt es|steh(?:t|en)|finde[nt]|findet)\\s(?:[^.;:!?,]{0,70}?\\s)?(?:kein\\p{Ll}*\\s(?!\\p{Ll}+ere[nrs]?\\s|weitere|andere|Zweifel|Grund|Anlass|Pflicht)(?:\\p{Ll}+\\s(?:und\\s)?){0,3}\\p{Lu}|(?:nicht|kaum|nur selten|nur vereinzelt)\\s(?:statt|vor|zur Verfügung)(?!\\p{L}))`,
  `(?<!\\p{L})(?:unabhängig|getrennt|losgelöst) voneinander(?!\\p{L})|(?<!\\p{L})in (?:getrennten|verschiedenen|unterschiedlichen|vielen) Händen(?!\\p{L})|(?<!\\p{L})(?:lieg(?:t|en)|lag(?:en)?)\\s[^.;:!?]{3,90}\\sverstreut(?!\\p{L})|(?<!\\p{L})(?:fall(?:en|t)|brechen|bricht)\\s(?:[^.;:!?,]{0,80}?\\s)?(?:Arbeits|Ausbildungs|Stellen|Plätze|Angebote)\\p{L}*\\s(?:[^.;:!?,]{0,60}?\\s)?weg(?!\\p{L})`,
  // what is the case often, still or unfortunately, and is too little or not at all
  `(?<!\\p{L})(?:[Oo]ft|[Oo]ftmals|[Hh]äufig|[Vv]ielfach|[Ll]eider|[Aa]llerdings|jedoch|[Bb]islang|[Bb]isher|[Mm]eist|[Ii]mmer wieder|[Mm]ancherorts|[Vv]ielerorts|zunehmend|gerade)\\s(?:[^.;:!?,]{0,90}?\\s)?(?:(?:nicht|kaum|zu wenig|nur unzureichend|unzureichend) (?:\\p{Ll}+ )?(?:bekannt|erreicht|genutzt|genug|ausreichend|hinreichend|abgestimmt|vernetzt|koordiniert|miteinander|gedeckt|möglich|vorhanden|gelingt|gelingen|gefördert|berücksichtigt)|zu (?:spät|selten|gering|knapp|teuer|weit)|unklar|unübersichtlich|überfordert|benachteiligt|abgehängt)(?!\\p{L})`,
  `(?<!\\p{L})(?:(?:[Ee]s )?(?:gibt|gebe) (?:es )?|(?:hat|haben) )(?:[^.;:!?,]{0,50}?\\s)?(?:zu wenige?|kaum|viel zu (?:wenige?|viele))\\s(?:\\p{Ll}+\\s)?${things}`,
  `(?<!\\p{L})(?:[Mm]ehr|[Ww]eitere[rs]?|[Zz]usätzliche[rs]?)\\s(?:\\p{Ll}+\\s)?${things}[^.;:!?,]{0,60}?\\s(?:nötig|notwendig|erforderlich|gebraucht|vonnöten)(?!\\p{L})`,
  `(?<!\\p{L})(?:Schülerzahl(?:en)?|Geburten(?:zahl(?:en)?)?|Einwohnerzahl(?:en)?|Bewerberzahl(?:en)?|Zahl der (?:Auszubildenden|Bewerber\\p{L}*|Schul(?:en|abgänger\\p{L}*)|Kinder|Schüler\\p{L}*|Fachkräfte|Einwohner\\p{L}*))\\s(?:[^.;:!?,]{0,60}?\\s)?(?:sink(?:t|en)|schrumpf(?:t|en)|rückläufig|zurückgegangen|gesunken|(?:geht|gehen)\\s[^.;:!?,]{0,30}?zurück|nimmt\\s[^.;:!?,]{0,30}?ab)(?!\\p{L})`,
  `(?<!\\p{L})(?:(?:wander(?:t|n)|zieh(?:t|en)|geh(?:t|en))\\s(?:[^.;:!?,]{0,60}?\\s)?(?:ab|weg)|abwandern|wegziehen|weggehen)(?=\\s*(?:[.,;]|$|\\sund\\s))|(?<!\\p{L})verlassen\\s(?:\\p{Ll}+\\s){0,3}?(?:den \\p{L}*[Kk]reis|die Region|die Stadt|ihre Heimat)(?!\\p{L})`,
  `(?<!\\p{L})(?:über|unter|schlechter als|höher als|niedriger als|geringer als) (?:im |dem |der )?(?:\\p{L}*[Ll]andes\\p{L}*|\\p{L}*[Bb]undes\\p{L}*)[^.;:!?]{0,60}?(?:ohne \\p{L}*[Aa]bschluss|[Ff]örderbedarf|[Aa]rbeitslos\\p{L}*|[Aa]rmut|[Aa]bbr\\p{L}+)|(?:ohne \\p{L}*[Aa]bschluss|[Aa]rbeitslosigkeit|[Kk]inderarmut|[Aa]bbrecherquote)\\s[^.;:!?]{0,90}?\\s(?:über|höher als)\\s(?:im |dem |der )?\\p{L}*(?:[Ll]andes|[Bb]undes)`,
].map((source) => new RegExp(source, "u"));

/** A sentence that speaks of what education is about. */
export const ofEducation =
  /bildung|schul|schüler|überg[aä]ng|unterricht|studi|lehrling|azubi|auszubild|netzwerk|ehrenamt|koordin|beruf|junge[nr]? (?:menschen|leute)|digitalis|inklusion|betriebe|vereine|fortbild|eltern|kita|kind|jugend|famili|lern|lehr|erzieh|ausbild|ganztag|fachkr|personal|stellen|räume|plätze|angebot|beratung|sprach|integration|kommun|kreis|stadt|region|projekt|verwaltung|finanz|datengrund|gemeind|maßnahm|ämter|kurs|träger|bevölkerung|zusammenarbeit|dörf|wege|teach|school|post|pupil|educat|parent|child|course|train|famil|learn/iu;
