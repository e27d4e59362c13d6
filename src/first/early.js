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

  // The first picture that the address may mean, which src/first/plan.ts may still find that it will not show.
  const first = known.datasets.find(({ id }, i) => (asked.get("dataset") ? id === asked.get("dataset") : i === 0));
  const level = asked.get("level") || first?.level;
  const indicator = asked.get("indicator") || first?.indicator;
  const { boundaries, indicators } = first?.levels[level] ?? {};
  const { scores, years } = indicators?.[indicator] ?? {};

  const year = Number(asked.get("year")) || years?.at(-1);
  const isMap = (asked.get("view") || "map") === "map" && !asked.get("areas") && !asked.get("gemeente");

  // Its page is there whatever the data are. Where there is none, the application is what is waited for.
  function askPage() {
    const language = asked.get("lang") === "en" ? "en" : "nl";
    if (isMap && years?.includes(year)) return ask(`first/${first.id}/${level}.${indicator}.${year}.${language}.json`);
    for (const href of known.application ?? [])
      document.head.append(
        Object.assign(document.createElement("link"), { rel: "modulepreload", crossOrigin: "anonymous", href })
      );
  }

  async function start() {
    const gemeente = matching("gemeente", /^GM\d{4}$/);
    const reading = read("data/index.json");
    askPage();
    const index = await reading;
    const entries = JSON.parse(index);
    const entry = entries.find(({ id }) => id === asked.get("dataset")) ?? entries[0];
    const folder = `data/${entry.id}${gemeente ? `/${gemeente}` : ""}/`;
    // Where the list is another one than when the page was built, nothing is known of what is there.
    if (scores && known.index === index && !gemeente)
      for (const path of ["manifest.json", boundaries.path, scores.path]) ask(folder + path);
    const { levels } = JSON.parse(await read(`${folder}manifest.json`));
    const ofLevel =
      levels.find((one) => one.level === asked.get("level")) ?? levels.find((one) => one.level === "wijk") ?? levels[0];
    const figures = ofLevel.scoreFiles.find(({ columns }) => columns.includes(asked.get("indicator"))) ?? ofLevel.scoreFiles[0];
    // Of a large file the application wants a part first.
    const wanted = [ofLevel.areaFile, ofLevel.boundaryFile, figures.form === "arrow" ? figures : undefined];
    for (const file of wanted) if (file) ask(folder + file.path);
  }
  start().catch(() => undefined);
})();
