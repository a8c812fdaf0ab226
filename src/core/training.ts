import { z } from 'zod';

import { report } from './fault.ts';
import { Id, Minutes, realOrExample, text } from './field.ts';
import { StepId } from './step.ts';

/** The co-facilitation ladder H-32, in order. */
export const LadderStep = z.enum([
  'observe',
  'assist',
  'co-lead',
  'lead-with-coach',
  'lead-alone',
  'coach',
]);
/** content/trainings/<id>/facts.yaml: a training is an event with dates, place and people.
 *  A large ledger may be one YAML or JSON file with the same fields. */
export const TrainingFacts = z
  .strictObject({
    id: Id,
    /** Short code printed on the training's papers and forms; made by the composer. */
    code: z.string().regex(/^[A-Z0-9]{4,8}$/),
    kind: z.enum(['programme', 'cascade', 'follow-up']),
    /** announced = the source says it would be held, nothing more is known. */
    status: z.enum(['announced', 'planned', 'held', 'cancelled']),
    /** The training its facilitators come from, or that a follow-up follows.
     *  The generation is computed from it, never written. */
    parent: Id.optional(),
    region: Id,
    /** From here to organisations: required once held, optional before. */
    start: z.iso.date().optional(),
    end: z.iso.date().optional(),
    host: Id.optional(),
    /** No names: how far each facilitator is on the ladder, and from which organisation. */
    facilitators: z.array(z.strictObject({ org: Id.optional(), step: LadderStep })).default([]),
    trainees: z.int().min(1).max(200).optional(),
    organisations: z.int().min(1).optional(),
    /** The preset programme it was run with or made from. */
    programme: Id.optional(),
    /** Sessions run, with the minutes of the form used. */
    sessionsRun: z.array(z.strictObject({ session: Id, minutes: Minutes })).default([]),
    /** Form H-28 filled in: one entry per change. */
    adaptations: z
      .array(
        z.strictObject({
          id: Id,
          session: Id,
          activity: Id.optional(),
          step: StepId.optional(),
          why: z.array(z.enum(['people', 'time', 'place', 'language', 'culture', 'cost'])).min(1),
          mustKeepTouched: z.boolean(),
          again: z.enum(['yes', 'no', 'perhaps']),
          photo: z.boolean().default(false),
        }),
      )
      .default([]),
    followUpDue: z.iso.date().optional(),
    ...realOrExample,
  })
  .superRefine((training, ctx) => {
    if (training.data === 'real' && training.source === undefined) {
      report(ctx, ['source'], 'sourceMissing');
    }
    if (training.status === 'held') {
      for (const key of ['start', 'end', 'host', 'trainees', 'organisations'] as const) {
        if (training[key] === undefined) report(ctx, [key], 'heldNeeds', { field: key });
      }
    }
    if (training.start && training.end && training.end < training.start) {
      report(ctx, ['end'], 'endsBeforeStart');
    }
    if (training.kind === 'programme' && training.parent)
      report(ctx, ['parent'], 'parentNotAllowed');
    if (training.kind !== 'programme' && !training.parent) report(ctx, ['parent'], 'parentMissing');
  });

/** content/trainings/<id>/{en,zh-cn}.mdx, front matter */
export const TrainingWords = z.strictObject({
  title: text(90),
  place: text(60).optional(),
  /** By adaptation id. `reason` is required when a must-keep step was touched (cross). */
  adaptations: z
    .record(
      Id,
      z.strictObject({
        what: text(300),
        reason: text(300).optional(),
        result: text(300),
      }),
    )
    .default({}),
});
export type TrainingFacts = z.infer<typeof TrainingFacts>;
export type TrainingWords = z.infer<typeof TrainingWords>;
