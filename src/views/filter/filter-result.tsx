import { useMemo } from "react";
import { Loading } from "../../deferred/loading.tsx";
import { useTexts } from "../../i18n/use-texts.ts";
import { attributionLine, captionLines } from "../../indicator-data/captions.ts";
import type { IndicatorYear } from "../../indicator-data/indicator-year.ts";
import { shownIn } from "../../indicator-data/provenance-words.ts";
import { useIndicatorYear } from "../../indicator-data/use-indicator-year.ts";
import type { AreaCode } from "../../model/area.ts";
import type { AreaFilter } from "../../model/area-filter.ts";
import { filterQuestion } from "../../queries/filter-question.ts";
import { type FoundAreas, useAreaFilter } from "../../queries/use-area-filter.ts";
import { useTopology } from "../../queries/use-level.ts";
import { Button } from "../../ui/button.tsx";
import { DataTable } from "../../ui/data-table.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Problem } from "../../ui/problem.tsx";
import { useHeadHeight } from "../../view-parts/use-head-height.ts";
import type { ViewProps } from "../../view-parts/view-props.ts";
import { FailureNotice } from "./failure-notice.tsx";
import { FilterMap } from "./filter-map.tsx";
import { shownByFilter } from "./filter-shown.ts";
import { filterTable } from "./filter-table.ts";
import { type FilterNames, filterSentence, levelName } from "./filter-words.ts";
import { FoundActions } from "./found-actions.tsx";
import { foundCaption, foundSentences } from "./found-words.ts";
import type { FilterParams } from "./params.ts";

interface FilterResultProps extends ViewProps<FilterParams> {
  readonly names: FilterNames;
  readonly filter: AreaFilter;
}

/** What stands under the table: how areas were compared, the map's own caption, and the sources of all that was used. */
function captionOf(indicatorData: IndicatorYear, filter: AreaFilter, found: FoundAreas, names: FilterNames): readonly string[] {
  const { texts } = names;
  const uses = { boundaries: true };
  const ofMap = attributionLine(shownIn(indicatorData, [indicatorData.year], uses), texts);
  const map = captionLines(indicatorData, [indicatorData.year], texts, uses).filter((line) => line !== ofMap);
  const sources = attributionLine(shownByFilter(indicatorData, filter), texts);
  return [...foundCaption(found, names), ...map, sources].filter((line) => line !== "");
}

/** What a filter finds: a sentence, a map, a table, and what can be done with it. */
export function FilterResult({ names, filter, ...props }: FilterResultProps) {
  const { dataset, view, selection, onToggle } = props;
  const { t, local } = useTexts();
  const { indicatorData, error, retry: retryIndicatorYear } = useIndicatorYear(dataset, view, selection);
  const topology = useTopology(dataset, view.level);
  const { result, cancel, retry } = useAreaFilter({ dataset, level: view.level, filter, year: view.year });
  const found = result.state === "done" ? result.found : undefined;
  const { scope } = names;
  const levels = t(`terms:levels.${levelName(names)}`);
  const sentence = filter.kind === "form" ? filterSentence(names, filter) : t("filter:sentenceSql", { levels });
  const problem = error ?? topology.error;
  const table = useMemo(
    () => indicatorData && found && filterTable(found, indicatorData.areas, names),
    [indicatorData, found, names]
  );
  const summary = found ? [sentence, ...foundSentences(found, names)] : [sentence];
  const title = t("filter:heading", { levels });
  const head = useHeadHeight();
  return (
    <section className="wa-filter__result" aria-labelledby="filter-result" data-state={result.state}>
      <div className="wa-filter__head" ref={head}>
        <h3 id="filter-result">{t("filter:result.title")}</h3>
        <p className="wa-summary">{sentence}</p>
        <div aria-live="polite">
          {result.state === "pending" ? (
            <p className="wa-filter__row">
              {t("filter:pending")} <Button onClick={cancel}>{t("filter:cancel")}</Button>
            </p>
          ) : null}
          {result.state === "cancelled" ? (
            <Notice tone="info" actions={<Button onClick={retry}>{t("filter:again")}</Button>}>
              {t("filter:cancelled")}
            </Notice>
          ) : null}
          {result.state === "failed" ? (
            <FailureNotice failure={result.failure} sql={filter.kind === "sql" ? filter.text : ""} onRetry={retry} />
          ) : null}
          {summary.slice(1).map((line) => (
            <p key={line} className="wa-summary">
              {line}
            </p>
          ))}
        </div>
      </div>
      {problem ? (
        <Problem
          details={problem.stack ?? problem.message}
          onRetry={() => {
            retryIndicatorYear();
            void topology.refetch();
          }}
        >
          {t(navigator.onLine ? "app:problem.dataset" : "app:problem.offline", { title: local(dataset.title) })}
        </Problem>
      ) : indicatorData && topology.data !== undefined ? (
        <FilterMap {...props} indicatorData={indicatorData} topology={topology.data} found={found?.codes} />
      ) : (
        <Loading text={t("app:loading.map")} />
      )}
      {found && indicatorData && table && topology.data !== undefined ? (
        <>
          <FoundActions
            view={view}
            change={props.change}
            sources={{
              indicatorData,
              topology: topology.data,
              filter,
              found,
              names,
              question: filterQuestion(filter, dataset, { level: scope.level, attributes: scope.attributes, year: view.year }),
              title,
              summary: summary.join(" ")
            }}
          />
          {found.codes.length > 0 ? (
            <DataTable
              caption={t("filter:result.caption", { levels })}
              columns={table.columns}
              rows={table.rows}
              rowKey={(row) => String(row.code)}
              choice={{
                isChosen: (row) => selection.includes(row.code as AreaCode),
                onToggle: (row) => onToggle(row.code as AreaCode)
              }}
            />
          ) : null}
          <div className="wa-caption">
            {captionOf(indicatorData, filter, found, names).map((line) => (
              <p key={line}>{line}</p>
            ))}
          </div>
        </>
      ) : null}
    </section>
  );
}
