import { useEffect, useState } from "react";
import { isIdentical } from "../../export/proof/compare.ts";
import { type Bundle, readBundle } from "../../export/proof/read-bundle.ts";
import { formatDate } from "../../i18n/format.ts";
import { useTexts } from "../../i18n/use-texts.ts";
import type { Dataset } from "../../model/dataset.ts";
import { isOwnId } from "../../model/own-data.ts";
import { useResearch } from "../../queries/use-research.ts";
import { useResearchTools } from "../../queries/use-research-tools.ts";
import { useProofFile } from "../../state/proof-file.ts";
import { openAddress } from "../../state/use-address.ts";
import { Button } from "../../ui/button.tsx";
import { Notice } from "../../ui/notice.tsx";
import { type Check, checkBundle } from "./check-bundle.ts";
import { faultWords, findingWords, outcomeWords } from "./check-words.ts";
import { DifferencesTable } from "./differences-table.tsx";
import { useFiguresOnScreen } from "./figures-on-screen.ts";
import "./proof.css";

interface ProofPanelProps {
  readonly dataset: Dataset;
  /** The datasets that can be opened here. */
  readonly known: readonly string[];
}

type Opened = { readonly bundle: Bundle } | { readonly fault: unknown };

/** A bundle on the table: its state is restored, its question asked again, and what differs is shown. */
export function ProofPanel({ dataset, known }: ProofPanelProps) {
  const texts = useTexts();
  const { t, language, local } = texts;
  useResearch();
  const tools = useResearchTools();
  const onScreen = useFiguresOnScreen();
  const { file, isRestored, restored, close } = useProofFile();
  const [opened, setOpened] = useState<Opened>();
  const [check, setCheck] = useState<Check>();
  useEffect(() => {
    if (!file) return undefined;
    let isOld = false;
    setOpened(undefined);
    setCheck(undefined);
    file
      .arrayBuffer()
      .then((buffer) => readBundle(new Uint8Array(buffer)))
      .then((bundle) => ({ bundle }))
      .catch((fault: unknown) => ({ fault }))
      .then((next) => {
        if (!isOld) setOpened(next);
      });
    return () => {
      isOld = true;
    };
  }, [file]);

  const bundle = opened && "bundle" in opened ? opened.bundle : undefined;
  const wanted = bundle?.proof.dataset.id;
  const isHere = wanted === dataset.id;
  const canOpen = wanted !== undefined && known.includes(wanted.split("/")[0] ?? "");
  useEffect(() => {
    if (!bundle || isRestored || !(isHere || canOpen)) return;
    restored();
    openAddress(bundle.proof.address);
  }, [bundle, isRestored, isHere, canOpen, restored]);
  useEffect(() => {
    if (!bundle || !isRestored || !isHere) return undefined;
    const own = new AbortController();
    tools()
      .then((known) => checkBundle(bundle, { dataset, onScreen, ...known }, own.signal))
      .then((next) => {
        if (!own.signal.aborted) setCheck(next);
      })
      .catch((fault: unknown) => console.error(fault));
    return () => own.abort();
  }, [bundle, isRestored, isHere, dataset, tools, onScreen]);

  if (!file) return null;
  const isAbsent = bundle !== undefined && !isHere && (!canOpen || isRestored);
  const outcome = check && outcomeWords(check.outcome, texts);
  const findings = bundle?.findings ?? [];
  const comparison = check?.outcome.kind === "compared" ? check.outcome.comparison : undefined;
  return (
    <section
      className="wa-proof"
      aria-labelledby="proof-heading"
      data-state={check || isAbsent || (opened && !bundle) ? "done" : "working"}
    >
      <header className="wa-proof__head">
        <h2 id="proof-heading">{t("export:proof.title")}</h2>
        <Button look="subtle" onClick={close}>
          {t("export:proof.close")}
        </Button>
      </header>
      {!opened ? <p role="status">{t("export:proof.reading", { name: file.name })}</p> : null}
      {opened && "fault" in opened ? <Notice tone="error">{faultWords(opened.fault, file.name, texts)}</Notice> : null}
      {bundle ? (
        <p>
          <strong>{local(bundle.proof.title)}</strong>{" "}
          {t("export:proof.made", {
            date: formatDate(new Date(bundle.proof.created), language),
            application: bundle.proof.application,
            edition: bundle.proof.dataset.edition
          })}
        </p>
      ) : null}
      {bundle && isAbsent ? (
        <Notice tone="warning">
          {t(isOwnId(bundle.proof.dataset.id) ? "export:proof.ownDataset" : "export:proof.datasetMissing", {
            title: local(bundle.proof.dataset.title),
            id: bundle.proof.dataset.id
          })}
        </Notice>
      ) : null}
      {bundle && !isAbsent && !check ? <p role="status">{t("export:proof.running")}</p> : null}
      {outcome ? (
        <Notice tone={outcome.isGood && findings.length === 0 ? "info" : "warning"}>
          {outcome.text} {findings.length > 0 ? t("export:proof.untrusted") : ""} {t("export:proof.restored")}
        </Notice>
      ) : null}
      {findings.length > 0 ? (
        <>
          <h3>{t("export:proof.findings")}</h3>
          <ul>
            {findings.map((finding) => {
              const words = findingWords(finding, texts);
              return <li key={words}>{words}</li>;
            })}
          </ul>
        </>
      ) : null}
      {comparison && comparison.columnsBefore.join("\n") !== comparison.columnsAfter.join("\n") ? (
        <p>
          {t("export:proof.columns", {
            before: comparison.columnsBefore.join(", "),
            after: comparison.columnsAfter.join(", ")
          })}
        </p>
      ) : null}
      {comparison && !isIdentical(comparison) ? <DifferencesTable comparison={comparison} /> : null}
      {check && bundle?.proof.computed ? (
        <p>
          {check.computed === undefined
            ? t("export:proof.computed.missing", { name: bundle.proof.computed.name })
            : t(`export:proof.computed.${isIdentical(check.computed) ? "same" : "different"}`, {
                name: bundle.proof.computed.name,
                count: check.computed.changed.length + check.computed.added.length + check.computed.removed.length
              })}
        </p>
      ) : null}
      {check && check.notes.length > 0 ? (
        <ul>
          {check.notes.map(({ kind, before, now }) => (
            <li key={kind}>{t(`export:proof.note.${kind}`, { before, now })}</li>
          ))}
        </ul>
      ) : null}
      {check && check.sources.length > 0 ? (
        <details open={check.sources.some(({ state }) => state !== "same")}>
          <summary>{t("export:proof.sources")}</summary>
          <ul>
            {check.sources.map(({ path, state }) => (
              <li key={path}>
                <code>{path}</code>: {t(`export:proof.source.${state}`)}
              </li>
            ))}
          </ul>
        </details>
      ) : null}
    </section>
  );
}
