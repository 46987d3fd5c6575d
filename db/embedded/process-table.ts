import { readFileSync } from 'node:fs';

/** The process id on the first line of a pid or lock file, or null. */
export function pidIn(file: string): number | null {
  try {
    return Number(readFileSync(file, 'utf8').split('\n')[0]) || null;
  } catch {
    return null;
  }
}

/** Whether a process with this id exists, whoever owns it. */
export function isAlive(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return error instanceof Error && 'code' in error && error.code === 'EPERM';
  }
}

/** Whether the process with this id is a PostgreSQL server. A zombie has no command line, and is none. */
export function isPostmaster(pid: number): boolean {
  if (process.platform !== 'linux') return isAlive(pid);
  try {
    return (readFileSync(`/proc/${pid}/cmdline`, 'utf8').split('\0')[0] ?? '').includes('postgres');
  } catch {
    return false;
  }
}
