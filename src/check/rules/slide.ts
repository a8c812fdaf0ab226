import type { SlideWords } from '../../core/body.ts';
import type { Block } from '../../core/manuscript.ts';
import { plainText } from '../../core/manuscript.ts';
import { languages } from '../../words/words.ts';
import type { Reading } from '../reading.ts';
import { countCharacters, countWords } from './length.ts';

/** What can be read at a glance from the last row: English words, Chinese signs. */
const MOST = { en: 20, 'zh-cn': 40 };

/** X10: a session has the slides its facts promise; each is one drawing and few words. */
export function checkSlides(reading: Reading): void {
  for (const session of reading.curriculum.sessions) {
    const { slides } = session.words.en.body;
    if (slides.length !== session.slides) {
      reading.fault(['sessions', session.id, 'facts'], ['slides'], 'slideCount', {
        says: session.slides,
        has: slides.length,
      });
    }
    for (const language of languages) {
      for (const slide of session.words[language].body.slides) {
        const of = ['sessions', session.id, language] as const;
        const pictures = slide.text.filter(({ type }) => type === 'figure').length;
        if (pictures !== 1) reading.fault(of, { in: slide }, 'slidePicture', { has: pictures });
        const words = wordsOn(slide);
        const has = language === 'en' ? countWords(words) : countCharacters(words, false);
        const most = MOST[language];
        if (has > most) reading.fault(of, { in: slide }, 'slideLong', { has, most });
      }
    }
  }
}

const isShown = ({ type }: Block): boolean => type !== 'figure';

const wordsOn = ({ title, text }: SlideWords): string =>
  `${title} ${plainText(text.filter(isShown))}`;
