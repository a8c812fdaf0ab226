import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { twinOf } from '../../src/build/page.ts';
import { languages } from '../../src/words/words.ts';
import { addresses, at, folder } from './site.ts';

/** What printed guides, chat links and other organisations' scripts rely on. */
const promised = [
  '',
  'modules/',
  'sessions/',
  'activities/',
  'cases/',
  'tools/',
  'programme/',
  'glossary/',
  'evidence/',
  'downloads/',
  'about/',
  'search/',
];
/** Promised too, and not there yet: a page that comes moves to the list above. */
const toCome = [
  'compose/',
  'run/',
  'self-check/',
  'framework/',
  'action-plan/',
  'evaluate/',
  'follow-up/',
  'pass-on/',
  'offline/',
  'current/',
  'desk/',
  'record/',
  'check/',
];
const kinds = ['modules', 'sessions', 'activities', 'cases', 'tools', 'trainings'] as const;

const statusOf = async (address: string): Promise<number> =>
  (await fetch(at(address), { method: 'HEAD', redirect: 'manual' })).status;

test('the choice of language answers without sending anybody on', async () => {
  const answer = await fetch(at('/'), { redirect: 'manual' });
  expect(answer.status).toBe(200);
  expect(await answer.text()).not.toMatch(/http-equiv="?refresh|location\s*[.=]/i);
});

const inBothLanguages = (pages: readonly string[]): string[] =>
  languages.flatMap((language) => pages.map((page) => `/${language}/${page}`));

test.each(inBothLanguages(promised))('%s answers', async (address) => {
  expect(await statusOf(address)).toBe(200);
});

test('what is still to come is not there, or the lists above are out of date', () => {
  expect(inBothLanguages(toCome).filter((address) => addresses.includes(address))).toEqual([]);
});

type Item = { id: string; address: string };
const itemsOf = (kind: string): Item[] =>
  (JSON.parse(readFileSync(`${folder}/api/v1/${kind}.json`, 'utf8')) as { items: Item[] }).items;

test.each(kinds)('every entry of %s has its pages in both languages', (kind) => {
  const place = kind === 'trainings' ? 'programme' : kind;
  const sides = kind === 'sessions' || kind === 'cases' ? ['', 'guide/'] : [''];
  const wanted = languages.flatMap((l) =>
    itemsOf(kind).flatMap(({ id }) => sides.map((side) => `/${l}/${place}/${id}/${side}`)),
  );
  expect(wanted.length).toBeGreaterThan(0);
  expect(wanted.filter((address) => !addresses.includes(address))).toEqual([]);
});

test('both trees hold the same addresses', () => {
  const lone = addresses.filter((a) => twinOf(a) && !addresses.includes(twinOf(a) ?? ''));
  expect(lone).toEqual([]);
});

test('every document of the list is there', async () => {
  const documents = itemsOf('documents');
  expect(documents.length).toBeGreaterThan(0);
  const statuses = await Promise.all(
    documents.map(async ({ address }) => [address, await statusOf(address)] as const),
  );
  expect(statuses.filter(([, status]) => status !== 200)).toEqual([]);
});

test.each(languages)('a lost address answers with the 404 page in %s', async (language) => {
  const answer = await fetch(at(`/${language}/no-such-page/`));
  expect(answer.status).toBe(404);
  expect(await answer.text()).toContain(language === 'en' ? 'lang="en"' : 'lang="zh-CN"');
});
