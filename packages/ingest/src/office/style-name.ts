/** What a paragraph is by the name of its style. */
export type StyleRole =
  | { readonly kind: "heading"; readonly depth: number }
  | { readonly kind: "title" | "subtitle" | "caption" | "contents" };

/** Names of the same styles in programs that write them in the language of their surface. */
const names = {
  heading:
    /^(?:heading|(?:ü|u|ue)?berschrift|titre|titolo|título|kop|rubrik|nagłówek)[ _]?([1-9])(?: \(.*\))?$/u,
  title: /^(?:title|titel|haupttitel|dokumenttitel)$/u,
  subtitle: /^(?:subtitle|untertitel)$/u,
  caption: /^(?:caption|beschriftung|bildunterschrift|bildbeschriftung|tabellenbeschriftung|illustration)$/u,
  contents:
    /^(?:(?:toc|verzeichnis|contents|inhaltsverzeichnis)[ _]?\d|(?:toc|contents|index) heading|inhaltsverzeichnisüberschrift|table of figures|abbildungsverzeichnis)$/u,
} as const;

/** @param name as people see it, or the identifier that is made of it; in any case */
export function roleOfStyle(name: string): StyleRole | undefined {
  const plain = name.replace(/_20_/gu, " ").trim().toLowerCase();
  const depth = names.heading.exec(plain)?.[1];
  if (depth !== undefined) return { kind: "heading", depth: Number(depth) };
  for (const kind of ["title", "subtitle", "caption", "contents"] as const)
    if (names[kind].test(plain)) return { kind };
  return undefined;
}
