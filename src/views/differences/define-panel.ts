import { type ComponentType, memo } from "react";
import type { Differences } from "../../analysis/differences.ts";
import type { PanelContext } from "./context.ts";
import type { DifferencesView } from "./params.ts";

/** What every panel reads of a view. */
const always = ["dataset", "level", "indicator", "table"] as const;
type Always = (typeof always)[number];

/** The context of a panel that reads these. */
export type ContextOf<R extends Reads<keyof DifferencesView, keyof Differences>> = PanelContext<
  R["view"][number] | Always,
  R["result"][number]
>;

interface Reads<Field extends keyof DifferencesView, Part extends keyof Differences> {
  readonly view: readonly Field[];
  readonly result: readonly Part[];
}

/**
 * A panel that is redrawn only when something changed that it says it reads; the types keep it from reading anything else.
 * So a control that touches one panel costs the drawing of one.
 */
export function definePanel<Field extends keyof DifferencesView, Part extends keyof Differences, More extends object = object>(
  { view, result }: Reads<Field, Part>,
  draw: ComponentType<More & { readonly context: PanelContext<Field | Always, Part> }>
) {
  type Props = More & { readonly context: PanelContext<Field | Always, Part> };
  const isSame = (a: Props, b: Props) => {
    const [one, two] = [a.context, b.context];
    const { context: _, ...restA } = a;
    const { context: __, ...restB } = b;
    return (
      hasSame(restA, restB, Object.keys(restA)) &&
      hasSame(one, two, ["indicatorData", "marked", "selection", "onToggle", "onSelect", "change", "texts"]) &&
      hasSame(one.result, two.result, result) &&
      hasSame(one.view, two.view, [...always, ...view])
    );
  };
  return memo(draw, isSame as Parameters<typeof memo<typeof draw>>[1]);
}

const hasSame = (a: object, b: object, keys: readonly string[]): boolean =>
  keys.every((key) => Object.is(a[key as keyof typeof a], b[key as keyof typeof b]));
