import type { Passage } from './passage.ts';
import { passagesOf } from './passage.ts';
import type { Reading } from './reading.ts';
import { checkAnswers, checkCaseMinutes, checkRolePlays } from './rules/activity.ts';
import { checkCaseAnswers, checkDeciders, checkLaw } from './rules/case.ts';
import { checkChinesePunctuation, checkIdsInChinese } from './rules/chinese.ts';
import { checkDeclaredIds } from './rules/declared.ts';
import { checkFigures } from './rules/figure.ts';
import { checkPairs, checkPlanExamples } from './rules/form.ts';
import { checkLengths } from './rules/length.ts';
import { checkLinks, checkSourceAddresses } from './rules/link.ts';
import { checkContacts } from './rules/person.ts';
import { checkProgrammes } from './rules/programme.ts';
import {
  checkInnerReferences,
  checkOrphans,
  checkReferences,
  checkToolUse,
} from './rules/reference.ts';
import {
  checkActive,
  checkAgendas,
  checkCuts,
  checkModules,
  checkPrerequisites,
} from './rules/session.ts';
import { checkSlides } from './rules/slide.ts';
import { checkSupplies } from './rules/supply.ts';
import { checkBannedWords, checkTerms, checkTermsUsed } from './rules/term.ts';
import { checkAdaptations, checkOrganisations, checkTrainings } from './rules/training.ts';
import { checkHeadingPairs, checkParallel, checkTranslated } from './rules/translation.ts';
import { checkInnerIds, checkUnique } from './rules/unique.ts';
import { checkSentences, checkVoice } from './rules/voice.ts';

type Rule = (reading: Reading, passages: readonly Passage[]) => void;

const RULES: readonly Rule[] = [
  checkDeclaredIds,
  checkParallel,
  checkTranslated,
  checkHeadingPairs,
  checkFigures,
  checkReferences,
  checkInnerIds,
  checkInnerReferences,
  checkOrphans,
  checkToolUse,
  checkUnique,
  checkSourceAddresses,
  checkAgendas,
  checkModules,
  checkActive,
  checkCuts,
  checkPrerequisites,
  checkSlides,
  checkAnswers,
  checkRolePlays,
  checkCaseMinutes,
  checkCaseAnswers,
  checkLaw,
  checkDeciders,
  checkSupplies,
  checkPairs,
  checkPlanExamples,
  checkBannedWords,
  checkTerms,
  checkTermsUsed,
  checkTrainings,
  checkAdaptations,
  checkOrganisations,
  checkProgrammes,
  checkContacts,
  checkVoice,
  checkSentences,
  checkChinesePunctuation,
  checkIdsInChinese,
  checkLengths,
  checkLinks,
];

/** All rules that need more than one file; what a single schema can say stands in src/core. */
export function checkRules(reading: Reading): void {
  const passages = passagesOf(reading.curriculum);
  for (const rule of RULES) rule(reading, passages);
}
