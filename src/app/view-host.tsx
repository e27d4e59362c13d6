import { type ComponentType, useDeferredValue, useEffect } from "react";
import { Deferred } from "../deferred/deferred.tsx";
import { ErrorBoundary } from "../deferred/error-boundary.tsx";
import { useFiguresOnScreen } from "../dialogs/proof/figures-on-screen.ts";
import { useTexts } from "../i18n/use-texts.ts";
import type { Params } from "../model/param.ts";
import type { ViewDefinition } from "../view-parts/view-definition.ts";
import type { ViewProps } from "../view-parts/view-props.ts";

const [noTexts, noNames] = [[], []] as const;

interface ViewHostProps extends ViewProps<Params> {
  readonly definition: ViewDefinition;
  /** Whether it is on screen; else its code is fetched behind the first map. */
  readonly isShown: boolean;
}

/** The place of a view: what stands there while its code comes, when that fails, and when the view itself gets stuck. */
export function ViewHost({ definition, isShown, ...props }: ViewHostProps) {
  const { t } = useTexts();
  const { id, part, words, texts = noTexts, figures = noNames } = definition;
  const onScreen = useFiguresOnScreen();
  useEffect(() => {
    if (isShown && props.main) onScreen.expect(figures);
  }, [onScreen, isShown, props.main, figures]);
  const show = (View: ComponentType<ViewProps<Params>>) =>
    isShown ? (
      <ErrorBoundary key={props.dataset.id} message={t("app:problem.part")}>
        <Shown View={View} {...props} />
      </ErrorBoundary>
    ) : null;
  if (!("load" in part)) return show(part);
  return (
    <Deferred
      name={id}
      load={part.load}
      isAsked={isShown && props.main}
      isMissed={isShown}
      texts={texts}
      problem={t(`app:problem.${words.problem}`)}
      loading={<div className="wa-loading">{t(`app:loading.${words.loading}`)}</div>}
    >
      {show}
    </Deferred>
  );
}

interface ShownProps extends ViewProps<Params> {
  readonly View: ComponentType<ViewProps<Params>>;
}

/** A view. One that stands beside another waits by itself: what the address names goes first, and nothing else is drawn twice. */
function Shown({ View, ...props }: ShownProps) {
  const laterView = useDeferredValue(props.view);
  return <View {...props} view={props.main ? props.view : laterView} />;
}
