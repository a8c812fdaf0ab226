import { paragraph, text, type Block, type Inline } from '../core/manuscript.ts';
import { webAddress } from '../core/source.ts';
import { fill } from '../words/words.ts';
import { bullets } from './blocks.ts';
import { pick, type Press } from './press.ts';

/** The sources of an entry, each with what it was used for. */
export function sourceBlocks(press: Press, ids: readonly string[]): Block[] {
  const { words, language, curriculum } = press;
  if (ids.length === 0) return [];
  const items = pick(curriculum.sources, ids, 'source').map((source): Block[] => {
    const address = webAddress(source.address);
    const published = [source.publisher, source.year].filter((part) => part !== undefined);
    const inlines: Inline[] = [
      text([source.title, ...published].join(words.comma)),
      text(words.stop),
      address ? { type: 'link', address, inlines: [text(source.address)] } : text(words.notPublic),
      text(`${words.comma}${fill(words.accessed, { date: source.accessed })}`),
      text(words.stop),
      text(source.words[language].usedFor),
    ];
    return [paragraph(...inlines)];
  });
  return [bullets(items)];
}
