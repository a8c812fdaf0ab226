import { z } from 'zod';

import { Aspect, Lens } from './aspect.ts';
import { report } from './fault.ts';
import { Id, Minutes, published, sumOf, text } from './field.ts';
import { Grouping } from './method.ts';

export const QuestionStage = z.enum(['facts', 'views', 'causes', 'choices', 'own-work']);
/** The four aspects taught, and capacity as a whole. */
export const CaseAspect = z.enum([...Aspect.options, 'capacity']);

/** content/cases/<id>/facts.yaml */
export const CaseFacts = z
  .strictObject({
    id: Id,
    /** The number printed on paper and used in the outline: C01 to C30, R1 onwards. */
    code: z.string().regex(/^(C\d{2}|R\d{1,2})$/),
    kind: z.enum(['composite', 'real']),
    /** What a real case rests on. */
    basis: z.enum(['consent', 'public-source']).optional(),
    /** The first is the main one; `capacity` = about capacity as a whole. */
    aspects: z.array(CaseAspect).min(1).max(4),
    lenses: z.array(Lens).max(4).default([]),
    consentRecord: z.string().optional(),
    /** The day to which facts and law were checked. */
    asOf: z.iso.date().optional(),
    region: z.enum(['northwest', 'southwest', 'central', 'elsewhere', 'unspecified']),
    orgSize: z.enum(['under-5', '5-15', 'over-15']),
    /** Field of work and type of dilemma: ids from short lists whose labels are interface words. */
    field: Id,
    dilemmaType: Id,
    level: z.enum(['first', 'deeper']),
    readingMinutes: z.int().min(2).max(8),
    runMinutes: z.int().min(20).max(60),
    deciderGender: z.enum(['woman', 'man', 'unstated']),
    people: z
      .array(z.strictObject({ id: Id, gender: z.enum(['woman', 'man', 'unstated']) }))
      .min(2)
      .max(6),
    /** 4 = a jigsaw case, printed in four parts. */
    parts: z.union([z.literal(1), z.literal(4)]).default(1),
    questions: z
      .array(
        z.strictObject({
          id: z.string().regex(/^q\d$/),
          stage: QuestionStage,
          minutes: Minutes.max(30),
          grouping: Grouping,
        }),
      )
      .min(4)
      .max(7),
    choices: z.array(z.string().regex(/^c\d$/)).min(2).max(4),
    sensitive: z
      .array(
        z.enum([
          'gender',
          'ethnicity',
          'religion',
          'disability',
          'money',
          'government-relations',
          'conflict-at-work',
          'health',
        ]),
      )
      .default([]),
    ...published,
  })
  .superRefine((entry, ctx) => {
    if ((entry.kind === 'real') !== (entry.basis !== undefined))
      report(ctx, ['basis'], 'caseBasis');
    if (entry.basis === 'consent' && entry.consentRecord === undefined) {
      report(ctx, ['consentRecord'], 'consentMissing');
    }
    if (entry.basis === 'public-source' && entry.sources.length === 0) {
      report(ctx, ['sources'], 'caseSource');
    }
    if (entry.basis === 'public-source' && entry.asOf === undefined) {
      report(ctx, ['asOf'], 'caseSource');
    }
    if (entry.questions.at(-1)?.stage !== 'own-work') report(ctx, ['questions'], 'lastQuestion');
    const sum = sumOf(entry.questions);
    if (sum > entry.runMinutes) {
      report(ctx, ['questions'], 'questionsSum', { sum, says: entry.runMinutes });
    }
  });
/** content/cases/<id>/{en,zh-cn}.mdx, front matter */
export const CaseWords = z.strictObject({
  title: text(60),
  /** One line for the card, ending with a question. */
  dilemma: text(160).refine((line) => /[?\uFF1F]$/.test(line), {
    params: { fault: 'notAQuestion' },
  }),
  decisionPoint: text(240),
  decider: text(80),
  teaches: text(200),
  /** By person id. In a real case nobody has a name: roles only (cross). */
  people: z.record(Id, z.strictObject({ name: text(30).optional(), role: text(60) })),
});
export type QuestionStage = z.infer<typeof QuestionStage>;
export type CaseFacts = z.infer<typeof CaseFacts>;
export type CaseWords = z.infer<typeof CaseWords>;
