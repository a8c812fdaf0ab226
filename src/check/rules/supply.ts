import { NEEDS_SUBSTITUTE, needsPower } from '../../core/supply.ts';
import { languages } from '../../words/words.ts';
import type { Reading } from '../reading.ts';

/**
 * X10: what needs power or buying has a substitute in both languages, and no other supply has one.
 * X33: an activity that needs power has a variant without.
 */
export function checkSupplies(reading: Reading): void {
  for (const activity of reading.curriculum.activities) {
    const { supplies, variants } = activity;
    supplies.forEach((supply, i) => {
      const twin = supplies.find((one) => one.key === supply.key && one.per === supply.per);
      if (twin !== supply) {
        reading.fault(['activities', activity.id, 'facts'], ['supplies', i, 'key'], 'twice', {
          id: supply.key,
        });
      }
      if (!NEEDS_SUBSTITUTE.has(supply.key)) return;
      for (const language of languages) {
        if (activity.words[language].substitutes[supply.key] !== undefined) continue;
        reading.fault(
          ['activities', activity.id, language],
          ['substitutes', supply.key],
          'substituteMissing',
          { key: supply.key },
        );
      }
    });
    for (const language of languages) {
      for (const key of Object.keys(activity.words[language].substitutes)) {
        if (supplies.some((supply) => supply.key === key)) continue;
        reading.fault(
          ['activities', activity.id, language],
          ['substitutes', key],
          'substituteFor',
          {
            key,
          },
        );
      }
    }
    const at = supplies.findIndex((supply) => needsPower(supply.key));
    const powered = supplies[at];
    if (!powered) continue;
    const without = ['no-electricity', 'no-projector'];
    if (variants.some((variant) => without.includes(variant.kind))) continue;
    reading.fault(['activities', activity.id, 'facts'], ['supplies', at], 'variantPower', {
      key: powered.key,
    });
  }
}
