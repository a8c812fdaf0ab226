import type { Curriculum, Session } from '../core/entry.ts';
import { heading, type Block } from '../core/manuscript.ts';
import type { Manuscript } from '../core/manuscript.ts';
import type { Language } from '../words/words.ts';
import { callout, line, nest, section } from './blocks.ts';
import { colophonBlocks, footOf } from './colophon.ts';
import { addressOf, pressOf, type Imprint } from './press.ts';

/** The slides of a session as a paper: what to draw, and what to say beside it. */
export function slidesOnPaperOf(
  session: Session,
  curriculum: Curriculum,
  language: Language,
  imprint: Imprint,
): Manuscript {
  const press = pressOf(curriculum, language, imprint);
  const { words } = press;
  const entry = session.words[language];
  const address = addressOf(press, 'sessions', session.id, 'guide');
  return {
    title: entry.title,
    kicker: `${words.kicker.slides}${words.dot}${session.id}`,
    language,
    paper: 'sheet',
    foot: footOf(press, session, address),
    blocks: [
      line(words.slidesHow),
      ...entry.body.slides.map(({ title, text, notes }, i): Block =>
        section([
          heading(2, `${i + 1}${words.dot}${title}`),
          ...nest(text, 2),
          callout('say', notes),
        ]),
      ),
      ...colophonBlocks(press, session, address),
    ],
  };
}
