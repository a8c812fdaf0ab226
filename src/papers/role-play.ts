import type { Activity } from '../core/entry.ts';
import { heading, strong, text, type Block } from '../core/manuscript.ts';
import { fill } from '../words/words.ts';
import { bullets, callout, inlinesOf, line, newPage, section, table, under } from './blocks.ts';
import type { Press } from './press.ts';

/**
 * The kit of a role-play: situation, observer lines, talk afterwards, and a card for each role to
 * cut out. Nothing when the activity has no role-play.
 */
export function rolePlayBlocks(press: Press, activity: Activity): Block[] {
  const { words, labels, language } = press;
  const kit = activity.words[language].body.rolePlay;
  const facts = activity.rolePlay;
  if (!kit || !facts) return [];
  const cards = kit.roles.map((role) => {
    const playedBy = facts.roles.find((fact) => fact.id === role.id)?.playedBy ?? 'any';
    const lines: [string, Block[] | undefined][] = [
      [words.open, role.open],
      [words.private, role.private],
      [words.firstLine, role.firstLine],
      [words.doNot, role.doNot],
    ];
    const rows = lines.flatMap(([label, said]) =>
      said ? [[[strong(label)], inlinesOf(said)]] : [],
    );
    const head = [
      fill(words.roleCard, { name: role.name }),
      `${words.playedByLabel}${words.colon}${words.playedBy[playedBy]}`,
    ];
    return section([table('form', head, rows, [32, 68])]);
  });
  const talk = kit.debrief.map((question) => {
    const stage = facts.debrief.find((fact) => fact.id === question.id)?.stage ?? 'feel';
    return [[text(labels.debriefStage[stage])], inlinesOf(question.text)];
  });
  return [
    newPage([
      heading(2, words.rolePlay),
      line(activity.words[language].title),
      ...under(3, words.situation, [
        callout('say', kit.situation),
        callout('note', kit.place, words.place),
        callout('watch', kit.stopSignal, words.stopSignal),
      ]),
      ...under(3, words.observers, [bullets(kit.observerLines)]),
      ...under(3, words.debrief, [
        callout('do', kit.deRole, words.deRole),
        table('plain', [words.debriefStage, words.question], talk, [22, 78]),
      ]),
    ]),
    newPage([heading(3, words.cardHow), ...cards]),
  ];
}
