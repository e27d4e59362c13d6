import { type ReactNode, useId, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { Button } from "../../ui/button.tsx";
import { type PanelName, panelNames } from "./panel-names.ts";
import { useCurrentPanel } from "./use-current-panel.ts";

/** Scrolls to a panel, and stays there while panels above it grow, until the reader scrolls or presses something. */
export function goToPanel(name: PanelName): void {
  const panel = document.getElementById(`panel-${name}`);
  if (!panel) return;
  const scroll = () => panel.scrollIntoView({ block: "start" });
  const growth = new ResizeObserver(scroll);
  const release = new AbortController();
  const stop = () => {
    growth.disconnect();
    release.abort();
  };
  for (const act of ["wheel", "touchstart", "pointerdown", "keydown"])
    window.addEventListener(act, stop, { signal: release.signal, passive: true, capture: true });
  scroll();
  panel.focus({ preventScroll: true });
  growth.observe(document.body);
}

interface StoryBarProps {
  /** What is compared, in a line. */
  readonly compared: string;
  /** The panels are there. */
  readonly isReady: boolean;
  /** The controls, which open under the bar. */
  readonly children: ReactNode;
}

/** What is compared, the way to change it, and the chapters; it stays in sight while one reads. */
export function StoryBar({ compared, isReady, children }: StoryBarProps) {
  const { t } = useTexts();
  const id = useId();
  const [open, setOpen] = useState(false);
  const current = useCurrentPanel(isReady);
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape closes what a button in it opened
    <div
      className="wa-story-bar"
      onKeyDown={({ key }) => {
        if (key === "Escape") setOpen(false);
      }}
    >
      <p className="wa-story-bar__compared">
        <span>{compared}</span>
        <Button look="subtle" aria-expanded={open} aria-controls={id} onClick={() => setOpen(!open)}>
          {t("chapters:story.change")}
        </Button>
      </p>
      <nav aria-label={t("comparison:nav.label")}>
        <ul>
          {panelNames.map((name) => (
            <li key={name}>
              <a
                href={`#panel-${name}`}
                aria-current={name === current ? "location" : undefined}
                onClick={(event) => {
                  // The address holds what is on screen, and no place on it.
                  event.preventDefault();
                  goToPanel(name);
                }}
              >
                {t(`comparison:nav.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
      <div id={id} className="wa-story-bar__controls" hidden={!open}>
        {open ? children : null}
      </div>
    </div>
  );
}
