import { createHash } from 'node:crypto';

import type { Curriculum } from '../core/entry.ts';

const known = new WeakMap<Curriculum, string>();

/**
 * Name of the state of the whole curriculum: the last day on which a person read an entry, and a
 * hash of all facts and words. It changes with every word and with nothing else.
 * @example editionOf(curriculum) // '2026-11-23.4f1c09ab'
 */
export function editionOf(curriculum: Curriculum): string {
  const edition = known.get(curriculum) ?? nameEdition(curriculum);
  known.set(curriculum, edition);
  return edition;
}

function nameEdition(curriculum: Curriculum): string {
  const days = Object.values(curriculum)
    .flat()
    .flatMap((entry) => ('reviewed' in entry ? [entry.reviewed] : []));
  const sorted = Object.entries(curriculum).map(([kind, entries]) => [
    kind,
    [...entries].sort((a, b) => (a.id < b.id ? -1 : 1)),
  ]);
  const hash = createHash('sha256')
    .update(JSON.stringify(inFixedOrder(sorted)))
    .digest('hex');
  return `${days.sort().at(-1) ?? 'none'}.${hash.slice(0, 8)}`;
}

/** The same values however files and keys happened to be read. */
function inFixedOrder(value: unknown): unknown {
  if (Array.isArray(value)) return value.map(inFixedOrder);
  if (typeof value !== 'object' || value === null) return value;
  const pairs = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1));
  return Object.fromEntries(pairs.map(([key, part]) => [key, inFixedOrder(part)]));
}
