import { z } from 'zod';

export const ModuleId = z.enum([
  'opening',
  'knowledge',
  'framework',
  'people',
  'attitude',
  'capacity',
  'plans',
  'follow-up',
  'pass-it-on',
]);
/** The four aspects taught in the training. */
export const Aspect = z.enum(['knowledge', 'framework', 'people', 'attitude']);
/** The four lenses through which capacity is reflected on. Aspect x lens = a matrix of 16 cells. */
export const Lens = z.enum([
  'implementation',
  'human-resources',
  'monitoring-evaluation',
  'financing',
]);
export type ModuleId = z.infer<typeof ModuleId>;
export type Aspect = z.infer<typeof Aspect>;
export type Lens = z.infer<typeof Lens>;
