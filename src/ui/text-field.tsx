import { useEffect, useId, useState } from "react";

interface TextFieldProps {
  readonly label: string;
  readonly value: string;
  readonly maxLength?: number;
  /** What is wrong with the text, said under the field; empty where nothing is. Absent where nothing can be. */
  readonly problem?: string;
  /** Called with every letter; else when the reader leaves the field or presses Enter. */
  readonly atOnce?: boolean;
  readonly onChange: (text: string) => void;
}

/** A labelled line of text. */
export function TextField({ label, value, maxLength = 120, problem, atOnce = false, onChange }: TextFieldProps) {
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
        {...(problem === undefined ? {} : { "aria-invalid": problem !== "", "aria-describedby": `${id}-problem` })}
        onChange={({ target }) => {
          setText(target.value);
          if (atOnce) onChange(target.value);
        }}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
        }}
      />
      {problem === undefined ? null : (
        <span id={`${id}-problem`} className="wa-field-problem" aria-live="polite">
          {problem}
        </span>
      )}
    </div>
  );
}
