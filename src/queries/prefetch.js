// Stands in the page itself (scripts/server/page-scripts.ts): asks for what the first map needs while the program is on its way. The
// program takes each answer once, instead of asking again (src/queries/prefetched.ts); what it does not find, it asks for as ever.
(() => {
  const asked = new URLSearchParams(location.search);
  window.wijkatlasPrefetched ??= new Map();
  const answers = window.wijkatlasPrefetched;

  // Undefined where the program was faster.
  function ask(path) {
    const address = new URL(path, document.baseURI).href;
    if (answers.has(address)) return undefined;
    const answer = fetch(address);
    answer.catch(() => undefined); // the program asks again, and says what is wrong
    answers.set(address, answer);
    return answer;
  }

  // A copy, at once: the program takes the answer itself.
  const read = (path) => ask(path)?.then((answer) => answer.clone().json());

  // The file of texts is known by the name that the build gave it.
  const texts = JSON.parse(document.querySelector('meta[name="wijkatlas-texts"]').content);
  const href = texts[asked.get("lang")];
  const link = document.createElement("link");
  if (href) document.head.append(Object.assign(link, { rel: "modulepreload", crossOrigin: "anonymous", href }));

  async function start() {
    const entries = await read("data/index.json");
    const entry = entries.find(({ id }) => id === asked.get("dataset")) ?? entries[0];
    const gemeente = /^GM\d{4}$/.exec(asked.get("gemeente") ?? "")?.[0];
    const folder = `data/${entry.id}${gemeente ? `/${gemeente}` : ""}/`;
    const { levels } = await read(`${folder}manifest.json`);
    const ofLevel =
      levels.find((one) => one.level === asked.get("level")) ?? levels.find((one) => one.level === "wijk") ?? levels[0];
    const figures = ofLevel.scoreFiles.find(({ columns }) => columns.includes(asked.get("indicator"))) ?? ofLevel.scoreFiles[0];
    // Of a large file the program wants a part first.
    const wanted = [ofLevel.areaFile, ofLevel.boundaryFile, figures.form === "arrow" ? figures : undefined];
    for (const file of wanted) if (file) ask(folder + file.path);
  }
  start().catch(() => undefined);
})();
