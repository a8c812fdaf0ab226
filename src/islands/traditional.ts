/** Traditional characters that GB 2312 holds as well, next to their simplified form. */
const alsoTraditional = '後裏乾於麽';

let simplified: Set<string> | undefined;

/**
 * The 6,763 characters of GB 2312, the simplified standard, read out of the browser's own decoder:
 * a table of traditional ones would weigh more than the question whether it is needed.
 */
function simplifiedSet(): Set<string> {
  const bytes: number[] = [];
  for (let row = 0xb0; row <= 0xf7; row++)
    for (let cell = 0xa1; cell <= 0xfe; cell++) bytes.push(row, cell);
  return new Set(new TextDecoder('gbk').decode(new Uint8Array(bytes)));
}

/** Whether a text holds Chinese characters that simplified script does not write. */
export function hasTraditional(text: string): boolean {
  simplified ??= simplifiedSet();
  for (const sign of text.match(/\p{Script=Han}/gu) ?? [])
    if (!simplified.has(sign) || alsoTraditional.includes(sign)) return true;
  return false;
}
