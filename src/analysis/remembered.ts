/** Answers that were worked out before, by a key; the oldest give way when there are more than `most`. */
export function remembered<Answer>(most: number): (key: string, work: () => Answer) => Answer {
  const known = new Map<string, Answer>();
  return (key, work) => {
    const answer = known.has(key) ? (known.get(key) as Answer) : work();
    known.delete(key);
    known.set(key, answer);
    const [oldest] = known.keys();
    if (known.size > most && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}
