import type { z } from 'zod';

/** Figures and names that stand in a fault's sentence. */
export type FaultValues = Record<string, string | number>;

/**
 * Reports a broken rule of an entry by its name; the sentence a person reads is made from the name
 * and the values in the reader's language (src/words/faults).
 */
export const report = (
  ctx: z.core.$RefinementCtx,
  path: (string | number)[],
  fault: string,
  values: FaultValues = {},
): void => ctx.addIssue({ code: 'custom', path, params: { fault, values } });
