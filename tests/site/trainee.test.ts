import { readFile } from 'node:fs/promises';
import { join } from 'node:path';

import { describe, expect, test } from 'vitest';

import { plainText } from '../../src/core/manuscript.ts';
import { languages } from '../../src/words/words.ts';
import { curriculum } from '../course.ts';
import { folder } from './site.ts';

/** The words of a page without its tags, as a reader sees them. */
async function wordsOf(...path: string[]): Promise<string> {
  const html = await readFile(join(folder, ...path, 'index.html'), 'utf8');
  const main = html.slice(html.indexOf('<main'), html.indexOf('</main>'));
  return main
    .replace(/<[^>]+>/g, ' ')
    .replace(/&#39;/g, "'")
    .replace(/&quot;/g, '"')
    .replace(/\s+/g, ' ');
}

describe.each(languages)('the pages of trainees in %s', (language) => {
  test('show no minutes of steps or sessions', async () => {
    const timed = /\d+\s?(min\b|minutes|分钟)/;
    // Whoever learns to lead has minutes in the task itself.
    const leading = curriculum.sessions.filter(({ module }) => module === 'pass-it-on');
    const led = leading.flatMap(({ agenda }) => agenda.map(({ activity }) => activity));
    for (const session of curriculum.sessions.filter((one) => !leading.includes(one)))
      expect(await wordsOf(language, 'sessions', session.id), session.id).not.toMatch(timed);
    for (const { id } of curriculum.activities.filter((activity) => !led.includes(activity.id)))
      expect(await wordsOf(language, 'activities', id), id).not.toMatch(timed);
  });

  test('show no answers, no private part of a role and no notes', async () => {
    for (const activity of curriculum.activities) {
      const page = await wordsOf(language, 'activities', activity.id);
      const { steps, rolePlay } = activity.words[language].body;
      const secret = [
        ...steps.flatMap((step) => step.expect.map((line) => line.text)),
        ...(rolePlay?.roles.map((role) => role.private) ?? []),
      ];
      expect(page.length).toBeGreaterThan(60);
      for (const blocks of secret) expect(page).not.toContain(plainText(blocks));
    }
    for (const entry of curriculum.cases) {
      const page = await wordsOf(language, 'cases', entry.id);
      const { answers, notes, whatHappened } = entry.words[language].body;
      const lines = [...plainText(notes).split('\n'), ...plainText(whatHappened ?? []).split('\n')];
      for (const { points } of answers)
        for (const point of points) expect(page, entry.id).not.toContain(plainText(point));
      for (const line of lines.filter((words) => words.length > 30))
        expect(page, entry.id).not.toContain(line);
    }
  });
});
