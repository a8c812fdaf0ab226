import { stepAnchor } from './address.ts';
import type { Activity, Session } from './entry.ts';
import type { Locale } from './field.ts';
import type { Grouping, Phase, Rule } from './method.ts';
import type { AgendaLine } from './session.ts';

/** One step on the clock of a session. */
export type RunSheetRow = {
  /** Minutes from the start of the session. */
  offset: number;
  minutes: number;
  step: string;
  /** Anchor on pages: `<activity>-<step>`, with `-2`, `-3` … where the activity stands again. */
  anchor: string;
  title: Record<Locale, string>;
  phase: Phase;
  grouping: Grouping;
  rule: Rule;
};

/** One activity of a session with its steps in order. */
export type RunSheetPart = {
  activity: Activity;
  /** 1 for the first activity of the session. */
  number: number;
  /** Number of the part in which the same activity stood first; its steps are told there. */
  repeats?: number;
  offset: number;
  minutes: number;
  lead: AgendaLine['lead'];
  /** Name of the short variant that is run; none when the activity is run whole. */
  variant?: string;
  /** The task sentence that hangs on the wall. */
  wall: Record<Locale, string>;
  rows: RunSheetRow[];
};

/**
 * The minutes a step keeps when its activity is run in the given minutes; 0 = left out. Throws when
 * the activity has no short variant of that length.
 */
export function stepMinutes(activity: Activity, minutes: number, step: string): number {
  const short = shortVariant(activity, minutes);
  const parts = short ? (short.steps ?? []) : activity.steps;
  return parts.find((part) => part.id === step)?.minutes ?? 0;
}

/**
 * The agenda of a session or, with `minutes`, of its short form of that length.
 * Throws when the session has no such form.
 */
export function agendaOf(session: Session, minutes: number = session.minutes): AgendaLine[] {
  const agenda = findAgenda(session, minutes);
  if (!agenda) throw new Error(`${session.id} has no form of ${minutes} minutes`);
  return agenda;
}

/** The same, or nothing when the session has no such form. */
export const findAgenda = (session: Session, minutes: number): AgendaLine[] | undefined =>
  minutes === session.minutes
    ? session.agenda
    : session.shortForms.find((form) => form.minutes === minutes)?.agenda;

/**
 * The run sheet of a session: what happens at which minute, in minutes from its start. With
 * `minutes` it is the short form of that length. Throws when a form or an activity is not there.
 */
export function runSheet(
  session: Session,
  activities: readonly Activity[],
  minutes: number = session.minutes,
): RunSheetPart[] {
  const agenda = agendaOf(session, minutes);
  let offset = 0;
  return agenda.map((line, i) => {
    const activity = activities.find((candidate) => candidate.id === line.activity);
    if (!activity) throw new Error(`${session.id}: there is no activity ${line.activity}`);
    const isSame = ({ activity: id }: AgendaLine) => id === line.activity;
    const turn = agenda.slice(0, i + 1).filter(isSame).length;
    const variant = shortVariant(activity, line.minutes);
    const start = offset;
    const rows = activity.steps.flatMap((step): RunSheetRow[] => {
      const length = stepMinutes(activity, line.minutes, step.id);
      if (length === 0) return [];
      const row: RunSheetRow = {
        offset,
        minutes: length,
        step: step.id,
        anchor: stepAnchor(activity.id, step.id, turn),
        title: titlesOf(activity, step.id),
        phase: step.phase,
        grouping: step.grouping,
        rule: step.rule,
      };
      offset += length;
      return [row];
    });
    return {
      activity,
      number: i + 1,
      ...(turn > 1 ? { repeats: agenda.findIndex(isSame) + 1 } : {}),
      offset: start,
      minutes: line.minutes,
      lead: line.lead,
      ...(variant ? { variant: variant.id } : {}),
      wall: { en: activity.words.en.task, 'zh-cn': activity.words['zh-cn'].task },
      rows,
    };
  });
}

function shortVariant(activity: Activity, minutes: number) {
  if (activity.minutes === minutes) return undefined;
  const variant = activity.variants.find(
    (candidate) => candidate.kind === 'short' && candidate.minutes === minutes,
  );
  if (!variant) throw new Error(`${activity.id} has no short variant of ${minutes} minutes`);
  return variant;
}

function titlesOf(activity: Activity, id: string): Record<Locale, string> {
  const title = (language: Locale): string =>
    activity.words[language].body.steps.find((step) => step.id === id)?.title ?? id;
  return { en: title('en'), 'zh-cn': title('zh-cn') };
}
