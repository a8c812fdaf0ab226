/**
 * Runs every test, from the cheap to the dear, and stops at the first stage that fails. The last
 * line says how many tests passed, failed and were skipped.
 */
import { existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';

import { runCommand, runScript } from '../src/build/script.ts';
import { runStage } from '../src/build/stage.ts';

const reports = '.cache/tests';
const sums = { passed: 0, failed: 0, skipped: 0 };

type Report = {
  numPassedTests: number;
  numFailedTests: number;
  numFailedTestSuites: number;
  numPendingTests: number;
  numTodoTests: number;
};

/** Adds up what one run of vitest reported; a file that could not even be read counts as failed. */
function add(report: Report): void {
  sums.passed += report.numPassedTests;
  sums.failed += report.numFailedTests || Math.min(report.numFailedTestSuites, 1);
  sums.skipped += report.numPendingTests + report.numTodoTests;
}

async function runTests(name: string, ...projects: string[]): Promise<void> {
  const report = `${reports}/${name}.json`;
  const chosen = projects.flatMap((project) => ['--project', project]);
  const reporters = ['--reporter=default', '--reporter=json', `--outputFile.json=${report}`];
  try {
    await runScript('node_modules/vitest/vitest.mjs', 'run', ...chosen, ...reporters);
  } finally {
    // A run that breaks down before its end leaves no report.
    if (existsSync(report)) add(JSON.parse(readFileSync(report, 'utf8')) as Report);
  }
}

const stages: [string, () => Promise<void>][] = [
  ['types', () => runCommand('npm', 'run', '--silent', 'types')],
  ['lint', () => runCommand('npm', 'run', '--silent', 'lint')],
  ['content check', () => runScript('scripts/check.ts')],
  ['documents', () => runScript('scripts/documents.ts')],
  ['units, content and documents', () => runTests('fast', 'unit', 'content', 'documents')],
  ['build', () => runScript('scripts/build.ts')],
  ['the built site', () => runTests('site', 'site')],
];

rmSync(reports, { recursive: true, force: true });
mkdirSync(reports, { recursive: true });
try {
  for (const [name, work] of stages) await runStage(name, work);
} catch (error) {
  process.stderr.write(`✗ ${error instanceof Error ? error.message : String(error)}\n`);
  // A stage that is no test run counts as one failed test.
  sums.failed ||= 1;
  process.exitCode = 1;
}
process.stdout.write(`${sums.passed} passed, ${sums.failed} failed, ${sums.skipped} skipped\n`);
