// Asks for what the first map needs while the application itself is still on its way. The application takes each answer from
// the list below instead of asking again (src/queries/early-answers.ts); what it does not find there, it asks for as ever.
(() => {
  const asked = new URLSearchParams(location.search);
  const matching = (name, pattern) => (pattern.test(asked.get(name) ?? "") ? asked.get(name) : undefined);
  const answers = new Map();
  window.wijkatlasEarly = answers;

  function ask(path) {
    const address = new URL(`data/${path}`, document.baseURI).href;
    const answer = fetch(address);
    answer.catch(() => undefined); // the application asks again, and says what is wrong
    answers.set(address, answer);
    return answer;
  }

  // A copy: the application reads the answer too.
  const read = async (answer) => (await answer).clone().json();

  async function start() {
    const gemeente = matching("gemeente", /^GM\d{4}$/);
    const entries = await read(ask("index.json"));
    const entry = entries.find(({ id }) => id === asked.get("dataset")) ?? entries[0];
    const folder = `${entry.id}${gemeente ? `/${gemeente}` : ""}/`;
    const { levels } = await read(ask(`${folder}manifest.json`));
    const level =
      levels.find((one) => one.level === asked.get("level")) ?? levels.find((one) => one.level === "wijk") ?? levels[0];
    const scores = level.scoreFiles.find(({ columns }) => columns.includes(asked.get("indicator"))) ?? level.scoreFiles[0];
    // Of a large file the application wants a part first.
    const wanted = [level.areaFile, level.boundaryFile, scores.form === "arrow" ? scores : undefined];
    for (const file of wanted) if (file) ask(folder + file.path);
  }
  start().catch(() => undefined);
})();
