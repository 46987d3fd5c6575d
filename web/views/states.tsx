import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { GroupSlug } from '../../treaty/groups.ts';
import type { Standing, Status } from '../../treaty/participation.ts';
import { type State, states } from '../../treaty/states.ts';
import { dotted, type FeedFilter, filterInWords } from '../words/feeds.ts';
import { shortNameOf } from '../words/groups.ts';
import type { Locale } from '../words/locales.ts';
import { actionName } from '../words/state-sentence.ts';
import { byName, namesOf } from '../words/states.ts';
import { statusWord, voteWord } from '../words/status.ts';
import { stateNamed, type Translator, translatorFor } from '../words/translator.ts';
import { useTranslator } from './frame-of-page.ts';
import { Freshness } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { type Column, Table } from './table.tsx';
import { DotSeparated, StatusLabel, Terms } from './text.tsx';
import { UseThis } from './use-this.tsx';

/** A filter that the list offers: its values and how many States each would leave. */
interface FilterChoice {
  readonly name: 'status' | 'region' | 'group' | 'vote';
  readonly chosen: string | null;
  readonly options: readonly { readonly value: string; readonly count: number }[];
}

/** The columns that can be sorted by. */
type SortColumn = 'name' | 'region' | 'status' | 'signed' | 'deposited' | 'in-force' | 'vote';

export interface StatesModel {
  readonly frame: Frame;
  readonly q: string | null;
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  readonly filters: readonly FilterChoice[];
  /** Null: the best match for the words searched for comes first. */
  readonly sort: { readonly column: SortColumn; readonly descending: boolean } | null;
  /** The address that sorts by each column, with everything else as it is. */
  readonly addressSortedBy: (column: SortColumn) => string;
  /** Where the rows are as CSV. */
  readonly rowsAddress: string;
  /** The filters, as a feed has them. */
  readonly feed: FeedFilter;
  readonly total: number;
  readonly rows: readonly {
    readonly state: State;
    readonly standing: Standing;
    readonly vote: AdoptionVote | null;
  }[];
}

const wordOf = (t: Translator, filter: FilterChoice['name'], value: string): string => {
  if (filter === 'group') return shortNameOf(t, { slug: value as GroupSlug });
  if (filter === 'status') return statusWord(t, value as Status);
  return filter === 'vote' ? voteWord(t, value as AdoptionVote) : t.nameOf({ of: 'regions', code: value }).name;
};

/** The list of the 197 States. */
export function renderStates(model: StatesModel): string {
  const { frame, rows, sort, total, asOf: day } = model;
  const t = translatorFor(frame.locale, frame.treaty);
  const columns = columnsOf(t);
  const heading = [t('states.heading'), ...filterInWords(t, model.feed)];
  const count = {
    found: rows.length,
    total,
    day,
    all: rows.length === total ? 'yes' : 'no',
    past: day === model.today ? 'no' : 'yes',
  };
  return renderPage({
    frame,
    title: dotted(t, heading),
    description: t('states.description'),
    feed: model.feed,
    script: 'states',
    children: (
      <>
        <h1 data-redraw="heading">
          <DotSeparated>{heading}</DotSeparated>
        </h1>
        <p class="lead" role="status" data-redraw="count">
          {t('states.count', count)}
        </p>
        <Freshness>
          <UseThis
            what="states"
            with={{ q: model.q, ...Object.fromEntries(model.filters.map(({ name, chosen }) => [name, chosen])) }}
          />
        </Freshness>
        <Terms />
        <FilterForm model={model} />
        <div data-redraw="list">
          {rows.length === 0 ? (
            <p>
              <a href="/states">{t('states.show-all', { total })}</a>
            </p>
          ) : (
            <>
              <p class="list-links">
                <a href={model.rowsAddress}>{t('states.download')}</a> <UseThis what="states" with={filtersOf(model)} />
              </p>
              <Table
                class="states"
                caption={t('states.caption')}
                captionHidden
                rows={rows}
                columns={columns.map(([, column]) => column)}
                headings={columns.map(([name, [heading]]) => (
                  <th
                    key={name}
                    scope="col"
                    aria-sort={name !== sort?.column ? undefined : sort.descending ? 'descending' : 'ascending'}
                  >
                    <a href={model.addressSortedBy(name)}>{heading}</a>
                    <span class="direction" aria-hidden="true" />
                  </th>
                ))}
              />
            </>
          )}
        </div>
      </>
    ),
  });
}

const filtersOf = ({ q, filters }: StatesModel): Readonly<Record<string, string | null>> => ({
  q,
  ...Object.fromEntries(filters.map(({ name, chosen }) => [name, chosen])),
});

/** Regions and groups by their names in the language; what else there is to choose has an order of its own. */
const inWordOrder = (t: Translator, name: Filter['name'], options: Filter['options']): Filter['options'] =>
  name === 'region' || name === 'group' ? options.toSorted(byName(t.locale, ({ value }) => wordOf(t, name, value))) : options;
type Filter = StatesModel['filters'][number];

function FilterForm({ model: { q, filters, sort, asOf, today } }: { model: StatesModel }) {
  const t = useTranslator();
  return (
    <form class="filters" action="/states" method="get">
      <label>
        {t('states.name')} <input type="search" name="q" value={q ?? ''} autocomplete="off" />
      </label>
      {filters.map(({ name, chosen, options }) => (
        <label key={name} data-redraw={`filter-${name}`}>
          {t(`states.filter.${name}`)}{' '}
          <select name={name}>
            <option value="">{t('states.all')}</option>
            {inWordOrder(t, name, options).map(({ value, count }) => (
              <option key={value} value={value} selected={value === chosen}>
                {t('states.option', { value: wordOf(t, name, value), count })}
              </option>
            ))}
          </select>
        </label>
      ))}
      <label data-redraw="sort">
        {t('states.sort')}{' '}
        <select name="sort">
          {q !== null && (
            <option value="" selected={sort === null}>
              {t('states.best-match')}
            </option>
          )}
          {columnsOf(t).flatMap(([column, [word]]) => [
            <option
              key={column}
              value={column === 'name' && q === null ? '' : column}
              selected={column === sort?.column && !sort.descending}
            >
              {word}
            </option>,
            <option key={`-${column}`} value={`-${column}`} selected={column === sort?.column && sort.descending}>
              {t('states.descending', { column: word })}
            </option>,
          ])}
        </select>
      </label>
      {asOf !== today && <input type="hidden" name="date" value={asOf} />}
      <button type="submit">{t('states.show')}</button>
    </form>
  );
}

type SortableColumn = readonly [SortColumn, Column<StatesModel['rows'][number]>];

/** The columns by which the list can be sorted, with their headings and cells. On a phone the style sheet leaves some out by their class. */
function columnsOf(t: Translator): SortableColumn[] {
  const { vote } = t.treaty;
  const dateOrDash = (date?: CivilDate | null) =>
    date ? <time datetime={date}>{t.format.shortDate(date)}</time> : <span class="no-date">–</span>;
  const voteColumn: SortableColumn[] =
    vote === null ? [] : [['vote', [t('vote.heading', { day: vote.date }), (row) => voteWord(t, row.vote), 'vote']]];
  return [
    [
      'name',
      [t('states.column.name'), ({ state }) => <a href={`/states/${state.slug}`}>{t.nameOf(stateNamed(state.iso3)).name}</a>],
    ],
    ['region', [t('states.column.region'), ({ state }) => t.nameOf({ of: 'regions', code: state.region }).name, 'region']],
    ['status', [t('states.column.status'), ({ standing }) => <StatusLabel status={standing.status} />]],
    ['signed', [t('states.column.signed'), ({ standing }) => dateOrDash(standing.signedOn), 'signed']],
    [
      'deposited',
      [
        t('states.column.deposited'),
        ({ standing: { consent } }) => (
          <>
            {dateOrDash(consent?.depositedOn)} {consent && <small>{actionName(t, consent.kind)}</small>}
          </>
        ),
        'deposited',
      ],
    ],
    ['in-force', [t('states.column.in-force'), ({ standing }) => dateOrDash(standing.consent?.inForce?.date), 'in-force']],
    ...voteColumn,
  ];
}

/** A field that finds a State. A script suggests names while one types; without it the field leads to the list. */
export function FindState() {
  const t = useTranslator();
  return (
    <form class="find-state" action="/states" method="get" data-names="/state-names.json">
      <label for="find-state">{t('states.find')}</label>
      <input id="find-state" type="search" name="q" list="state-names" autocomplete="off" />
      <datalist id="state-names" />
      <button type="submit">{t('states.find-button')}</button>
    </form>
  );
}

/** For each State the end of its address, its name and its other names, for the field that finds one. It is found by its English names too. */
export const renderStateNames = (locale: Locale): readonly (readonly string[])[] =>
  states.map((state) => [state.slug, ...namesOf(state, locale)]);
