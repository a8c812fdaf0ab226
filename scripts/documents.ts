/** Makes all documents to print and to edit into .cache/documents, before the pages are made. */
import { fileURLToPath } from 'node:url';

import { makeDocuments } from '../src/build/documents.ts';
import { readFolder } from '../src/build/folder.ts';
import { readCurriculum } from '../src/check/read.ts';
import { readSettings } from '../src/settings.ts';

/** Milliseconds without a word. */
const PATIENCE = 2000;

const { files, faults: badFiles } = await readFolder(
  fileURLToPath(new URL('../content/', import.meta.url)),
);
const { curriculum, faults } = readCurriculum(files);
const count = badFiles.length + faults.length;
if (count > 0) {
  console.error(`✗ The content has ${count} faults; run: npm run check`);
  process.exit(1);
}
const { address, base, sendTo } = readSettings();
const begun = performance.now();
let told = begun;
try {
  const { made, reused, missing } = await makeDocuments({
    curriculum,
    files,
    imprint: { root: `${address}${base}`, sendTo },
    folder: '.cache/documents',
    onProgress: (done, of) => {
      if (performance.now() - told < PATIENCE) return;
      told = performance.now();
      console.log(`  documents: ${done} of ${of}`);
    },
  });
  const seconds = ((performance.now() - begun) / 1000).toFixed(1);
  console.log(`✓ ${made} documents made, ${reused} unchanged, ${seconds} s`);
  if (missing.length > 0) {
    console.warn(`! typst does not run on this machine; missing: ${missing.join(' ')}`);
  }
} catch (error) {
  console.error(`✗ ${error instanceof Error ? error.message : String(error)}`);
  process.exit(1);
}
