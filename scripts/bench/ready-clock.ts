/** What the line begins with that the page writes to its console. To ask the page would take of the time that is measured. */
const readyMark = "bench ready: ";

/** The milliseconds that a line of the console tells, from the navigation to the map; undefined for any other line. */
export const readyIn = (line: string): number | undefined =>
  line.startsWith(readyMark) ? Number(line.slice(readyMark.length)) : undefined;

/**
 * Put into a page before its own script: tells when the page says that its first coloured map is painted, which is on screen in
 * the frame after that. Milliseconds since the navigation began.
 */
export const readyClock = `{
  new MutationObserver((changes, observer) => {
    if (!document.querySelector('[data-ready="true"]')) return;
    observer.disconnect();
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => console.debug("${readyMark}" + performance.now());
      port2.postMessage(undefined);
    });
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-ready"] });
}`;
