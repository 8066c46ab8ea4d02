/**
 * The allowed word closest to what was written, or undefined when nothing is near: the «是不是 …？» of every message.
 * The one word that holds what was written goes before one that differs by a character.
 */
export function nearest(written: string, allowed: Iterable<string>): string | undefined {
  const words = [...allowed];
  const holding = written.length > 1 ? words.filter((word) => word.includes(written)) : [];
  return holding.length === 1 ? holding[0] : byDistance(written, words);
}

function byDistance(written: string, words: readonly string[]): string | undefined {
  let best: string | undefined;
  let bestDistance = Number.POSITIVE_INFINITY;
  for (const word of words) {
    const distance = editDistance(written, word);
    const limit = Math.max(1, Math.floor(Math.max([...written].length, [...word].length) / 2));
    if (distance <= limit && distance < bestDistance) {
      best = word;
      bestDistance = distance;
    }
  }
  return best;
}

/** How many insertions, deletions and replacements turn one word into the other. */
function editDistance(a: string, b: string): number {
  const left = [...a];
  const right = [...b];
  let row = right.map((_, index) => index + 1);
  for (const [i, character] of left.entries()) {
    const next: number[] = [];
    for (const [j, other] of right.entries()) {
      const diagonal = j === 0 ? i : (row[j - 1] ?? 0);
      const before = j === 0 ? i + 1 : (next[j - 1] ?? 0);
      next.push(Math.min(diagonal + (character === other ? 0 : 1), (row[j] ?? 0) + 1, before + 1));
    }
    row = next;
  }
  return row.at(-1) ?? left.length;
}
