/** Repairs package-lock.json after a change of packages: see src/build/lock.ts. */
import { readFileSync, writeFileSync } from 'node:fs';

import { faultsOfLock, missingOptional, repairLock, type Lock } from '../src/build/lock.ts';

const file = 'package-lock.json';
const lock = JSON.parse(readFileSync(file, 'utf8')) as Lock;
const added = missingOptional(lock).map(({ name }) => name);
const repaired = repairLock(lock);
writeFileSync(file, `${JSON.stringify(repaired, null, 2)}\n`);
process.stdout.write(`${added.length} entries added${['', ...added].join('\n  ')}\n`);
const faults = faultsOfLock(repaired);
if (faults.length > 0) {
  process.stderr.write(`${faults.join('\n')}\n`);
  process.exit(1);
}
