import type { Dataset } from "../model/dataset.ts";
import { type FigureChoice, figuresOf } from "../model/figures.ts";
import type { Params, Reason } from "../model/param.ts";
import type { View } from "../model/shared-params.ts";
import type { Address, AddressSets } from "./address.ts";

/** Something in the address that could not be shown as it stands, and what is shown instead. */
export interface Notice {
  readonly parameter: string;
  /** What the address said. */
  readonly asked: string;
  /** What is shown; empty where it is left out. */
  readonly shown: string;
  readonly reason: Reason;
}

export interface Resolved<Seen> {
  readonly view: Seen;
  readonly notices: readonly Notice[];
}

/** What an address asked, in words: of several parts, those that are missing too. */
const askedIn = (text: string, { parts }: Params[string]) =>
  parts
    ? text
        .split(",")
        .map((part) => part || "–")
        .join(", ")
    : text;

/** What an address says of a set of parameters on a dataset: always values that can be shown, with a notice for all that gave way. */
export function resolveParams(params: Params, address: Address, dataset: Dataset): Resolved<Readonly<Record<string, unknown>>> {
  const values: Record<string, unknown> = {};
  const notices: Notice[] = [];
  const isElsewhere = (name: string | undefined) =>
    notices.some(({ parameter, reason }) => parameter === name && reason === "elsewhere");
  for (const [name, param] of Object.entries(params)) {
    const on = figuresOf(dataset, values as FigureChoice);
    const said = isElsewhere(param.of) ? undefined : address[name];
    const isUnderstood = said?.value !== undefined;
    if (said && isUnderstood && (param.possible?.(said.value, on) ?? true)) {
      values[name] = said.value;
      const rest = param.rest?.(said.text) ?? "";
      if (rest !== "") notices.push({ parameter: name, asked: rest, shown: "", reason: "unknown" });
      continue;
    }
    const value = param.fallback(on, said?.value);
    values[name] = value;
    if (!said) continue;
    // What depends on the data gives way to something that a person would not guess.
    const shown = param.possible ? (param.write(value) ?? "") : "";
    const reason = isUnderstood ? (param.reason?.(said.text) ?? "unknown") : "unknown";
    notices.push({ parameter: name, asked: askedIn(said.text, param), shown, reason });
  }
  // First what something else is shown for.
  return { view: values, notices: notices.toSorted((a, b) => Number(a.shown === "") - Number(b.shown === "")) };
}

/** The parameters that the view reads which an address names: the shared ones and its own. */
export function shownParams({ shared, views }: AddressSets, address: Address): Params {
  const [first] = Object.keys(views);
  return { ...shared, ...views[String(address.view?.value ?? first)] };
}

/** What an address means on a dataset. Parameters of other views say nothing here. */
export const resolveView = (sets: AddressSets, address: Address, dataset: Dataset): Resolved<View> =>
  resolveParams(shownParams(sets, address), address, dataset) as unknown as Resolved<View>;
