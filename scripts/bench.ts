/** Measures the figures of this copy and prints them as JSON; progress goes to the error stream. */
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { readFileSync, rmSync } from 'node:fs';
import { join } from 'node:path';

import { chromium } from 'playwright-core';

import { findChromium } from '../src/build/browser.ts';
import { readManifest } from '../src/build/manifest.ts';
import { readPage } from '../src/build/page.ts';
import { filesUnder } from '../src/build/site-folder.ts';
import { serveFolder } from '../src/build/server.ts';
import { folders } from '../src/build/swap.ts';
import { largestPages, weighPage, type Weight } from '../src/build/weight.ts';
import { readSettings } from '../src/settings.ts';
import { languages } from '../src/words/words.ts';
import { measureSearch, type SearchFigures } from '../tests/site/search-gate.ts';

type Cost = { wallSeconds: number; cpuSeconds: number; peakMB: number };

const round = (figure: number, digits = 1): number => Number(figure.toFixed(digits));

/** Reports what the process and its finished children used, when it ends. */
const reporter = `data:text/javascript,${encodeURIComponent(`
  import { readFileSync } from 'node:fs';
  process.on('exit', () => {
    const own = process.resourceUsage();
    let ticks = 0;
    try {
      const fields = readFileSync('/proc/self/stat', 'utf8').split(') ')[1].split(' ');
      ticks = Number(fields[13]) + Number(fields[14]);
    } catch {} // Only Linux tells what the children used.
    const cpu = (own.userCPUTime + own.systemCPUTime) / 1e6 + ticks / 100;
    process.send?.({ cpu, peak: own.maxRSS / 1024 });
  });
`)}`;

/** Runs one of our scripts in a process of its own and measures it. Throws when it fails. */
async function measure(script: string, ...args: string[]): Promise<{ cost: Cost; output: string }> {
  process.stderr.write(`… ${script}\n`);
  const start = performance.now();
  const child = spawn(process.execPath, ['--import', reporter, script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit', 'ipc'],
  });
  let output = '';
  let used = { cpu: 0, peak: 0 };
  child.stdout?.on('data', (chunk: Buffer) => (output += chunk.toString('utf8')));
  child.on('message', (message) => (used = message as typeof used));
  const [code] = (await once(child, 'close')) as [number | null];
  if (code !== 0) throw new Error(`${script} ended with ${code ?? 'a signal'}:\n${output}`);
  const wallSeconds = round((performance.now() - start) / 1000);
  const cost = { wallSeconds, cpuSeconds: round(used.cpu), peakMB: Math.round(used.peak) };
  return { cost, output };
}

/** Brotli bytes of the largest page of each kind. */
async function weighKinds(folder: string, base: string): Promise<Record<string, Weight>> {
  const largest = largestPages();
  const weights: Record<string, Weight> = {};
  for (const file of await filesUnder(folder))
    if (file.endsWith('.html'))
      largest.visit(readPage(file, readFileSync(join(folder, file), 'utf8')));
  for (const { kind, file } of largest.pages()) {
    const page = readPage(file, readFileSync(join(folder, file), 'utf8'));
    const weight = weighPage(page, folder, base);
    if (weight.total > (weights[kind]?.total ?? 0)) weights[kind] = weight;
  }
  return weights;
}

/** How well the search answers in each language, asked in a real browser. */
async function weighSearch(folder: string, base: string): Promise<Record<string, SearchFigures>> {
  process.stderr.write('… search\n');
  const site = await serveFolder(folder, { base });
  const browser = await chromium.launch({ executablePath: await findChromium() });
  const figures: Record<string, SearchFigures> = {};
  for (const language of languages)
    figures[language] = await measureSearch(browser, site.url, language);
  await browser.close();
  await site.close();
  return figures;
}

const { base } = readSettings();
const check = await measure('scripts/check.ts', '--lang', 'en');
const [, entries = null, ms = null] = /(\d+) entries.*?\((\d+) ms\)/.exec(check.output) ?? [];
// From nothing, then with nothing changed.
rmSync('.cache/documents', { recursive: true, force: true });
const documents = await measure('scripts/documents.ts');
const again = await measure('scripts/documents.ts');
const build = await measure('scripts/build.ts');
const folder = folders.current;
const pages = (await filesUnder(folder)).filter((file) => file.endsWith('.html')).length;

process.stdout.write(
  `${JSON.stringify(
    {
      pages,
      build: build.cost,
      check: { ms: ms && Number(ms), entries: entries && Number(entries) },
      documents: {
        count: readManifest()?.length ?? 0,
        seconds: documents.cost.wallSeconds,
        reusedSeconds: again.cost.wallSeconds,
      },
      page: await weighKinds(folder, base),
      search: await weighSearch(folder, base),
      compose: null,
    },
    null,
    2,
  )}\n`,
);
