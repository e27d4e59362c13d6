import type { OwnDatasetDraft, OwnIndicatorDraft } from "../../model/own-data.ts";

export type OwnDraft = OwnIndicatorDraft | OwnDatasetDraft;

/** Whether what a card shows can be added now, and what comes of it. */
export interface Readiness {
  readonly indicators: number;
  readonly datasets: number;
  /** How many questions are still open. */
  readonly questions: number;
  readonly isWorking: boolean;
  /** Makes what is to be kept. */
  readonly drafts: (added: string) => Promise<readonly OwnDraft[]>;
}
