import { readFile } from "node:fs/promises";
import { expect, test } from "vitest";
import { application } from "../../src/model/application.ts";

test("files say the version that the package has", async () => {
  const { version } = JSON.parse(await readFile("package.json", "utf8")) as { version: string };
  expect(application).toBe(`Wijkatlas ${version}`);
});
