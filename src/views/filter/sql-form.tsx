import { useEffect, useId, useState } from "react";
import { longestSqlFilter } from "../../model/area-filter.ts";
import { Button } from "../../ui/button.tsx";
import type { FilterNames } from "./filter-words.ts";

interface SqlFormProps {
  readonly names: FilterNames;
  /** What is asked now. */
  readonly text: string;
  readonly indicator: string;
  readonly year: number;
  readonly onText: (text: string) => void;
}

/** A reader's own SQL, asked when its button or Ctrl+Enter is pressed. */
export function SqlForm({ names, text, indicator, year, onText }: SqlFormProps) {
  const { t } = names.texts;
  const id = useId();
  const [draft, setDraft] = useState(text);
  useEffect(() => setDraft(text), [text]);
  const isTooLong = draft.length > longestSqlFilter;
  const canAsk = draft.trim() !== "" && !isTooLong;
  const columns = ["code", "name", "gemeente", "approximate", ...names.scope.attributes].join(", ");
  return (
    <section className="wa-filter__form" aria-labelledby={`${id}-label`}>
      <label id={`${id}-label`} htmlFor={id}>
        {t("filter:sql.label")}
      </label>
      <textarea
        id={id}
        className="wa-filter__sql"
        rows={4}
        spellCheck={false}
        autoCapitalize="off"
        value={draft}
        aria-describedby={`${id}-hint`}
        aria-invalid={isTooLong}
        onChange={({ target }) => setDraft(target.value)}
        onKeyDown={(event) => {
          if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && canAsk) onText(draft);
        }}
      />
      <p id={`${id}-hint`} className="wa-caption">
        {t("filter:sql.hint", { columns, id: indicator, year })}
      </p>
      <div className="wa-filter__row">
        <Button look="primary" disabled={!canAsk} onClick={() => onText(draft)}>
          {t("filter:sql.run")}
        </Button>
        <span role="status" className="wa-status">
          {isTooLong ? t("filter:sql.tooLong", { maximum: longestSqlFilter }) : ""}
        </span>
      </div>
    </section>
  );
}
