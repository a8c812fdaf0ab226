import type { z } from 'zod';

import type { Kind } from '../core/entry.ts';
import { readText } from './bytes.ts';
import type { Body, BodyPlaces } from './element.ts';
import type { Fault, FieldPath, Finding } from './fault.ts';
import type { Place } from './reading.ts';
import type { Half } from './schema.ts';
import { readBySchema } from './schema.ts';
import { readYaml, scanData } from './yaml.ts';

/** The data of one file, kept for finding lines when a fault is told. */
export type Kept = { text: string; firstLine: number; data: unknown };

/** What lies on the desk while the files are read: each reader puts down what it finds wrong. */
export type Desk = {
  files: ReadonlyMap<string, Uint8Array>;
  /** Where each entry stands, also a broken one. */
  known: Record<Kind, Map<string, Place>>;
  kept: Map<string, Kept>;
  findings: Finding[];
  faults: Fault[];
  bodies: Map<string, Body>;
  places: BodyPlaces;
};

/** The data of a YAML text that begins on a line of its file; nothing where it cannot be used. */
export function readData(path: string, text: string, firstLine: number, desk: Desk): unknown {
  const yaml = readYaml(text);
  if ('wrong' in yaml) {
    for (const { line, field = '', fault, values = {} } of yaml.wrong) {
      desk.faults.push({ path, line: line + firstLine - 1, field, fault, values });
    }
    return undefined;
  }
  desk.kept.set(path, { text, firstLine, data: yaml.data });
  const wrong = scanData(yaml.data);
  desk.findings.push(...wrong.map((finding) => ({ path, ...finding })));
  return wrong.some(({ fault }) => fault !== 'angleBracket') ? undefined : yaml.data;
}

/** The text of a file; nothing where its bytes are wrong. */
export function textOf(path: string, desk: Desk): string | undefined {
  const read = readText(desk.files.get(path) ?? new Uint8Array());
  if ('text' in read) return read.text;
  const { line, fault, values = {} } = read.wrong;
  desk.faults.push({ path, line, field: '', fault, values });
  return undefined;
}

/** The data as its schema reads it; nothing where it does not fit. */
export function bySchema(
  schema: z.ZodType,
  data: unknown,
  half: Half,
  place: { path: string; at: FieldPath },
  desk: Desk,
): unknown {
  const read = readBySchema(schema, data, half);
  if ('value' in read) return read.value;
  for (const { at, fault, values } of read.wrong) {
    desk.findings.push({
      path: place.path,
      at: [...place.at, ...at],
      fault,
      ...(values && { values }),
    });
  }
  return undefined;
}
