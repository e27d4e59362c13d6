import react from "@vitejs/plugin-react";
import { configDefaults, defineConfig } from "vitest/config";
import { limit } from "./scripts/test-run/limit.ts";

// They put other modules in the place of ours, or look at a module before anybody used it.
const alone = ["tests/i18n/texts.test.ts", "tests/queries/own-queries.test.ts"];
const every = { testTimeout: limit, hookTimeout: limit, teardownTimeout: limit };

export default defineConfig({
  plugins: [react()],
  test: {
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          ...every,
          name: "unit",
          include: ["tests/**/*.test.{ts,tsx}"],
          exclude: [...configDefaults.exclude, "tests/browser/**", ...alone],
          // Modules are read once a worker, not once a file.
          isolate: false
        }
      },
      { extends: true, test: { ...every, name: "alone", include: alone } }
    ]
  }
});
