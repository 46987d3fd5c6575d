// Whatever reads the output may stop reading, as `| head` does; the command finishes its work all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Prints a line. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
