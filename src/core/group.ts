/**
 * Entries under the keys they belong to, in the order of the keys; keys without entries are left
 * out.
 * @example groupBy(['a', 'b'], [{ k: 'b' }], (entry) => entry.k) // [['b', [{ k: 'b' }]]]
 */
export const groupBy = <Key, Entry>(
  keys: readonly Key[],
  entries: readonly Entry[],
  keyOf: (entry: Entry) => Key,
): [Key, Entry[]][] =>
  keys
    .map((key): [Key, Entry[]] => [key, entries.filter((entry) => keyOf(entry) === key)])
    .filter(([, group]) => group.length > 0);
