import { type ReactNode, useEffect, useId, useState } from "react";
import { useOffer } from "../../dialogs/proof/figures-on-screen.ts";
import type { ComputedFigures } from "../../dialogs/proof/recipe.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import { useCompared } from "./compared.ts";
import type { PanelCaption } from "./panel-caption.ts";
import { PanelDetails, type PanelFile, type PanelTable } from "./panel-details.tsx";
import type { PanelName } from "./panel-names.ts";
import { computedOf } from "./panel-recipe.ts";

interface PanelProps {
  readonly name: PanelName;
  /** The question that it is about: names the region. */
  readonly topic: string;
  /** What was found. */
  readonly title: string;
  readonly headingLevel?: 2 | 3;
  readonly headingId?: string;
  /** Stands before the title. */
  readonly sign?: ReactNode;
  /** Under the title, a sentence. */
  readonly lead?: ReactNode;
  /** What the statistics say: in the details, and in every file. */
  readonly summary: string;
  /** Absent where there is no picture. */
  readonly caption?: PanelCaption;
  /** Stands in the caption, before its last line. */
  readonly aside?: ReactNode;
  /** Absent where there is nothing to save. */
  readonly csv?: PanelFile;
  /** More figures are on their way. */
  readonly isPending?: boolean;
  /** The details are open from the start. */
  readonly isOpen: boolean;
  readonly table?: (() => PanelTable) | undefined;
  /** The settings of this panel and its further pictures: drawn when the details are opened. */
  readonly more?: () => ReactNode;
  /** What a file's picture shows, where that is more than what is seen. */
  readonly picture?: () => ReactNode;
  /** What the details hold; the usual words where it is absent. */
  readonly detailsText?: string;
  /** Absent: there is no answer, and the title says why. */
  readonly children?: ReactNode;
}

/** A chapter: what was found, a sentence, a picture, and closed under it the figures, the method and the files. */
export function Panel(props: PanelProps) {
  const { name, topic, title, headingLevel = 3, sign, lead, csv, isPending = false, more, detailsText, children } = props;
  const { t } = useTexts();
  const id = useId();
  const compared = useCompared();
  const [open, setOpen] = useState(props.isOpen);
  useEffect(() => setOpen(props.isOpen), [props.isOpen]);
  const figures = (): ComputedFigures => {
    if (!csv || !compared.current) throw new Error(`the panel ${name} has no figures`);
    return computedOf(compared.current, { name, header: csv.header, rows: csv.rows() });
  };
  useOffer(name, isPending ? "pending" : csv ? figures : "none");
  const Heading = `h${headingLevel}` as const;
  const headingId = props.headingId ?? `${id}title`;
  const hasFigure = children !== undefined && children !== null;
  return (
    <section className="wa-panel" id={`panel-${name}`} aria-label={topic} tabIndex={-1} data-folded={!hasFigure}>
      <figure className="wa-panel__figure" aria-labelledby={headingId} aria-describedby={`${id}lead`}>
        <div className="wa-panel__head">
          {sign}
          <Heading id={headingId}>
            {hasFigure || headingLevel === 2 ? title : `${topic.replace(/(?<![?:])$/, ":")} ${title}`}
          </Heading>
          <p id={`${id}lead`}>{lead}</p>
        </div>
        {children}
      </figure>
      {csv || more ? (
        <details className="wa-panel__details" open={open} onToggle={(event) => setOpen(event.currentTarget.open)}>
          <summary>{detailsText ?? t("chapters:story.details")}</summary>
          {open ? <PanelDetails {...props} /> : null}
        </details>
      ) : null}
    </section>
  );
}
