/** Something of a length that would like to lie with its start at a place. */
export interface Wish {
  readonly start: number;
  readonly length: number;
}

/**
 * Moves neighbours apart along a line from 0 to `end` until none overlap and `gap` lies between them, in
 * their order and as near to their wishes as that allows. The caller sees to it that they fit: lengths and
 * gaps together at most `end`.
 */
export function spread(wishes: readonly Wish[], end: number, gap: number): number[] {
  const starts: number[] = [];
  let free = 0;
  for (const wish of wishes) {
    starts.push(Math.max(wish.start, free));
    free = (starts.at(-1) ?? 0) + wish.length + gap;
  }
  let limit = end;
  for (let index = starts.length - 1; index >= 0; index -= 1) {
    const length = wishes[index]?.length ?? 0;
    starts[index] = Math.max(Math.min(starts[index] ?? 0, limit - length), 0);
    limit = (starts[index] ?? 0) - gap;
  }
  return starts;
}
