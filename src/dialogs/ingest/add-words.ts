import type { Texts } from "../../i18n/texts.ts";
import type { Readiness } from "./readiness.ts";
import type { AddingProblem } from "./use-adding.ts";

interface AddWords {
  /** What the button says. */
  readonly label: string;
  readonly canAdd: boolean;
  /** What stands in the way; undefined where nothing does. */
  readonly reason: string | undefined;
}

/** What can be added, and what stands in the way. */
export function addWords(cards: readonly Readiness[], { t }: Texts): AddWords {
  const sum = (key: "indicators" | "datasets" | "questions") => cards.reduce((so, card) => so + card[key], 0);
  const [indicators, datasets, questions] = [sum("indicators"), sum("datasets"), sum("questions")];
  const isWorking = cards.some((card) => card.isWorking);
  const label =
    indicators > 0 && datasets === 0
      ? t("ingest:add.indicators", { count: indicators })
      : datasets > 0 && indicators === 0
        ? t("ingest:add.dataset")
        : t("ingest:add.all");
  const reason =
    cards.length === 0
      ? undefined
      : questions > 0
        ? t("ingest:openQuestions", { count: questions })
        : isWorking
          ? t("ingest:working")
          : indicators + datasets === 0
            ? t("ingest:nothingChosen")
            : undefined;
  return { label, canAdd: reason === undefined && indicators + datasets > 0, reason };
}

const codes = ["full", "blocked", "damaged", "missing"] as const;

/** Why something was not kept, and what was. */
export function storeWords({ reason, done, count, refusal }: AddingProblem, { t, local }: Texts): string {
  const code = codes.find((known) => known === reason) ?? "other";
  const problem = refusal ? local(refusal) : t(`own:problem.${code}`);
  return done === 0 ? problem : t("ingest:partly", { done, count, problem });
}
