import type { ActivityFacts, ActivityWords } from './activity.ts';
import type {
  ActivityBody,
  CaseBody,
  FormBody,
  PlanBody,
  ProgrammeBody,
  ProseBody,
  SelfCheckBody,
  SessionBody,
  SheetBody,
  TrainingBody,
} from './body.ts';
import type { CaseFacts, CaseWords } from './case.ts';
import type { Locale } from './field.ts';
import type { FormFacts, FormWords } from './form.ts';
import type { ModuleFacts, ModuleWords } from './module.ts';
import type { OrganisationFacts, OrganisationWords } from './organisation.ts';
import type { PageFacts, PageWords } from './page.ts';
import type { PlanFacts, PlanWords } from './plan.ts';
import type { ProgrammeFacts, ProgrammeWords } from './programme.ts';
import type { RegionFacts, RegionWords } from './region.ts';
import type { SelfCheckFacts, SelfCheckWords } from './self-check.ts';
import type { SessionFacts, SessionWords } from './session.ts';
import type { SheetFacts, SheetWords } from './sheet.ts';
import type { SourceFacts, SourceWords } from './source.ts';
import type { TermFacts, TermWords } from './term.ts';
import type { TrainingFacts, TrainingWords } from './training.ts';

/** Facts with the words of both languages beside them, never merged. */
type Joined<Facts, Words> = Facts & { words: Record<Locale, Words> };

export type Activity = Joined<ActivityFacts, ActivityWords & { body: ActivityBody }>;
export type Session = Joined<SessionFacts, SessionWords & { body: SessionBody }>;
export type Module = Joined<ModuleFacts, ModuleWords & { body: ProseBody }>;
export type Case = Joined<CaseFacts, CaseWords & { body: CaseBody }>;
export type Sheet = Joined<SheetFacts, SheetWords & { body: SheetBody }>;
export type SelfCheck = Joined<SelfCheckFacts, SelfCheckWords & { body: SelfCheckBody }>;
export type Plan = Joined<PlanFacts, PlanWords & { body: PlanBody }>;
export type Form = Joined<FormFacts, FormWords & { body: FormBody }>;
export type Tool = Sheet | SelfCheck | Plan | Form;
export type Training = Joined<TrainingFacts, TrainingWords & { body: TrainingBody }>;
export type Programme = Joined<ProgrammeFacts, ProgrammeWords & { body: ProgrammeBody }>;
export type Page = Joined<PageFacts, PageWords & { body: ProseBody }>;
export type Organisation = Joined<OrganisationFacts, OrganisationWords>;
export type Region = Joined<RegionFacts, RegionWords>;
export type Term = Joined<TermFacts, TermWords>;
export type Source = Joined<SourceFacts, SourceWords>;

/** The whole course: every entry of every kind, as read from content/. */
export type Curriculum = {
  modules: Module[];
  sessions: Session[];
  activities: Activity[];
  cases: Case[];
  tools: Tool[];
  trainings: Training[];
  organisations: Organisation[];
  regions: Region[];
  terms: Term[];
  sources: Source[];
  programmes: Programme[];
  pages: Page[];
};
export type Kind = keyof Curriculum;
