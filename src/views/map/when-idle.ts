// Without the limit Chromium can forget a callback while nothing is painted.
const limit = { timeout: 2000 };

/** Does something with one item after another while the browser has nothing else to do; gives the way to stop it. */
export function whenIdle<Item>(items: readonly Item[], work: (item: Item) => void): () => void {
  // Safari has no idle callbacks.
  const hasIdle = typeof requestIdleCallback === "function";
  let handle = 0;
  const next = (i: number) => {
    const item = items[i];
    if (item === undefined) return;
    const go = () => {
      work(item);
      next(i + 1);
    };
    handle = hasIdle ? requestIdleCallback(go, limit) : window.setTimeout(go, 50);
  };
  next(0);
  return () => (hasIdle ? cancelIdleCallback(handle) : clearTimeout(handle));
}
