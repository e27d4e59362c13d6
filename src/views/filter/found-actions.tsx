import { useState } from "react";
import { ExportButton } from "../../dialogs/export/export-button.tsx";
import { ProofButton } from "../../dialogs/proof/proof-button.tsx";
import { writeCsv } from "../../export/csv.ts";
import { saveFile } from "../../export/save-file.ts";
import { largestSet } from "../../model/named-set.ts";
import { maximumSelection } from "../../model/selection.ts";
import { Button } from "../../ui/button.tsx";
import { Icon } from "../../ui/icon.tsx";
import type { ChangeOf } from "../../view-parts/view-props.ts";
import { type FilterSources, filterStem } from "./filter-subject.ts";
import { filterCsvHeader, filterCsvRows } from "./filter-table.ts";
import type { FilterViewState } from "./params.ts";

interface FoundActionsProps {
  readonly sources: FilterSources;
  readonly view: FilterViewState;
  readonly change: ChangeOf;
}

/** What can be done with the areas that were found: they become the selection or the group, or go into a file. */
export function FoundActions({ sources, view, change }: FoundActionsProps) {
  const { indicatorData, found, names } = sources;
  const { t } = names.texts;
  const [status, setStatus] = useState("");
  const { codes } = found;
  const count = codes.length;
  const select = () => {
    change({ areas: codes.slice(0, maximumSelection) });
    setStatus(
      t(count > maximumSelection ? "filter:actions.tooMany" : "filter:actions.selected", { count, maximum: maximumSelection })
    );
  };
  const group = () => {
    if (count > largestSet) return setStatus(t("filter:actions.tooLarge", { maximum: largestSet }));
    change({ group: codes });
    setStatus(t("filter:actions.grouped", { count }));
  };
  const subject = async () => (await import("./filter-subject.ts")).filterSubject(sources);
  const download = () => {
    const text = writeCsv(filterCsvHeader(found), filterCsvRows(found, indicatorData.areas), "international");
    saveFile(`${filterStem(indicatorData)}.csv`, text, "text/csv;charset=utf-8");
  };
  return (
    <div className="wa-filter__row">
      <Button disabled={count === 0} onClick={select}>
        {t("filter:actions.select")}
      </Button>
      <Button disabled={count === 0} onClick={group}>
        {t("filter:actions.group")}
      </Button>
      <Button disabled={count === 0} icon={<Icon name="download" />} onClick={download}>
        {t("filter:actions.download")}
      </Button>
      <ExportButton subject={subject} />
      <ProofButton
        dataset={indicatorData.dataset}
        subject={subject}
        recipe={async () => (await import("./filter-recipe.ts")).filterRecipe(sources, view)}
      />
      <span role="status" className="wa-status">
        {status}
      </span>
    </div>
  );
}
