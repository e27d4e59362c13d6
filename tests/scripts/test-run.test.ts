import { describe, expect, it } from "vitest";
import { oldNode } from "../../scripts/old-node.ts";
import { planRun } from "../../scripts/test-run/plan-run.ts";
import { inWords, sum, tallyOfPlaywright, tallyOfVitest, withExitCode } from "../../scripts/test-run/tally.ts";

describe("which tests run", () => {
  it.each([
    [[], { unit: [], browser: [] }],
    [["--unit"], { unit: [], browser: undefined }],
    [["--browser"], { unit: undefined, browser: [] }],
    [["--unit", "--browser"], { unit: [], browser: [] }],
    [["tests/stats"], { unit: ["tests/stats"], browser: undefined }],
    [["tests/browser/map.test.ts"], { unit: undefined, browser: ["tests/browser/map.test.ts"] }],
    [["tests/stats", "browser/map", "-x"], { unit: ["-x", "tests/stats"], browser: ["-x", "browser/map"] }],
    [["--browser", "map", "--headed"], { unit: undefined, browser: ["map", "--headed"] }]
  ])("%j", (args, plan) => {
    expect(planRun(args)).toEqual(plan);
  });
});

const vitest = { numPassedTests: 5, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };

describe("counting tests", () => {
  it("adds the unit tests and the browser tests", () => {
    const browser = tallyOfPlaywright({ stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 2 } });
    expect(inWords(sum(tallyOfVitest(vitest), browser))).toBe("9 passed, 3 failed, 5 skipped");
  });

  it("counts a file that did not load as a failure", () => {
    const testResults = [
      { status: "failed", assertionResults: [] },
      { status: "failed", assertionResults: [{}] },
      { status: "passed", assertionResults: [] }
    ];
    expect(tallyOfVitest({ ...vitest, testResults }).failed).toBe(2);
  });

  it("never calls a run good that ended badly", () => {
    expect(withExitCode({ passed: 3, failed: 0, skipped: 0 }, 1).failed).toBe(1);
    expect(withExitCode({ passed: 3, failed: 2, skipped: 0 }, 1).failed).toBe(2);
    expect(withExitCode({ passed: 3, failed: 0, skipped: 0 }, 0).failed).toBe(0);
  });
});

describe("the version of Node", () => {
  it.each(["20.19.0", "20.20.2", "22.12.0", "23.1.0", "24.0.0"])("%s runs", (version) => {
    expect(oldNode(version)).toBeUndefined();
  });

  it.each(["18.20.0", "20.18.1", "21.7.0", "22.11.0"])("%s is refused", (version) => {
    expect(oldNode(version)).toContain(`this is ${version}`);
  });
});
