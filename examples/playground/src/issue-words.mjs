/** What issues say, in German and for readers in an office. @type {Record<string, string>} */
const exact = {
  "source/aborted": "Das Lesen wurde angehalten.",
  "source/archive":
    "Die Datei ist ein Archiv aus anderen Dateien. Packen Sie es aus und wählen Sie die Dokumente darin.",
  "source/book": "Elektronische Bücher werden nicht gelesen. Wandeln Sie die Datei in PDF oder HTML um.",
  "source/data": "Die Datei enthält Daten für Programme. Wählen Sie das Dokument, das daraus entstanden ist.",
  "source/drawing": "Zeichnungen werden nicht gelesen. Geben Sie die Datei als PDF aus.",
  "source/empty": "Die Datei ist leer. Prüfen Sie, ob sie richtig gespeichert oder heruntergeladen wurde.",
  "source/flat-office":
    "Diese Form von OpenDocument oder Word wird nicht gelesen. Speichern Sie die Datei als DOCX, PPTX, ODT oder ODP.",
  "source/iwork":
    "Dateien aus Pages, Keynote und Numbers werden nicht gelesen. Geben Sie sie als PDF, DOCX oder PPTX aus.",
  "source/legacy-office":
    "Das alte Format vor Office 2007 wird nicht gelesen. Öffnen Sie die Datei und speichern Sie sie im heutigen Format.",
  "source/print-format": "Dieses Druckformat wird nicht gelesen. Wandeln Sie die Datei in PDF um.",
  "source/rich-text": "RTF wird nicht gelesen. Speichern Sie die Datei als DOCX oder ODT.",
  "source/sound-or-film": "Ton und Film enthalten keinen Text. Wählen Sie eine Abschrift.",
  "source/spreadsheet": "Tabellen werden nicht gelesen. Drucken Sie die Blätter mit Text als PDF.",
  "source/timeout": "Das Lesen dauerte zu lange und wurde beendet.",
  "source/too-large": "Die Datei ist zu groß.",
  "source/unknown-format":
    "Dieses Format ist nicht bekannt. Speichern Sie das Dokument als PDF, DOCX, PPTX oder HTML.",
  "image/no-text": "Bilder enthalten keinen Text. Eine Texterkennung (OCR) macht ein lesbares PDF daraus.",
  "text/empty": "Das Dokument ließ sich lesen, enthält aber keinen Text.",
  "text/too-long": "Das Dokument enthält mehr Text, als gelesen wird.",
  "extract/nothing-found": "Das Dokument ließ sich lesen, sagt aber nichts von dem, wonach gesucht wird.",
  "extract/failed": "Die Regeln für eine Art von Aussagen sind abgebrochen; solche Aussagen können fehlen.",
  "extract/addresses-a-model":
    "Der Text gibt einem Sprachmodell Anweisungen. Hier wirkt das nicht, aber prüfen Sie, woher das Dokument stammt.",
  "pdf/no-text-layer":
    "Das PDF enthält nur Bilder. Lassen Sie zuerst eine Texterkennung (OCR) darüber laufen.",
  "pdf/page-without-text":
    "Einige Seiten enthalten nur Bilder und wurden nicht gelesen. Eine Texterkennung (OCR) macht sie lesbar.",
  "pdf/recognised-text":
    "Text einiger Seiten stammt aus einer Texterkennung und kann falsche Buchstaben enthalten.",
  "pdf/page-unreadable": "Eine Seite ließ sich nicht lesen und fehlt.",
  "pdf/encrypted": "Das PDF verlangt ein Kennwort. Speichern Sie es ohne.",
  "pdf/corrupt": "Das PDF ist beschädigt. Öffnen Sie es und speichern Sie es neu.",
  "pdf/engine-unavailable":
    "PDFium ließ sich nicht laden, das eigentliche Leseprogramm für PDF. Das Ergebnis kann ungenauer sein oder fehlen.",
  "html/frames": "Die Seite besteht aus Rahmen, die andere Seiten zeigen. Wählen Sie diese Seiten selbst.",
  "mail/attachments-left-out":
    "Angehängte Dateien wurden nicht gelesen. Speichern Sie sie und wählen Sie sie einzeln.",
  "mail/frames-left-out": "Die gespeicherte Seite zeigt andere Seiten in Rahmen; diese wurden ausgelassen.",
  "mail/encrypted":
    "Die Nachricht ist ganz oder zum Teil verschlüsselt. Speichern Sie ihren Text als HTML oder PDF.",
  "markdown/front-matter": "Der Kopf des Dokuments ist kein einfaches YAML und wurde ausgelassen.",
  "markdown/too-complex": "Ein Teil des Dokuments ist zu verschachtelt und wurde als einfacher Text gelesen.",
  "decode/double-encoded": "Umlaute waren doppelt kodiert und wurden berichtigt.",
  "decode/encoding-mismatch": "Die Datei nennt eine falsche Kodierung; gelesen wurde nach dem Inhalt.",
  "decode/undecodable-bytes": "Einige Zeichen ließen sich nicht lesen und stehen als � im Text.",
  "decode/unknown-encoding": "Die genannte Kodierung ist nicht bekannt und wurde übergangen.",
  "docx/embedded-document": "In dem Dokument steckt ein anderes, das nicht gelesen wurde.",
  "pptx/missing-slide":
    "Eine Folie fehlt in der Datei. Öffnen Sie sie in PowerPoint und speichern Sie sie neu.",
  "zip/ratio": "Die Datei ist verdächtig stark gepackt und wurde nicht gelesen.",
  "plausibility/agreement-after-end":
    "Die Vereinbarung wurde nach ihrem Ende geschlossen: Eines der Daten stimmt nicht.",
  "plausibility/agreement-before-partner": "Die Vereinbarung ist älter als ihr Partner.",
  "plausibility/commune-key": "Der Gemeindeschlüssel passt nicht zum Land oder zur Art der Kommune.",
  "plausibility/event-end": "Die Veranstaltung endet vor ihrem Beginn oder dauert über ein Jahr.",
  "plausibility/event-number": "Die Nummer der Veranstaltung passt nicht zu ihrem Jahr.",
  "plausibility/figure-count":
    "Eine Anzahl ist keine ganze Zahl: Punkt oder Komma trennen vielleicht Tausender.",
  "plausibility/figure-percent": "Ein Anteil liegt nicht zwischen 0 und 100 Prozent.",
  "plausibility/office-before-commune": "Das Bildungsbüro ist älter als der Landkreis.",
  "plausibility/office-before-programme":
    "Das Bildungsbüro ist älter als das Programm, aus dem es entstanden sein müsste.",
  "plausibility/office-staff": "So viele Menschen arbeiten nicht in einem Bildungsbüro.",
  "plausibility/phone-area":
    "Die Vorwahl gehört zu einem anderen Land: Die Nummer ist vielleicht die von jemand anderem im Dokument.",
  "plausibility/programme-period": "Die Teilnahme passt nicht zur Laufzeit des Programms.",
  "plausibility/two-heads": "Zwei Personen werden als Leitung genannt.",
};

/** By what the code ends with, whatever the format. @type {Record<string, string>} */
const endings = {
  "comments-left-out": "Kommentare wurden ausgelassen.",
  damaged: "Die Datei ist beschädigt. Laden Sie sie neu herunter, oder öffnen und speichern Sie sie.",
  doctype: "Die Datei ist nicht so gebaut, wie Office-Programme es tun, und wurde nicht gelesen.",
  encrypted: "Die Datei ist mit einem Kennwort geschützt. Speichern Sie sie ohne.",
  failed: "Das Lesen ist abgebrochen. Die Datei ist vielleicht beschädigt.",
  "left-out": "Ein Teil des Dokuments wurde ausgelassen.",
  "no-content": "Der Datei fehlt ihr Hauptteil. Öffnen Sie sie und speichern Sie sie neu.",
  "no-document": "Der Datei fehlt ihr Hauptteil. Öffnen Sie sie und speichern Sie sie neu.",
  "no-presentation": "Der Datei fehlt ihr Hauptteil. Öffnen Sie sie und speichern Sie sie neu.",
  "no-slides": "Der Foliensatz hat keine Folien.",
  "no-text":
    "Der Foliensatz enthält nur Bilder. Geben Sie ihn als PDF aus und nutzen Sie eine Texterkennung (OCR).",
  "too-deep": "Das Dokument ist tiefer verschachtelt, als gelesen wird.",
  "too-large": "Die Datei wird beim Auspacken zu groß.",
  "too-many-entries": "Die Datei besteht aus zu vielen Teilen.",
  "too-many-pages": "Nur die ersten Seiten wurden gelesen.",
  "too-many-parts": "Die Nachricht hat zu viele Teile.",
  "unknown-compression":
    "Die Datei ist auf eine Weise gepackt, die nicht gelesen wird. Speichern Sie sie neu.",
};

/**
 * An issue in words for the reader, with the language they are in: where there are none in German, the message of the
 * library.
 * @param {Pick<import("@bildungsprofil/core").Issue, "code" | "message">} issue
 * @param {"de" | "en"} language
 * @returns {{ text: string, language: "de" | "en" }}
 */
export function wordIssue({ code, message }, language) {
  if (language === "en") return { text: message, language };
  const what = code.slice(code.indexOf("/") + 1);
  const ending = Object.keys(endings).find((name) => what === name || what.endsWith(`-${name}`));
  const text = exact[code] ?? (ending === undefined ? undefined : endings[ending]);
  return text === undefined ? { text: message, language: "en" } : { text, language };
}
