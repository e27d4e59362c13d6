import { parseAsString, useQueryStates } from "nuqs";
import { useCallback, useMemo } from "react";
import type { View } from "../model/view.ts";
import { type Address, parameterNames, parseAddress, writeAddress } from "./address.ts";

const parsers = Object.fromEntries(parameterNames.map((name) => [name, parseAsString])) as Record<
  (typeof parameterNames)[number],
  typeof parseAsString
>;

export type WriteView = (view: View, history?: "push" | "replace") => void;

/** The address as it stands now, and the way to change it: `push` adds a step for the back button, `replace` does not. */
export function useAddress(): readonly [Address, WriteView] {
  const [parameters, setParameters] = useQueryStates(parsers);
  const address = useMemo(() => parseAddress(parameters), [parameters]);
  const write = useCallback<WriteView>(
    (view, history = "push") => void setParameters(writeAddress(view), { history }),
    [setParameters]
  );
  return [address, write];
}
