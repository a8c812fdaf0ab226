import { z } from 'zod';
import { Minutes } from './field.ts';
import { Grouping, Phase, Rule } from './method.ts';

export const StepId = z.string().regex(/^s\d{1,2}$/);
/** The atom of the curriculum. Its words are in the body, inside <Step id="…">. */
export const StepFacts = z.strictObject({
  id: StepId,
  /** Longer than 30 minutes: split it. */
  minutes: Minutes.max(30),
  phase: Phase,
  grouping: Grouping,
  rule: Rule,
});
export type StepFacts = z.infer<typeof StepFacts>;
