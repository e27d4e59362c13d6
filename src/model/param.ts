import type { Figures } from "./figures.ts";

/** Why a value of the address gave way. `elsewhere`: it is of a reader's own data, which are not in this browser. */
export type Reason = "unknown" | "no-figures" | "too-many" | "elsewhere";

/**
 * A parameter of the address as a value: how it is read and written, and what takes its place. Its name is its key in the set
 * that it stands in. Methods, so that parameters of different values fit in one set.
 */
export interface Param<V> {
  /** What a text means; undefined where it cannot be understood. */
  parse(text: string): V | undefined;
  /** The text of a value, from which `parse` gives it back; undefined leaves the parameter out of the address. */
  write(value: V): string | undefined;
  /** The value where the address says none, or none that can be shown: `asked`, where that was understood. */
  fallback(on: Figures, asked?: V): V;
  /** Whether a value can be shown on these figures. What cannot, gives way in words that name its fallback. */
  possible?(value: V, on: Figures): boolean;
  /** Why a value that is not possible gives way; else it is unknown. */
  reason?(asked: string): Reason;
  /** What of an understood text could not be understood; empty where that is nothing. */
  rest?(text: string): string;
  /** The value that goes along to other figures; undefined: the fallback there. `isFresh`: a reader's own data just came in. */
  adapt?(value: V, before: Figures, after: Figures, isFresh: boolean): V | undefined;
  /** The parameter that says whose figures this one is about: where those are elsewhere, nothing was asked of others. */
  readonly of?: string;
  /** False where no figure depends on it: it is then no part of a proof. */
  readonly figures?: false;
  /** Names under which old links hold it. They are read, and never written. */
  readonly aliases?: readonly string[];
  /** The names of its parts, where it is written as several: their texts stand in its text with commas between them. */
  readonly parts?: readonly string[];
}

/** A set of parameters by name, in the order in which they are settled and written. */
export type Params = Readonly<Record<string, Param<unknown>>>;

/** What the parameters of a set say. */
export type Values<P extends Params> = { readonly [Name in keyof P]: ReturnType<P[Name]["fallback"]> };

/** All that figures depend on, as the parameters of a set write it: what their proof holds. */
export function figureTexts<P extends Params>(params: P, values: Values<P>): Readonly<Record<string, string>> {
  const texts: Record<string, string> = {};
  for (const [name, param] of Object.entries(params)) {
    const text = param.figures === false ? undefined : param.write(values[name]);
    if (text !== undefined) texts[name] = text;
  }
  return texts;
}
