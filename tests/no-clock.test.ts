import { readFileSync } from "node:fs";
import { expect, test } from "vitest";
import { filesUnder } from "../scripts/files/files-under.ts";

const ways = {
  "a pause": /\bwaitForTimeout\(|\bsetTimeout\([^;]*, [\d_]*[1-9][\d_]*\)|timers\/promises/,
  "a limit of its own": /\btimeout: [\d_]+|\bsetTimeout\([\d_]+\)|^\}, [\d_]+\);|\btoPass\(\{/m,
  "half a second without a request": /networkidle/
};

/** In which ways a test waits for a clock instead of for what the product shows. */
const clocksIn = (source: string) =>
  Object.entries(ways)
    .filter(([, pattern]) => pattern.test(source))
    .map(([way]) => way);

test("the rule sees each way to wait for a clock", () => {
  const pause = "a pause";
  const own = "a limit of its own";
  expect(clocksIn("await page.waitForTimeout(300);")).toEqual([pause]);
  expect(clocksIn("await new Promise((resolve) => setTimeout(resolve, 33));")).toEqual([pause]);
  expect(clocksIn('import { setTimeout as pause } from "node:timers/promises";')).toEqual([pause]);
  expect(clocksIn("await expect(dialog).toBeVisible({ timeout: 15_000 });")).toEqual([own]);
  expect(clocksIn("test.setTimeout(240_000);")).toEqual([own]);
  expect(clocksIn("  files = await made();\n}, 60_000);")).toEqual([own]);
  expect(clocksIn('await page.waitForLoadState("networkidle");')).toEqual(["half a second without a request"]);
  expect(clocksIn("await expect(dialog).toBeVisible();\nsetTimeout(() => tell(), 0);")).toEqual([]);
});

test("no test waits for a clock, or has a limit of its own", () => {
  const found = filesUnder("tests")
    .filter((path) => /\.tsx?$/.test(path) && !path.endsWith("no-clock.test.ts"))
    .flatMap((path) => clocksIn(readFileSync(path, "utf8")).map((way) => `${path}: ${way}`));
  expect(found).toEqual([]);
});
