// cheerio brings undici along for its fromURL(), which nothing here uses. To load it took a quarter of a second in each test file.
export const stream = undefined;
