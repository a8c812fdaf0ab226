import { z } from 'zod';

import { Id, published, text } from './field.ts';

/** content/pages/<id>/facts.yaml: prose pages such as home, about, how to use. */
export const PageFacts = z.strictObject({
  id: Id,
  /** Craft pages tell facilitators how to lead; they stand at /{l}/craft/{id}/. */
  shelf: z.enum(['site', 'craft']).default('site'),
  ...published,
});
/** content/pages/<id>/{en,zh-cn}.mdx, front matter; the MDX body is prose (P). */
export const PageWords = z.strictObject({ title: text(70), summary: text(300) });
export type PageFacts = z.infer<typeof PageFacts>;
export type PageWords = z.infer<typeof PageWords>;
