import "./app/styles.ts";
import { startApp } from "./app/start-app.tsx";

await startApp(document.getElementById("root"));
