import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { faultsOfLock, missingOptional, repairLock, type Lock } from '../../src/build/lock.ts';

const lock = JSON.parse(readFileSync('package-lock.json', 'utf8')) as Lock;

test('the lock lists every optional package and nothing unchecked', () => {
  expect(faultsOfLock(lock)).toEqual([]);
});

test('the lock stays under its ceiling', () => {
  expect(Object.keys(lock.packages).length).toBeLessThan(800);
});

const lockWith = (packages: Lock['packages']): Lock => ({ lockfileVersion: 3, packages });

test.each([
  ['tool-windows-x64', { os: ['win32'], cpu: ['x64'] }],
  ['@tool/darwin-arm64', { os: ['darwin'], cpu: ['arm64'] }],
  ['@t/binding-linux-arm-musleabihf', { os: ['linux'], cpu: ['arm'], libc: ['musl'] }],
  ['@t/binding-linux-s390x-gnu', { os: ['linux'], cpu: ['s390x'], libc: ['glibc'] }],
  ['@t/binding-wasm32-wasi', { cpu: ['wasm32'] }],
])('the repair reads the platform from %s', (name, platform) => {
  const broken = lockWith({
    '': {},
    'node_modules/t': { version: '1.0.0', dev: true, optionalDependencies: { [name]: '~1.2.3' } },
  });
  const { packages } = repairLock(broken);
  expect(packages[`node_modules/${name}`]).toEqual({
    version: '1.2.3',
    ...platform,
    dev: true,
    optional: true,
  });
  expect(missingOptional(lockWith(packages))).toEqual([]);
});

test('two versions of a binary stand side by side', () => {
  const asks = (range: string) => ({
    integrity: 'x',
    optionalDependencies: { 't-darwin-x64': range },
  });
  const { packages } = repairLock(
    lockWith({
      '': {},
      'node_modules/old/node_modules/t': asks('1.0.0'),
      'node_modules/t': asks('2.0.0'),
      'node_modules/t-darwin-x64': { version: '1.0.0', integrity: 'x', optional: true },
    }),
  );
  expect(packages['node_modules/t-darwin-x64']?.version).toBe('1.0.0');
  expect(packages['node_modules/t/node_modules/t-darwin-x64']?.version).toBe('2.0.0');
  expect(Object.keys(packages)).toHaveLength(5);
});

test.each([
  ['has no integrity', { version: '1.0.0' }],
  ['has no integrity', { version: '1.0.0', optional: true }],
  ['comes from', { integrity: 'x', resolved: 'git+ssh://git@host/a.git' }],
  ['comes from', { integrity: 'x', resolved: 'http://host/a.tgz' }],
  ['is a link', { integrity: 'x', link: true }],
  ['runs an install script', { integrity: 'x', hasInstallScript: true }],
  ['has no entry', { integrity: 'x', optionalDependencies: { b: '1.0.0' } }],
])('a package is refused when it %s', (fault, entry) => {
  const [first, ...more] = faultsOfLock(lockWith({ '': {}, 'node_modules/a': entry }));
  expect(first).toContain(fault);
  expect(more).toEqual([]);
});
