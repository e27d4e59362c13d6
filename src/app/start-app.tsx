import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createI18n } from "../i18n/i18n.ts";
import { createQueryClient } from "../queries/query-client.ts";
import { addressSets, readLink, saidIn } from "../state/address.ts";
import { views } from "../views/views.ts";
import { App } from "./app.tsx";
import { prefetchFirst } from "./prefetch-first.ts";

/** Puts the application in its place on the page. */
export async function startApp(place: HTMLElement | null): Promise<void> {
  if (!place) throw new Error("index.html has no element with id root");
  const client = createQueryClient();
  const sets = addressSets(views);
  const address = readLink(sets, window.location.search);
  // What the address asks for is on its way with its figures; the application takes it when it is there, and says where it is not.
  const part = (views.find(({ id }) => id === address.view?.value) ?? views[0])?.part;
  if (part && "load" in part) part.load().catch(() => undefined);
  const [i18n] = await Promise.all([createI18n(saidIn(address, "lang") ?? "nl"), prefetchFirst(client, sets, address)]);
  createRoot(place).render(
    <StrictMode>
      <App i18n={i18n} client={client} views={views} />
    </StrictMode>
  );
}
