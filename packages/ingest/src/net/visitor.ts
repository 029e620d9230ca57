import { isUtf8 } from "node:buffer";
import type { IncomingHttpHeaders } from "node:http";
import type { Issue, Result } from "@bildungsprofil/core";
import { fail, succeed } from "@bildungsprofil/core";
import { parseUrl } from "../html/parse-url.js";
import { IssueError } from "../issue-error.js";
import { type AllowedHost, checkAddress, hostOf, parseAllowedHost } from "./allowed-hosts.js";
import { defaultFetchLimits, type FetchLimits } from "./fetch-limits.js";
import { type FetchedDocument, nameOf } from "./fetched-document.js";
import { HostPace, pause } from "./host-pace.js";
import { type HostRules, longestRules, readHostRules } from "./host-rules.js";
import { netFailure } from "./net-failure.js";
import { type Resolve, resolveBySystem } from "./public-address.js";
import { isPage, type PageSigns, readPage } from "./read-page.js";
import { parseReservation, rightsReserved } from "./reservation.js";
import { type Answer, sendRequest } from "./send-request.js";

export interface FetchOptions {
  /**
   * Hosts that may be asked: `www.example.org`, `www.example.org:8080` (ports other than the default ones must be
   * named), `*.example.org` for all hosts below. No socket is opened to any other.
   */
  readonly allow: readonly string[];
  /** Today, `2024-06-14`: becomes `retrieved` of what is fetched. No clock is read. */
  readonly retrieved?: string | undefined;
  /** Requests a second to one host; fewer where its robots.txt asks for it. @default 1 */
  readonly rate?: number | undefined;
  readonly limits?: Partial<FetchLimits> | undefined;
  readonly signal?: AbortSignal | undefined;
  /** How the program names itself; the word before the first `/` or blank is its name in robots.txt. */
  readonly userAgent?: string | undefined;
  /** `false` where you have permission: a reservation of mining is then an issue of severity `info`. @default true */
  readonly respectReservation?: boolean | undefined;
  /** Gives the addresses of a host name. @default the system's */
  readonly resolve?: Resolve | undefined;
  /** Names of hosts that may stand in a private network, as in an intranet of your own. @default none */
  readonly allowPrivate?: readonly string[] | undefined;
}

/** How requests are signed unless the caller says otherwise. */
const defaultUserAgent = "bildungsprofil (+https://www.npmjs.com/package/@bildungsprofil/ingest)";

/** A document with what it says to programs that follow links, where it is a web page. */
export interface Visit {
  readonly document: FetchedDocument;
  readonly page?: PageSigns;
}

export interface VisitOptions {
  /** The document as it was fetched before: given again where the server says that nothing has changed. */
  readonly former?: FetchedDocument | undefined;
  /** Whether content types that hold no text are refused before they are read: `net/not-a-document`. */
  readonly textOnly?: boolean;
}

/** Content types that no link is followed to. */
const withoutText =
  /^\s*(?:image|video|audio|font)\/|^\s*(?:text\/(?:css|javascript|calendar|x?-?vcard)|application\/(?:(?:x-)?javascript|json|zip|gzip|rss\+xml|atom\+xml|wasm))\s*(?:;|$)/iu;

/** Fetches documents as hosts ask for it, and remembers what each asked. */
export class Visitor {
  readonly #options: FetchOptions;
  readonly #limits: FetchLimits;
  readonly #hosts: readonly AllowedHost[];
  readonly #pace = new HostPace();
  readonly #rules = new Map<string, Promise<HostRules>>();
  readonly #userAgent: string;

  /** @throws RangeError for an `allow` that names no host, or a rate that is none */
  constructor(options: FetchOptions) {
    const { rate = 1 } = options;
    if (!(rate > 0)) throw new RangeError(`Expected \`rate\` to be above 0, got ${rate}`);
    this.#options = options;
    this.#hosts = options.allow.map(parseAllowedHost);
    this.#limits = { ...defaultFetchLimits, ...options.limits };
    this.#userAgent = options.userAgent ?? defaultUserAgent;
  }

  /** Fetches one document. Never rejects: each failure is an issue `net/…`. */
  async visit(address: string, { former, textOnly = false }: VisitOptions = {}): Promise<Result<Visit>> {
    try {
      const checkHead = (status: number, headers: IncomingHttpHeaders): void => {
        if (textOnly && status === 200 && withoutText.test(headers["content-type"] ?? ""))
          throw netFailure("not-a-document", "What the link points to holds no text.", {
            actual: headers["content-type"]!,
          });
      };
      const { url, answer } = await this.#follow(parseAddress(address), { former, checkHead });
      const visit =
        answer.status === 304 && former
          ? { document: former, ...(await this.#pageOf(former)) }
          : await this.#receive(url, answer);
      const issues = this.#assess(visit, answer);
      return succeed(
        visit,
        issues.map((issue) => ({ ...issue, source: address })),
      );
    } catch (error) {
      if (error instanceof IssueError) return fail({ ...error.issue, source: address });
      throw error;
    }
  }

  /** The document that was kept of an address, as if it had been visited. */
  async recall(address: string, document: FetchedDocument): Promise<Extract<Result<Visit>, { ok: true }>> {
    return {
      ok: true,
      value: { document, ...(await this.#pageOf(document)) },
      issues: describeLicences(document).map((issue) => ({ ...issue, source: address })),
    };
  }

  /**
   * Fetches what is no document, such as a sitemap.
   *
   * @throws IssueError `net/…`
   */
  async get(address: string): Promise<Uint8Array> {
    const { answer } = await this.#follow(parseAddress(address), {});
    checkStatus(answer);
    return answer.bytes;
  }

  /** @throws IssueError `net/…` where the rules cannot be had */
  rulesOf({ origin }: URL): Promise<HostRules> {
    let rules = this.#rules.get(origin);
    if (!rules) {
      rules = readHostRules(origin, this.#agentName(), async (url) => {
        const { answer } = await this.#follow(url, { cutAt: longestRules, withRules: false });
        return answer;
      });
      this.#rules.set(origin, rules);
    }
    return rules;
  }

  #agentName(): string {
    return /^[^\s/]*/u.exec(this.#userAgent)![0];
  }

  /** Goes from redirect to redirect; at each it is seen anew whether the address may be asked. */
  async #follow(
    from: URL,
    options: {
      readonly former?: FetchedDocument | undefined;
      readonly checkHead?: (status: number, headers: IncomingHttpHeaders) => void;
      readonly cutAt?: number;
      readonly withRules?: boolean;
    },
  ): Promise<{ url: URL; answer: Answer }> {
    const { former, withRules = true, ...rest } = options;
    let url = from;
    for (let hop = 0; hop <= this.#limits.maxRedirects; hop++) {
      checkAddress(url, this.#hosts);
      const rules = withRules ? await this.rulesOf(url) : undefined;
      rules?.checkRobots(url);
      if (rules?.reservationOf(url) && this.#options.respectReservation !== false)
        throw rightsReserved(`${url.origin}/.well-known/tdmrep.json`);
      const conditions = former?.url === url.href ? conditionsOf(former) : {};
      const answer = await this.#send(url, rules?.crawlDelay ?? 0, conditions, rest);
      if (![301, 302, 303, 307, 308].includes(answer.status)) return { url, answer };
      const target = decodeHeader(answer.headers.location);
      if (target === undefined || !parseUrl(target, url.href))
        throw netFailure("bad-redirect", "The server sends on to an address that is none.", {
          actual: target ?? "no address",
        });
      url = new URL(target, url);
      url.hash = "";
    }
    throw netFailure("too-many-redirects", "The server sends on from address to address.", {
      expected: `at most ${this.#limits.maxRedirects} redirects`,
      actual: url.href,
    });
  }

  #send(
    url: URL,
    crawlDelay: number,
    conditions: Readonly<Record<string, string>>,
    rest: {
      readonly cutAt?: number;
      readonly checkHead?: (status: number, headers: IncomingHttpHeaders) => void;
    },
  ): Promise<Answer> {
    const { rate = 1, signal, resolve = resolveBySystem, allowPrivate = [] } = this.#options;
    const { maxPauseMs } = this.#limits;
    const interval = Math.max(1000 / rate, Math.min(crawlDelay * 1000, maxPauseMs));
    const send = (): Promise<Answer> =>
      sendRequest(url, {
        headers: {
          accept: "text/html,application/xhtml+xml,application/pdf;q=0.9,*/*;q=0.8",
          "accept-language": "de,*;q=0.5",
          "user-agent": this.#userAgent,
          ...conditions,
        },
        limits: this.#limits,
        resolve,
        isPrivateAllowed: allowPrivate.includes(hostOf(url)),
        signal,
        ...rest,
      });
    return this.#pace.run(url.host, interval, signal, async () => {
      const answer = await send();
      const seconds = Number(answer.headers["retry-after"] ?? Number.NaN);
      const isBusy = answer.status === 429 || answer.status === 503;
      if (!isBusy || !(seconds * 1000 <= maxPauseMs)) return answer;
      await pause(seconds * 1000, signal);
      return send();
    });
  }

  async #receive(url: URL, answer: Answer): Promise<Visit> {
    checkStatus(answer);
    const { headers, bytes } = answer;
    const contentType = headers["content-type"];
    const name = nameOf(url.href);
    const document: FetchedDocument = {
      bytes,
      url: url.href,
      licences: licencesOf(headers.link, url),
      ...(name === undefined ? {} : { name }),
      ...(contentType === undefined ? {} : { contentType }),
      ...(this.#options.retrieved === undefined ? {} : { retrieved: this.#options.retrieved }),
      ...(headers.etag === undefined ? {} : { etag: headers.etag }),
      ...(headers["last-modified"] === undefined ? {} : { lastModified: headers["last-modified"] }),
    };
    const { page } = await this.#pageOf(document);
    if (!page) return { document };
    return {
      document: { ...document, licences: [...new Set([...document.licences, ...page.licences])] },
      page,
    };
  }

  async #pageOf({ bytes, url, contentType }: FetchedDocument): Promise<{ readonly page?: PageSigns }> {
    return isPage(contentType, bytes)
      ? { page: await readPage(bytes, url, contentType, this.#options.signal) }
      : {};
  }

  /** What the rightsholder says of the document: reservations and licences. */
  #assess({ document, page }: Visit, { headers }: Answer): Issue[] {
    const issues: Issue[] = [];
    // the page counts more than the server, the server more than the file of the origin
    const inHeader = parseReservation(headers["tdm-reservation"]);
    if (page?.reservation ?? inHeader) {
      const failure = rightsReserved(page?.reservation ? "in the page" : "in the header of the answer");
      if (this.#options.respectReservation !== false) throw failure;
      issues.push({
        ...failure.issue,
        severity: "info",
        message: "The rightsholder reserves text and data mining.",
      });
    }
    return [...issues, ...describeLicences(document)];
  }
}

function describeLicences({ licences }: FetchedDocument): Issue[] {
  if (licences.length === 0) return [];
  return [
    {
      code: "net/licence",
      severity: "info",
      message: "The document is given under a licence. Name it where you pass on what it says.",
      actual: licences.join(" ").slice(0, 300),
    },
  ];
}

function parseAddress(address: string): URL {
  if (!parseUrl(address))
    throw netFailure("bad-address", "This is no web address.", {
      expected: "https://host/path",
      actual: address,
    });
  const url = new URL(address);
  url.hash = "";
  return url;
}

/** Node reads headers byte by byte; addresses in them are UTF-8 where they are not ASCII. */
function decodeHeader(value: string | undefined): string | undefined {
  const bytes = Buffer.from(value ?? "", "latin1");
  return value !== undefined && isUtf8(bytes) ? bytes.toString() : value;
}

function conditionsOf({ etag, lastModified }: FetchedDocument): Record<string, string> {
  return {
    ...(etag === undefined ? {} : { "if-none-match": etag }),
    ...(lastModified === undefined ? {} : { "if-modified-since": lastModified }),
  };
}

/** @throws IssueError for each status but success */
function checkStatus({ status }: Answer): void {
  if (status === 200 || status === 203) return;
  const details = { actual: `status ${status}` };
  if (status === 404 || status === 410)
    throw netFailure("not-found", "The server has no document at this address. Check the link.", details);
  if (status === 401 || status === 403 || status === 407)
    throw netFailure(
      "forbidden",
      "The server does not give the document to everybody. Save it and give the file.",
      details,
    );
  if (status === 429)
    throw netFailure(
      "too-many-requests",
      "The server asks for fewer requests. Lower `--rate`, try later.",
      details,
    );
  if (status >= 500) throw netFailure("server-error", "The server failed. Try again later.", details);
  throw netFailure("unexpected-status", "The server gave no document.", details);
}

/** Targets of a `Link` header whose relation is `license`. */
function licencesOf(link: string | string[] | undefined, base: URL): string[] {
  return [
    ...[link ?? []]
      .flat()
      .join(", ")
      .slice(0, 8_000)
      .matchAll(/<(?<target>[^<>]*)>(?<rest>[^<]*)/gu),
  ].flatMap(({ groups }) =>
    /;\s*rel\s*=\s*"?[^";,]*(?<![\p{L}-])license(?![\p{L}-])/iu.test(groups!.rest!) &&
    parseUrl(groups!.target!, base.href)
      ? [new URL(groups!.target!, base).href]
      : [],
  );
}
