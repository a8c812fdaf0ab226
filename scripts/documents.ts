/** Makes all documents to print and to edit into .cache/documents, before the pages are made. */
import { readCourse } from '../src/build/course.ts';
import { makeDocuments } from '../src/build/documents.ts';
import { readSettings } from '../src/settings.ts';

/** Milliseconds without a word. */
const PATIENCE = 2000;

const begun = performance.now();
let told = begun;
try {
  const { curriculum, files } = await readCourse('content');
  const { address, base, sendTo } = readSettings();
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
