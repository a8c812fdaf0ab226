/**
 * Makes the two fonts of printed papers (src/build/fonts) again. Needed only when a paper wants a
 * character they lack: the document build then fails and names it.
 *
 * In a temporary folder: npm install subset-font@2.9.0 @expo-google-fonts/noto-sans-sc@0.4.3
 * then here: node scripts/fonts.ts <that folder>
 *
 * The fonts are Noto Sans SC (SIL Open Font License 1.1, src/build/fonts/LICENSE.txt), cut down to
 * GB 2312, Latin letters with pinyin tones, punctuation, marks, and whatever else content/ uses.
 * Takes about a minute.
 */
import { copyFileSync, globSync, readFileSync, writeFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { join } from 'node:path';

import { glyphsOf } from '../src/build/glyphs.ts';

type Subset = (
  font: Buffer,
  text: string,
  options: { targetFormat: 'truetype' },
) => Promise<Buffer>;

/** All characters of rows of GB 2312, given by their first bytes. */
function gb2312(first: number, last: number): string {
  const decoder = new TextDecoder('gbk');
  let characters = '';
  for (let high = first; high <= last; high++) {
    for (let low = 0xa1; low <= 0xfe; low++) {
      const character = decoder.decode(Uint8Array.of(high, low));
      if (!/[\uE000-\uF8FF\uFFFD]/.test(character)) characters += character;
    }
  }
  return characters;
}

/** All characters from one code point to another. */
const range = (first: number, last: number): string =>
  Array.from({ length: last - first + 1 }, (_, i) => String.fromCodePoint(first + i)).join('');

const folder = process.argv[2];
if (folder === undefined) {
  console.error('node scripts/fonts.ts <folder with the two packages>');
  process.exit(2);
}
const require = createRequire(join(folder, 'package.json'));
/** Not a dependency of the project: see above. */
const MAKER = 'subset-font';
const subset = require(MAKER) as Subset;
const source = join(folder, 'node_modules/@expo-google-fonts/noto-sans-sc');

const content = globSync('{content,src/words}/**/*.{mdx,yaml,ts}')
  .map((path) => readFileSync(path, 'utf8'))
  .join('');
const wanted = new Set([
  ...range(0x20, 0x7e),
  ...range(0xa0, 0x17f),
  ...'ǍǎǏǐǑǒǓǔǕǖǗǘǙǚǛǜǸǹḾḿ',
  ...range(0x2010, 0x2027),
  ...'‰′″‹›※⁄€℃℉№™Ω',
  ...range(0x2190, 0x2199),
  ...'≈≠≤≥±×÷−√∞∑',
  ...range(0x2460, 0x2473),
  ...'■□▲△▶▷▼▽◀◁◆◇○◎●◐◑◯★☆☐☑☒✓✔✕✗✘♀♂♪',
  ...range(0x3000, 0x3017),
  ...range(0xff01, 0xff5e),
  ...gb2312(0xa1, 0xa3),
  ...gb2312(0xb0, 0xf7),
  ...[...content].filter((character) => character > '~'),
]);

for (const [weight, file] of [
  ['Regular', '400Regular/NotoSansSC_400Regular.ttf'],
  ['Bold', '700Bold/NotoSansSC_700Bold.ttf'],
] as const) {
  const whole = readFileSync(join(source, file));
  const made = await subset(whole, [...wanted].join(''), { targetFormat: 'truetype' });
  writeFileSync(`src/build/fonts/NotoSansSC-${weight}.ttf`, made);
  const has = glyphsOf(made);
  const lacks = [...wanted].filter((character) => !has(character.codePointAt(0) ?? 0));
  console.log(`${weight}: ${made.length} bytes, not in the font: ${lacks.join(' ')}`);
}
copyFileSync(join(source, 'LICENSE_FONT'), 'src/build/fonts/LICENSE.txt');
