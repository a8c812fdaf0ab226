import { z } from 'zod';

export const SupplyKey = z.enum([
  'paper-large',
  'paper-a4',
  'cards-3-colours',
  'markers',
  'pens',
  'tape',
  'scissors',
  'string',
  'stickers',
  'timer',
  'bell',
  'ball',
  'objects-5',
  'floor-space',
  'wall-space',
  'chairs-movable',
  'projector',
  'speaker',
  'camera',
  'board',
  'envelopes',
  'photo-1',
]);
/** Powered or bought things: the words must name what to use instead (X10, cross). */
export const NEEDS_SUBSTITUTE: ReadonlySet<z.infer<typeof SupplyKey>> = new Set([
  'projector',
  'speaker',
  'camera',
  'cards-3-colours',
  'stickers',
  'timer',
  'photo-1',
]);
/** The composer multiplies `qty` by trainings, sessions, groups, people or facilitators (X18). */
export const Supply = z.strictObject({
  key: SupplyKey,
  qty: z.number().positive(),
  per: z.enum(['training', 'session', 'group', 'participant', 'facilitator']),
});
export type SupplyKey = z.infer<typeof SupplyKey>;
export type Supply = z.infer<typeof Supply>;

/** Things that do nothing without electricity. */
const POWERED: ReadonlySet<SupplyKey> = new Set(['projector', 'speaker']);
export const needsPower = (key: SupplyKey): boolean => POWERED.has(key);
