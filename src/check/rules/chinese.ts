import { kindNames } from '../layout.ts';
import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';

const HAN = '[\\p{Script=Han}]';
const WIDE = '[\\p{Script=Han}，。？！：；、）”》…—]';
/** Half-width signs that stand between or right beside Chinese characters. */
const HALF = new RegExp(
  [
    `${WIDE} ?[,;:?!] ?(?=${HAN}|$)`,
    `${HAN}\\.(?=${HAN}|$|\\s)`,
    `${HAN} ?["'] ?`,
    `["'] ?${HAN}`,
    `${HAN} ?\\(`,
    `\\([^()]*${HAN}[^()]*\\)`,
    `\\.\\.\\.`,
    `${HAN}--`,
  ].join('|'),
  'u',
);
/** Characters of the other script of Chinese that do not exist in this one. */
const TRADITIONAL =
  /[們個這來時說對會學習實踐課動產業關係經歷團隊組織員機構講話寫問題應該為還過樣]/u;

/** X31: Chinese text has Chinese punctuation, and simplified characters. */
export function checkChinesePunctuation(reading: Reading, passages: readonly Passage[]): void {
  for (const { kind, id, language, text, spot } of passages) {
    if (language !== 'zh-cn' || kind === 'sources') continue;
    const half = HALF.exec(text.replace(/https?:\/\/\S+/g, ''));
    if (half) {
      reading.fault([kind, id, language], spot, 'halfWidth', { near: around(text, half[0]) });
    }
    const sign = TRADITIONAL.exec(text)?.[0];
    if (sign !== undefined) {
      reading.fault([kind, id, language], spot, 'traditional', { sign });
    }
  }
}

const around = (text: string, part: string): string => {
  const at = text.indexOf(part);
  return at === -1 ? part.trim() : text.slice(Math.max(0, at - 4), at + part.length + 4).trim();
};

/** X32: ids are never shown to readers: no `kn-1` or `three-wells` in Chinese text. */
export function checkIdsInChinese(reading: Reading, passages: readonly Passage[]): void {
  const ids = new Set(
    kindNames.flatMap((kind) => [...reading.known[kind].keys()].filter((id) => id.includes('-'))),
  );
  for (const { kind, id, language, text, spot } of passages) {
    if (language !== 'zh-cn' || kind === 'sources') continue;
    for (const [word] of text.matchAll(/(?<![\w/.#-])[a-z0-9]+(?:-[a-z0-9]+)+(?![\w/-])/g)) {
      if (!ids.has(word)) continue;
      reading.fault([kind, id, language], spot, 'idInText', { id: word });
      break;
    }
  }
}
