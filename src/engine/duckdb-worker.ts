import workerAddress from "@duckdb/duckdb-wasm/dist/duckdb-browser-eh.worker.js?url";

// When its start fails, DuckDB-wasm 1.32 rejects a promise in its worker that nobody holds, and who waits for it waits
// forever. Thrown again, the reason reaches the page as an error of the worker.
self.addEventListener("unhandledrejection", ({ reason }) => {
  setTimeout(() => {
    throw reason;
  });
});

// DuckDB's own script sets onmessage when it has loaded; what comes before that is kept for it.
const early: MessageEvent[] = [];
self.onmessage = (event) => {
  early.push(event);
};
await import(/* @vite-ignore */ new URL(workerAddress, import.meta.url).href);
for (const event of early) self.dispatchEvent(new MessageEvent("message", { data: event.data }));
