import { readFileSync } from "node:fs";
import { describe, expect, it } from "vitest";
import { exceptions, type LockFile, licenceFaults } from "../../scripts/licences/licence-faults.ts";

const readLock = (path: string): LockFile => JSON.parse(readFileSync(path, "utf8"));
const lock = readLock("package-lock.json");
const readme = readFileSync("README.md", "utf8");

describe("licences of dependencies", () => {
  it("are permissive, or a known exception", () => {
    expect(Object.keys(lock.packages).length).toBeGreaterThan(100);
    expect(licenceFaults(lock)).toEqual([]);
  });

  it("are so in the benchmark's own package too, which is not in what is served", () => {
    const bench = readLock("scripts/bench/package-lock.json");
    expect(Object.keys(bench.packages)).toEqual(expect.arrayContaining(["node_modules/arquero", "node_modules/echarts"]));
    expect(licenceFaults(bench)).toEqual([]);
    expect(Object.values(bench.packages).filter(({ dev }, i) => i > 0 && !dev)).toEqual([]);
    for (const name of ["arquero", "echarts"]) expect(Object.keys(lock.packages)).not.toContain(`node_modules/${name}`);
  });

  it.each(exceptions)("$package ($licence) is named in README.md", ({ package: name, licence }) => {
    expect(readme).toContain(name);
    expect(readme).toContain(licence);
  });

  it("keeps no exception that no package needs", () => {
    const needless = exceptions.filter(
      (one) =>
        licenceFaults(
          lock,
          exceptions.filter((other) => other !== one)
        ).length === 0
    );
    expect(needless).toEqual([]);
  });

  it.each([
    [{ license: "GPL-3.0" }, "x (served): GPL-3.0"],
    [{ dev: true }, "x (development): none named"],
    [{ license: "(MIT AND GPL-3.0)" }, "x (served): (MIT AND GPL-3.0)"]
  ])("catches %j", (facts, fault) => {
    expect(licenceFaults({ packages: { "": { license: "EUPL-1.2" }, "node_modules/a/node_modules/x": facts } })).toEqual([fault]);
  });

  it("takes one of two that may be chosen, and an exception for development only there", () => {
    expect(licenceFaults({ packages: { "node_modules/x": { license: "(GPL-3.0 OR MIT)" } } })).toEqual([]);
    const mapshaper = (dev: boolean) => licenceFaults({ packages: { "node_modules/mapshaper": { license: "MPL-2.0", dev } } });
    expect([mapshaper(true), mapshaper(false)]).toEqual([[], ["mapshaper (served): MPL-2.0"]]);
  });
});
