/** Answers that were computed before, by a key; the oldest give way when there are more than `most`. */
export function lruCache<Answer>(maximum: number): (key: string, work: () => Answer) => Answer {
  const known = new Map<string, Answer>();
  return (key, work) => {
    const answer = known.has(key) ? (known.get(key) as Answer) : work();
    known.delete(key);
    known.set(key, answer);
    const [oldest] = known.keys();
    if (known.size > maximum && oldest !== undefined) known.delete(oldest);
    return answer;
  };
}
