// Stands in the page itself (scripts/first/first-picture-plugin.ts), so that nothing is waited for.
// Asks for what the first map needs while the programs themselves are still on their way. They take each answer from the list
// below instead of asking again (src/queries/early-answers.ts); what they do not find there, they ask for as ever.
(() => {
  const asked = new URLSearchParams(location.search);
  const matching = (name, pattern) => (pattern.test(asked.get(name) ?? "") ? asked.get(name) : undefined);
  window.wijkatlasEarly ??= new Map();
  const answers = window.wijkatlasEarly;

  function ask(path) {
    const address = new URL(path, document.baseURI).href;
    if (!answers.has(address)) {
      const answer = fetch(address);
      answer.catch(() => undefined); // the application asks again, and says what is wrong
      answers.set(address, { answer });
    }
    return answers.get(address);
  }

  // Where they are read, bytes are kept for whoever reads them next; where there are none, the answer is left to be looked at.
  async function read(path) {
    const early = ask(path);
    early.bytes ??= early.answer.then((answer) => (answer.ok ? answer.arrayBuffer() : Promise.reject(new Error(answer.url))));
    return new TextDecoder().decode(await early.bytes);
  }

  // What the built page knows of its first pictures (src/first/first-page.ts); nothing while developing.
  const known = JSON.parse(document.querySelector('meta[name="wijkatlas-first-pictures"]')?.content ?? '{"datasets":[]}');

  /** Asks for the files of a first picture, which src/first/plan.ts may still find that it will not show. */
  function askFirst(folder, { id, levels, ...usual }) {
    const level = asked.get("level") || usual.level;
    const name = asked.get("indicator") || usual.indicator;
    const { boundaries, indicators } = levels[level] ?? {};
    const { scores, years } = indicators?.[name] ?? {};
    if (!scores) return;
    const year = Number(asked.get("year")) || years.at(-1);
    const isMap = (asked.get("view") || "map") === "map" && !asked.get("areas");
    if (isMap && years.includes(year))
      ask(`first/${id}/${level}.${name}.${year}.${asked.get("lang") === "en" ? "en" : "nl"}.json`);
    for (const path of ["manifest.json", boundaries.path, scores.path]) ask(folder + path);
  }

  async function start() {
    const gemeente = matching("gemeente", /^GM\d{4}$/);
    const index = await read("data/index.json");
    const entries = JSON.parse(index);
    const entry = entries.find(({ id }) => id === asked.get("dataset")) ?? entries[0];
    const folder = `data/${entry.id}${gemeente ? `/${gemeente}` : ""}/`;
    // Where the list is another one than when the page was built, nothing is known of what is there.
    const dataset = known.index === index && !gemeente ? known.datasets.find(({ id }) => id === entry.id) : undefined;
    if (dataset) askFirst(folder, dataset);
    const { levels } = JSON.parse(await read(`${folder}manifest.json`));
    const level =
      levels.find((one) => one.level === asked.get("level")) ?? levels.find((one) => one.level === "wijk") ?? levels[0];
    const scores = level.scoreFiles.find(({ columns }) => columns.includes(asked.get("indicator"))) ?? level.scoreFiles[0];
    // Of a large file the application wants a part first.
    const wanted = [level.areaFile, level.boundaryFile, scores.form === "arrow" ? scores : undefined];
    for (const file of wanted) if (file) ask(folder + file.path);
  }
  start().catch(() => undefined);
})();
