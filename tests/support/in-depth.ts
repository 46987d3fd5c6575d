/** Whether everything is tested: every page, every mutant. `npm test` takes some of each kind, so that it stays short; `npm run test:long` takes all. */
export const IN_DEPTH = process.env['TEST_IN_DEPTH'] === 'yes';

/** The cases for a test of each: all of them in depth, else the first `few`. */
export const someOf = <Case>(all: readonly Case[], few: number): readonly Case[] => (IN_DEPTH ? all : all.slice(0, few));
