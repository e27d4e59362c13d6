import { useTexts } from "../i18n/use-texts.ts";
import type { Dataset } from "../model/dataset.ts";
import { Problem } from "../ui/problem.tsx";

interface LoadProblemProps {
  readonly dataset: Dataset;
  readonly error: Error;
  readonly onRetry: () => void;
}

/** Stands in the place of a view whose data could not be had. */
export function LoadProblem({ dataset, error, onRetry }: LoadProblemProps) {
  const { t, local } = useTexts();
  return (
    <Problem details={error.stack ?? error.message} onRetry={onRetry}>
      {t(navigator.onLine ? "app:problem.dataset" : "app:problem.offline", { title: local(dataset.title) })}
    </Problem>
  );
}
