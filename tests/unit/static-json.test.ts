import { describe, expect, test } from 'vitest';
import { z } from 'zod';

import { apiFile, apiIndex } from '../../src/build/static-json.ts';
import { fileNames, jsonSchemaOf, kindFile, publicKinds } from '../../src/core/static-json.ts';
import { curriculum } from '../course.ts';

/** As it arrives at the other end. */
const arrives = (value: unknown) => JSON.parse(JSON.stringify(value)) as unknown;
const schemaOf = (name: Parameters<typeof jsonSchemaOf>[0]) =>
  z.fromJSONSchema(arrives(jsonSchemaOf(name)) as z.core.JSONSchema.JSONSchema);

describe.each(fileNames)('%s.json', (name) => {
  const file = apiFile(name, curriculum);

  test('keeps what its schema promises', () => {
    const answer = schemaOf(name).safeParse(arrives(file));
    expect(answer.error?.issues ?? []).toEqual([]);
  });

  test('holds no e-mail address, telephone or identity number', () => {
    const text = JSON.stringify(file);
    expect(text).not.toMatch(/[\w.+-]+@[\w-]+\.[a-z]{2,}/i);
    expect(text).not.toMatch(/(?<![\w%/-])(\+?86[ -]?)?1[3-9]\d{9}(?!\w)/);
    expect(text).not.toMatch(/(?<![\w%/-])\d{17}[\dX](?!\w)/);
  });
});

test.each(publicKinds)('%s.json holds every entry, with the language tag as key', (kind) => {
  const { items } = kindFile(curriculum[kind], 'x');
  expect(items.map(({ id }) => id)).toEqual(curriculum[kind].map(({ id }) => id));
  for (const { words } of items) expect(Object.keys(words)).toEqual(['en', 'zh-CN']);
});

test('index.json counts what the other files hold', () => {
  const index = apiIndex(curriculum);
  expect(schemaOf('index').safeParse(arrives(index)).success).toBe(true);
  for (const { id, address, count } of index.items) {
    expect(address).toBe(`/api/v1/${id}.json`);
    expect(count).toBe(apiFile(id, curriculum).items.length);
  }
});

describe('a schema refuses', () => {
  const schema = schemaOf('terms');
  const [term] = kindFile(curriculum.terms, 'x').items;
  const fileWith = (item: unknown) => ({ edition: 'x', items: [item] });

  test.each([
    ['an entry without Chinese', { ...term, words: { en: term?.words.en } }],
    ['the code of the address as key', { ...term, words: { en: {}, 'zh-cn': {} } }],
    ['a field nobody described', { ...term, phone: '0' }],
  ])('%s', (_, item) => {
    expect(schema.safeParse(arrives(fileWith(term))).success).toBe(true);
    expect(schema.safeParse(arrives(fileWith(item))).success).toBe(false);
  });
});
