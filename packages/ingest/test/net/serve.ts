import { createServer, type IncomingMessage, type Server, type ServerResponse } from "node:http";
import type { AddressInfo, Socket } from "node:net";
import { afterAll } from "vitest";
import type { FetchOptions } from "../../src/net/visitor.js";

/** What a test server says at a path: a page, or whatever the handler does. */
export type Reply = string | ((request: IncomingMessage, response: ServerResponse) => void);

export interface TestHost {
  readonly port: number;
  /** `http://<host>:<port><path>`, for any name of a host: all lead to this server. */
  readonly at: (path: string, host?: string) => string;
  /** Paths asked for, in order, each with the name of the host before it. */
  readonly asked: string[];
  /** Connections that were opened. */
  readonly connections: () => number;
  readonly options: FetchOptions;
}

const servers: { readonly server: Server; readonly sockets: Set<Socket> }[] = [];

/** Starts a server on loopback that answers for `www.kreis.example`; a path it does not know is a 404. */
export async function serve(replies: Readonly<Record<string, Reply>>): Promise<TestHost> {
  const asked: string[] = [];
  const sockets = new Set<Socket>();
  let connections = 0;
  const server = createServer((request, response) => {
    const host = request.headers.host!.replace(/:\d+$/u, "");
    asked.push(`${host}${request.url}`);
    const reply = replies[`${host}${request.url}`] ?? replies[request.url!];
    if (reply === undefined) response.writeHead(404).end();
    else if (typeof reply === "string")
      response.writeHead(200, { "content-type": "text/html; charset=utf-8" }).end(reply);
    else reply(request, response);
  });
  server.on("connection", (socket) => {
    connections++;
    sockets.add(socket);
  });
  servers.push({ server, sockets });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    port,
    at: (path, host = "www.kreis.example") => `http://${host}:${port}${path}`,
    asked,
    connections: () => connections,
    options: {
      allow: [`www.kreis.example:${port}`],
      allowPrivate: ["www.kreis.example"],
      resolve: async () => ["127.0.0.1"],
      retrieved: "2024-06-14",
      rate: 10_000,
    },
  };
}

afterAll(() => {
  for (const { server, sockets } of servers.splice(0)) {
    server.close();
    for (const socket of sockets) socket.destroy();
  }
});

/** The code of the first issue. */
export const codeOf = (result: {
  readonly issues: readonly { readonly code: string }[];
}): string | undefined => result.issues[0]?.code;
