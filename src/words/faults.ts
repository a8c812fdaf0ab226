import { bodyFaults } from './faults-body.ts';
import { courseFaults } from './faults-course.ts';
import { fieldFaults } from './faults-fields.ts';
import { fileFaults } from './faults-files.ts';
import type { Bilingual } from './words.ts';

/** What is wrong, as it stands after the place and the field; and what to do about it. */
export type FaultWords = { wrong: string; fix: string };

/**
 * The sentences of the content check. They are read by people who write content, not code.
 * `{nearest}` becomes the name that was probably meant, or the list of names that are allowed.
 */
const en = { ...fileFaults.en, ...fieldFaults.en, ...bodyFaults.en, ...courseFaults.en };

export type FaultName = keyof typeof en;

/** The content model's own rules give their names as strings: not every string is one. */
export const isFaultName = (name: string): name is FaultName => Object.hasOwn(en, name);

export const faults: Bilingual<Record<FaultName, FaultWords>> = {
  en,
  'zh-cn': {
    ...fileFaults['zh-cn'],
    ...fieldFaults['zh-cn'],
    ...bodyFaults['zh-cn'],
    ...courseFaults['zh-cn'],
  },
};
