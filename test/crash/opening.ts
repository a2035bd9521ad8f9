import { spawn } from 'node:child_process';
import path from 'node:path';
import { PACKAGE_ROOT } from '../../src/config.js';

/** Opens a store in a process of its own; kills it after that many milliseconds. Throws where it ends badly by itself. */
export const openAndKill = (env: Record<string, string>, after: number | null): Promise<{ killed: boolean; told: string }> =>
  new Promise((resolve, reject) => {
    const child = spawn(process.execPath, [path.join(PACKAGE_ROOT, 'dist/src/cli.js'), 'status'], {
      env: { ...process.env, NEO4J_URI: '', UJAR_TODAY: '2025-06-10', ...env },
      stdio: ['ignore', 'ignore', 'pipe'],
    });
    let told = '';
    child.stderr.on('data', (data) => (told += String(data)));
    const timer = after === null ? undefined : setTimeout(() => child.kill('SIGKILL'), after);
    child.on('error', reject);
    child.on('exit', (code, signal) => {
      clearTimeout(timer);
      if (signal === 'SIGKILL' || code === 0) resolve({ killed: signal === 'SIGKILL', told });
      else reject(new Error(`it ended with ${code}: ${told}`));
    });
  });
