import type { Curriculum, Kind } from '../core/entry.ts';
import type { Desk, Kept } from './desk.ts';
import { readEntry } from './entry.ts';
import type { Fault, FieldPath, Finding } from './fault.ts';
import { sortFaults } from './fault.ts';
import { byKind, kindNames, layOut } from './layout.ts';
import { readList } from './list.ts';
import type { Place } from './reading.ts';
import { tellInto } from './reading.ts';
import { checkRules } from './rules.ts';
import { fieldName, lineFinder } from './yaml.ts';

export type CurriculumRead = {
  /** Every entry that could be read whole; one with faults of its own is left out. */
  curriculum: Curriculum;
  faults: Fault[];
  warnings: Fault[];
  /** Entries found, also broken ones. */
  entries: number;
};

/**
 * Reads and checks the whole of content/ from bytes, executing nothing of it.
 * @param files bytes by path, e.g. `content/sessions/kn-1/facts.yaml`
 */
export function readCurriculum(files: ReadonlyMap<string, Uint8Array>): CurriculumRead {
  const layout = layOut(files);
  const desk: Desk = {
    files,
    known: byKind(() => new Map<string, Place>()),
    kept: new Map(),
    findings: [],
    faults: [...layout.faults],
    bodies: new Map(),
    places: new WeakMap(),
  };
  const { known } = desk;
  const curriculum: Curriculum = byKind((): never[] => []);
  for (const kind of kindNames) {
    const list = layout.lists[kind];
    if (list !== undefined) add(curriculum, kind, readList(kind, list, desk));
    for (const [id, entryFiles] of layout.entries[kind]) {
      const path = `content/${kind}/${id}/facts.yaml`;
      if (known[kind].has(id)) {
        desk.findings.push({
          path,
          at: [],
          fault: 'entryTwice',
          values: { id, other: list ?? '' },
        });
        continue;
      }
      known[kind].set(id, {
        facts: { path, at: [] },
        en: { path: `content/${kind}/${id}/en.mdx`, at: [] },
        'zh-cn': { path: `content/${kind}/${id}/zh-cn.mdx`, at: [] },
        pictures: entryFiles.pictures,
      });
      const entry = readEntry(kind, id, entryFiles, desk);
      if (entry) add(curriculum, kind, [entry]);
    }
  }

  const warnings: Finding[] = [];
  checkRules({
    curriculum,
    known,
    bodies: desk.bodies,
    fault: tellInto(desk.findings, known, desk.places),
    warn: tellInto(warnings, known, desk.places),
  });
  const settle = settler(desk.kept);
  return {
    curriculum,
    faults: sortFaults([...desk.faults, ...desk.findings.map(settle)]),
    warnings: sortFaults(warnings.map(settle)),
    entries: kindNames.reduce((sum, kind) => sum + known[kind].size, 0),
  };
}

/** The schemas of the kind's table have read the entries: they have the type of their kind. */
function add(curriculum: Curriculum, kind: Kind, entries: readonly object[]): void {
  (curriculum[kind] as object[]).push(...entries);
}

/** Puts lines and names of fields to findings; each file is parsed for it at most once. */
function settler(kept: ReadonlyMap<string, Kept>): (finding: Finding) => Fault {
  const finders = new Map<string, (at: FieldPath) => number>();
  return ({ path, at, fault, values = {} }) => {
    if ('line' in at) return { path, line: at.line, field: at.field, fault, values };
    const file = kept.get(path);
    if (!file) return { path, line: 1, field: at.join('.'), fault, values };
    let find = finders.get(path);
    if (!find) finders.set(path, (find = lineFinder(file.text, file.firstLine)));
    return { path, line: find(at), field: fieldName(file.data, at), fault, values };
  };
}
