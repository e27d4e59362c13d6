/** What was done, in words, and the way back while there is one. */
export interface StatusMessage {
  readonly text: string;
  readonly isProblem: boolean;
  readonly undo?: () => Promise<void>;
}

/** So long a thing that was done can be undone, in milliseconds. */
export const undoTime = 20_000;
