import { useCallback, useEffect, useRef, useState } from "react";
import { type Address, type AddressSets, addressText, isOurs, readLink } from "./address.ts";

export type History = "push" | "replace";

/** Puts another address in the place of the one of the moment: `push` adds a step for the back button, `replace` does not. */
export type UpdateAddress = (next: (address: Address) => Address, history?: History) => void;

/** A browser refuses more than a hundred changes in half a minute or so: the last one is then tried again, in milliseconds. */
const refusedFor = 2000;

/** Changes the address that the browser shows. What it holds beside our parameters stays. */
function makeWriter(sets: AddressSets) {
  let again: ReturnType<typeof setTimeout> | undefined;
  return function show(address: Address, history: History): void {
    clearTimeout(again);
    const others = [...new URLSearchParams(location.search)].filter(([name]) => !isOurs(sets, name));
    const rest = others.length > 0 ? `&${new URLSearchParams(others)}` : "";
    const text = `${addressText(sets, address)}${rest}${location.hash}`;
    try {
      if (history === "push") window.history.pushState(null, "", text);
      else window.history.replaceState(window.history.state, "", text);
    } catch {
      again = setTimeout(() => show(address, history), refusedFor);
    }
  };
}

/**
 * The address as it stands now, and the way to change it. The browser's own is read at the start and when a person goes back or
 * forward; a change is made to what is known here, so that all it leaves alone keeps its value.
 */
export function useAddress(sets: AddressSets): readonly [Address, UpdateAddress] {
  const [address, setAddress] = useState(() => readLink(sets, location.search));
  const latest = useRef(address);
  const [show] = useState(() => makeWriter(sets));
  useEffect(() => {
    const follow = () => {
      latest.current = readLink(sets, location.search, latest.current);
      setAddress(latest.current);
    };
    window.addEventListener("popstate", follow);
    return () => window.removeEventListener("popstate", follow);
  }, [sets]);
  const update = useCallback<UpdateAddress>(
    (next, history = "push") => {
      // Changes in one go build on each other, whether or not the page was drawn in between.
      latest.current = next(latest.current);
      show(latest.current, history);
      setAddress(latest.current);
    },
    [show]
  );
  return [address, update];
}

/** Opens an address that is held as a text, from its question mark on, in the language of the moment. */
export function openAddress(address: string): void {
  const given = new URLSearchParams(address);
  const lang = new URLSearchParams(location.search).get("lang");
  if (lang) given.set("lang", lang);
  window.history.pushState(null, "", `?${given}`);
  window.dispatchEvent(new PopStateEvent("popstate"));
}
