import { rowCount } from "../../export/export-table.ts";
import type { ExportScope } from "../../export/run-export.ts";
import type { ExportSubject } from "../../export/subject.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { Checkbox } from "../../ui/checkbox.tsx";

interface ScopeChoiceProps {
  readonly subject: ExportSubject;
  readonly scope: ExportScope;
  readonly onScope: (scope: ExportScope) => void;
}

/** What is seen or everything behind it, and of that which indicators. */
export function ScopeChoice({ subject, scope, onScope }: ScopeChoiceProps) {
  const { t, local } = useTexts();
  const { everything } = subject;
  if (!everything) return null;
  const table = subject.table();
  const all = everything.indicators.map(({ id }) => id);
  const chosen = scope.kind === "everything" ? scope.indicators : [];
  const choose = (indicators: readonly string[]) => onScope({ kind: "everything", indicators });
  const toggle = (id: string) => choose(all.filter((one) => (one === id ? !chosen.includes(one) : chosen.includes(one))));
  return (
    <>
      <fieldset>
        <legend>{t("export:what")}</legend>
        <label className="wa-export__choice">
          <input type="radio" name="scope" checked={scope.kind === "seen"} onChange={() => onScope({ kind: "seen" })} />
          {t("export:seen")}
          <small>{t("export:seenRows", { rows: rowCount(table), columns: table.columns.length })}</small>
        </label>
        <label className="wa-export__choice">
          <input type="radio" name="scope" checked={scope.kind === "everything"} onChange={() => choose(all)} />
          {t("export:everything")}
          <small>{t("export:everythingRows", { rows: everything.rows })}</small>
        </label>
      </fieldset>
      {scope.kind === "everything" ? (
        <fieldset>
          <legend>{t("export:indicators")}</legend>
          <div className="wa-export__indicators">
            {all.length > 1 ? (
              <Checkbox checked={chosen.length === all.length} onChange={(isAll) => choose(isAll ? all : [])}>
                {t("export:allIndicators")}
              </Checkbox>
            ) : null}
            {everything.indicators.map(({ id, name }) => (
              <Checkbox key={id} checked={chosen.includes(id)} onChange={() => toggle(id)}>
                {local(name)}
              </Checkbox>
            ))}
          </div>
        </fieldset>
      ) : null}
    </>
  );
}
