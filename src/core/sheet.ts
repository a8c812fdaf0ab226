import { z } from 'zod';

import { Id, published, text } from './field.ts';

/** Facts of every tool: whatever else it is, it is a sheet of paper first. */
export const sheet = {
  id: Id,
  /** The number printed on paper and used in the outline. */
  code: z.string().regex(/^H-\d{2}$/),
  pages: z.int().min(1).max(2),
  copies: z.strictObject({
    qty: z.number().positive(),
    per: z.enum(['participant', 'group', 'organisation', 'training']),
  }),
  when: z.enum(['before', 'during', 'after']),
  blackAndWhiteSafe: z.literal(true),
  /** Activities or sessions. */
  usedIn: z.array(Id).min(1),
  formats: z.array(z.enum(['html', 'pdf', 'docx'])).min(2),
  ...published,
};
/** Words of every tool. */
export const sheetWords = {
  title: text(70),
  instructions: z.array(text(160)).min(1).max(5),
  /** How to draw it on large paper when there is no printer. */
  handDrawn: text(300),
};

/** content/tools/<id>/facts.yaml: handouts, worksheets, card sets, posters, observer sheets */
export const SheetFacts = z.strictObject({
  ...sheet,
  kind: z.enum(['handout', 'worksheet', 'card-set', 'poster', 'observer-sheet', 'reading']),
  /** Only for card sets: one id per card. */
  cards: z.array(Id).default([]),
});
/** content/tools/<id>/{en,zh-cn}.mdx, front matter */
export const SheetWords = z.strictObject(sheetWords);
export type SheetFacts = z.infer<typeof SheetFacts>;
export type SheetWords = z.infer<typeof SheetWords>;
