/** An element of a page: its attributes, and the place of its contents in the page's text. */
export interface PageElement {
  readonly name: string;
  readonly attributes: Readonly<Record<string, string>>;
  /** Text of the element, its superscripts left out. */
  text: string;
}

const entities: Readonly<Record<string, string>> = { amp: "&", lt: "<", gt: ">", quot: '"', "#39": "'" };
export const decode = (text: string): string =>
  text.replace(/&([a-z]+|#39);/g, (_, name: string) => entities[name] ?? `?${name}?`);

const voids = new Set(["meta", "link", "input", "wbr", "br", "img", "rect", "path", "line", "use"]);

/** The elements of a page in order, read strictly: throws where tags do not match. */
export function readPage(page: string): PageElement[] {
  const elements: PageElement[] = [];
  const open: PageElement[] = [];
  const body = page
    .replace(/^<!doctype html>\n/, "")
    .replace(/<(script|style)\b([^>]*)>[\s\S]*?<\/\1>/g, "<$1$2></$1>");
  let at = 0;
  for (const match of body.matchAll(
    /<(\/?)([a-zA-Z][a-zA-Z0-9]*)((?:\s+[a-zA-Z][\w-]*(?:="[^"]*")?)*)\s*(\/?)>/g,
  )) {
    const [tag, closing, name, rest, selfClosing] = match;
    const text = decode(body.slice(at, match.index));
    if (/[<>]/.test(body.slice(at, match.index)))
      throw new Error(`Loose bracket: ${body.slice(at, match.index)}`);
    if (!open.some((element) => element.name === "sup")) for (const element of open) element.text += text;
    at = match.index + tag.length;
    if (closing) {
      const last = open.pop();
      if (last?.name !== name) throw new Error(`Expected </${last?.name}>, found ${tag}`);
      continue;
    }
    const attributes = Object.fromEntries(
      [...rest!.matchAll(/([a-zA-Z][\w-]*)(?:="([^"]*)")?/g)].map(([, key, value]) => [
        key!,
        decode(value ?? ""),
      ]),
    );
    const element = { name: name!, attributes, text: "" };
    elements.push(element);
    if (!selfClosing && !voids.has(name!)) open.push(element);
  }
  if (open.length > 0) throw new Error(`Left open: ${open.map(({ name }) => name).join(" ")}`);
  return elements;
}
