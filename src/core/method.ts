import { z } from 'zod';

/** The three named in the source news item come first; keep this order in every filter. */
export const Method = z.enum([
  'group-discussion',
  'case-analysis',
  'role-play',
  'plenary-discussion',
  'pair-talk',
  'mini-lecture',
  'card-sort',
  'card-collection',
  'drawing',
  'gallery-walk',
  'fishbowl',
  'standing-line',
  'simulation',
  'storytelling',
  'listening-exercise',
  'tool-practice',
  'planning',
  'assessment',
  'reflection',
  'journal',
  'recall',
  'summary',
  'energizer',
  'feedback',
]);
export const Grouping = z.enum([
  'individual',
  'pairs',
  'triads',
  'small-groups',
  'jigsaw',
  'place-groups',
  'organisation',
  'plenary',
]);
export const Phase = z.enum(['set-up', 'do', 'play', 'debrief', 'input', 'report-back', 'close']);
/** Printed as words and shape: must keep (square), may adapt (half circle), may skip (ring). */
export const Rule = z.enum(['must-keep', 'may-adapt', 'may-skip']);
export type Method = z.infer<typeof Method>;
export type Grouping = z.infer<typeof Grouping>;
export type Phase = z.infer<typeof Phase>;
export type Rule = z.infer<typeof Rule>;
