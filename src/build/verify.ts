import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import type { Settings } from '../settings.ts';
import { checkEnglish, interfaceWords } from './english.ts';
import { checkLinks } from './links.ts';
import { readPage } from './page.ts';
import { checkPolicy } from './policy.ts';
import { filesUnder } from './site-folder.ts';
import { checkWeight } from './weight.ts';

/** Where the site will stand. */
type Place = Pick<Settings, 'address' | 'base'>;

/**
 * What is wrong with a built and finished site, each fault with its page and element; empty when
 * all is well. Reads every page once.
 */
export async function verifySite(folder: string, { address, base }: Place): Promise<string[]> {
  const files = await filesUnder(folder);
  const checks = [
    checkLinks({ files, address, base }),
    checkEnglish(await interfaceWords()),
    checkPolicy(),
    checkWeight(folder, base),
  ];
  const faults: string[] = [];
  for (const file of files.filter((name) => name.endsWith('.html'))) {
    const page = readPage(file, await readFile(join(folder, file), 'utf8'));
    for (const check of checks) faults.push(...check.visit(page));
  }
  for (const check of checks) faults.push(...(check.finish?.() ?? []));
  return faults;
}
