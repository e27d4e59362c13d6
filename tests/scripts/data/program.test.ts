import { spawnSync } from "node:child_process";
import { readdirSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { expect, test } from "vitest";
import { makeProgress } from "../../../scripts/data/load/progress.ts";
import { undisturbed } from "../../../scripts/data/load/write-undisturbed.ts";
import { fixturePath } from "../../ingest/fixture.ts";
import { nextTask } from "../../next-task.ts";

const root = fileURLToPath(new URL("../../..", import.meta.url));

function run(...args: string[]) {
  const { status, stdout, stderr } = spawnSync(process.execPath, ["--import", "tsx", "scripts/data.ts", ...args], {
    cwd: root,
    encoding: "utf8"
  });
  return { status, stdout, stderr };
}

test("a fault ends the program with code 1 and one sentence, in Dutch or in English", () => {
  const before = readdirSync(`${root}data`);
  const args = ["--scores", fixturePath("malformed-code.csv"), "--boundaries", fixturePath("boundaries-pdok.geojson")];
  expect(run(...args)).toEqual({
    status: 1,
    stdout: "",
    stderr:
      'malformed-code.csv, regel 4, kolom wk_code, waarde "WK51829": geen gebiedscode van het CBS; verwacht wordt iets als GM0518, WK051829 of BU05182915.\n'
  });
  expect(run(...args, "--lang", "en").stderr).toBe(
    'malformed-code.csv, line 4, column wk_code, value "WK51829": not an area code of Statistics Netherlands; something like GM0518, WK051829 or BU05182915 is expected.\n'
  );
  expect(readdirSync(`${root}data`)).toEqual(before);
});

test("without options it says how it is used", () => {
  const { status, stderr } = run("--lang=en");
  expect(status).toBe(1);
  expect(stderr).toContain("use: npm run data -- --gemeente GM0518 | --nederland, or --scores FILE --boundaries FILE");
});

test("Ctrl-C while writing waits for the end of it, and then counts", async () => {
  const before = process.exitCode;
  const done: string[] = [];
  await undisturbed(async () => {
    process.emit("SIGINT");
    await nextTask();
    done.push("written");
  });
  const code = process.exitCode;
  process.exitCode = before;
  expect(done).toEqual(["written"]);
  expect(code).toBe(130);
  expect(process.listenerCount("SIGINT")).toBe(0);
});

test("without a terminal, progress is a line every quarter", () => {
  const lines: string[] = [];
  const progress = makeProgress(false, (line) => lines.push(line));
  progress.start("wijken");
  for (const done of [10, 20, 50, 60, 100]) progress.update(done, 100);
  progress.update(5, undefined);
  progress.stop();
  expect(lines).toEqual(["wijken", "wijken: 50%", "wijken: 100%"]);
});
