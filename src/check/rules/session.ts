import type { Activity, Session } from '../../core/entry.ts';
import type { Method } from '../../core/method.ts';
import { sumOf } from '../../core/field.ts';
import { stepMinutes } from '../../core/run-sheet.ts';
import type { FaultName } from '../../words/faults.ts';
import type { FieldPath } from '../fault.ts';
import type { Reading } from '../reading.ts';
import { byId } from '../reading.ts';

/** In these people listen; everything else is activity (X6). */
const LISTENING: ReadonlySet<Method> = new Set(['mini-lecture', 'summary']);
const LEAST_ACTIVE = 0.6;
/** A must-keep talk that is cut keeps at least this many minutes (X11). */
const LEAST_TALK = 8;

/** X2: a line of an agenda has the minutes of its activity or of one of its short variants. */
export function checkAgendas(reading: Reading): void {
  const activities = byId(reading.curriculum.activities);
  for (const session of reading.curriculum.sessions) {
    const check = (lines: Session['agenda'], at: FieldPath) =>
      lines.forEach((line, i) => {
        const activity = activities.get(line.activity);
        if (!activity) return;
        const forms = formsOf(activity);
        if (forms.includes(line.minutes)) return;
        reading.fault(['sessions', session.id, 'facts'], [...at, i, 'minutes'], 'agendaMinutes', {
          id: activity.id,
          says: line.minutes,
          forms: forms.join(', '),
        });
      });
    check(session.agenda, ['agenda']);
    session.shortForms.forEach((form, i) => check(form.agenda, ['shortForms', i, 'agenda']));
  }
}

/** The lengths in which an activity can be run, whole first. */
const formsOf = ({ minutes, variants }: Activity): number[] => [
  minutes,
  ...variants.flatMap((variant) =>
    variant.kind === 'short' && variant.minutes !== undefined ? [variant.minutes] : [],
  ),
];

/** X3: a module takes the minutes of its sessions that are not optional, and lists just its own. */
export function checkModules(reading: Reading): void {
  const { modules, sessions } = reading.curriculum;
  const sessionById = byId(sessions);
  for (const module of modules) {
    const fault = (at: FieldPath, name: FaultName, values = {}) =>
      reading.fault(['modules', module.id, 'facts'], at, name, values);
    const own = module.sessions.map((id) => sessionById.get(id));
    if (own.every((session) => session !== undefined)) {
      const sum = sumOf(own.filter((session) => !session.optional));
      if (sum !== module.minutes) fault(['minutes'], 'moduleSum', { sum, says: module.minutes });
    }
    own.forEach((session, i) => {
      if (session && session.module !== module.id) {
        fault(['sessions', i], 'sessionElsewhere', { id: session.id, module: session.module });
      }
    });
    for (const session of sessions) {
      if (session.module !== module.id || module.sessions.includes(session.id)) continue;
      fault(['sessions'], 'sessionNotListed', { id: session.id });
    }
  }
}

/** X6: at least 60 % of a core session is activity. X7: nobody lectures longer than ten minutes. */
export function checkActive(reading: Reading): void {
  const activities = byId(reading.curriculum.activities);
  for (const session of reading.curriculum.sessions) {
    const lines = session.agenda.map((line) => ({
      ...line,
      method: activities.get(line.activity)?.method,
    }));
    if (session.optional || lines.some((line) => line.method === undefined)) continue;
    const active = sumOf(lines.filter((line) => line.method && !LISTENING.has(line.method)));
    if (active >= LEAST_ACTIVE * session.minutes) continue;
    reading.fault(['sessions', session.id, 'facts'], ['agenda'], 'tooPassive', {
      has: Math.round((100 * active) / session.minutes),
      least: 100 * LEAST_ACTIVE,
    });
  }
  for (const activity of reading.curriculum.activities) {
    if (activity.method !== 'mini-lecture' || activity.minutes <= 10) continue;
    reading.fault(['activities', activity.id, 'facts'], ['minutes'], 'lectureTooLong', {
      says: activity.minutes,
      most: 10,
    });
  }
}

/**
 * X11: each session says how to lose 10 and 20 minutes (5 and 10 when short). No cut takes more than
 * its session runs, a must-keep step, or a whole activity with one.
 */
export function checkCuts(reading: Reading): void {
  const activities = byId(reading.curriculum.activities);
  for (const session of reading.curriculum.sessions) {
    const fault = (at: FieldPath, name: FaultName, values = {}) =>
      reading.fault(['sessions', session.id, 'facts'], at, name, values);
    const needed = session.minutes <= 30 ? [5, 10] : [10, 20];
    for (const minutes of needed) {
      if (session.ifLate.some((cut) => cut.minutesShort === minutes)) continue;
      fault(['ifLate'], 'cutMissing', { minutes });
    }
    session.ifLate.forEach((cut, i) => {
      const twin = session.ifLate.findIndex((other) => other.minutesShort === cut.minutesShort);
      if (twin !== i) fault(['ifLate', i, 'minutesShort'], 'twice', { id: cut.minutesShort });
      const taken = new Map<string, number>();
      cut.takes.forEach((take, n) => {
        const at = ['ifLate', i, 'takes', n];
        const activity = activities.get(take.activity);
        const line = session.agenda.find((one) => one.activity === take.activity);
        if (!activity || !line || !formsOf(activity).includes(line.minutes)) return;
        const step = activity.steps.find((one) => one.id === take.step);
        if (take.step !== undefined && !step) {
          fault([...at, 'step'], 'noSuchStep', { id: take.step });
          return;
        }
        // What stands several times may be cut in every round.
        const rounds = session.agenda.filter((one) => one.activity === take.activity).length;
        const has = rounds * (step ? stepMinutes(activity, line.minutes, step.id) : line.minutes);
        const part = `${take.activity} ${take.step ?? ''}`;
        const says = (taken.get(part) ?? 0) + take.minutes;
        taken.set(part, says);
        const left = has - says;
        const kept = step ?? activity.steps.find((one) => one.rule === 'must-keep');
        if (left < 0) {
          fault([...at, 'minutes'], 'cutTooMuch', { says, has });
        } else if (kept?.rule === 'must-keep' && left < rounds * (step ? LEAST_TALK : 1)) {
          fault(at, 'cutMustKeep', { id: kept.id, left, least: rounds * LEAST_TALK });
        }
      });
    });
  }
}

/** X4: what a session builds on never leads back to the session itself. */
export function checkPrerequisites(reading: Reading): void {
  const { sessions } = reading.curriculum;
  const sessionById = byId(sessions);
  for (const session of sessions) {
    session.prerequisites.forEach((id, i) => {
      const reached = new Set<string>();
      const queue = [id];
      for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
        if (reached.has(next)) continue;
        reached.add(next);
        queue.push(...(sessionById.get(next)?.prerequisites ?? []));
      }
      if (!reached.has(session.id)) return;
      reading.fault(['sessions', session.id, 'facts'], ['prerequisites', i], 'cycle', { id });
    });
  }
}
