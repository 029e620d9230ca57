import { createRequire } from "node:module";
import { join } from "node:path";
import { pathToFileURL } from "node:url";
import type { SharedStore } from "../batch/shared-store.js";
import { IssueError } from "../issue-error.js";
import { printIssues } from "./print-issues.js";

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
  work: (store: SharedStore) => Promise<number>,
): Promise<number> {
  if (!/^postgres(?:ql)?:\/\//u.test(address)) {
    console.error("Expected the address of a store: postgres://user@host/database");
    return 2;
  }
  const found = await load();
  if (!found) {
    console.error(`A store needs the package ${packageName}: npm install ${packageName}`);
    return 2;
  }
  let store: SharedStore | undefined;
  try {
    store = await found.createPostgresStore({ connectionString: address, ...options });
    return await work(store);
  } catch (error) {
    if (error instanceof IssueError) {
      printIssues([error.issue], describeStore(address));
      return 1;
    }
    const { message } = error as Error;
    console.error(
      `error store/${store ? "broken" : "unreachable"} ${describeStore(address)}: ${hidePassword(message, address)}`,
    );
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
