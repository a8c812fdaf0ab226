import { defineCollection } from 'astro:content';
import { glob } from 'astro/loaders';

import { curriculumLoader } from './build/loader.ts';
import { schemas } from './core/schema.ts';
import { ModuleWords } from './core/module.ts';
import { PageWords } from './core/page.ts';

const kind = <Name extends keyof typeof schemas>(name: Name) =>
  defineCollection({ loader: curriculumLoader(name), schema: schemas[name] });

/** Running text that Astro renders as MDX: readings of the modules, and pages; id `<kind>/<id>/<language>`. */
const prose = (name: 'modules' | 'pages', schema: typeof ModuleWords | typeof PageWords) =>
  defineCollection({
    loader: glob({
      base: `./content/${name}`,
      pattern: '*/{en,zh-cn}.mdx',
      generateId: ({ entry }) => entry.replace(/\.mdx$/, ''),
    }),
    schema,
  });

export const collections = {
  modules: kind('modules'),
  sessions: kind('sessions'),
  activities: kind('activities'),
  cases: kind('cases'),
  tools: kind('tools'),
  trainings: kind('trainings'),
  organisations: kind('organisations'),
  regions: kind('regions'),
  terms: kind('terms'),
  sources: kind('sources'),
  programmes: kind('programmes'),
  pages: kind('pages'),
  readings: prose('modules', ModuleWords),
  prose: prose('pages', PageWords),
};
