/**
 * Put into a page before its own script: notes when the page says that its first coloured map is painted, and when it says
 * that its map can be used; both are on screen in the frame after that. Milliseconds since the navigation began. Only the
 * application knows a picture before its map; elsewhere both are the same moment.
 */
export const readyClock = `{
  const note = (name, selector) => {
    if (!document.querySelector(selector)) return false;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { window[name] = performance.now(); };
      port2.postMessage(undefined);
    });
    return true;
  };
  const waiting = new Map([
    ["paintedAt", '[data-first="true"], [data-ready="true"]'],
    ["readyAt", '[data-ready="true"]']
  ]);
  new MutationObserver((changes, observer) => {
    for (const [name, selector] of waiting) if (note(name, selector)) waiting.delete(name);
    if (waiting.size === 0) observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-first", "data-ready"] });
}`;

declare global {
  interface Window {
    paintedAt?: number;
    readyAt?: number;
  }
}
