import type { CivilDate } from '../../treaty/civil-date.ts';
import { absoluteIn } from '../addresses.ts';
import { type MessageKey, translatorFor } from '../words/translator.ts';
import { LICENCE, type TableModel, UN_TERMS, WHOLE_TABLES } from './data-documents.ts';
import { Dataset } from './dataset.tsx';
import { useTranslator } from './frame-of-page.ts';
import { type Frame, renderPage } from './layout.tsx';
import { Table } from './table.tsx';
import { DotSeparated, inCode, Message, Section } from './text.tsx';

/** The kinds of offers, in the order of the page. */
const KINDS = ['tables', 'charts', 'follow', 'embeds', 'pictures', 'api', 'machines'] as const;

/** Something that can be fetched by programs and people. */
export interface Offer {
  /** Names it in the index for programs; it never changes. */
  readonly id: string;
  readonly kind: (typeof KINDS)[number];
  readonly title: MessageKey;
  /** One or two sentences. They may use `{vote}`: `yes` where the treaty had a recorded vote. */
  readonly description: MessageKey;
  /** Its path; `{ending}` stands for one of the endings of `types`, other names in braces for what the description says. */
  readonly template: string;
  /** The media types by ending. */
  readonly types: Readonly<Record<string, string>>;
  /** The names of the parameters that its query may have. */
  readonly parameters: readonly string[];
  /** An address that is answered, relative to the site. */
  readonly example: string;
}

export interface DataModel {
  readonly frame: Frame;
  readonly offers: readonly Offer[];
  /** The day of which the downloads are. */
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  /** When the facts last changed or were last checked, as ISO text, for the parameter `known`. Null before the first record. */
  readonly knownAt: string | null;
}

/** The purposes that readers come with, and the offers for each. */
const PURPOSES = [
  ['spreadsheet', null],
  ['figure', null],
  ['analysis', null],
  ['follow', 'follow'],
  ['embeds', 'embeds'],
  ['api', 'api'],
] as const;

/** Downloads, the licence, and everything that is offered. */
export function renderData({ frame, offers, asOf, today, knownAt }: DataModel): string {
  const t = translatorFor(frame.locale, frame.treaty);
  const query = asOf === today ? '' : `?date=${asOf}`;
  const links = {
    workbook: `/data/all.xlsx${query}`,
    archive: `/data/all.zip${query}`,
    package: `/data/datapackage.json${query}`,
    dashboard: `/${query}`,
    index: '/data/index.json',
    reference: '/data/api',
  };
  const isOffered = (kind: Offer['kind'] | null): boolean => kind === null || offers.some((offer) => offer.kind === kind);
  return renderPage({
    frame,
    title: t('data.heading'),
    description: t('data.description'),
    children: (
      <>
        <h1>{t('data.heading')}</h1>
        <p class="lead">{t('data.lead', { day: frame.treaty.openedForSignatureOn })}</p>
        <Section id="purposes" heading={t('data.purposes')}>
          <dl class="purposes">
            {PURPOSES.filter(([, kind]) => isOffered(kind)).map(([purpose, kind]) => (
              <div key={purpose}>
                <dt>{t(`data.purpose.${purpose}`)}</dt>
                <dd>
                  <Message id={`data.purpose.${purpose}.text`} links={{ ...links, list: `#${kind}` }} />
                </dd>
              </div>
            ))}
          </dl>
        </Section>
        <Tables asOf={asOf} today={today} knownAt={knownAt} query={query} />
        <Section id="licence" heading={t('data.licence')}>
          <p>
            <Message id="data.licence.text" links={{ licence: LICENCE.address, terms: UN_TERMS }} />
          </p>
        </Section>
        <Section id="records" heading={t('data.archived')}>
          <p>
            {frame.archive === 'not published' ? (
              <Message id="data.archived.not-published" links={{ depositary: frame.treaty.depositaryPage }} />
            ) : (
              <Message id="data.archived.lead" links={{ runs: '/health#runs' }} />
            )}
          </p>
        </Section>
        <Section id="addresses" heading={t('data.addresses')}>
          <p>
            <Message
              id="data.addresses.lead"
              values={{ address: absoluteIn(frame, '/data/index.json') }}
              links={{ index: '/data/index.json' }}
            />
          </p>
          {KINDS.filter(isOffered).map((kind) => (
            <Offers key={kind} kind={kind} offers={offers.filter((offer) => offer.kind === kind)} />
          ))}
        </Section>
        <Dataset offers={offers} />
      </>
    ),
  });
}

/** The tables in each format as of the day. */
function Tables({ asOf, today, knownAt, query }: Pick<DataModel, 'asOf' | 'today' | 'knownAt'> & { query: string }) {
  const t = useTranslator();
  return (
    <Section id="tables" heading={t('data.tables')}>
      <form class="filters" action="/data" method="get">
        <label>
          {t('data.date')} <input type="date" name="date" value={asOf} max={today} />
        </label>
        <button type="submit">{t('data.show')}</button>
      </form>
      <p>
        <Message id="data.tables.lead" values={{ day: asOf }} links={{ dictionary: '/data/dictionary' }} />
      </p>
      <Table
        class="stacked downloads"
        caption={t('data.tables')}
        captionHidden
        rows={WHOLE_TABLES}
        columns={[
          [t('data.about.table'), (table) => <a href={`/data/dictionary#${table}`}>{t(`table.${table}`)}</a>],
          [t('data.offers.description'), (table) => t(`table.${table}.text`)],
          [
            t('data.formats'),
            (table) =>
              (['csv', 'xlsx', 'json'] as const).map((format) => (
                <>
                  <a key={format} href={`/data/${table}.${format}${query}`}>
                    {t(`data.format.${format}`)}
                    <span class="hidden">
                      {t.format.marks.colon}
                      {t(`table.${table}`)}
                    </span>
                  </a>{' '}
                </>
              )),
          ],
        ]}
      />
      <p>
        <DotSeparated>
          <a href={`/data/all.xlsx${query}`}>{t('data.format.workbook')}</a>
          <a href={`/data/all.zip${query}`}>{t('data.format.zip')}</a>
          <a href={`/data/datapackage.json${query}`}>{t('data.format.package')}</a>
        </DotSeparated>
      </p>
      {knownAt && (
        <p class="frozen">
          <small>
            {t.pieces(
              'data.frozen',
              { code: (content) => <code>{content}</code> },
              { example: `?date=${asOf}&known=${knownAt}` },
            )}
          </small>
        </p>
      )}
    </Section>
  );
}

/** What is offered of one kind, under its heading. */
function Offers({ kind, offers }: { kind: Offer['kind']; offers: readonly Offer[] }) {
  const t = useTranslator();
  const vote = t.treaty.vote === null ? 'no' : 'yes';
  return (
    <>
      <h3 id={kind === 'tables' ? undefined : kind}>{t(`data.offers.${kind}`)}</h3>
      {kind === 'api' && (
        <p>
          <Message id="data.api.lead" links={{ reference: '/data/api', document: '/api/v1/openapi.json' }} />
        </p>
      )}
      <Table
        class="stacked offers"
        caption={t(`data.offers.${kind}`)}
        captionHidden
        rows={offers}
        columns={[
          [
            t('data.offers.what'),
            ({ title, description }) => (
              <>
                {t(title)} <small>{t(description, { vote })}</small>
              </>
            ),
          ],
          [
            t('data.offers.address'),
            ({ template, types, example }) => (
              <>
                <code>{template}</code>{' '}
                <small>
                  <DotSeparated>
                    {Object.keys(types).length > 1 && inCode(Object.keys(types).join(', '))}
                    <a href={example}>{t('data.offers.example')}</a>
                  </DotSeparated>
                </small>
              </>
            ),
          ],
          [t('data.offers.parameters'), ({ parameters }) => (parameters.length === 0 ? '–' : inCode(parameters.join(', ')))],
        ]}
      />
    </>
  );
}

/** What each column of each table means, and how files are written. */
export function renderDictionary(frame: Frame, tables: readonly TableModel[]): string {
  const t = translatorFor(frame.locale, frame.treaty);
  return renderPage({
    frame,
    title: t('data.dictionary'),
    description: t('data.dictionary.description'),
    children: (
      <>
        <h1>{t('data.dictionary')}</h1>
        <p class="lead">
          <Message id="data.dictionary.lead" links={{ data: '/data' }} />
        </p>
        <Section id="files" heading={t('data.conventions.heading')}>
          <p>{t('data.conventions')}</p>
        </Section>
        {tables.map(({ name, columns }) => (
          <Section key={name} id={name} heading={t(`table.${name}`)}>
            <p>{t(`table.${name}.text`)}</p>
            <Table
              class="stacked dictionary"
              caption={t(`table.${name}`)}
              captionHidden
              rows={columns}
              columns={[
                [t('data.about.column'), (column) => <code>{column.name}</code>],
                [t('data.about.type'), ({ type }) => t(`data.type.${type}`)],
                [
                  t('data.about.meaning'),
                  ({ about, values }) => (
                    <>
                      {t(`column.${about}`)}
                      {values && (
                        <small>
                          {t.format.marks.gap}
                          {t.pieces('data.values', { codes: inCode }, { values: values.join(', ') })}
                        </small>
                      )}
                    </>
                  ),
                ],
              ]}
            />
          </Section>
        ))}
      </>
    ),
  });
}
