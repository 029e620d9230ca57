import type { Issue } from "@bildungsprofil/core";

/** A sentence for an issue: what is wrong, and what to do. */
type IssueSentence = string | ((issue: Issue) => string);

/** What was found, where it is a name, a number or a foreign message, and reads the same in any language. */
const found = ({ actual }: Issue): string => (actual === undefined ? "" : ` (${actual})`);
/** The first number of what was expected or found. */
const firstNumber = (text: string | undefined): string | undefined => /\d+/u.exec(text ?? "")?.[0];
/** The limit that was met; nothing where it is not known, as when one sentence stands for several documents. */
const limit = ({ expected }: Issue, unit = ""): string => {
  const limit = firstNumber(expected);
  return limit === undefined ? "" : ` (Grenze: ${limit}${unit})`;
};

/** What issues mean and what to do, by code, in German. A star stands for any stage. */
export const germanIssues: Readonly<Record<string, IssueSentence>> = {
  "*/failed": (issue) =>
    `Das Lesen brach ab. Die Datei ist vielleicht beschädigt; wenn ihr Programm sie öffnet, bitte melden${found(issue)}.`,
  "*/encrypted": "Die Datei ist verschlüsselt. Mit ihrem Kennwort öffnen und ohne eines speichern.",
  "*/no-content":
    "Der Datei fehlt ihr Inhalt. Sie ist beschädigt oder von anderer Art: öffnen und neu speichern.",
  "*/comments-left-out": "Das Dokument hat Kommentare; sie wurden ausgelassen.",
  "*/deletions-left-out":
    "Das Dokument hat aufgezeichnete Löschungen; die gelöschten Wörter wurden ausgelassen.",
  "*/hidden-left-out": "Das Dokument hat verborgene Wörter; sie wurden ausgelassen.",
  "*/too-many-pages": (issue) =>
    `Nur die ersten Seiten oder Folien wurden gelesen${limit(issue)}. Einem vertrauten Dokument \`limits.maxPages\` erhöhen.`,

  "batch/lease-lost":
    "Zwei Prozesse endeten an diesem Dokument, oder gaben für die Dauer ihrer Frist kein Lebenszeichen. Ansehen, was es anrichtet, dann mit `bildungsprofil retry --code batch/lease-lost` freigeben.",
  "batch/locked": (issue) =>
    `In diesem Ordner arbeitet schon ein Prozess. Auf ihn warten, oder ein anderes \`--out\` angeben${found(issue)}.`,

  "decode/double-encoded":
    "Buchstaben waren doppelt kodiert (Ã¼ für ü). Was sicher war, wurde berichtigt; den Rest in der Quelle berichtigen.",
  "decode/encoding-mismatch": ({ expected, actual }) =>
    expected && actual
      ? `Die Zeichen passen nicht zur angegebenen Kodierung ${expected}; nach dem Inhalt gelesen als ${actual}.`
      : "Die Zeichen passen nicht zur angegebenen Kodierung; nach dem Inhalt gelesen.",
  "decode/undecodable-bytes": "Manche Zeichen sind in der Kodierung nicht gültig; für jedes steht U+FFFD.",
  "decode/unknown-encoding": (issue) =>
    `Die angegebene Kodierung ist nicht bekannt und wurde übergangen${found(issue)}.`,

  "docx/embedded-document":
    "Das Dokument bettet ein anderes ein, das nur Word zeigt; es wurde nicht gelesen. In Word öffnen und neu speichern.",
  "docx/no-document":
    "Der Datei fehlt ihr Hauptteil. Sie ist beschädigt oder kein Word-Dokument: öffnen und neu speichern.",

  "extract/addresses-a-model":
    "Das Dokument wendet sich an ein Sprachmodell. Seine Wörter sind hier Text wie jeder andere; einem Modell nicht als Anweisung geben.",
  "extract/failed": (issue) =>
    `Eine Regel brach ab, so dass Aussagen einer Art fehlen können. Bitte melden${found(issue)}.`,
  "extract/nothing-found": "Das Dokument wurde gelesen, sagt aber nichts, was gesucht wird.",

  "html/frames":
    "Die Seite setzt nur andere Seiten in Rahmen und hat keinen eigenen Text. Jene speichern und lesen.",
  "html/too-deep":
    "Elemente sind zu tief geschachtelt; ihr Aufbau ging verloren, am Ende vielleicht auch Text.",

  "image/no-text":
    "Die Datei ist ein Bild und enthält keinen Text. Texterkennung (OCR) darauf anwenden, als PDF speichern, dieses lesen.",

  "mail/attachments-left-out": (issue) =>
    `Angehängte Dateien wurden nicht gelesen. Aus dem Mailprogramm speichern und einzeln lesen${found(issue)}.`,
  "mail/encrypted":
    "Die Nachricht ist ganz oder zum Teil verschlüsselt. Im Mailprogramm öffnen und ihren Text als HTML oder PDF speichern.",
  "mail/frames-left-out": "Die gespeicherte Seite zeigt andere Seiten in Rahmen; sie wurden ausgelassen.",
  "mail/too-deep": "Teile der Nachricht sind tiefer geschachtelt, als gelesen wird.",
  "mail/too-many-parts": (issue) =>
    `Die Nachricht hat zu viele Teile${limit(issue)}. Einer vertrauten Nachricht \`limits.maxEntries\` erhöhen.`,

  "markdown/front-matter":
    "Die Kopfdaten sind kein einfaches YAML und wurden ausgelassen. Ihre Schreibweise prüfen.",
  "markdown/too-complex":
    "Ein Teil ist so verwickelt, dass das Zerlegen sehr lange dauerte; er wurde nach seinen Zeilen gelesen.",
  "markdown/too-deep":
    "Listen oder Zitate sind zu tief geschachtelt; dieser Teil wurde nach seinen Zeilen gelesen.",

  "net/aborted": "Das Holen wurde abgebrochen. Derselbe Befehl noch einmal setzt fort.",
  "net/bad-address": (issue) => `Das ist keine Adresse im Netz, wie https://rechner/pfad${found(issue)}.`,
  "net/bad-redirect": (issue) =>
    `Der Server leitet an eine Adresse weiter, die keine ist${found(issue)}. Den Link prüfen.`,
  "net/bad-response":
    "Die Antwort des Servers ist kein gültiges HTTP. Das Dokument speichern und die Datei angeben.",
  "net/bad-sitemap": (issue) =>
    `Die Sitemap ist nicht lesbar; ihre Seiten fehlen. Einzeln angeben${found(issue)}.`,
  "net/connect-timeout":
    "Die Verbindung kam nicht rechtzeitig zustande. Den Rechner prüfen, oder später noch einmal.",
  "net/credentials":
    "Adressen mit Namen oder Kennwort werden nicht geholt. Das Dokument speichern und die Datei angeben.",
  "net/duplicate": (issue) =>
    `Eine andere Adresse gab dasselbe Dokument; dieses wurde ausgelassen${found(issue)}.`,
  "net/encoding":
    "Der Server hat das Dokument anders verdichtet als erbeten. Speichern und die Datei angeben.",
  "net/forbidden": "Der Server gibt das Dokument nicht jedem. Speichern und die Datei angeben.",
  "net/given-up":
    "Der Rechner versagte mehrmals hintereinander und wird in Ruhe gelassen. Später noch einmal.",
  "net/host-not-allowed":
    "Dieser Rechner oder Anschluss ist nicht erlaubt. Mit `--allow-net RECHNER` erlauben, wenn ihm zu trauen ist.",
  "net/incomplete": "Das Dokument kam unvollständig oder beschädigt an. Später noch einmal.",
  "net/kept": "Die Adresse war nicht erneut zu erreichen; gelesen wird, was früher geholt wurde.",
  "net/licence": (issue) =>
    `Das Dokument steht unter einer Lizenz. Sie gehört dazu, wenn man sein Wissen weitergibt${found(issue)}.`,
  "net/no-answer": "Der Server antwortete nicht rechtzeitig. Später noch einmal.",
  "net/not-a-document": (issue) => `Worauf der Link zeigt, enthält keinen Text${found(issue)}.`,
  "net/not-allowed": ({ source }) =>
    `Nichts wird geholt, was nicht erlaubt ist. Mit \`--allow-net ${hostOf(source)}\` erlauben, oder das Dokument speichern und die Datei angeben.`,
  "net/not-found": "Unter dieser Adresse hat der Server kein Dokument. Den Link prüfen.",
  "net/not-listed":
    "Die Seite bittet, nicht verzeichnet zu werden (noindex), und wurde ausgelassen. Mit ihrer Adresse wird sie gelesen.",
  "net/private-address":
    "Der Rechner steht in einem privaten oder besonderen Netz, das nie gefragt wird. Das Dokument speichern und die Datei angeben.",
  "net/rights-reserved":
    "Die Rechte an Text- und Datenauswertung sind vorbehalten; das Dokument wurde nicht gelesen. Um Erlaubnis bitten, oder die Datei angeben, wo das Gesetz es zulässt.",
  "net/robots-disallowed":
    "Die robots.txt verbietet Programmen diese Adresse. Den Betreiber fragen, oder das Dokument speichern und die Datei angeben.",
  "net/robots-too-long":
    "Die robots.txt hat mehr Regeln, als sich beachten lassen; nichts wird geholt. Den Betreiber fragen.",
  "net/robots-unreachable":
    "Der Server gibt seine robots.txt nicht heraus; was erlaubt ist, bleibt unbekannt. Später noch einmal.",
  "net/scheme": (issue) =>
    `Nur Adressen, die mit http:// oder https:// beginnen, werden geholt${found(issue)}.`,
  "net/server-error": "Der Server versagte. Später noch einmal.",
  "net/timeout": "Das Dokument brauchte zu lange. Später noch einmal.",
  "net/tls":
    "Zertifikat oder Verschlüsselung des Servers sind nicht in Ordnung; nichts wurde geholt. Dem Betreiber melden.",
  "net/too-large":
    "Das Dokument ist größer als erlaubt. Speichern und die Datei angeben, wenn ihr zu trauen ist.",
  "net/too-many-pages":
    "Der Rechner hat mehr Seiten, als geholt werden. `--max-pages` erhöhen, oder mit `--include` wählen.",
  "net/too-many-redirects": "Der Server leitet von Adresse zu Adresse weiter. Den Link prüfen.",
  "net/too-many-requests": "Der Server bittet um weniger Anfragen. `--rate` senken, später noch einmal.",
  "net/too-many-variants":
    "Viele Adressen unterscheiden sich nur in ihren Anhängen, wie bei Kalendern; der Rest wurde ausgelassen.",
  "net/too-slow": "Das Dokument kommt zu langsam an. Später noch einmal.",
  "net/unexpected-status": (issue) => `Der Server gab kein Dokument${found(issue)}. Die Adresse prüfen.`,
  "net/unknown-host": "Den Namen des Rechners kennt niemand. Seine Schreibweise und die Verbindung prüfen.",
  "net/unreachable": "Der Server war nicht zu erreichen. Später noch einmal.",

  "pdf/corrupt": "Das PDF ist beschädigt: im eigenen Programm öffnen und neu speichern.",
  "pdf/encrypted": "Das PDF verlangt ein Kennwort: ohne eines speichern.",
  "pdf/engine-unavailable": ({ severity }) =>
    severity === "error"
      ? "Kein Programm für PDFs ließ sich laden. `bildungsprofil doctor` sagt, was fehlt."
      : "PDFium ließ sich nicht laden; pdf.js las das PDF, weniger genau. `bildungsprofil doctor` sagt, was fehlt; im Browser prüfen, ob `pdfium.wasm` liegt, wo `pdfiumWasm` es sagt.",
  "pdf/no-text-layer": "Das PDF enthält keinen Text, nur Bilder: erst Texterkennung (OCR) darauf anwenden.",
  "pdf/page-unreadable": (issue) => `Eine Seite war nicht zu lesen und fehlt${found(issue)}.`,
  "pdf/page-without-text": ({ actual }) =>
    `Manche Seiten${pages(actual)} enthalten Bilder und keinen Text: Texterkennung (OCR) auf die Datei anwenden.`,
  "pdf/recognised-text": ({ actual }) =>
    `Text mancher Seiten${pages(actual)} wurde aus einem Bild erkannt und kann falsche Buchstaben enthalten: Werte am Bild prüfen.`,

  "plausibility/agreement-after-end":
    "Die Vereinbarung wurde nach ihrem Ende geschlossen: Eines der Daten stimmt nicht, oder sie wurde erneuert.",
  "plausibility/agreement-before-partner": (issue) =>
    `Die Vereinbarung ist älter als ihr Partner${found(issue)}. Sie kann zuerst mit einem anderen geschlossen worden sein.`,
  "plausibility/commune-key": (issue) =>
    `Der Gemeindeschlüssel passt nicht zum Land oder zur Art der Kommune${found(issue)}.`,
  "plausibility/event-end":
    "Die Veranstaltung endet vor ihrem Beginn, oder dauert über ein Jahr: Eines der Daten stimmt nicht, oder sie ist eine Reihe.",
  "plausibility/event-number":
    "Die Nummer der Veranstaltung passt nicht zu ihrem Jahr oder den anderen Nummern der Reihe.",
  "plausibility/figure-count": (issue) =>
    `Eine Anzahl ist keine ganze Zahl${found(issue)}: Punkt oder Komma trennen vielleicht Tausender.`,
  "plausibility/figure-percent": (issue) =>
    `Ein Anteil liegt nicht zwischen 0 und 100 Prozent${found(issue)}: Gemeint ist vielleicht ein Zuwachs.`,
  "plausibility/office-before-commune":
    "Das Bildungsbüro ist älter als der Landkreis: Es kann das eines früheren Kreises gewesen sein.",
  "plausibility/office-before-programme":
    "Das Bildungsbüro ist älter als das Programm, aus dem es entstanden sein müsste: Es kann einen Vorgänger gehabt haben.",
  "plausibility/office-staff": (issue) =>
    `So viele Menschen arbeiten nicht in einem Bildungsbüro${found(issue)}: Die Zahl kann die einer größeren Einheit sein.`,
  "plausibility/phone-area": (issue) =>
    `Die Vorwahl gehört in ein anderes Land${found(issue)}: Die Nummer ist vielleicht die von jemand anderem im Dokument.`,
  "plausibility/programme-period":
    "Die Teilnahme passt nicht zur Laufzeit des Programms: Vielleicht ist ein anderes Programm oder Jahr gemeint.",
  "plausibility/two-heads":
    "Das Dokument nennt zwei Personen als Leitung: Eine ist vielleicht die frühere, oder leitet anderswo.",

  "pptx/missing-slide":
    "Eine Folie, die die Präsentation aufzählt, fehlt in der Datei. In PowerPoint öffnen und neu speichern.",
  "pptx/no-presentation":
    "Der Datei fehlt ihr Hauptteil. Sie ist beschädigt oder keine Präsentation: öffnen und neu speichern.",
  "pptx/no-slides": "Die Präsentation hat keine Folien.",
  "pptx/no-text":
    "Die Folien enthalten keinen lesbaren Text, höchstens Bilder oder Objekte. Den Text aus seiner Quelle nehmen.",

  "source/aborted": "Das Lesen wurde abgebrochen.",
  "source/archive":
    "Die Datei ist ein Archiv anderer Dateien. Auspacken und die Dokumente darin einzeln lesen.",
  "source/book": "Elektronische Bücher werden nicht gelesen. In HTML oder PDF umwandeln.",
  "source/crashed":
    "Der Prozess, der das Dokument las, endete. Bitte melden, wenn das Dokument sich öffnen lässt.",
  "source/data":
    "Die Datei enthält Daten für Programme und ist kein Dokument. Das daraus gemachte Dokument lesen.",
  "source/drawing": "Zeichnungen werden nicht gelesen. Als PDF ausgeben.",
  "source/empty": "Die Datei ist leer. Prüfen, wie sie gespeichert oder geladen wurde.",
  "source/flat-office":
    "Office-Dokumente in einer einzigen XML-Datei werden nicht gelesen. Als DOCX, PPTX, ODT oder ODP speichern.",
  "source/iwork":
    "Dokumente von Pages, Keynote und Numbers werden nicht gelesen. Als PDF, DOCX oder PPTX ausgeben.",
  "source/legacy-office":
    "Dieses alte Format wird nicht gelesen. Im eigenen Programm öffnen und im heutigen Format speichern (DOCX, PPTX).",
  "source/not-a-file":
    "Das ist keine gewöhnliche Datei. Viele Dokumente eines Ordners liest `bildungsprofil ingest`.",
  "source/out-of-memory":
    "Das Lesen braucht mehr Arbeitsspeicher, als erlaubt ist. Mehr erlauben (`--max-memory`), oder das Dokument teilen.",
  "source/print-format": "Dieses Seitenformat wird nicht gelesen. In PDF umwandeln.",
  "source/rich-text":
    "RTF wird nicht gelesen. In einer Textverarbeitung öffnen und als DOCX oder ODT speichern.",
  "source/sound-or-film":
    "Die Datei enthält Ton oder Film und keinen Text. Stattdessen ihre Abschrift lesen.",
  "source/spreadsheet":
    "Tabellenkalkulationen werden nicht gelesen. Blätter mit Text als PDF drucken, oder als HTML speichern.",
  "source/timeout":
    "Das Dokument brauchte länger, als erlaubt ist. Einem vertrauten Dokument mehr Zeit geben (`--timeout`, `limits.timeoutMs`).",
  "source/too-large": (issue) =>
    `Die Datei ist größer, als erlaubt ist${limit(issue, " Byte")}. Einer vertrauten Datei \`limits.maxBytes\` erhöhen.`,
  "source/unknown-format":
    "Dieses Format ist nicht bekannt. Im eigenen Programm öffnen und als PDF, DOCX, ODT oder HTML speichern.",
  "source/unreadable": (issue) =>
    `Die Datei war nicht zu lesen. Prüfen, ob es sie gibt und ob sie gelesen werden darf${found(issue)}.`,

  "store/broken":
    "Die Verbindung zum Speicher riss ab, oder er weigerte sich. Seine Meldung lesen und den Befehl noch einmal geben.",
  "store/unreachable": "Der Speicher ist nicht zu erreichen. Adresse und Rechte prüfen, und ob er läuft.",

  "text/empty": "Das Dokument wurde gelesen, enthält aber keinen Text.",
  "text/too-long": (issue) =>
    `Das Dokument enthält mehr Text, als gelesen wird${limit(issue, " Zeichen")}. Einem vertrauten Dokument \`limits.maxTextLength\` erhöhen.`,

  "xml/doctype":
    "Ein Teil der Datei erklärt einen Dokumenttyp, was Office-Dokumente nie tun. Zur Sicherheit nicht gelesen.",
  "xml/malformed": "Ein Teil der Datei ist kein gültiges XML. Die Datei neu speichern.",
  "xml/too-deep": "Ein Teil der Datei ist tiefer geschachtelt, als gelesen wird.",
  "xml/too-many-attributes":
    "Ein Teil der Datei hat mehr Eigenschaften an einem Element, als gelesen werden.",
  "xml/too-many-elements": "Ein Teil der Datei hat mehr Elemente, als gelesen werden.",

  "zip/damaged": "Der ZIP-Behälter der Datei ist beschädigt. Noch einmal laden oder speichern.",
  "zip/encrypted": "Ein Teil der Datei ist verschlüsselt. Ohne Kennwort speichern.",
  "zip/ratio": (issue) =>
    `Ein Teil der Datei wächst mehr, als glaubhaft ist; es kann eine ZIP-Bombe sein${found(issue)}.`,
  "zip/too-large":
    "Die Datei wird ausgepackt größer, als erlaubt ist. Ist ihr zu trauen, `limits.maxInflatedBytes` erhöhen.",
  "zip/too-many-entries": (issue) =>
    `Die Datei hat zu viele Teile${limit(issue)}. Einer vertrauten Datei \`limits.maxEntries\` erhöhen.`,
  "zip/unknown-compression": "Ein Teil der Datei ist auf unbekannte Weise gepackt; sie ist wohl beschädigt.",
};

function pages(actual: string | undefined): string {
  const pages = /\d[\d–, -]*/u.exec(actual ?? "")?.[0].trim();
  return pages === undefined ? "" : ` (${pages})`;
}

function hostOf(address: string | undefined): string {
  return address !== undefined && URL.canParse(address) ? new URL(address).host : "RECHNER";
}
