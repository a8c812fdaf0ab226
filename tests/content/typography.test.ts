import autocorrect from 'autocorrect-node';
import { expect, test } from 'vitest';

import { passagesOf } from '../../src/check/passage.ts';
import { curriculum } from '../course.ts';

/** Signs only. Our termbase has its own rule for Chinese beside Latin: no space. */
const off = ['word', 'punctuation', 'bracket', 'backticks', 'dash', 'dollar'];
const rules = Object.fromEntries(off.map((name) => [`space-${name}`, 0]));
autocorrect.loadConfig(JSON.stringify({ rules: { ...rules, spellcheck: 0 } }));

test('a typography linter would change nothing in the Chinese', () => {
  const chinese = passagesOf(curriculum).filter(
    ({ kind, language, key }) => language === 'zh-cn' && kind !== 'sources' && key !== 'pinyin',
  );
  expect(chinese.length).toBeGreaterThan(1000);
  // Markdown needs a space after a bold beginning that the text goes on from.
  const changed = chinese.flatMap(({ kind, id, key, text }) =>
    text.split(/[\n\t]|(?<=[。？！：]) /).flatMap((part) => {
      const better = autocorrect.format(part);
      return better === part ? [] : [`${kind}/${id} ${key}: ${part} → ${better}`];
    }),
  );
  expect(changed).toEqual([]);
});
