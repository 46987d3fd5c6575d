import type { Locale } from '../../web/words/translator.ts';

/**
 * Whether everything is tested: every page, every width, every brief. `npm test` takes some of each kind, so that it stays short; `npm run test:long`, which the
 * continuous integration runs as well, takes all.
 */
export const IN_DEPTH = process.env['TEST_IN_DEPTH'] === 'yes';

/** The cases for a test of each: all of them in depth, else the first `few`. */
export const someOf = <Case>(all: readonly Case[], few: number): readonly Case[] => (IN_DEPTH ? all : all.slice(0, few));

/** The languages in which pages are tested: all of them in depth, otherwise English and one that is written from right to left. */
export const SOME_LOCALES: readonly Locale[] = someOf<Locale>(['en', 'ar', 'ru', 'fr', 'es', 'zh'], 2);

/** A test that takes long, and guards what another one guards in part. */
export const itInDepth = IN_DEPTH ? it : it.skip;
