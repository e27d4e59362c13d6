import { useQueryClient } from "@tanstack/react-query";
import { useCallback, useEffect, useState } from "react";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Dataset } from "../../model/dataset.ts";
import type { OwnEntry, OwnIndicator } from "../../model/own-data.ts";
import { withOwnIndicators } from "../../model/own-overlay.ts";
import type { View } from "../../model/shared-params.ts";
import { ownStore } from "../../own/browser-store.ts";
import { refreshOwn } from "../../queries/use-own-entries.ts";
import { nameOf, problemWords } from "./own-words.ts";
import { type StatusMessage, undoTime } from "./status-message.ts";

/** The ways in which own data come on screen and leave it. */
export interface OwnMoves {
  /** Shows an indicator of the reader's own that is in this dataset. */
  readonly show: (dataset: Dataset, change: Pick<View, "level" | "indicator">) => void;
  /** Takes an indicator out of the address wherever that names it. */
  readonly forget: (id: string) => void;
  /** What is on screen now, and the way back to it. */
  readonly wayBack: () => () => void;
  readonly onDataset: (id: string) => void;
}

interface Environment {
  readonly dataset: Dataset;
  readonly view: View;
  readonly moves: OwnMoves;
  /** The dataset that takes the place of an own one that is removed. */
  readonly fallback: string;
}

/** A dataset with an own indicator, whether or not it was there already. */
const withEntry = (dataset: Dataset, entry: OwnEntry): Dataset =>
  dataset.indicators.some(({ id }) => id === entry.id)
    ? dataset
    : withOwnIndicators(dataset, [entry], () => new Set(entry.places));

/** What a person can do with own data. Everything is told in words, what went wrong too; what can be undone, can be for a while. */
export function useOwnActs({ dataset, view, moves, fallback }: Environment) {
  const texts = useTexts();
  const { t } = texts;
  const client = useQueryClient();
  const [status, setStatus] = useState<StatusMessage>();
  const say = useCallback((text: string, undo?: () => Promise<void>) => {
    setStatus({ text, isProblem: false, ...(undo ? { undo } : {}) });
  }, []);
  useEffect(() => {
    if (!status || status.isProblem) return;
    const timer = setTimeout(() => setStatus(undefined), undoTime);
    return () => clearTimeout(timer);
  }, [status]);
  const attempt = async (work: () => Promise<void>) => {
    try {
      await work();
    } catch (problem) {
      setStatus({ text: problemWords(problem, texts), isProblem: true });
    }
  };

  /** Own data that go away leave the screen first, so that nothing asks for them any more. */
  const leave = (id: string) => {
    if (view.dataset === id) moves.onDataset(fallback);
    else moves.forget(id);
  };
  const show = (entry: OwnEntry) => {
    const { id, about } = entry;
    if (about.kind === "dataset") moves.onDataset(id);
    else moves.show(withEntry(dataset, entry), { level: about.level, indicator: id });
  };
  const withdraw = (ids: readonly string[], goBack: () => void, text: string) =>
    attempt(async () => {
      goBack();
      for (const id of ids) await ownStore().remove(id);
      await refreshOwn(client);
      say(text);
    });

  return {
    status,
    forget: () => setStatus(undefined),
    show,
    /** What an import brought in: it is shown, and can be taken out again. */
    added: (ids: readonly string[]) =>
      attempt(async () => {
        await refreshOwn(client);
        const entry = (await ownStore().list()).find(({ id }) => id === ids[0]);
        if (!entry) return;
        const name = nameOf(entry, texts);
        const goBack = moves.wayBack();
        show(entry);
        say(t(entry.about.kind === "indicator" ? "own:told.added" : "own:told.addedDataset", { name }), async () => {
          await withdraw(ids, goBack, t("own:told.withdrawn", { name }));
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
