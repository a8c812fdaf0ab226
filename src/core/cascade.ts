import type { Training } from './entry.ts';
import { groupBy } from './group.ts';

/**
 * How often the course was handed on up to this training: 1 for a programme training, its parent's
 * and one more for a cascade training; a follow-up belongs to the generation it follows. Throws
 * where the parents run in a circle or lead nowhere.
 */
export function generationOf(
  training: Training,
  trainings: readonly Training[],
  below: readonly string[] = [],
): number {
  if (below.includes(training.id)) throw new Error(`${training.id} is its own ancestor.`);
  if (training.kind === 'programme') return 1;
  const parent = trainings.find((candidate) => candidate.id === training.parent);
  if (!parent) throw new Error(`${training.id} has no parent.`);
  const generation = generationOf(parent, trainings, [...below, training.id]);
  return training.kind === 'cascade' ? generation + 1 : generation;
}

/** The follow-up of a training, where one is known. */
export const followUpOf = (id: string, trainings: readonly Training[]): Training | undefined =>
  trainings.find((training) => training.kind === 'follow-up' && training.parent === id);

/** The trainings that pass a training on. */
export const passedOnFrom = (id: string, trainings: readonly Training[]): Training[] =>
  trainings.filter((training) => training.kind === 'cascade' && training.parent === id);

/** Trainings of which a source tells that they were held. */
export const documented = (trainings: readonly Training[]): Training[] =>
  trainings.filter(
    (training) =>
      training.data === 'real' && training.status === 'held' && training.kind !== 'follow-up',
  );

/** Trainings by region, what is documented before what was only announced. */
export function byRegion(trainings: readonly Training[]): [string, Training[]][] {
  const sorted = [...trainings].sort(
    (a, b) => Number(b.status === 'held') - Number(a.status === 'held') || (a.id < b.id ? -1 : 1),
  );
  return groupBy([...new Set(sorted.map(({ region }) => region))], sorted, ({ region }) => region);
}

/** The trainings that are shown: without the invented ones where the settings leave those out. */
export const shownTrainings = (trainings: readonly Training[], withExamples: boolean): Training[] =>
  trainings.filter((training) => withExamples || training.data === 'real');
