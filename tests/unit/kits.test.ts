import { describe, expect, test } from 'vitest';

import { plainText, type Block } from '../../src/core/manuscript.ts';
import { guideOf } from '../../src/papers/guide.ts';
import { readerOf } from '../../src/papers/reader.ts';
import { papers } from '../../src/words/papers.ts';
import { imprint } from '../course.ts';
import { course, module, rolePlaySession } from './fixtures.ts';

describe('a guide with a role-play', () => {
  const { blocks } = guideOf(rolePlaySession, course, 'en', imprint);
  const words = plainText(blocks);

  test('has a card for each role with its secret and who may play it', () => {
    for (const role of ['evaluator', 'director']) {
      expect(words).toContain(`Role card: Name of the ${role}`);
      expect(words).toContain(`Secret of the ${role}.`);
    }
    expect(words).toContain(`${papers.en.playedByLabel}: ${papers.en.playedBy.facilitator}`);
  });

  test('keeps each card in a section of its own, on a page to cut apart', () => {
    const cut = blocks.find(
      (block) => block.type === 'section' && plainText([block]).startsWith(papers.en.cardHow),
    ) as Extract<Block, { type: 'section' }>;
    expect(cut.newPage).toBe(true);
    expect(cut.blocks.filter((block) => block.type === 'section')).toHaveLength(2);
  });

  test('asks the five stages of the talk in order', () => {
    const asked = ['feel', 'what-happened', 'why', 'own-work', 'next'].map((stage) =>
      words.indexOf(`About ${stage}?`),
    );
    expect(asked.every((at) => at > 0)).toBe(true);
    expect([...asked].sort((a, b) => a - b)).toEqual(asked);
  });

  test('names the session that comes before', () => {
    const before = course.sessions.find((session) => session.id === 'kn-1');
    expect(words).toContain(`${papers.en.before} ${before?.words.en.title}`);
  });
});

describe('the reader of a module', () => {
  const { blocks } = readerOf(module, course, 'en', imprint);
  const words = plainText(blocks);

  test('has the reading, the case and every empty sheet', () => {
    for (const part of [
      'A first story',
      'And you?',
      'C01',
      'H-02',
      'H-21',
      'H-22',
      'Ask one person.',
    ]) {
      expect(words).toContain(part);
    }
  });

  test('has no filled example, answer or scoring key', () => {
    for (const secret of ['FILLED', 'GOOD', 'WEAK', 'SCORING KEY', 'FOR THE FACILITATOR']) {
      expect(words).not.toContain(secret);
    }
  });

  test('gives room to answer: boxes for choices, lines for words, cells for plans', () => {
    expect(words).toContain('□ This one');
    expect(words).toContain('□ yes');
    expect(words).toContain('Field what Help for what');
    expect(JSON.stringify(blocks)).toContain('{"type":"lines","count":3}');
    const tables = JSON.stringify(blocks).match(/"look":"form"/g);
    expect(tables?.length).toBeGreaterThanOrEqual(4);
  });
});
