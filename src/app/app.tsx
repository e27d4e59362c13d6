import { type QueryClient, QueryClientProvider } from "@tanstack/react-query";
import type { i18n as I18n } from "i18next";
import { I18nextProvider } from "react-i18next";
import { ErrorBoundary } from "../deferred/error-boundary.tsx";
import type { ViewDefinition } from "../view-parts/view-definition.ts";
import { Opening } from "./opening.tsx";
import "../ui/styles.ts";
import "./app.css";
import "./header.css";
import "./print.css";

interface AppProps {
  readonly i18n: I18n;
  readonly client: QueryClient;
  /** In the order of the tabs; the first is shown where an address names none. */
  readonly views: readonly ViewDefinition[];
}

/** The application with everything around it that the rest takes for granted. */
export function App({ i18n, client, views }: AppProps) {
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <ErrorBoundary message={i18n.t("app:problem.part")}>
          <Opening i18n={i18n} views={views} />
        </ErrorBoundary>
      </QueryClientProvider>
    </I18nextProvider>
  );
}
