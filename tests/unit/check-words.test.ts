import { globSync, readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import type { Fault } from '../../src/check/fault.ts';
import { tellFault } from '../../src/check/tell.ts';
import { faults, isFaultName } from '../../src/words/faults.ts';

const sourceOf = (pattern: string): string =>
  globSync(pattern)
    .map((file) => readFileSync(file, 'utf8'))
    .join('\n');

/** Names that the content model reports as plain strings. */
const reported = [
  ...sourceOf('src/core/*.ts').matchAll(
    /report\(\s*ctx,\s*(?:\[[^\]]*\]|[\w.]+),\s*'(\w+)'|fault: '(\w+)'|return '(\w+)';/g,
  ),
].flatMap(([, a, b, c]) => a ?? b ?? c ?? []);

test('every name the content model reports has words', () => {
  expect(reported.length).toBeGreaterThan(30);
  expect(reported.filter((name) => /[a-z][A-Z]|^twice$/.test(name) && !isFaultName(name))).toEqual(
    [],
  );
});

test('every fault that has words is reported somewhere', () => {
  const source = sourceOf('src/{core,check,build}/**/*.ts');
  const unused = Object.keys(faults.en).filter((name) => !source.includes(`'${name}'`));
  expect(unused).toEqual([]);
});

const places = (sentence: string): string[] =>
  [...sentence.matchAll(/\{(\w+)\}/g)].map(([, name = '']) => name).sort();

test.each(Object.keys(faults.en).filter(isFaultName))(
  '%s says the same in both languages',
  (name) => {
    const en = faults.en[name];
    const zhCn = faults['zh-cn'][name];
    const all = (words: typeof en) => [...new Set(places(`${words.wrong} ${words.fix}`))];
    expect(all(zhCn)).toEqual(all(en));
    for (const sentence of [en.wrong, en.fix]) {
      expect(sentence).not.toMatch(/[.。]$|\p{Script=Han}/u);
      expect(sentence).not.toMatch(
        /\b(schema|enum|array|boolean|string|integer|regex|parse|null)\b/i,
      );
    }
    for (const sentence of [zhCn.wrong, zhCn.fix]) {
      expect(sentence).not.toMatch(/[.。]$/);
      expect(sentence).toMatch(/\p{Script=Han}/u);
    }
  },
);

const fault: Fault = {
  path: 'content/activities/three-wells/facts.yaml',
  line: 4,
  field: 'minutes',
  fault: 'stepsSum',
  values: { sum: 25, says: 30 },
};

test('a fault is one line that says what is wrong and what to do', () => {
  expect(tellFault(fault, 'en')).toBe(
    'content/activities/three-wells/facts.yaml:4 minutes: is 30, but the steps add up to 25. ' +
      'Fix: write 25, or change the minutes of a step',
  );
  expect(tellFault(fault, 'zh-cn')).toBe(
    'content/activities/three-wells/facts.yaml:4 minutes: 写的是30，各步骤加起来是25。' +
      '改法：改成25，或者调整某个步骤的分钟数',
  );
});

test('text of the content cannot break the line', () => {
  const value = 'a\nb\u2028c\u001b[31m';
  const line = tellFault({ ...fault, fault: 'notDate', values: { value } }, 'en');
  expect(line).toContain('“a b c [31m” is not a day');
});
