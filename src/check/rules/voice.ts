import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';

const SCHOOLMASTER =
  /\bfacilitators? (?:should|must|needs? to|has to|ought to)\b|(?:必须|应该|应当|务必)要求学员|协作者(?:应该|应当|必须|务必)/i;
const MOST_WORDS = 30;
const MOST_CHARACTERS = 70;

/** X23: the guide speaks to the facilitator as an equal: no "the facilitator should". */
export function checkVoice(reading: Reading, passages: readonly Passage[]): void {
  for (const { kind, id, language, text, spot } of passages) {
    if (kind === 'terms' || kind === 'sources' || kind === 'pages') continue;
    const words = SCHOOLMASTER.exec(text)?.[0];
    if (words === undefined) continue;
    reading.fault([kind, id, language], spot, 'schoolmaster', { words });
  }
}

/** X21: long sentences are hard to read aloud; only a hint. */
export function checkSentences(reading: Reading, passages: readonly Passage[]): void {
  for (const { kind, id, language, text, spot } of passages) {
    if (kind === 'terms' || kind === 'sources') continue;
    const longest = language === 'en' ? longestEnglish(text) : longestChinese(text);
    const most = language === 'en' ? MOST_WORDS : MOST_CHARACTERS;
    if (longest <= most) continue;
    reading.warn([kind, id, language], spot, 'longSentence', { has: longest, most });
  }
}

const longestEnglish = (text: string): number =>
  Math.max(
    0,
    ...text.split(/[.!?…:;]["”’)]*\s|\n/).map((sentence) => sentence.trim().split(/\s+/).length),
  );

const longestChinese = (text: string): number =>
  Math.max(0, ...text.split(/[。！？；：…\n]/).map((sentence) => [...sentence].length));
