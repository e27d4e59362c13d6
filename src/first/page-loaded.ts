/** Resolves when what was put into the page is on screen. A page that is not seen has no frames. */
export const framePainted = () =>
  new Promise<void>((resolve) => {
    if (document.hidden) return resolve();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => resolve();
      port2.postMessage(undefined);
    });
  });

/** Has the font ready before words are set in it, if it comes in time: they would be set twice. The page asks for it ahead. */
export function askForFont(): void {
  document.fonts.load('1rem "Noto Sans Variable"').catch(() => undefined); // others take its place
}

/** Resolves when the page is as long and looks as it should: only then has anything its place. Rejects where a sheet failed. */
export async function stylesLoaded(): Promise<void> {
  if (document.readyState === "loading")
    await new Promise((resolve) => document.addEventListener("DOMContentLoaded", resolve, { once: true }));
  const sheets = [...document.querySelectorAll<HTMLLinkElement>('link[rel="stylesheet"]')];
  await Promise.all(
    sheets.map(
      (link) =>
        link.sheet ??
        new Promise((resolve, reject) => {
          link.addEventListener("load", resolve, { once: true });
          link.addEventListener("error", () => reject(new Error(`${link.href} could not be loaded`)), { once: true });
        })
    )
  );
}
