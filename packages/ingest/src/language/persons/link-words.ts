/** Words of links and buttons beside a name: "Redaktion: Anna Meier | Abbestellen". */
const link =
  /^(?:\p{Lu}\p{Ll}*(?:melden|bestellen|lesen|laden|weiterleiten|empfehlen|ansehen|anzeigen|drucken|teilen|abonnieren|austragen|springen|öffnen|schließen)|Impressum|Datenschutz\p{L}*|Kontakt(?:formular)?|Archiv|Startseite|Newsletter|Downloads?|Onlineversion|Online-Version|Webansicht|Mehr|Weiter|Zurück|Suche|Sitemap|Barrierefreiheit|Login|Cookies?|Facebook|Instagram|LinkedIn|Twitter|Unsubscribe|Subscribe|Imprint|Privacy|Contact|Print|Share|Home|Back|Read more|Legal notice)(?![\p{L}-])/u;

/** Whether a text begins with the words of a link or button, which name nobody and nothing. */
export function isLinkWord(text: string): boolean {
  return link.test(text);
}
