import type { Curriculum, Session, Tool } from '../core/entry.ts';
import { materialsFor } from '../core/materials.ts';
import { heading, text, type Block } from '../core/manuscript.ts';
import type { Manuscript } from '../core/manuscript.ts';
import { fill, type Language } from '../words/words.ts';
import { newPage, section, table } from './blocks.ts';
import { colophonBlocks, footOf } from './colophon.ts';
import { addressOf, pick, pressOf, type Imprint, type Press } from './press.ts';
import { toolBlocks } from './tool.ts';

/** Sizes of a group for which the copies are counted. */
const people = [12, 24, 35];

/** The tools that a session hands out, each once, in the order of its activities. */
export const toolsOf = (session: Session, curriculum: Curriculum): Tool[] =>
  materialsFor(session, curriculum, 12).flatMap((line) =>
    line.type === 'tool' ? pick(curriculum.tools, [line.id], 'tool') : [],
  );

/** All sheets of a session, each on a page of its own, after a list of how many to print. */
export function handoutsOf(
  session: Session,
  curriculum: Curriculum,
  language: Language,
  imprint: Imprint,
): Manuscript {
  const press = pressOf(curriculum, language, imprint);
  const { words } = press;
  const address = addressOf(press, 'sessions', session.id);
  const tools = toolsOf(session, curriculum);
  return {
    title: session.words[language].title,
    kicker: `${words.kicker.handouts}${words.dot}${session.id}`,
    language,
    paper: 'sheet',
    foot: footOf(press, session, address),
    blocks: [
      section([heading(2, words.tools), printList(press, session, tools)]),
      ...colophonBlocks(press, session, address),
      ...tools.map((tool) => newPage(toolBlocks(press, tool, 2))),
    ],
  };
}

function printList(press: Press, session: Session, tools: readonly Tool[]): Block {
  const { words, language, curriculum } = press;
  const lists = people.map((n) => materialsFor(session, curriculum, n));
  const copiesOf = (id: string) =>
    lists.map((lines) => lines.find((line) => line.type === 'tool' && line.id === id)?.quantity);
  return table(
    'plain',
    [words.tool, ...people.map((n) => fill(words.printFor, { n }))],
    tools.map((tool) => [
      [text(`${tool.code} ${tool.words[language].title}`)],
      ...copiesOf(tool.id).map((copies) => [text(String(copies ?? 0))]),
    ]),
    [46, 18, 18, 18],
  );
}
