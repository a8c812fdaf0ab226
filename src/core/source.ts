import { z } from 'zod';

import { Id, text } from './field.ts';
import type { Locale } from './field.ts';

/** content/sources/<id>/facts.yaml; titles and publishers stay in their own language. */
export const SourceFacts = z.strictObject({
  id: Id,
  title: text(300),
  publisher: text(120).optional(),
  year: z.int().optional(),
  /** An address on the web, `doi:…`, or `not public` where we know only a reprint or a summary. */
  address: z.union([z.url(), z.string().regex(/^doi:10\.\S+$/), z.literal('not public')]),
  /** The day somebody last read it. */
  accessed: z.iso.date(),
  licence: z.enum([
    'CC BY 4.0',
    'all rights reserved',
    'open access',
    'public release',
    'not stated',
  ]),
});
/** content/sources/<id>/{en,zh-cn}.mdx, front matter; no MDX body */
export const SourceWords = z.strictObject({ usedFor: text(200) });
export type SourceFacts = z.infer<typeof SourceFacts>;
export type SourceWords = z.infer<typeof SourceWords>;

/** The language a title is written in, as far as its letters tell. */
export const titleLanguage = (title: string): Locale =>
  /\p{Script=Han}/u.test(title) ? 'zh-cn' : 'en';

/** Where a source can be reached on the web; none where it is not public. */
export const webAddress = (address: string): string | undefined => {
  if (address.startsWith('doi:')) return `https://doi.org/${address.slice('doi:'.length)}`;
  return address.startsWith('http') ? address : undefined;
};
