import { changesBetween } from '../core/spelling.ts';

/**
 * The allowed name that a writer most likely meant, if one is within two slips (a third of it).
 * Names that differ only in a number are different things, not slips.
 */
export function nearestName(wrong: string, allowed: Iterable<string>): string | undefined {
  if (wrong.length > 60) return undefined;
  let best: { name: string; changes: number } | undefined;
  const unnumbered = (name: string) => name.toLowerCase().replace(/\d+/g, '#');
  for (const name of allowed) {
    if (/\d/.test(name) && unnumbered(name) === unnumbered(wrong)) continue;
    const most = Math.max(1, Math.min(2, Math.floor(name.length / 3)));
    const changes = changesBetween(wrong.toLowerCase(), name.toLowerCase(), most);
    if (changes <= most && changes < (best?.changes ?? Infinity)) best = { name, changes };
  }
  return best?.name;
}
