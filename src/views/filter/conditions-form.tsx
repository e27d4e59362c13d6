import { useRef, useState } from "react";
import {
  type Condition,
  type ConditionGroup,
  type FormFilter,
  isGroup,
  matchRules,
  maximumConditions
} from "../../model/area-filter.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Notice } from "../../ui/notice.tsx";
import { Select } from "../../ui/select.tsx";
import { ConditionRow } from "./condition-row.tsx";
import { editFilter, type FilterEdit, formFault, type Place } from "./edit-filter.ts";
import type { FilterNames } from "./filter-words.ts";

interface ConditionsFormProps {
  readonly names: FilterNames;
  readonly filter: FormFilter;
  /** What a new condition begins with. */
  readonly fresh: Condition;
  readonly year: number;
  /** Called with a filter that can be asked. */
  readonly onFilter: (filter: FormFilter) => void;
}

/** A name for the place of a condition in the list, which is what it is known by. */
const keyOf = ({ part, inner }: Place) => `condition ${part} ${inner ?? ""}`;

/** The conditions as a form. What can be asked is asked at once; what is not complete yet says what is missing. */
export function ConditionsForm({ names, filter, fresh, year, onFilter }: ConditionsFormProps) {
  const { t } = names.texts;
  const [asked, setAsked] = useState(filter);
  const [draft, setDraft] = useState(filter);
  const [status, setStatus] = useState("");
  const adding = useRef<HTMLDivElement>(null);
  if (asked !== filter) {
    // Another filter came from outside, by the back button for one.
    setAsked(filter);
    setDraft(filter);
  }
  const edit = (change: FilterEdit) => {
    const next = editFilter(draft, change);
    setDraft(next);
    setStatus("");
    if (formFault(next) === undefined) onFilter(next);
  };
  const remove = (place: Place, number: number) => {
    edit({ type: "remove", place });
    setStatus(t("filter:form.removed", { number }));
    // The button that was pressed is gone.
    adding.current?.querySelector("button")?.focus();
  };
  let number = 0;
  const row = (condition: Condition, place: Place) => {
    number++;
    const own = number;
    return (
      <ConditionRow
        key={keyOf(place)}
        names={names}
        number={own}
        condition={condition}
        year={year}
        onChange={(next) => edit({ type: "change", place, condition: next })}
        onRemove={() => remove(place, own)}
      />
    );
  };
  const group = ({ match, negated, conditions }: ConditionGroup, part: number) => (
    <fieldset key={keyOf({ part })} className="wa-filter__group">
      <legend>{t("filter:form.group", { number: part + 1 })}</legend>
      <div className="wa-filter__row">
        <Select
          label={t("filter:form.groupMatch")}
          value={match}
          options={matchRules.map((value) => ({ value, label: t(`filter:form.matches.${value}`) }))}
          onChange={(next) => edit({ type: "change group", part, change: { match: next } })}
        />
        <Checkbox checked={negated} onChange={(next) => edit({ type: "change group", part, change: { negated: next } })}>
          {t("filter:form.negated")}
        </Checkbox>
      </div>
      {conditions.map((condition, inner) => row(condition, { part, inner }))}
      <div>
        <Button look="subtle" onClick={() => edit({ type: "add", group: part, condition: fresh })}>
          {t("filter:form.addTo", { number: part + 1 })}
        </Button>
      </div>
    </fieldset>
  );
  const fault = formFault(draft);
  return (
    <section className="wa-filter__form" aria-labelledby="filter-conditions">
      <h3 id="filter-conditions">{t("filter:form.title")}</h3>
      <Select
        label={t("filter:form.match")}
        value={draft.match}
        options={matchRules.map((value) => ({ value, label: t(`filter:form.matches.${value}`) }))}
        onChange={(match) => edit({ type: "match", match })}
      />
      {draft.parts.map((part, i) => (isGroup(part) ? group(part, i) : row(part, { part: i })))}
      <div className="wa-filter__row" ref={adding}>
        <Button onClick={() => edit({ type: "add", condition: fresh })}>{t("filter:form.add")}</Button>
        <Button look="subtle" onClick={() => edit({ type: "add group", condition: fresh })}>
          {t("filter:form.addGroup")}
        </Button>
        <span role="status" className="wa-status">
          {status}
        </span>
      </div>
      {fault ? <Notice tone="info">{t(`filter:form.fault.${fault}`, { maximum: maximumConditions })}</Notice> : null}
    </section>
  );
}
