import { spawn } from 'node:child_process';
import { once } from 'node:events';

/** Runs a command in this terminal; throws with its name when it fails or is killed. */
export async function runCommand(command: string, ...args: string[]): Promise<void> {
  const child = spawn(command, args, { stdio: 'inherit' });
  const [code, signal] = (await once(child, 'exit')) as [number | null, string | null];
  if (code !== 0) {
    const name = [command === process.execPath ? '' : command, ...args].join(' ').trim();
    throw new Error(`${name} ended with ${signal ?? String(code)}`);
  }
}

/** Runs one of our own scripts with this Node. */
export const runScript = (script: string, ...args: string[]): Promise<void> =>
  runCommand(process.execPath, script, ...args);
