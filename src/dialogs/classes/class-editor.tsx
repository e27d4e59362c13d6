import { useMemo, useState } from "react";
import { chosenScheme, classChanges } from "../../analysis/chosen-scheme.ts";
import { classify } from "../../analysis/classify.ts";
import { Figure } from "../../charts/figure.tsx";
import { HistogramChart } from "../../charts/histogram/histogram-chart.tsx";
import type { HistogramData } from "../../charts/histogram/histogram-data.ts";
import { histogramSummary } from "../../charts/histogram/histogram-summary.ts";
import { histogramTable } from "../../charts/histogram/histogram-table.ts";
import { Loading } from "../../deferred/loading.tsx";
import { divisionInWords } from "../../i18n/class-words.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { captionLines } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { useDivider } from "../../indicator-data/use-divider.ts";
import { useIndicatorYear } from "../../indicator-data/use-indicator-year.ts";
import type { AreaCode } from "../../model/area.ts";
import {
  type ClassChoice,
  classMethods,
  fewestClasses,
  mostClasses,
  parseClassChoice,
  writeClassChoice
} from "../../model/class-choice.ts";
import { classCount } from "../../model/classes.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { View } from "../../model/shared-params.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { coloursOf } from "../../ui/class-colours.ts";
import { DataTable } from "../../ui/data-table.tsx";
import { Dialog } from "../../ui/dialog.tsx";
import { Problem } from "../../ui/problem.tsx";
import { Select } from "../../ui/select.tsx";
import { BoundFields } from "./bound-fields.tsx";
import { boundsForCount, roundedBounds, valuesByClass } from "./draft.ts";
import "./classes.css";

interface ClassEditorProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly selection: readonly AreaCode[];
  readonly change: (change: Pick<View, "classes">) => void;
  readonly onClose: () => void;
}

/** How the values on screen are divided into classes, to be looked at and changed before it is applied. */
export function ClassEditor({ dataset, view, selection, change, onClose }: ClassEditorProps) {
  const { t, local } = useTexts();
  // What is applied here is shown at once behind the dialog.
  useDivider(true);
  const now = useIndicatorYear(dataset, view, selection);
  // The classes that came with the data, to go back to.
  const usual = useIndicatorYear(
    dataset,
    useMemo(() => ({ ...view, classes: undefined }), [view]),
    selection
  );
  const indicator = dataset.indicators.find(({ id }) => id === view.indicator);
  const error = now.error ?? usual.error;
  if (now.indicatorData && usual.indicatorData)
    return (
      <Editor
        now={now.indicatorData}
        usual={usual.indicatorData}
        chosen={view.classes === undefined ? undefined : parseClassChoice(view.classes)}
        onApply={(choice) => {
          change({ classes: choice && writeClassChoice(choice) });
          onClose();
        }}
        onClose={onClose}
      />
    );
  return (
    <Dialog title={t("classes:title", { indicator: indicator ? local(indicator.name) : "" })} onClose={onClose}>
      {error ? (
        <Problem
          details={error.stack ?? error.message}
          onRetry={() => {
            now.retry();
            usual.retry();
          }}
        >
          {t("app:problem.dataset", { title: local(dataset.title) })}
        </Problem>
      ) : (
        <Loading text={t("app:loading.map")} />
      )}
    </Dialog>
  );
}

interface EditorProps {
  readonly now: IndicatorYear;
  readonly usual: IndicatorYear;
  readonly chosen: ClassChoice | undefined;
  /** Undefined: the classes that came with the data. */
  readonly onApply: (choice: ClassChoice | undefined) => void;
  readonly onClose: () => void;
}

function Editor({ now, usual, chosen, onApply, onClose }: EditorProps) {
  const texts = useTexts();
  const { t, local } = texts;
  const [draft, setDraft] = useState<ClassChoice | undefined>(chosen);
  const { indicator, matrix, year, reference } = usual;
  const isDeviation = indicator.signed || reference.kind !== "fixed";
  const scheme = useMemo(
    () => (draft ? chosenScheme(draft, matrix, year, indicator, isDeviation) : usual.scheme),
    [draft, matrix, year, indicator, isDeviation, usual.scheme]
  );
  const span = draft && draft.method !== "manual" ? draft.span : "all";
  const values = useMemo(
    () => Array.from(span === "year" ? usual.values : matrix.values).filter((value) => !Number.isNaN(value)),
    [span, usual.values, matrix]
  );
  const classes = useMemo(() => (draft ? classify(usual.values, scheme) : usual.classes), [draft, usual, scheme]);
  const unit = local(indicator.unit);
  const decimals = Math.max(indicator.decimals, scheme.written?.decimals ?? 0);
  const data = useMemo<HistogramData>(() => {
    const areas = Array.from({ length: classCount(scheme) }, () => 0);
    for (const number of classes) if (number > 0) areas[number - 1] = (areas[number - 1] ?? 0) + 1;
    return {
      values,
      scheme,
      colours: coloursOf(scheme),
      decimals,
      signed: isDeviation,
      unit,
      counts: valuesByClass(values, scheme.bounds),
      areas,
      year
    };
  }, [values, scheme, classes, decimals, isDeviation, unit, year]);

  const fine = 10 ** -(indicator.decimals + 2);
  const byHand = (bounds: readonly number[]) => setDraft({ method: "manual", bounds: roundedBounds(bounds, fine) });
  const onBound = (place: number, value: number) => byHand(scheme.bounds.map((bound, i) => (i === place ? value : bound)));
  const onMethod = (method: "published" | ClassChoice["method"]) => {
    if (method === "published") setDraft(undefined);
    else if (method === "manual") byHand(scheme.bounds.length > 0 ? scheme.bounds : [values[0] ?? 0]);
    else setDraft({ method, count: Math.max(fewestClasses, Math.min(mostClasses, classCount(scheme))), span });
  };
  const onCount = (count: number) => {
    if (draft && draft.method !== "manual") setDraft({ ...draft, count });
    else byHand(boundsForCount(values, scheme.bounds, count));
  };
  const asked = draft && draft.method !== "manual" ? draft.count : classCount(scheme);
  const changed = classChanges(now.classes, classes);
  const n = classes.filter((number) => number > 0).length;
  const words = { changed, n, levels: t(`terms:levels.${now.level.level}`), year };
  const [before, after] = [classCount(now.scheme), classCount(scheme)];
  const table = histogramTable(data, texts);
  const division = divisionInWords(scheme, texts);
  return (
    <Dialog
      title={t("classes:title", { indicator: local(indicator.name) })}
      onClose={onClose}
      lasting
      actions={
        <>
          {chosen ? (
            <Button look="subtle" onClick={() => onApply(undefined)}>
              {t("classes:back")}
            </Button>
          ) : null}
          <Button onClick={onClose}>{t("classes:cancel")}</Button>
          <Button look="primary" onClick={() => onApply(draft)}>
            {t("classes:apply")}
          </Button>
        </>
      }
    >
      <div className="wa-classes__choices">
        <Select
          label={t("classes:method")}
          value={draft?.method ?? "published"}
          options={(["published", ...classMethods, "manual"] as const).map((value) => ({
            value,
            label: t(`classes:methods.${value}`)
          }))}
          onChange={onMethod}
        />
        <Select
          label={t("classes:count")}
          value={String(asked)}
          options={Array.from({ length: mostClasses - fewestClasses + 1 }, (_, i) => String(i + fewestClasses)).map((value) => ({
            value,
            label: value
          }))}
          onChange={(count) => onCount(Number(count))}
        />
        {draft && draft.method !== "manual" ? (
          <Checkbox checked={span === "year"} onChange={(only) => setDraft({ ...draft, span: only ? "year" : "all" })}>
            {t("classes:span", { year })}
          </Checkbox>
        ) : null}
      </div>
      {draft && draft.method !== "manual" ? (
        <p className="wa-classes__note">{t(span === "year" ? "classes:spanYear" : "classes:spanAll")}</p>
      ) : null}
      <Figure
        title={t("classes:histogram.title")}
        headingLevel={3}
        summary={histogramSummary(data, texts)}
        showSummary
        // Its division is the draft's, told here, not the one on the map.
        caption={[...(division === undefined ? [] : [division]), ...captionLines(usual, captionYears(usual, span), texts)]}
      >
        <HistogramChart data={data} onBound={onBound} />
      </Figure>
      <p className="wa-classes__changes" role="status">
        {before !== after
          ? t("classes:changes.other", { ...words, before, after })
          : t(changed === 0 ? "classes:changes.none" : "classes:changes.same", words)}
      </p>
      {scheme.bounds.length > 0 ? <BoundFields bounds={scheme.bounds} unit={unit} decimals={decimals} onBound={onBound} /> : null}
      <DataTable
        caption={t("classes:table.caption")}
        columns={table.columns}
        rows={table.rows}
        rowKey={({ number }) => String(number)}
      />
      <p className="wa-classes__note">{t("classes:own")}</p>
    </Dialog>
  );
}

/** The years whose values the histogram shows. */
function captionYears({ level, indicator, year }: IndicatorYear, span: "all" | "year"): readonly number[] {
  return span === "year" ? [year] : (level.indicatorYears[indicator.id] ?? [year]);
}
