import type { Activity, Session, Tool } from './entry.ts';
import type { Grouping } from './method.ts';

/** The sessions in whose agenda, whole or short, the activity stands; in the order given. */
export const sessionsOfActivity = (id: string, sessions: readonly Session[]): Session[] =>
  sessions.filter((session) =>
    [session.agenda, ...session.shortForms.map((form) => form.agenda)]
      .flat()
      .some((line) => line.activity === id),
  );

/** The sessions in which a tool is used, by itself or with one of their activities. */
export const sessionsOfTool = (tool: Tool, sessions: readonly Session[]): Session[] =>
  sessions.filter((session) =>
    tool.usedIn.some(
      (id) => id === session.id || session.agenda.some((line) => line.activity === id),
    ),
  );

/** How people sit together in the course of an activity, each way once. */
export const groupingsOf = (activity: Activity): Grouping[] => [
  ...new Set(activity.steps.map((step) => step.grouping)),
];
