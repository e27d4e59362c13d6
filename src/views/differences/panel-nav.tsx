import { useTexts } from "../../i18n/use-texts.ts";
import { panelNames } from "./panel-names.ts";

/** Scrolls to a panel, and stays there while panels above it grow, until the reader scrolls or presses something. */
function goTo(panel: HTMLElement): void {
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

/** The way to each panel; it stays in sight while one reads. */
export function PanelNav() {
  const { t } = useTexts();
  return (
    <nav className="wa-panel-nav" aria-label={t("comparison:nav.label")}>
      <ul>
        {panelNames.map((name) => (
          <li key={name}>
            <a
              href={`#panel-${name}`}
              onClick={(event) => {
                // The address holds what is on screen, and no place on it.
                event.preventDefault();
                const panel = document.getElementById(`panel-${name}`);
                if (panel) goTo(panel);
              }}
            >
              {t(`comparison:nav.${name}`)}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}
