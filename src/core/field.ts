import { z } from 'zod';

/** Short words: trimmed, at least two characters. */
export const text = (max: number) => z.string().trim().min(2).max(max);
/** kebab-case; equals the folder name. A reference to another entry is an Id too (X4). */
export const Id = z.string().regex(/^[a-z0-9]+(-[a-z0-9]+)*$/);
/** The two languages are file names, so this is for routes and interface words only. */
export const Locale = z.enum(['en', 'zh-cn']);
export const Minutes = z.int().min(1).max(480);
export const Version = z.string().regex(/^\d+\.\d+$/);
export const ClockTime = z.string().regex(/^([01]\d|2[0-3]):[0-5]\d$/);
/** Key of a short form or of a cut in the words: its minutes, e.g. '60' or '10'. */
export const MinutesKey = z.string().regex(/^\d{1,3}$/);

/** On every kind that becomes a page or a paper (X20); the licence is the same for all content. */
export const published = {
  version: Version,
  /** When a person last read the whole entry in both languages. */
  reviewed: z.iso.date(),
  sources: z.array(Id).default([]),
};

/** On kinds that may hold real people's data: sample data is labelled, real data is sourced. */
export const realOrExample = {
  data: z.enum(['real', 'example']),
  source: Id.optional(),
  consentToPublish: z.boolean(),
};

/** Minutes of all parts together. */
export const sumOf = (parts: readonly { minutes: number }[]): number =>
  parts.reduce((total, part) => total + part.minutes, 0);
export type Locale = z.infer<typeof Locale>;
