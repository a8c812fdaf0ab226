import { z } from 'zod';

import { report } from './fault.ts';
import { Id, Minutes, published, sumOf, text } from './field.ts';
import { Method } from './method.ts';
import { missingStages, rolePlayFault, RolePlayFacts } from './role-play.ts';
import { StepFacts, StepId } from './step.ts';
import { Supply, SupplyKey } from './supply.ts';

export const VariantKind = z.enum([
  'small-group',
  'large-group',
  'no-projector',
  'no-electricity',
  'low-literacy',
  'mixed-language',
  'outdoors',
  'online',
  'short',
]);

export const VariantFacts = z.strictObject({
  /** The kind, or for short variants `short-<minutes>`, e.g. short-30. Key of its words. */
  id: Id,
  kind: VariantKind,
  /** Only for `short`: the new total and the minutes of every step that stays. */
  minutes: Minutes.optional(),
  steps: z.array(z.strictObject({ id: StepId, minutes: z.int().min(0) })).optional(),
});

/** content/activities/<id>/facts.yaml */
export const ActivityFacts = z
  .strictObject({
    id: Id,
    method: Method,
    /** The sum of its steps. */
    minutes: Minutes,
    /** People in the room, not in one small group. */
    group: z.strictObject({ min: z.int().min(2), ideal: z.int(), max: z.int() }),
    steps: z.array(StepFacts).min(1).max(9),
    supplies: z.array(Supply).max(15),
    /** Tools handed out or shown. */
    tools: z.array(Id).default([]),
    /** Required for case-analysis; takes as long as the case or a short variant of it (X8). */
    caseStudy: Id.optional(),
    /** Required for role-play. */
    rolePlay: RolePlayFacts.optional(),
    variants: z.array(VariantFacts).min(1),
    /** true = offered on its own (daily close, energizers); else a session's agenda names it (X4). */
    standalone: z.boolean().default(false),
    physicalContact: z.literal(false).default(false),
    ...published,
  })
  .superRefine((activity, ctx) => {
    const { steps, group } = activity;
    const sum = sumOf(steps);
    if (sum !== activity.minutes) {
      report(ctx, ['minutes'], 'stepsSum', { sum, says: activity.minutes });
    }
    steps.forEach((step, i) => {
      if (steps.findIndex((other) => other.id === step.id) !== i) {
        report(ctx, ['steps', i, 'id'], 'twice', { id: step.id });
      }
    });
    if (!(group.min <= group.ideal && group.ideal <= group.max)) {
      report(ctx, ['group'], 'groupOrder');
    }
    if (activity.method === 'case-analysis' && activity.caseStudy === undefined) {
      report(ctx, ['caseStudy'], 'caseStudyMissing');
    }
    if (activity.rolePlay) {
      missingStages(activity.rolePlay.debrief).forEach((stage) =>
        report(ctx, ['rolePlay', 'debrief'], 'stageMissing', { stage }),
      );
    }
    if (activity.method === 'role-play') {
      if (activity.rolePlay === undefined) report(ctx, ['rolePlay'], 'rolePlayMissing');
      const broken = rolePlayFault(steps);
      if (broken) report(ctx, ['steps'], broken);
    }
    activity.variants.forEach((variant, i) => {
      if (variant.kind !== 'short') return;
      const at = ['variants', i];
      const kept = (variant.steps ?? []).map((part, n) => {
        const step = steps.find((candidate) => candidate.id === part.id);
        if (!step) report(ctx, [...at, 'steps', n, 'id'], 'noSuchStep', { id: part.id });
        return { minutes: part.minutes, phase: step?.phase ?? ('do' as const) };
      });
      steps
        .filter((step) => step.rule === 'must-keep')
        .filter((step) => !variant.steps?.some((part) => part.id === step.id && part.minutes > 0))
        .forEach((step) => report(ctx, [...at, 'steps'], 'mustKeepDropped', { id: step.id }));
      if (variant.minutes === undefined || sumOf(kept) !== variant.minutes) {
        report(ctx, [...at, 'minutes'], 'shortSum', {
          sum: sumOf(kept),
          says: variant.minutes ?? '?',
        });
      }
      const broken = activity.method === 'role-play' ? rolePlayFault(kept) : undefined;
      if (broken) report(ctx, [...at, 'steps'], broken);
    });
  });
export type ActivityFacts = z.infer<typeof ActivityFacts>;

/** content/activities/<id>/{en,zh-cn}.mdx, front matter */
export const ActivityWords = z.strictObject({
  title: text(70),
  /** Why we do it, for the facilitator. */
  purpose: text(240),
  /** The task sentence as it stands on the wall; the only thing of the steps that trainees see. */
  task: text(160),
  mustKeep: z.array(text(200)).min(1).max(4),
  mayAdapt: z.array(text(200)).min(1).max(6),
  inclusion: z.array(text(240)).min(1).max(6),
  risks: z
    .array(z.strictObject({ sign: text(140), response: text(300) }))
    .min(1)
    .max(5),
  /** What to use instead, by supply. Every supply that needs power or buying has one (X10). */
  substitutes: z.partialRecord(SupplyKey, text(160)).default({}),
  /** By variant id: what people do differently. */
  variants: z.record(Id, z.string().trim().min(10).max(700)),
});
export type ActivityWords = z.infer<typeof ActivityWords>;
export type VariantKind = z.infer<typeof VariantKind>;
export type VariantFacts = z.infer<typeof VariantFacts>;
