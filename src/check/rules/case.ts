import type { Case } from '../../core/entry.ts';
import { plainText } from '../../core/manuscript.ts';
import { languages } from '../../words/words.ts';
import type { Reading } from '../reading.ts';

/** Words by which a case says something about the law. */
const LEGAL =
  /\b(laws?|legally|regulations?|ordinance|registered with the (?:civil|government))\b|法律|法规|条例|《[^》]{2,30}法》|登记管理|法人登记|注册登记/i;
/** A visible note that the reader must ask what holds now. */
const CHECK_NOTE = /\bcheck\b|核对|核实|查证|问一问|以.{0,12}为准/i;
const MONTHS_FRESH = 24;

/** X14: what a case says about the law is dated within two years, or says that it must be checked. */
export function checkLaw(reading: Reading): void {
  for (const study of reading.curriculum.cases) {
    for (const language of languages) {
      const { body } = study.words[language];
      const { caseText, notes } = body;
      const text = plainText([...caseText.text, ...caseText.parts.flatMap((part) => part.text)]);
      const word = LEGAL.exec(text)?.[0];
      if (word === undefined) continue;
      const fresh =
        study.asOf !== undefined && monthsBetween(study.asOf, study.reviewed) <= MONTHS_FRESH;
      if (fresh || CHECK_NOTE.test(plainText(notes))) continue;
      reading.fault(['cases', study.id, 'facts'], ['asOf'], 'lawUndated', {
        word,
        most: MONTHS_FRESH,
      });
      break;
    }
  }
}

const monthsBetween = (from: string, to: string): number =>
  (Date.parse(to) - Date.parse(from)) / (30.44 * 24 * 3600 * 1000);

/** X15: in at least half of the cases a woman decides; asked once there are four. */
export function checkDeciders(reading: Reading): void {
  const { cases } = reading.curriculum;
  const women = cases.filter((study) => study.deciderGender === 'woman').length;
  const last = cases.findLast((study) => study.deciderGender !== 'woman');
  if (cases.length < 4 || women * 2 >= cases.length || !last) return;
  reading.fault(['cases', last.id, 'facts'], ['deciderGender'], 'deciders', {
    has: women,
    of: cases.length,
  });
}

/** The facilitator has answers to at least four questions, at least two points each. */
export function checkCaseAnswers(reading: Reading): void {
  for (const study of reading.curriculum.cases) {
    for (const language of languages) {
      const at = ['cases', study.id, language] as const;
      const { body, people } = study.words[language];
      if (body.answers.length < 4) {
        const spot = body.answers.at(-1) ?? body.questions.at(-1);
        reading.fault(at, { in: spot }, 'answersFew', {
          has: body.answers.length,
          least: 4,
        });
      }
      for (const answer of body.answers) {
        if (answer.points.length >= 2) continue;
        reading.fault(at, { in: answer }, 'pointsFew', { has: answer.points.length, least: 2 });
      }
      if (study.kind === 'composite' && body.whatHappened) {
        reading.fault(at, { in: body.whatHappened }, 'whatHappenedMadeUp');
      }
      if (study.kind === 'real') checkNoNames(reading, study, people, at);
    }
  }
}

/** In a real case nobody has a name. */
function checkNoNames(
  reading: Reading,
  study: Case,
  people: Record<string, { name?: string | undefined }>,
  at: readonly ['cases', string, 'en' | 'zh-cn'],
): void {
  for (const { id } of study.people) {
    if (people[id]?.name === undefined) continue;
    reading.fault(at, ['people', id, 'name'], 'realName');
  }
}
