// Whoever reads what a command prints may stop reading, as `| head` does: it goes on with its work all the same.
process.stdout.on('error', (error: NodeJS.ErrnoException) => {
  if (error.code !== 'EPIPE') throw error;
});

/** Prints a line. */
export const print = (line: string): void => {
  process.stdout.write(`${line}\n`);
};
