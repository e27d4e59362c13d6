export interface TestPlan {
  /** What to pass on to Vitest; undefined: no unit tests. */
  readonly unit: readonly string[] | undefined;
  /** What to pass on to Playwright; undefined: no browser tests. */
  readonly browser: readonly string[] | undefined;
}

/** `--unit` or `--browser` runs one half; a file pattern runs the half it belongs to; nothing runs all. */
export function planRun(args: readonly string[]): TestPlan {
  const rest = args.filter((arg) => arg !== "--unit" && arg !== "--browser");
  const only = (half: string) => args.includes(`--${half}`);
  if (only("unit") !== only("browser"))
    return only("unit") ? { unit: rest, browser: undefined } : { unit: undefined, browser: rest };
  const patterns = rest.filter((arg) => !arg.startsWith("-"));
  if (patterns.length === 0) return { unit: rest, browser: rest };
  const options = rest.filter((arg) => arg.startsWith("-"));
  const browser = patterns.filter((pattern) => pattern.includes("browser/"));
  const unit = patterns.filter((pattern) => !browser.includes(pattern));
  return {
    unit: unit.length > 0 ? [...options, ...unit] : undefined,
    browser: browser.length > 0 ? [...options, ...browser] : undefined
  };
}
