import "./charts.css";
import { type ReactNode, useId } from "react";

interface FigureProps {
  readonly title: string;
  readonly headingLevel: 2 | 3 | 4;
  /** What the picture shows, in a sentence or two: for who doesn't see it, and for who wants it said. */
  readonly summary: string;
  /** The summary stands under the title for everyone; otherwise only screen readers have it. */
  readonly showSummary?: boolean;
  /** Edition, level, years, weighting, reference, sources: a line each. */
  readonly caption: readonly string[];
  /** Title and picture fill what there is of the screen, and the words follow below. */
  readonly isStage?: boolean;
  /** What more there is to know, before the last line of the caption. */
  readonly aside?: ReactNode;
  readonly children: ReactNode;
}

/** The words that a picture cannot do without. All are required: a chart without words does not compile. */
export function Figure({
  title,
  headingLevel,
  summary,
  showSummary = false,
  isStage = false,
  caption,
  aside,
  children
}: FigureProps) {
  const id = useId();
  const Heading = `h${headingLevel}` as const;
  const heading = (
    <Heading id={`${id}title`} className="wa-figure__title">
      {title}
    </Heading>
  );
  const words = (
    <p id={`${id}summary`} className={showSummary ? "wa-figure__summary" : "wa-visually-hidden"}>
      {summary}
    </p>
  );
  return (
    <figure className="wa-figure" aria-labelledby={`${id}title`} aria-describedby={`${id}summary`}>
      {isStage ? (
        <div className="wa-stage wa-stage--chart">
          {heading}
          {children}
        </div>
      ) : (
        heading
      )}
      {words}
      {isStage ? null : children}
      <figcaption className="wa-figure__caption">
        {caption.slice(0, -1).map((line) => (
          <p key={line}>{line}</p>
        ))}
        {aside}
        {caption.slice(-1).map((line) => (
          <p key={line}>{line}</p>
        ))}
      </figcaption>
    </figure>
  );
}
