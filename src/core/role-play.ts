import { z } from 'zod';

import { Id, sumOf } from './field.ts';
import type { Phase } from './method.ts';

export const DebriefStage = z.enum(['feel', 'what-happened', 'why', 'own-work', 'next']);

/** The kit of a role-play inside an activity; its words stand in <RolePlay>. */
export const RolePlayFacts = z.strictObject({
  roles: z
    .array(
      z.strictObject({
        id: Id,
        playedBy: z.enum(['any', 'volunteer-only', 'facilitator']),
        /** Whose name the card carries; players of any gender may take it. */
        gender: z.enum(['woman', 'man', 'any']),
      }),
    )
    .min(2)
    .max(6),
  observerLines: z.int().min(3).max(6),
  /** All five stages, in the order in which they are asked. */
  debrief: z
    .array(z.strictObject({ id: z.string().regex(/^d\d{1,2}$/), stage: DebriefStage }))
    .min(5),
});

type TimedStep = { minutes: number; phase: z.infer<typeof Phase> };

const minutesOf = (steps: readonly TimedStep[], phase: TimedStep['phase']): number =>
  sumOf(steps.filter((step) => step.phase === phase));

/** The debrief stages a role-play leaves out. */
export const missingStages = (
  debrief: readonly { stage: z.infer<typeof DebriefStage> }[],
): z.infer<typeof DebriefStage>[] =>
  DebriefStage.options.filter((stage) => !debrief.some((line) => line.stage === stage));

/**
 * Name of the timing rule that a role-play breaks, also when it is shortened (X9): the debrief takes
 * at least twice the play, the briefing at least 4 minutes.
 */
export function rolePlayFault(
  steps: readonly TimedStep[],
): 'debriefTooShort' | 'briefingTooShort' | undefined {
  if (minutesOf(steps, 'debrief') < 2 * minutesOf(steps, 'play')) return 'debriefTooShort';
  if (minutesOf(steps, 'set-up') < 4) return 'briefingTooShort';
  return undefined;
}
export type DebriefStage = z.infer<typeof DebriefStage>;
export type RolePlayFacts = z.infer<typeof RolePlayFacts>;
