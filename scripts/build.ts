/**
 * Makes the site: check → documents → pages → search → styles and policy → verify → publish.
 * A build that fails or is killed leaves `dist/` as it was.
 */
import { rm } from 'node:fs/promises';

import { copyDocuments } from '../src/build/copy-documents.ts';
import { finishPages } from '../src/build/finish.ts';
import { renderPages } from '../src/build/render.ts';
import { runScript } from '../src/build/script.ts';
import { indexSite } from '../src/build/search-index.ts';
import { runStage } from '../src/build/stage.ts';
import { folders, publishSite, restoreSite } from '../src/build/swap.ts';
import { verifySite } from '../src/build/verify.ts';
import { readSettings } from '../src/settings.ts';

const { next } = folders;

try {
  const settings = readSettings();
  await restoreSite();
  await rm(next, { recursive: true, force: true });
  await runStage('content check', () => runScript('scripts/check.ts'));
  await runStage('documents', () => runScript('scripts/documents.ts'));
  await runStage('pages', () => renderPages(next));
  await runStage('copies of the documents', () => copyDocuments(next));
  await runStage('search index', () => indexSite(next));
  await runStage('styles and policy of each page', () => finishPages(next, settings.base));
  const faults = await runStage('verification', () => verifySite(next, settings));
  if (faults.length > 0) throw new Error(`${faults.length} faults:\n${faults.join('\n')}`);
  await publishSite();
  process.stdout.write('✓ the site is in dist/\n');
} catch (error) {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  process.stderr.write('  dist/ was left as it was.\n');
  process.exit(1);
}
