import { z } from 'zod';

import { Aspect, ModuleId } from './aspect.ts';
import { Id, published, text } from './field.ts';

/** content/modules/<id>/facts.yaml */
export const ModuleFacts = z.strictObject({
  id: ModuleId,
  order: z.int().min(1),
  /** Only the four aspect modules. */
  aspect: Aspect.optional(),
  sessions: z.array(Id).min(1).max(8),
  /** Sum of its sessions that are not optional (X3). */
  minutes: z.int().min(1),
  caseStudies: z.array(Id).min(1),
  tools: z.array(Id).min(1),
  glossary: z.array(Id).default([]),
  ...published,
});
/** content/modules/<id>/{en,zh-cn}.mdx, front matter */
export const ModuleWords = z.strictObject({
  title: text(60),
  /** One sentence a trainee would ask. */
  question: text(120),
  summary: text(300),
  whoFor: text(200),
  outcomes: z.array(text(200)).min(2).max(5),
  afterwards: z.array(text(200)).min(1).max(3),
  misconceptions: z
    .array(z.strictObject({ heard: text(160), reply: text(300) }))
    .min(2)
    .max(4),
});
export type ModuleFacts = z.infer<typeof ModuleFacts>;
export type ModuleWords = z.infer<typeof ModuleWords>;
