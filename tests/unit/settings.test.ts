import { readFileSync } from 'node:fs';

import { expect, test } from 'vitest';

import { parseSettings, readSettings } from '../../src/settings.ts';

const text = readFileSync('settings.yaml', 'utf8');
/** The settings file with one line given way to another. */
const changed = (field: string, line: string): string => {
  const next = text.replace(new RegExp(`^${field}:.*$`, 'm'), line);
  expect(next).not.toBe(text);
  return next;
};

test('the settings of the project are read', () => {
  expect(readSettings()).toMatchObject({ base: expect.stringMatching(/^\/(.*\/)?$/) as string });
});

test.each([
  ['address', 'address: https://a.example/', 'https://a.example'],
  ['address', 'address: http://localhost:4321', 'http://localhost:4321'],
])('a good %s: %s', (field, line, address) => {
  expect(parseSettings(changed(field, line)).address).toBe(address);
});

test.each([
  ['address', 'address: relay', 'address: Invalid URL'],
  ['address', 'address: https://a.example/path/', 'address: holds a path'],
  ['address', 'address: ftp://a.example', 'address: Invalid URL'],
  ['base', 'base: training', 'base: must begin and end with /'],
  ['base', 'base: /training', 'base: must begin and end with /'],
  ['base', 'base: /../', 'base: must begin and end with /'],
  ['name', 'name: { en: Relay }', 'name.zh-cn: '],
  ['exampleData', 'exampleData: "yes"', 'exampleData: '],
  ['exampleData', 'exampelData: true', 'exampelData'],
  ['name', 'address: https://twice.example', 'unique'],
])('a bad %s is named: %s', (field, line, message) => {
  expect(() => parseSettings(changed(field, line))).toThrow(message);
});
