import type { Curriculum, Session } from '../core/entry.ts';
import type { Manuscript } from '../core/manuscript.ts';
import { runSheet } from '../core/run-sheet.ts';
import type { Language } from '../words/words.ts';
import { footOf } from './colophon.ts';
import { addressOf, pressOf, type Imprint } from './press.ts';
import { timingBlocks } from './timing.ts';

/** The one-page run sheet of a session, to hold in the hand while running it. */
export function runSheetOf(
  session: Session,
  curriculum: Curriculum,
  language: Language,
  imprint: Imprint,
): Manuscript {
  const press = pressOf(curriculum, language, imprint);
  const address = addressOf(press, 'sessions', session.id, 'guide');
  return {
    title: session.words[language].title,
    kicker: `${press.words.kicker['run-sheet']}${press.words.dot}${session.id}`,
    language,
    paper: 'run-sheet',
    foot: footOf(press, session, address),
    blocks: timingBlocks(press, runSheet(session, curriculum.activities), false),
  };
}
