import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import { defaultBandOf } from "../../model/change-band.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { OwnEntry, OwnIndicator } from "../../model/own-data.ts";
import { measuresOf, type View } from "../../model/view.ts";
import { ownStore } from "../../own/browser-store.ts";
import { refreshOwn } from "../../queries/use-own-entries.ts";
import { switchTo } from "../../state/change-view.ts";
import { nameOf, problemWords } from "./own-words.ts";
import { type Told, undoTime } from "./told.ts";

interface Surroundings {
  readonly dataset: Dataset;
  readonly view: View;
  readonly onView: (view: View) => void;
  readonly onDataset: (id: string) => void;
  /** The dataset that takes the place of an own one that is removed. */
  readonly fallback: string;
}

/** What a person can do with own data. Everything is told in words, what went wrong too; what can be undone, can be for a while. */
export function useOwnActs({ dataset, view, onView, onDataset, fallback }: Surroundings) {
  const texts = useTexts();
  const { t } = texts;
  const client = useQueryClient();
  const [told, setTold] = useState<Told>();
  const say = useCallback((text: string, undo?: () => Promise<void>) => {
    setTold({ text, isProblem: false, ...(undo ? { undo } : {}) });
  }, []);
  useEffect(() => {
    if (!told || told.isProblem) return;
    const timer = setTimeout(() => setTold(undefined), undoTime);
    return () => clearTimeout(timer);
  }, [told]);
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (problem) {
      setTold({ text: problemWords(problem, texts), isProblem: true });
    }
  };

  /** Own data that go away leave the screen first, so that nothing asks for them any more. */
  const leave = (id: string) => {
    if (view.dataset === id) onDataset(fallback);
    else if (view.indicator === id || view.second === id)
      onView({
        ...switchTo(view, dataset, { indicator: view.indicator === id ? dataset.primary : view.indicator }),
        second: undefined
      });
  };
  const show = ({ id, about }: OwnEntry) => {
    if (about.kind === "dataset") return onDataset(id);
    const [first = view.year] = about.years;
    onView({
      ...view,
      level: about.level,
      indicator: id,
      year: about.years.at(-1) ?? view.year,
      from: first,
      classes: undefined,
      // A band is in the unit of its indicator.
      band: defaultBandOf(about.indicator, {}),
      measure: measuresOf(about.indicator.scale).includes(view.measure) ? view.measure : "sd",
      second: view.second === id ? undefined : view.second,
      position: about.level === view.level ? view.position : undefined
    });
  };
  const withdraw = (id: string, before: View, text: string) =>
    attempt(async () => {
      if (before.dataset === view.dataset) onView(before);
      else onDataset(before.dataset);
      await ownStore().remove(id);
      await refreshOwn(client);
      say(text);
    });

  return {
    told,
    forget: () => setTold(undefined),
    show,
    /** What an import brought in: it is shown, and can be taken out again. */
    added: (ids: readonly string[]) =>
      attempt(async () => {
        await refreshOwn(client);
        const entry = (await ownStore().list()).find(({ id }) => id === ids[0]);
        if (!entry) return;
        const name = nameOf(entry, texts);
        show(entry);
        say(t(entry.about.kind === "indicator" ? "own:told.added" : "own:told.addedDataset", { name }), async () => {
          for (const id of ids) await withdraw(id, view, t("own:told.withdrawn", { name }));
        });
      }),
    remove: (entry: OwnEntry) =>
      attempt(async () => {
        const store = ownStore();
        // What cannot be read cannot come back, and can be removed all the same.
        const draft = await store.readDraft(entry.id).catch(() => undefined);
        leave(entry.id);
        await store.remove(entry.id);
        await refreshOwn(client);
        const name = nameOf(entry, texts);
        const restore = () =>
          attempt(async () => {
            if (draft) await store.add(draft);
            await refreshOwn(client);
            say(t("own:told.restored", { name }));
          });
        say(t("own:told.removed", { name }), draft ? restore : undefined);
      }),
    removeDamaged: (id: string) =>
      attempt(async () => {
        leave(id);
        await ownStore().remove(id);
        await refreshOwn(client);
        say(t("own:told.removed", { name: id }));
      }),
    removeAll: (entries: readonly OwnEntry[]) =>
      attempt(async () => {
        for (const { id } of entries) leave(id);
        await ownStore().removeAll();
        await refreshOwn(client);
        say(t("own:told.removedAll"));
      }),
    describe: (about: OwnIndicator) =>
      attempt(async () => {
        const entry = await ownStore().describe(about);
        await refreshOwn(client);
        say(t("own:told.adjusted", { name: nameOf(entry, texts) }));
      })
  };
}

export type OwnActs = ReturnType<typeof useOwnActs>;
