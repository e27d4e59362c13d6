import { create } from "zustand";
import type { AreaCode } from "../model/area.ts";
import type { CsvDialect } from "../model/csv-dialect.ts";

/** What an address should not carry: where the pointer is, which notices were closed. */
interface Session {
  readonly hovered: AreaCode | undefined;
  readonly hover: (code: AreaCode | undefined) => void;
  /** The dataset that a person just chose, until it is open: what it lacks of the old view gives way without a notice. */
  readonly chosenDataset: string | undefined;
  readonly chooseDataset: (id: string | undefined) => void;
  readonly closedNotices: readonly string[];
  readonly closeNotice: (id: string) => void;
  /** How the files of `Download CSV` are written, once somebody chose. */
  readonly csvDialect: CsvDialect | undefined;
  readonly chooseCsvDialect: (dialect: CsvDialect) => void;
}

export const useSession = create<Session>()((set) => ({
  hovered: undefined,
  hover: (hovered) => set({ hovered }),
  chosenDataset: undefined,
  chooseDataset: (chosenDataset) => set({ chosenDataset }),
  closedNotices: [],
  closeNotice: (id) => set(({ closedNotices }) => ({ closedNotices: [...closedNotices, id] })),
  csvDialect: undefined,
  chooseCsvDialect: (csvDialect) => set({ csvDialect })
}));
