import { useEffect } from "react";
import type { ProofRecipe } from "./recipe.ts";

type Figures = () => ProofRecipe["computed"];

const offered = new Map<string, Figures>();

/** Says what figures a panel on screen holds now, for whoever checks a proof of them. */
export function useOfferedFigures(name: string, figures: Figures): void {
  useEffect(() => {
    offered.set(name, figures);
    return () => {
      if (offered.get(name) === figures) offered.delete(name);
    };
  });
}

/** The figures that a panel on screen holds; undefined where no such panel is there. */
export const offeredFigures = (name: string): ReturnType<Figures> => offered.get(name)?.();
