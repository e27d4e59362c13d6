import { useEffect, useMemo, useRef, useState } from "react";
import { ComboBox, Input, Label, ListBox, ListBoxItem, Popover } from "react-aria-components";
import { useTexts } from "../i18n/use-texts.ts";
import type { AreaCode } from "../model/area.ts";
import type { AreaList } from "../model/area-list.ts";
import { areaSearch } from "../model/area-search.ts";

interface AreaSearchProps {
  readonly areas: AreaList;
  readonly selection: readonly AreaCode[];
  readonly onChoose: (code: AreaCode) => void;
}

// More than fit on a screen: who sees this many types another letter.
const hitsShown = 50;

/** Finds an area by name or code and hands over its code. */
export function AreaSearch({ areas, selection, onChoose }: AreaSearchProps) {
  const { t } = useTexts();
  const [text, setText] = useState("");
  // Every choice begins a new search: a combo box that has nothing selected would stay open and hide the page behind it.
  const [round, setRound] = useState(0);
  const input = useRef<HTMLInputElement>(null);
  useEffect(() => {
    if (round > 0) input.current?.focus();
  }, [round]);
  const search = useMemo(() => areaSearch(areas), [areas]);
  const hits = useMemo(() => search(text), [search, text]);
  const items = hits.slice(0, hitsShown).flatMap(({ area }) => {
    const code = areas.codes[area];
    return code ? [{ id: code, name: areas.names[area] ?? code, gemeente: areas.gemeenteNames[area] ?? "" }] : [];
  });
  const label = t("ui:search.label", { levels: t(`terms:levels.${areas.level}`) });
  return (
    <ComboBox
      key={round}
      className="wa-search"
      items={items}
      inputValue={text}
      onInputChange={setText}
      selectedKey={null}
      onSelectionChange={(key) => {
        const code = areas.codes.find((candidate) => candidate === key);
        if (!code) return;
        onChoose(code);
        setText("");
        setRound(round + 1);
      }}
      allowsEmptyCollection
      menuTrigger="input"
    >
      <Label className="wa-search__label">{label}</Label>
      <Input ref={input} className="wa-search__input" placeholder={label} />
      <Popover className="wa-search__popover">
        <ListBox
          className="wa-search__list"
          renderEmptyState={() =>
            text.trim() === "" ? null : <div className="wa-search__none">{t("ui:search.none", { text: text.trim() })}</div>
          }
        >
          {(item: (typeof items)[number]) => (
            <ListBoxItem id={item.id} textValue={item.name} className="wa-search__item">
              <span className="wa-search__name">{item.name}</span>
              <span className="wa-search__place">
                {selection.includes(item.id) ? `${t("ui:search.selected")} · ` : ""}
                {item.gemeente} · {item.id}
              </span>
            </ListBoxItem>
          )}
        </ListBox>
        {hits.length > hitsShown ? (
          <div className="wa-search__none">{t("ui:search.more", { count: hits.length - hitsShown })}</div>
        ) : null}
      </Popover>
    </ComboBox>
  );
}
