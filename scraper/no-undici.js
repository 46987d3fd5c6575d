// Stands for undici in bundles: cheerio brings it for its fromURL(), which nothing here uses, and it is as large as all that a reader needs.
export const stream = undefined;
