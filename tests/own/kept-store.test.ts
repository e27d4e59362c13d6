import fc from "fast-check";
import { expect, test } from "vitest";
import { decodeFigures, encodeFigures } from "../../src/own/figures-file.ts";
import { nextTask } from "../next-task.ts";
import { code } from "../state/made-dataset.ts";
import { datasetDraft, indicatorDraft, madeBrowser, madeStore } from "./made-store.ts";
import { CrashError, MemoryFiles } from "./memory-files.ts";

const text = (bytes: Uint8Array) => new TextDecoder().decode(bytes);
const ids = async (store: ReturnType<typeof madeStore>) => (await store.list()).map(({ id }) => id);

test("figures come back bit for bit, whatever they are", () => {
  const rows = fc.array(
    fc.record({ wijk: fc.integer({ min: 0, max: 99 }), year: fc.integer({ min: 1900, max: 2100 }), value: fc.double() })
  );
  fc.assert(
    fc.property(rows, (made) => {
      const figures = {
        codes: made.map(({ wijk }) => code(`WK0518${String(wijk).padStart(2, "0")}`)),
        years: Int16Array.from(made, ({ year }) => year),
        values: Float64Array.from(made, ({ value }) => value)
      };
      const read = decodeFigures(encodeFigures(figures));
      expect(read.codes).toEqual(figures.codes);
      expect(read.years).toEqual(figures.years);
      expect(new Uint8Array(read.values.slice().buffer)).toEqual(new Uint8Array(figures.values.buffer));
    })
  );
});

test("what is added is listed, oldest first, and read as it was, after the tab was closed too", async () => {
  const files = new MemoryFiles();
  const store = madeStore(files);
  await store.add(datasetDraft());
  const entry = await store.add(indicatorDraft());
  expect(entry).toMatchObject({ id: "own-energy", places: ["GM0518"] });
  const later = madeStore(files);
  expect(await ids(later)).toEqual(["own-energy", "own-lbm"]);
  expect(await later.readFigures("own-energy")).toEqual(indicatorDraft().figures);
  expect(text(await later.readFile("own-lbm", "GM0518/manifest.json"))).toBe("[]");
  expect(await later.readDraft("own-lbm")).toEqual(datasetDraft());
  expect(await later.readDraft("own-energy")).toEqual(indicatorDraft());
});

test("one with the same id is replaced, and leaves nothing of the old", async () => {
  const files = new MemoryFiles();
  const store = madeStore(files);
  await store.add(indicatorDraft("own-a", [1, 2, 3]));
  const before = files.paths.length;
  await store.add(indicatorDraft("own-a", [4]));
  expect([...(await store.readFigures("own-a")).values]).toEqual([4]);
  expect(files.paths).toHaveLength(before);
});

test("an entry is described again without its figures", async () => {
  const files = new MemoryFiles();
  const store = madeStore(files);
  await store.add(indicatorDraft());
  const { about } = indicatorDraft();
  if (about.kind !== "indicator") throw new Error("no indicator");
  await store.describe({ ...about, indicator: { ...about.indicator, decimals: 3 } });
  const [entry] = await madeStore(files).list();
  expect(entry?.about).toMatchObject({ indicator: { decimals: 3 } });
  expect(await store.readFigures("own-energy")).toEqual(indicatorDraft().figures);
  await expect(store.describe({ ...about, indicator: { ...about.indicator, id: "own-other" } })).rejects.toMatchObject({
    code: "missing"
  });
});

test("an id that is not an own one is a fault of the caller", () => {
  const store = madeStore(new MemoryFiles());
  expect(() => store.add(indicatorDraft("afw"))).toThrow(RangeError);
  expect(() => store.add(indicatorDraft("own-../x"))).toThrow(RangeError);
});

test.each([true, false])("a full disk is told, and nothing of it stays (through a stream: %s)", async (hasWritable) => {
  const files = new MemoryFiles();
  files.hasWritable = hasWritable;
  const store = madeStore(files);
  await store.add(indicatorDraft("own-a", [1]));
  const { paths, used } = files;
  const many = Array.from({ length: 2000 }, (_, i) => i);
  for (const room of [used, used + 100, used + 29_000]) {
    files.room = room;
    await expect(store.add(indicatorDraft("own-b", many))).rejects.toMatchObject({ code: "full" });
    await expect(store.add(indicatorDraft("own-a", many))).rejects.toMatchObject({ code: "full" });
    expect(files.paths).toEqual(paths);
    expect([...(await store.readFigures("own-a")).values]).toEqual([1]);
  }
  files.room = Number.POSITIVE_INFINITY;
  await store.add(indicatorDraft("own-b", many));
  expect(await ids(store)).toEqual(["own-a", "own-b"]);
});

test.each([true, false])(
  "a tab that is closed at any moment leaves all or nothing (through a stream: %s)",
  async (hasWritable) => {
    let [wasOld, wasNew] = [0, 0];
    for (let writes = 0; writes < 12; writes++) {
      const files = new MemoryFiles();
      files.hasWritable = hasWritable;
      await madeStore(files).add(indicatorDraft("own-a", [1]));
      await madeStore(files).add(datasetDraft());
      files.writesLeft = writes;
      const outcome = await madeStore(files)
        .add(indicatorDraft("own-a", [2]))
        .catch((problem: unknown) => problem);
      files.writesLeft = Number.POSITIVE_INFINITY;
      const after = madeStore(files);
      const [value] = (await after.readFigures("own-a")).values;
      if (outcome instanceof CrashError) expect([1, 2]).toContain(value);
      else expect(value).toBe(2);
      if (value === 1) wasOld++;
      else wasNew++;
      expect(await after.listDamaged()).toEqual([]);
      // The next change clears away what was left.
      await after.remove("own-lbm");
      expect(files.paths.filter((path) => /records\/|files\/[^/]+$/.test(path))).toHaveLength(2);
    }
    expect(wasOld).toBeGreaterThan(1);
    expect(wasNew).toBeGreaterThan(1);
  }
);

test("a first import that was cut off is no entry and no damage", async () => {
  for (let writes = 0; writes < 3; writes++) {
    const files = new MemoryFiles();
    files.hasWritable = false;
    files.writesLeft = writes;
    await expect(madeStore(files).add(indicatorDraft())).rejects.toThrow(CrashError);
    files.writesLeft = Number.POSITIVE_INFINITY;
    expect(await madeStore(files).list()).toEqual([]);
    expect(await madeStore(files).listDamaged()).toEqual([]);
  }
});

test("damage is told, of figures when they are read, of a record in the list, and both can be removed", async () => {
  const files = new MemoryFiles();
  const store = madeStore(files);
  await store.add(indicatorDraft("own-a"));
  await store.add(indicatorDraft("own-b"));
  const figures = files.at("own-data/files/own-a~1/0");
  figures[figures.length - 20] = (figures[figures.length - 20] ?? 0) ^ 1;
  const record = files.at("own-data/records/own-b~1");
  record[100] = (record[100] ?? 0) ^ 1;
  await expect(store.readFigures("own-a")).rejects.toMatchObject({ code: "damaged" });
  expect(await ids(store)).toEqual(["own-a"]);
  expect(await store.listDamaged()).toEqual(["own-b"]);
  await expect(store.readFigures("own-b")).rejects.toMatchObject({ code: "damaged" });
  await store.add(indicatorDraft("own-c"));
  expect(await store.listDamaged(), "another import sweeps nothing away that was not told").toEqual(["own-b"]);
  await store.remove("own-b");
  await store.remove("own-a");
  expect(await store.listDamaged()).toEqual([]);
  expect(await ids(store)).toEqual(["own-c"]);
});

test("what is not there is missing", async () => {
  const store = madeStore(new MemoryFiles());
  await expect(store.readFigures("own-x")).rejects.toMatchObject({ code: "missing" });
  await store.add(datasetDraft());
  await expect(store.readFile("own-lbm", "other.json")).rejects.toMatchObject({ code: "missing" });
});

test("removing all leaves nothing, and looking makes nothing", async () => {
  const files = new MemoryFiles();
  const store = madeStore(files);
  expect(await store.list()).toEqual([]);
  expect(files.paths).toEqual([]);
  await store.add(indicatorDraft());
  await store.add(datasetDraft());
  await store.removeAll();
  expect(await store.list()).toEqual([]);
  expect(files.paths).toEqual([]);
  await store.removeAll();
});

test("a browser that allows no storage says so", async () => {
  const browser = madeBrowser();
  const { KeptStore } = await import("../../src/own/kept-store.ts");
  const store = new KeptStore({
    root: () => Promise.reject(new DOMException("private", "SecurityError")),
    inTurn: browser.inTurn,
    channel: browser.channel()
  });
  for (const asked of [store.list(), store.add(indicatorDraft()), store.removeAll()])
    await expect(asked).rejects.toMatchObject({ name: "OwnStoreProblem", code: "blocked" });
});

test("other tabs and this one hear of every change, and of failures nothing", async () => {
  const [files, browser] = [new MemoryFiles(), madeBrowser()];
  const [here, there] = [madeStore(files, browser), madeStore(files, browser)];
  const heard: string[] = [];
  here.watch(() => heard.push("here"));
  const stop = there.watch(() => heard.push("there"));
  await here.add(indicatorDraft());
  expect(heard.sort()).toEqual(["here", "there"]);
  stop();
  await here.remove("own-energy");
  expect(heard.sort()).toEqual(["here", "here", "there"]);
  files.room = 0;
  await here.add(indicatorDraft()).catch(() => undefined);
  expect(heard).toHaveLength(3);
});

test("two tabs that add at once get in each other's way in nothing", async () => {
  const [files, browser] = [new MemoryFiles(), madeBrowser()];
  const [here, there] = [madeStore(files, browser), madeStore(files, browser)];
  await Promise.all([
    here.add(indicatorDraft("own-a", [1])),
    there.add(indicatorDraft("own-b", [2])),
    here.add(datasetDraft()),
    there.add(indicatorDraft("own-a", [3]))
  ]);
  expect((await ids(here)).sort()).toEqual(["own-a", "own-b", "own-lbm"]);
  expect([...(await here.readFigures("own-a")).values]).toEqual([3]);
});

test("a change in one tab takes nothing away that another is in the middle of writing", async () => {
  const [files, browser] = [new MemoryFiles(), madeBrowser()];
  const [here, there] = [madeStore(files, browser), madeStore(files, browser)];
  const contents = Object.fromEntries(Array.from({ length: 8 }, (_, i) => [`${i}.arrow`, String(i)]));
  const slow = here.add(datasetDraft("own-lbm", contents));
  while (!files.paths.some((path) => path.startsWith("own-data/files/own-lbm~1/"))) await nextTask();
  expect(files.paths, "not at its end").not.toContain("own-data/records/own-lbm~1");
  await there.add(indicatorDraft("own-a", [1]));
  await slow;
  expect(text(await there.readFile("own-lbm", "0.arrow"))).toBe("0");
});
