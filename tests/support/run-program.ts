import { execFile } from 'node:child_process';

/** Runs one of the project's commands on the database as an operator does; answers its exit code and all that it said. */
export const runProgram = (file: string, words: readonly string[], databaseUrl: string): Promise<{ code: number; out: string }> =>
  new Promise((resolve) => {
    const env = { ...process.env, DATABASE_URL: databaseUrl };
    execFile(process.execPath, ['--import', 'tsx', file, ...words], { env }, (error, out, err) =>
      resolve({ code: typeof error?.code === 'number' ? error.code : 0, out: out + err }),
    );
  });
