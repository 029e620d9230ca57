import { describe, it } from "vitest";
import { expectLayers } from "./html-layers.js";
import { readPage } from "./html-page.js";

const work =
  "Das Bildungsbüro des Landkreises Auenried bringt Kitas, Schulen, Vereine und Betriebe an einen Tisch und hilft den Gemeinden, ihre Angebote aufeinander abzustimmen.";
const conference =
  "Einmal im Jahr kommen alle Beteiligten zur Bildungskonferenz zusammen; was sie dort vereinbaren, steht im Bildungsbericht und liegt dem Kreistag im Herbst zur Beratung vor.";
const article = `<h1>Konferenz</h1><p>${work}</p><p>${conference}</p>`;
const longArticle = `<h1>Konferenz</h1>${`<p>${work} ${conference}</p>`.repeat(5)}`;

/** The same in the main column, below it and in an unnamed wrapper: no name of a class tells what anything is. */
const main = (...parts: string[]) =>
  readPage(`<title>Konferenz – Auenried</title><main>${parts.join("")}</main>`);

describe("furniture that only its links and fields tell", () => {
  it("what hands a page on or prints it, with the words before it", async () => {
    expectLayers(
      await main(
        article,
        `<div><span>Gefällt Ihnen das?</span><ul><li><a href="https://www.facebook.com/sharer/sharer.php?u=x">auf Facebook</a></li>
         <li><a href="https://wa.me/?text=x">per Nachricht</a></li><li><a href="mailto:?subject=x">per Mail</a></li></ul></div>
         <div><p>Gefunden:</p><a href="https://www.xing.com/spi/shares/new?url=x">bei Xing</a></div>
         <div><a href="javascript:window.print()">Als Druckfassung</a></div>`,
      ),
      [work, conference],
      [
        "Gefällt Ihnen",
        "auf Facebook",
        "per Nachricht",
        "per Mail",
        "Gefunden",
        "bei Xing",
        "Als Druckfassung",
      ],
    );
    expectLayers(
      await main(
        `${article}<p>Sie finden uns auch bei <a href="https://www.facebook.com/buero">Facebook</a>.</p><p>Ansprechpartnerin:</p><p>Jana Wiebold, <a href="mailto:j@example.org">j@example.org</a></p>`,
      ),
      ["Sie finden uns auch bei Facebook", "Ansprechpartnerin", "Jana Wiebold"],
      [],
    );
  });

  it("sizes of letters and other languages, not a sentence that names them", async () => {
    expectLayers(
      await main(
        `<div><span>Ansicht</span> <a href="#">A-</a> <a href="#">A+</a></div><div><a hreflang="en" href="/en">English</a> <a hreflang="pl" href="/pl">Polski</a></div>`,
        article,
        `<p>Die Broschüre gibt es auf <a hreflang="en" href="/b">Englisch</a> und <a hreflang="ar" href="/c">Arabisch</a>.</p>`,
      ),
      ["Konferenz", work, "Die Broschüre gibt es auf Englisch und Arabisch."],
      ["Ansicht", "A+", "English", "Polski"],
    );
  });

  it("forms, with what invites to fill them in, not a form around the page or around text", async () => {
    expectLayers(
      await main(
        article,
        `<div><h3>Immer informiert</h3><p>Tragen Sie sich ein und erhalten Sie einmal im Monat unseren Newsletter mit Neuigkeiten aus dem Landkreis.</p><form><label>Ihre Adresse</label><input type="email"></form></div>
         <form><label>Vorname</label><input type="text"><p>Felder mit Stern sind Pflicht</p></form>`,
      ),
      [work],
      ["Immer informiert", "Tragen Sie sich ein", "Ihre Adresse", "Vorname", "Felder mit Stern"],
    );
    expectLayers(
      await readPage(
        `<form id="f"><input name="q"><div><h2>Konferenz der Region</h2><p>${work}</p><h3>Beirat</h3><p>${conference}</p></div></form>`,
      ),
      ["Konferenz der Region", work, "Beirat", conference],
      [],
    );
  });

  it("comments and the box about the author, not portraits and not articles with authors", async () => {
    const avatar = `<img src="https://secure.gravatar.com/avatar/1?s=60" alt="">`;
    expectLayers(
      await main(
        longArticle,
        `<div>${avatar}<h4>Tilda Ahrens</h4><p>Sie schreibt seit vielen Jahren über Schulen, Kitas und Vereine in der ganzen Region.</p></div>
         <div><h2>2 Gedanken zu „Konferenz“</h2><ol><li><p>Danke für den schönen Tag, ich habe viel gelernt und komme im nächsten Jahr gern wieder.</p><a href="?replytocom=3#respond">Antworten</a></li></ol>
         <form><p>Deine E-Mail-Adresse wird nicht veröffentlicht.</p><label>Name</label><input><textarea></textarea></form><p>Diese Website verwendet Akismet, um Spam zu reduzieren.</p></div>`,
      ),
      [work],
      ["Tilda Ahrens", "Sie schreibt seit", "2 Gedanken", "Danke für den", "nicht veröffentlicht", "Akismet"],
    );
    const card = (name: string) =>
      `<div><h3>${name}</h3><p>Zum Start in das Netzwerk der Bildungsbüros hat der Kreistag dem Vorhaben zugestimmt.</p><a rel="author" href="/author/a">Ahrens</a></div>`;
    expectLayers(
      await main(longArticle, `<section>${card("Hollern")}${card("Mellrich")}</section>`),
      ["Hollern", "Mellrich", "hat der Kreistag"],
      [],
    );
    expectLayers(
      await main(
        `<h1>Eine Antwort auf viele Fragen</h1><p>${work}</p><h2>Ein Kommentar von Uwe Kern</h2><p>${conference}</p>`,
      ),
      ["Ein Kommentar von Uwe Kern", conference],
      [],
    );
  });

  it("under which words a text is filed, its neighbours and further pages", async () => {
    expectLayers(
      await main(
        article,
        `<div>Schlagwörter: <a rel="tag" href="/t/a">Netzwerk</a>, <a rel="tag" href="/t/b">Monitoring</a></div>
         <div><a rel="prev" href="/x">Freibad öffnet</a> <a rel="next" href="/y">Neue Leitung im Amt</a></div>
         <div><a href="?p=1">1</a> <a href="?p=2">2</a> … <a href="?p=2">Nächste</a></div>
         <p>Von der <a href="/tag/x">Arbeitsgruppe</a> stammt der Vorschlag.</p>`,
      ),
      ["Von der Arbeitsgruppe stammt"],
      ["Schlagwörter", "Netzwerk", "Freibad", "Neue Leitung", "Nächste"],
    );
  });

  it("the table of contents of the page, not the labels over text", async () => {
    expectLayers(
      await main(
        `<h1>Konferenz</h1><ul><li><a href="#a">Zu den Wegen</a></li><li><a href="#b">Zum Ablauf</a></li></ul><h2 id="a">Wege</h2><p>${work}</p>
         <div><div><a href="#p1">Wer kann teilnehmen?</a></div><div id="p1"><p>${conference}</p></div></div>`,
      ),
      ["Wege", "Wer kann teilnehmen?"],
      ["Zu den Wegen", "Zum Ablauf"],
    );
  });

  it("the sheet of a month, not a plan or a table of numbers", async () => {
    const month = (first: string) =>
      `<table><caption>Mai 2024</caption><tr><th>Mo</th><th>Di</th><th>Mi</th><th>Do</th><th>Fr</th><th>Sa</th><th>So</th></tr>${[
        0, 7, 14, 21,
      ]
        .map(
          (week) =>
            `<tr>${[1, 2, 3, 4, 5, 6, 7].map((day) => `<td>${week + day === 1 ? first : week + day}</td>`).join("")}</tr>`,
        )
        .join("")}</table>`;
    expectLayers(await main(article, month("1")), [work], ["Mai 2024"]);
    expectLayers(await main(article, month("Beratung")), ["Mai 2024", "Beratung"], []);
  });

  it("what stands above the title and only leads elsewhere, and the links of the foot", async () => {
    expectLayers(
      await main(
        `<div><a href="/">Start</a> › <a href="/b">Soziales</a> › <span>Konferenz</span></div><ul><li><a href="/r">Rathaus</a></li><li><a href="/k">Kultur</a></li></ul>
         <p>Am 3. Mai fand sie in Hollern statt.</p>`,
        article,
        `<p>© Auenried | <a href="/i">Impressum</a> | <a href="/d">Datenschutz</a></p>`,
      ),
      ["Am 3. Mai fand sie", work],
      ["Soziales", "Rathaus", "Impressum"],
    );
  });

  it("never cards that announce documents below an article, though they break off", async () => {
    const cards = `<h2>Material</h2><div><div><h3><a href=a>Bericht</a></h3><p>Der Bericht zeigt, wie Kitas und Schulen zusammen […]</p></div><div><h3><a href=b>Handreichung</a></h3><p>Die Handreichung für Träger nennt alle Wege …</p></div></div>`;
    expectLayers(await main(longArticle, cards), [work, "Material", "Bericht", "Handreichung"], []);
  });

  it("lines that systems write of themselves, not sentences like them", async () => {
    expectLayers(
      await main(
        article,
        `<p>Geschrieben von Tilda Ahrens</p><p>Lesezeit: 3 Minuten</p><p>Zugriffe: 3214</p><p>Veröffentlicht in: <a href="/c">Aktuelles</a></p>
         <div><p>War diese Seite hilfreich?</p><button>Ja</button></div><p>Diese Seite wurde zuletzt am 12. März 2024 aktualisiert.</p><p><a href="/ls">Leichte Sprache</a></p>
         <h2>Leichte Sprache</h2><p>Stand der Umsetzung: drei von fünf Zielen</p><p>Veröffentlicht in der Reihe der Berichte, Heft 3</p><ul><li>Vorlesen</li></ul>`,
      ),
      ["Leichte Sprache", "Stand der Umsetzung", "Veröffentlicht in der Reihe", "Vorlesen"],
      ["Geschrieben von", "Lesezeit", "Zugriffe", "Aktuelles", "hilfreich", "zuletzt am"],
    );
  });
});
