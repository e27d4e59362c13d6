import { Deferred } from "../deferred/deferred.tsx";
import { useTexts } from "../i18n/use-texts.ts";
import type { AreaCode } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import type { Dataset } from "../model/dataset.ts";
import type { View } from "../model/shared-params.ts";
import { useDataset } from "../queries/use-datasets.ts";
import { usePageReady } from "../queries/use-page-ready.ts";
import { Select } from "../ui/select.tsx";
import { ReferenceChoice } from "../view-parts/reference-choice.tsx";
import type { ChangeOf } from "../view-parts/view-props.ts";

interface ToolbarProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly areas: AreaList | undefined;
  readonly selection: readonly AreaCode[];
  readonly change: ChangeOf;
  readonly onGemeente: (code: AreaCode | undefined) => void;
  readonly onToggle: (code: AreaCode) => void;
}

const loadSearch = async () => (await import("../ui/area-search.tsx")).AreaSearch;

/** Stands for all gemeenten together where one is chosen. */
const everywhere = "everywhere";

/** What to look at: level, indicator, and the way to a place by its name. */
export function Toolbar({ dataset, view, areas, selection, change, onGemeente, onToggle }: ToolbarProps) {
  const { t, local } = useTexts();
  const level = dataset.levels.find((candidate) => candidate.level === view.level);
  const isReady = usePageReady();
  // Of a part, the names of the other gemeenten come behind its map.
  const whole = useDataset(dataset.part && isReady ? view.dataset : undefined).data;
  const gemeenten = dataset.gemeenten ?? whole?.gemeenten ?? (dataset.part ? [dataset.part] : []);
  return (
    <div className="wa-toolbar">
      {gemeenten.length > 0 ? (
        <Select
          label={t("app:gemeente")}
          value={dataset.part?.code ?? everywhere}
          options={[
            { value: everywhere, label: t("app:everywhere") },
            ...gemeenten.map(({ code, name }) => ({ value: code, label: name }))
          ]}
          onChange={(code) => onGemeente(gemeenten.find((gemeente) => gemeente.code === code)?.code)}
        />
      ) : null}
      <fieldset className="wa-segments">
        <legend>{t("app:level")}</legend>
        {dataset.levels.map(({ level: name }) => (
          <label key={name}>
            <input
              type="radio"
              name="level"
              value={name}
              checked={view.level === name}
              onChange={() => change({ level: name })}
            />
            <span>{t(`terms:levels.${name}`)}</span>
          </label>
        ))}
      </fieldset>
      <Select
        label={t("app:indicator")}
        value={view.indicator}
        options={dataset.indicators.map(({ id, name, own, theme }) => {
          const known = (level?.indicatorYears[id] ?? []).length > 0;
          const label = own ? t("app:own.name", { name: local(name) }) : local(name);
          const group = theme ? local(theme) : t("app:own.button");
          return { value: id, label, group, ...(known ? {} : { disabledReason: t("terms:noData") }) };
        })}
        onChange={(indicator) => change({ indicator })}
      />
      <ReferenceChoice dataset={dataset} view={view} areas={areas} change={change} />
      <div className="wa-toolbar__search">
        {/* React Aria's combo box is worth its size, but not before the first map. */}
        <Deferred name="area search" load={loadSearch} isMissed problem={t("app:problem.search")}>
          {(AreaSearch) => (areas ? <AreaSearch areas={areas} selection={selection} onChoose={onToggle} /> : null)}
        </Deferred>
      </div>
    </div>
  );
}
