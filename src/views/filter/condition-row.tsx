import type { AreaCode } from "../../model/area.ts";
import { type Condition, longestNamePart } from "../../model/area-filter.ts";
import { namePart } from "../../model/area-filter-text.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Icon } from "../../ui/icon.tsx";
import { Select } from "../../ui/select.tsx";
import { TextField } from "../../ui/text-field.tsx";
import { FigureFields } from "./figure-fields.tsx";
import { attributeName, type FilterNames, indicatorName } from "./filter-words.ts";
import { type SubjectName, subjectOf, subjectsOf, withSubject } from "./subjects.ts";

interface ConditionRowProps {
  readonly names: FilterNames;
  /** Its place among all conditions, from 1: how it is called. */
  readonly number: number;
  readonly condition: Condition;
  /** The year on screen. */
  readonly year: number;
  readonly onChange: (condition: Condition) => void;
  readonly onRemove: () => void;
}

function subjectLabel(names: FilterNames, subject: SubjectName): string {
  const { t } = names.texts;
  if (subject.startsWith("indicator:")) return indicatorName(names, subject.slice("indicator:".length));
  if (subject.startsWith("attribute:")) return attributeName(names, subject.slice("attribute:".length));
  return t(`filter:form.subjects.${subject as "name" | "gemeente" | "set" | "approximate"}`);
}

function subjectGroup({ dataset, texts }: FilterNames, subject: SubjectName): string {
  const indicator = dataset.indicators.find(({ id }) => subject === `indicator:${id}`);
  if (!indicator) return texts.t("filter:form.list");
  return indicator.theme ? texts.local(indicator.theme) : texts.t("app:own.button");
}

function TestFields({ names, condition, onChange }: Pick<ConditionRowProps, "names" | "condition" | "onChange">) {
  const { t, local } = names.texts;
  const { test } = condition;
  const { gemeenten, sets } = names.scope;
  switch (test.kind) {
    case "compare":
    case "missing":
      return <FigureFields names={names} condition={{ ...condition, test }} onChange={onChange} />;
    case "name":
      return (
        <TextField
          label={t("filter:form.text")}
          value={test.text}
          maxLength={longestNamePart}
          problem={namePart(test.text) === "" ? t("filter:form.fault.name") : ""}
          onChange={(text) => onChange({ ...condition, test: { kind: "name", text: namePart(text) } })}
        />
      );
    case "gemeente":
      return (
        <Select<AreaCode>
          label={t("filter:form.subjects.gemeente")}
          value={test.gemeente}
          options={[...gemeenten].map(([value, label]) => ({ value, label }))}
          onChange={(gemeente) => onChange({ ...condition, test: { kind: "gemeente", gemeente } })}
        />
      );
    case "set":
      return (
        <Select
          label={t("filter:form.subjects.set")}
          value={test.set}
          options={sets.map(({ id, name }) => ({ value: id, label: local(name) }))}
          onChange={(set) => onChange({ ...condition, test: { kind: "set", set } })}
        />
      );
    case "approximate":
      return null;
  }
}

/** One condition: what it is about, what must hold of it, and the way to take it out. */
export function ConditionRow({ names, number, condition, year, onChange, onRemove }: ConditionRowProps) {
  const { t } = names.texts;
  const subject = subjectOf(condition);
  const subjects = [...new Set([...subjectsOf(names.scope), subject])];
  return (
    <fieldset className="wa-filter__condition">
      <legend>{t("filter:form.condition", { number })}</legend>
      <Select<SubjectName>
        label={t("filter:form.subject")}
        value={subject}
        options={subjects.map((value) => ({ value, label: subjectLabel(names, value), group: subjectGroup(names, value) }))}
        onChange={(next) => onChange(withSubject(condition, next, names.scope, year))}
      />
      <TestFields names={names} condition={condition} onChange={onChange} />
      <Checkbox checked={condition.negated} onChange={(negated) => onChange({ ...condition, negated })}>
        {t("filter:form.negated")}
      </Checkbox>
      <Button look="subtle" icon={<Icon name="close" />} iconOnly onClick={onRemove}>
        {t("filter:form.remove", { number })}
      </Button>
    </fieldset>
  );
}
