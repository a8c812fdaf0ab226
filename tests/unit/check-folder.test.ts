import { mkdir, mkdtemp, rm, symlink, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';

import { afterEach, beforeEach, expect, test } from 'vitest';

import { readFolder } from '../../src/build/folder.ts';
import { readCurriculum } from '../../src/check/read.ts';
import { soundFiles } from './check-fixture.ts';

let root = '';
const inContent = (path: string): string => join(root, 'content', path);

beforeEach(async () => {
  root = await mkdtemp(join(tmpdir(), 'relay-content-'));
  for (const [path, text] of soundFiles()) {
    await mkdir(dirname(join(root, path)), { recursive: true });
    await writeFile(join(root, path), text);
  }
});
afterEach(() => rm(root, { recursive: true, force: true }));

const told = async () => {
  const { files, faults } = await readFolder(join(root, 'content'));
  return { files, faults: faults.map(({ path, fault }) => `${path} ${fault}`) };
};

test('a folder is read as bytes by path', async () => {
  const { files, faults } = await told();
  expect(faults).toEqual([]);
  expect([...files.keys()].toSorted()).toEqual([...soundFiles().keys()].toSorted());
  expect(readCurriculum(files).faults).toEqual([]);
});

test.each([
  ['to a file outside', '/etc/passwd', 'activities/talk-in-twos/photo.png'],
  ['to nothing', '/nowhere/at/all', 'activities/talk-in-twos/photo.png'],
  ['to a folder', '/etc', 'activities/linked'],
  ['to itself', 'linked', 'activities/linked'],
])('a link %s is a fault and not followed', async (_, target, path) => {
  await symlink(target, inContent(path));
  const { files, faults } = await told();
  expect(faults).toEqual([`content/${path} symlink`]);
  expect([...files.keys()].filter((file) => file.startsWith(`content/${path}`))).toEqual([]);
});

test('a folder in place of a file is a fault', async () => {
  await rm(inContent('activities/talk-in-twos/en.mdx'));
  await mkdir(inContent('activities/talk-in-twos/en.mdx'));
  const { faults } = await told();
  expect(faults).toEqual(['content/activities/talk-in-twos/en.mdx folderNotFile']);
});

test('a large file is not opened', async () => {
  await writeFile(inContent('activities/talk-in-twos/en.mdx'), new Uint8Array(8_000_000));
  const { files, faults } = await told();
  expect(faults).toEqual(['content/activities/talk-in-twos/en.mdx fileTooLarge']);
  expect(files.has('content/activities/talk-in-twos/en.mdx')).toBe(false);
});

test('junk of editors and systems is passed over', async () => {
  await writeFile(inContent('activities/.DS_Store'), 'x');
  await writeFile(inContent('activities/talk-in-twos/en.mdx~'), 'x');
  await mkdir(inContent('.obsidian'));
  const { files, faults } = await told();
  expect(faults).toEqual([]);
  expect(files.size).toBe(soundFiles().size);
});
