import { describe, expect, it } from "vitest";
import { oldNode } from "../../scripts/old-node.ts";
import { planRun } from "../../scripts/test-run/plan-run.ts";
import { inWords, skippedInWords, sum, tallyOfPlaywright, tallyOfVitest, withExitCode } from "../../scripts/test-run/tally.ts";

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

const unitTest = (fullName: string, status: string) => ({ fullName, status });
const vitest = {
  numPassedTests: 5,
  numFailedTests: 1,
  testResults: [
    {
      name: "/work/tests/model/classes.test.ts",
      status: "passed",
      assertionResults: [
        unitTest("classes the total (needs the official files)", "pending"),
        unitTest("classes left out by a pattern", "skipped"),
        unitTest("classes hold", "passed")
      ]
    }
  ]
};
const skip = { status: "skipped", annotations: [{ type: "skip", description: "needs the official files" }] };
const playwright = {
  stats: { expected: 4, unexpected: 1, flaky: 1 },
  suites: [
    {
      title: "import.test.ts",
      specs: [{ title: "names", tests: [{ status: "expected", annotations: [] }] }],
      suites: [{ title: "offices", specs: [{ title: "StatLine", tests: [skip] }] }]
    },
    { title: "national.test.ts", specs: [{ title: "3,340 wijken", tests: [skip] }] }
  ]
};

describe("counting tests", () => {
  it("adds the unit tests and the browser tests", () => {
    expect(inWords(sum(tallyOfVitest(vitest), tallyOfPlaywright(playwright)))).toBe("9 passed, 3 failed, 4 skipped");
  });

  it("names the tests that need what is not here, and counts those that nobody asked for", () => {
    expect(skippedInWords(sum(tallyOfVitest(vitest), tallyOfPlaywright(playwright)))).toBe(
      [
        "needs the official files: 3 tests",
        "  model/classes.test.ts › classes the total (needs the official files)",
        "  import.test.ts › offices › StatLine",
        "  national.test.ts › 3,340 wijken",
        "skipped for a reason that is not told: 1 test"
      ].join("\n")
    );
    expect(skippedInWords({ passed: 1, failed: 0, skipped: [] })).toBe("");
  });

  it("counts a file that did not load as a failure", () => {
    const testResults = [
      { name: "a", status: "failed", assertionResults: [] },
      { name: "b", status: "failed", assertionResults: [unitTest("b", "failed")] },
      { name: "c", status: "passed", assertionResults: [] }
    ];
    expect(tallyOfVitest({ ...vitest, testResults }).failed).toBe(2);
  });

  it("never calls a run good that ended badly", () => {
    expect(withExitCode({ passed: 3, failed: 0, skipped: [] }, 1).failed).toBe(1);
    expect(withExitCode({ passed: 3, failed: 2, skipped: [] }, 1).failed).toBe(2);
    expect(withExitCode({ passed: 3, failed: 0, skipped: [] }, 0).failed).toBe(0);
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
