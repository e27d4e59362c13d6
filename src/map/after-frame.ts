/** Does something once what was just drawn is on screen. A page that is not seen has no frames, and does it soon. */
export function afterFrame(work: () => void): void {
  if (document.hidden) {
    setTimeout(work);
    return;
  }
  requestAnimationFrame(() => {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = () => work();
    port2.postMessage(undefined);
  });
}
