import type { ChangeFinding } from "../model/finding.ts";
import { changeBetween, movers } from "./change.ts";
import { type FindingSubject, knownYears } from "./finding-subject.ts";

interface ChangeQuestion {
  readonly from: number;
  readonly to: number;
  readonly band: number;
}

/** How many areas rose and fell by more than the band, and which of them the most. Areas with few inhabitants count, unnamed. */
export function changeFinding(subject: FindingSubject, { band, ...asked }: ChangeQuestion): ChangeFinding {
  const [from, to] = knownYears(subject, asked.from, asked.to);
  if (from === undefined) return { kind: "none", reason: "no-figures" };
  if (to === undefined) return { kind: "none", reason: "one-year" };
  const changes = changeBetween(subject.matrix, from, to);
  const all = movers(changes, { band, few: undefined, withFew: true, maximum: 0 });
  const n = all.above + all.below + all.within;
  if (n === 0) return { kind: "none", reason: "no-figures" };
  const { risers, fallers, few } = movers(changes, { band, few: subject.few, withFew: false, maximum: 1 });
  const named = ([area]: readonly number[]) => (area === undefined ? undefined : { area, value: changes[area] ?? Number.NaN });
  const [riser, faller] = [named(risers), named(fallers)];
  return {
    kind: "change",
    from,
    to,
    band,
    n,
    up: all.above,
    down: all.below,
    same: all.within,
    ...(riser ? { riser } : {}),
    ...(faller ? { faller } : {}),
    few: few.length
  };
}
