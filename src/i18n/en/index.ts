import app from "./app.json" with { type: "json" };
import charts from "./charts.json" with { type: "json" };
import differences from "./differences.json" with { type: "json" };
import findings from "./findings.json" with { type: "json" };
import map from "./map.json" with { type: "json" };
import terms from "./terms.json" with { type: "json" };
import ui from "./ui.json" with { type: "json" };

export const en = { app, charts, differences, findings, map, terms, ui };
