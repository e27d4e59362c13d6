import "../../src/ui/styles.ts";
import { createRoot } from "react-dom/client";
import { I18nextProvider } from "react-i18next";
import { createI18n } from "../../src/i18n/i18n.ts";
import { trendsCases } from "./trends-cases.ts";
import { TrendsFigure } from "./trends-figure.tsx";

const asked = new URLSearchParams(location.search);
const i18n = await createI18n(asked.get("lang") === "en" ? "en" : "nl");
const cases = trendsCases.filter(({ title }) => asked.get("case") === null || title === asked.get("case"));

const page = document.querySelector("main");
if (page)
  createRoot(page).render(
    <I18nextProvider i18n={i18n}>
      {cases.map(({ title, data, width }) => (
        <div key={title} style={{ margin: 24, ...(width === undefined ? {} : { width }) }}>
          <TrendsFigure title={title} data={data} />
        </div>
      ))}
    </I18nextProvider>
  );
