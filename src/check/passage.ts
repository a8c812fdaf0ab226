import type { Curriculum, Kind } from '../core/entry.ts';
import type { Locale } from '../core/field.ts';
import type { Block } from '../core/manuscript.ts';
import { plainText } from '../core/manuscript.ts';
import { languages } from '../words/words.ts';
import { kindNames } from './layout.ts';
import type { Spot } from './reading.ts';

/** One text that readers see, in one language: a field of the front matter or a block of a body. */
export type Passage = {
  kind: Kind;
  id: string;
  language: Locale;
  /** The field or element, the same in both languages, e.g. `risks.0.sign` or `steps.1.do`. */
  key: string;
  text: string;
  spot: Spot;
};

/** In words but not read as text: ids that tie a text to its facts, and marks. */
const NOT_TEXT = new Set(['id', 'question', 'item', 'as']);

/** All texts of the curriculum, entry by entry, English before Chinese. */
export function passagesOf(curriculum: Curriculum): Passage[] {
  const passages: Passage[] = [];
  for (const kind of kindNames) {
    for (const entry of curriculum[kind]) {
      for (const language of languages) {
        const { body, ...words }: Record<string, unknown> = entry.words[language];
        const add = (key: string, text: string, spot: Spot) =>
          void passages.push({ kind, id: entry.id, language, key, text, spot });
        collectWords(words, [], add);
        if (body !== undefined) collectBody(body, 'body', [], add);
      }
    }
  }
  return passages;
}

type Add = (key: string, text: string, spot: Spot) => void;

function collectWords(value: unknown, at: (string | number)[], add: Add): void {
  if (typeof value === 'string') add(at.join('.'), value, at);
  else if (Array.isArray(value)) value.forEach((item, i) => collectWords(item, [...at, i], add));
  else if (typeof value === 'object' && value !== null) {
    for (const [key, item] of Object.entries(value)) collectWords(item, [...at, key], add);
  }
}

const isBlock = (value: unknown): value is Block =>
  typeof value === 'object' && value !== null && 'type' in value;

/** A step's texts are told apart by the elements in them: each is one passage. */
function collectBody(value: unknown, key: string, within: readonly object[], add: Add): void {
  const spot: Spot = { in: within.at(-1) ?? {} };
  if (typeof value === 'string') {
    if (!NOT_TEXT.has(key.slice(key.lastIndexOf('.') + 1))) add(key, value, spot);
  } else if (isBlock(value)) add(key, plainText([value]), { in: value });
  else if (Array.isArray(value)) {
    value.forEach((item: unknown, i) => collectBody(item, `${key}.${i}`, [...within, value], add));
  } else if (typeof value === 'object' && value !== null) {
    for (const [name, item] of Object.entries(value)) {
      collectBody(item, `${key}.${name}`, [...within, value], add);
    }
  }
}
