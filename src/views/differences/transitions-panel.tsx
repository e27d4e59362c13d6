import { useMemo, useState } from "react";
import { areasInCell } from "../../analysis/class-moves.ts";
import { TransitionsChart } from "../../charts/transitions/transitions-chart.tsx";
import type { TransitionsData } from "../../charts/transitions/transitions-data.ts";
import type { CsvCell, CsvDialect } from "../../export/csv.ts";
import { className } from "../../i18n/class-words.ts";
import { classCount } from "../../model/classes.ts";
import { maximumSelection } from "../../model/view.ts";
import { coloursOf } from "../../ui/class-colours.ts";
import { divisionCells, divisionInName } from "../map-figures.ts";
import { type PanelContext, panelCaption, written } from "./context.ts";
import { Panel } from "./panel.tsx";

interface TransitionsPanelProps {
  readonly context: PanelContext;
  readonly dialect: CsvDialect;
  readonly classes: { readonly from: Uint8Array; readonly to: Uint8Array };
}

/** Who moved from which class to which. */
export function TransitionsPanel({ context, dialect, classes }: TransitionsPanelProps) {
  const { scene, view, result, texts } = context;
  const { t } = texts;
  const { moves } = result;
  const { from, year: to } = view;
  const [told, setTold] = useState("");
  const count = classCount(scene.scheme);
  const data = useMemo<TransitionsData>(
    () => ({
      from,
      to,
      classes: count,
      counts: moves.transitions.counts,
      flows: moves.flows,
      names: Array.from({ length: count }, (_, i) => className(scene.scheme, i + 1, texts)),
      colours: coloursOf(scene.scheme)
    }),
    [from, to, count, moves, scene.scheme, texts]
  );
  const onCell = (a: number, b: number) => {
    const found = areasInCell(classes.from, classes.to, a, b).map((area) => scene.areas.codes[area] ?? ("" as never));
    if (found.length === 0) return;
    setTold(
      found.length > maximumSelection ? t("differences:transitions.tooMany", { count: found.length, most: maximumSelection }) : ""
    );
    context.onSelect(found);
  };
  const division = divisionCells(scene);
  function* rows(): Generator<CsvCell[]> {
    for (let a = 1; a <= count; a++)
      for (let b = 1; b <= count; b++) {
        const cell = (a - 1) * count + b - 1;
        yield [a, b, moves.transitions.counts[cell] ?? 0, moves.shares[cell] ?? null, ...division];
      }
  }
  const text = written(context);
  return (
    <Panel
      name="transitions"
      title={t("differences:transitions.title")}
      summary={t("differences:transitions.summary", {
        n: moves.n,
        up: moves.up,
        down: moves.down,
        same: moves.same,
        levels: t(`terms:levels.${scene.level.level}`),
        from,
        to,
        spearman: text.two(moves.spearman),
        kendall: text.two(moves.kendall)
      })}
      caption={panelCaption(context)}
      dialect={dialect}
      csv={{
        fileName: `wijkatlas_${view.dataset}_${view.level}_${view.indicator}_transitions_${from}-${to}${divisionInName(scene.scheme)}.csv`,
        header: ["from_class", "to_class", "count", "share", ...(scene.scheme.chosen ? ["own_division"] : [])],
        rows
      }}
    >
      <TransitionsChart data={data} onCell={onCell} label={t("differences:transitions.label", { from, to })} />
      <p role="status" className="wa-status">
        {told}
      </p>
    </Panel>
  );
}
