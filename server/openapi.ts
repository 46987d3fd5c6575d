import * as z from 'zod';
import type { Treaty } from '../treaty/catalogue/treaty.ts';
import type { ApiDocument, ApiOperation, ApiParameter, JsonSchema } from '../web/views/api-reference.tsx';
import { apiConcepts, schemaText, valueText } from '../web/words/api-words.ts';
import type { Locale } from '../web/words/locales.ts';
import { type Translator, translatorFor, type Values } from '../web/words/translator.ts';
import { articleName, countedKinds } from '../web/words/treaty-words.ts';
import { type ApiRow, LARGEST_LIMIT, pathOf } from './api-route.ts';
import { apiSchemas } from './api-schemas.ts';
import type { Edition } from './edition.ts';
import type { Parameters } from './parameters.ts';
import { REQUESTS_A_MINUTE } from './security.ts';

/** The version of OpenAPI; its schemas are JSON Schema 2020-12. */
const OPENAPI = '3.1.1';

/** What zod bounds a whole number by that has no bound. */
const UNBOUNDED = new Set([Number.MAX_SAFE_INTEGER, Number.MIN_SAFE_INTEGER]);

/** The API's document (OpenAPI 3.1), from the routes and from the schemas of their answers. */
export function openApiDocument(
  { treaty, publishesArchive }: Pick<Edition, 'treaty' | 'publishesArchive'>,
  rows: readonly ApiRow[],
  locale: Locale,
  origin: string,
): ApiDocument {
  const t = translatorFor(locale, treaty);
  const values = { ...valuesOf(t), archive: publishesArchive ? 'yes' : 'no' };
  const schemas = describedSchemas(t, treaty, values);
  return {
    openapi: OPENAPI,
    info: {
      title: t('api.title'),
      summary: t('api.description'),
      description: apiConcepts(t, values)
        .map(([heading, text]) => `## ${heading}\n\n${text}`)
        .join('\n\n'),
      version: '1',
    },
    servers: [{ url: origin }],
    externalDocs: { url: `${origin}/data/api` },
    tags: TAGS.map((name) => ({ name: t(`api.tag.${name}`), description: t(`api.tag.${name}-description`) })),
    paths: Object.fromEntries(rows.map((row) => [pathOf(row), { get: operationOf(t, row, schemas) }])),
    components: {
      schemas,
      responses: {
        NotModified: { description: t('api.status.304'), headers: { ETag: { $ref: '#/components/headers/ETag' } } },
        BadRequest: problem(t('api.status.400')),
        NotFound: problem(t('api.status.404')),
        TooManyRequests: problem(t('api.status.429'), true),
        Unavailable: problem(t('api.status.503'), true),
        OtherProblem: problem(t('api.status.default')),
      },
      headers: {
        ETag: { description: t('api.header.etag'), required: true, schema: { type: 'string' } },
        Link: { description: t('api.header.link'), schema: { type: 'string' } },
        RetryAfter: { description: t('api.header.retry-after'), required: true, schema: { type: 'integer' } },
      },
    },
  };
}

const TAGS = ['status', 'history', 'document'] as const;

/** What the texts of the document name. */
function valuesOf(t: Translator): Values {
  const { rule, signature, ratification, provisionalApplication, builtInRecord } = t.treaty;
  return {
    signature: articleName(t, signature.article),
    ratification: articleName(t, ratification.article),
    accession: articleName(t, rule.accession.article),
    entry: articleName(t, rule.treaty.article),
    later: articleName(t, rule.laterDeposit.article),
    withdrawal: articleName(t, rule.withdrawal.article),
    provisional: provisionalApplication === null ? '' : articleName(t, provisionalApplication.article),
    kinds: countedKinds(t),
    bundled: builtInRecord === null ? 'no' : 'yes',
    limit: REQUESTS_A_MINUTE,
    largest: LARGEST_LIMIT,
  };
}

function operationOf(
  t: Translator,
  { route: { operation } }: ApiRow,
  schemas: Readonly<Record<string, JsonSchema>>,
): ApiOperation {
  const { id, tag, answers, parameters, inPath = {} } = operation;
  const isPaged = 'next' in (schemas[answers]?.properties ?? {});
  const mayKnowNothing = 'known' in parameters || Object.keys(inPath).length > 0;
  return {
    operationId: id,
    tags: [t(`api.tag.${tag}`)],
    summary: t(`api.operation.${id}`),
    description: t(`api.operation.${id}-description`),
    parameters: [...parametersOf(t, inPath, 'path'), ...parametersOf(t, parameters, 'query')],
    responses: {
      '200': {
        description: t('api.status.200'),
        headers: {
          ETag: { $ref: '#/components/headers/ETag' },
          ...(isPaged && { Link: { $ref: '#/components/headers/Link' } }),
        },
        content: { 'application/json': { schema: { $ref: `#/components/schemas/${answers}` } } },
      },
      '304': { $ref: '#/components/responses/NotModified' },
      '400': { $ref: '#/components/responses/BadRequest' },
      ...(mayKnowNothing && { '404': { $ref: '#/components/responses/NotFound' } }),
      '429': { $ref: '#/components/responses/TooManyRequests' },
      '503': { $ref: '#/components/responses/Unavailable' },
      default: { $ref: '#/components/responses/OtherProblem' },
    },
  };
}

const parametersOf = (t: Translator, parameters: Parameters, where: ApiParameter['in']): ApiParameter[] =>
  Object.entries(parameters).map(([name, { schema, example }]) => ({
    name,
    in: where,
    ...(where === 'path' && { required: true }),
    description: t.optional(`api.parameter.${name}`) ?? '',
    schema,
    ...(example !== undefined && { example }),
  }));

const problem = (description: string, tellsWhen = false) => ({
  description,
  ...(tellsWhen && { headers: { 'Retry-After': { $ref: '#/components/headers/RetryAfter' } } }),
  content: { 'application/problem+json': { schema: { $ref: '#/components/schemas/Problem' } } },
});

/** The schemas as JSON Schema, each with what it is and what each of its fields and values means. */
function describedSchemas(t: Translator, treaty: Treaty, values: Values): Record<string, JsonSchema> {
  const registry = z.registry<{ id: string }>();
  for (const [id, schema] of Object.entries(apiSchemas(treaty))) registry.add(schema, { id });
  const { schemas } = z.toJSONSchema(registry, {
    uri: (id) => `#/components/schemas/${id}`,
    // Programs are to ignore fields that they do not know, so the document forbids none.
    io: 'input',
    unrepresentable: 'any',
    override({ zodSchema, jsonSchema }) {
      if (zodSchema._zod.def.type === 'date') Object.assign(jsonSchema, { type: 'string', format: 'date-time' });
      if (UNBOUNDED.has(jsonSchema.maximum ?? 0)) delete jsonSchema.maximum;
    },
  });
  const described = (name: string, field: string | null, schema: JsonSchema): JsonSchema => {
    const meanings = (schema.enum ?? []).flatMap((value) => {
      const meaning = valueText(t, name, field, value);
      return meaning === null ? [] : [`- \`${value}\`${t.format.marks.colon}${meaning}`];
    });
    const text = [schemaText(t, name, field, values) ?? '', ...(meanings.length > 0 ? [meanings.join('\n')] : [])].join('\n\n');
    return text === '' ? schema : { ...schema, description: text };
  };
  return Object.fromEntries(
    Object.entries(schemas).map(([name, generated]) => {
      const { $id: _id, $schema: _schema, ...schema } = generated as JsonSchema & { $id?: string; $schema?: string };
      const { properties } = schema;
      const fields = Object.entries(properties ?? {}).map(([field, of]) => [field, described(name, field, of)]);
      return [name, described(name, null, { ...schema, ...(properties && { properties: Object.fromEntries(fields) }) })];
    }),
  );
}
