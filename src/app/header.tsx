import { useTexts } from "../i18n/use-texts.ts";
import type { DatasetEntry } from "../model/dataset.ts";
import { languages } from "../model/local-text.ts";
import { isOwnId } from "../model/own-data.ts";
import type { View } from "../model/shared-params.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { Select } from "../ui/select.tsx";
import type { ViewDefinition } from "../view-parts/view-definition.ts";
import type { ChangeOf } from "../view-parts/view-props.ts";

interface HeaderProps {
  readonly views: readonly ViewDefinition[];
  readonly view: View;
  readonly entries: readonly DatasetEntry[];
  /** The address that a change leads to. */
  readonly linkTo: (change: Partial<View>) => string;
  readonly change: ChangeOf;
  readonly onDataset: (id: string) => void;
  /** Opens the list of own data. */
  readonly onOwn: () => void;
}

/** Name, dataset, the views as links (each is an address) and the language. */
export function Header({ views, view, entries, linkTo, change, onDataset, onOwn }: HeaderProps) {
  const { t, local } = useTexts();
  const link = (target: Partial<View>, current: boolean, label: string, key: string, lang?: string) => (
    <a
      key={key}
      href={linkTo(target)}
      lang={lang}
      aria-current={current ? (lang ? "true" : "page") : undefined}
      onClick={(event) => {
        // A click with a modifier opens another tab, as with every link.
        if (event.metaKey || event.ctrlKey || event.shiftKey) return;
        event.preventDefault();
        change(target);
      }}
    >
      {label}
    </a>
  );
  return (
    <header className="wa-header">
      <div className="wa-header__name">
        <svg viewBox="0 0 32 32" width="30" height="30" aria-hidden="true" focusable="false">
          <path d="M3 10 12 5l8 4 9-4v17l-9 5-8-4-9 4z" fill="#6aa5c8" />
          <path d="m12 5 8 4v18l-8-4z" fill="#f0a658" />
          <path d="m20 9 9-4v17l-9 5z" fill="#1f6391" />
        </svg>
        <h1>{t("app:title")}</h1>
      </div>
      <nav className="wa-header__views" aria-label={t("app:views")}>
        {views.map(({ id, words }) => link({ view: id }, view.view === id, t(`app:view.${words.name}`), id))}
      </nav>
      <div className="wa-header__dataset">
        <Select
          label={t("app:dataset")}
          value={view.dataset}
          options={entries.map(({ id, title }) => ({
            value: id,
            label: isOwnId(id) ? t("app:own.name", { name: local(title) }) : local(title)
          }))}
          onChange={onDataset}
        />
        <Button look="subtle" icon={<Icon name="folder" />} onClick={onOwn}>
          {t("app:own.button")}
        </Button>
      </div>
      <nav className="wa-header__languages" aria-label={t("app:language")}>
        {languages.map((lang) => link({ lang }, view.lang === lang, lang.toUpperCase(), lang, lang))}
      </nav>
    </header>
  );
}
