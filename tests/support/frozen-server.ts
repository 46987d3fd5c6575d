import { readdirSync, readFileSync } from 'node:fs';

/** The process and all that descend from it. */
function familyOf(pid: number): number[] {
  const parents = readdirSync('/proc')
    .filter((name) => /^\d+$/.test(name))
    .flatMap((name) => {
      try {
        const parent = /^\d+ \(.*\) \S (\d+)/s.exec(readFileSync(`/proc/${name}/stat`, 'utf8'))?.[1];
        return [[Number(name), Number(parent)] as const];
      } catch {
        return []; // It has ended meanwhile.
      }
    });
  return [pid, ...parents.filter(([, parent]) => parent === pid).flatMap(([child]) => familyOf(child))];
}

/** Freezes the server with this process id and all its processes, as a machine does that has no memory left; returns how to let it go on. */
export function freeze(postmaster: number): () => void {
  const family = familyOf(postmaster);
  for (const pid of family) process.kill(pid, 'SIGSTOP');
  return () => {
    for (const pid of family) process.kill(pid, 'SIGCONT');
  };
}
