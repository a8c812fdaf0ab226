import type { FaultName } from '../../src/words/faults.ts';
import { soundFiles } from './check-fixture.ts';

/** One thing broken in the sound curriculum, and what the check must answer. */
export type Mutant = {
  name: string;
  files: Map<string, string | Uint8Array>;
  /** File, line and name of the fault; line 0 = any line of the file. */
  expected: { path: string; line: number; fault: FaultName };
};

type Files = Map<string, string | Uint8Array>;
type Where = {
  /** File in which the fault is told, when it is not the changed one. */
  in?: string;
  /** Text at the beginning of which the fault is told; else where the new text begins. */
  at?: string;
};

const lineOf = (text: string, needle: string, name: string): number => {
  const index = text.indexOf(needle);
  if (index === -1) throw new Error(`${name}: no “${needle}” to point at`);
  return text.slice(0, index).split('\n').length;
};

/** Changes one piece of text of one file; throws when the piece is not there. */
export function change(
  path: string,
  from: string,
  to: string,
  fault: FaultName,
  where: Where = {},
): Mutant {
  const name = `${path}: ${JSON.stringify(from).slice(0, 50)} → ${JSON.stringify(to).slice(0, 50)}`;
  const files: Files = soundFiles();
  const file = `content/${path}`;
  const text = files.get(file);
  if (typeof text !== 'string' || !text.includes(from))
    throw new Error(`${name}: nothing to change`);
  files.set(
    file,
    text.replace(from, () => to),
  );
  const told = `content/${where.in ?? path}`;
  const toldText = files.get(told);
  const body = typeof toldText === 'string' ? toldText : '';
  const line =
    where.at === ''
      ? 1
      : where.at !== undefined
        ? lineOf(body, where.at, name)
        : text.slice(0, text.indexOf(from)).split('\n').length;
  return { name, files, expected: { path: told, line, fault } };
}

/** Adds, replaces or deletes whole files. */
export function file(
  name: string,
  alter: (files: Files) => void,
  path: string,
  fault: FaultName,
  line = 1,
): Mutant {
  const files: Files = soundFiles();
  alter(files);
  return { name, files, expected: { path: `content/${path}`, line, fault } };
}
