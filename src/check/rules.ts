import type { Reading } from './reading.ts';

/** All rules that need more than one file. */
export function checkRules(_reading: Reading): void {
  // Filled rule by rule from src/check/rules/.
}
