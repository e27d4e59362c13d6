import { useEffect, useId, useState } from "react";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  readonly step: number;
  /** Called with a number within the bounds, when the reader leaves the field or presses Enter. */
  readonly onChange: (value: number) => void;
}

/** A labelled number. What is no number, or out of bounds, gives way to the last one that was. */
export function NumberField({ label, value, min, max, step, onChange }: NumberFieldProps) {
  const id = useId();
  const [text, setText] = useState(String(value));
  useEffect(() => setText(String(value)), [value]);
  const settle = () => {
    const number = Number(text.replace(",", "."));
    if (text.trim() !== "" && number >= min && number <= max && number !== value) onChange(number);
    else setText(String(value));
  };
  return (
    <div className="wa-select">
      <label className="wa-select__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="wa-select__control wa-number"
        type="number"
        inputMode="decimal"
        min={min}
        max={max}
        step={step / 100}
        value={text}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
        }}
      />
    </div>
  );
}
