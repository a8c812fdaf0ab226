import { describe, expect, test } from 'vitest';

import { readFolder } from '../../src/build/folder.ts';
import { readCurriculum } from '../../src/check/read.ts';
import { tellFault } from '../../src/check/tell.ts';

const { files, faults: badFiles } = await readFolder('content');

test('the content of the course has no fault', () => {
  const { faults } = readCurriculum(files);
  expect([...badFiles, ...faults].map((fault) => tellFault(fault, 'en'))).toEqual([]);
});

test('the content of the course is checked in less than a second', () => {
  // The best of three: other work on the machine makes a run slower, never faster.
  const runs = [1, 2, 3].map(() => {
    const begun = performance.now();
    readCurriculum(files);
    return performance.now() - begun;
  });
  expect(Math.min(...runs)).toBeLessThan(1000);
});

/** Ways to break any file of a sort; each gives the new texts, named by what was done. */
type Breaks = (text: string) => [string, string][];

/** `key:` → `kye:`; one letter twice where two letters cannot be swapped. */
const misspell = (key: string): string => {
  const swapped = `${key.slice(0, -2)}${key.at(-1)}${key.at(-2)}`;
  return swapped === key ? `${key}${key.at(-1)}` : swapped;
};
const topKeys = (yaml: string): string[] =>
  [...yaml.matchAll(/^([A-Za-z]\w+):/gm)].map(([, key = '']) => key);

const breakFields: Breaks = (yaml) =>
  topKeys(yaml).flatMap((key) => [
    [`${key} misspelt`, yaml.replace(`${key}:`, `${misspell(key)}:`)],
    [`${key} with a Chinese colon`, yaml.replace(`${key}:`, `${key}：`)],
    [`${key} twice`, `${yaml.trimEnd()}\n${key}: 1\n`],
    [`${key} a list of lists`, yaml.replace(new RegExp(`^${key}:.*\n(?: .*\n)*`, 'm'), `${key}: [[1]]\n`)],
  ]);

const breakFacts: Breaks = (text) => [
  ...breakFields(text),
  ['a strange field', `${text.trimEnd()}\nstrange: 1\n`],
  ['a word', `${text.trimEnd()}\ntitle: A title\n`],
  ['a tab', text.replace(/\n/, '\n\tx: 1\n')],
  ['an alias', `${text.trimEnd()}\nx: &a 1\n`],
];

const breakWords: Breaks = (text) => {
  const end = text.indexOf('\n---', 3) + 1;
  const matter = text.slice(0, end);
  const body = text.slice(end);
  const inBody = (words: string) => `${matter}${body.trimEnd()}\n\n${words}\n`;
  return [
    ...breakFields(matter).map(([name, broken]): [string, string] => [name, `${broken}${body}`]),
    ['no front matter', text.slice(4)],
    ['front matter open', text.replace(/\n---/, '\n#')],
    ['an import', inBody("import x from './x.js'")],
    ['an expression', inBody('{process.env.HOME}')],
    ['a script', inBody('<script>alert(1)</script>')],
    ['an unknown element', inBody('<Steps>one</Steps>')],
    ['an open element', inBody('<Do>one')],
    ['a comment', inBody('<!-- later -->')],
    ['a script link', inBody('[x](javascript:alert(1))')],
    ['a picture that is not there', inBody('![x](nowhere.png)')],
    ['an H1', inBody('# One')],
    ['a zero-width space', text.replace(/: (?=\S)/, ': \u200B')],
    ['merge marks', text.replace(/\n/, '\n<<<<<<< HEAD\n')],
  ];
};

const entries = [...new Set([...files.keys()].flatMap((path) => /^content\/[a-z]+\/[a-z0-9-]+(?=\/)/.exec(path)?.[0] ?? []))];
const decoder = new TextDecoder();
const encoder = new TextEncoder();

describe.each(entries)('%s', (entry) => {
  const own = new Map([...files].filter(([path]) => path.startsWith(`${entry}/`)));
  const told = (changed: ReadonlyMap<string, Uint8Array>) =>
    readCurriculum(changed).faults.map(({ path, line, field, fault }) => `${path}:${line} ${field} ${fault}`);
  // Alone an entry lacks what it refers to: what counts is what is said besides.
  const before = new Set(told(own));
  const newlyTold = (path: string, text: string | undefined): string[] => {
    const changed = new Map(own);
    if (text === undefined) changed.delete(path);
    else changed.set(path, encoder.encode(text));
    return told(changed).filter((line) => !before.has(line) && line.startsWith(`${path}:`));
  };

  test.each([...own.keys()].filter((path) => /\.(mdx|yaml)$/.test(path)))('%s', (path) => {
    const text = decoder.decode(own.get(path));
    const breaks = path.endsWith('.yaml') ? breakFacts : breakWords;
    const unheard = breaks(text)
      .filter(([, broken]) => newlyTold(path, broken).length === 0)
      .map(([name]) => name);
    expect(unheard).toEqual([]);
    if (own.size > 1) expect(newlyTold(path, undefined)).not.toEqual([]);
  });
});
