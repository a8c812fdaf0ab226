import type { Activity, Programme, Session } from '../../core/entry.ts';
import type { Method } from '../../core/method.ts';
import { findAgenda } from '../../core/run-sheet.ts';
import type { FaultName } from '../../words/faults.ts';
import type { FieldPath } from '../fault.ts';
import type { Reading } from '../reading.ts';
import { byId } from '../reading.ts';

type Item = Programme['days'][number]['items'][number];

/** A break this long is a meal, after which people need to move. */
const MEAL = 40;
const MOST_SITTING = 90;
/** People sit and listen, or only the few who like to speak do something. */
const QUIET: ReadonlySet<Method> = new Set(['mini-lecture', 'summary', 'plenary-discussion']);
const OWN_WORK: ReadonlySet<Method> = new Set([
  'planning',
  'assessment',
  'tool-practice',
  'journal',
]);

/** X24 to X27: a preset agenda has true minutes, its four parts, movement after meals, and breaks. */
export function checkProgrammes(reading: Reading): void {
  const sessions = byId(reading.curriculum.sessions);
  const activities = byId(reading.curriculum.activities);
  for (const programme of reading.curriculum.programmes) {
    const fault = (at: FieldPath, name: FaultName, values = {}) =>
      reading.fault(['programmes', programme.id, 'facts'], at, name, values);
    const ids = programme.days.flatMap((day) => day.items.map((item) => item.id));
    let known = true;
    programme.days.forEach((day, i) => {
      let sitting = 0;
      let afterMeal = false;
      let played = false;
      day.items.forEach((item, n) => {
        const at = ['days', i, 'items', n];
        if (ids.indexOf(item.id) !== ids.lastIndexOf(item.id)) {
          fault([...at, 'id'], 'twice', { id: item.id });
        }
        if (item.kind === 'break') {
          sitting = 0;
          played = false;
          afterMeal = item.minutes >= MEAL;
          return;
        }
        if (item.kind !== 'session') {
          if (item.kind === 'energizer') afterMeal = false;
          return;
        }
        const session = sessions.get(item.session ?? '');
        const agenda = session && findAgenda(session, item.minutes);
        if (session && !agenda) {
          fault([...at, 'minutes'], 'itemMinutes', {
            id: session.id,
            says: item.minutes,
            forms: [session.minutes, ...session.shortForms.map((form) => form.minutes)].join(', '),
          });
        }
        known &&= session !== undefined;
        sitting += item.minutes;
        if (sitting > MOST_SITTING && sitting - item.minutes > 0) {
          fault(at, 'noBreak', { has: sitting, most: MOST_SITTING });
        }
        const methods = (agenda ?? []).map((line) => activities.get(line.activity)?.method);
        if (afterMeal && methods[0] !== undefined && QUIET.has(methods[0])) {
          fault(at, 'afterMeal', { id: item.session ?? '' });
        }
        afterMeal = false;
        for (const method of methods) {
          if (method === 'role-play' && played) fault(at, 'rolePlaysInRow');
          played = method === 'role-play';
        }
      });
    });
    if (known) checkParts(programme, sessions, activities, fault);
  }
}

/** X25: an opening, work on what is one's own, a plan, and feedback. */
function checkParts(
  programme: Programme,
  sessions: ReadonlyMap<string, Session>,
  activities: ReadonlyMap<string, Activity>,
  fault: (at: FieldPath, name: 'partMissing', values: Record<string, string>) => void,
): void {
  const items: Item[] = programme.days.flatMap((day) => day.items);
  const modules = items.map((item) => sessions.get(item.session ?? '')?.module);
  const methods = items.flatMap((item) => {
    const session = sessions.get(item.session ?? '');
    const own = item.activity === undefined ? [] : [item.activity];
    const lines = session ? (findAgenda(session, item.minutes) ?? session.agenda) : [];
    return [...own, ...lines.map((line) => line.activity)].map((id) => activities.get(id)?.method);
  });
  // A short course has no time for a close of its own: its closing circle collects the cards.
  const hasClose = items.some((item) => item.kind === 'close');
  // People who come to these have met before.
  const again = modules.includes('follow-up') || modules.includes('pass-it-on');
  const parts: [string, boolean][] = [
    ['opening', again || modules.includes('opening')],
    ['own-work', methods.some((method) => method !== undefined && OWN_WORK.has(method))],
    ['plan', modules.includes('plans') || methods.includes('planning')],
    ['feedback', hasClose || methods.includes('feedback') || methods.at(-1) === 'reflection'],
  ];
  for (const [part, has] of parts) if (!has) fault(['days'], 'partMissing', { part });
}
