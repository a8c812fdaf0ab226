import type { DocumentFacts, DocumentKind } from './document.ts';

/** The order in which the papers of one entry lie on a shelf. */
const ORDER: readonly DocumentKind[] = [
  'pack',
  'book',
  'guide',
  'run-sheet',
  'guide-large',
  'reader',
  'case',
  'case-guide',
  'handouts',
  'cards',
  'forms',
  'posters',
  'slides',
  'slides-on-paper',
];

/** Documents in the order of a shelf: by kind, the file to print before the file to edit. */
export const inShelfOrder = (documents: readonly DocumentFacts[]): DocumentFacts[] =>
  [...documents].sort(
    (a, b) =>
      ORDER.indexOf(a.kind) - ORDER.indexOf(b.kind) ||
      Number(a.format !== 'pdf') - Number(b.format !== 'pdf') ||
      a.format.localeCompare(b.format, 'en'),
  );
