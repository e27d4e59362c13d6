import { cpSync, mkdirSync, mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { onTestFinished } from "vitest";
import { type Environment, loadDataset } from "../../../scripts/data/load/load-dataset.ts";
import { officialAddresses } from "../../../scripts/data/load/official-addresses.ts";
import { readOptions } from "../../../scripts/data/load/options.ts";
import type { LocalText } from "../../../src/model/local-text.ts";

const shipped = new URL("../../../data/den-haag", import.meta.url).pathname;

export interface Loader {
  readonly folder: string;
  readonly notices: LocalText[];
  readonly progress: string[];
  readonly load: (...args: string[]) => ReturnType<typeof loadDataset>;
}

/** The loader with folders of its own, that hold the dataset that ships and nothing else; it waits hardly at all. */
export function makeLoader(hosts: Readonly<Record<string, string>> = {}, progress: string[] = []): Loader {
  const folder = mkdtempSync(join(tmpdir(), "wijkatlas-data-"));
  onTestFinished(() => rmSync(folder, { recursive: true, force: true }));
  mkdirSync(join(folder, "data"));
  cpSync(shipped, join(folder, "data", "den-haag"), { recursive: true });
  const notices: LocalText[] = [];
  const environment: Environment = {
    folders: { data: join(folder, "data"), served: join(folder, "served"), cache: join(folder, "cache") },
    addresses: officialAddresses(hosts),
    fetching: {
      progress: {
        start: (label) => progress.push(label),
        update: (done, total) => progress.push(`${done} of ${total}`),
        stop: () => progress.push("stop")
      },
      firstWait: 1
    },
    notify: (text) => notices.push(text)
  };
  return { folder, notices, progress, load: (...args) => loadDataset(readOptions(args), environment) };
}
