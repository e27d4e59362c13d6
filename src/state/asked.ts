import { create } from "zustand";

/** A question that was asked in this session. */
export interface Asked {
  readonly text: string;
  /** How many rows it gave; undefined where it gave none because it failed or was stopped. */
  readonly rows: number | undefined;
  readonly milliseconds: number;
}

/** So many questions are remembered. */
const maximum = 20;

interface AskedState {
  /** Newest first; a question that is asked again moves to the front. */
  readonly history: readonly Asked[];
  readonly remember: (asked: Asked) => void;
  /** What stands in the editor, so that it is still there after a look at the map. */
  readonly draft: string | undefined;
  readonly keepDraft: (text: string) => void;
}

/** Readers' questions, in memory alone. */
export const useAsked = create<AskedState>()((set) => ({
  history: [],
  remember: (asked) =>
    set(({ history }) => ({ history: [asked, ...history.filter(({ text }) => text !== asked.text)].slice(0, maximum) })),
  draft: undefined,
  keepDraft: (draft) => set({ draft })
}));
