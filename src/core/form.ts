import { z } from 'zod';

import { report } from './fault.ts';
import { Id, Minutes, text } from './field.ts';
import { sheet, sheetWords } from './sheet.ts';

/** An evaluation form: H-02, H-25 to H-27, H-29 … */
export const FormFacts = z
  .strictObject({
    ...sheet,
    kind: z.literal('form'),
    form: z.enum([
      'pre',
      'end-of-day',
      'post',
      'six-month',
      'facilitator-self',
      'observer',
      'supervisor',
    ]),
    kirkpatrick: z.array(z.int().min(1).max(4)).min(1),
    minutes: Minutes.max(25),
    anonymous: z.boolean(),
    /** Post and six-month forms repeat the items of the earlier form: same ids (X12). */
    pairedWith: Id.optional(),
    items: z
      .array(
        z.strictObject({
          id: Id,
          level: z.int().min(1).max(4),
          type: z.enum(['scale-5', 'choice', 'open', 'yes-no', 'scenario', 'example']),
          /** Only for `choice`. */
          options: z.int().min(2).max(6).optional(),
          /** <session>/<objective>, e.g. kn-1/lo-2. */
          objective: z
            .string()
            .regex(/^[a-z0-9-]+\/lo-[1-5]$/)
            .optional(),
        }),
      )
      .min(2)
      .max(20),
  })
  .superRefine((tool, ctx) => {
    if (tool.form === 'six-month' && !tool.kirkpatrick.includes(3)) {
      report(ctx, ['kirkpatrick'], 'sixMonthBehaviour');
    }
    if (['post', 'six-month'].includes(tool.form) && tool.pairedWith === undefined) {
      report(ctx, ['pairedWith'], 'formPair');
    }
  });
/** content/tools/<id>/{en,zh-cn}.mdx of a form, front matter */
export const FormWords = z.strictObject({
  ...sheetWords,
  /** By item id. */
  items: z.record(Id, z.strictObject({ text: text(220), options: z.array(text(80)).optional() })),
  /** How to ask it aloud, with five fingers, without writing. */
  spokenForm: text(300),
});
export type FormFacts = z.infer<typeof FormFacts>;
export type FormWords = z.infer<typeof FormWords>;
