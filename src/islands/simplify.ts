import table from 'opencc-js/dict/TSCharacters';

/** Loaded only for a question in traditional script: 4,000 characters with their simplified form. */
const simplified = new Map<string, string>();
for (const entry of table.split('|')) {
  const [from, to] = entry.split(' ');
  if (from && to) simplified.set(from, to);
}

/** The text in simplified characters, sign by sign. */
export const simplify = (text: string): string =>
  [...text].map((sign) => simplified.get(sign) ?? sign).join('');
