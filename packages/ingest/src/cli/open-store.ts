import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SharedStore } from "../batch/shared-store.js";
import { IssueError } from "../issue-error.js";
import type { Terminal } from "./terminal.js";

/** What the optional package gives. */
interface StorePackage {
  createPostgresStore(options: {
    readonly connectionString: string;
    readonly fingerprint: string;
    readonly leaseSeconds?: number;
    readonly connections?: number;
  }): Promise<SharedStore>;
}

const packageName = "@bildungsprofil/postgres";

/**
 * Opens a store, works with it and closes it; resolves to the exit code. What goes wrong on the way is told without
 * the address, which may hold a password.
 */
export async function withStore(
  address: string,
  options: { readonly fingerprint: string; readonly leaseSeconds?: number; readonly connections?: number },
  terminal: Terminal,
  work: (store: SharedStore) => Promise<number>,
): Promise<number> {
  if (!/^postgres(?:ql)?:\/\//u.test(address)) {
    terminal.fail("usage/store-address", "--store", terminal.texts.usage.storeAddress);
    return 2;
  }
  const found = await load();
  if (!found) {
    terminal.fail("usage/store-package", "--store", terminal.texts.usage.storePackage(packageName));
    return 2;
  }
  let store: SharedStore | undefined;
  try {
    store = await found.createPostgresStore({ connectionString: address, ...options });
    return await work(store);
  } catch (error) {
    if (error instanceof IssueError) {
      terminal.issues([error.issue], describeStore(address));
      return 1;
    }
    const message = hidePassword((error as Error).message, address);
    const code = `store/${store ? "broken" : "unreachable"}`;
    terminal.issues([{ code, severity: "error", message }], describeStore(address));
    return 1;
  } finally {
    await store?.close().catch(() => undefined);
  }
}

/** Host and database of an address, for people. */
export function describeStore(address: string): string {
  try {
    const { hostname, pathname, searchParams } = new URL(address.replace(/^postgres(?:ql)?:/u, "http:"));
    return `${searchParams.get("host") ?? hostname}${pathname}`;
  } catch {
    // a socket's address has no host
    return /\/(?<database>[^/?@]*)(?:\?|$)/u.exec(address)?.groups?.database ?? "the store";
  }
}

function hidePassword(message: string, address: string): string {
  const password = /^[^/]*\/\/[^/@]*?:(?<password>[^/]*)@/u.exec(address)?.groups?.password;
  return password ? message.replaceAll(password, "…").replaceAll(safeDecode(password), "…") : message;
}

function safeDecode(text: string): string {
  try {
    return decodeURIComponent(text);
  } catch {
    return text;
  }
}

/** The package beside this one, or the one of the project in whose folder the command runs. */
async function load(): Promise<StorePackage | undefined> {
  // as a variable, so that nobody who builds from here needs it
  const name: string = packageName;
  try {
    return (await import(name)) as StorePackage;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== "ERR_MODULE_NOT_FOUND") throw error;
  }
  try {
    const path = createRequire(join(process.cwd(), "package.json")).resolve(name);
    return (await import(pathToFileURL(path).href)) as StorePackage;
  } catch {
    return undefined;
  }
}
