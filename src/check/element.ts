import type { MdxJsxFlowElement, MdxJsxTextElement } from 'satteri';

import type { FaultValues } from '../core/fault.ts';
import type { Locale } from '../core/field.ts';
import type { Block } from '../core/manuscript.ts';
import type { FaultName } from '../words/faults.ts';
import type { Prose } from './blocks.ts';
import { nearestName } from './nearest.ts';

export type BodyFault = { line: number; field: string; fault: FaultName; values?: FaultValues };

/** Lines and elements of what the bodies became. */
export type BodyPlaces = WeakMap<object, { line: number; field: string }>;

/** A link or a picture as it stands in a body, to be held against the whole content later. */
export type Mention = { target: string; line: number; field: string };

export type Body = {
  /** The fields of src/core/body.ts; undefined for kinds without a body. */
  fields: Record<string, unknown> | undefined;
  faults: BodyFault[];
  links: Mention[];
  pictures: Mention[];
  /** Where steps, questions, blocks … stand, by the object they became. */
  places: BodyPlaces;
  headings: Extract<Block, { type: 'heading' }>[];
};

export type Element = MdxJsxFlowElement | MdxJsxTextElement;
export type Node = Prose | Element;

/** What does not change while one body is read. */
export type Context = { language: Locale; folder: string; offset: number; rows: readonly string[] };

export const isElement = (node: Node): node is Element =>
  node.type === 'mdxJsxFlowElement' || node.type === 'mdxJsxTextElement';

export const lineOf = (node: Node, offset: number): number =>
  (node.position?.start.line ?? 1) + offset;

/** Text after an element begins with the end of that element's line. */
export const inkedLine = (node: Node, offset: number): number => {
  const blank = node.type === 'text' ? /^\s*/.exec(node.value)?.[0] : undefined;
  return lineOf(node, offset) + (blank?.split('\n').length ?? 1) - 1;
};

/** An element as a writer finds it: `<Step s1> <Ask>`. */
export const label = (within: string, name: string): string =>
  within ? `${within} <${name}>` : `<${name}>`;

/** Values of a fault about a name that is not allowed. */
export const nearest = (wrong: string, allowed: readonly string[]): FaultValues => {
  const near = nearestName(wrong, allowed);
  return { name: wrong, nearest: near ?? '', allowed: [...new Set(allowed)].join(', ') };
};
