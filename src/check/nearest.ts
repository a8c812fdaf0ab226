/** Number of single-letter edits (insert, delete, replace, swap neighbours) between two words. */
export function editDistance(a: string, b: string): number {
  let before: number[] = [];
  let previous = Array.from({ length: b.length + 1 }, (_, i) => i);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const same = a[i - 1] === b[j - 1];
      let cost = Math.min(
        (previous[j] ?? 0) + 1,
        (row[j - 1] ?? 0) + 1,
        (previous[j - 1] ?? 0) + (same ? 0 : 1),
      );
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) {
        cost = Math.min(cost, (before[j - 2] ?? 0) + 1);
      }
      row.push(cost);
    }
    before = previous;
    previous = row;
  }
  return previous[b.length] ?? 0;
}

/**
 * The allowed name that a writer most likely meant, if one is within two edits (a third of it).
 * Names that differ only in a number are different things, not slips.
 */
export function nearestName(wrong: string, allowed: Iterable<string>): string | undefined {
  if (wrong.length > 60) return undefined;
  let best: { name: string; distance: number } | undefined;
  const unnumbered = (name: string) => name.toLowerCase().replace(/\d+/g, '#');
  for (const name of allowed) {
    if (/\d/.test(name) && unnumbered(name) === unnumbered(wrong)) continue;
    const distance = editDistance(wrong.toLowerCase(), name.toLowerCase());
    if (distance <= Math.max(1, Math.min(2, Math.floor(name.length / 3)))) {
      if (!best || distance < best.distance) best = { name, distance };
    }
  }
  return best?.name;
}
