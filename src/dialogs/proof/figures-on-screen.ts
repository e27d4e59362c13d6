import { createContext, useContext, useEffect } from "react";
import type { ComputedFigures } from "./recipe.ts";

/** What a part of the view on screen says of its figures: they are being computed, there are none, or the way to have them. */
export type Offer = "pending" | "none" | (() => ComputedFigures);

/** The figures that code computed for the view on screen, for who checks a proof of them. */
export class FiguresOnScreen {
  #names: readonly string[] = [];
  #isSettled = false;
  readonly #offers = new Map<string, Offer>();
  readonly #listeners = new Set<() => void>();

  /** The view that came on screen computes figures of these names. */
  expect(names: readonly string[]): void {
    this.#names = names;
    this.#changed();
  }

  /** Whether what is on screen is what the address asks for, or the last that can be had of it. */
  settle(isSettled: boolean): void {
    this.#isSettled = isSettled;
    this.#changed();
  }

  /** Says what there is of a name. Gives the way to take that back. */
  offer(name: string, offer: Offer): () => void {
    this.#offers.set(name, offer);
    this.#changed();
    return () => {
      if (this.#offers.get(name) === offer) this.#offers.delete(name);
    };
  }

  #read(name: string): Offer {
    if (!this.#names.includes(name)) return "none";
    return this.#isSettled ? (this.#offers.get(name) ?? "pending") : "pending";
  }

  #changed(): void {
    for (const listener of this.#listeners) listener();
  }

  /** The figures of a name as soon as they are there; undefined where the view on screen has none. */
  figuresOf(name: string, signal: AbortSignal): Promise<ComputedFigures | undefined> {
    return new Promise((resolve, reject) => {
      const look = () => {
        const offer = this.#read(name);
        if (offer === "pending") return;
        stop();
        const figures = offer === "none" ? undefined : offer();
        resolve(figures && (figures.table.columns[0]?.values.length ?? 0) > 0 ? figures : undefined);
      };
      const abort = () => {
        stop();
        reject(signal.reason);
      };
      const stop = () => {
        this.#listeners.delete(look);
        signal.removeEventListener("abort", abort);
      };
      this.#listeners.add(look);
      signal.addEventListener("abort", abort);
      if (signal.aborted) abort();
      else look();
    });
  }
}

export const FiguresOnScreenContext = createContext<FiguresOnScreen | undefined>(undefined);

export function useFiguresOnScreen(): FiguresOnScreen {
  const onScreen = useContext(FiguresOnScreenContext);
  if (!onScreen) throw new Error("what is drawn here stands in no FiguresOnScreenContext");
  return onScreen;
}

/** Says what figures a part of the view holds now. */
export function useOffer(name: string, offer: Offer): void {
  const onScreen = useFiguresOnScreen();
  useEffect(() => onScreen.offer(name, offer), [onScreen, name, offer]);
}
