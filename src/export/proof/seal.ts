import { sha256OfText } from "./sha256.ts";

/** SHA-256 of a proof as JSON without spaces and without the seal itself: who changes a digit of it breaks it. */
export function sealOf(proof: object): string {
  const { seal: _, ...rest } = proof as { readonly seal?: unknown };
  return sha256OfText(JSON.stringify(rest));
}
