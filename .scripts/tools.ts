/** Programs that npm cannot bring: found, or on Debian installed, or named in one line. */
import { spawnSync } from 'node:child_process';
import { accessSync, constants } from 'node:fs';
import { delimiter, join } from 'node:path';

interface Tool {
  /** The Debian package. */
  readonly package: string;
  /** File names it goes by, the likeliest first. */
  readonly names: readonly string[];
  /** An environment variable that may name its path. */
  readonly variable: string;
}

export const CHROMIUM: Tool = {
  package: 'chromium',
  names: ['chromium', 'chromium-browser', 'google-chrome', 'google-chrome-stable'],
  variable: 'CHROMIUM',
};
export const GJS: Tool = { package: 'gjs', names: ['gjs'], variable: 'GJS' };

/** Its path, or null where it is not installed. */
export function find(tool: Tool): string | null {
  const named = process.env[tool.variable];
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const paths = tool.names.flatMap((name) => folders.map((folder) => join(folder, name)));
  return paths.find(isProgram) ?? null;
}

/** Installs what is missing where that is one command; says in one line what to do where it is not. */
export function ensure(tool: Tool): string | null {
  const found = find(tool);
  if (found !== null) return found;
  const elevate = process.getuid?.() === 0 ? [] : ['sudo', '-n'];
  if (find({ ...tool, names: ['apt-get'], variable: '' }) !== null) {
    console.log(`Installing ${tool.package} with apt-get …`);
    for (const command of [
      ['update', '-q'],
      ['install', '-y', '-q', '--no-install-recommends', tool.package],
    ]) {
      const [program = '', ...args] = [...elevate, 'apt-get', ...command];
      spawnSync(program, args, {
        stdio: ['ignore', 'ignore', 'inherit'],
        env: { ...process.env, DEBIAN_FRONTEND: 'noninteractive' },
      });
    }
  }
  const installed = find(tool);
  if (installed === null) {
    console.error(
      `Please install ${tool.package} (on Debian: apt-get install ${tool.package}) or name it in ${tool.variable}=/path/to/it.`,
    );
  }
  return installed;
}

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}
