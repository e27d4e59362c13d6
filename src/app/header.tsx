import { useEffect, useRef } from "react";
import { Deferred } from "../deferred/deferred.tsx";
import { useTexts } from "../i18n/use-texts.ts";
import type { AreaCode } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import type { Dataset, DatasetEntry } from "../model/dataset.ts";
import { languages } from "../model/local-text.ts";
import type { View } from "../model/shared-params.ts";
import { Button } from "../ui/button.tsx";
import { Icon } from "../ui/icon.tsx";
import { narrow, useMediaQuery } from "../ui/media-query.ts";
import type { ViewDefinition } from "../view-parts/view-definition.ts";
import type { ChangeOf } from "../view-parts/view-props.ts";
import { IndicatorChoice } from "./indicator-choice.tsx";
import { PlacePicker } from "./place-picker.tsx";
import { SettingsFields, SettingsMenu } from "./settings-menu.tsx";

interface HeaderProps {
  readonly views: readonly ViewDefinition[];
  readonly view: View;
  readonly dataset: Dataset;
  readonly entries: readonly DatasetEntry[];
  readonly areas: AreaList | undefined;
  readonly selection: readonly AreaCode[];
  /** The address that a change leads to. */
  readonly linkTo: (change: Partial<View>) => string;
  readonly change: ChangeOf;
  readonly onDataset: (id: string) => void;
  readonly onGemeente: (code: AreaCode | undefined) => void;
  readonly onToggle: (code: AreaCode) => void;
  /** Opens the list of own data. */
  readonly onOwn: () => void;
}

const loadSearch = async () => (await import("../ui/area-search.tsx")).AreaSearch;

/** One row: name, place, search, the views as links (each is an address), own data, settings and the language. */
export function Header(props: HeaderProps) {
  const { views, view, dataset, entries, areas, selection, linkTo, change, onDataset, onGemeente, onToggle, onOwn } = props;
  const { t, local } = useTexts();
  const isNarrow = useMediaQuery(narrow);
  const tabs = useRef<HTMLElement>(null);
  // Where the tabs do not fit, the one of the view on screen is in sight.
  useEffect(() => {
    const current = tabs.current?.querySelector<HTMLElement>(`[data-view="${view.view}"]`);
    if (tabs.current && current)
      tabs.current.scrollLeft = current.offsetLeft - tabs.current.clientWidth / 2 + current.offsetWidth / 2;
  }, [view.view]);
  const link = (target: Partial<View>, current: boolean, label: string, key: string, lang?: string) => (
    <a
      key={key}
      href={linkTo(target)}
      lang={lang}
      data-view={target.view}
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
  const search = (
    <div className="wa-header__search">
      {/* React Aria's combo box is worth its size, but not before the first map. */}
      <Deferred name="area search" load={loadSearch} isMissed problem={t("app:problem.search")}>
        {(AreaSearch) => (areas ? <AreaSearch areas={areas} selection={selection} onChoose={onToggle} /> : null)}
      </Deferred>
    </div>
  );
  const ownData = (
    <Button look="subtle" icon={<Icon name="folder" />} title={t("app:own.button")} onClick={onOwn}>
      {t("app:own.button")}
    </Button>
  );
  const settings = { dataset, view, areas, change };
  const indicator = dataset.indicators.find(({ id }) => id === view.indicator);
  const [title = ""] = local(dataset.part ? { nl: dataset.part.name, en: dataset.part.name } : dataset.title).split(",");
  const places = { dataset, entries, view, change, onDataset, onGemeente };
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
      {isNarrow ? (
        <PlacePicker {...places} label={[title, indicator ? local(indicator.name) : "", view.year].join(" · ")}>
          <IndicatorChoice dataset={dataset} view={view} change={change} />
          {search}
          <SettingsFields {...settings} />
          {ownData}
        </PlacePicker>
      ) : (
        <>
          <PlacePicker {...places} />
          {search}
        </>
      )}
      <nav ref={tabs} className="wa-header__views" aria-label={t("app:views")}>
        {views.map(({ id, words }) => link({ view: id }, view.view === id, t(`app:view.${words.name}`), id))}
      </nav>
      {isNarrow ? null : (
        <>
          <div className="wa-header__own">{ownData}</div>
          <SettingsMenu {...settings} />
        </>
      )}
      <nav className="wa-header__languages" aria-label={t("app:language")}>
        {languages.map((lang) => link({ lang }, view.lang === lang, lang.toUpperCase(), lang, lang))}
      </nav>
    </header>
  );
}
