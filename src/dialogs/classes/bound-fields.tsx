import { useEffect, useId, useState } from "react";
import { formatNumber } from "../../i18n/format.ts";
import { typedNumber } from "../../i18n/typed-number.ts";
import { useTexts } from "../../i18n/use-texts.ts";

interface BoundFieldsProps {
  readonly bounds: readonly number[];
  readonly unit: string;
  readonly decimals: number;
  readonly onBound: (place: number, value: number) => void;
}

/** Every bound as a field that can be typed in. What is no number, or would pass a neighbour, is told and not taken. */
export function BoundFields({ bounds, unit, decimals, onBound }: BoundFieldsProps) {
  const { t } = useTexts();
  return (
    <fieldset className="wa-bounds">
      <legend>{t("classes:bounds", { unit })}</legend>
      <div className="wa-bounds__fields">
        {bounds.map((bound, place) => (
          <BoundField
            // biome-ignore lint/suspicious/noArrayIndexKey: a bound is known by its place; its value changes while it is typed
            key={place}
            place={place}
            bounds={bounds}
            bound={bound}
            decimals={decimals}
            onBound={onBound}
          />
        ))}
      </div>
      <p className="wa-classes__note">{t("classes:fields")}</p>
    </fieldset>
  );
}

interface BoundFieldProps extends Omit<BoundFieldsProps, "unit"> {
  readonly place: number;
  readonly bound: number;
}

function BoundField({ place, bounds, bound, decimals, onBound }: BoundFieldProps) {
  const { t, language } = useTexts();
  const id = useId();
  const [low, high] = [bounds[place - 1], bounds[place + 1]];
  // All digits up to six, without the points between thousands that typing would not have.
  const plain = (value: number) => {
    const text = String(Number(value.toFixed(Math.max(decimals, 6))));
    return (language === "nl" ? text.replace(".", ",") : text).replace("-", "−");
  };
  const [text, setText] = useState(plain(bound));
  const [problem, setProblem] = useState("");
  // biome-ignore lint/correctness/useExhaustiveDependencies: the field follows the bound and the language, nothing else
  useEffect(() => {
    setText(plain(bound));
    setProblem("");
  }, [bound, language]);
  const settle = () => {
    if (text === plain(bound)) return setProblem("");
    const value = typedNumber(text);
    if (value === undefined) return setProblem(t("classes:notNumber", { text, example: formatNumber(1.5, language, 1) }));
    const words = { value: plain(value), low: plain(low ?? 0), high: plain(high ?? 0) };
    const [isLow, isHigh] = [low !== undefined && value <= low, high !== undefined && value >= high];
    if (isLow || isHigh) {
      const reason = low === undefined ? "notBelow" : high === undefined ? "notAbove" : "notBetween";
      return setProblem(t(`classes:${reason}`, words));
    }
    setProblem("");
    if (value !== bound) onBound(place, value);
  };
  return (
    <div className="wa-select">
      <label className="wa-select__label" htmlFor={id}>
        {t("classes:bound", { number: place + 1 })}
      </label>
      <input
        id={id}
        className="wa-select__control wa-number"
        type="text"
        inputMode="decimal"
        autoComplete="off"
        value={text}
        aria-invalid={problem !== ""}
        aria-describedby={problem === "" ? undefined : `${id}problem`}
        onChange={(event) => setText(event.target.value)}
        onBlur={settle}
        onKeyDown={(event) => {
          if (event.key === "Enter") settle();
        }}
      />
      {problem === "" ? null : (
        <p id={`${id}problem`} className="wa-bounds__problem" role="alert">
          {problem}
        </p>
      )}
    </div>
  );
}
