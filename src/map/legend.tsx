import { memo } from "react";
import { boundsInWords, className, divisionInWords, shortBound } from "../i18n/class-words.ts";
import { formatList, formatNumber } from "../i18n/format.ts";
import type { Texts } from "../i18n/texts.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { type ClassScheme, classCount, isNamedScheme } from "../model/classes.ts";
import { fewInhabitants } from "../model/few-inhabitants.ts";
import { Button } from "../ui/button.tsx";
import { coloursOf } from "../ui/class-colours.ts";
import "./legend.css";

interface LegendProps {
  readonly scheme: ClassScheme;
  /** Class by area in the year on screen, 0 = no data. */
  readonly classes: Uint8Array;
  readonly hasApproximate: boolean;
  /** 1 by area with few inhabitants, as the map has it. */
  readonly few?: Uint8Array | undefined;
  /** What the value 0 stands for, where it is not the reference of the data. */
  readonly reference?: string | undefined;
  /** The selected areas: their colours stand at their classes. */
  readonly selected?: readonly { readonly name: string; readonly colour: string; readonly classNumber: number }[];
  /** Opens what changes the classes. */
  readonly onClasses?: (() => void) | undefined;
}

/** How many areas each class has, 0 = no data, and how many of those with data are dotted. A plain loop: a grid is long. */
function countClasses(classes: Uint8Array, maximum: number, few: Uint8Array | undefined) {
  const counts = new Uint32Array(maximum + 1);
  let dotted = 0;
  for (let area = 0; area < classes.length; area++) {
    const number = classes[area] ?? 0;
    counts[number] = (counts[number] ?? 0) + 1;
    if (number > 0 && few?.[area] === 1) dotted++;
  }
  return { counts, dotted };
}

/** What the colours mean: the same for every year, with how many areas each class has in the year on screen. */
export const Legend = memo(function Legend({
  scheme,
  classes,
  hasApproximate,
  few,
  reference,
  selected = [],
  onClasses
}: LegendProps) {
  const texts = useTexts();
  const { t } = texts;
  const { counts, dotted } = countClasses(classes, classCount(scheme), few);
  const maximum = Math.max(1, ...counts);
  const colours = coloursOf(scheme);
  const isNamed = isNamedScheme(scheme);
  const numbers = Array.from({ length: classCount(scheme) }, (_, i) => classCount(scheme) - i);
  return (
    <section className="wa-legend" aria-label={t("map:legend.title")} data-named={isNamed}>
      <ol className="wa-legend__classes wa-legend-corner">
        {numbers.map((number) => {
          const low = scheme.bounds[number - 2];
          const here = selected.filter(({ classNumber }) => classNumber === number);
          return (
            <li key={number} title={isNamed ? boundsInWords(scheme, number, texts) : undefined}>
              {isNamed ? (
                <span className="wa-legend__bound" aria-hidden="true">
                  {low === undefined ? "" : shortBound(low, scheme, texts)}
                </span>
              ) : null}
              <svg
                className="wa-legend__swatch"
                viewBox="0 0 20 14"
                preserveAspectRatio="none"
                aria-hidden="true"
                focusable="false"
              >
                <rect width="20" height="14" fill={colours[number - 1]} />
              </svg>
              <span className="wa-legend__name" data-chosen={here.length > 0}>
                {className(scheme, number, texts)}
                {here.length > 0 ? <Marks areas={here} /> : null}
                {isNamed ? <span className="wa-visually-hidden"> ({boundsInWords(scheme, number, texts)})</span> : null}
              </span>
              <Count count={counts[number] ?? 0} maximum={maximum} />
            </li>
          );
        })}
      </ol>
      <ul className="wa-legend__others">
        <li>
          {isNamed ? <span /> : null}
          <svg className="wa-legend__swatch" viewBox="0 0 20 14" aria-hidden="true" focusable="false">
            <rect width="20" height="14" fill="#ffffff" />
            <path d="M-3 3 3-3M-3 10 10-3M-1 15 17-3M6 15 24-3M13 15 24 4" stroke="#b3bac1" strokeWidth="1.6" />
          </svg>
          <span className="wa-legend__name">{t("map:legend.noData")}</span>
          <Count count={counts[0] ?? 0} maximum={maximum} />
        </li>
        {dotted > 0 ? (
          <li>
            {isNamed ? <span /> : null}
            <svg className="wa-legend__swatch" viewBox="0 0 20 14" aria-hidden="true" focusable="false">
              <rect width="20" height="14" fill="#d5dbe0" />
              <path
                d="M3 4h12.1M6 8h12.1M3 12h12.1"
                stroke="#16222e"
                strokeWidth="2"
                strokeLinecap="round"
                strokeDasharray="0 6"
              />
            </svg>
            <span className="wa-legend__name">{t("map:legend.few", { count: fewInhabitants })}</span>
            <Count count={dotted} maximum={maximum} />
          </li>
        ) : null}
        {hasApproximate ? (
          <li>
            {isNamed ? <span /> : null}
            <svg className="wa-legend__swatch" viewBox="0 0 20 14" aria-hidden="true" focusable="false">
              <path d="M0 7h20" stroke="#16222e" strokeWidth="1.5" strokeDasharray="4 3" />
            </svg>
            <span className="wa-legend__name">{t("map:legend.approximate")}</span>
          </li>
        ) : null}
      </ul>
      <p className="wa-legend__note">{noteOf(scheme, reference, texts)}</p>
      {onClasses ? (
        <p className="wa-legend__action">
          <Button look="subtle" onClick={onClasses}>
            {t("map:legend.classes")}
          </Button>
        </p>
      ) : null}
    </section>
  );
});

/** Where the bounds come from, what they are written in, and what 0 is where that is not the reference of the data. */
function noteOf(scheme: ClassScheme, reference: string | undefined, texts: Texts): string {
  const { t, local } = texts;
  const unit = local(scheme.written?.unit ?? { nl: "", en: "" });
  const division = divisionInWords(scheme, texts);
  if (division !== undefined)
    return [
      division,
      ...(unit === "" ? [] : [t("map:legend.own", { unit })]),
      ...(reference === undefined ? [] : [t("map:legend.zero", { reference })])
    ].join(" ");
  // Who gave figures no unit has nothing to read here.
  if (!isNamedScheme(scheme) && unit === "") return reference === undefined ? "" : t("map:legend.zero", { reference });
  if (!isNamedScheme(scheme))
    return reference === undefined ? t("map:legend.own", { unit }) : t("map:legend.deviationOwn", { unit, reference });
  if (reference !== undefined) return t("map:legend.deviation", { reference });
  return t(scheme.official ? "map:legend.total" : "map:legend.dimension");
}

/** A dot an area in its colour, over the swatch; more than three are told by their number in words. */
function Marks({ areas }: { readonly areas: readonly { readonly name: string; readonly colour: string }[] }) {
  const { t, language } = useTexts();
  const shown = areas.slice(0, 3);
  return (
    <>
      <svg className="wa-legend__marks" viewBox="0 0 22 20" aria-hidden="true" focusable="false">
        {shown.map(({ name, colour }, i) => (
          <circle
            key={name}
            cx={11 + (i - (shown.length - 1) / 2) * 5.5}
            cy="10"
            r="4.5"
            fill={colour}
            stroke="#ffffff"
            strokeWidth="1.5"
          />
        ))}
      </svg>
      <span className="wa-visually-hidden">
        {`, ${t("map:selected")}: `}
        {formatList(
          areas.map(({ name }) => name),
          language
        )}
      </span>
    </>
  );
}

/** How many areas, as a number and as a bar beside it. */
function Count({ count, maximum }: { readonly count: number; readonly maximum: number }) {
  const { t, language } = useTexts();
  return (
    <span className="wa-legend__count">
      <svg viewBox="0 0 40 8" preserveAspectRatio="none" aria-hidden="true" focusable="false">
        <rect width={(40 * count) / maximum} height="8" />
      </svg>
      <span aria-hidden="true">{formatNumber(count, language)}</span>
      <span className="wa-visually-hidden">{t("map:legend.count", { count })}</span>
    </span>
  );
}
