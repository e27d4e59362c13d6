import type { AreaLevel } from "../../src/model/area.ts";
import type { OwnDatasetDraft, OwnIndicatorDraft } from "../../src/model/own-data.ts";
import { Folder } from "../../src/own/folder.ts";
import { KeptStore } from "../../src/own/kept-store.ts";
import { code, ownFacts } from "../state/made-dataset.ts";
import type { MemoryFiles } from "./memory-files.ts";

/** Locks and channels of a browser of which these stores are tabs. */
export function madeBrowser() {
  let last: Promise<unknown> = Promise.resolve();
  const channels: (() => void)[] = [];
  return {
    inTurn: <Result>(work: () => Promise<Result>): Promise<Result> => {
      const turn = last.then(work);
      last = turn.catch(() => undefined);
      return turn;
    },
    channel() {
      let own: (() => void) | undefined;
      return {
        postMessage: () => {
          for (const listener of channels) if (listener !== own) listener();
        },
        addEventListener: (_: string, listener: unknown) => {
          own = listener as () => void;
          channels.push(own);
        }
      } as Pick<BroadcastChannel, "postMessage" | "addEventListener">;
    }
  };
}

export function madeStore(files: MemoryFiles, browser = madeBrowser()): KeptStore {
  return new KeptStore({
    root: async () => new Folder(files.asHandle()),
    inTurn: browser.inTurn,
    channel: browser.channel()
  });
}

export function indicatorDraft(
  id = "own-energy",
  values: readonly number[] = [0.1, Number.NaN, 1 / 3],
  { level = "wijk", added = "2026-11-26T10:00:00Z" }: { readonly level?: AreaLevel; readonly added?: string } = {}
): OwnIndicatorDraft {
  const codes = values.map((_, i) => code(`WK0518${String(i % 44).padStart(2, "0")}`));
  return {
    about: {
      kind: "indicator",
      indicator: {
        ...ownFacts(id),
        scale: "ratio",
        signed: false,
        decimals: 1,
        classes: { id: "quantiles", bounds: [1, 2], official: false },
        own: { fileName: "energie.csv", sha256: "ab", added }
      },
      level,
      years: [2023],
      areas: values.length,
      division: 2022
    },
    figures: { codes, years: Int16Array.from(values, () => 2023), values: Float64Array.from(values) }
  };
}

export const datasetDraft = (id = "own-lbm", contents: Readonly<Record<string, string>> = {}): OwnDatasetDraft => ({
  about: {
    kind: "dataset",
    id,
    title: { nl: "Eigen", en: "Own" },
    own: { fileName: "lbm.zip", sha256: "cd", added: "2026-11-26T11:00:00Z" }
  },
  files: new Map(
    Object.entries({ "manifest.json": "{}", "GM0518/manifest.json": "[]", ...contents }).map(
      ([path, text]) => [path, new TextEncoder().encode(text)] as const
    )
  )
});
