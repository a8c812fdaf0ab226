import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

import { chromium } from 'playwright-core';

import { runCommand, runScript } from './script.ts';

const names = ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'];

const isProgram = (file: string): boolean => {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
};

function presentChromium(): string | undefined {
  const folders = (process.env.PATH ?? '').split(delimiter);
  const onPath = names.flatMap((name) => folders.map((folder) => join(folder, name)));
  const usual = names.map((name) => `/usr/bin/${name}`);
  const own = chromium.executablePath();
  return [process.env.CHROMIUM ?? '', ...onPath, ...usual, own].find(
    (f) => f !== '' && isProgram(f),
  );
}

/**
 * The Chromium to test with: the one CHROMIUM names, the system's, the one of the browser tool, or
 * else one that is installed now. Throws when none can be had.
 */
export async function findChromium(): Promise<string> {
  const present = presentChromium();
  if (present) return present;
  process.stdout.write('… no Chromium on this machine, installing one\n');
  const installs = [
    () => runScript('node_modules/playwright-core/cli.js', 'install', 'chromium'),
    () => runCommand('apt-get', 'install', '-y', '--no-install-recommends', 'chromium'),
  ];
  for (const install of installs) {
    await install().catch((error: unknown) => process.stderr.write(`  ${String(error)}\n`));
    const found = presentChromium();
    if (found && existsSync(found)) return found;
  }
  throw new Error('No Chromium could be found or installed; name one with CHROMIUM=');
}
