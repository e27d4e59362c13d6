import { QueryClientProvider } from "@tanstack/react-query";
import type { i18n as I18n } from "i18next";
import { useState } from "react";
import { I18nextProvider } from "react-i18next";
import { createQueryClient } from "../queries/query-client.ts";
import { ErrorBoundary } from "./error-boundary.tsx";
import { Opening } from "./opening.tsx";
import "../ui/styles.ts";
import "./app.css";
import "./print.css";

/** The application with everything around it that the rest takes for granted. */
export function App({ i18n }: { readonly i18n: I18n }) {
  const [client] = useState(createQueryClient);
  return (
    <I18nextProvider i18n={i18n}>
      <QueryClientProvider client={client}>
        <ErrorBoundary message={i18n.t("app:problem.part")}>
          <Opening i18n={i18n} />
        </ErrorBoundary>
      </QueryClientProvider>
    </I18nextProvider>
  );
}
