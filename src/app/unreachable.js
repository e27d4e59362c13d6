// Stands in the page itself (scripts/server/page-scripts.ts): shows the sentence of index.html where the program does not arrive or
// does not start. Once the program shows anything itself, its style sheet hides the sentence.
addEventListener(
  "error",
  ({ target }) => {
    if (target === window || target instanceof HTMLScriptElement) document.getElementById("unreachable").hidden = false;
  },
  true
);
