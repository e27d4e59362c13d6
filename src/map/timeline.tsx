import { memo, useEffect, useId, useLayoutEffect, useRef, useState } from "react";
import { formatList } from "../i18n/format.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { Button } from "../ui/button.tsx";
import { timelineMarks } from "./timeline-layout.ts";

interface LiveYear {
  readonly shown: number;
  readonly listen: (listener: (year: number) => void) => () => void;
}

interface TimelineProps {
  /** All measured years of the level, ascending. */
  readonly years: readonly number[];
  /** Those in which the indicator has values. */
  readonly available: readonly number[];
  /** The year that the page is drawn from. */
  readonly year: number;
  /** The year on the map, which may be ahead of it. */
  readonly live: LiveYear;
  /** `playing`: the year changed by itself, which is no step for the back button. */
  readonly onYear: (year: number, playing: boolean) => void;
}

// Long enough to see what changed, whatever the years between: the axis shows how many those are.
const stepTime = 1200;

const drawings = {
  play: "M7 4.5v15l12-7.5z",
  pause: "M7 5h3.5v14H7zM13.5 5H17v14h-3.5z",
  previous: "M18 5v14L8.5 12zM6 5h2v14H6z",
  next: "M6 5v14l9.5-7zM16 5h2v14h-2z"
} as const;

function Drawing({ name }: { readonly name: keyof typeof drawings }) {
  return (
    <svg viewBox="0 0 24 24" width="18" height="18" aria-hidden="true" focusable="false">
      <path d={drawings[name]} fill="currentColor" />
    </svg>
  );
}

/** Which measurement is shown, on an axis true to scale. Radio buttons: the arrow keys step from measurement to measurement. */
export const Timeline = memo(function Timeline({ years, available, year, live, onYear }: TimelineProps) {
  const { t, language } = useTexts();
  const name = useId();
  const axis = useRef<HTMLDivElement>(null);
  const [width, setWidth] = useState(480);
  const [playing, setPlaying] = useState(false);
  const position = available.indexOf(year);
  const unknown = years.filter((measured) => !available.includes(measured)).map(String);
  const next = available[position + 1];
  const previous = available[position - 1];

  useEffect(() => {
    const element = axis.current;
    if (!element) return;
    const watcher = new ResizeObserver(() =>
      setWidth((element.clientWidth * 14) / Number.parseFloat(getComputedStyle(element).fontSize))
    );
    watcher.observe(element);
    return () => watcher.disconnect();
  }, []);
  // The mark moves in the frame in which the map does, and React finds it there when it follows.
  useLayoutEffect(() => {
    const mark = (shown: number) => {
      for (const radio of axis.current?.querySelectorAll("input") ?? []) radio.checked = radio.value === String(shown);
    };
    mark(live.shown);
    return live.listen(mark);
  });
  useEffect(() => {
    if (!playing) return;
    let timer = 0;
    const following = () => available[available.indexOf(live.shown) + 1];
    const wait = () => {
      if (following() === undefined) return setPlaying(false);
      timer = window.setTimeout(() => {
        const year = following();
        if (year !== undefined) onYear(year, true);
        wait();
      }, stepTime);
    };
    wait();
    const stop = () => {
      if (document.hidden) setPlaying(false);
    };
    document.addEventListener("visibilitychange", stop);
    return () => {
      clearTimeout(timer);
      document.removeEventListener("visibilitychange", stop);
    };
  }, [playing, available, live, onYear]);

  const choose = (chosen: number) => {
    setPlaying(false);
    onYear(chosen, false);
  };
  // From the year on the map: two quick presses are two steps.
  const chooseBeside = (steps: 1 | -1) => {
    const beside = available[available.indexOf(live.shown) + steps];
    if (beside !== undefined) choose(beside);
  };
  const start = () => {
    const [first] = available;
    // From the end it begins again.
    if (next === undefined && first !== undefined) onYear(first, true);
    setPlaying(true);
  };
  return (
    <div className="wa-timeline">
      <div className="wa-timeline__buttons">
        <Button iconOnly icon={<Drawing name="previous" />} disabled={previous === undefined} onClick={() => chooseBeside(-1)}>
          {t("map:timeline.previous")}
        </Button>
        <Button
          iconOnly
          icon={<Drawing name={playing ? "pause" : "play"} />}
          disabled={available.length < 2}
          onClick={() => (playing ? setPlaying(false) : start())}
        >
          {t(playing ? "map:timeline.pause" : "map:timeline.play")}
        </Button>
        <Button iconOnly icon={<Drawing name="next" />} disabled={next === undefined} onClick={() => chooseBeside(1)}>
          {t("map:timeline.next")}
        </Button>
      </div>
      <fieldset className="wa-timeline__axis">
        <legend className="wa-visually-hidden">{t("map:timeline.label")}</legend>
        <div ref={axis} className="wa-timeline__line">
          {timelineMarks(years, width, available).map((mark) => {
            const isKnown = available.includes(mark.year);
            return (
              <label
                key={mark.year}
                className="wa-timeline__year"
                style={{ insetInlineStart: `${mark.place * 100}%` }}
                title={isKnown ? undefined : t("map:timeline.unavailable", { year: mark.year })}
              >
                <input
                  type="radio"
                  name={name}
                  value={mark.year}
                  defaultChecked={mark.year === year}
                  disabled={!isKnown}
                  aria-label={isKnown ? String(mark.year) : t("map:timeline.unavailable", { year: mark.year })}
                  onChange={() => choose(mark.year)}
                />
                <span aria-hidden="true">{mark.label}</span>
              </label>
            );
          })}
        </div>
      </fieldset>
      {unknown.length > 0 ? (
        <p className="wa-timeline__note">{t("map:timeline.unknown", { years: formatList(unknown, language) })}</p>
      ) : null}
    </div>
  );
});
