import type { DocumentFacts } from './document.ts';
import { DocumentKind } from './document.ts';

/** Documents in the order of a shelf: by kind, the file to print before the file to edit. */
export const inShelfOrder = (documents: readonly DocumentFacts[]): DocumentFacts[] =>
  [...documents].sort(
    (a, b) =>
      DocumentKind.options.indexOf(a.kind) - DocumentKind.options.indexOf(b.kind) ||
      Number(a.format !== 'pdf') - Number(b.format !== 'pdf') ||
      a.format.localeCompare(b.format, 'en'),
  );
