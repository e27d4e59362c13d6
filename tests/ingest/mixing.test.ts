import { describe, expect, test } from "vitest";
import { mixingProblem } from "../../src/ingest/mixing.ts";

const title = { nl: "Den Haag", en: "The Hague" };
const dataset = { title, edition: "Leefbaarometer 3.0, meting 2024", division: 2024, synthetic: false };
const scores = (edition: number, model: "2.0" | "3.0" = "3.0") => ({ file: "scores.csv", model, edition });

describe("figures of the Leefbaarometer that may not stand beside each other", () => {
  test("the same edition may", () => {
    expect(mixingProblem(scores(2024), dataset)).toBeUndefined();
  });

  test("another edition is refused with the reason and the way out, in both languages", () => {
    const problem = mixingProblem(scores(2022), dataset);
    expect(problem?.inWords("nl")).toMatch(
      /^scores\.csv: dit is meting 2022, en ‘Den Haag’ is van meting 2024; elke meting herberekent/
    );
    expect(problem?.inWords("en")).toMatch(
      /^scores\.csv: this is edition 2022, and ‘The Hague’ is of edition 2024; each edition recomputes/
    );
    expect(problem?.inWords("en")).toContain("as a dataset of its own");
  });

  test("2.0 is refused whatever its year", () => {
    for (const edition of [2014, 2018, 2024])
      expect(mixingProblem(scores(edition, "2.0"), dataset)?.inWords("nl")).toContain("Leefbaarometer 2.0: een andere schaal");
  });

  test("measurements are refused beside made figures", () => {
    expect(mixingProblem(scores(2024), { ...dataset, synthetic: true })?.inWords("nl")).toContain("verzonnen");
  });
});
