import type { LocalText } from "../../../src/model/local-text.ts";

export interface DroppedContent {
  readonly name: string;
  readonly content: string | Uint8Array;
}

/**
 * `refused`: one sentence, nothing is taken. `asked`: taken once a person answers a question. `noticed`: taken, with what was
 * mended or left out in words. `taken`: harmless, as long as it stays what it is: text.
 */
export type Fate = "refused" | "asked" | "noticed" | "taken";

/** What is wrong, the files that are dropped together, and what a person is told; for `asked` the kind of question. */
export interface BadFile {
  readonly what: string;
  readonly fate: Fate;
  readonly files: () => readonly DroppedContent[] | Promise<readonly DroppedContent[]>;
  readonly says: LocalText;
}

const made =
  (fate: Fate) =>
  (what: string, files: BadFile["files"], nl: string, en: string): BadFile => ({
    what,
    fate,
    files,
    says: { nl, en }
  });

export const refused = made("refused");
export const noticed = made("noticed");
export const asked = (what: string, files: BadFile["files"], question: string): BadFile =>
  made("asked")(what, files, question, question);
export const taken = (what: string, files: BadFile["files"], text: string): BadFile => made("taken")(what, files, text, text);

/** One dropped file. */
export const one =
  (name: string, content: () => string | Uint8Array | Promise<string | Uint8Array>): BadFile["files"] =>
  async () => [{ name, content: await content() }];
