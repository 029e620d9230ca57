import { expect, test } from "vitest";
import { isPage, readPage } from "../../src/net/read-page.js";

const read = (html: string, url = "http://kreis.example/bildung/"): ReturnType<typeof readPage> =>
  readPage(new TextEncoder().encode(html), url, "text/html", undefined);

test("finds the links of a page, absolute, each once", async () => {
  const { links } = await read(
    `<a href="plan.pdf">Plan</a><a href="/a">A</a><a href="/a">A</a><map><area href="//other.example/b"></map>
     <a href="mailto:x@kreis.example">Mail</a><a href="javascript:void(0)">x</a><a>ohne</a><a rel="nofollow" href="/c">C</a>
     <link rel="stylesheet" href="/d.css"><frame src="/e"><iframe src="/f"></iframe>`,
  );
  expect(links).toEqual([
    "http://kreis.example/bildung/plan.pdf",
    "http://kreis.example/a",
    "http://other.example/b",
    "mailto:x@kreis.example",
    "http://kreis.example/f",
  ]);
});

test("heeds base, and pages of frames", async () => {
  expect((await read('<base href="/neu/"><a href="x">x</a>')).links).toEqual(["http://kreis.example/neu/x"]);
  expect((await read('<frameset><frame src="mitte.html"></frameset>')).links).toEqual([
    "http://kreis.example/bildung/mitte.html",
  ]);
});

test("a page that only sends on has a link", async () => {
  expect((await read('<meta http-equiv="refresh" content="0; URL=\'start.html\'">')).links).toEqual([
    "http://kreis.example/bildung/start.html",
  ]);
  expect((await read('<meta http-equiv="refresh" content="300">')).links).toEqual([]);
});

test("heeds what a page asks of programs", async () => {
  const link = '<a href="/a">A</a>';
  expect(await read(`<meta name="robots" content="noindex, nofollow">${link}`)).toMatchObject({
    links: [],
    isUnlisted: true,
  });
  expect(await read(`<meta name="ROBOTS" content="none">${link}`)).toMatchObject({
    links: [],
    isUnlisted: true,
  });
  expect(await read(`<meta name="robots" content="index, follow">${link}`)).toMatchObject({
    links: ["http://kreis.example/a"],
    isUnlisted: false,
  });
});

test("a page is what is declared as one; without a declaration, what begins like one", () => {
  const html = new TextEncoder().encode("\n<!DOCTYPE html><p>");
  expect(isPage("text/html;charset=utf-8", new Uint8Array())).toBe(true);
  expect(isPage("application/pdf", html)).toBe(false);
  expect(isPage(undefined, html)).toBe(true);
  expect(isPage(undefined, new TextEncoder().encode("%PDF-1.7"))).toBe(false);
});
