import { create } from "zustand";

interface ProofFileState {
  /** The bundle that is being checked. */
  readonly file: File | undefined;
  /** Its address has been restored: a view on other data makes the page again, and this must be known then. */
  readonly isRestored: boolean;
  readonly open: (file: File) => void;
  readonly restored: () => void;
  readonly close: () => void;
}

/** The proof bundle on the table, wherever it was dropped. */
export const useProofFile = create<ProofFileState>()((set) => ({
  file: undefined,
  isRestored: false,
  open: (file) => set({ file, isRestored: false }),
  restored: () => set({ isRestored: true }),
  close: () => set({ file: undefined, isRestored: false })
}));
