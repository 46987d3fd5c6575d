import type { IncomingMessage, ServerResponse } from 'node:http';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { Ajv2020, type ValidateFunction } from 'ajv/dist/2020.js';
import addFormats from 'ajv-formats';
import { openApiDocument } from '../../server/openapi.ts';
import { apiRows } from '../../server/routes/api.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { ApiOperation, JsonSchema } from '../../web/views/api-reference.tsx';

type Headers = Readonly<Record<string, string>>;

/** Checks an answer below `/api` against the API's document; null where the document describes it as it is. */
export type AnswerCheck = (
  asked: { method: string; path: string },
  answer: { status: number; headers: Headers; body: Buffer },
) => string | null;

/** What every answer is validated with: the document of one treaty, compiled when the first answer comes. */
export function createAnswerCheck(treaty: Treaty): AnswerCheck {
  let compiled: ReturnType<typeof compile> | null = null;
  return ({ method, path }, { status, headers, body }) => {
    compiled ??= compile(treaty);
    const operation = method === 'GET' || method === 'HEAD' ? compiled.operationAt(path) : null;
    const described = operation
      ? compiled.resolved(operation.responses[String(status)] ?? operation.responses['default'])
      : compiled.document.components.responses['OtherProblem'];
    if (described === undefined) return `status ${status} is not described`;
    if (operation === null && status < 400) return 'there is no such operation';
    for (const [name, reference] of Object.entries(described.headers ?? {})) {
      const header = compiled.document.components.headers[reference.$ref.split('/').at(-1) ?? ''];
      if (header?.required && headers[name.toLowerCase()] === undefined) return `no header ${name}`;
    }
    const [type, content] = Object.entries(described.content ?? {})[0] ?? [];
    if (content === undefined) return body.byteLength === 0 ? null : 'a body that is not described';
    if (headers['content-type']?.split(';')[0] !== type) return `${headers['content-type']} instead of ${type}`;
    if (method === 'HEAD') return null;
    const answer: unknown = JSON.parse(decoded(body, headers['content-encoding']).toString());
    const validate = compiled.validatorOf(content.schema.$ref);
    if (!validate(answer)) return JSON.stringify(validate.errors);
    const next = typeof answer === 'object' && answer !== null && 'next' in answer ? answer.next : null;
    const link = next === null ? undefined : `<${next}>; rel="next"`;
    return headers['link'] === link ? null : `Link: ${headers['link']}`;
  };
}

const decoded = (body: Buffer, encoding: string | undefined): Buffer =>
  encoding === 'br' ? brotliDecompressSync(body) : encoding === 'gzip' ? gunzipSync(body) : body;

function compile(treaty: Treaty) {
  const document = openApiDocument({ treaty, publishesArchive: true }, apiRows(treaty), 'en', 'http://localhost');
  const ajv = new Ajv2020({ allErrors: true, strict: true, allowUnionTypes: true });
  addFormats.default(ajv);
  const schemas = Object.entries(document.components.schemas).map(([name, schema]) => [name, closed(schema)]);
  ajv.addKeyword('components');
  ajv.addSchema({ $id: 'document', components: { schemas: Object.fromEntries(schemas) } });
  const validators = new Map<string, ValidateFunction>();
  const paths = Object.entries(document.paths).map(([path, { get }]) => {
    return { pattern: new RegExp(`^${path.replaceAll('.', '\\.').replace(/\{\w+\}/, '[^/]+')}$`), operation: get };
  });
  return {
    document,
    operationAt: (path: string): ApiOperation | null => paths.find(({ pattern }) => pattern.test(path))?.operation ?? null,
    resolved: (response: ApiOperation['responses'][string] | undefined) =>
      response && '$ref' in response ? document.components.responses[response.$ref.split('/').at(-1) ?? ''] : response,
    validatorOf(reference: string): ValidateFunction {
      const known = validators.get(reference) ?? ajv.compile({ $ref: `document${reference}` });
      validators.set(reference, known);
      return known;
    },
  };
}

/** The schema with no other fields than its own: programs are to ignore others, the site is not to send any. */
const closed = (schema: JsonSchema): JsonSchema =>
  schema.properties && !('additionalProperties' in schema) ? ({ ...schema, additionalProperties: false } as JsonSchema) : schema;

/** Checks what is answered below `/api` on its way out; `report` is told what the document does not describe. */
export function checkAnswer(
  request: IncomingMessage,
  response: ServerResponse,
  check: AnswerCheck,
  report: (complaint: string) => void,
): void {
  const path = (request.url ?? '').split('?')[0] ?? '';
  if (!path.startsWith('/api/') || request.method === 'OPTIONS') return;
  const { end } = response;
  response.end = (...args: unknown[]) => {
    const [chunk = ''] = args;
    const body =
      typeof chunk === 'string' ? Buffer.from(chunk) : chunk instanceof Uint8Array ? Buffer.from(chunk) : Buffer.alloc(0);
    const headers = headersOf(response);
    const tell = (complaint: unknown): void => report(`${request.method} ${request.url} (${response.statusCode}): ${complaint}`);
    try {
      const complaint = check({ method: request.method ?? '', path }, { status: response.statusCode, headers, body });
      if (complaint !== null) tell(complaint);
    } catch (error) {
      tell(error);
    }
    return Reflect.apply(end, response, args);
  };
}

/** The headers of a response that is about to end, by name in small letters: those of its head where that is written, else those that were set. */
function headersOf(response: ServerResponse): Headers {
  const head = Reflect.get(response, '_header');
  const pairs: (readonly [string, unknown])[] =
    typeof head === 'string'
      ? [...head.matchAll(/^([^:\r\n]+): (.*?)\r$/gm)].map(([, name = '', value]) => [name, value])
      : Object.entries(response.getHeaders());
  return Object.fromEntries(pairs.map(([name, value]) => [name.toLowerCase(), String(value)]));
}
