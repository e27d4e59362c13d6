import { Compartment, EditorState } from "@codemirror/state";
import { EditorView } from "@codemirror/view";
import { type Ref, useEffect, useImperativeHandle, useRef } from "react";
import type { TableInfo } from "../../queries/research.ts";
import { editorExtensions, type Fault, showFault } from "./editor-extensions.ts";
import { sqlLanguage } from "./sql-language.ts";

export interface SqlEditorHandle {
  readonly insert: (text: string) => void;
  readonly replace: (text: string) => void;
  readonly focus: () => void;
}

interface SqlEditorProps {
  readonly ref: Ref<SqlEditorHandle>;
  readonly initial: string;
  readonly label: string;
  readonly hint: string;
  readonly tables: readonly TableInfo[];
  readonly functions: readonly string[];
  readonly fault: Fault | undefined;
  readonly onRun: () => void;
  readonly onChange: (text: string) => void;
}

/** CodeMirror in a shadow root: there its styles are sheets, in the document they would be elements that the policy forbids. */
export function SqlEditor({ ref, initial, label, hint, tables, functions, fault, onRun, onChange }: SqlEditorProps) {
  const host = useRef<HTMLDivElement>(null);
  const editor = useRef<EditorView>(undefined);
  const language = useRef(new Compartment());
  const words = useRef(new Compartment());
  const calls = useRef({ onRun, onChange });
  calls.current = { onRun, onChange };
  const first = useRef(initial);
  const extensionsOf = useRef((own: string, ownHint: string) =>
    editorExtensions({
      label: own,
      hint: ownHint,
      onRun: () => calls.current.onRun(),
      onChange: (text) => calls.current.onChange(text)
    })
  );

  useEffect(() => {
    const place = host.current;
    if (!place) return undefined;
    const root = place.shadowRoot ?? place.attachShadow({ mode: "open", delegatesFocus: true });
    const view = new EditorView({
      root,
      parent: root,
      state: EditorState.create({
        doc: first.current,
        extensions: [words.current.of([]), language.current.of([])]
      })
    });
    editor.current = view;
    return () => {
      first.current = view.state.doc.toString();
      view.destroy();
    };
  }, []);
  useEffect(() => {
    editor.current?.dispatch({ effects: words.current.reconfigure(extensionsOf.current(label, hint)) });
  }, [label, hint]);
  useEffect(() => {
    editor.current?.dispatch({ effects: language.current.reconfigure(sqlLanguage(tables, functions)) });
  }, [tables, functions]);
  useEffect(() => {
    editor.current?.dispatch({ effects: showFault.of(fault), ...(fault ? { selection: { anchor: fault.start } } : {}) });
  }, [fault]);
  useImperativeHandle(ref, () => ({
    insert: (text) => {
      const view = editor.current;
      if (!view) return;
      view.dispatch(view.state.replaceSelection(text), { scrollIntoView: true, userEvent: "input" });
      view.focus();
    },
    replace: (text) => {
      const view = editor.current;
      if (!view) return;
      view.dispatch({ changes: { from: 0, to: view.state.doc.length, insert: text }, userEvent: "input" });
    },
    focus: () => editor.current?.focus()
  }));
  return <div ref={host} className="wa-data__editor" />;
}
