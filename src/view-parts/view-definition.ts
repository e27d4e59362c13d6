import type { ComponentType } from "react";
import type { LaterNamespace, TextResources } from "../i18n/i18n.ts";
import type { PageFacts } from "../indicator-data/provenance-words.ts";
import type { Params } from "../model/param.ts";
import type { Shown } from "../model/provenance.ts";
import type { View } from "../model/shared-params.ts";
import type { ViewProps } from "./view-props.ts";

type AppTexts = TextResources["app"];

interface ViewWords {
  /** What its tab is called: `app:view.<…>`. */
  readonly name: keyof AppTexts["view"];
  /** What stands in its place while it comes: `app:loading.<…>`. */
  readonly loading: keyof AppTexts["loading"];
  /** What stands there when it could not be fetched: `app:problem.<…>`. */
  readonly problem: keyof AppTexts["problem"];
}

/** All that the application knows of a view. Its folder holds the rest. */
export interface ViewDefinition<Own extends Params = Params> {
  /** Its name in the address: `view=<id>`. */
  readonly id: string;
  /** The parameters that it reads beside the shared ones. */
  readonly params: Own;
  readonly words: ViewWords;
  /** Old links that name no view, but something to be seen, mean this one. */
  readonly isOfOldLinks?: true;
  /** Its own controls stand behind its content: those that all views share follow it. */
  readonly hasOwnControls?: true;
  /** The texts that come with it. */
  readonly texts?: readonly LaterNamespace[];
  /** The view that stands beside it on a wide screen, by its id. */
  readonly companion?: string;
  /** What of the dataset it shows, whose sources stand at the foot of the page; absent: the indicator in its year, and no map. */
  readonly shows?: (facts: PageFacts, view: View<Own>) => Shown;
  /** The names of the figures that it computes, which a proof of them is compared with. */
  readonly figures?: readonly string[];
  /** What it draws: there from the start, or fetched when it is asked for. */
  readonly part: ComponentType<ViewProps<Own>> | { readonly load: () => Promise<ComponentType<ViewProps<Own>>> };
}

/** A view as it stands in the list, where the set of parameters that is its own is no longer known by type. */
export const defineView = <Own extends Params>(definition: ViewDefinition<Own>): ViewDefinition =>
  definition as unknown as ViewDefinition;
