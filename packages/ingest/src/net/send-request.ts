import { type IncomingHttpHeaders, type IncomingMessage, request as requestHttp } from "node:http";
import { request as requestHttps } from "node:https";
import { isIP } from "node:net";
import type { Readable, Transform } from "node:stream";
import { createBrotliDecompress, createGunzip } from "node:zlib";
import type { IssueError } from "../issue-error.js";
import { hostOf } from "./allowed-hosts.js";
import type { FetchLimits } from "./fetch-limits.js";
import { aborted, describeNetworkError, netFailure } from "./net-failure.js";
import { checkPublic, createLookup, type Resolve } from "./public-address.js";

/** A server's answer, decompressed. */
export interface Answer {
  readonly status: number;
  readonly headers: IncomingHttpHeaders;
  readonly bytes: Uint8Array;
}

export interface RequestOptions {
  readonly headers: Readonly<Record<string, string>>;
  readonly limits: FetchLimits;
  readonly resolve: Resolve;
  readonly isPrivateAllowed: boolean;
  readonly signal?: AbortSignal | undefined;
  /** Bytes that are read, in place of `limits.maxBytes`; the rest is cut off without an issue. */
  readonly cutAt?: number | undefined;
  /** Looks at the head of the answer; throws an `IssueError` where the body is not wanted. */
  readonly checkHead?: ((status: number, headers: IncomingHttpHeaders) => void) | undefined;
}

/**
 * Sends one GET request and reads the answer; its body only where the status is one of success. Follows nothing.
 *
 * @throws IssueError `net/private-address`, `net/unknown-host`, `net/unreachable`, `net/tls`, `net/connect-timeout`,
 * `net/no-answer`, `net/timeout`, `net/too-slow`, `net/too-large`, `net/incomplete`, `net/encoding`,
 * `net/bad-response`, `net/aborted`
 */
export async function sendRequest(url: URL, options: RequestOptions): Promise<Answer> {
  const { limits, resolve, isPrivateAllowed, signal, cutAt, checkHead } = options;
  if (signal?.aborted) throw aborted();
  const hostname = hostOf(url);
  // an address in numbers is connected to without a look-up
  if (isIP(hostname) !== 0 && !isPrivateAllowed) checkPublic([hostname]);
  const isSecure = url.protocol === "https:";
  const maxBytes = cutAt ?? limits.maxBytes;

  return new Promise((resolveAnswer, reject) => {
    const request = (isSecure ? requestHttps : requestHttp)({
      hostname,
      ...(url.port === "" ? {} : { port: url.port }),
      path: url.pathname + url.search,
      headers: { "accept-encoding": "gzip, br", ...options.headers },
      // a connection for each request: none stands open towards a host between two
      agent: false,
      lookup: createLookup(resolve, isPrivateAllowed),
      // whatever the environment says
      rejectUnauthorized: true,
    });
    const stop = (error: IssueError): void => settle(() => reject(error));
    const after = (ms: number, what: string, message: string): NodeJS.Timeout =>
      setTimeout(() => stop(netFailure(what, message, { expected: `at most ${ms} ms` })), ms);
    const abort = (): void => stop(aborted());
    const whole = after(
      limits.totalMs,
      "timeout",
      "The document took too long. Raise `totalMs`, or try later.",
    );
    let step = after(
      limits.connectMs,
      "connect-timeout",
      "No connection came about in time. Check the host, or try later.",
    );
    let settled = false;
    let body: Readable | undefined;
    const settle = (end: () => void): void => {
      if (settled) return;
      settled = true;
      clearTimeout(whole);
      clearTimeout(step);
      signal?.removeEventListener("abort", abort);
      end();
      // what comes after the end is of no interest; a decoder would go on with what it has
      body?.on("error", () => undefined).destroy();
      request.on("error", () => undefined).destroy();
    };
    signal?.addEventListener("abort", abort);

    request.on("error", (error) => stop(describeNetworkError(error)));
    request.on("socket", (socket) =>
      socket.once(isSecure ? "secureConnect" : "connect", () => {
        clearTimeout(step);
        step = after(limits.firstByteMs, "no-answer", "The server does not answer. Try again later.");
      }),
    );
    request.on("response", (response) => {
      clearTimeout(step);
      const { statusCode: status = 0, headers } = response;
      const finish = (bytes: Uint8Array): void => settle(() => resolveAnswer({ status, headers, bytes }));
      const broken = (error: unknown): void =>
        stop(
          netFailure(
            "incomplete",
            "The document arrived incomplete or damaged. Try again later.",
            { actual: error instanceof Error ? error.message : String(error) },
            error,
          ),
        );
      try {
        checkHead?.(status, headers);
        if (status < 200 || status > 299) return finish(new Uint8Array());
        if (cutAt === undefined) checkSize(Number(headers["content-length"] ?? 0), maxBytes);
        step = watchRate(response, limits, stop);
        body = decompress(response, headers["content-encoding"]);
        const chunks: Buffer[] = [];
        let length = 0;
        const take = (chunk: Buffer): void => {
          length += chunk.length;
          if (length <= maxBytes) chunks.push(chunk);
          else if (cutAt === undefined) stop(tooLarge(maxBytes));
          else finish(Buffer.concat([...chunks, chunk]).subarray(0, maxBytes));
        };
        body.on("data", take);
        body.on("end", () => finish(Buffer.concat(chunks)));
        body.on("error", broken);
        response.on("error", broken);
      } catch (error) {
        stop(describeNetworkError(error));
      }
    });
    request.end();
  });
}

function tooLarge(maxBytes: number, actual?: number): IssueError {
  return netFailure("too-large", "The document is larger than allowed. Raise `maxBytes` if it is trusted.", {
    expected: `at most ${maxBytes} bytes`,
    ...(actual === undefined ? {} : { actual: `${actual} bytes` }),
  });
}

function checkSize(declared: number, maxBytes: number): void {
  if (declared > maxBytes) throw tooLarge(maxBytes, declared);
}

/** The body as it was before it was compressed for the way; what is compressed is never held as a whole. */
function decompress(response: IncomingMessage, encoding: string | undefined): Readable {
  const name = encoding?.trim().toLowerCase() ?? "";
  if (name === "" || name === "identity") return response;
  const decoder: Transform | undefined =
    name === "gzip" || name === "x-gzip"
      ? createGunzip()
      : name === "br"
        ? createBrotliDecompress()
        : undefined;
  if (!decoder)
    throw netFailure("encoding", "The server compressed the document in a way it was not asked for.", {
      expected: "gzip or br",
      actual: name,
    });
  return response.pipe(decoder);
}

/** Ends an answer that trickles in. */
function watchRate(
  response: IncomingMessage,
  { minBytesPerSecond, rateWindowMs }: FetchLimits,
  stop: (error: IssueError) => void,
): NodeJS.Timeout {
  const fewest = (minBytesPerSecond * rateWindowMs) / 1000;
  let since = 0;
  response.on("data", (chunk: Buffer) => {
    since += chunk.length;
  });
  return setInterval(() => {
    if (since < fewest)
      stop(
        netFailure("too-slow", "The document arrives too slowly. Try again later.", {
          expected: `at least ${minBytesPerSecond} bytes a second`,
        }),
      );
    since = 0;
  }, rateWindowMs);
}
