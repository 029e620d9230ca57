// Serves a folder of static files to this machine: browsers load no modules and no workers from file: addresses.
//
//   node examples/playground/serve.mjs [DIR] [PORT]
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import { extname, join, normalize, sep } from "node:path";
import { fileURLToPath, pathToFileURL } from "node:url";

/** @type {Record<string, string>} */
const mediaTypes = {
  ".html": "text/html; charset=utf-8",
  ".css": "text/css; charset=utf-8",
  ".js": "text/javascript; charset=utf-8",
  ".json": "application/json",
  ".wasm": "application/wasm",
};

/**
 * Serves the files of a folder on 127.0.0.1.
 * @param {string} folder
 * @param {number} [port] 0 takes any that is free
 * @returns {Promise<{ url: string, close: () => Promise<void> }>}
 */
export async function serveFolder(folder, port = 0) {
  const root = normalize(folder.endsWith(sep) ? folder : folder + sep);
  const server = createServer(async ({ url = "/" }, response) => {
    try {
      const { pathname } = new URL(url, "http://localhost");
      const path = join(
        root,
        decodeURIComponent(pathname.endsWith("/") ? `${pathname}index.html` : pathname),
      );
      if (!path.startsWith(root)) throw new Error("outside of the folder");
      const content = await readFile(path);
      const type = mediaTypes[extname(path)] ?? "application/octet-stream";
      response.writeHead(200, { "content-type": type, "x-content-type-options": "nosniff" }).end(content);
    } catch {
      response.writeHead(404, { "content-type": "text/plain" }).end("Not found\n");
    }
  });
  await new Promise((resolve, reject) =>
    server.once("error", reject).listen(port, "127.0.0.1", () => resolve(undefined)),
  );
  const address = /** @type {import("node:net").AddressInfo} */ (server.address());
  return {
    url: `http://127.0.0.1:${address.port}/`,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
}

if (process.argv[1] && import.meta.url === pathToFileURL(process.argv[1]).href) {
  const folder = process.argv[2] ?? fileURLToPath(new URL("../out/playground", import.meta.url));
  const { url } = await serveFolder(folder, Number(process.argv[3] ?? 4180));
  console.log(`Open ${url} (end with Ctrl+C)`);
}
