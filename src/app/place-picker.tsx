import type { ReactNode } from "react";
import { useTexts } from "../i18n/use-texts.ts";
import type { AreaCode } from "../model/area.ts";
import type { Dataset, DatasetEntry } from "../model/dataset.ts";
import { everydayName } from "../model/everyday-name.ts";
import { isOwnId } from "../model/own-data.ts";
import type { View } from "../model/shared-params.ts";
import { useDataset } from "../queries/use-datasets.ts";
import { usePageReady } from "../queries/use-page-ready.ts";
import { Popover } from "../ui/popover.tsx";
import { Select } from "../ui/select.tsx";
import type { ChangeOf } from "../view-parts/view-props.ts";

interface PlacePickerProps {
  readonly dataset: Dataset;
  readonly entries: readonly DatasetEntry[];
  readonly view: View;
  readonly change: ChangeOf;
  readonly onDataset: (id: string) => void;
  readonly onGemeente: (code: AreaCode | undefined) => void;
  /** What stands on the button; the place and the level where there is nothing else to say. */
  readonly label?: string;
  /** More to choose from, where the screen has no room for it elsewhere. */
  readonly children?: ReactNode;
}

/** Stands for all gemeenten together where one is chosen. */
const everywhere = "everywhere";

/** Where the figures are from and of which areas: dataset, gemeente, level. One button, `Den Haag · wijken`. */
export function PlacePicker({ dataset, entries, view, change, onDataset, onGemeente, label, children }: PlacePickerProps) {
  const { t, local } = useTexts();
  const isReady = usePageReady();
  // Of a part, the names of the other gemeenten come behind its map.
  const whole = useDataset(dataset.part && isReady ? view.dataset : undefined).data;
  const gemeenten = dataset.gemeenten ?? whole?.gemeenten ?? (dataset.part ? [dataset.part] : []);
  // `Den Haag, wijken en buurten`: what comes behind the comma is in the panel.
  const [title = ""] = local(dataset.title).split(",");
  const place = dataset.part ? local(everydayName(dataset.part.name)) : title;
  return (
    <Popover label={label ?? `${place} · ${t(`terms:levels.${view.level}`)}`} title={t("app:place")}>
      <Select
        label={t("app:dataset")}
        value={view.dataset}
        options={entries.map(({ id, title }) => ({
          value: id,
          label: isOwnId(id) ? t("app:own.name", { name: local(title) }) : local(title)
        }))}
        onChange={onDataset}
      />
      {gemeenten.length > 0 ? (
        <Select
          label={t("app:gemeente")}
          value={dataset.part?.code ?? everywhere}
          options={[
            { value: everywhere, label: t("app:everywhere") },
            ...gemeenten.map(({ code, name }) => ({ value: code, label: name }))
          ]}
          onChange={(code) => onGemeente(gemeenten.find((gemeente) => gemeente.code === code)?.code)}
        />
      ) : null}
      {dataset.levels.length > 1 ? (
        <fieldset className="wa-segments">
          <legend>{t("app:level")}</legend>
          {dataset.levels.map(({ level: name }) => (
            <label key={name}>
              <input
                type="radio"
                name="level"
                value={name}
                checked={view.level === name}
                onChange={() => change({ level: name })}
              />
              <span>{t(`terms:levels.${name}`)}</span>
            </label>
          ))}
        </fieldset>
      ) : null}
      {children}
    </Popover>
  );
}
