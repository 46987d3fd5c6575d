import type { GeneralTranslator, Values } from './translator.ts';

/** A code or the address of a problem as the keys of messages have it. */
const inKey = (code: string): string =>
  code
    .replace(/^.*#problem-/, '')
    .toLowerCase()
    .replaceAll(',', '')
    .replaceAll(' ', '-');

/** Where the meanings of codes are kept that other pages have words for as well. */
const ELSEWHERE: Readonly<Record<string, string>> = {
  Status: 'status.meaning',
  SourceId: 'source.title',
  OtherSourceId: 'source.title',
  'Difference.field': 'differences.field',
};

/** What a schema is, or one of its fields; null where the catalogue says nothing of it. */
export function schemaText(t: GeneralTranslator, schema: string, field: string | null, values: Values): string | null {
  if (field === null) return t.optional(`api.schema.${schema}`, values);
  return t.optional(`api.schema.${schema}.${field}`, values) ?? t.optional(`api.field.${field}`, values);
}

/** What a value means that a schema, or one of its fields, can have; null where the code says it by itself. */
export const valueText = (t: GeneralTranslator, schema: string, field: string | null, value: string): string | null => {
  const of = field === null ? schema : `${schema}.${field}`;
  return t.optional(`${ELSEWHERE[of] ?? `api.value.${of}`}.${inKey(value)}`);
};

/** What holds for every address of the API, in order. */
const CONCEPTS = ['start', 'clocks', 'caching', 'paging', 'errors', 'limits', 'stability'] as const;

/** Each with its heading and its text, which may have several paragraphs. */
export const apiConcepts = (t: GeneralTranslator, values: Values): readonly (readonly [heading: string, text: string])[] =>
  CONCEPTS.map((id) => [t(`api.concept.${id}`), t(`api.concept.${id}-text`, values)]);
