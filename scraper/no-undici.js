// Replaces undici in bundles: cheerio imports it for its fromURL(), which nothing here uses, and it would double the size of the reading worker.
export const stream = undefined;
