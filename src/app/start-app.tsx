import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { createI18n } from "../i18n/i18n.ts";
import { prepareRasteriser } from "../map/rasteriser.ts";
import { addressSets, readAddress, saidIn } from "../state/address.ts";
import { views } from "../views/views.ts";
import { App } from "./app.tsx";

/** The language the address asks for, Dutch where it asks for none that exists. */
function firstLanguage() {
  return saidIn(readAddress(addressSets(views), window.location.search), "lang") ?? "nl";
}

/** Puts the application in its place on the page. */
export async function startApp(place: HTMLElement | null): Promise<void> {
  if (!place) throw new Error("index.html has no element with id root");
  prepareRasteriser();
  const i18n = await createI18n(firstLanguage());
  createRoot(place).render(
    <StrictMode>
      <App i18n={i18n} views={views} />
    </StrictMode>
  );
}
