import type { Activity, Session } from '../core/entry.ts';
import type { Block, Inline } from '../core/manuscript.ts';
import { text } from '../core/manuscript.ts';
import { groupsOf, materialsFor, type MaterialLine } from '../core/materials.ts';
import type { SupplyKey } from '../core/supply.ts';
import { fill } from '../words/words.ts';
import { line, table } from './blocks.ts';
import { pick, type Press } from './press.ts';

/** The sizes of group that quantities are printed for. */
const SIZES = [12, 24, 35] as const;
/** There or not there: not counted. */
const PLACES: ReadonlySet<SupplyKey> = new Set(['floor-space', 'wall-space', 'chairs-movable']);

/** What to bring for 12, 24 and 35 people, and what to use where it cannot be had. */
export function materialBlocks(
  press: Press,
  session: Session,
  activities: readonly Activity[],
): Block[] {
  const { words, curriculum } = press;
  const bySize = SIZES.map((people) => materialsFor(session, curriculum, people));
  const rows = (bySize[0] ?? []).map((first, i): Inline[][] => [
    [text(nameOf(press, first))],
    ...bySize.map((lines) => [text(quantityOf(press, lines[i] ?? first))]),
    [text(insteadOf(press, first, activities))],
  ]);
  const groups = SIZES.map(
    (people) => `${fill(words.forPeople, { n: people })}${words.colon}${groupsOf(people)}`,
  );
  const head = [
    words.item,
    ...SIZES.map((people) => fill(words.forPeople, { n: people })),
    words.instead,
  ];
  return [
    table('plain', head, rows, [34, 9, 9, 9, 39]),
    line(fill(words.groups, { list: groups.join(words.comma) })),
  ];
}

const quantityOf = (press: Press, item: MaterialLine): string =>
  item.type === 'supply' && PLACES.has(item.key) ? press.words.yes : String(item.quantity);

function nameOf(press: Press, item: MaterialLine): string {
  const { labels, words, language, curriculum } = press;
  if (item.type === 'supply') return labels.supply[item.key];
  if (item.type === 'case') {
    const [entry] = pick(curriculum.cases, [item.id], 'case');
    return `${entry?.code ?? ''} ${entry?.words[language].title ?? item.id}${words.dot}${words.caseSheets}`;
  }
  const [tool] = pick(curriculum.tools, [item.id], 'tool');
  if (!tool) return item.id;
  return `${tool.code} ${tool.words[language].title}${words.dot}${labels.toolKind[tool.kind]}`;
}

function insteadOf(press: Press, item: MaterialLine, activities: readonly Activity[]): string {
  const { words, language, curriculum } = press;
  if (item.type === 'tool') return words.handDrawn;
  if (item.type === 'case') {
    const [entry] = pick(curriculum.cases, [item.id], 'case');
    return entry?.words[language].body.spoken ? words.told : '';
  }
  const said = activities.map((activity) => activity.words[language].substitutes[item.key]);
  return [...new Set(said.filter((words) => words !== undefined))].join(' ');
}
