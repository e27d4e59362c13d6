import { useId } from "react";

interface RadioListProps<Value extends string> {
  /** The question, as a sentence. */
  readonly label: string;
  /** Undefined while nothing is chosen. */
  readonly value: Value | undefined;
  readonly options: readonly { readonly value: Value; readonly label: string }[];
  readonly onChange: (value: Value) => void;
}

/** A question with its answers below each other, none of them given beforehand. */
export function RadioList<Value extends string>({ label, value, options, onChange }: RadioListProps<Value>) {
  const name = useId();
  return (
    <fieldset className="wa-radios">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value} className="wa-checkbox">
          <input type="radio" name={name} checked={option.value === value} onChange={() => onChange(option.value)} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}
