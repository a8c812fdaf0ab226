import type { Passage } from '../passage.ts';
import type { Reading } from '../reading.ts';

const CONTACT: readonly RegExp[] = [
  /[\w.+-]+@[\w-]+\.[\w.]+/,
  /(?<!\d)(?:\+?86[- ]?)?1[3-9]\d[- ]?\d{4}[- ]?\d{4}(?!\d)/,
  /(?<!\d)0\d{2,3}[- ]\d{7,8}(?!\d)/,
  /(?<!\d)\d{17}[\dXx](?!\d)/,
  /(?:\bQQ|\bWeChat|微信)\s*(?:ID|号|no\.?)?\s*[:：]\s*[\w-]{5,}/i,
];

/** X19: no telephone number, e-mail address, chat account or identity number of anybody. */
export function checkContacts(reading: Reading, passages: readonly Passage[]): void {
  for (const { kind, id, language, text, spot } of passages) {
    const contact = CONTACT.map((pattern) => pattern.exec(text)?.[0]).find(Boolean);
    if (contact === undefined) continue;
    reading.fault([kind, id, language], spot, 'contactData', { near: contact.slice(0, 4) });
  }
}
