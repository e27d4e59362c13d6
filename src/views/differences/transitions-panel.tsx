import { useCallback, useMemo } from "react";
import { areasInCell } from "../../analysis/class-moves.ts";
import { movesFinding } from "../../analysis/finding-chapters.ts";
import { ClassFlows } from "../../charts/transitions/class-flows.tsx";
import { TransitionsChart } from "../../charts/transitions/transitions-chart.tsx";
import type { TransitionsData } from "../../charts/transitions/transitions-data.ts";
import { transitionsSummary } from "../../charts/transitions/transitions-summary.ts";
import type { CsvCell } from "../../export/csv.ts";
import { className, divisionInWords } from "../../i18n/class-words.ts";
import { movesNote, movesTitle } from "../../i18n/finding-chapters.ts";
import { findingWordsOf } from "../../indicator-data/finding-words-of.ts";
import type { IndicatorData } from "../../indicator-data/indicator-year.ts";
import { classCount } from "../../model/classes.ts";
import { coloursOf } from "../../ui/class-colours.ts";
import { divisionCells, divisionInName } from "../../view-parts/division.ts";
import { fileNameOf } from "./context.ts";
import { type ContextOf, definePanel } from "./define-panel.ts";
import { Panel } from "./panel.tsx";
import { pairCaption } from "./panel-caption.ts";

const reads = { view: ["from", "year"], result: ["moves"] } as const;

type Context = ContextOf<typeof reads>;

interface TransitionsPanelProps {
  readonly context: Context;
  /** In the order of the matrix. */
  readonly classes: Uint8Array;
}

/** The classes of all areas in a year. */
function classesIn({ matrix }: IndicatorData, classes: Uint8Array, year: number): Uint8Array {
  const row = matrix.years.indexOf(year) * matrix.areas;
  return classes.subarray(row, row + matrix.areas);
}

/** Who moved from which class to which. */
export const TransitionsPanel = definePanel(reads, function TransitionsPanel({ context, classes }: TransitionsPanelProps) {
  const { indicatorData, view, result, texts } = context;
  const { t } = texts;
  const { moves } = result;
  const { from, year: to } = view;
  const count = classCount(indicatorData.scheme);
  const levels = t(`terms:levels.${indicatorData.level.level}`);
  const data = useMemo<TransitionsData>(
    () => ({
      from,
      to,
      classes: count,
      counts: moves.transitions.counts,
      flows: moves.flows,
      spearman: moves.spearman,
      kendall: moves.kendall,
      levels,
      names: Array.from({ length: count }, (_, i) => className(indicatorData.scheme, i + 1, texts)),
      colours: coloursOf(indicatorData.scheme)
    }),
    [from, to, count, moves, levels, indicatorData.scheme, texts]
  );
  const { onSelect } = context;
  const onCell = useCallback(
    (a: number, b: number) => {
      const found = areasInCell(classesIn(indicatorData, classes, from), classesIn(indicatorData, classes, to), a, b);
      if (found.length > 0) onSelect(found.flatMap((area) => indicatorData.areas.codes[area] ?? []));
    },
    [indicatorData, classes, from, to, onSelect]
  );
  const division = divisionCells(indicatorData);
  const ownDivision = divisionInWords(indicatorData.scheme, texts);
  function* rows(): Generator<CsvCell[]> {
    for (let a = 1; a <= count; a++)
      for (let b = 1; b <= count; b++) {
        const cell = (a - 1) * count + b - 1;
        yield [a, b, moves.transitions.counts[cell] ?? 0, moves.shares[cell] ?? null, ...division];
      }
  }
  const topic = t("differences:transitions.title");
  const finding = movesFinding(moves, from, to);
  const words = findingWordsOf(indicatorData, texts);
  const title = movesTitle(finding, words);
  if (finding.kind === "none") return <Panel name="transitions" topic={topic} title={title} summary="" isOpen={view.table} />;
  const matrix = () => <TransitionsChart data={data} onCell={onCell} label={t("differences:transitions.label", { from, to })} />;
  return (
    <Panel
      name="transitions"
      topic={topic}
      title={title}
      lead={`${movesNote(finding, words)}.`}
      isOpen={view.table}
      summary={transitionsSummary(data, texts)}
      caption={pairCaption(context, moves.n, ownDivision === undefined ? [] : [ownDivision])}
      csv={{
        fileName: fileNameOf(context, `transitions_${from}-${to}${divisionInName(indicatorData.scheme)}`),
        header: ["from_class", "to_class", "count", "share", ...(indicatorData.scheme.chosen ? ["own_division"] : [])],
        rows
      }}
      more={matrix}
      picture={matrix}
    >
      <ClassFlows data={data} />
    </Panel>
  );
});
