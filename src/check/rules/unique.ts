import type { Kind } from '../../core/entry.ts';
import type { FieldPath } from '../fault.ts';
import { kindNames } from '../layout.ts';
import type { Reading } from '../reading.ts';
import { isFields } from '../yaml.ts';

/** X4: a list of facts names nothing twice, be it ids of its own parts or of other entries. */
export function checkInnerIds(reading: Reading): void {
  for (const kind of kindNames) {
    for (const entry of reading.curriculum[kind]) {
      const walk = (value: unknown, at: FieldPath): void => {
        if (Array.isArray(value)) {
          const ids = value.map((item: unknown) => (isFields(item) ? item['id'] : item));
          ids.forEach((id, i) => {
            if (typeof id !== 'string' && typeof id !== 'number') return;
            if (ids.indexOf(id) === i) return;
            const spot = isFields(value[i]) ? [...at, i, 'id'] : [...at, i];
            reading.fault([kind, entry.id, 'facts'], spot, 'twice', { id });
          });
          value.forEach((item, i) => walk(item, [...at, i]));
        } else if (isFields(value)) {
          for (const [key, item] of Object.entries(value)) walk(item, [...at, key]);
        }
      };
      for (const [key, value] of Object.entries(entry)) if (key !== 'words') walk(value, [key]);
    }
  }
}

/** X4: what is printed on paper or orders a list is given once. */
export function checkUnique(reading: Reading): void {
  const { curriculum } = reading;
  const once = (
    kind: Kind,
    field: string,
    values: readonly (readonly [string, string | number])[],
  ) => {
    const first = new Map<string | number, string>();
    for (const [id, value] of values) {
      const other = first.get(value);
      if (other === undefined) first.set(value, id);
      else {
        reading.fault([kind, id, 'facts'], [field], 'valueTaken', { value, other });
      }
    }
  };
  once(
    'cases',
    'code',
    curriculum.cases.map(({ id, code }) => [id, code]),
  );
  once(
    'tools',
    'code',
    curriculum.tools.map(({ id, code }) => [id, code]),
  );
  once(
    'trainings',
    'code',
    curriculum.trainings.map(({ id, code }) => [id, code]),
  );
  once(
    'modules',
    'order',
    curriculum.modules.map(({ id, order }) => [id, order]),
  );
  for (const { id } of curriculum.modules) {
    const own = curriculum.sessions.filter((session) => session.module === id);
    once(
      'sessions',
      'order',
      own.map((session) => [session.id, session.order]),
    );
  }
}
