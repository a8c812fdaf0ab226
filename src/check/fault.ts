import type { FaultValues } from '../core/fault.ts';
import type { FaultName } from '../words/faults.ts';

/** One thing that is wrong in one place of the content. `line` counts from 1. */
export type Fault = {
  path: string;
  line: number;
  /** The field or element as a writer knows it; empty when the whole file is meant. */
  field: string;
  fault: FaultName;
  values: FaultValues;
};

/** Keys and indexes from the top of a file's data. */
export type FieldPath = readonly (string | number)[];

/**
 * A fault as a rule finds it: in the data of a file, where the line is looked up only now that
 * something is wrong, or at a line that the reader of bodies already knows.
 */
export type Finding = {
  path: string;
  at: FieldPath | { line: number; field: string };
  fault: FaultName;
  values?: FaultValues;
};

/** Faults in the order of a reader: by file, by line, then by field. */
export const sortFaults = (faults: readonly Fault[]): Fault[] => {
  const compare = (a: string, b: string) => (a < b ? -1 : Number(a > b));
  return faults.toSorted(
    (a, b) =>
      compare(a.path, b.path) ||
      a.line - b.line ||
      compare(a.field, b.field) ||
      compare(a.fault, b.fault),
  );
};
