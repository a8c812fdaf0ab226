import { pageAddress } from '../core/address.ts';
import type { Curriculum } from '../core/entry.ts';
import { labels, type Labels } from '../words/labels.ts';
import { papers, type PaperWords } from '../words/papers.ts';
import type { Bilingual, Language } from '../words/words.ts';

/** What an organisation prints on its copies. */
export type Imprint = {
  /** Address of the site with its base path, with a slash at the end. */
  root: string;
  /** Where people send records, stories and corrections. */
  sendTo: Bilingual<string>;
};

/** All that lowering an entry to a paper needs. */
export type Press = {
  curriculum: Curriculum;
  language: Language;
  imprint: Imprint;
  words: PaperWords;
  labels: Labels;
};

export const pressOf = (curriculum: Curriculum, language: Language, imprint: Imprint): Press => ({
  curriculum,
  language,
  imprint,
  words: papers[language],
  labels: labels[language],
});

/** The full address of a page of the site, for links and square codes. */
export const addressOf = (press: Press, ...parts: string[]): string =>
  press.imprint.root + pageAddress(press.language, ...parts).slice(1);

/** The address as it is printed: without the protocol. */
export const shortAddress = (address: string): string => address.replace(/^https?:\/\//, '');

/** The entries of ids, in the order of the ids. Throws when one is not there. */
export function pick<Entry extends { id: string }>(
  entries: readonly Entry[],
  ids: readonly string[],
  kind: string,
): Entry[] {
  return ids.map((id) => {
    const entry = entries.find((candidate) => candidate.id === id);
    if (!entry) throw new Error(`There is no ${kind} ${id}`);
    return entry;
  });
}
