import { z } from 'zod';

import { FormFacts, FormWords } from './form.ts';
import { PlanFacts, PlanWords } from './plan.ts';
import { SelfCheckFacts, SelfCheckWords } from './self-check.ts';
import { SheetFacts, SheetWords } from './sheet.ts';

/** Every tool; `kind` says which. Its words follow the kind of its facts. */
export const ToolFacts = z.discriminatedUnion('kind', [
  SheetFacts,
  SelfCheckFacts,
  PlanFacts,
  FormFacts,
]);
export const ToolWords = z.union([SheetWords, SelfCheckWords, PlanWords, FormWords]);
export type ToolFacts = z.infer<typeof ToolFacts>;
export type ToolWords = z.infer<typeof ToolWords>;

/** Every kind of tool, plain sheets first. */
export const toolKinds: readonly ToolFacts['kind'][] = [
  ...SheetFacts.shape.kind.options,
  'self-check',
  'plan',
  'form',
];
