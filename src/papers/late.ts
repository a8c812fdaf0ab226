import type { Session } from '../core/entry.ts';
import { heading, strong, text, type Block, type Inline } from '../core/manuscript.ts';
import { runSheet } from '../core/run-sheet.ts';
import { fill } from '../words/words.ts';
import { section, table } from './blocks.ts';
import { pick, type Press } from './press.ts';
import { activityBlocks } from './step.ts';

/** What to give up when late, the short forms, and the steps of activities that only they use. */
export function lateBlocks(press: Press, session: Session): Block[] {
  const { words, language, curriculum } = press;
  const entry = session.words[language];
  const titleOf = (id: string): string =>
    pick(curriculum.activities, [id], 'activity')[0]?.words[language].title ?? id;
  const cuts = session.ifLate.map((cut): Inline[][] => [
    [strong(fill(words.late, { n: cut.minutesShort }))],
    [text(entry.ifLate[String(cut.minutesShort)] ?? '')],
    cut.takes.flatMap((take, i): Inline[] => {
      const activity = pick(curriculum.activities, [take.activity], 'activity')[0];
      const step = activity?.words[language].body.steps.find((said) => said.id === take.step);
      const name = step?.title ?? `${titleOf(take.activity)} (${words.wholeActivity})`;
      const taken = text(`${fill(words.takeAway, { n: take.minutes })} ${name}`);
      return i === 0 ? [taken] : [{ type: 'break' }, taken];
    }),
  ]);
  const forms = session.shortForms.map((form): Inline[][] => [
    [strong(fill(words.minutes, { n: form.minutes }))],
    [
      text(
        form.agenda
          .map((agendaLine) => `${titleOf(agendaLine.activity)} ${agendaLine.minutes}`)
          .join(words.comma),
      ),
    ],
    [text(entry.shortForms[String(form.minutes)] ?? '')],
  ]);
  return [
    section([
      heading(2, words.ifLate),
      table('plain', [words.time, words.whatToDo, words.takes], cuts, [17, 45, 38]),
    ]),
    ...(forms.length > 0
      ? [
          section([
            table('plain', [words.shortForm, words.shortAgenda, words.loses], forms, [17, 45, 38]),
          ]),
        ]
      : []),
    ...borrowed(press, session),
  ];
}

function borrowed(press: Press, session: Session): Block[] {
  const own = new Set(session.agenda.map((agendaLine) => agendaLine.activity));
  const seen = new Set<string>();
  return session.shortForms.flatMap((form) =>
    runSheet(session, press.curriculum.activities, form.minutes).flatMap((part): Block[] => {
      const { id } = part.activity;
      if (own.has(id) || seen.has(id)) return [];
      seen.add(id);
      const number = session.agenda.length + seen.size;
      const title = part.activity.words[press.language].title;
      return [
        heading(3, fill(press.words.borrowed, { title })),
        ...activityBlocks(press, { ...part, number }).slice(1),
      ];
    }),
  );
}
