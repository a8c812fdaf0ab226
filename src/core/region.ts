import { z } from 'zod';

import { Id, text } from './field.ts';

/** content/regions/<id>/facts.yaml */
export const RegionFacts = z.strictObject({
  id: Id,
  provinces: z.array(z.string().regex(/^CN-[A-Z]{2}$/)).min(1),
});
/** content/regions/<id>/{en,zh-cn}.mdx, front matter; no MDX body */
export const RegionWords = z.strictObject({
  name: text(60),
  /** By province code. */
  provinces: z.record(z.string().regex(/^CN-[A-Z]{2}$/), text(40)),
  note: text(400).optional(),
});
export type RegionFacts = z.infer<typeof RegionFacts>;
export type RegionWords = z.infer<typeof RegionWords>;
