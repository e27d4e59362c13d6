/** What a browser may say of its connection (Network Information API); Firefox and Safari say nothing. */
interface Connection {
  readonly saveData?: boolean;
  readonly effectiveType?: string;
  readonly type?: string;
}

const slowTypes = ["slow-2g", "2g", "3g"];

/** Whether bytes cost the reader money or patience: nothing is then fetched that was not asked for. */
export function isMetered({ saveData = false, effectiveType = "", type = "" }: Connection): boolean {
  return saveData || slowTypes.includes(effectiveType) || type === "cellular";
}

/** The connection of this page, as far as the browser says. */
export const connection = (): Connection => (navigator as { readonly connection?: Connection }).connection ?? {};
