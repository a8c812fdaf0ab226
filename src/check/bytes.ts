import type { FaultName } from '../words/faults.ts';
import type { FaultValues } from '../core/fault.ts';

/** The largest file of the content. */
export const MAX_BYTES = 512 * 1024;

export type LineFault = { line: number; fault: FaultName; values?: FaultValues; field?: string };

/** Characters that nobody sees or that turn text round: they hide what a file really says. */
const HIDDEN =
  /[\u0000-\u0008\u000B\u000C\u000E-\u001F\u007F-\u009F\u00AD\u061C\u180E\u200B-\u200F\u2028-\u202E\u2060-\u2064\u2066-\u206F\uFEFF\uFFF9-\uFFFD\u{E0000}-\u{E007F}]/u;
/** What git leaves between two versions; a row of ======= alone may underline a heading. */
const CONFLICT = /^(<{7}|>{7}|\|{7})( |$)/m;

const lineAt = (text: string, index: number): number => {
  let line = 1;
  for (let i = text.indexOf('\n'); i !== -1 && i < index; i = text.indexOf('\n', i + 1)) line++;
  return line;
};

/**
 * The text of a UTF-8 file with plain line ends, or what is wrong with its bytes.
 * A byte order mark and CRLF line ends are accepted and removed.
 */
export function readText(bytes: Uint8Array): { text: string } | { wrong: LineFault } {
  const wrong = (fault: FaultName, line = 1, values?: FaultValues) => ({
    wrong: { line, fault, ...(values && { values }) },
  });
  if (bytes.length === 0) return wrong('fileEmpty');
  if (bytes.length > MAX_BYTES) {
    return wrong('fileTooLarge', 1, { kb: Math.ceil(bytes.length / 1024), most: MAX_BYTES / 1024 });
  }
  if ((bytes[0] === 0xff && bytes[1] === 0xfe) || (bytes[0] === 0xfe && bytes[1] === 0xff)) {
    return wrong('notUtf8');
  }
  const nul = bytes.indexOf(0);
  if (nul !== -1) return wrong('nulByte', lineOfByte(bytes, nul));
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    return wrong('notUtf8', lineOfInvalid(bytes));
  }
  if (text.includes('\r')) {
    text = text.replaceAll('\r\n', '\n');
    const lone = text.indexOf('\r');
    if (lone !== -1) return wrong('carriageReturn', lineAt(text, lone));
  }
  if (text.trim() === '') return wrong('fileEmpty');
  const hidden = HIDDEN.exec(text);
  if (hidden) {
    const code = (hidden[0].codePointAt(0) ?? 0).toString(16).toUpperCase().padStart(4, '0');
    return wrong('hiddenCharacter', lineAt(text, hidden.index), { code: `U+${code}` });
  }
  const wide = /[\u00A0\u1680\u2000-\u200A\u202F\u205F\u3000]/.exec(text);
  if (wide) return wrong('wideSpace', lineAt(text, wide.index));
  const conflict = CONFLICT.exec(text);
  if (conflict) return wrong('mergeMarker', lineAt(text, conflict.index));
  return { text };
}

const lineOfByte = (bytes: Uint8Array, index: number): number => {
  let line = 1;
  for (let i = 0; i < index; i++) if (bytes[i] === 10) line++;
  return line;
};

/** A line is the first whose own bytes cannot be decoded; no UTF-8 character spans a line end. */
function lineOfInvalid(bytes: Uint8Array): number {
  const decoder = new TextDecoder('utf-8', { fatal: true });
  let line = 1;
  for (let start = 0; start < bytes.length; line++) {
    const next = bytes.indexOf(10, start);
    const end = next === -1 ? bytes.length : next;
    try {
      decoder.decode(bytes.subarray(start, end));
    } catch {
      return line;
    }
    start = end + 1;
  }
  return line;
}
