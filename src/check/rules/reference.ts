import { ModuleId } from '../../core/aspect.ts';
import type { Kind } from '../../core/entry.ts';
import { labels } from '../../words/labels.ts';
import type { FieldPath } from '../fault.ts';
import { kindNames } from '../layout.ts';
import { nearestName } from '../nearest.ts';
import type { Reading } from '../reading.ts';
import { byId } from '../reading.ts';

type Reference = { from: readonly [Kind, string]; at: FieldPath; to: readonly Kind[]; id: string };

/** X4: each reference names an entry that exists. */
export function checkReferences(reading: Reading): void {
  for (const { from, at, to, id } of references(reading)) {
    if (to.some((kind) => reading.known[kind].has(id))) continue;
    const [kind, entry] = from;
    const ids = to.flatMap((target) => [...reading.known[target].keys()]);
    const nearest = nearestName(id, ids);
    const where = [kind, entry, 'facts'] as const;
    if (nearest !== undefined) reading.fault(where, at, 'referenceMisspelt', { id, nearest });
    else reading.fault(where, at, 'referenceMissing', { id, to: to.join(', ') });
  }
}

/** Every place in the facts that names another entry. */
export function references(reading: Reading): Reference[] {
  const all: Reference[] = [];
  const { curriculum } = reading;
  const from = (kind: Kind, id: string) => {
    const one = (at: FieldPath, to: Kind | readonly Kind[], target: string | undefined) => {
      if (target === undefined) return;
      all.push({ from: [kind, id], at, to: typeof to === 'string' ? [to] : to, id: target });
    };
    const many = (at: FieldPath, to: Kind | readonly Kind[], targets: readonly string[]) =>
      targets.forEach((target, i) => one([...at, i], to, target));
    return { one, many };
  };
  for (const kind of kindNames) {
    for (const entry of curriculum[kind]) {
      if ('sources' in entry) from(kind, entry.id).many(['sources'], 'sources', entry.sources);
    }
  }
  for (const module of curriculum.modules) {
    const { many } = from('modules', module.id);
    many(['sessions'], 'sessions', module.sessions);
    many(['caseStudies'], 'cases', module.caseStudies);
    many(['tools'], 'tools', module.tools);
    many(['glossary'], 'terms', module.glossary);
  }
  for (const session of curriculum.sessions) {
    const { one, many } = from('sessions', session.id);
    one(['module'], 'modules', session.module);
    many(['prerequisites'], 'sessions', session.prerequisites);
    session.agenda.forEach((line, i) =>
      one(['agenda', i, 'activity'], 'activities', line.activity),
    );
    session.shortForms.forEach((form, i) =>
      form.agenda.forEach((line, n) =>
        one(['shortForms', i, 'agenda', n, 'activity'], 'activities', line.activity),
      ),
    );
  }
  for (const activity of curriculum.activities) {
    const { one, many } = from('activities', activity.id);
    many(['tools'], 'tools', activity.tools);
    one(['caseStudy'], 'cases', activity.caseStudy);
  }
  for (const tool of curriculum.tools) {
    const { one, many } = from('tools', tool.id);
    many(['usedIn'], ['activities', 'sessions'], tool.usedIn);
    if (tool.kind === 'form') one(['pairedWith'], 'tools', tool.pairedWith);
  }
  for (const training of curriculum.trainings) {
    const { one } = from('trainings', training.id);
    one(['parent'], 'trainings', training.parent);
    one(['region'], 'regions', training.region);
    one(['host'], 'organisations', training.host);
    one(['programme'], 'programmes', training.programme);
    one(['source'], 'sources', training.source);
    training.facilitators.forEach((person, i) =>
      one(['facilitators', i, 'org'], 'organisations', person.org),
    );
    training.sessionsRun.forEach((run, i) =>
      one(['sessionsRun', i, 'session'], 'sessions', run.session),
    );
    training.adaptations.forEach((change, i) => {
      one(['adaptations', i, 'session'], 'sessions', change.session);
      one(['adaptations', i, 'activity'], 'activities', change.activity);
    });
  }
  for (const organisation of curriculum.organisations) {
    const { one } = from('organisations', organisation.id);
    one(['region'], 'regions', organisation.region);
    one(['source'], 'sources', organisation.source);
  }
  for (const term of curriculum.terms) {
    const { one, many } = from('terms', term.id);
    many(['related'], 'terms', term.related);
    one(['source'], 'sources', term.source);
  }
  for (const programme of curriculum.programmes) {
    const { one } = from('programmes', programme.id);
    programme.days.forEach((day, i) =>
      day.items.forEach((item, n) => {
        one(['days', i, 'items', n, 'session'], 'sessions', item.session);
        one(['days', i, 'items', n, 'activity'], 'activities', item.activity);
      }),
    );
  }
  return all;
}

/** X4: objectives, steps and labels that are named inside other entries exist too. */
export function checkInnerReferences(reading: Reading): void {
  const { curriculum } = reading;
  const sessions = byId(curriculum.sessions);
  const activities = byId(curriculum.activities);
  for (const tool of curriculum.tools) {
    if (tool.kind !== 'form') continue;
    tool.items.forEach((item, i) => {
      const [sessionId = '', objective = ''] = item.objective?.split('/') ?? [];
      if (item.objective === undefined) return;
      const at = ['items', i, 'objective'];
      const session = sessions.get(sessionId);
      const exists = session?.objectives.some((one) => one.id === objective);
      if (exists || (!session && reading.known.sessions.has(sessionId))) return;
      reading.fault(['tools', tool.id, 'facts'], at, 'noSuchObjective', { id: item.objective });
    });
  }
  for (const training of curriculum.trainings) {
    training.adaptations.forEach((change, i) => {
      const activity = activities.get(change.activity ?? '');
      if (change.step === undefined || !activity) return;
      if (activity.steps.some((step) => step.id === change.step)) return;
      reading.fault(['trainings', training.id, 'facts'], ['adaptations', i, 'step'], 'noSuchStep', {
        id: change.step,
      });
    });
  }
  for (const study of curriculum.cases) {
    for (const [field, names] of [
      ['field', Object.keys(labels.en.field)],
      ['dilemmaType', Object.keys(labels.en.dilemmaType)],
    ] as const) {
      const value = study[field];
      if (names.includes(value)) continue;
      reading.fault(['cases', study.id, 'facts'], [field], 'notOneOf', {
        value,
        nearest: nearestName(value, names) ?? '',
        allowed: names.join(', '),
      });
    }
  }
}

/** X4: nothing lies about unused. While modules are still being written this is only a hint. */
export function checkOrphans(reading: Reading): void {
  const { curriculum } = reading;
  const complete = reading.known.modules.size >= ModuleId.options.length;
  const tell = complete ? reading.fault : reading.warn;
  const used = new Map<Kind, Set<string>>(kindNames.map((kind) => [kind, new Set()]));
  for (const { from, to, id } of references(reading)) {
    for (const kind of to) if (!(from[0] === kind && from[1] === id)) used.get(kind)?.add(id);
  }
  const unused = (
    kind: 'activities' | 'cases' | 'terms' | 'sources',
    offered: (id: string) => boolean,
  ) => {
    for (const { id } of curriculum[kind]) {
      if (used.get(kind)?.has(id) || offered(id)) continue;
      const hint = kind === 'terms' || kind === 'sources';
      (hint ? reading.warn : tell)([kind, id, 'facts'], ['id'], 'orphan', { id });
    }
  };
  const standalone = new Set(
    curriculum.activities.filter((activity) => activity.standalone).map((one) => one.id),
  );
  unused('activities', (id) => standalone.has(id));
  unused('cases', () => false);
  unused('terms', () => false);
  unused('sources', () => false);
}

/** X4: a tool and the activities that use it name each other. */
export function checkToolUse(reading: Reading): void {
  const { activities, tools } = reading.curriculum;
  const toolById = byId(tools);
  const activityById = byId(activities);
  for (const activity of activities) {
    activity.tools.forEach((id, i) => {
      const tool = toolById.get(id);
      if (!tool || tool.usedIn.includes(activity.id)) return;
      reading.fault(['activities', activity.id, 'facts'], ['tools', i], 'toolNotBack', {
        tool: id,
        id: activity.id,
      });
    });
  }
  for (const tool of tools) {
    tool.usedIn.forEach((id, i) => {
      const activity = activityById.get(id);
      if (!activity || activity.tools.includes(tool.id)) return;
      reading.fault(['tools', tool.id, 'facts'], ['usedIn', i], 'usedInNotBack', {
        tool: tool.id,
        id,
      });
    });
  }
}
