import { globSync, readFileSync } from 'node:fs';
import { dirname, relative, resolve } from 'node:path';

import { expect, test } from 'vitest';

/** What the files of a folder under src/ may import: `./` is src/, all else packages and Node. */
const may: Record<string, RegExp> = {
  core: /^\.\/core\/|^zod$/,
  words: /^\.\/words\//,
  check: /^\.\/(check|core|words)\/|^(?!astro|node:)[@a-z]/,
  papers: /^\.\/(papers|core|words)\//,
  documents: /^\.\/(documents|core|words)\/|^(?!astro|node:)[@a-z]/,
  // The search is loaded only when it is opened, and brings its words and looks with it.
  islands:
    /^\.\/(islands|core|documents|words|styles)\/|^\.\/site\.ts$|^(?!astro|node:|zod$)[@a-z]/,
  build: /^\.\/(build|check|core|documents|papers|words)\/|^\.\/settings\.ts$|^[@a-z]/,
  components:
    /^\.\/(components|core|islands|overrides|words|styles)\/|^\.\/(build\/manifest|curriculum|settings|site)\.ts$|^[@a-z]/,
  pages: /^(?!\.\/check\/)/,
};

const statement =
  /(?:^|\n)\s*(?:import|export)\s+(type\s)?[^;'"]*?from\s*['"]([^'"]+)['"]|import\(\s*['"]([^'"]+)['"]\s*\)/g;

/** What a file imports: `./` and a path from src/, or a package; types are free for islands. */
function importsOf(file: string): string[] {
  const text = readFileSync(file, 'utf8');
  return [...text.matchAll(statement)].flatMap(([, type, from, dynamic]) => {
    const target = from ?? dynamic ?? '';
    if (type && file.startsWith('src/islands/')) return [];
    return target.startsWith('.') ? `./${relative('src', resolve(dirname(file), target))}` : target;
  });
}

test.each(Object.entries(may))('src/%s keeps to its neighbours', (folder, allowed) => {
  const files = globSync(`src/${folder}/**/*.{ts,astro}`);
  const strays = files.flatMap((file) =>
    importsOf(file)
      .filter((target) => !allowed.test(target))
      .map((target) => `${file} → ${target}`),
  );
  expect(files.length).toBeGreaterThan(0);
  expect(strays).toEqual([]);
});

test('only src/curriculum.ts and the list of collections read astro:content', () => {
  const readers = globSync('src/**/*.{ts,astro}').filter((file) =>
    importsOf(file).includes('astro:content'),
  );
  expect(readers.sort()).toEqual(['src/content.config.ts', 'src/curriculum.ts']);
});

test('scripts reach the content through files, never through Astro', () => {
  const strays = globSync('scripts/*.ts').filter((file) =>
    importsOf(file).some((target) => target.startsWith('astro:')),
  );
  expect(strays).toEqual([]);
});
