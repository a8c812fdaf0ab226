import { languages } from '../../words/words.ts';
import type { Reading } from '../reading.ts';
import { byId } from '../reading.ts';

/** A step with a question prepares for answers, at least two (X1; the anatomy of a step). */
export function checkAnswers(reading: Reading): void {
  for (const activity of reading.curriculum.activities) {
    for (const language of languages) {
      for (const step of activity.words[language].body.steps) {
        const spot = { in: step };
        if (step.ask.length > 0 && step.expect.length < 2) {
          reading.fault(['activities', activity.id, language], spot, 'expectFew', {
            has: step.expect.length,
          });
        }
        if (step.ask.length === 0 && step.expect.length > 0) {
          reading.fault(['activities', activity.id, language], spot, 'expectAlone');
        }
      }
    }
    const marks = activity.words.en.body.steps.map((step) => step.expect.map((one) => one.as));
    activity.words['zh-cn'].body.steps.forEach((step, i) =>
      step.expect.forEach((answer, n) => {
        const en = marks[i]?.[n];
        if (marks[i]?.length !== step.expect.length || en === answer.as) return;
        reading.fault(['activities', activity.id, 'zh-cn'], { in: answer }, 'markDiffers', {
          en: en ?? '–',
          zhCn: answer.as ?? '–',
        });
      }),
    );
  }
}

/** X34: a role-play has its role cards and observer lines in words, and only a role-play has. */
export function checkRolePlays(reading: Reading): void {
  for (const activity of reading.curriculum.activities) {
    for (const language of languages) {
      const { rolePlay, steps } = activity.words[language].body;
      const at = ['activities', activity.id, language] as const;
      if (activity.rolePlay && !rolePlay) {
        reading.fault(at, { in: steps.at(-1) }, 'elementMissing', {
          name: 'RolePlay',
        });
      }
      if (!activity.rolePlay && rolePlay) {
        reading.fault(at, { in: rolePlay }, 'rolePlayUndeclared');
      }
      if (!activity.rolePlay || !rolePlay) continue;
      const has = rolePlay.observerLines.length;
      const needs = activity.rolePlay.observerLines;
      if (has !== needs) {
        reading.fault(at, { in: rolePlay }, 'observerLines', { has, needs });
      }
    }
  }
}

/** X8: a case analysis takes as long as its case, or its short variants do. */
export function checkCaseMinutes(reading: Reading): void {
  const cases = byId(reading.curriculum.cases);
  for (const activity of reading.curriculum.activities) {
    const study = cases.get(activity.caseStudy ?? '');
    if (activity.method !== 'case-analysis' || !study) continue;
    const forms = [
      activity.minutes,
      ...activity.variants.flatMap((variant) => variant.minutes ?? []),
    ];
    if (forms.includes(study.runMinutes)) continue;
    reading.fault(['activities', activity.id, 'facts'], ['minutes'], 'caseMinutes', {
      says: activity.minutes,
      run: study.runMinutes,
      id: study.id,
    });
  }
}
