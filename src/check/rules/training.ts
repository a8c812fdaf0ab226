import type { Training } from '../../core/entry.ts';
import { languages } from '../../words/words.ts';
import type { FaultName } from '../../words/faults.ts';
import type { FieldPath } from '../fault.ts';
import type { Reading } from '../reading.ts';
import { byId } from '../reading.ts';

const MOST_GENERATIONS = 5;
/** A follow-up is held this many days after its training. */
const FOLLOW_UP_DAYS = [150, 240] as const;
const DAY = 24 * 3600 * 1000;

/**
 * X16: trainings come from each other without circles, in the order of time and over at most five
 * generations; every programme training has exactly one follow-up, about six months later.
 */
export function checkTrainings(reading: Reading): void {
  const { trainings } = reading.curriculum;
  const trainingById = byId(trainings);
  const fault = (id: string, at: FieldPath, name: FaultName, values = {}) =>
    reading.fault(['trainings', id, 'facts'], at, name, values);
  for (const training of trainings) {
    const line = lineage(training, trainingById);
    if (line === 'cycle') {
      fault(training.id, ['parent'], 'cycle', { id: training.parent ?? '' });
      continue;
    }
    const generation = line.filter((one) => one.kind !== 'follow-up').length;
    if (generation > MOST_GENERATIONS) {
      fault(training.id, ['parent'], 'generation', { has: generation, most: MOST_GENERATIONS });
    }
    const parent = trainingById.get(training.parent ?? '');
    if (!parent) continue;
    if (parent.kind === 'follow-up') {
      fault(training.id, ['parent'], 'parentFollowUp', { id: parent.id });
    }
    const ends = parent.end ?? parent.start;
    if (training.start !== undefined && ends !== undefined && training.start <= ends) {
      fault(training.id, ['start'], 'startsBeforeParent', { id: parent.id, end: ends });
    }
    if (training.kind === 'follow-up' && training.start !== undefined && ends !== undefined) {
      const days = Math.round((Date.parse(training.start) - Date.parse(ends)) / DAY);
      const [least, most] = FOLLOW_UP_DAYS;
      if (days > 0 && (days < least || days > most)) {
        fault(training.id, ['start'], 'followUpDays', { has: days, least, most });
      }
    }
  }
  for (const training of trainings) {
    if (training.kind !== 'programme' || training.status === 'cancelled') continue;
    const own = trainings.filter(
      (other) => other.kind === 'follow-up' && other.parent === training.id,
    );
    const [, second] = own;
    if (own.length === 0) fault(training.id, [], 'followUpMissing', { id: training.id });
    if (second) fault(second.id, ['parent'], 'followUpTwice', { id: training.id });
  }
}

/** The training and those it comes from, youngest first. */
function lineage(training: Training, all: ReadonlyMap<string, Training>): Training[] | 'cycle' {
  const line: Training[] = [];
  for (let one: Training | undefined = training; one; one = all.get(one.parent ?? '')) {
    if (line.includes(one)) return 'cycle';
    line.push(one);
  }
  return line;
}

/** A change that touched a must-keep step gives its reason. */
export function checkAdaptations(reading: Reading): void {
  for (const training of reading.curriculum.trainings) {
    for (const change of training.adaptations) {
      if (!change.mustKeepTouched) continue;
      for (const language of languages) {
        const words = training.words[language].adaptations[change.id];
        if (!words || words.reason !== undefined) continue;
        reading.fault(
          ['trainings', training.id, language],
          ['adaptations', change.id],
          'reasonMissing',
        );
      }
    }
  }
}

/** An organisation lies in a province of its region; example data names no real source (X17). */
export function checkOrganisations(reading: Reading): void {
  const regions = byId(reading.curriculum.regions);
  for (const organisation of reading.curriculum.organisations) {
    const region = regions.get(organisation.region);
    if (region && !region.provinces.includes(organisation.province)) {
      reading.fault(['organisations', organisation.id, 'facts'], ['province'], 'provinceRegion', {
        province: organisation.province,
        region: region.id,
      });
    }
  }
  for (const kind of ['organisations', 'trainings'] as const) {
    for (const entry of reading.curriculum[kind]) {
      if (entry.data !== 'example' || entry.source === undefined) continue;
      reading.fault([kind, entry.id, 'facts'], ['source'], 'exampleSource');
    }
  }
}
