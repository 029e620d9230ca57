import { readFileSync, readdirSync } from "node:fs";
import { test } from "vitest";
import { viewOf } from "./scratch-names-kit.js";
import { findSubjects } from "../src/subjects.js";
test("seeds", async () => {
  for (const f of readdirSync("/work/shared/seeds").filter((f) => f.endsWith(".txt"))) {
    const view = await viewOf(readFileSync(`/work/shared/seeds/${f}`, "utf8").replace(/<b>(.*?):<\/b>\t/g, "$1: | "));
    const subjects = findSubjects(view);
    console.log(f, subjects.document?.key);
    for (const s of view.sentences) if (subjects.at(s.start) !== subjects.document?.key) console.log(subjects.at(s.start), view.text.slice(s.start, s.end).slice(0, 90));
  }
});
test("tricky", async () => {
  for (const t of [
    "Die Landkreise Görlitz, Bautzen und Meißen sowie die Stadt Chemnitz.", "Stadt und Landkreis Regensburg arbeiten zusammen.", "des Landkreises Unna und im Burgenlandkreis", "Der Kreis Lippe, der Hochsauerlandkreis und der Märkische Kreis", "LK EE und Lkr. Hof", "Das Essen in der Halle war gut. Wir waren in Waren und am Hof. Peine, Leer, Regen und Hagen.", "Universität Leipzig, IHK Halle-Dessau, Magdeburger Straße 3, 04916 Herzberg", "Die Städte Zeitz, Naumburg (Saale) und Weißenfels", "Stadt Braunlage. In Braunlage lernen. Braunlages Kitas.", "Landeshauptstadt Hannover und Region Hannover", "Hansestadt Stendal im Landkreis Stendal", "Stadt Frankfurt (Oder), Frankfurt am Main, Frankfurt/Oder", "Die Stadt Bildung fördern", "Verbandsgemeinde Flechtingen, Samtgemeinde Elm-Asse, Gemeinde Hohe Börde", "LANDKREIS UNNA", "der Kreis der Teilnehmenden, Kreis Freunde, Arbeitskreis Schule", "Region Lausitz, Region Südwest, Bildungsregion Ostalb", "Bildungsbüro Unna", "Kommune: Essen", "www.kreis-unna.de, info@stadt-koeln.de", "Berlin, 12. März 2024", "Neustadt a. d. Weinstraße, St. Wendel, Neustadt an der Aisch-Bad Windsheim", "Anna Seghers, Frau Fulda, Dr. Worms", "district of Börde, city of Halle, Landkreis Musterland", "Kirchengemeinde Christi, Gemeinde Gottes, Stadtverwaltung Köln", "Freie und Hansestadt Hamburg", "Lutherstadt Wittenberg", "Kreis Segeberg, Elbe‑Elster, Landkreis Elbe\u00a0‑Elster", "Stadt Bad Liebenwerda und Gemeinde Röderland", "Städten und Gemeinden, Landkreise und Städte", "Landratsamt Erding. Stadtrat Passau", "die kreisfreie Stadt Gera und die Wartburgstadt Eisenach", "die Große Kreisstadt Görlitz", "Bildungsregion Stadt und Landkreis Hof","Stadt Halle (Westf.)", "Landkreis Torgau-Oschatz", "im Altmarkkreis Salzwedel und in Köln-Ehrenfeld", "Stadt Brandenburg an der Havel, Land Brandenburg"
  ]) { const view = await viewOf(t); console.log(t, "\n    ", view.mentions.communes.map((m) => `[${view.text.slice(m.start, m.end)}] ${m.key} ${m.value.name} ${m.by}`).join(" · ")); }
});
test("speed", async () => {
  const t = readdirSync("/work/shared/seeds").filter((f) => f.endsWith(".txt")).map((f) => readFileSync(`/work/shared/seeds/${f}`, "utf8")).join("\n\n");
  const big = (await viewOf(t.repeat(Math.ceil(1e6 / t.length))));
  const { findCommunes } = await import("../src/language/communes.js");
  for (let i = 0; i < 3; i++) { const s = performance.now(); const n = findCommunes(big, { contacts: { emails: [], urls: [], phones: [], addresses: [] } }).length; console.log(big.text.length, n, performance.now() - s); }
  for (const h of ["Landkreis ", "Stadt Halle, ", "Halle ", "Bad Bad-", "A-", "Stadt Neu-Alt-"]) { const v = await viewOf(h.repeat(1e6 / h.length / 4)); const s = performance.now(); findCommunes(v, { contacts: { emails: [], urls: [], phones: [], addresses: [] } }); console.log(h, performance.now() - s); }
});
