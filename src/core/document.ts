import { z } from 'zod';

import { Id, Locale } from './field.ts';

/** In the order in which the papers of one entry lie on a shelf. */
export const DocumentKind = z.enum([
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
]);
export const DocumentFormat = z.enum(['pdf', 'docx', 'pptx', 'epub', 'zip']);

/** One file under /documents/, as the manifest and documents.json list it. */
export const DocumentFacts = z.strictObject({
  /** `<about>-<kind>`, e.g. kn-1-guide. */
  id: Id,
  /** From the root of the site, without the base path. */
  address: z.string().regex(/^\/documents\/(en|zh-cn|both)\/[a-z0-9-]+\.[a-z]+$/),
  language: z.enum([...Locale.options, 'both']),
  format: DocumentFormat,
  kind: DocumentKind,
  /** The entry it is made from, or `course`. */
  about: Id,
  audience: z.enum(['facilitator', 'trainee']),
  /** 0 where the format has no fixed pages. */
  pages: z.int().min(0),
  bytes: z.int().min(1),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  edition: z.string().min(1),
  /** The check code printed on it. */
  check: z.string(),
});
export type DocumentKind = z.infer<typeof DocumentKind>;
export type DocumentFacts = z.infer<typeof DocumentFacts>;

/** What .cache/documents/manifest.json holds. */
export const Manifest = z.object({ items: z.array(DocumentFacts) });
export type Manifest = z.infer<typeof Manifest>;
