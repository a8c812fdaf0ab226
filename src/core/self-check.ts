import { z } from 'zod';

import { Aspect, Lens } from './aspect.ts';
import { report } from './fault.ts';
import { Id, Minutes, text } from './field.ts';
import { sheet, sheetWords } from './sheet.ts';

/** A tool for reflecting on capacity (H-21), never a test of worth. */
export const SelfCheckFacts = z
  .strictObject({
    ...sheet,
    kind: z.literal('self-check'),
    level: z.enum(['person', 'organisation']),
    /** Levels 0 to 4. */
    levels: z.literal(5),
    /** 20 items, 5 per lens; each also carries an aspect; all 16 cells have at least one (X38). */
    items: z.array(z.strictObject({ id: Id, lens: Lens, aspect: Aspect })).length(20),
    /** A mean per lens and nothing above it: no total, no ranking, no comparison of organisations. */
    scoring: z.literal('mean-per-lens-no-total-no-ranking'),
    /** A spoke is drawn only when at least this many of its 5 items are answered. */
    minimumAnswered: z.literal(4),
    picture: z.literal('four-spoke-radar-and-4x4-matrix'),
    minutes: Minutes.max(40),
    repeatAfterMonths: z.literal(6),
  })
  .superRefine((check, ctx) => {
    Lens.options.forEach((lens) => {
      const ofLens = check.items.filter((item) => item.lens === lens);
      if (ofLens.length !== 5) report(ctx, ['items'], 'lensItems', { lens, has: ofLens.length });
      Aspect.options
        .filter((aspect) => !ofLens.some((item) => item.aspect === aspect))
        .forEach((aspect) => report(ctx, ['items'], 'emptyCell', { aspect, lens }));
    });
    check.items.forEach((item, i) => {
      if (check.items.findIndex((other) => other.id === item.id) !== i) {
        report(ctx, ['items', i, 'id'], 'twice', { id: item.id });
      }
    });
  });
/** content/tools/<id>/{en,zh-cn}.mdx of a self-check, front matter */
export const SelfCheckWords = z.strictObject({
  ...sheetWords,
  purpose: text(240),
  privacy: text(240),
  /** Levels 0 to 4: the label beside the button and the anchor that explains it. */
  scale: z.array(z.strictObject({ label: text(40), anchor: text(160) })).length(5),
  lenses: z.record(Lens, z.strictObject({ title: text(40), question: text(120) })),
  aspects: z.record(Aspect, text(40)),
  /** The question of each matrix cell: cells.knowledge.implementation and so on. */
  cells: z.record(Aspect, z.record(Lens, text(120))),
  /** By item id. `evidence` = what could you show? */
  items: z.record(
    Id,
    z.strictObject({
      text: text(160),
      anchors: z.array(text(200)).length(5),
      evidence: text(120),
    }),
  ),
});
export type SelfCheckFacts = z.infer<typeof SelfCheckFacts>;
export type SelfCheckWords = z.infer<typeof SelfCheckWords>;
