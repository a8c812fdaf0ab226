import { z } from 'zod';

import { report } from './fault.ts';
import { Id, Minutes, MinutesKey, published, sumOf, text } from './field.ts';
import { ModuleId } from './aspect.ts';
import { StepId } from './step.ts';

/** Verbs that can be seen or heard. Not here: understand, know, learn, appreciate, be aware. */
export const ObservableVerb = z.enum([
  'name', 'list', 'tell', 'draw', 'sort', 'compare', 'explain', 'ask', 'choose', 'test',
  'rewrite', 'adapt', 'practise', 'give', 'receive', 'plan', 'write', 'decide', 'rate', 'show',
  'teach', 'find', 'map', 'rank', 'describe', 'commit', 'review', 'demonstrate', 'agree', 'answer',
]); // prettier-ignore

/** X22. The Chinese list bars these words at the beginning of an objective only. */
export const NOT_OBSERVABLE = new RegExp(
  '\\b(understand|know about|learn about|appreciate|be aware|become familiar)\\b' +
    '|^(了解|理解|知道|认识|掌握|领会|意识到)',
  'i',
);

export const ObjectiveId = z.string().regex(/^lo-[1-5]$/);

export const ObjectiveFacts = z.strictObject({
  id: ObjectiveId,
  verb: ObservableVerb,
  /** Where the evidence is seen or collected; must be in the agenda (X5). */
  evidenceActivity: Id,
});

/** One activity of a session; its minutes are the activity's or those of a short variant (X2). */
export const AgendaLine = z.strictObject({
  activity: Id,
  minutes: Minutes,
  lead: z.enum(['lead', 'co', 'hosting-team']).default('lead'),
});
export type AgendaLine = z.infer<typeof AgendaLine>;

/** What to give up when late: never a must-keep step, unless only its talk gets shorter and still
 *  has 8 minutes (X11). */
export const CutFacts = z
  .strictObject({
    minutesShort: z.int().min(5),
    takes: z
      .array(z.strictObject({ activity: Id, step: StepId.optional(), minutes: z.int().min(1) }))
      .min(1),
  })
  .superRefine((cut, ctx) => {
    const sum = sumOf(cut.takes);
    if (sum < cut.minutesShort) {
      report(ctx, ['takes'], 'cutTooSmall', { sum, says: cut.minutesShort });
    }
  });

/** Another agenda of the same session, written <session>/<minutes>, e.g. kn-1/60, so no two have the
 *  same minutes. Nearly always shorter; cp-4/35 adds an introduction. It may borrow an activity of
 *  another session. */
export const ShortFormFacts = z.strictObject({
  minutes: Minutes,
  agenda: z.array(AgendaLine).min(1),
  /** Objectives still reached, and those only begun. The rest is lost: the words say so. */
  reaches: z.array(ObjectiveId).default([]),
  begins: z.array(ObjectiveId).default([]),
});

/** content/sessions/<id>/facts.yaml: a session is a timed block, never a training event. */
export const SessionFacts = z
  .strictObject({
    id: Id,
    module: ModuleId,
    order: z.int().min(1),
    /** The sum of its agenda. */
    minutes: Minutes.max(120),
    /** Optional sessions are outside the 3-day programme: hr-3, hr-m, at-4. */
    optional: z.boolean().default(false),
    objectives: z.array(ObjectiveFacts).min(1).max(3),
    prerequisites: z.array(Id).default([]),
    agenda: z.array(AgendaLine).min(1).max(6),
    room: z.enum(['circle', 'tables-of-5-6', 'u-shape', 'open-floor', 'any']),
    /** Needs wall (or string) space. */
    walls: z.boolean().default(true),
    /** Cuts of 10 and 20 minutes; of 5 and 10 when the session has 30 minutes or less. */
    ifLate: z.array(CutFacts).min(2),
    shortForms: z.array(ShortFormFacts).default([]),
    /** Slides are optional everywhere and always have a paper twin (X10). */
    slides: z.int().min(0).max(8).default(0),
    /** Runs by people who are not the authors; 0 prints "not yet tried by others" (X40). */
    coldRuns: z.int().min(0).default(0),
    ...published,
  })
  .superRefine((session, ctx) => {
    const inAgenda = (id: string) => session.agenda.some((line) => line.activity === id);
    const declared = new Set(session.objectives.map((objective) => objective.id));
    const sum = sumOf(session.agenda);
    if (sum !== session.minutes) {
      report(ctx, ['minutes'], 'agendaSum', { sum, says: session.minutes });
    }
    session.shortForms.forEach((form, i) => {
      const at = ['shortForms', i];
      const formSum = sumOf(form.agenda);
      if (formSum !== form.minutes) {
        report(ctx, [...at, 'minutes'], 'agendaSum', { sum: formSum, says: form.minutes });
      }
      if (form.minutes === session.minutes) report(ctx, [...at, 'minutes'], 'formSameMinutes');
      const twin = session.shortForms.findIndex((other) => other.minutes === form.minutes);
      if (twin !== i) report(ctx, [...at, 'minutes'], 'twice', { id: form.minutes });
      [...form.reaches, ...form.begins]
        .filter((id) => !declared.has(id))
        .forEach((id) => report(ctx, at, 'noSuchObjective', { id }));
    });
    session.objectives.forEach((objective, i) => {
      if (!inAgenda(objective.evidenceActivity)) {
        report(ctx, ['objectives', i, 'evidenceActivity'], 'notInAgenda', {
          id: objective.evidenceActivity,
        });
      }
    });
    session.ifLate.forEach((cut, i) =>
      cut.takes.forEach((take, n) => {
        if (!inAgenda(take.activity)) {
          report(ctx, ['ifLate', i, 'takes', n, 'activity'], 'notInAgenda', { id: take.activity });
        }
      }),
    );
  });
export type SessionFacts = z.infer<typeof SessionFacts>;

/** content/sessions/<id>/{en,zh-cn}.mdx, front matter */
export const SessionWords = z.strictObject({
  title: text(70),
  inOneSentence: text(200),
  /** By objective id. `evidence` = what the facilitator sees or collects. */
  objectives: z.record(
    ObjectiveId,
    z.strictObject({
      text: text(180).refine((t) => !NOT_OBSERVABLE.test(t), {
        params: { fault: 'notObservable' },
      }),
      evidence: text(160),
    }),
  ),
  keyMessages: z.array(text(180)).min(2).max(4),
  before: z.strictObject({
    dayBefore: z.array(text(200)).min(1),
    thirtyMinutesBefore: z.array(text(200)).min(1),
  }),
  /** The exact words to write on large paper before people enter. */
  wallTexts: z.array(text(160)).max(6).default([]),
  /** By minutes short: what to do. */
  ifLate: z.record(MinutesKey, text(240)),
  /** By minutes: what this short form loses. */
  shortForms: z.record(MinutesKey, text(240)).default({}),
  link: z.strictObject({ from: text(200), to: text(200) }),
  journalPrompt: text(160),
  /** What to collect, photograph (with consent) and write in the log. */
  after: z.array(text(200)).min(1).max(4),
});
export type SessionWords = z.infer<typeof SessionWords>;
export type ObjectiveFacts = z.infer<typeof ObjectiveFacts>;
export type CutFacts = z.infer<typeof CutFacts>;
export type ShortFormFacts = z.infer<typeof ShortFormFacts>;
