import { z } from 'zod';

import type { Block, Inline } from './manuscript.ts';

/** The blocks of manuscript.ts as schemas, for what leaves the project: collections and JSON. */
export const InlineSchema: z.ZodType<Inline> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('text'),
      text: z.string(),
      strong: z.literal(true).exactOptional(),
      em: z.literal(true).exactOptional(),
      code: z.literal(true).exactOptional(),
    }),
    z.strictObject({
      type: z.literal('link'),
      address: z.string(),
      inlines: z.array(InlineSchema),
    }),
    z.strictObject({ type: z.literal('break') }),
  ]),
);

const Inlines = z.array(InlineSchema);

export const BlockSchema: z.ZodType<Block> = z.lazy(() =>
  z.discriminatedUnion('type', [
    z.strictObject({
      type: z.literal('heading'),
      level: z.literal([1, 2, 3, 4]),
      inlines: Inlines,
      id: z.string().exactOptional(),
    }),
    z.strictObject({ type: z.literal('paragraph'), inlines: Inlines }),
    z.strictObject({
      type: z.literal('list'),
      ordered: z.boolean(),
      ticks: z.literal(true).exactOptional(),
      items: z.array(z.array(BlockSchema)),
    }),
    z.strictObject({
      type: z.literal('table'),
      look: z.enum(['plain', 'timing', 'form']),
      widths: z.array(z.number()).exactOptional(),
      head: z.array(Inlines),
      rows: z.array(z.array(Inlines)),
    }),
    z.strictObject({
      type: z.literal('callout'),
      mark: z.enum(['do', 'say', 'ask', 'expect', 'if-silent', 'watch', 'think', 'note']),
      title: z.string().exactOptional(),
      blocks: z.array(BlockSchema),
    }),
    z.strictObject({
      type: z.literal('facts'),
      pairs: z.array(z.strictObject({ term: Inlines, text: Inlines })),
    }),
    z.strictObject({ type: z.literal('figure'), source: z.string(), alt: z.string() }),
    z.strictObject({ type: z.literal('qr'), address: z.string(), alt: z.string() }),
    z.strictObject({ type: z.literal('lines'), count: z.int() }),
    z.strictObject({
      type: z.literal('section'),
      id: z.string().exactOptional(),
      newPage: z.boolean().exactOptional(),
      blocks: z.array(BlockSchema),
    }),
  ]),
);

export const Blocks = z.array(BlockSchema);
