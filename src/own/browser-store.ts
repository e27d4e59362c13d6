import { Folder } from "./folder.ts";
import { KeptStore } from "./kept-store.ts";
import type { OwnStore } from "./own-store.ts";

const name = "wijkatlas-own-data";
let store: OwnStore | undefined;

/** The own store of this browser; works on the page and in a worker. */
export function ownStore(): OwnStore {
  store ??= new KeptStore({
    root: async () => {
      // A page that was not fetched safely has none, nor has an old browser.
      if (!navigator.storage?.getDirectory || !navigator.locks || !globalThis.crypto?.subtle)
        throw new DOMException("this browser has no private file system here", "NotAllowedError");
      return new Folder(await navigator.storage.getDirectory());
    },
    // The type of the result of a lock is that of its work, but for a promise round it.
    inTurn: async (work) => await navigator.locks.request(name, async () => await work()),
    channel: new BroadcastChannel(name)
  });
  return store;
}
