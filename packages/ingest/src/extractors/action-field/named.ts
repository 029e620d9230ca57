const counts =
  "(?:[Zz]wei|[Dd]rei|[Vv]ier|[Ff]ünf|[Ss]echs|[Ss]ieben|[Aa]cht|[Nn]eun|[Zz]ehn|\\d{1,2}|folgenden?|mehreren?|diesen?|zentralen?)";
const nouns =
  "(?:(?:Handlungs|Arbeits|Themen|Aufgaben|Aktions|Tätigkeits)(?:felder?n?|bereichen?|schwerpunkten?)|Schwerpunkten?|Schwerpunktthemen|Leitthemen|Kernthemen|Themen|Felder[n]?|Bereichen?)";
const ofAction =
  "(?:(?:Handlungs|Arbeits|Themen|Aufgaben|Aktions|Tätigkeits)(?:felder?n?|bereichen?|schwerpunkten?)|(?:Arbeits)?[Ss]chwerpunkten?)";
const adverbs =
  "(?:(?:dabei|unter anderem|insbesondere|vor allem|vorrangig|derzeit|zunächst|bislang|auch|u\\. ?a\\.)\\s+){0,2}";

/** "vier Handlungsfelder benannt: A, B und C", "sich auf drei Bereiche verständigt, nämlich A und B" */
export const countedFields = new RegExp(
  `(?<!\\p{L})${counts}\\s(?:\\p{Ll}+e[nr]?\\s)?${nouns}(?!\\p{L})(?:[^.;:!?„“]{0,70}(?::\\s+|\\s[–—]\\s(?!d(?:ie|er|as)\\s)(?=[^.;:!?–—]{3,200}(?:\\sund\\s|\\ssowie\\s)[^.;:!?–—]{3,80}(?:[.;]|$)))|[^.;:!?,„“]{0,50},\\s(?:nämlich|und zwar)\\s(?:auf |in |um )?)(?=["„»]?\\p{L})`,
  "gu",
);

/** "Als Handlungsfelder wurden A, B und C festgelegt", "Zu den Schwerpunkten zählen A und B" */
export const chosenFields = new RegExp(
  [
    `(?<!\\p{L})[Aa]ls\\s(?:\\p{Ll}+e\\s)?(?:${ofAction}|(?:Haupt|Kern|Leit|Schwerpunkt)themen)(?!\\p{L})[^.;:!?,]{0,50}?\\s(?:wurden|werden|sind|gelten|seien|nennt (?:der|die|das) \\p{L}+)\\s+${adverbs}(?=(?:die\\s|der\\s|das\\s)?(?:\\p{Ll}+\\s)?\\p{Lu})`,
    // "Als Schwerpunkt der Zusammenarbeit wurde dabei der Ausbau der Berichte festgelegt"
    `(?<!\\p{L})[Aa]ls\\s(?:\\p{Ll}+e?[rs]?\\s){0,2}(?:(?:Themen|Arbeits)?[Ss]chwerpunkt|(?:Handlungs|Arbeits|Themen)feld|(?:Haupt|Kern|Leit|Schwerpunkt)thema)(?:\\s(?:der|des|für|im|in)\\s[^.;:!?,]{2,60}?)?\\s(?:wurde|wird|ist|gilt)\\s+${adverbs}(?=(?:die\\s|der\\s|das\\s)?(?:\\p{Ll}+\\s)?\\p{Lu}[^.;:!?]{3,160}?\\s(?:festgelegt|vereinbart|benannt|gewählt|ausgewählt|bestimmt|definiert|verabredet|gesetzt)(?=[.,;]|$))`,
    `(?<!\\p{L})[Zz]u (?:den|unseren|ihren|seinen)\\s(?:\\p{Ll}+en\\s)?${ofAction}(?!\\p{L})[^.;:!?,]{0,60}?\\s(?:zählen|gehören|zählt|gehört)\\s+${adverbs}`,
    `(?<!\\p{L})(?:(?:be)?nenn(?:t|en)|sind|beschreib(?:t|en)|verfolg(?:t|en))\\s(?:unter anderem\\s)?die\\s(?:${ofAction}|Felder|Themenfelder)\\s+(?!de[rs]\\s|dieser\\s|unserer\\s|ihrer\\s)(?=(?:\\p{Ll}+\\s)?\\p{Lu}[^.;:!?]{2,80}(?:,|\\sund\\s))`,
    `(?<!\\p{L})(?:umfass(?:t|en)|besteh(?:t|en)|(?:glieder|teil)(?:t|n|en)\\ssich|(?:sind|waren)\\s(?:das|dies))\\s(?:(?:es|sie|er|sich|(?:der|die|das)\\s\\p{L}+)\\s)?${adverbs}(?:(?:aus|in)\\s)?(?:(?:die|den)\\s)?(?:${counts}\\s)?(?:${ofAction}|(?:Themen|Arbeits)?[Ff]eldern?|Bereichen?|Teilbereichen?|Säulen)\\s+(?=["„»]?(?:\\p{Ll}+\\s)?\\p{Lu}[^.;:!?]{2,120}(?:,|\\sund\\s))`,
    `(?<!\\p{L})(?:[Ss]chwerpunktmäßig|[Vv]orrangig|[Ii]n erster Linie|[Hh]auptsächlich)\\s(?:befasst|befassen|beschäftigt|beschäftigen|widmet|widmen)\\s(?:sich|wir uns)\\s(?:(?:der|die|das)\\s\\p{L}+\\s)?(?:mit\\s)?${adverbs}`,
    `(?<!\\p{L})(?:befasst|befassen|beschäftigt|beschäftigen)\\s(?:sich|wir uns)\\s(?:schwerpunktmäßig|vorrangig|in erster Linie|hauptsächlich)\\smit\\s+`,
  ].join("|"),
  "gu",
);

/** "three fields of action: a, b and c", "four priorities, namely a and b" */
export const englishFields =
  /(?<!\p{L})(?:(?:two|three|four|five|six|seven|eight|the following) (?:\p{Ll}+ )?(?:fields of action|action (?:fields|areas)|focus areas|priorit(?:ies|y areas)|areas of work|areas of action|fields of work|pillars|working groups|topics|themes|areas|fields)[^.;:!?]{0,90}(?::|, namely|(?<=deal with the (?:topics|themes)) of)|in particular the (?:areas|fields) of|(?:works?|working|active|engaged|projects?|measures) in the (?:areas|fields) of|(?:fields of (?:action|work)|action (?:fields|areas)|working (?:fields|areas)|focus areas|(?:main |key |central )?(?:topics|themes|tasks)|areas of (?:work|activity|responsibility|focus)|priorities)(?: of [^.;:!?,]{2,60}?)? (?:are|include|comprise|were)|(?:(?:work|unit|team|strategy|district|region|office|programme|project|initiative|city|municipality|county|council|administration|department|network|cooperation|partnership|agency|plan) (?:mainly |primarily |also |currently |particularly )?(?:focuses|concentrates|centres)|(?<!\p{L})we (?:mainly |primarily |also |currently )?(?:focus|concentrate)) on(?! (?:two|three|four|five|six|seven|eight|the following) )|(?<=^|\. |, )(?:(?:the|a|our|its|another|one|special|particular|main|key|central|strong|further) ){0,3}(?:focus|emphasis|priority|core|centrepiece|cornerstone)(?: of [^.;:!?,]{2,70}?)? (?:is|are|lies|rests|remains)(?: also| currently| placed| put)?(?! (?:to|that) )(?: on| in)?|at the (?:heart|centre|center|core) of [^.;:!?,]{2,70}? (?:is|are|lies?|stands?)(?! (?:to|that) )|(?:puts?|plac(?:es?|ing)|lays?|sets?|with) (?:(?:a|an|its|their|the) )?(?:\p{Ll}+ )?(?:focus|emphasis|weight) on|(?:is|are) (?:also |mainly |primarily )?(?:responsible for|in charge of|tasked with)(?= (?:the )?\p{Ll}[^.;:!?]{2,120}(?:,| and ))|(?:pays?|paying|gives?|giving) (?:special|particular|close|great) (?:attention|importance) to|(?:special|particular|great) (?:attention|emphasis|importance) is (?:also )?(?:paid|given|placed|put|attached) (?:to|on)(?! (?:the )?fact))\s+/giu;

/** "Handlungsfeld Lernen im Alter" as a heading. */
export const titledField =
  /^(?:[IVX\d]{1,4}\s?[-–.)]\s?|\p{Lu}[^:]{2,40}:\s)?(?:Handlungs|Themen|Aktions)feld\s?:?\s(?!(?:Nr|im|in|des|der|und|für)(?!\p{L}))(?=[„"»]?\p{Lu})/u;

/** "Handlungsfeld 2: Lernen im Alter" as a line or heading of its own. */
export const numberedField =
  /^(?<label>(?:Handlungs|Themen|Arbeits|Aktions)feld|(?:Arbeits|Themen)?[Ss]chwerpunkt|(?:Fach-?)?AG|AK|(?:Fach)?[Aa]rbeitskreis|(?:Fach|Arbeits|Themen|Facharbeits)gruppe|Field of action|Action (?:field|area)|Priority(?: area)?|Priorität|HF)\s(?:\d{1,2}|[IVX]{1,4}|[A-H])\s?[:–—-]\s*/u;
