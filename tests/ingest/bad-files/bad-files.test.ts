import { describe, expect, test } from "vitest";
import { DataProblem } from "../../../src/files/data-problem.ts";
import { formats } from "../../../src/ingest/formats/examine.ts";
import { sniff } from "../../../src/ingest/formats/format.ts";
import { IngestHost } from "../../../src/ingest/workers/ingest-host.ts";
import type { BadFile } from "./bad-file.ts";
import { expectSentence } from "./check-words.ts";
import { drop, type StatusMessage } from "./drop.ts";
import { layerFiles } from "./layer-files.ts";
import { mapFiles } from "./map-files.ts";
import { packedFiles } from "./packed-files.ts";
import { textFiles } from "./text-files.ts";

const all: readonly BadFile[] = [...textFiles, ...packedFiles, ...mapFiles, ...layerFiles];

const short = (told: StatusMessage) =>
  JSON.stringify({ ...told, taken: told.taken.map((text) => text.slice(0, 60)).slice(0, 20) });

function check({ fate, says }: BadFile, told: StatusMessage, names: readonly string[]): void {
  const shown = short(told);
  if (fate === "refused") {
    expect(told.refused, shown).toHaveLength(1);
    expect(told.taken, shown).toEqual([]);
    expect(told.questions, shown).toEqual([]);
    const [reason] = told.refused;
    expect(reason?.nl).toContain(says.nl);
    expect(reason?.en).toContain(says.en);
    if (reason) expectSentence(reason, names);
    return;
  }
  expect(told.refused, shown).toEqual([]);
  if (fate === "asked") expect(told.questions, shown).toEqual([says.nl]);
  if (fate === "taken") expect(told.questions, shown).toEqual([]);
  if (fate === "taken")
    expect(
      told.taken.some((text) => text === says.nl || text.includes(says.nl)),
      shown
    ).toBe(true);
  if (fate === "noticed") {
    expect(
      told.noticed.map(({ nl }) => nl).filter((nl) => nl.includes(says.nl)),
      shown
    ).toHaveLength(1);
    expect(
      told.noticed.map(({ en }) => en).filter((en) => en.includes(says.en)),
      shown
    ).toHaveLength(1);
  }
}

describe("bad files: one clear message, and nothing half taken", () => {
  test("there are at least sixty of them, all different", () => {
    expect(all.length).toBeGreaterThanOrEqual(60);
    expect(new Set(all.map(({ what }) => what)).size).toBe(all.length);
  });

  test.each(all.map((bad) => [bad.what, bad] as const))("%s", async (_, bad) => {
    const files = await bad.files();
    check(
      bad,
      await drop(files),
      files.map(({ name }) => name)
    );
  });

  test("exactly one format claims each file that can be opened at all", async () => {
    for (const { what, files } of all)
      for (const { name, content } of await files()) {
        const bytes = typeof content === "string" ? new TextEncoder().encode(content) : content;
        const claimed = () => {
          const sniffed = sniff({ name, bytes });
          return formats.filter(({ claims }) => claims(sniffed)).map(({ id }) => id);
        };
        try {
          expect(claimed(), `${what}: ${name}`).toHaveLength(1);
        } catch (problem) {
          // a damaged zip is told by its own reader
          if (!(problem instanceof DataProblem)) throw problem;
        }
      }
  });

  test("300 MB is refused by its size alone: not a byte of it is read", async () => {
    const million = new Uint8Array(1_000_000);
    const file = new File(new Array(300).fill(million), "groot.csv");
    file.arrayBuffer = () => Promise.reject(new Error("it was read"));
    const [examined] = await new IngestHost().examine({ files: [file] }, () => {});
    expect(examined).toMatchObject({ state: "refused", reason: { nl: expect.stringContaining("300 MB groot") } });
    if (examined?.state === "refused") expectSentence(examined.reason, ["groot.csv"]);
  });

  test("a bad file among good ones takes nothing from them", async () => {
    const good = { name: "goed.csv", content: "wk_code,jaar,label\nWK051802,2022,3.4\nWK051829,2022,2.1\n" };
    const alone = await drop([good]);
    const told = await drop([{ name: "leeg.csv", content: "" }, good]);
    expect(told.refused).toHaveLength(1);
    expect(told.taken).toEqual(alone.taken);
    expect(alone.taken).toContain("3.4");
  });
});
