import { describe, expect, test } from 'vitest';

import { startEntry } from '../../src/check/start.ts';
import type { Start } from '../../src/check/start.ts';
import { kindNames } from '../../src/check/layout.ts';
import type { FaultName } from '../../src/words/faults.ts';
import { languages } from '../../src/words/words.ts';
import { readTexts, soundFiles } from './check-fixture.ts';

/** What may be said about an entry that is only begun: what is missing, never how it is written. */
const OPEN: ReadonlySet<FaultName> = new Set([
  'valueEmpty',
  'attributeEmpty',
  'elementEmpty',
  'bodyEmpty',
  'tooFew',
]);

const today = '2026-11-23';
const starts: Start[] = languages.flatMap((language) => [
  ...kindNames.map((kind): Start => {
    const id = kind === 'modules' ? 'capacity' : 'brand-new';
    return { kind, id, language, today };
  }),
  ...(['self-check', 'plan', 'form', 'poster'] as const).map((toolKind): Start => ({
    kind: 'tools',
    id: 'brand-new',
    toolKind,
    language,
    today,
  })),
]);

describe.each(
  starts.map((start) => [start.kind, start.toolKind ?? '', start.language, start] as const),
)('a new entry of %s %s (%s)', (_kind, _toolKind, _language, start) => {
  const files = soundFiles();
  for (const [path, text] of startEntry(start)) {
    files.set(path, `${path.split('/').length === 2 ? (files.get(path) ?? '') : ''}${text}`);
  }
  const { faults, entries } = readTexts(files);

  test('can be read, and only lacks what the writer has to write', () => {
    expect(entries).toBe(28);
    expect(faults.filter(({ fault }) => !OPEN.has(fault))).toEqual([]);
  });
  test('is not finished before it is written', () => {
    const needed = start.kind === 'pages' ? 4 : 2;
    expect(faults.length).toBeGreaterThanOrEqual(needed);
    expect(faults.every(({ line }) => line > 1)).toBe(true);
  });
});

test('ids, version and date are written already, and every choice is named', () => {
  const facts = startEntry({ kind: 'activities', id: 'brand-new', language: 'en', today }).get(
    'content/activities/brand-new/facts.yaml',
  );
  expect(facts).toContain('id: brand-new\n');
  expect(facts).toContain("version: '0.1'\nreviewed: '2026-11-23'\n");
  expect(facts).toContain('rule:  # one of: must-keep, may-adapt, may-skip\n');
  expect(facts).toContain('minutes:  # whole number, at least 1, at most 480\n');
});
