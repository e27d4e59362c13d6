import { autocompletion, closeBrackets, closeBracketsKeymap, completionKeymap } from "@codemirror/autocomplete";
import { defaultKeymap, history, historyKeymap, indentWithTab } from "@codemirror/commands";
import { bracketMatching, defaultHighlightStyle, syntaxHighlighting } from "@codemirror/language";
import { type Extension, Prec, StateEffect, StateField } from "@codemirror/state";
import { Decoration, type DecorationSet, drawSelection, EditorView, keymap, lineNumbers } from "@codemirror/view";

export interface Fault {
  readonly start: number;
  readonly end: number;
}

/** Marks where a fault stands; undefined takes the mark away. */
export const showFault = StateEffect.define<Fault | undefined>();

const faultMark = Decoration.mark({ class: "cm-fault" });

const faultField = StateField.define<DecorationSet>({
  create: () => Decoration.none,
  update: (marks, transaction) => {
    const effect = transaction.effects.find((candidate) => candidate.is(showFault));
    if (effect) {
      const fault = effect.value as Fault | undefined;
      const length = transaction.newDoc.length;
      if (!fault || length === 0) return Decoration.none;
      const start = Math.min(fault.start, length - 1);
      return Decoration.set([faultMark.range(start, Math.max(start + 1, Math.min(fault.end, length)))]);
    }
    // What is written after it makes it an old fault.
    return transaction.docChanged ? Decoration.none : marks;
  },
  provide: (field) => EditorView.decorations.from(field)
});

const theme = EditorView.theme({
  "&": { backgroundColor: "var(--basis-color-ground)", color: "var(--basis-color-ink)", fontSize: "0.875rem" },
  "&.cm-focused": { outline: "3px solid var(--basis-color-focus-outer)", outlineOffset: "2px" },
  ".cm-scroller": { fontFamily: "ui-monospace, Menlo, Consolas, monospace", lineHeight: "1.5", overflow: "auto" },
  ".cm-content": { minHeight: "8.5rem", padding: "0.5rem 0" },
  ".cm-gutters": { backgroundColor: "var(--basis-color-ground-soft)", color: "var(--basis-color-ink-soft)", border: "0" },
  ".cm-fault": {
    backgroundColor: "var(--basis-color-error-ground)",
    textDecoration: "underline wavy var(--basis-color-error-ink)",
    textUnderlineOffset: "3px"
  },
  ".cm-tooltip": { border: "1px solid var(--basis-color-line-strong)", backgroundColor: "var(--basis-color-ground)" },
  ".cm-tooltip-autocomplete ul li[aria-selected]": { backgroundColor: "var(--basis-color-accent)", color: "#fff" }
});

/**
 * Typing over a selection, a browser keeps how the old text looked in style attributes, which the policy forbids. So plain text
 * goes straight into the document, by the way that CodeMirror would have taken; what is composed stays the browser's.
 */
const typing = EditorView.domEventHandlers({
  beforeinput: (event, view) => {
    if (event.inputType !== "insertText" || event.data === null || event.isComposing || view.composing) return false;
    const { from, to } = view.state.selection.main;
    const text = event.data;
    const insert = () => view.state.update(view.state.replaceSelection(text), { userEvent: "input.type", scrollIntoView: true });
    const isHandled = view.state.facet(EditorView.inputHandler).some((handle) => handle(view, from, to, text, insert));
    if (!isHandled) view.dispatch(insert());
    event.preventDefault();
    return true;
  }
});

interface EditorWishes {
  readonly label: string;
  readonly hint: string;
  readonly onRun: () => void;
  readonly onChange: (text: string) => void;
}

/** All that an editor of SQL does, but for its language. */
export function editorExtensions({ label, hint, onRun, onChange }: EditorWishes): Extension[] {
  const run = () => {
    onRun();
    return true;
  };
  return [
    typing,
    lineNumbers(),
    history(),
    drawSelection(),
    bracketMatching(),
    closeBrackets(),
    autocompletion(),
    syntaxHighlighting(defaultHighlightStyle),
    Prec.highest(keymap.of([{ key: "Mod-Enter", run }])),
    keymap.of([...closeBracketsKeymap, ...defaultKeymap, ...historyKeymap, ...completionKeymap, indentWithTab]),
    EditorView.lineWrapping,
    EditorView.contentAttributes.of({ "aria-label": label, "aria-description": hint }),
    EditorView.updateListener.of((update) => {
      if (update.docChanged) onChange(update.state.doc.toString());
    }),
    faultField,
    theme
  ];
}
