import type { Term } from './entry.ts';
import type { Locale } from './field.ts';

/** What a term is sorted by: in Chinese its pinyin without tones. */
function sortKey(term: Term, language: Locale): string {
  const { term: word, pinyin } = term.words[language];
  return (language === 'zh-cn' ? (pinyin ?? word) : word)
    .normalize('NFD')
    .replace(/\p{Mn}/gu, '')
    .toLowerCase();
}

/** The terms in the order of a dictionary, under their first letters; `#` for what has none. */
export function byLetter(terms: readonly Term[], language: Locale): [string, Term[]][] {
  const sorted = terms
    .map((term) => ({ term, key: sortKey(term, language) }))
    .sort((a, b) => a.key.localeCompare(b.key, 'en'));
  const letters = new Map<string, Term[]>();
  for (const { term, key } of sorted) {
    const letter = /^[a-z]/.test(key) ? key.charAt(0).toUpperCase() : '#';
    letters.set(letter, [...(letters.get(letter) ?? []), term]);
  }
  return [...letters];
}
