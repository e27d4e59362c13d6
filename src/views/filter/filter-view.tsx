import { useMemo, useState } from "react";
import { Loading } from "../../deferred/loading.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import type { AreaFilter, FormFilter } from "../../model/area-filter.ts";
import { filterScope, resolveFilter } from "../../model/resolve-filter.ts";
import { useAreaAttributes } from "../../queries/use-area-attributes.ts";
import { useAreaList } from "../../queries/use-level.ts";
import { Notice } from "../../ui/notice.tsx";
import { RadioList } from "../../ui/radio-list.tsx";
import { LoadProblem } from "../../view-parts/load-problem.tsx";
import type { ViewProps } from "../../view-parts/view-props.ts";
import { ConditionsForm } from "./conditions-form.tsx";
import { FilterResult } from "./filter-result.tsx";
import { type FilterNames, levelName, problemWords } from "./filter-words.ts";
import { firstCondition, firstFilter } from "./first-condition.ts";
import type { FilterParams } from "./params.ts";
import { SqlForm } from "./sql-form.tsx";
import "../../view-parts/views.css";
import "./filter.css";

/** The areas that meet conditions, which a reader gives by a form or in SQL. */
export function FilterView(props: ViewProps<FilterParams>) {
  const { dataset, view } = props;
  const texts = useTexts();
  const { t } = texts;
  const areas = useAreaList(dataset, view.level);
  const attributes = useAreaAttributes(dataset, view.level);
  const level = dataset.levels.find((candidate) => candidate.level === view.level);
  const names = useMemo<FilterNames | undefined>(
    () =>
      level && areas.data && attributes.data
        ? { dataset, texts, scope: filterScope(dataset, level, areas.data, attributes.data) }
        : undefined,
    [dataset, texts, level, areas.data, attributes.data]
  );
  const problem = areas.error ?? attributes.error;
  if (problem)
    return (
      <LoadProblem
        dataset={dataset}
        error={problem}
        onRetry={() => {
          void areas.refetch();
          void attributes.refetch();
        }}
      />
    );
  return names ? <Filter {...props} names={names} /> : <Loading text={t("app:loading.filter")} />;
}

type Mode = "form" | "sql";

const none: FormFilter = { kind: "form", match: "all", parts: [] };

function Filter({ names, ...props }: ViewProps<FilterParams> & { readonly names: FilterNames }) {
  const { dataset, view, change } = props;
  const { t } = names.texts;
  const { scope } = names;
  const indicator = dataset.indicators.find(({ id }) => id === view.indicator);
  const { year, where } = view;
  const fresh = useMemo(() => indicator && firstCondition(scope.level, indicator, year), [scope, indicator, year]);
  const { filter, problems } = useMemo(() => {
    const asked = where ?? (indicator && firstFilter(scope.level, indicator, year));
    return asked ? resolveFilter(asked, scope) : { filter: undefined, problems: [] };
  }, [where, indicator, scope, year]);
  // A mode that was chosen goes before that of the address, until the address says another one.
  const [chosen, choose] = useState<{ readonly where: AreaFilter | undefined; readonly mode: Mode }>();
  const mode = chosen?.where === where ? (chosen?.mode ?? "form") : (filter?.kind ?? "form");
  const form = filter?.kind === "form" ? filter : none;
  const levels = t(`terms:levels.${levelName(names)}`);
  return (
    <section className="wa-pane wa-filter" aria-labelledby="filter-heading">
      <div className="wa-filter__ask">
        <h2 id="filter-heading">{t("filter:heading", { levels })}</h2>
        <p className="wa-summary">{t("filter:lead", { levels })}</p>
        {problems.map((problem) => (
          <Notice key={JSON.stringify(problem)} tone="warning">
            {problemWords(names, problem)}
          </Notice>
        ))}
        <RadioList<Mode>
          label={t("filter:mode.label")}
          value={mode}
          options={[
            { value: "form", label: t("filter:mode.form") },
            { value: "sql", label: t("filter:mode.sql") }
          ]}
          onChange={(next) => choose({ where, mode: next })}
        />
        {mode === "sql" ? (
          <SqlForm
            names={names}
            text={filter?.kind === "sql" ? filter.text : `${view.indicator}_${year} < 0`}
            indicator={view.indicator}
            year={year}
            onText={(text) => change({ where: { kind: "sql", text } })}
          />
        ) : fresh ? (
          <ConditionsForm names={names} filter={form} fresh={fresh} year={year} onFilter={(next) => change({ where: next })} />
        ) : null}
      </div>
      {filter ? <FilterResult {...props} names={names} filter={filter} /> : null}
    </section>
  );
}
