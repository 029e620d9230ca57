import { describe, it } from "vitest";
import { expectLayers } from "./html-layers.js";
import { readPage } from "./html-page.js";

/** Two paragraphs of an office's page. */
const work =
  "Das Bildungsbüro des Landkreises Auenried bringt Kitas, Schulen, Vereine und Betriebe an einen Tisch und hilft den Gemeinden, ihre Angebote aufeinander abzustimmen.";
const conference =
  "Einmal im Jahr kommen alle Beteiligten zur Bildungskonferenz zusammen; was sie dort vereinbaren, steht im Bildungsbericht und liegt dem Kreistag im Herbst zur Beratung vor.";

describe("pages as the systems write them", () => {
  it("WordPress: theme with widgets, related posts, author, comments, sharing and a newsletter", async () => {
    const page =
      await readPage(`<!DOCTYPE html><html lang="de-DE"><head><title>Bildungskonferenz 2024 – Auenried</title>
<meta name="generator" content="WordPress 6.5"><style>.nur-druck{display:none}</style></head>
<body class="post-template-default single single-post postid-7 has-sidebar wp-custom-logo"><div id="page" class="site">
<a class="skip-link screen-reader-text" href="#primary">Zum Inhalt springen</a>
<header id="masthead" class="site-header"><div class="site-branding"><p class="site-title"><a href="/">Auenried bildet</a></p></div>
<nav id="site-navigation" class="main-navigation"><ul id="menu-1" class="menu"><li class="menu-item"><a href="/a">Aktuelles</a></li></ul></nav></header>
<main id="primary" class="site-main"><article id="post-7" class="post-7 post type-post hentry category-bildung tag-konferenz">
<header class="entry-header"><span class="cat-links"><a href="/c">Rückblicke</a></span><h1 class="entry-title">Bildungskonferenz 2024</h1>
<div class="entry-meta"><span class="posted-on">Veröffentlicht am 3. Juni 2024</span> <span class="byline">von Redaktion</span></div></header>
<figure class="post-thumbnail wp-caption"><img src="x.jpg" alt=""><figcaption class="wp-caption-text">Blick in den Saal</figcaption></figure>
<div class="entry-content"><p>${work}</p><div class="wp-block-columns"><div class="wp-block-column"><h2 class="wp-block-heading">Ergebnisse</h2><p>${conference}</p></div></div>
<p class="nur-druck">Druckfassung</p>
<p>Lesen Sie auch: <a href="/alt">Bildungskonferenz 2022: Fünf Foren und ein gemeinsamer Beschluss aller Gemeinden</a></p>
<div class="wp-block-file"><a href="/doku.pdf">Dokumentation</a></div>
<div class="sharedaddy sd-sharing-enabled"><h3 class="sd-title">Teilen mit:</h3><ul><li><a href="f">Mastodon</a></li></ul></div></div>
<footer class="entry-footer"><span class="tags-links">Verschlagwortet mit <a href="t">Konferenz</a></span></footer></article>
<section class="author-box"><h2>Über die Autorin</h2><p>Tilda Ahrens schreibt seit vielen Jahren über Schulen, Kitas und Vereine in der Region.</p></section>
<div class="related-posts"><h3>Ähnliche Beiträge</h3><ul><li><a href="r">Neuer Spielplatz in Hollern</a></li></ul></div>
<nav class="navigation post-navigation"><a href="v">Vorheriger Beitrag</a></nav>
<div id="comments" class="comments-area"><h2>Ein Kommentar</h2><ol class="comment-list"><li>Danke für den schönen Tag!</li></ol><div id="respond" class="comment-respond"><h3>Schreiben Sie einen Kommentar</h3></div></div></main>
<aside id="secondary" class="widget-area"><section class="widget widget_archive"><h2>Archive</h2><ul><li><a href="m">Mai 2024</a></li></ul></section></aside>
<div class="newsletter-form"><h2>Newsletter</h2><p>Melden Sie sich an.</p></div>
<footer id="colophon" class="site-footer"><p>Landkreis Auenried, Marktweg 2</p></footer></div></body></html>`);
    expectLayers(
      page,
      ["Bildungskonferenz 2024", "Blick in den Saal", work, "Ergebnisse", conference, "Dokumentation"],
      [
        "Auenried bildet",
        "Aktuelles",
        "Rückblicke",
        "von Redaktion",
        "Fünf Foren",
        "Teilen mit",
        "Mastodon",
        "Verschlagwortet",
        "Tilda Ahrens",
        "Neuer Spielplatz",
        "Vorheriger Beitrag",
        "Danke für den schönen Tag",
        "Schreiben Sie einen Kommentar",
        "Mai 2024",
        "Melden Sie sich an",
        "Marktweg 2",
      ],
      ["Zum Inhalt springen", "Druckfassung"],
    );
  });

  it("TYPO3: content elements, search markers, a column with contact and teasers", async () => {
    const page =
      await readPage(`<html lang="de"><head><title>Bildungsbüro: Auenried</title><meta name="generator" content="TYPO3 CMS"></head><body id="p42">
<div id="metanav"><a href="/i">Impressum</a><a href="/k">Leichte Sprache</a></div>
<div class="claim">Der Landkreis zwischen Fluss und Wald, in dem es sich seit jeher gut leben lässt.</div>
<div id="rootline">Sie sind hier: <a href="/">Start</a> » Bildung</div>
<div id="contentwrap"><div class="col-md-8"><!--TYPO3SEARCH_begin-->
<div id="c101" class="frame frame-default frame-type-header"><header><h1>Bildungsbüro</h1></header></div>
<div id="c102" class="frame frame-default frame-type-textmedia"><div class="ce-textpic"><div class="ce-bodytext"><p class="bodytext">${work}</p></div>
<div class="ce-gallery"><figure class="image"><img src="x" alt=""><figcaption class="image-caption">Das Team vor dem Kreishaus</figcaption></figure></div></div></div>
<div id="c103" class="csc-default"><h2>Konferenz</h2><p class="bodytext">${conference}</p><ul class="ce-uploads"><li><a href="/fileadmin/bericht.pdf">Bildungsbericht</a></li></ul></div>
<!--TYPO3SEARCH_end--><p class="csc-linkToTop"><a href="#top">nach oben</a></p></div>
<div class="col-md-4"><div class="frame frame-type-text"><h3>Ansprechpartner</h3><p>Jörn Wiebold<br>Telefon: <a href="tel:+49555123">0555 123</a></p></div>
<div class="frame frame-type-menu"><h3>Meldungen</h3><p><a href="/n">Brücke am Mühlbach wird bis zum Sommer erneuert</a></p></div></div></div>
<div id="fuss"><a href="/d">Datenschutz</a></div></body></html>`);
    expectLayers(
      page,
      [
        "Bildungsbüro",
        work,
        "Das Team vor dem Kreishaus",
        "Konferenz",
        conference,
        "Bildungsbericht",
        "Jörn Wiebold",
      ],
      [
        "Leichte Sprache",
        "zwischen Fluss und Wald",
        "Sie sind hier",
        "nach oben",
        "Brücke am Mühlbach",
        "Datenschutz",
      ],
    );
  });

  it("Drupal: regions, blocks and fields", async () => {
    const page =
      await readPage(`<html lang="de"><head><title>Bildungsmonitoring | Auenried</title><meta name="Generator" content="Drupal 10"></head><body class="path-node page-node-type-page">
<a href="#main-content" class="visually-hidden focusable skip-link">Direkt zum Inhalt</a>
<div class="dialog-off-canvas-main-canvas"><div class="layout-container"><header role="banner"><div class="region region-header"><div class="block block-system block-system-branding-block"><a href="/">Auenried</a></div></div></header>
<div class="region region-breadcrumb"><div class="block block-system-breadcrumb-block"><nav class="breadcrumb"><ol><li><a href="/">Startseite</a></li></ol></nav></div></div>
<main role="main"><a id="main-content"></a><div class="layout-content"><div class="region region-content">
<div class="block block-core block-page-title-block"><h1 class="page-title"><span class="field field--name-title">Bildungsmonitoring</span></h1></div>
<article class="node node--type-page node--view-mode-full"><div class="node__content"><div class="clearfix text-formatted field field--name-body field--type-text-with-summary field--label-hidden field__item"><p>${work}</p><h2>Daten</h2><p>${conference}</p></div>
<div class="field field--name-field-termine field--label-inline"><div class="field__label">Turnus</div><div class="field__item">alle zwei Jahre</div></div>
<div class="field field--name-field-tags"><a href="/t">Schlagwort Statistik</a></div>
<div class="media"><h2>Video ansehen: Externe Inhalte</h2><p>Mit dem Laden akzeptieren Sie die Datenschutzerklärung von YouTube.</p><a class="button" href="#">Einverstanden</a></div></div></article></div></div>
<aside class="layout-sidebar-second" role="complementary"><div class="region region-sidebar-second"><div class="block"><h2>Neues</h2><a href="/n">Freibad öffnet</a></div></div></aside></main>
<footer role="contentinfo"><div class="region region-footer">Kreishaus Auenried</div></footer></div></div></body></html>`);
    expectLayers(
      page,
      ["Bildungsmonitoring", work, "Daten", conference, "Turnus", "alle zwei Jahre"],
      ["Startseite", "Externe Inhalte", "Einverstanden", "Freibad öffnet", "Kreishaus Auenried"],
      ["Direkt zum Inhalt"],
    );
  });

  it("Government Site Builder: wrappers, functions and the supplement", async () => {
    const page =
      await readPage(`<html lang="de"><head><title>Amt - Themen - Kommunale Bildung</title><meta name="generator" content="Government Site Builder"></head><body class="gsb startseite">
<div id="wrapperOuter"><div id="wrapperInner"><p class="aural"><a name="Start">Navigation und Service</a></p>
<div id="navServiceMeta"><h2 class="aural">Servicemenü</h2><ul><li><a href="g">Gebärdensprache</a></li></ul></div>
<div id="navBreadcrumbs"><ol><li><a href="s">Startseite</a></li><li><strong>Kommunale Bildung</strong></li></ol></div>
<div id="wrapperDivisions" class="modgrid"><div id="main" class="row"><div id="content" class="large-8 columns">
<h1 class="isFirstInSlot">Kommunale Bildung</h1><div class="abstract"><p>${work}</p></div><h2>Konferenz</h2><p>${conference}</p>
<p>Aktualisiert am 04.05.2023</p><p class="navToTop"><a href="#Start">Zum Seitenanfang</a></p></div></div>
<div id="supplement"><h2 class="aural">Zusatzinformationen</h2><div class="box"><h3>Mehr zum Ereignis</h3><ul><li><a href="e">Serie: Ehrenamt im Amt</a></li></ul></div>
<div class="box"><h3>Kontaktperson</h3><p>Wenke Fuhrmeister<br>Tel.: 0555 77</p></div></div>
<div id="functions"><ul id="navFunctions"><li><a href="d">Seite drucken</a></li></ul></div></div>
<div id="footer"><p class="copyright">© Musteramt</p></div></div></div></body></html>`);
    expectLayers(
      page,
      ["Kommunale Bildung", work, "Konferenz", conference, "Wenke Fuhrmeister"],
      [
        "Gebärdensprache",
        "Startseite",
        "Aktualisiert am",
        "Zum Seitenanfang",
        "Ehrenamt im Amt",
        "Seite drucken",
        "Musteramt",
      ],
    );
  });

  it("Contao: articles of modules, columns by their side", async () => {
    const page =
      await readPage(`<html lang="de"><head><title>Übergänge gestalten - Auenried</title><meta name="generator" content="Contao Open Source CMS"></head><body id="top">
<div id="wrapper"><header id="header"><div class="inside"><div class="ce_image logo"><a href="/">Logo</a></div><nav class="mod_navigation block"><ul class="level_1"><li class="first"><a href="/b">Bildung</a></li></ul></nav></div></header>
<div id="container"><main id="main"><div class="inside"><div class="mod_breadcrumb block"><ul><li><a href="/">Start</a></li></ul></div>
<div class="mod_article first last block" id="article-12"><h1 class="ce_headline first">Übergänge gestalten</h1>
<div class="ce_text block"><p>${work}</p></div><section class="ce_accordionStart ce_accordion block"><div class="toggler">Wer macht mit?</div><div class="accordion" style="display:none"><div><p>${conference}</p></div></div></section>
<div class="ce_text block"><p>Copyright: Anselm Reiter</p></div><p class="back"><a href="javascript:history.go(-1)">Zurück</a></p></div></div></main>
<aside id="left"><div class="inside"><nav class="mod_navigation sub"><ul><li><a href="/s">Schulverzeichnis</a></li></ul></nav></div></aside>
<aside id="right"><div class="inside"><div class="mod_newslist"><h2>Kurz gemeldet</h2><p><a href="/n">Kreismusikschule spielt auf</a></p></div></div></aside></div>
<footer id="footer"><div class="inside">Kreisverwaltung Auenried</div></footer></div></body></html>`);
    expectLayers(
      page,
      ["Übergänge gestalten", work, "Wer macht mit?", conference],
      [
        "Logo",
        "Start",
        "Anselm Reiter",
        "Zurück",
        "Schulverzeichnis",
        "Kreismusikschule",
        "Kreisverwaltung Auenried",
      ],
    );
  });

  it("written by hand: tables for the columns, fonts for the headings, no landmarks", async () => {
    const page =
      await readPage(`<HTML><HEAD><TITLE>Bildungsb&uuml;ro Auenried</TITLE><META NAME="GENERATOR" CONTENT="Editor 4.0"></HEAD><BODY BGCOLOR="#FFFFFF">
<TABLE BORDER=0 WIDTH="100%"><TR><TD COLSPAN=2><CENTER><FONT SIZE=6>Landkreis Auenried</FONT></CENTER></TD></TR>
<TR><TD WIDTH=140 VALIGN=top><FONT SIZE=2><A HREF="start.htm">Startseite</A><BR><A HREF="amt.htm">Unser Amt</A><BR><A HREF="links.htm">Linksammlung</A></FONT></TD>
<TD VALIGN=top><H2>Das Bildungsb&uuml;ro</H2><FONT FACE="Arial">${work}<P><B>Unsere Aufgaben</B><P>- Beratung der Gemeinden<BR>- Bildungs-<BR>konferenz<BR>- Berichte<P>${conference}</FONT></TD></TR>
<TR><TD COLSPAN=2 ALIGN=center><A HREF="impressum.htm">Impressum</A> | <A HREF="mailto:post@auenried.example">Webmaster</A></TD></TR></TABLE></BODY></HTML>`);
    expectLayers(
      page,
      [
        "Das Bildungsbüro",
        work,
        "Unsere Aufgaben",
        "Beratung der Gemeinden\nBildungskonferenz\nBerichte",
        conference,
      ],
      ["Startseite", "Linksammlung", "Impressum", "Webmaster"],
    );
  });
});
