import type { Form, Plan, SelfCheck, Tool } from '../core/entry.ts';
import {
  heading,
  list,
  paragraph,
  strong,
  text,
  type Block,
  type Inline,
} from '../core/manuscript.ts';
import { fill } from '../words/words.ts';
import { bullets, inlinesOf, line, nest, section, table } from './blocks.ts';
import type { Press } from './press.ts';

/** The empty sheet of a tool, with its instructions, under a heading of the given level. */
export function toolBlocks(press: Press, tool: Tool, level: 2 | 3): Block[] {
  const { words, labels, language } = press;
  const entry = tool.words[language];
  const copies = fill(words.copies, {
    qty: tool.copies.qty,
    per: labels.per[tool.copies.per],
  });
  return [
    heading(level, `${tool.code} ${entry.title}`),
    line([labels.toolKind[tool.kind], copies, labels.when[tool.when]].join(words.dot)),
    list(entry.instructions, true),
    ...blank(press, tool),
  ];
}

function blank(press: Press, tool: Tool): Block[] {
  const { language } = press;
  switch (tool.kind) {
    case 'self-check':
      return selfCheck(press, tool);
    case 'plan':
      return plan(press, tool);
    case 'form':
      return form(press, tool);
    default: {
      const { body } = tool.words[language];
      return [...nest(body.blank, 3).map(toWriteIn), ...cards(press, body.cards)];
    }
  }
}

/** A table with an empty cell is one to write in. */
const toWriteIn = (block: Block): Block =>
  block.type === 'table' && block.rows.some((row) => row.some((cell) => cell.length === 0))
    ? { ...block, look: 'form' }
    : block;

function cards(press: Press, all: readonly { text: Block[] }[]): Block[] {
  if (all.length === 0) return [];
  const rows: Inline[][][] = [];
  for (let i = 0; i < all.length; i += 2) {
    rows.push([inlinesOf(all[i]?.text ?? []), inlinesOf(all[i + 1]?.text ?? [])]);
  }
  const { words } = press;
  const head = [1, 2].map((side) => fill(words.card, { n: `${side}, ${side + 2} …` }));
  return [table('form', head, rows)];
}

function selfCheck(press: Press, tool: SelfCheck): Block[] {
  const { words, language } = press;
  const entry = tool.words[language];
  const scale = entry.scale.map((level, i) => [
    [text(String(i))],
    [text(level.label)],
    [text(level.anchor)],
  ]);
  const items = tool.items.map((item, i): Inline[][] => [
    [text(String(i + 1))],
    [text(entry.items[item.id]?.text ?? '')],
    [],
    [],
  ]);
  return [
    ...entry.body.intro,
    table('plain', [words.level, '', ''], scale, [12, 28, 60]),
    table('form', ['', words.question, '0–4', words.evidenceAsk], items, [7, 48, 10, 35]),
  ];
}

function plan(press: Press, tool: Plan): Block[] {
  const { words, language } = press;
  const entry = tool.words[language];
  const rows = tool.fields.map((field): Inline[][] => {
    const said = entry.fields[field.id];
    return [[strong(said?.label ?? field.id), { type: 'break' }, text(said?.help ?? '')], []];
  });
  return [table('form', [words.question, words.answer], rows, [42, 58])];
}

function form(press: Press, tool: Form): Block[] {
  const { words, language } = press;
  const entry = tool.words[language];
  const items = tool.items.map((item): Block[] => {
    const said = entry.items[item.id];
    const box = words.ticks.box;
    const question = paragraph(text(said?.text ?? item.id));
    switch (item.type) {
      case 'scale-5':
        return [question, line([0, 1, 2, 3, 4].map((level) => `${box} ${level}`).join('    '))];
      case 'yes-no':
        return [question, line(`${words.ticks.yes}    ${words.ticks.no}`)];
      default: {
        const options = said?.options ?? [];
        return options.length > 0
          ? [question, ...options.map((option) => line(`${box} ${option}`))]
          : [question, { type: 'lines', count: 3 }];
      }
    }
  });
  return [...(entry.body.intro ?? []), section([bullets(items, true)])];
}
