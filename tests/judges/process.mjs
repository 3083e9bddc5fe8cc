import { spawn } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

/** Runs a program to its end; what it printed, and its exit code. */
export function run(command, args) {
  return new Promise((resolve, reject) => {
    const child = spawn(command, args, { stdio: ['ignore', 'pipe', 'pipe'] });
    const printed = { output: '', errors: '' };
    child.stdout.setEncoding('utf8').on('data', text => (printed.output += text));
    child.stderr.setEncoding('utf8').on('data', text => (printed.errors += text));
    child.on('error', reject);
    child.on('close', code => resolve({ ...printed, code }));
  });
}

/** The full path of a program; null: there is none. */
export function findTool(name) {
  return (process.env.PATH ?? '').split(delimiter).map(folder => join(folder, name)).find(isExecutable) ?? null;
}

export function isExecutable(file) {
  try {
    accessSync(file, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
