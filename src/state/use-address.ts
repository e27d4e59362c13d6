import { useCallback, useEffect, useMemo, useState } from "react";
import type { View } from "../model/view.ts";
import { type Address, parameterNames, parseAddress, writeAddress } from "./address.ts";
import { addressOf } from "./address-link.ts";
import { readParameters } from "./read-parameters.ts";

export type WriteView = (view: View, history?: "push" | "replace") => void;

/** A browser refuses more than a hundred changes in half a minute or so: the last one is then tried again, in milliseconds. */
const refusedFor = 2000;

/** Changes the address that the browser shows. What it holds beside our parameters stays. */
function makeWriter() {
  let again: ReturnType<typeof setTimeout> | undefined;
  return function show(view: View, history: "push" | "replace"): void {
    clearTimeout(again);
    const others = [...new URLSearchParams(location.search)].filter(
      ([name]) => !(parameterNames as readonly string[]).includes(name)
    );
    const rest = others.length > 0 ? `&${new URLSearchParams(others)}` : "";
    const address = `${addressOf(view)}${rest}${location.hash}`;
    try {
      if (history === "push") window.history.pushState(null, "", address);
      else window.history.replaceState(window.history.state, "", address);
    } catch {
      again = setTimeout(() => show(view, history), refusedFor);
    }
  };
}

/** The address as it stands now, and the way to change it: `push` adds a step for the back button, `replace` does not. */
export function useAddress(): readonly [Address, WriteView] {
  const [parameters, setParameters] = useState(() => readParameters(location.search));
  const [show] = useState(makeWriter);
  useEffect(() => {
    const follow = () => setParameters(readParameters(location.search));
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, []);
  const address = useMemo(() => parseAddress(parameters), [parameters]);
  const write = useCallback<WriteView>(
    (view, history = "push") => {
      show(view, history);
      setParameters(writeAddress(view));
    },
    [show]
  );
  return [address, write];
}

/** Opens an address that is held as a text, from its question mark on, in the language of the moment. */
export function openAddress(address: string): void {
  const given = new URLSearchParams(address);
  const lang = new URLSearchParams(location.search).get("lang");
  if (lang) given.set("lang", lang);
  window.history.pushState(null, "", `?${given}`);
  window.dispatchEvent(new PopStateEvent("popstate"));
}
