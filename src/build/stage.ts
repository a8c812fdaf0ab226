/**
 * Runs one stage of a longer work and says so: its name at once, its seconds when it is done.
 * Passes on what the work gives or throws.
 */
export async function runStage<Result>(name: string, work: () => Promise<Result>): Promise<Result> {
  process.stdout.write(`… ${name}\n`);
  const start = performance.now();
  const result = await work();
  const seconds = (performance.now() - start) / 1000;
  process.stdout.write(`✓ ${name}, ${seconds.toFixed(1)} s\n`);
  return result;
}
