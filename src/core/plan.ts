import { z } from 'zod';

import { report } from './fault.ts';
import { Id, text } from './field.ts';
import { sheet, sheetWords } from './sheet.ts';

/** A plan template: H-22, H-23, H-24. */
export const PlanFacts = z
  .strictObject({
    ...sheet,
    kind: z.literal('plan'),
    plan: z.enum(['individual', 'group', 'cascade']),
    horizonMonths: z.literal(6),
    maxActions: z.int().min(1).max(5),
    fields: z
      .array(
        z.strictObject({
          id: Id,
          type: z.enum(['text', 'long-text', 'date', 'person', 'choice', 'month']),
          required: z.boolean(),
        }),
      )
      .min(6)
      .max(14),
    /** Months after the training, usually 1, 3 and 6. */
    checkInMonths: z.array(z.int().min(1).max(6)).min(2),
  })
  .superRefine((tool, ctx) => {
    if (tool.plan === 'individual' && tool.maxActions > 3) {
      report(ctx, ['maxActions'], 'tooManyActions', { says: tool.maxActions });
    }
  });
/** content/tools/<id>/{en,zh-cn}.mdx of a plan, front matter */
export const PlanWords = z.strictObject({
  ...sheetWords,
  /** By field id. */
  fields: z.record(Id, z.strictObject({ label: text(80), help: text(160) })),
});
export type PlanFacts = z.infer<typeof PlanFacts>;
export type PlanWords = z.infer<typeof PlanWords>;
