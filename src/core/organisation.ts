import { z } from 'zod';

import { report } from './fault.ts';
import { Id, realOrExample, text } from './field.ts';

/** content/organisations/<id>/facts.yaml */
export const OrganisationFacts = z
  .strictObject({
    id: Id,
    role: z.enum(['programme-owner', 'leading', 'local', 'host', 'resource']),
    region: Id,
    province: z.string().regex(/^CN-[A-Z]{2}$/),
    fields: z.array(Id).max(5),
    contactPublic: z.literal(false),
    ...realOrExample,
  })
  .superRefine((organisation, ctx) => {
    if (organisation.data === 'real' && organisation.source === undefined) {
      report(ctx, ['source'], 'sourceMissing');
    }
  });
/** content/organisations/<id>/{en,zh-cn}.mdx, front matter; no MDX body */
export const OrganisationWords = z.strictObject({ name: text(120) });
export type OrganisationFacts = z.infer<typeof OrganisationFacts>;
export type OrganisationWords = z.infer<typeof OrganisationWords>;
