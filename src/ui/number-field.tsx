import { useEffect, useId, useState } from "react";
import { numberToType, typedNumber } from "../i18n/typed-number.ts";
import { useTexts } from "../i18n/use-texts.ts";

interface NumberFieldProps {
  readonly label: string;
  readonly value: number;
  readonly min: number;
  readonly max: number;
  /** Called with a number within the bounds, when the reader leaves the field or presses Enter. */
  readonly onChange: (value: number) => void;
}

/** A labelled number, written as the language of the page does. What is no number, or out of bounds, gives way to the last one that was. */
export function NumberField({ label, value, min, max, onChange }: NumberFieldProps) {
  const id = useId();
  const { language } = useTexts();
  const shown = numberToType(value, language);
  const [text, setText] = useState(shown);
  useEffect(() => setText(shown), [shown]);
  const settle = () => {
    const number = typedNumber(text);
    if (number !== undefined && number >= min && number <= max && number !== value) onChange(number);
    else setText(shown);
  };
  return (
    <div className="wa-select">
      <label className="wa-select__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="wa-select__control wa-number"
        inputMode="decimal"
        autoComplete="off"
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
