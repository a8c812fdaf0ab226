import type { z } from 'zod';

import type { FaultValues } from '../core/fault.ts';
import type { FaultName } from '../words/faults.ts';
import { isFaultName } from '../words/faults.ts';
import { allNames, keysAt, kindsOf, literalsAt, valueAt } from './allowed.ts';
import type { FieldPath } from './fault.ts';
import { nearestName } from './nearest.ts';

export type SchemaFault = { at: FieldPath; fault: FaultName; values?: FaultValues };

/** Which half of an entry is read, and the schema of the other half. */
export type Half = { is: 'facts' | 'words'; other: z.ZodType };

/** An example for every form of id or code, by the pattern it must follow. */
export const EXAMPLES: Record<string, string> = {
  '^s\\d{1,2}$': 's1',
  '^q\\d$': 'q1',
  '^c\\d$': 'c1',
  '^d\\d{1,2}$': 'd1',
  '^lo-[1-5]$': 'lo-1',
  '^\\d+\\.\\d+$': "'0.1'",
  '^\\d{1,3}$': "'10'",
  '^([01]\\d|2[0-3]):[0-5]\\d$': "'09:00'",
  '^(C\\d{2}|R\\d{1,2})$': 'C01',
  '^H-\\d{2}$': 'H-01',
  '^[A-Z0-9]{4,8}$': 'KN14A',
  '^CN-[A-Z]{2}$': 'CN-QH',
  '^[a-z0-9-]+\\/lo-[1-5]$': 'kn-1/lo-2',
};
/** The one choice of forms that is not a list of values: the address of a source. */
const ADDRESS = 'https://example.org/page';
export const ID_PATTERN = '^[a-z0-9]+(-[a-z0-9]+)*$';
/** Signs of the Chinese keyboard where facts need plain ones. */
const FULL_WIDTH = /[０-９Ａ-Ｚａ-ｚ，：；（）“”‘’【】｛｝－．]/;

/**
 * Reads data by a strict schema.
 * @returns the value with its defaults, or each thing that is wrong with its path
 */
export function readBySchema(
  schema: z.ZodType,
  data: unknown,
  half: Half,
): { value: unknown } | { wrong: SchemaFault[] } {
  const result = schema.safeParse(data);
  if (result.success) return { value: result.data };
  const wrong = result.error.issues.flatMap((issue) => told(issue, data, schema, half));
  return { wrong };
}

const shown = (value: unknown): string => {
  if (typeof value === 'string') return value.length > 40 ? `${value.slice(0, 40)}…` : value;
  return typeof value === 'number' || typeof value === 'boolean' ? String(value) : '…';
};

function told(
  issue: z.core.$ZodIssue,
  data: unknown,
  schema: z.ZodType,
  half: Half,
): SchemaFault[] {
  const at = issue.path.map((part) => (typeof part === 'symbol' ? String(part) : part));
  const value = valueAt(data, at);
  const one = (fault: FaultName, values?: FaultValues): SchemaFault[] => [
    { at, fault, ...(values && { values }) },
  ];
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => unknownKey(key, [...at, key], schema, data, half));
  }
  if (issue.code === 'custom') {
    const params: unknown = issue.params;
    const { fault, values } = (params ?? {}) as { fault?: string; values?: FaultValues };
    return fault !== undefined && isFaultName(fault) ? one(fault, values) : one('notAllowed');
  }
  if (value === undefined && issue.code !== 'invalid_key') {
    return one('missing', { name: String(at.at(-1) ?? '') });
  }
  if (value === null) return one('valueEmpty');
  if (typeof value === 'string' && issue.code !== 'too_big' && issue.code !== 'too_small') {
    if (/^[\w-]+：/.test(value) && issue.code === 'invalid_type') {
      return one('fullWidthColon', { value: shown(value) });
    }
    if (FULL_WIDTH.test(value)) return one('fullWidthSign', { value: shown(value) });
  }
  switch (issue.code) {
    case 'invalid_type':
      return one(typeFault(issue.expected), { value: shown(value) });
    case 'invalid_value': {
      const allowed = issue.values.map(String);
      const nearest = nearestName(shown(value), allowed) ?? '';
      return one('notOneOf', { value: shown(value), nearest, allowed: allowed.join(', ') });
    }
    case 'invalid_union': {
      const discriminating = at.length === 1 && at[0] === 'kind';
      const allowed = discriminating ? kindsOf(schema) : literalsAt(schema, at, data);
      if (allowed.length === 0) return one('wrongForm', { value: shown(value), example: ADDRESS });
      const nearest = nearestName(shown(value), allowed) ?? '';
      return one('notOneOf', { value: shown(value), nearest, allowed: allowed.join(', ') });
    }
    case 'invalid_key': {
      const key = String(at.at(-1) ?? '');
      return one('keyUnknown', { key });
    }
    case 'invalid_format':
      return one(...formatFault(issue, value));
    case 'too_big':
      return one(...sizeFault(issue.origin, Number(issue.maximum), value, true));
    case 'too_small':
      return one(...sizeFault(issue.origin, Number(issue.minimum), value, false));
    case 'not_multiple_of':
      return one('notWhole', { value: shown(value) });
    default:
      return one('notAllowed', { value: shown(value) });
  }
}

function typeFault(expected: string): FaultName {
  if (expected === 'string') return 'notText';
  if (expected === 'number') return 'notNumber';
  if (expected === 'int') return 'notWhole';
  if (expected === 'boolean') return 'notYesNo';
  if (expected === 'array') return 'notList';
  return expected === 'object' || expected === 'record' ? 'notFields' : 'notAllowed';
}

function formatFault(
  issue: z.core.$ZodIssueInvalidStringFormat,
  value: unknown,
): [FaultName, FaultValues] {
  if (issue.format === 'date') return ['notDate', { value: shown(value) }];
  const pattern = String('pattern' in issue ? issue.pattern : '').replace(/^\/|\/[a-z]*$/g, '');
  if (pattern === ID_PATTERN) return ['notId', { value: shown(value) }];
  return ['wrongForm', { value: shown(value), example: EXAMPLES[pattern] ?? '' }];
}

function sizeFault(
  origin: string,
  limit: number,
  value: unknown,
  big: boolean,
): [FaultName, FaultValues] {
  if (origin === 'string') {
    const has = typeof value === 'string' ? value.trim().length : 0;
    if (has === 0) return ['valueEmpty', {}];
    return big ? ['tooLong', { has, most: limit }] : ['tooShort', { has, least: limit }];
  }
  if (origin === 'array') {
    const has = Array.isArray(value) ? value.length : 0;
    return big ? ['tooMany', { has, most: limit }] : ['tooFew', { has, least: limit }];
  }
  return big
    ? ['tooHigh', { value: shown(value), most: limit }]
    : ['tooLow', { value: shown(value), least: limit }];
}

function unknownKey(
  key: string,
  at: FieldPath,
  schema: z.ZodType,
  data: unknown,
  half: Half,
): SchemaFault {
  const allowed = keysAt(schema, at.slice(0, -1), data);
  if (allNames(half.other).has(key) && !allNames(schema).has(key)) {
    return half.is === 'facts'
      ? { at, fault: 'wordInFacts', values: { key } }
      : { at, fault: 'factInWords', values: { key } };
  }
  const near = nearestName(key, allowed) ?? '';
  return {
    at,
    fault: near === '' ? 'keyUnknown' : 'keyMisspelt',
    values: { key, nearest: near, allowed: allowed.join(', ') },
  };
}
