/** In milliseconds from the navigation. */
export interface Start {
  /** The frame with the first coloured map. */
  readonly painted: number;
  /** The frame in which the map answers to a person. */
  readonly ready: number;
}

/** What the line begins with that the page writes to its console. To ask the page would take of the time that is measured. */
const startMark = "bench start: ";

/** What a line of the console says of the start; undefined for any other line. */
export const startIn = (line: string): Start | undefined =>
  line.startsWith(startMark) ? (JSON.parse(line.slice(startMark.length)) as Start) : undefined;

/**
 * Put into a page before its own script: tells when the page says that its first coloured map is painted, and when it says
 * that its map can be used; both are on screen in the frame after that. Milliseconds since the navigation began. Only the
 * application knows a picture before its map; elsewhere both are the same moment.
 */
export const readyClock = `{
  const times = {};
  const note = (name, selector) => {
    if (!document.querySelector(selector)) return false;
    requestAnimationFrame(() => {
      const { port1, port2 } = new MessageChannel();
      port1.onmessage = () => {
        times[name] = performance.now();
        if (times.painted && times.ready) console.debug("${startMark}" + JSON.stringify(times));
      };
      port2.postMessage(undefined);
    });
    return true;
  };
  const waiting = new Map([
    ["painted", '[data-first="true"], [data-ready="true"]'],
    ["ready", '[data-ready="true"]']
  ]);
  new MutationObserver((changes, observer) => {
    for (const [name, selector] of waiting) if (note(name, selector)) waiting.delete(name);
    if (waiting.size === 0) observer.disconnect();
  }).observe(document, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-first", "data-ready"] });
}`;
