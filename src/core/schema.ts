import { z } from 'zod';

import { ActivityFacts, ActivityWords } from './activity.ts';
import { Blocks } from './block.ts';
import { CaseFacts, CaseWords } from './case.ts';
import type { Curriculum, Kind } from './entry.ts';
import { Id } from './field.ts';
import { FormFacts, FormWords } from './form.ts';
import { ModuleFacts, ModuleWords } from './module.ts';
import { OrganisationFacts, OrganisationWords } from './organisation.ts';
import { PageFacts, PageWords } from './page.ts';
import { PlanFacts, PlanWords } from './plan.ts';
import { ProgrammeFacts, ProgrammeWords } from './programme.ts';
import { RegionFacts, RegionWords } from './region.ts';
import { SelfCheckFacts, SelfCheckWords } from './self-check.ts';
import { SessionFacts, SessionWords } from './session.ts';
import { SheetFacts, SheetWords } from './sheet.ts';
import { SourceFacts, SourceWords } from './source.ts';
import { TermFacts, TermWords } from './term.ts';
import { TrainingFacts, TrainingWords } from './training.ts';

/** Whole entries, facts with the words of both languages beside them: collections and JSON. */

const both = <Words extends z.ZodType>(words: Words) => ({
  words: z.strictObject({ en: words, 'zh-cn': words }),
});
const body = <Shape extends z.ZodRawShape>(shape: Shape) => ({ body: z.strictObject(shape) });
const named = z.array(z.strictObject({ id: Id, text: Blocks }));
const prose = body({ text: Blocks });

const step = z.strictObject({
  id: Id,
  title: z.string(),
  do: Blocks,
  say: Blocks.exactOptional(),
  ask: z.array(Blocks),
  expect: z.array(
    z.strictObject({
      as: z.enum(['strong', 'partial', 'watch-out']).exactOptional(),
      text: Blocks,
    }),
  ),
  ifSilent: Blocks.exactOptional(),
  watch: Blocks.exactOptional(),
});
const slide = z.strictObject({ id: Id, title: z.string(), text: Blocks, notes: Blocks });
const role = z.strictObject({
  id: Id,
  name: z.string(),
  open: Blocks,
  private: Blocks,
  firstLine: Blocks.exactOptional(),
  doNot: Blocks.exactOptional(),
});
const rolePlay = z.strictObject({
  situation: Blocks,
  place: Blocks,
  roles: z.array(role),
  observerLines: z.array(Blocks),
  stopSignal: Blocks,
  deRole: Blocks,
  debrief: named,
});
const caseBody = body({
  caseText: z.strictObject({ text: Blocks, parts: named }),
  questions: named,
  answers: z.array(z.strictObject({ question: Id, points: z.array(Blocks) })),
  choices: z.array(z.strictObject({ id: Id, option: Blocks, gains: Blocks, costs: Blocks })),
  notes: Blocks,
  whatHappened: Blocks.exactOptional(),
  spoken: Blocks.exactOptional(),
});

const tool = z.discriminatedUnion('kind', [
  SheetFacts.safeExtend(
    both(SheetWords.safeExtend(body({ blank: Blocks, cards: named, filledExample: Blocks }))),
  ),
  SelfCheckFacts.safeExtend(
    both(SelfCheckWords.safeExtend(body({ intro: Blocks, filledExample: Blocks, talk: Blocks }))),
  ),
  PlanFacts.safeExtend(
    both(PlanWords.safeExtend(body({ goodExample: Blocks, weakExample: Blocks }))),
  ),
  FormFacts.safeExtend(
    both(
      FormWords.safeExtend(
        body({
          intro: Blocks.exactOptional(),
          scoringKeys: z.array(z.strictObject({ item: Id, text: Blocks })),
          filledExample: Blocks,
        }),
      ),
    ),
  ),
]);

export const schemas = {
  modules: ModuleFacts.safeExtend(both(ModuleWords.safeExtend(prose))),
  sessions: SessionFacts.safeExtend(
    both(SessionWords.safeExtend(body({ background: Blocks, slides: z.array(slide) }))),
  ),
  activities: ActivityFacts.safeExtend(
    both(
      ActivityWords.safeExtend(body({ steps: z.array(step), rolePlay: rolePlay.exactOptional() })),
    ),
  ),
  cases: CaseFacts.safeExtend(both(CaseWords.safeExtend(caseBody))),
  tools: tool,
  trainings: TrainingFacts.safeExtend(
    both(
      TrainingWords.safeExtend(
        body({ evaluationSummary: Blocks.exactOptional(), sourceNote: Blocks.exactOptional() }),
      ),
    ),
  ),
  organisations: OrganisationFacts.safeExtend(both(OrganisationWords)),
  regions: RegionFacts.safeExtend(both(RegionWords)),
  terms: TermFacts.safeExtend(both(TermWords)),
  sources: SourceFacts.safeExtend(both(SourceWords)),
  programmes: ProgrammeFacts.safeExtend(
    both(
      ProgrammeWords.safeExtend(body({ loses: Blocks.exactOptional(), homework: z.array(Blocks) })),
    ),
  ),
  pages: PageFacts.safeExtend(both(PageWords.safeExtend(prose))),
} satisfies { [Name in Kind]: z.ZodType<Curriculum[Name][number]> };
