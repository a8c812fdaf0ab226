import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

import { readFolder } from '../src/build/folder.ts';
import { sortFaults } from '../src/check/fault.ts';
import { readCurriculum } from '../src/check/read.ts';
import { tellFault } from '../src/check/tell.ts';
import { checkWords } from '../src/words/check.ts';
import { fill, languages } from '../src/words/words.ts';
import type { Language } from '../src/words/words.ts';

/** A person mends ten faults, then runs the check again. */
const SHOWN = 10;

const isLanguage = (name: string): name is Language => languages.some((known) => known === name);

/** The language of the machine, if it is one of ours. */
const ownLanguage = (): Language => (/^zh/i.test(process.env['LANG'] ?? '') ? 'zh-cn' : 'en');

const { values } = parseArgs({
  options: { lang: { type: 'string' }, hints: { type: 'boolean', default: false } },
});
const said = values.lang?.toLowerCase() ?? ownLanguage();
const language = isLanguage(said) ? said : ownLanguage();
const words = checkWords[language];
if (!isLanguage(said)) {
  console.error(fill(words.languageUnknown, { language: said }));
  process.exit(2);
}

const begun = performance.now();
const folder = await readFolder(fileURLToPath(new URL('../content/', import.meta.url)));
const { faults: found, warnings, entries } = readCurriculum(folder.files);
const faults = sortFaults([...folder.faults, ...found]);
const ms = Math.round(performance.now() - begun);

if (values.hints) {
  for (const hint of warnings) console.log(`${words.hint} ${tellFault(hint, language)}`);
}
if (faults.length === 0) {
  console.log(fill(words.good, { n: entries, ms }));
  if (warnings.length > 0 && !values.hints) {
    console.log(fill(words.warnings, { n: warnings.length }));
  }
} else {
  for (const fault of faults.slice(0, SHOWN)) console.error(tellFault(fault, language));
  if (faults.length > SHOWN) console.error(fill(words.more, { n: faults.length - SHOWN }));
  process.exitCode = 1;
}
