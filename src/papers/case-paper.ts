import type { Case, Curriculum } from '../core/entry.ts';
import { heading } from '../core/manuscript.ts';
import type { Manuscript } from '../core/manuscript.ts';
import type { Language } from '../words/words.ts';
import { under } from './blocks.ts';
import { caseAnswers, caseGuide, caseText } from './case.ts';
import { colophonBlocks, footOf } from './colophon.ts';
import { addressOf, pressOf, type Imprint } from './press.ts';
import { sourceBlocks } from './sources.ts';

/** A case for trainees on one page where it fits: its text and questions, no answers. */
export function casePaperOf(
  study: Case,
  curriculum: Curriculum,
  language: Language,
  imprint: Imprint,
): Manuscript {
  const press = pressOf(curriculum, language, imprint);
  const address = addressOf(press, 'cases', study.id);
  return {
    title: study.words[language].title,
    kicker: `${press.words.kicker.case}${press.words.dot}${study.code}`,
    language,
    paper: 'sheet',
    foot: footOf(press, study, address),
    blocks: caseText(press, study, 2),
  };
}

/** The facilitator's side of a case: minutes, answers, choices, notes, how to tell it aloud. */
export function caseGuidePaperOf(
  study: Case,
  curriculum: Curriculum,
  language: Language,
  imprint: Imprint,
): Manuscript {
  const press = pressOf(curriculum, language, imprint);
  const { words } = press;
  const address = addressOf(press, 'cases', study.id, 'guide');
  return {
    title: study.words[language].title,
    kicker: `${words.kicker['case-guide']}${words.dot}${study.code}`,
    language,
    paper: 'sheet',
    foot: footOf(press, study, address),
    blocks: [
      heading(2, words.forFacilitator),
      ...caseGuide(press, study, 3),
      ...under(2, words.answers, caseAnswers(press, study)),
      ...under(2, words.sources, sourceBlocks(press, study.sources)),
      ...colophonBlocks(press, study, address),
    ],
  };
}
