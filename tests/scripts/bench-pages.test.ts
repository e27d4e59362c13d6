import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, it } from "vitest";
import { findDatasets } from "../../scripts/bench/bench-dataset.ts";
import { askedOf } from "../../scripts/bench/pages/asked.ts";
import { loopAnswers } from "../../scripts/bench/pages/loop-answers.ts";
import { permuted } from "../../scripts/bench/pages/permute.ts";
import { changedShare, checkPictures, paintedShare } from "../../scripts/bench/picture.ts";
import { readyIn } from "../../scripts/bench/ready-clock.ts";

describe("permuted values", () => {
  const values = Float64Array.from({ length: 100 }, (_, i) => i);

  it("are the same values, in another order, the same each time", () => {
    const once = permuted(values, 1);
    expect([...once].toSorted((a, b) => a - b)).toEqual([...values]);
    expect([...once]).not.toEqual([...values]);
    expect(permuted(values, 1)).toEqual(once);
    expect(permuted(values, 2)).not.toEqual(once);
  });
});

describe("the plain loops", () => {
  const matrix = { areas: 3, years: [2002, 2024], values: Float64Array.from([1, 2, Number.NaN, 2, 4, 6]) };
  const answers = loopAnswers(matrix, askedOf(matrix));
  const answer = async (question: keyof typeof answers) => [...Array.from(await answers[question]())];

  it("answer every question", async () => {
    expect(await answer("slice")).toEqual([2, 4, 6]);
    expect(await answer("change of two years")).toEqual([1, 2, Number.NaN]);
    expect((await answer("trend of 12")).slice(0, 2)).toEqual([1, 2]);
    expect(await answer("quantiles per year")).toEqual(
      [2, 1.5, 1.1, 1.9, 3, 4, 2.4, 5.6].map((value) => expect.closeTo(value, 12))
    );
  });
});

/** Four pixels, white but for the last ones. */
const picture = (painted: number, colour: number) =>
  Uint8Array.from({ length: 16 }, (_, i) => (Math.floor(i / 4) < 4 - painted ? 255 : colour));

describe("the pictures of a contender", () => {
  it("count as map and as step", () => {
    expect(paintedShare(picture(1, 0))).toBe(0.25);
    expect(changedShare(picture(1, 0), picture(1, 9))).toBe(0.25);
    expect(changedShare(picture(1, 0), new Uint8Array())).toBe(0);
    expect(() => checkPictures("one", picture(1, 0), picture(1, 9), "areas")).not.toThrow();
  });

  it("are no map when nothing is painted, and no step when nothing changes", () => {
    expect(() => checkPictures("one", picture(0, 0), picture(0, 0), "areas")).toThrow("one painted 0.0% of its map");
    expect(() => checkPictures("one", picture(1, 0), picture(1, 0), "areas")).toThrow("one: a step changed 0.00% of its map");
  });
});

describe("the datasets of the benchmark", () => {
  it("are left out with a sentence where they are not served", () => {
    const folder = mkdtempSync(join(tmpdir(), "bench-test-"));
    try {
      mkdirSync(join(folder, "data"));
      writeFileSync(join(folder, "data/index.json"), "[]");
      const wanted = [{ id: "nederland-2022", level: "wijk", recipe: "npm run data" }];
      for (const place of [join(folder, "data"), join(folder, "nowhere")])
        expect(findDatasets(place, wanted)).toEqual({
          found: [],
          missing: [
            {
              id: "nederland-2022",
              sentence: "The dataset nederland-2022 is not here, so its rows are left out; to make it: npm run data"
            }
          ]
        });
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});

describe("the clock of a cold start", () => {
  it("is heard in its own line of the console and in no other", () => {
    expect(readyIn("bench ready: 480.5")).toBe(480.5);
    expect(readyIn("120 ms")).toBeUndefined();
  });
});
