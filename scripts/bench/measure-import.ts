import { readFileSync } from "node:fs";
import type { Page } from "@playwright/test";
import { openArrow } from "../../src/engine/arrow-file.ts";
import { checkDataset } from "../../src/queries/check-dataset.ts";
import type { BenchDataset } from "./bench-dataset.ts";
import { type Measurement, measured } from "./measurement.ts";
import type { Options } from "./options.ts";
import { newContext, newPage, type Session, throwFaults, waitUntilReady } from "./session.ts";

/**
 * The figures of a dataset as a reader's own table: an area and year a row, with the columns of the official CSV under other names,
 * so that they are taken for a table and not for the official scores.
 */
function ownTable({ id, level }: BenchDataset): { text: string; rows: number } {
  const folder = `public/data/${id}`;
  const facts = checkDataset(JSON.parse(readFileSync(`${folder}/manifest.json`, "utf8"))).levels.find(
    (each) => each.level === level
  );
  if (!facts) throw new Error(`${id} has no level ${level}`);
  const open = (path: string) => openArrow(readFileSync(`${folder}/${path}`));
  const areas = open(facts.areaFile.path);
  const [codes, names] = [areas.texts("code"), areas.texts("name")];
  const files = facts.scoreFiles.map(({ path, columns }) => ({ file: open(path), columns }));
  const [first] = files;
  if (!first) throw new Error(`${id} has no scores`);
  const [areaOf, yearOf] = [first.file.numbers("area"), first.file.numbers("year")];
  const columns = files.flatMap(({ file, columns: own }) => own.map((name) => ({ name, values: file.numbers(name) })));
  const lines: string[] = [];
  for (let row = 0; row < first.file.rows; row++) {
    const cells = columns.map(({ values }) => values[row] ?? Number.NaN);
    if (cells.every(Number.isNaN)) continue;
    const area = areaOf[row] ?? 0;
    const figures = cells.map((value) => (Number.isNaN(value) ? "NA" : String(value)));
    lines.push([codes[area], `"${names[area]}"`, yearOf[row], ...figures].join(","));
  }
  const header = ["wk_code", "wk_naam", "jaar", ...columns.map(({ name }) => `eigen_${name}`)];
  return { text: `${[header.join(","), ...lines].join("\n")}\n`, rows: lines.length };
}

interface Imported {
  /** Milliseconds from letting the file go until the dialog tells how it meets the map. */
  readonly joined: number;
  /** From the press on the last button until the map has the colours of the new indicator. */
  readonly mapped: number;
  /** The longest stretch meanwhile in which the page did nothing else. */
  readonly block: number;
}

/** Put into the page: drops a file, chooses its first column and adds it, as a hand would; watches by frames. */
const importer = `
  window.importTable = async (text) => {
    const nextFrame = () => new Promise((resolve) => requestAnimationFrame(resolve));
    const until = async (found) => {
      const start = performance.now();
      for (;;) {
        const value = found();
        if (value) return value;
        await nextFrame();
        if (performance.now() - start > 60000) throw new Error("the import does not come to: " + found);
      }
    };
    let block = 0;
    const observer = new PerformanceObserver((list) => { for (const { duration } of list.getEntries()) block = Math.max(block, duration); });
    observer.observe({ entryTypes: ["longtask"] });
    const transfer = new DataTransfer();
    transfer.items.add(new File([text], "cijfers.csv"));
    await nextFrame();
    const start = performance.now();
    document.body.dispatchEvent(new DragEvent("drop", { bubbles: true, cancelable: true, dataTransfer: transfer }));
    await until(() => document.querySelector(".wa-import__verdict"));
    const joined = performance.now() - start;
    document.querySelector(".wa-import__measures li input").click();
    const add = await until(() => document.querySelector(".wa-dialog__actions .nl-button--primary:not(:disabled)"));
    const pressed = performance.now();
    add.click();
    await until(() => new URL(location.href).searchParams.get("indicator")?.startsWith("own-"));
    await until(() => document.querySelector('[data-ready="true"]') && document.querySelector(".wa-map-view h2").textContent.includes("eigen_"));
    await nextFrame();
    const mapped = performance.now() - pressed;
    observer.disconnect();
    return { joined, mapped, block };
  };
`;

declare global {
  interface Window {
    importTable: (text: string) => Promise<Imported>;
  }
}

async function importOnce(session: Session, { id, level }: BenchDataset, text: string): Promise<Imported> {
  // A profile of its own: nothing is kept of the time before.
  const context = await newContext(session.browser);
  try {
    const page: Page = await newPage(context);
    await page.addInitScript(importer);
    await page.goto(`${session.address}?view=map&dataset=${id}&level=${level}&lang=en`);
    await waitUntilReady(page);
    await page.waitForLoadState("networkidle");
    await page.waitForTimeout(1000);
    return await page.evaluate((table) => window.importTable(table), text);
  } finally {
    await context.close();
  }
}

/** A table of a reader's own, from letting it go over the page to the map: how soon it is understood, joined, added and drawn. */
export async function measureImport(session: Session, dataset: BenchDataset, options: Options): Promise<Measurement[]> {
  if (dataset.isGrid) return [];
  const { text, rows } = ownTable(dataset);
  const subject = { part: "import", dataset: dataset.id, areas: dataset.areas, contender: "the application" } as const;
  const samples: Imported[] = [];
  const wanted = Math.max(3, Math.min(15, options.rounds * options.repetitions));
  for (let i = -1; i < wanted; i++) {
    const imported = await importOnce(session, dataset, text);
    if (i >= 0) samples.push(imported); // the first warms up the server and the disk
  }
  throwFaults();
  const size = `${new Intl.NumberFormat("en").format(rows)} rows`;
  return [
    measured(
      subject,
      `${size}: join report ready`,
      samples.map(({ joined }) => joined)
    ),
    measured(
      subject,
      `${size}: first map after Add`,
      samples.map(({ mapped }) => mapped)
    ),
    measured(
      subject,
      `${size}: page held up`,
      samples.map(({ block }) => block)
    )
  ];
}
