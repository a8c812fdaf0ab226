import type { Form } from '../../core/entry.ts';
import { plainText } from '../../core/manuscript.ts';
import { languages } from '../../words/words.ts';
import type { Reading } from '../reading.ts';

const isForm = (tool: Reading['curriculum']['tools'][number]): tool is Form => tool.kind === 'form';

/** X12: a form after the training repeats items of the earlier one, under the same ids. */
export function checkPairs(reading: Reading): void {
  const forms = reading.curriculum.tools.filter(isForm);
  for (const form of forms) {
    const at = ['tools', form.id, 'facts'] as const;
    form.items.forEach((item, i) => {
      if ((item.type === 'choice') !== (item.options !== undefined)) {
        reading.fault(at, ['items', i], 'optionsOnly', { id: item.id });
      }
      for (const language of languages) {
        const said = form.words[language].items[item.id]?.options?.length ?? 0;
        if (said === (item.options ?? 0)) continue;
        reading.fault(['tools', form.id, language], ['items', item.id, 'options'], 'optionsCount', {
          has: said,
          needs: item.options ?? 0,
        });
      }
    });
    if (form.pairedWith === undefined) continue;
    const earlier = forms.find((other) => other.id === form.pairedWith);
    if (form.pairedWith === form.id) {
      reading.fault(at, ['pairedWith'], 'cycle', { id: form.id });
    } else if (earlier) checkSameItems(reading, form, earlier);
    else if (reading.curriculum.tools.some((tool) => tool.id === form.pairedWith)) {
      reading.fault(at, ['pairedWith'], 'pairNotForm', { id: form.pairedWith });
    }
  }
}

function checkSameItems(reading: Reading, form: Form, earlier: Form): void {
  const at = ['tools', form.id, 'facts'] as const;
  const shared = form.items.filter((item) => earlier.items.some((other) => other.id === item.id));
  if (shared.length === 0) {
    reading.fault(at, ['items'], 'pairNoItem', { id: earlier.id });
  }
  form.items.forEach((item, i) => {
    const other = earlier.items.find((one) => one.id === item.id);
    if (!other || (other.type === item.type && other.options === item.options)) return;
    reading.fault(at, ['items', i, 'type'], 'pairType', { id: item.id, other: earlier.id });
  });
}

/** X39: the examples of a plan keep to a few actions. */
export function checkPlanExamples(reading: Reading): void {
  for (const tool of reading.curriculum.tools) {
    if (tool.kind !== 'plan') continue;
    for (const language of languages) {
      const { goodExample } = tool.words[language].body;
      const actions = Math.max(
        0,
        ...goodExample.map((block) =>
          block.type === 'list' && block.ordered ? block.items.length : 0,
        ),
      );
      if (actions <= 3 || plainText(goodExample) === '') continue;
      reading.fault(['tools', tool.id, language], { in: goodExample }, 'exampleActions', {
        has: actions,
        most: 3,
      });
    }
  }
}
