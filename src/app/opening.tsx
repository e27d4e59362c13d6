import type { i18n as I18n } from "i18next";
import { useEffect, useMemo } from "react";
import { changeLanguage } from "../i18n/i18n.ts";
import { useTexts } from "../i18n/use-texts.ts";
import { isOwnId } from "../model/own-data.ts";
import { ownDatasetEntries } from "../model/own-overlay.ts";
import { isAbsent } from "../queries/fetch-problem.ts";
import { useDataset, useDatasets } from "../queries/use-datasets.ts";
import { useOwnEntries, useOwnIndicators } from "../queries/use-own-entries.ts";
import { addressSets, saidIn } from "../state/address.ts";
import { settleAddress } from "../state/change-address.ts";
import { asksForOwn, entryOf, folderOf } from "../state/open-dataset.ts";
import { resolveView } from "../state/resolve-view.ts";
import { useSession } from "../state/session.ts";
import { useAddress } from "../state/use-address.ts";
import { Problem } from "../ui/problem.tsx";
import type { ViewDefinition } from "../view-parts/view-definition.ts";
import { Workbench } from "./workbench.tsx";

interface OpeningProps {
  readonly i18n: I18n;
  readonly views: readonly ViewDefinition[];
}

/** From the address to a dataset and a view that can be shown, or to the reason why not. */
export function Opening({ i18n, views }: OpeningProps) {
  const { t, local } = useTexts();
  const sets = useMemo(() => addressSets(views), [views]);
  const [address, update] = useAddress(sets);
  const datasets = useDatasets();
  const own = useOwnEntries(asksForOwn(address));
  const entries = useMemo(
    () => (datasets.data ? [...datasets.data, ...ownDatasetEntries(own.entries)] : undefined),
    [datasets.data, own.entries]
  );
  // An own dataset that is asked for may be there: until that is known nothing else takes its place.
  const isWaiting = !own.isKnown && isOwnId(saidIn(address, "dataset") ?? "");
  const entry = entryOf(address, isWaiting ? [] : (entries ?? []));
  const asked = saidIn(address, "gemeente");
  const part = useDataset(entry && asked ? folderOf(entry, asked) : undefined);
  // A gemeente that is not there gives way to the whole, with a notice.
  const isPart = asked !== undefined && !isAbsent(part.error);
  const whole = useDataset(isPart ? undefined : entry?.id);
  const dataset = isPart ? part : whole;
  const lang = saidIn(address, "lang") ?? "nl";
  useEffect(() => {
    document.documentElement.lang = lang;
    if (i18n.language !== lang) changeLanguage(i18n, lang).catch((error: unknown) => console.error(error));
  }, [i18n, lang]);

  const chosenDataset = useSession((session) => session.chosenDataset);
  const chooseDataset = useSession((session) => session.chooseDataset);
  const withOwn = useOwnIndicators(dataset.data, own);
  // Until own indicators are there, the dataset does without them, unless the address asks for one.
  const data = withOwn ?? (asksForOwn(address) ? undefined : dataset.data);
  const resolved = useMemo(() => (data ? resolveView(sets, address, data) : undefined), [sets, address, data]);
  const isChosen = resolved !== undefined && chosenDataset === resolved.view.dataset;
  useEffect(() => {
    if (!isChosen || !data) return;
    update((now) => settleAddress(sets, now, data), "replace");
    chooseDataset(undefined);
  }, [isChosen, data, sets, update, chooseDataset]);

  if (datasets.error)
    return (
      <main className="wa-main">
        <h1>{t("app:title")}</h1>
        <Problem details={String(datasets.error.stack)} onRetry={() => void datasets.refetch()}>
          {t(navigator.onLine ? "app:problem.index" : "app:problem.offline")}
        </Problem>
      </main>
    );
  if (datasets.data && !entry && !isWaiting)
    return (
      <main className="wa-main">
        <h1>{t("app:title")}</h1>
        <Problem details="data/index.json: []">{t("app:problem.empty")}</Problem>
      </main>
    );
  if (dataset.error && entry)
    return (
      <main className="wa-main">
        <h1>{t("app:title")}</h1>
        <Problem details={String(dataset.error.stack)} onRetry={() => void dataset.refetch()}>
          {t(isOwnId(entry.id) ? "app:problem.own" : navigator.onLine ? "app:problem.dataset" : "app:problem.offline", {
            title: local(entry.title)
          })}
        </Problem>
        <ul>
          {(entries ?? []).flatMap(({ id, title }) =>
            id === entry.id
              ? []
              : [
                  <li key={id}>
                    <a href={`?dataset=${id}&lang=${lang}`}>{local(title)}</a>
                  </li>
                ]
          )}
        </ul>
      </main>
    );
  if (!data || !resolved || !entry)
    return (
      <div className="wa-loading" role="status">
        {entry ? t("app:loading.dataset", { title: local(entry.title) }) : t("app:loading.index")}
      </div>
    );
  return (
    <Workbench
      dataset={data}
      entries={entries ?? []}
      own={own}
      views={views}
      sets={sets}
      address={address}
      view={resolved.view}
      notices={isChosen ? [] : resolved.notices}
      update={update}
    />
  );
}
