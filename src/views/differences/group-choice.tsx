import { useEffect, useId, useState } from "react";
import { isSameSet, largestSet, setName, withSet } from "../../model/named-set.ts";
import { Button } from "../../ui/button.tsx";
import { Checkbox } from "../../ui/checkbox.tsx";
import { Select } from "../../ui/select.tsx";
import type { PanelContext } from "./context.ts";
import { rivals } from "./params.ts";

interface GroupChoiceProps {
  readonly context: PanelContext<"group" | "sets" | "versus" | "ring", never>;
}

const [none, unnamed] = ["none", "unnamed"] as const;

/** Which set is compared, and with what: sets that came with the data, and those that the reader makes and names. */
export function GroupChoice({ context }: GroupChoiceProps) {
  const { indicatorData, view, selection, texts, change } = context;
  const { t, local } = texts;
  const levels = t(`terms:levels.${indicatorData.level.level}`);
  const presets = indicatorData.dataset.areaSets.filter(({ level }) => level === indicatorData.level.level);
  const preset = presets.find(({ areas }) => isSameSet(areas, view.group));
  const own = view.sets.find(({ areas }) => isSameSet(areas, view.group));
  const hasGroup = view.group.length > 0;
  const grown = [...new Set([...view.group, ...selection])];
  const value = !hasGroup ? none : preset ? `preset ${preset.id}` : own ? `own ${own.name}` : unnamed;
  return (
    <>
      <div className="wa-panel__choices">
        <Select
          label={t("differences:groups.choice")}
          value={value}
          options={[
            { value: none, label: t("differences:groups.empty") },
            ...presets.map(({ id, name }) => ({ value: `preset ${id}`, label: local(name) })),
            ...view.sets.map(({ name }) => ({ value: `own ${name}`, label: name })),
            ...(value === unnamed ? [{ value: unnamed, label: t("comparison:groups.unnamed") }] : [])
          ]}
          onChange={(id) => {
            if (id === unnamed) return;
            const set = presets.find((one) => `preset ${one.id}` === id) ?? view.sets.find(({ name }) => `own ${name}` === id);
            change({ group: set?.areas ?? [], nogroup: set ? undefined : true });
          }}
        />
        {indicatorData.dataset.gemeenten ? (
          <Select
            label={t("differences:groups.versus")}
            value={view.versus}
            options={rivals.map((rival) => ({ value: rival, label: t(`differences:groups.rivals.${rival}`, { levels }) }))}
            onChange={(versus) => change({ versus })}
          />
        ) : null}
        {selection.length > 0 && !isSameSet(selection, view.group) ? (
          <Button onClick={() => change({ group: selection })}>{t("differences:groups.use", { count: selection.length })}</Button>
        ) : null}
        {hasGroup && grown.length > view.group.length && grown.length <= largestSet ? (
          <Button
            onClick={() => change({ group: grown, ...(own ? { sets: withSet(view.sets, { ...own, areas: grown }) } : {}) })}
          >
            {t("comparison:groups.add", { count: grown.length - view.group.length })}
          </Button>
        ) : null}
      </div>
      {hasGroup ? (
        <div className="wa-panel__choices">
          {preset ? null : <NameField context={context} name={own?.name ?? ""} />}
          {own ? (
            <Button
              look="subtle"
              onClick={() => change({ group: [], nogroup: true, sets: view.sets.filter(({ name }) => name !== own.name) })}
            >
              {t("comparison:groups.forget")}
            </Button>
          ) : (
            <Button look="subtle" onClick={() => change({ group: [], nogroup: true })}>
              {t("differences:groups.clear")}
            </Button>
          )}
          <Checkbox checked={view.ring} onChange={(ring) => change({ ring })}>
            {t("comparison:groups.ring")}
          </Checkbox>
        </div>
      ) : null}
    </>
  );
}

/** The name under which the group is kept in the address. */
function NameField({ context, name }: GroupChoiceProps & { readonly name: string }) {
  const { indicatorData, view, texts, change } = context;
  const { t, local } = texts;
  const id = useId();
  const [text, setText] = useState(name);
  const [status, setStatus] = useState("");
  useEffect(() => setText(name), [name]);
  const save = () => {
    const wanted = setName(text);
    if (wanted === "" || wanted === name) return setText(name);
    if (indicatorData.dataset.areaSets.some((set) => local(set.name) === wanted))
      return setStatus(t("comparison:groups.nameTaken"));
    setStatus("");
    change({ sets: withSet(view.sets, { name: wanted, areas: view.group }) });
  };
  return (
    <form
      className="wa-group-name"
      onSubmit={(event) => {
        event.preventDefault();
        save();
      }}
    >
      <label className="wa-select__label" htmlFor={id}>
        {t("comparison:groups.name")}
      </label>
      <input
        id={id}
        className="wa-select__control"
        value={text}
        maxLength={40}
        autoComplete="off"
        onChange={(event) => setText(event.target.value)}
      />
      <Button onClick={save}>{t("comparison:groups.save")}</Button>
      <span role="status" className="wa-status">
        {status}
      </span>
    </form>
  );
}
