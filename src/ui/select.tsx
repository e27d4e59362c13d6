import { useId } from "react";

export interface SelectOption<Value extends string> {
  readonly value: Value;
  readonly label: string;
  /** Why it cannot be chosen; shown behind the label. */
  readonly disabledReason?: string;
  /** What it stands under, with the options before or behind it that are of the same group. */
  readonly group?: string;
}

interface SelectProps<Value extends string> {
  readonly label: string;
  readonly value: Value;
  readonly options: readonly SelectOption<Value>[];
  readonly onChange: (value: Value) => void;
  /** Its label is read out alone: what is chosen says what it is about. */
  readonly hideLabel?: boolean;
}

interface OptionGroup<Value extends string> {
  readonly group: string | undefined;
  readonly members: readonly SelectOption<Value>[];
}

/** The options group by group, in the order in which the groups begin; one group alone needs no name. */
function grouped<Value extends string>(options: readonly SelectOption<Value>[]): readonly OptionGroup<Value>[] {
  const groups = [...new Set(options.map(({ group }) => group))];
  if (groups.length <= 1) return [{ group: undefined, members: options }];
  return groups.map((group) => ({ group, members: options.filter((option) => option.group === group) }));
}

const optionOf = <Value extends string>({ value, label, disabledReason }: SelectOption<Value>) => (
  <option key={value} value={value} disabled={disabledReason !== undefined}>
    {disabledReason ? `${label} (${disabledReason})` : label}
  </option>
);

/** A labelled choice of one. The browser's own select: it works with every aid, on every phone. */
export function Select<Value extends string>({ label, value, options, onChange, hideLabel = false }: SelectProps<Value>) {
  const id = useId();
  return (
    <div className="wa-select">
      <label className={hideLabel ? "wa-visually-hidden" : "wa-select__label"} htmlFor={id}>
        {label}
      </label>
      <select
        id={id}
        className="wa-select__control"
        value={value}
        onChange={(event) => {
          const chosen = options.find((option) => option.value === event.target.value);
          if (chosen) onChange(chosen.value);
        }}
      >
        {grouped(options).map(({ group, members }) =>
          group === undefined ? (
            members.map(optionOf)
          ) : (
            <optgroup key={group} label={group}>
              {members.map(optionOf)}
            </optgroup>
          )
        )}
      </select>
    </div>
  );
}
