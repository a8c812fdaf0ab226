import type { FaultValues } from '../core/fault.ts';
import type { AttributeRule } from '../core/vocabulary.ts';
import type { FaultName } from '../words/faults.ts';
import type { Body, Context, Element } from './element.ts';
import { label, lineOf, nearest } from './element.ts';
import { leastOf } from './text-length.ts';
import { nearestName } from './nearest.ts';

/** The attributes of an element as plain texts; whatever is no text or not known is a fault. */
export function readAttributes(
  node: Element,
  name: string,
  rules: Record<string, AttributeRule>,
  within: string,
  body: Body,
  context: Context,
): Record<string, string> {
  const line = lineOf(node, context.offset);
  const read: Record<string, string> = {};
  const field = label(within, name);
  const fault = (at: string, what: FaultName, values: FaultValues = {}) =>
    body.faults.push({ line, field: at ? `${field} ${at}` : field, fault: what, values });
  for (const attribute of node.attributes) {
    if (attribute.type !== 'mdxJsxAttribute') {
      fault('', 'braces');
      continue;
    }
    const rule = rules[attribute.name];
    if (!rule) {
      fault(attribute.name, 'attributeUnknown', nearest(attribute.name, Object.keys(rules)));
    } else if (typeof attribute.value !== 'string') {
      fault(attribute.name, 'attributeNotText', { name: attribute.name });
    } else if (attribute.name in read) {
      fault(attribute.name, 'attributeTwice', { name: attribute.name });
    } else {
      const value = attribute.value.trim();
      read[attribute.name] = value;
      if (value === '' || /[<>]/.test(value)) {
        fault(attribute.name, value === '' ? 'attributeEmpty' : 'angleBracket', {
          name: attribute.name,
        });
      } else if (rule.values && !rule.values.includes(value)) {
        const near = nearestName(value, rule.values) ?? '';
        fault(attribute.name, 'notOneOf', {
          value,
          nearest: near,
          allowed: rule.values.join(', '),
        });
      } else if (rule.length && value.length > rule.length[1]) {
        fault(attribute.name, 'tooLong', { has: value.length, most: rule.length[1] });
      } else if (rule.length && value.length < leastOf(rule.length[0], context.language)) {
        const least = leastOf(rule.length[0], context.language);
        fault(attribute.name, 'tooShort', { has: value.length, least });
      }
    }
  }
  for (const [attribute, rule] of Object.entries(rules)) {
    if (!rule.optional && !(attribute in read)) {
      fault('', 'attributeMissing', { name: attribute });
    }
  }
  return read;
}
