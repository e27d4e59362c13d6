/** The name of the first script of the page: built, it changes with any part of the code. */
export function buildId(): string {
  const script = document.querySelector<HTMLScriptElement>('script[type="module"][src]');
  return script?.src.split("/").at(-1)?.split("?")[0] ?? "unknown";
}
