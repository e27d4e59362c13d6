import { useTexts } from "../../i18n/use-texts.ts";
import { panelNames } from "./panel-names.ts";

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
                panel?.scrollIntoView({ block: "start" });
                panel?.focus({ preventScroll: true });
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
