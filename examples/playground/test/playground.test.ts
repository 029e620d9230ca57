import { execFileSync } from "node:child_process";
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { basename, join } from "node:path";
import { fileURLToPath } from "node:url";
import axe from "axe-core";
import { type Browser, type BrowserContextOptions, chromium, type Page } from "playwright-core";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { buildPlayground } from "../build.mjs";
import { serveFolder } from "../serve.mjs";

const here = (path: string): string => fileURLToPath(new URL(path, import.meta.url));
const executablePath = process.env.CHROMIUM ?? "/usr/bin/chromium";
const document = (name: string): string => here(`../../../fixtures/documents/${name}`);

/** What the built package gives in Node for files, printed as the command line does. */
function readInNode(files: readonly string[]): string[] {
  const script = `
    import { readFileSync } from "node:fs";
    import { basename } from "node:path";
    import { ingest } from "@bildungsprofil/ingest";
    const printed = [];
    for (const file of JSON.parse(readFileSync(0, "utf8"))) {
      const { source, text, layers, statements, issues } = await ingest(readFileSync(file), { name: basename(file) });
      printed.push(JSON.stringify({ source, text, layers, statements, issues }, null, 2) + "\\n");
    }
    process.stdout.write(JSON.stringify(printed));`;
  const output = execFileSync(process.execPath, ["--input-type=module", "-e", script], {
    cwd: here(".."),
    input: JSON.stringify(files),
    maxBuffer: 2 ** 28,
  });
  return JSON.parse(output.toString());
}

const obstacle = !existsSync(executablePath)
  ? `skipped: no Chromium at ${executablePath}, set CHROMIUM`
  : !existsSync(here("../../../packages/ingest/dist/index.js"))
    ? "skipped: the packages are not built"
    : undefined;

describe.skipIf(obstacle)(obstacle ?? "the playground in Chromium", () => {
  const folder = mkdtempSync(join(tmpdir(), "bildungsprofil-playground-"));
  let browser: Browser;
  let server: { url: string; close(): Promise<void> };

  beforeAll(async () => {
    await buildPlayground(folder);
    server = await serveFolder(folder);
    browser = await chromium.launch({ executablePath, args: ["--no-sandbox"] });
  }, 120_000);
  afterAll(async () => {
    await browser.close();
    await server.close();
    rmSync(folder, { recursive: true, force: true });
  });

  /** Opens the page; what it asks for elsewhere and what it complains of is kept. */
  async function open(options: BrowserContextOptions = {}): Promise<{ page: Page; trouble: string[] }> {
    const context = await browser.newContext({ locale: "de-DE", ...options });
    const trouble: string[] = [];
    context.on("request", (request) => {
      if (!request.url().startsWith(server.url) && !request.url().startsWith(`blob:${server.url}`))
        trouble.push(`asks for ${request.url()}`);
    });
    const page = await context.newPage();
    page.on("console", (message) => trouble.push(message.text()));
    page.on("pageerror", (error) => trouble.push(String(error)));
    await page.goto(server.url);
    return { page, trouble };
  }
  const read = async (
    page: Page,
    files: Parameters<Page["setInputFiles"]>[1],
    count: number,
  ): Promise<void> => {
    await page.setInputFiles("#picker", files);
    await page
      .locator("#list button")
      .nth(count - 1)
      .waitFor({ timeout: 300_000 });
  };

  test("gives for each fixture what Node gives, byte for byte, and asks for nothing elsewhere", async () => {
    const files = ["documents", "formats"].flatMap((name) =>
      readdirSync(here(`../../../fixtures/${name}`))
        .filter((file) => file !== "README.md")
        .map((file) => here(`../../../fixtures/${name}/${file}`)),
    );
    const { page, trouble } = await open();
    await read(page, files, files.length);
    const expected = readInNode(files);
    for (const [index, file] of files.entries()) {
      await page.locator(`#item-${index + 1} button`).click();
      await page.locator("#json summary").click();
      await page.locator("#json pre:not(:empty)").waitFor();
      const json = await page.locator("#json pre").textContent();
      expect(json === expected[index], basename(file)).toBe(true);
    }
    expect(trouble).toEqual([]);
  }, 600_000);

  test("leads from a quote to its place in the text, and back", async () => {
    const { page } = await open();
    await page.getByRole("button", { name: "PDF" }).click();
    const quote = page.locator(".kind.programme .quote").first();
    await quote.waitFor({ timeout: 120_000 });
    const words = (await quote.locator("q").textContent()) ?? "";
    await quote.focus();
    await page.keyboard.press("Enter");
    const mark = page.locator("mark.lit");
    expect((await mark.allTextContents()).join(" ")).toBe(words);
    expect(await mark.first().evaluate((element) => element === element.ownerDocument.activeElement)).toBe(
      true,
    );
    // scrolling there takes its time
    await expect
      .poll(async () => {
        const { y = -1, height = 0 } = (await mark.first().boundingBox()) ?? {};
        return y > 0 && y + height < page.viewportSize()!.height;
      })
      .toBe(true);
    await page.keyboard.press("Escape");
    expect(await quote.evaluate((element) => element === element.ownerDocument.activeElement)).toBe(true);
    await mark.first().click();
    expect(await page.locator(".statement.lit .value").count()).toBe(1);
    await page.context().close();
  }, 180_000);

  test("says in plain words what could not be read, in both languages, and goes on", async () => {
    const { page } = await open();
    const image = {
      name: "plan.png",
      mimeType: "image/png",
      buffer: Buffer.from("\u0089PNG\r\n\u001a\n", "latin1"),
    };
    const page1 = {
      name: "leer.pdf",
      mimeType: "application/pdf",
      buffer: Buffer.from("%PDF-1.7\nnichts, was folgt"),
    };
    const text = {
      name: "a.txt",
      mimeType: "text/plain",
      buffer: Buffer.from("Kontakt: buero@kreis.example"),
    };
    await read(page, [image, page1, text], 3);
    expect(await page.locator(".item .state").allTextContents()).toEqual([
      "nicht gelesen",
      "nicht gelesen",
      "1 Aussage",
    ]);
    expect(await page.locator("#status").textContent()).toBe("1 Dokument gelesen, 1 Aussage");
    await page.locator("#item-2 button").click();
    expect(await page.locator(".issues").textContent()).toContain("Das PDF ist beschädigt:");
    expect(await page.locator(".issues code").textContent()).toBe("pdf/corrupt");
    await page.getByRole("button", { name: "English" }).click();
    expect(await page.locator(".issues").textContent()).toContain("The PDF is damaged");
    expect(await page.locator("html").getAttribute("lang")).toBe("en");
    expect(await page.locator("#status").textContent()).toBe("1 document read, 1 statement");
    await page.context().close();
  }, 180_000);

  test("is no wider than a narrow screen, whatever the words", async () => {
    const { page } = await open({ viewport: { width: 360, height: 780 } });
    await read(page, document("auental-profil.html"), 1);
    await page.locator("#heading-reading").waitFor();
    const right = (selector: string): Promise<number> =>
      page.locator(selector).evaluate((element) => element.getBoundingClientRect().right);
    expect(await page.evaluate(() => globalThis.document.documentElement.scrollWidth)).toBe(360);
    expect(await right(".languages")).toBeLessThanOrEqual(340);
    await page.context().close();
  }, 180_000);

  test("takes files that are dropped anywhere, and saves the JSON", async () => {
    const { page } = await open({ acceptDownloads: true });
    await page.evaluate(() => {
      const dropped = new DataTransfer();
      dropped.items.add(new File(["Kontakt: buero@kreis.example"], "abgelegt.txt"));
      const target = globalThis.document.querySelector(".masthead")!;
      target.dispatchEvent(new DragEvent("drop", { dataTransfer: dropped, bubbles: true, cancelable: true }));
    });
    const download = page.waitForEvent("download", { timeout: 120_000 });
    await page.locator("#save").click({ timeout: 120_000 });
    expect((await download).suggestedFilename()).toBe("abgelegt.json");
    const saved = JSON.parse(readFileSync(await (await download).path(), "utf8"));
    expect(saved.statements).toMatchObject([{ kind: "email", value: { value: "buero@kreis.example" } }]);
    await page.context().close();
  }, 180_000);

  test("cannot send anything, nor can its worker", async () => {
    const { page } = await open();
    // another origin, which would answer
    const elsewhere = await serveFolder(folder);
    const send = (url: string): Promise<string> =>
      fetch(url, { mode: "no-cors" }).then(
        () => "sent",
        () => "refused",
      );
    expect(await send(elsewhere.url)).toBe("sent");
    expect(await page.evaluate(send, elsewhere.url)).toBe("refused");
    const worker = page.workers()[0] ?? (await page.waitForEvent("worker"));
    expect(await worker.evaluate(send, elsewhere.url)).toBe("refused");
    expect(await worker.evaluate(send, server.url)).toBe("sent");
    await elsewhere.close();
    await page.context().close();
  }, 60_000);

  test("reads PDF files without WebAssembly too, and says that it does", async () => {
    const { page } = await open();
    await page.context().route("**/pdfium.wasm", (route) => route.abort());
    await read(page, document("erlenbrueck-faktenblatt.pdf"), 1);
    expect(await page.locator(".issues code").first().textContent()).toBe("pdf/engine-unavailable");
    expect(await page.locator(".canonical").textContent()).toContain("Erlenbrück");
    await page.context().close();
  }, 180_000);

  test.each(["light", "dark"] as const)(
    "has no violations that axe finds, %s",
    async (colorScheme) => {
      const { page } = await open({ colorScheme, reducedMotion: "reduce" });
      // the page's own policy lets no script in: this one comes past it, by the tools of the browser
      const check = async (): Promise<unknown> => {
        await page.evaluate(axe.source);
        const { violations } = await page.evaluate(() =>
          (globalThis as unknown as { axe: typeof axe }).axe.run({
            runOnly: ["wcag2a", "wcag2aa", "wcag21aa", "wcag22aa", "best-practice"],
          }),
        );
        return violations.map(
          ({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html.slice(0, 120)).join(" | ")}`,
        );
      };
      expect(await check()).toEqual([]);
      await read(page, [document("erlenbrueck-faktenblatt.pdf"), document("nachbarwelt-rezept.md")], 2);
      await page.locator(".kind.place .quote").first().click();
      expect(await check()).toEqual([]);
      await page.context().close();
    },
    240_000,
  );
});
