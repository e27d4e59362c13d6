import { useTexts } from "../i18n/use-texts.ts";
import { possibleReferences } from "../indicator-data/use-reference.ts";
import type { AreaList } from "../model/area-list.ts";
import type { Dataset } from "../model/dataset.ts";
import { referenceKinds } from "../model/reference.ts";
import type { View } from "../model/shared-params.ts";
import { Select } from "../ui/select.tsx";
import type { ChangeOf } from "./view-props.ts";

interface ReferenceChoiceProps {
  readonly dataset: Dataset;
  readonly view: View;
  readonly areas: AreaList | undefined;
  readonly change: ChangeOf;
}

/** The one switch of what 0 stands for: it moves map, charts, words and files of every view. */
export function ReferenceChoice({ dataset, view, areas, change }: ReferenceChoiceProps) {
  const { t, local } = useTexts();
  const levels = t(`terms:levels.${view.level}`);
  // Figures without a reference are, seen from none, as they are.
  const reference = dataset.indicators.find(({ id }) => id === view.indicator)?.reference;
  const possible = possibleReferences(dataset, view, areas);
  const reason = (kind: View["reference"]) => t(kind === "set" ? "differences:noSet" : "differences:noCountry");
  return (
    <Select
      label={t("differences:reference")}
      value={possible.includes(view.reference) ? view.reference : "fixed"}
      options={referenceKinds.map((value) => ({
        value,
        label:
          reference === undefined && value === "fixed"
            ? t("app:own.noReference")
            : t(`differences:references.${value}`, { levels, name: reference ? local(reference) : "" }),
        ...(possible.includes(value) ? {} : { disabledReason: reason(value) })
      }))}
      onChange={(reference) => change({ reference })}
    />
  );
}
