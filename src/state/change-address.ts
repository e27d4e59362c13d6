import type { Dataset } from "../model/dataset.ts";
import { type FigureChoice, figuresOf } from "../model/figures.ts";
import type { Param } from "../model/param.ts";
import { type Address, type AddressSets, allParams, type Said } from "./address.ts";
import { resolveParams, shownParams } from "./resolve-view.ts";

/** New values by the names of their parameters; undefined leaves one out of the address. */
export type Change = Readonly<Record<string, unknown>>;

/** A value as an address says it. One that was said before stays as it is, but for what could not be understood beside it. */
function saying(param: Param<unknown>, value: unknown, before: Said | undefined): Said | undefined {
  const isSaid = before !== undefined && value !== undefined && before.value === value;
  if (isSaid && !param.rest?.(before.text)) return before;
  const text = value === undefined ? undefined : param.write(value);
  return text === undefined ? undefined : { text, value };
}

/** A value as it is read back: a place on the map, for one, is written with so many digits. */
function asRead(param: Param<unknown>, value: unknown): unknown {
  const text = value === undefined ? undefined : param.write(value);
  return text === undefined ? value : (param.parse(text) ?? value);
}

interface ChangeOptions {
  /** A reader's own data just came in: what belonged to other figures gives way. */
  readonly isFresh?: boolean;
}

/**
 * An address with some values changed. It then says all that is on screen, so that a link shows the same for good. Where the
 * change leads to other figures, each parameter that has a say in it adapts itself, those of views that are not on screen too.
 */
export function changeAddress(
  sets: AddressSets,
  address: Address,
  dataset: Dataset,
  change: Change,
  { isFresh = false }: ChangeOptions = {}
): Address {
  const shown = shownParams(sets, address);
  const { view } = resolveParams(shown, address, dataset);
  const before = figuresOf(dataset, view as FigureChoice);
  const wanted: Record<string, unknown> = { ...view, ...change };
  const next: Record<string, Said> = {};
  for (const [name, param] of Object.entries(allParams(sets))) {
    const said = address[name];
    const after = figuresOf(dataset, wanted as FigureChoice);
    const isElsewhere = isFresh || after.level !== before.level || after.indicator?.id !== before.indicator?.id;
    const adapt = isElsewhere ? param.adapt : undefined;
    const isForgotten = name in change && change[name] === undefined;
    if (isForgotten) wanted[name] = param.fallback(after);
    else if (name in change) wanted[name] = asRead(param, change[name]);
    else if (name in shown && adapt) wanted[name] = adapt(view[name], before, after, isFresh) ?? param.fallback(after);
    // Of a view that is not on screen: what cannot be understood is told when it is shown.
    else if (!(name in shown) && said)
      wanted[name] = adapt && said.value !== undefined ? adapt(said.value, before, after, isFresh) : said.value;
    const isUnread = !(name in change || name in shown) && said !== undefined && said.value === undefined;
    const then = isUnread ? said : saying(param, wanted[name], said);
    if (then && !isForgotten) next[name] = then;
  }
  return next;
}

/** The change that forgets an indicator or a dataset wherever an address names it; undefined where it does not. */
export function forgetting(address: Address, id: string): Change | undefined {
  const names = Object.keys(address).filter((name) => address[name]?.value === id);
  return names.length > 0 ? Object.fromEntries(names.map((name) => [name, undefined])) : undefined;
}

/** An address as it is on a dataset: all that gave way there is written as it is shown, or left out where it is not on screen. */
export function settleAddress(sets: AddressSets, address: Address, dataset: Dataset): Address {
  const settled = changeAddress(sets, address, dataset, {});
  const { notices } = resolveParams(allParams(sets), settled, dataset);
  const gone = new Set(notices.map(({ parameter }) => parameter));
  return Object.fromEntries(Object.entries(settled).filter(([name]) => !gone.has(name)));
}
