import type { BodyFault } from './element.ts';
import { nearest } from './element.ts';

/** The parser's reason in words that a writer can act on. */
export function syntaxFault(
  error: unknown,
  rows: readonly string[],
  offset: number,
  known: readonly string[],
): BodyFault {
  const said = error instanceof Error ? error.message : String(error);
  const place = /^(\d+):(\d+): /.exec(said);
  const row = Number(place?.[1] ?? 1);
  const line = row + offset;
  const rest = (rows[row - 1] ?? '').slice(Number(place?.[2] ?? 1) - 1);
  const tag = /<\/?([\w.:-]+)>/.exec(said)?.[1] ?? '';
  if (/<[^<>]*=\s*[“”‘’「]|<[^<>]*[“”]\s*\/?>/.test(rest))
    return { line, field: '', fault: 'fullWidthSign' };
  if (rest.startsWith('<!')) return { line, field: '', fault: 'htmlComment' };
  if (/^<(https?:|mailto:|[\w.]+@)/.test(rest)) return { line, field: '', fault: 'autolink' };
  const tags = [...`${said} ${rows[row - 1] ?? ''}`.matchAll(/<\/?([A-Za-z][\w.:-]*)/g)];
  const unknown = tags.map(([, name = '']) => name).find((name) => !known.includes(name));
  if (unknown !== undefined && /tag/.test(said)) {
    return {
      line,
      field: `<${unknown}>`,
      fault: 'elementUnknown',
      values: nearest(unknown, known),
    };
  }
  if (/Expected a closing tag/.test(said)) {
    const opened = /`<[\w.:-]+>` \((\d+):/.exec(said)?.[1];
    const openLine = opened === undefined ? line : Number(opened) + offset;
    return { line: openLine, field: `<${tag}>`, fault: 'tagUnclosed', values: { name: tag } };
  }
  if (/Unexpected closing tag/.test(said)) {
    return { line, field: `</${tag}>`, fault: 'tagUnopened', values: { name: tag } };
  }
  if (/Unexpected .*`<`|after `<`|before name|in name/.test(said)) {
    return { line, field: '', fault: 'bareAngle' };
  }
  return { line, field: '', fault: 'mdxSyntax' };
}
