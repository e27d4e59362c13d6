import type { OwnDataset, OwnDatasetDraft, OwnEntry, OwnFigures, OwnIndicator, OwnIndicatorDraft } from "../model/own-data.ts";

/** Why something could not be kept or read. `full`: no room; `blocked`: the browser allows no storage; `damaged`: unreadable. */
export type OwnStoreProblemCode = "full" | "blocked" | "damaged" | "missing";

export class OwnStoreProblem extends Error {
  readonly code: OwnStoreProblemCode;
  constructor(code: OwnStoreProblemCode, message: string, cause?: unknown) {
    super(message, { cause });
    this.name = "OwnStoreProblem";
    this.code = code;
  }
}

/** The reader's own data in this browser. Whatever fails leaves what was there as it was, with an OwnStoreProblem. */
export interface OwnStore {
  /** Everything that is kept, oldest first. */
  list(): Promise<readonly OwnEntry[]>;
  /** The ids of what is there and cannot be read any more; it can be removed. */
  listDamaged(): Promise<readonly string[]>;
  /** Keeps an indicator or a dataset, all of it or nothing; one with the same id is replaced. */
  add(draft: OwnIndicatorDraft | OwnDatasetDraft): Promise<OwnEntry>;
  /** Describes an entry again; its figures or files stay as they are. */
  describe(about: OwnIndicator | OwnDataset): Promise<OwnEntry>;
  /** All of an entry, as it was added: what is needed to add it again. */
  readDraft(id: string): Promise<OwnIndicatorDraft | OwnDatasetDraft>;
  readFigures(id: string): Promise<OwnFigures>;
  /** A file of an own dataset, by its path within it. */
  readFile(id: string, path: string): Promise<Uint8Array<ArrayBuffer>>;
  remove(id: string): Promise<void>;
  removeAll(): Promise<void>;
  /** Calls back when another tab or this one changed what is kept; answers how to stop that. */
  watch(changed: () => void): () => void;
}
