import { translatorFor } from '../words/translator.ts';
import type { Offer } from './data.tsx';
import { useTranslator } from './frame-of-page.ts';
import { type Frame, renderPage } from './layout.tsx';
import { type Column, Table } from './table.tsx';
import { Message, Section } from './text.tsx';

/** A schema of JSON Schema 2020-12, as far as the document uses it. */
export type JsonSchema = {
  readonly $ref?: string;
  readonly type?: string | readonly string[];
  readonly format?: string;
  readonly enum?: readonly string[];
  readonly anyOf?: readonly JsonSchema[];
  readonly items?: JsonSchema;
  readonly properties?: Readonly<Record<string, JsonSchema>>;
  readonly required?: readonly string[];
  readonly minimum?: number;
  readonly maximum?: number;
  readonly default?: number;
  readonly description?: string;
};

/** A parameter of an address. */
export type ApiParameter = {
  readonly name: string;
  readonly in: 'path' | 'query';
  readonly required?: boolean;
  readonly description: string;
  readonly schema: JsonSchema;
  readonly example?: string;
};

type Reference = { readonly $ref: string };

type ApiResponse = {
  readonly description: string;
  readonly headers?: Readonly<Record<string, Reference>>;
  readonly content?: Readonly<Record<string, { readonly schema: Reference }>>;
};

/** What can be done at an address: it is read. */
export type ApiOperation = {
  readonly operationId: string;
  readonly tags: readonly string[];
  readonly summary: string;
  readonly description: string;
  readonly parameters: readonly ApiParameter[];
  readonly responses: { readonly '200': ApiResponse } & Readonly<Record<string, ApiResponse | Reference>>;
};

/** The API's document, as far as it uses OpenAPI 3.1. */
export type ApiDocument = {
  readonly openapi: string;
  readonly info: {
    readonly title: string;
    readonly summary: string;
    readonly description: string;
    readonly version: string;
  };
  readonly servers: readonly { readonly url: string }[];
  readonly externalDocs: { readonly url: string };
  readonly tags: readonly { readonly name: string; readonly description: string }[];
  readonly paths: Readonly<Record<string, { readonly get: ApiOperation }>>;
  readonly components: {
    readonly schemas: Readonly<Record<string, JsonSchema>>;
    readonly responses: Readonly<Record<string, ApiResponse>>;
    readonly headers: Readonly<
      Record<string, { readonly description: string; readonly required?: boolean; readonly schema: JsonSchema }>
    >;
  };
};

/** A description of the document: a text with headings, paragraphs, lists and code, as Markdown has them. */
function Prose({ text }: { text: string }) {
  const blocks = text.split('\n\n').filter((block) => block !== '');
  return (
    <>
      {blocks.map((block) => {
        if (block.startsWith('## ')) return <h2 key={block}>{block.slice(3)}</h2>;
        if (!block.startsWith('- ')) {
          return (
            <p key={block}>
              <WithCode text={block} />
            </p>
          );
        }
        return (
          <ul key={block}>
            {block.split('\n').map((line) => (
              // The address of a problem's explanation leads to it.
              <li key={line} id={/#(problem-[\w-]+)`/.exec(line)?.[1]}>
                <WithCode text={line.slice(2)} />
              </li>
            ))}
          </ul>
        );
      })}
    </>
  );
}

const WithCode = ({ text }: { text: string }) => (
  <>{text.split('`').map((part, at) => (at % 2 === 1 ? <code key={part}>{part}</code> : part))}</>
);

/** A description in a cell of a table, where one of a single paragraph stands beside the cell's heading on a phone. */
const Meaning = ({ text }: { text: string }) => (text.includes('\n\n') ? <Prose text={text} /> : <WithCode text={text} />);

const nameOf = ({ $ref }: Reference): string => $ref.split('/').at(-1) ?? '';

/** What a value is, in words; a schema of the document by its name. */
function Type({ of }: { of: JsonSchema }) {
  const t = useTranslator();
  if (of.$ref !== undefined) {
    const name = nameOf({ $ref: of.$ref });
    return <a href={`#schema-${name}`}>{name}</a>;
  }
  if (of.items !== undefined) {
    return (
      <>
        {t('api.page.list-of')} <Type of={of.items} />
      </>
    );
  }
  const several = of.anyOf ?? (typeof of.type === 'object' ? of.type.map((type) => ({ ...of, type })) : null);
  if (several !== null) {
    return (
      <>
        {several.map((one, at) => (
          <>
            {at > 0 && ` ${t('api.page.or')} `}
            <Type of={one} />
          </>
        ))}
      </>
    );
  }
  return <>{t.optional(`api.type.${of.format ?? String(of.type)}`) ?? of.type}</>;
}

/** What a parameter takes: its codes, or what kind of value within which limits. */
function Takes({ required, schema }: ApiParameter) {
  const t = useTranslator();
  const more = [
    ...(required ? [t('api.page.required')] : []),
    ...(schema.minimum !== undefined && schema.maximum !== undefined
      ? [t('api.page.range', { least: schema.minimum, most: schema.maximum })]
      : []),
    ...(schema.default === undefined ? [] : [t('api.page.usually', { value: schema.default })]),
  ];
  if (schema.enum !== undefined) return <Codes codes={schema.enum} />;
  return (
    <>
      <Type of={schema} />
      {more.map((text) => t.format.comma + text)}
    </>
  );
}

const Codes = ({ codes }: { codes: readonly string[] }) => (
  <>
    {codes.map((code, at) => (
      <>
        {at > 0 && ', '}
        <code key={code}>{code}</code>
      </>
    ))}
  </>
);

function Operation({ path, operation, example }: { path: string; operation: ApiOperation; example: string }) {
  const t = useTranslator();
  const { operationId, summary, description, parameters, responses } = operation;
  const schema = responses['200'].content?.['application/json']?.schema;
  const columns: readonly Column<ApiParameter>[] = [
    [t('api.page.parameter'), ({ name }) => <code>{name}</code>],
    [t('api.page.takes'), (parameter) => <Takes {...parameter} />],
    [t('api.page.meaning'), (parameter) => <Meaning text={parameter.description} />],
  ];
  return (
    <div class="operation" id={`operation-${operationId}`}>
      <h3>{summary}</h3>
      <p class="address">
        <code>{path}</code>
      </p>
      <Prose text={description} />
      {parameters.length > 0 && (
        <Table
          class="stacked"
          caption={t('api.page.parameters', { address: path })}
          captionHidden
          rows={parameters}
          columns={columns}
        />
      )}
      <p>
        <Message
          id="api.page.returns"
          values={{ schema: schema ? nameOf(schema) : '', statuses: Object.keys(responses).filter(isError) }}
          links={{ returned: `#schema-${schema ? nameOf(schema) : ''}`, problem: '#schema-Problem' }}
        />
        {t.format.betweenSentences}
        <Message id="api.page.example" values={{ address: example }} links={{ example }} />
      </p>
    </div>
  );
}

const isError = (status: string): boolean => /^[45]/.test(status);

function Schema({ name, schema }: { name: string; schema: JsonSchema }) {
  const t = useTranslator();
  const { description = '', properties, required = [] } = schema;
  type Field = readonly [name: string, schema: JsonSchema];
  const columns: readonly Column<Field>[] = [
    [t('api.page.field'), ([field]) => <code>{field}</code>],
    [
      t('api.page.type'),
      ([field, of]) => (
        <>
          <Type of={of} />
          {!required.includes(field) && t.format.comma + t('api.page.optional')}
        </>
      ),
    ],
    [t('api.page.meaning'), ([_field, of]) => <Meaning text={of.description ?? ''} />],
  ];
  return (
    <div class="schema" id={`schema-${name}`}>
      <h3>{name}</h3>
      <Prose text={description} />
      {properties && (
        <Table
          class="stacked"
          caption={t('api.page.fields', { schema: name })}
          captionHidden
          rows={Object.entries(properties)}
          columns={columns}
        />
      )}
    </div>
  );
}

/** The API's document as a page: what holds for every address, each address with its parameters, and every schema with its fields. */
export function renderApi({
  frame,
  document,
  offers,
}: {
  frame: Frame;
  document: ApiDocument;
  offers: readonly Offer[];
}): string {
  const t = translatorFor(frame.locale, frame.treaty);
  const operations = Object.entries(document.paths).map(([path, { get }]) => ({
    path,
    operation: get,
    example: offers.find(({ template }) => template === path)?.example ?? path,
  }));
  const schemas = Object.entries(document.components.schemas);
  const documentPath = operations.find(({ operation }) => operation.operationId === 'document')?.path ?? '';
  return renderPage({
    frame,
    title: t('api.page.heading'),
    description: document.info.summary,
    script: 'api',
    children: (
      <div class="api">
        <h1>{t('api.page.heading')}</h1>
        <p class="lead">{document.info.summary}</p>
        <nav aria-label={t('api.page.contents')}>
          <ul>
            {operations.map(({ path, operation: { operationId, summary } }) => (
              <li key={path}>
                <a href={`#operation-${operationId}`}>
                  <code>{path}</code>
                </a>{' '}
                {summary}
              </li>
            ))}
          </ul>
        </nav>
        <section class="try" hidden>
          <button type="button" data-document={documentPath} data-failed={t('api.page.try-failed')}>
            {t('api.page.try')}
          </button>
          <p role="status" />
        </section>
        <Prose text={document.info.description} />
        {document.tags.map(({ name, description }, at) => (
          <Section key={name} id={`tag-${at + 1}`} heading={name}>
            <p>{description}</p>
            {operations
              .filter(({ operation }) => operation.tags.includes(name))
              .map((one) => (
                <Operation key={one.path} {...one} />
              ))}
          </Section>
        ))}
        <Section id="schemas" heading={t('api.page.schemas')}>
          {schemas.map(([name, schema]) => (
            <Schema key={name} name={name} schema={schema} />
          ))}
        </Section>
      </div>
    ),
  });
}
