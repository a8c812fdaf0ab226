import type { Curriculum, Module } from '../core/entry.ts';
import { heading, list, strong, text } from '../core/manuscript.ts';
import type { Manuscript } from '../core/manuscript.ts';
import type { Language } from '../words/words.ts';
import { callout, labelled, line, newPage, nest, section, table, under } from './blocks.ts';
import { caseSheet } from './case.ts';
import { footOf, colophonBlocks } from './colophon.ts';
import { addressOf, pick, pressOf, type Imprint } from './press.ts';
import { sourceBlocks } from './sources.ts';
import { toolBlocks } from './tool.ts';

/**
 * The reader of a module for trainees: reading, cases with their questions and no answers, empty
 * sheets, words used. Throws when the module names something that is not in the curriculum.
 */
export function readerOf(
  module: Module,
  curriculum: Curriculum,
  language: Language,
  imprint: Imprint,
): Manuscript {
  const press = pressOf(curriculum, language, imprint);
  const { words } = press;
  const entry = module.words[language];
  const address = addressOf(press, 'modules', module.id);
  const sessions = pick(curriculum.sessions, module.sessions, 'session');
  const cases = pick(curriculum.cases, module.caseStudies, 'case');
  const tools = pick(curriculum.tools, module.tools, 'tool');
  const terms = pick(curriculum.terms, module.glossary, 'term');
  const sources = [module, ...cases, ...tools].flatMap((part) => part.sources);
  const rows = sessions.map((session) => [
    [strong(session.words[language].title)],
    [text(session.words[language].inOneSentence)],
  ]);
  const misconceptions = entry.misconceptions.map((pair) => [
    [text(pair.heard)],
    [text(pair.reply)],
  ]);
  const meanings = terms.map(({ words }) => ({
    term: [text(words[language].term)],
    text: [text(words[language].definition)],
  }));
  return {
    title: entry.title,
    kicker: words.kicker.reader,
    language,
    paper: 'reader',
    foot: footOf(press, module, address),
    blocks: [
      callout('think', [line(entry.question)], words.readerQuestion),
      line(entry.summary),
      labelled(`${words.whoFor}${words.colon}`, text(entry.whoFor)),
      section([heading(2, words.outcomes), list(entry.outcomes)]),
      heading(2, words.reading),
      ...nest(entry.body.text, 2),
      section([
        heading(2, words.sessionList),
        table('plain', [words.session, words.gist], rows, [34, 66]),
      ]),
      section([
        heading(2, words.misconceptions),
        table('plain', [words.heard, words.reply], misconceptions, [45, 55]),
      ]),
      ...cases.map((study, i) =>
        newPage([...(i === 0 ? [heading(2, words.cases)] : []), ...caseSheet(press, study, 3)]),
      ),
      ...tools.map((tool, i) =>
        newPage([...(i === 0 ? [heading(2, words.tools)] : []), ...toolBlocks(press, tool, 3)]),
      ),
      newPage([heading(2, words.backHome), list(entry.afterwards)]),
      ...under(2, words.words, terms.length === 0 ? [] : [{ type: 'facts', pairs: meanings }]),
      ...under(2, words.sources, sourceBlocks(press, [...new Set(sources)])),
      section([heading(2, words.about), ...colophonBlocks(press, module, address)]),
    ],
  };
}
