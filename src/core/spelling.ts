/**
 * How many slips (a sign more, less, other, or two swapped) lie between two words; where their
 * lengths already differ by more than `most`, just one more than that.
 * @example changesBetween('wlels', 'wells', 2) // 1
 */
export function changesBetween(a: string, b: string, most: number): number {
  const [from, to] = [[...a], [...b]];
  if (Math.abs(from.length - to.length) > most) return most + 1;
  let before: number[] = [];
  let last = to.map((_, i) => i).concat(to.length);
  for (const [i, sign] of from.entries()) {
    const next = [i + 1];
    for (const [j, other] of to.entries()) {
      const swapped = i > 0 && j > 0 && sign === to[j - 1] && from[i - 1] === other;
      next.push(
        Math.min(
          (next[j] ?? 0) + 1,
          (last[j + 1] ?? 0) + 1,
          (last[j] ?? 0) + (sign === other ? 0 : 1),
          swapped ? (before[j - 1] ?? 0) + 1 : Infinity,
        ),
      );
    }
    [before, last] = [last, next];
  }
  return last[to.length] ?? 0;
}
