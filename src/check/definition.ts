import type { z } from 'zod';

/** How zod keeps what a schema is made of. */
type Def = {
  type: string;
  shape?: Record<string, z.ZodType>;
  innerType?: z.ZodType;
  element?: z.ZodType;
  keyType?: z.ZodType;
  valueType?: z.ZodType;
  options?: z.ZodType[];
  values?: unknown[];
  entries?: Record<string, string>;
  in?: z.ZodType;
};
export const defOf = (schema: z.ZodType): Def => schema.def;

/** The schema behind `optional`, `default` and the like. */
export function unwrap(schema: z.ZodType): z.ZodType {
  const { innerType, in: before } = defOf(schema);
  if (innerType) return unwrap(innerType);
  return before ? unwrap(before) : schema;
}

/** A schema, or each of those it leaves a choice of. */
export const optionsOf = (schema: z.ZodType): z.ZodType[] => {
  const plain = unwrap(schema);
  return defOf(plain).options?.flatMap(optionsOf) ?? [plain];
};
