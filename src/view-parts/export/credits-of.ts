import type { Credits, Question } from "../../export/credits.ts";
import type { Texts } from "../../i18n/texts.ts";
import { provenanceOf } from "../../indicator-data/provenance-words.ts";
import { application } from "../../model/application.ts";
import type { Shown } from "../../model/provenance.ts";

interface CreditWords {
  readonly title: string;
  readonly summary: string;
  /** As it stands under the picture on screen. */
  readonly caption: readonly string[];
  readonly questions?: readonly Question[];
}

/** The credits of something made from a dataset: its words on screen, the sources of what is in it, the address of the moment. */
export function creditsOf(shown: Shown, words: CreditWords, texts: Texts): Credits {
  const { title, summary, caption, questions = [] } = words;
  const provenance = provenanceOf(shown, texts);
  const attribution = provenance.attributions.join(". ");
  return {
    language: texts.language,
    title,
    summary,
    // On screen the sources are the caption's last line; here they have a place of their own.
    caption: caption.filter((line) => line !== attribution),
    ...provenance,
    address: window.location.href,
    application,
    made: new Date(),
    questions
  };
}
