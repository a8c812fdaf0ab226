import { z } from 'zod';

import { Id, text } from './field.ts';

/** content/terms/<id>/facts.yaml */
export const TermFacts = z.strictObject({
  id: Id,
  related: z.array(Id).default([]),
  source: Id.optional(),
});
/** content/terms/<id>/{en,zh-cn}.mdx, front matter; no MDX body. Fixed by the termbase, part 7. */
export const TermWords = z.strictObject({
  term: text(60),
  /** Only in Chinese. */
  pinyin: text(60).optional(),
  /** At most 300 characters in English, 200 in Chinese (cross). */
  definition: text(300),
  /** Words that must not stand for it (X13). */
  notThis: z.array(text(60)).default([]),
  usage: text(200).optional(),
});
export type TermFacts = z.infer<typeof TermFacts>;
export type TermWords = z.infer<typeof TermWords>;
