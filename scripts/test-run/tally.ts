import { needsOfficialFiles } from "./official-files.ts";

/** A test that was not run, and why. */
export interface Skipped {
  readonly name: string;
  readonly reason: string;
}

export interface Tally {
  readonly passed: number;
  readonly failed: number;
  readonly skipped: readonly Skipped[];
}

interface VitestReport {
  readonly numPassedTests: number;
  readonly numFailedTests: number;
  readonly testResults: readonly {
    readonly name: string;
    readonly status: string;
    readonly assertionResults: readonly { readonly fullName: string; readonly status: string }[];
  }[];
}

interface PlaywrightSuite {
  readonly title: string;
  readonly suites?: readonly PlaywrightSuite[];
  readonly specs?: readonly {
    readonly title: string;
    readonly tests: readonly {
      readonly status: string;
      readonly annotations: readonly { readonly type: string; readonly description?: string }[];
    }[];
  }[];
}

interface PlaywrightReport {
  readonly stats: { readonly expected: number; readonly unexpected: number; readonly flaky: number };
  readonly suites: readonly PlaywrightSuite[];
}

const noReason = "skipped for a reason that is not told";

/** A file that did not load holds no tests, and counts as one that failed. */
export function tallyOfVitest(report: VitestReport): Tally {
  const broken = report.testResults.filter(
    ({ status, assertionResults }) => status === "failed" && assertionResults.length === 0
  );
  const skipped = report.testResults.flatMap(({ name, assertionResults }) =>
    assertionResults
      .filter(({ status }) => status !== "passed" && status !== "failed")
      .map(({ fullName }) => ({
        name: `${name.replace(/^.*[/\\]tests[/\\]/, "")} › ${fullName}`,
        reason: fullName.includes(needsOfficialFiles) ? needsOfficialFiles : noReason
      }))
  );
  return { passed: report.numPassedTests, failed: report.numFailedTests + broken.length, skipped };
}

/** A test that passed only when tried again did not pass. */
export function tallyOfPlaywright({ stats, suites }: PlaywrightReport): Tally {
  const skippedIn = ({ title, suites: inner = [], specs = [] }: PlaywrightSuite): Skipped[] => [
    ...specs.flatMap((spec) =>
      spec.tests
        .filter(({ status }) => status === "skipped")
        .map(({ annotations }) => ({
          name: `${title} › ${spec.title}`,
          reason: annotations.find(({ type, description }) => type === "skip" && description)?.description ?? noReason
        }))
    ),
    ...inner.flatMap((suite) => skippedIn({ ...suite, title: `${title} › ${suite.title}` }))
  ];
  return { passed: stats.expected, failed: stats.unexpected + stats.flaky, skipped: suites.flatMap(skippedIn) };
}

/** A run that ended badly without a failed test (a crash, an error between tests) counts as one failure. */
export function withExitCode(tally: Tally, code: number): Tally {
  return code !== 0 && tally.failed === 0 ? { ...tally, failed: 1 } : tally;
}

export const nothing: Tally = { passed: 0, failed: 0, skipped: [] };

export const sum = (a: Tally, b: Tally): Tally => ({
  passed: a.passed + b.passed,
  failed: a.failed + b.failed,
  skipped: [...a.skipped, ...b.skipped]
});

export const inWords = ({ passed, failed, skipped }: Tally) => `${passed} passed, ${failed} failed, ${skipped.length} skipped`;

/** For each reason how many tests were skipped, and which. Those without a reason are those that nobody asked for: not named. */
export function skippedInWords({ skipped }: Tally): string {
  const reasons = [...new Set(skipped.map(({ reason }) => reason))];
  return reasons
    .map((reason) => {
      const names = skipped.filter((one) => one.reason === reason).map(({ name }) => `  ${name}`);
      const count = `${reason}: ${names.length} ${names.length === 1 ? "test" : "tests"}`;
      return reason === noReason ? count : [count, ...names].join("\n");
    })
    .join("\n");
}
