import { z } from 'zod';

import { minutesOf } from './clock.ts';
import { report } from './fault.ts';
import { ClockTime, Id, Minutes, published, sumOf, text } from './field.ts';

/** content/programmes/<id>/facts.yaml: a preset timed agenda, the programmes of
 *  curriculum-outline.json. A composition, somebody's own agenda made in the composer and kept on
 *  the device, has the same fields without version, reviewed and sources. */
export const ProgrammeFacts = z
  .strictObject({
    id: Id,
    people: z.int().min(8).max(40),
    facilitators: z.int().min(1).max(4),
    /** Languages in the room, as language tags: zh-cn, bo, … */
    languages: z.array(Id).min(1),
    power: z.boolean(),
    projector: z.boolean(),
    days: z
      .array(
        z.strictObject({
          id: Id,
          start: ClockTime,
          endBy: ClockTime,
          items: z
            .array(
              z.strictObject({
                id: Id,
                kind: z.enum(['session', 'break', 'energizer', 'close', 'custom']),
                /** For kind session. cross: minutes = the session's or one of its short forms (X24). */
                session: Id.optional(),
                /** For energizers and the daily close. */
                activity: Id.optional(),
                minutes: Minutes,
              }),
            )
            .min(1),
        }),
      )
      .min(1),
    ...published,
  })
  .superRefine((programme, ctx) => {
    programme.days.forEach((day, i) => {
      if (minutesOf(day.start) + sumOf(day.items) > minutesOf(day.endBy)) {
        report(ctx, ['days', i, 'endBy'], 'dayRunsOver', {
          sum: sumOf(day.items),
          endBy: day.endBy,
        });
      }
      day.items.forEach((item, n) => {
        if (item.kind === 'session' && item.session === undefined) {
          report(ctx, ['days', i, 'items', n, 'session'], 'itemSession');
        }
      });
    });
  });
/** content/programmes/<id>/{en,zh-cn}.mdx, front matter */
export const ProgrammeWords = z.strictObject({
  title: text(60),
  /** By day id. */
  days: z.record(Id, text(60)),
  /** By item id, for items that are not sessions. */
  items: z.record(Id, text(60)).default({}),
});
export type ProgrammeFacts = z.infer<typeof ProgrammeFacts>;
export type ProgrammeWords = z.infer<typeof ProgrammeWords>;
