import { describe, expect, it } from "vitest";
import { linkTarget, originalTarget } from "../../site/link-target.mjs";
import { escapeHtml, html, scriptableJson } from "../../site/markup.mjs";
import { axisOf, renderBar, ticksOf } from "../../site/year-axis.mjs";

describe("markup", () => {
  it("escapes what is put in and joins lists", () => {
    expect(html`<p title="${`"&'`}">${["<b>", html`<i>x</i>`, undefined, false, null, 0]}</p>`.text).toBe(
      '<p title="&quot;&amp;&#39;">&lt;b&gt;<i>x</i>0</p>',
    );
    expect(escapeHtml("a\u0000b\u001bc\n")).toBe("a\ufffdb\ufffdc\n");
  });

  it("writes JSON that cannot end a script", () => {
    const value = ["</script><!--", "a&b\u2028"];
    expect(scriptableJson(value)).not.toMatch(/[<>&\u2028]/);
    expect(JSON.parse(scriptableJson(value))).toEqual(value);
  });
});

describe("linkTarget", () => {
  it.each([
    ["https://www.auental.example/a?b=c#d", "https://www.auental.example/a?b=c#d"],
    ["www.auental.example/bildung", "https://www.auental.example/bildung"],
    ["mailto:a@auental.example", "mailto:a@auental.example"],
    ["javascript:alert(1)", undefined],
    [" JaVaScRiPt:alert(1)", undefined],
    ["java\nscript:alert(1)", undefined],
    ["data:text/html,x", undefined],
    ["file:///etc/passwd", undefined],
    ["auental", undefined],
    ["", undefined],
    [undefined, undefined],
  ])("%s → %s", (address, target) => expect(linkTarget(address)).toBe(target));

  it("opens the original at the words or the page", () => {
    const source = {
      id: "a".repeat(64),
      mediaType: "text/html",
      byteLength: 1,
      url: "https://a.example/x#top",
    };
    const words = { source: source.id, start: 0, end: 3, quote: "Ganztag-Forum heute" };
    expect(originalTarget(source, words)).toBe("https://a.example/x#:~:text=Ganztag%2DForum%20heute");
    const pdf = { ...source, mediaType: "application/pdf" };
    expect(originalTarget(pdf, { ...words, locator: { type: "page", pageNumber: 7 } })).toBe(
      "https://a.example/x#page=7",
    );
    expect(originalTarget({ ...source, url: "javascript:alert(1)" }, words)).toBeUndefined();
  });
});

describe("year axis", () => {
  it("spans all dates and the latest source, forty years at most", () => {
    expect(axisOf(["2009/2014", undefined, "2023-05/.."], "2025-06")).toEqual({ first: 2009, last: 2025 });
    expect(axisOf([undefined], "2025")).toBeUndefined();
    expect(axisOf(["1517", "2020"])).toEqual({ first: 1980, last: 2020 });
    expect(ticksOf({ first: 2009, last: 2025 })).toEqual([2010, 2015, 2020, 2025]);
  });

  it("draws a period where it lies, with its letter, and an arrow where it is open", () => {
    const axis = { first: 2010, last: 2019 };
    const closed = renderBar(axis, "2012/2014", 4, 1)!.text;
    expect(closed).toBe(
      '<rect class="p1" x="20%" y="4" width="30%" height="12"/><use href="#key-1" x="20%" y="4"/>',
    );
    const open = renderBar(axis, "2015/..", 4, undefined)!.text;
    expect(open).toBe(
      '<rect class="other" x="50%" y="4" width="50%" height="12"/><use class="other" href="#arrow" x="100%" y="4"/>',
    );
    expect(renderBar(axis, "kein Datum", 4, 1)).toBeUndefined();
    // what lies before the axis stands at its edge
    expect(renderBar(axis, "2001/2011", 0, undefined)!.text).toContain('x="0%" y="0" width="20%"');
  });
});
