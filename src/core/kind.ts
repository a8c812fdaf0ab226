import type { ZodType } from 'zod';

import { ActivityFacts, ActivityWords } from './activity.ts';
import { CaseFacts, CaseWords } from './case.ts';
import type { Kind } from './entry.ts';
import { FormWords } from './form.ts';
import { ModuleFacts, ModuleWords } from './module.ts';
import { OrganisationFacts, OrganisationWords } from './organisation.ts';
import { PageFacts, PageWords } from './page.ts';
import { PlanWords } from './plan.ts';
import { ProgrammeFacts, ProgrammeWords } from './programme.ts';
import { RegionFacts, RegionWords } from './region.ts';
import { SelfCheckWords } from './self-check.ts';
import { SessionFacts, SessionWords } from './session.ts';
import { SheetWords } from './sheet.ts';
import { SourceFacts, SourceWords } from './source.ts';
import { TermFacts, TermWords } from './term.ts';
import { ToolFacts } from './tool.ts';
import { TrainingFacts, TrainingWords } from './training.ts';
import type { BodyName } from './vocabulary.ts';

/** How the words of an entry are read: the schema of the front matter and the table of the body. */
export type WordsRule = { words: ZodType; body: BodyName };

/** `files`: a folder an entry, or one YAML file for the whole kind (many small entries). */
type KindRule = { facts: ZodType; files: 'folder' | 'list' } & WordsRule;

const sheet: WordsRule = { words: SheetWords, body: 'sheet' };

/** Folder under content/ → its schemas. A tool's words follow the kind of its facts. */
export const kinds: Record<Kind, KindRule> = {
  modules: { facts: ModuleFacts, words: ModuleWords, body: 'modules', files: 'folder' },
  sessions: { facts: SessionFacts, words: SessionWords, body: 'sessions', files: 'folder' },
  activities: { facts: ActivityFacts, words: ActivityWords, body: 'activities', files: 'folder' },
  cases: { facts: CaseFacts, words: CaseWords, body: 'cases', files: 'folder' },
  tools: { facts: ToolFacts, ...sheet, files: 'folder' },
  trainings: { facts: TrainingFacts, words: TrainingWords, body: 'trainings', files: 'folder' },
  organisations: {
    facts: OrganisationFacts,
    words: OrganisationWords,
    body: 'none',
    files: 'folder',
  },
  regions: { facts: RegionFacts, words: RegionWords, body: 'none', files: 'list' },
  terms: { facts: TermFacts, words: TermWords, body: 'none', files: 'list' },
  sources: { facts: SourceFacts, words: SourceWords, body: 'none', files: 'list' },
  programmes: { facts: ProgrammeFacts, words: ProgrammeWords, body: 'programmes', files: 'folder' },
  pages: { facts: PageFacts, words: PageWords, body: 'pages', files: 'folder' },
};

/** How the words of a tool are read, by the kind of its facts. */
export function wordsRuleOfTool(kind: ToolFacts['kind']): WordsRule {
  if (kind === 'self-check') return { words: SelfCheckWords, body: 'self-check' };
  if (kind === 'plan') return { words: PlanWords, body: 'plan' };
  if (kind === 'form') return { words: FormWords, body: 'form' };
  return sheet;
}
