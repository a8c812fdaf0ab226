import { z } from 'zod';

import { Id, text } from './field.ts';

/** content/sources/<id>/facts.yaml; titles and publishers stay in their own language. */
export const SourceFacts = z.strictObject({
  id: Id,
  title: text(300),
  publisher: text(120).optional(),
  year: z.int().optional(),
  address: z.string().min(4),
  accessed: z.iso.date(),
  licence: text(80),
});
/** content/sources/<id>/{en,zh-cn}.mdx, front matter; no MDX body */
export const SourceWords = z.strictObject({ usedFor: text(200) });
export type SourceFacts = z.infer<typeof SourceFacts>;
export type SourceWords = z.infer<typeof SourceWords>;

/** The language a title is written in, as far as its letters tell. */
export const titleLanguage = (title: string): 'en' | 'zh-cn' =>
  /\p{Script=Han}/u.test(title) ? 'zh-cn' : 'en';
