const ENTITIES: Readonly<Record<string, string>> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', "'": '&#39;' };

/** The text as markup, for the few places where markup is written by hand. */
export const escaped = (text: string): string => text.replace(/[&<>"']/g, (sign) => ENTITIES[sign] ?? sign);

/** JSON as the value of an attribute in single quotes, for each of its own double quotes would take six bytes between others. */
export const jsonInSingleQuotes = (value: unknown): string =>
  JSON.stringify(value).replace(/[&']/g, (sign) => ENTITIES[sign] ?? sign);
