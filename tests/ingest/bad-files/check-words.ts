import { expect } from "vitest";
import type { LocalText } from "../../../src/model/local-text.ts";

// Words that have no place in a sentence of the other language.
const english = /\b(the|this|file|is not|and|are|give|with|error|failed|unexpected|invalid)\b/i;
const dutch = /\b(het|een|bestand|geen|niet|geef|zijn|kolom|regel)\b/i;
const machine = /TypeError|RangeError|SyntaxError|undefined|\[object|\bat .+:\d+:\d+|NaN|node_modules/;

/** What a message quotes is not its own words. */
const unquoted = (text: string) => text.replace(/"(?:[^"\\]|\\.)*"/g, "").replace(/[‘(][^’)]*[’)]/g, "");

/** One sentence that a person understands in each language: the file first, then what and what to do. */
export function expectSentence({ nl, en }: LocalText, names: readonly string[]): void {
  for (const text of [nl, en]) {
    expect(text.length).toBeLessThan(700);
    expect(text).not.toMatch(machine);
    expect(text).toMatch(/\.$/);
    expect(text).not.toMatch(/[\n\r]/);
    expect(
      names.some((name) => text.startsWith(name.slice(0, 60))),
      text
    ).toBe(true);
  }
  const [, ...nlWords] = unquoted(nl).split(": ");
  const [, ...enWords] = unquoted(en).split(": ");
  expect(nlWords.join(": ")).not.toMatch(english);
  expect(enWords.join(": ")).not.toMatch(dutch);
  expect(nl).not.toBe(en);
}
