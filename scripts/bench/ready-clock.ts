/**
 * Put into a page before its own script: notes when the page says that its first coloured map is there, which is in the
 * frame after that. Milliseconds since the navigation began.
 */
export const readyClock = `
  new MutationObserver((changes, observer) => {
    if (!document.querySelector('[data-ready="true"]')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => { window.readyAt = performance.now(); };
      port2.postMessage(undefined);
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-ready"] });
`;

declare global {
  interface Window {
    readyAt?: number;
  }
}
