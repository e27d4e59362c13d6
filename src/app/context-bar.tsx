import { narrow, useMediaQuery } from "../ui/media-query.ts";
import { IndicatorChoice } from "./indicator-choice.tsx";
import { SelectionBar, type SelectionBarProps } from "./selection-bar.tsx";

type ContextBarProps = Parameters<typeof IndicatorChoice>[0] &
  Omit<SelectionBarProps, "areas"> & { readonly areas: SelectionBarProps["areas"] | undefined };

/** What all views are about, in one line above them: the indicator and the selected areas. */
export function ContextBar({ dataset, view, change, areas, ...selection }: ContextBarProps) {
  const isNarrow = useMediaQuery(narrow);
  return (
    <div className="wa-context">
      {isNarrow ? null : <IndicatorChoice dataset={dataset} view={view} change={change} hideLabel />}
      {areas ? <SelectionBar areas={areas} {...selection} /> : null}
    </div>
  );
}
