import type { ComponentProps, KeyboardEvent } from "react";
import { useTexts } from "../i18n/use-texts.ts";

interface ChartFrameProps extends Omit<ComponentProps<"div">, "role" | "tabIndex" | "onKeyDown" | "aria-label"> {
  readonly label: string;
  /** In pixels; as high as what stands in it where absent. */
  readonly height?: number;
  /** Does what a key asks for; false where it asks for nothing here, so that it keeps its own meaning. */
  readonly onKey: (event: KeyboardEvent) => boolean;
}

/** The one tab stop of a chart, whose keys walk over what is drawn. */
export function ChartFrame({ label, height, onKey, ...rest }: ChartFrameProps) {
  const { t } = useTexts();
  return (
    <div
      {...rest}
      role="application"
      aria-label={label}
      aria-roledescription={t("charts:roleDescription")}
      // biome-ignore lint/a11y/noNoninteractiveTabindex: an application is interactive, and this is its one tab stop
      tabIndex={0}
      style={height === undefined ? undefined : { blockSize: height }}
      onKeyDown={(event) => {
        if (!event.altKey && !event.ctrlKey && !event.metaKey && onKey(event)) event.preventDefault();
      }}
    />
  );
}

/** What is pointed at in words, or how to point: read out where it changes. */
export const ChartReading = ({ children }: { readonly children: string }) => (
  <p className="wa-chart-reading" aria-live="polite">
    {children}
  </p>
);
