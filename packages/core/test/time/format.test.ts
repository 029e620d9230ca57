import { describe, expect, it } from "vitest";
import { formatDate } from "../../src/time/format.js";

describe("formatDate", () => {
  it.each([
    ["2024-06-14", "14. Juni 2024", "14 June 2024"],
    ["2024-06", "Juni 2024", "June 2024"],
    ["2009", "2009", "2009"],
    ["200X", "2000er Jahre", "2000s"],
    ["2009~", "um 2009", "about 2009"],
    ["2009?", "2009 (unsicher)", "2009 (uncertain)"],
    ["2023-35", "3. Quartal 2023", "3rd quarter of 2023"],
    ["2024-40", "1. Halbjahr 2024", "first half of 2024"],
    ["2023-21", "Frühjahr 2023", "spring 2023"],
    ["2023-24", "Winter 2023/24", "winter 2023/24"],
    ["2009/..", "seit 2009", "since 2009"],
    ["2024-02-01/..", "seit 1. Februar 2024", "since 1 February 2024"],
    ["../2025", "bis 2025", "until 2025"],
    ["2009/2014", "2009–2014", "2009–2014"],
    ["2009~/2014", "um 2009 bis 2014", "about 2009 to 2014"],
    ["2016-05-24/2016-05-25", "24.–25. Mai 2016", "24–25 May 2016"],
    ["2016-05-30/2016-06-01", "30. Mai – 1. Juni 2016", "30 May – 1 June 2016"],
    ["2016-12-30/2017-01-02", "30. Dezember 2016 bis 2. Januar 2017", "30 December 2016 to 2 January 2017"],
    ["2023-08/2023-10", "August–Oktober 2023", "August–October 2023"],
    ["2023-08/2024-07", "August 2023 bis Juli 2024", "August 2023 to July 2024"],
    ["2009-09-01/2014", "1. September 2009 bis 2014", "1 September 2009 to 2014"],
  ])("writes %s", (edtf, german, english) => {
    expect(formatDate(edtf)).toBe(german);
    expect(formatDate(edtf, "en")).toBe(english);
  });

  it("writes short forms", () => {
    expect(formatDate("2024-06-04", "de", "short")).toBe("04.06.2024");
    expect(formatDate("2024-06-04", "en", "short")).toBe("04/06/2024");
    expect(formatDate("2024-06", "de", "short")).toBe("06.2024");
    expect(formatDate("2016-05-24/2016-05-25", "de", "short")).toBe("24.05.2016 bis 25.05.2016");
  });

  it("leaves what it does not understand", () => {
    expect(formatDate("nach den Sommerferien")).toBe("nach den Sommerferien");
  });
});
