import { useEffect, useId, useState } from "react";

interface YearFieldProps {
  readonly label: string;
  readonly value: number | undefined;
  readonly onChange: (year: number) => void;
}

const isYear = (text: string) => /^(19|20)\d\d$/.test(text.trim());

/** A year, empty as long as none is known. Four digits are taken at once. */
export function YearField({ label, value, onChange }: YearFieldProps) {
  const id = useId();
  const [text, setText] = useState(value === undefined ? "" : String(value));
  useEffect(() => setText(value === undefined ? "" : String(value)), [value]);
  return (
    <div className="wa-select wa-import__year">
      <label className="wa-select__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="wa-select__control"
        inputMode="numeric"
        maxLength={4}
        value={text}
        onChange={({ target }) => {
          setText(target.value);
          if (isYear(target.value)) onChange(Number(target.value));
        }}
        onBlur={() => {
          if (!isYear(text)) setText(value === undefined ? "" : String(value));
        }}
      />
    </div>
  );
}
