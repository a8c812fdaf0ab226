import type { z } from 'zod';

import { defOf, optionsOf } from './definition.ts';
import type { FieldPath } from './fault.ts';

/** What may stand at a place of an entry, asked of its schema: for faults that name the choices. */

/** The part of some data at a path. */
export const valueAt = (data: unknown, at: FieldPath): unknown =>
  at.reduce<unknown>(
    (value, part) =>
      typeof value === 'object' && value !== null && Object.hasOwn(value, part)
        ? (value as Record<string | number, unknown>)[part]
        : undefined,
    data,
  );

/** The schemas that may stand at a path: several where the content model leaves a choice. */
function schemasAt(schema: z.ZodType, at: FieldPath, data: unknown): z.ZodType[] {
  const options = optionsOf(schema).filter((option) => fits(option, data) || at.length > 0);
  const [part, ...rest] = at;
  if (part === undefined) return options;
  return options.flatMap((option) => {
    const { shape, element, valueType } = defOf(option);
    const inner = shape ? shape[String(part)] : (element ?? valueType);
    return inner ? schemasAt(inner, rest, valueAt(data, [part])) : [];
  });
}

/** Names allowed in the fields at a path. */
export const keysAt = (schema: z.ZodType, at: FieldPath, data: unknown): string[] => [
  ...new Set(schemasAt(schema, at, data).flatMap((one) => Object.keys(defOf(one).shape ?? {}))),
];

/** The values that may stand at a path, if they can be counted up. */
export function literalsAt(schema: z.ZodType, at: FieldPath, data: unknown): string[] {
  const options = schemasAt(schema, at, data).map((option) => defOf(option).values);
  return options.every((values) => values !== undefined) ? options.flat().map(String) : [];
}

const fits = (schema: z.ZodType, data: unknown): boolean => {
  const kind = defOf(schema).shape?.['kind'];
  const said = valueAt(data, ['kind']);
  return kind === undefined || said === undefined || kind.safeParse(said).success;
};

const names = new WeakMap<z.ZodType, ReadonlySet<string>>();

/** Every field name of a schema at any depth. */
export function allNames(schema: z.ZodType): ReadonlySet<string> {
  const found = names.get(schema);
  if (found) return found;
  const all = new Set<string>();
  const walk = (part: z.ZodType) => {
    for (const option of optionsOf(part)) {
      const { shape, element, valueType } = defOf(option);
      for (const [key, inner] of Object.entries(shape ?? {})) {
        all.add(key);
        walk(inner);
      }
      if (element) walk(element);
      if (valueType) walk(valueType);
    }
  };
  walk(schema);
  names.set(schema, all);
  return all;
}

/** The kinds that a schema leaves a choice of, as their names. */
export const kindsOf = (schema: z.ZodType): string[] =>
  optionsOf(schema).flatMap((option) => {
    const kind = defOf(option).shape?.['kind'];
    if (!kind) return [];
    const { values, entries } = defOf(kind);
    return (values ?? Object.values(entries ?? {})).map(String);
  });
