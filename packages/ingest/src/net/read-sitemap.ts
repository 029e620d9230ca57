import { gunzipSync } from "node:zlib";
import { SaxesParser } from "saxes";
import { netFailure } from "./net-failure.js";

/** What the protocol of sitemaps allows: https://www.sitemaps.org/protocol.html */
const mostBytes = 50 * 2 ** 20;
const mostAddresses = 50_000;

export interface Sitemap {
  /** Addresses of documents. */
  readonly pages: readonly string[];
  /** Addresses of further sitemaps. */
  readonly sitemaps: readonly string[];
}

/**
 * Reads a sitemap or an index of sitemaps: XML, a list of addresses one a line, either of them compressed. What
 * stands before a mistake in it, or within the limits of the protocol, counts.
 *
 * @throws IssueError `net/bad-sitemap`
 */
export function readSitemap(bytes: Uint8Array): Sitemap {
  const text = new TextDecoder().decode(inflate(bytes));
  if (!text.trimStart().startsWith("<")) {
    const pages = text
      .split(/\r?\n/u, mostAddresses)
      .map((line) => line.trim())
      .filter((line) => /^https?:\/\//iu.test(line));
    if (pages.length === 0) throw badSitemap("neither XML nor a list of addresses");
    return { pages, sitemaps: [] };
  }
  const pages: string[] = [];
  const sitemaps: string[] = [];
  const open: string[] = [];
  let address = "";
  let isMap = false;
  const parser = new SaxesParser({ xmlns: false, position: false });
  parser.on("opentag", ({ name }) => {
    const local = name.slice(name.indexOf(":") + 1);
    open.push(local);
    isMap ||= open.length === 1 && (local === "urlset" || local === "sitemapindex");
    address = "";
  });
  const take = (text: string): void => {
    if (open.at(-1) === "loc") address += text;
  };
  parser.on("text", take);
  parser.on("cdata", take);
  parser.on("closetag", () => {
    const [name, parent] = [open.pop(), open.at(-1)];
    // images and films have addresses too, deeper inside
    if (name !== "loc" || open.length !== 2) return;
    if (parent === "url") pages.push(address.trim());
    if (parent === "sitemap") sitemaps.push(address.trim());
    if (pages.length + sitemaps.length >= mostAddresses) throw new Enough();
  });
  parser.on("doctype", () => {
    throw badSitemap("a document type");
  });
  parser.on("error", (error) => {
    throw isMap ? new Enough() : badSitemap(error.message);
  });
  try {
    parser.write(text).close();
  } catch (error) {
    if (!(error instanceof Enough)) throw error;
  }
  if (!isMap) throw badSitemap("another kind of XML");
  return { pages, sitemaps };
}

class Enough extends Error {}

function inflate(bytes: Uint8Array): Uint8Array {
  if (bytes[0] !== 0x1f || bytes[1] !== 0x8b) return bytes.subarray(0, mostBytes);
  try {
    return gunzipSync(bytes, { maxOutputLength: mostBytes });
  } catch (error) {
    throw badSitemap(error instanceof Error ? error.message : String(error));
  }
}

const badSitemap = (actual: string): ReturnType<typeof netFailure> =>
  netFailure("bad-sitemap", "The sitemap cannot be read, so its pages are missing. Give them one by one.", {
    expected: "XML of sitemaps.org, at most 50 MiB",
    actual,
  });
