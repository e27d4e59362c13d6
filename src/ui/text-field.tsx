import { useEffect, useId, useState } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength?: number;
  /** Called when the reader leaves the field or presses Enter. */
  readonly onChange: (text: string) => void;
}

/** A labelled line of text. */
export function TextField({ label, value, maxLength = 120, onChange }: TextFieldProps) {
  const id = useId();
  const [text, setText] = useState(value);
  useEffect(() => setText(value), [value]);
  const settle = () => {
    if (text !== value) onChange(text);
  };
  return (
    <div className="wa-select">
      <label className="wa-select__label" htmlFor={id}>
        {label}
      </label>
      <input
        id={id}
        className="wa-select__control"
        value={text}
        maxLength={maxLength}
        onChange={({ target }) => setText(target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
        }}
      />
    </div>
  );
}
