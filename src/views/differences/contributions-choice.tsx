import type { AreaCode } from "../../model/area.ts";
import { Button } from "../../ui/button.tsx";
import { Select } from "../../ui/select.tsx";
import type { PanelContext } from "./context.ts";
import { splitKinds } from "./params.ts";

interface ContributionsChoiceProps {
  readonly context: PanelContext<"split" | "from" | "year", never>;
  readonly code: AreaCode | undefined;
  readonly other: AreaCode | undefined;
  readonly nameOf: (code: AreaCode | undefined) => string;
  /** The years that stand in for years without parts. */
  readonly instead: { readonly from: number; readonly to: number } | undefined;
}

/** What is taken apart: which kind of figure, of which of the selected areas. */
export function ContributionsChoice({ context, code, other, nameOf, instead }: ContributionsChoiceProps) {
  const { view, selection, texts, change } = context;
  const { t } = texts;
  const kind = view.split;
  const others = selection.filter((one) => one !== code);
  return (
    <div className="wa-panel__choices">
      <Select
        label={t("differences:contributions.kind")}
        value={kind}
        options={splitKinds.map((value) => ({
          value,
          label: t(`differences:contributions.kinds.${value}`, { from: view.from, to: view.year, year: view.year })
        }))}
        onChange={(split) => change({ split })}
      />
      {selection.length > 1 ? (
        <Select
          label={t("differences:contributions.area")}
          value={code ?? ""}
          options={selection.map((one) => ({ value: one as string, label: nameOf(one) }))}
          onChange={(value) =>
            // Whoever takes the place of the other one changes places with it.
            change({ about: selection.find((one) => one === value), ...(value === other ? { beside: code } : {}) })
          }
        />
      ) : null}
      {kind === "difference" && others.length > 1 ? (
        <Select
          label={t("comparison:beside")}
          value={other ?? ""}
          options={others.map((one) => ({ value: one as string, label: nameOf(one) }))}
          onChange={(value) => change({ beside: others.find((one) => one === value) })}
        />
      ) : null}
      {instead && kind === "change" ? (
        <Button onClick={() => change({ from: instead.from, year: instead.to })}>
          {t("differences:contributions.offer", instead)}
        </Button>
      ) : null}
      {instead && kind !== "change" ? (
        <Button onClick={() => change({ year: instead.to })}>
          {t("differences:contributions.offerYear", { year: instead.to })}
        </Button>
      ) : null}
    </div>
  );
}
