import { ADOPTION_VOTES } from '../../treaty/adoption-vote.ts';
import type { Band as BandModel } from '../../treaty/band.ts';
import {
  BOARD_ORDERS,
  BOARD_STATUSES,
  type BoardFilter,
  type BoardOrder,
  type BoardRow,
  MOST_ISOLATED,
} from '../../treaty/board.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { type Group, groups } from '../../treaty/groups.ts';
import { regions, type State } from '../../treaty/states.ts';
import { dotted, filterInWords } from '../words/feeds.ts';
import { percentOf } from '../words/formats.ts';
import { shortNameOf } from '../words/groups.ts';
import { statusWord, voteWord } from '../words/status.ts';
import { byName } from '../words/states.ts';
import { stateNamed, type Translator, translatorFor } from '../words/translator.ts';
import { Band, BandLegend } from './band.tsx';
import { useTranslator } from './frame-of-page.ts';
import { Freshness } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { type Column, Table } from './table.tsx';
import { DotSeparated, Message, Section, StateLink, StatusLabel } from './text.tsx';
import { UseThis } from './use-this.tsx';

/** How many States there are on the whole board. */
interface BoardCounts {
  readonly signed: number;
  readonly none: number;
}

export interface BoardModel {
  readonly frame: Frame;
  readonly asOf: CivilDate;
  readonly today: CivilDate;
  readonly counts: BoardCounts;
  readonly group: Group | null;
  readonly filter: BoardFilter;
  readonly order: BoardOrder;
  readonly addressOrderedBy: (order: BoardOrder) => string;
  /** In order. */
  readonly rows: readonly BoardRow[];
  /** How many rows there are without the filter. */
  readonly total: number;
  /** The States on the board that are selected, as if they joined. */
  readonly chosen: readonly State[];
  /** Those that were selected and have already joined. */
  readonly alreadyJoined: readonly State[];
  readonly addressWithoutChoice: string;
  readonly band: BandModel;
  readonly joined: number;
  readonly universe: number;
}

/** The board: who has not joined, and what if they did. */
export function renderBoard(model: BoardModel): string {
  const { frame, counts, rows, total, asOf, today, group, filter } = model;
  const t = translatorFor(frame.locale, frame.treaty);
  const feed = { group: group?.slug ?? null, region: filter.region, status: filter.status, vote: filter.vote };
  const least = (['years', 'share'] as const).flatMap((name) =>
    filter[name] === null ? [] : t(`board.filter.${name}`) + t.format.marks.colon + t.format.number(filter[name]),
  );
  const heading = [t('board.heading'), ...filterInWords(t, feed), ...least];
  return renderPage({
    frame,
    title: dotted(t, heading),
    description: t('board.description'),
    feed,
    children: (
      <form class="board" action="/next" method="get">
        <h1>
          <DotSeparated>{heading}</DotSeparated>
        </h1>
        <p class="lead">{asOf === today ? t('board.lead', { ...counts }) : t('board.lead_then', { ...counts, day: asOf })}</p>
        <Freshness />
        <WhatIf model={model} />
        <Filters model={model} />
        {rows.length === 0 ? (
          <p>
            {total === 0 ? t('board.all_joined') : t('board.none')} <a href="/next">{t('board.show_all', { total })}</a>
          </p>
        ) : (
          <>
            <OrderedTable model={model} />
            <p>
              <button type="submit">{t('board.show_if')}</button>
            </p>
          </>
        )}
        <HiddenChoices model={model} />
        <p class="quiet">
          <Message id="board.peers_note" links={{ link: '/groups' }} />
        </p>
      </form>
    ),
  });
}

/** The band, with the selected States as if they had joined, and the resulting total. */
function WhatIf({ model }: { model: BoardModel }) {
  const { frame, asOf, today, chosen, alreadyJoined, band, joined, universe, addressWithoutChoice } = model;
  const t = useTranslator();
  const codes = new Set(chosen.map(({ iso3 }) => iso3));
  const address = frame.address.replaceAll('%2C', ',');
  return (
    <section class="what-if" aria-labelledby="what-if">
      <h2 id="what-if">
        {chosen.length === 0
          ? t('board.now', { joined, universe, past: asOf < today ? 'yes' : 'no' })
          : t('board.if', { count: chosen.length, joined: joined + chosen.length, universe })}
      </h2>
      <Band model={band} chosen={codes} links={false} />
      <BandLegend model={band} chosen={codes} />
      {chosen.length === 0 ? (
        <p>{t('board.choose_hint')}</p>
      ) : (
        <>
          <p>{t.format.list(chosen.map(({ iso3 }) => t.nameOf(stateNamed(iso3)).name))}</p>
          <p>
            <DotSeparated>
              <Message id="board.address" values={{ address }} links={{ link: address }} />
              <a href={addressWithoutChoice}>{t('board.clear')}</a>
            </DotSeparated>
          </p>
        </>
      )}
      {alreadyJoined.length > 0 && (
        <p>{t('board.already_joined', { states: alreadyJoined.map(({ iso3 }) => stateNamed(iso3)) })}</p>
      )}
    </section>
  );
}

interface ChoiceProps {
  readonly name: string;
  readonly label: string;
  readonly chosen: string | null;
  readonly any: string;
  readonly options: readonly (readonly [value: string, text: string])[];
}

/** What can be chosen, by name. */
const choicesByName = (t: Translator, options: ChoiceProps['options']): ChoiceProps['options'] =>
  options.toSorted(byName(t.locale, ([, name]) => name));

const Choice = ({ name, label, chosen, any, options }: ChoiceProps) => (
  <label>
    {label}{' '}
    <select name={name}>
      <option value="">{any}</option>
      {options.map(([value, text]) => (
        <option key={value} value={value} selected={value === chosen}>
          {text}
        </option>
      ))}
    </select>
  </label>
);

/** The filters and the order of the board, as parameters of its address. */
const filtersOf = ({ group, filter, order }: BoardModel): Record<string, string | null> => ({
  group: group?.slug ?? null,
  ...{ region: filter.region, status: filter.status, vote: filter.vote },
  ...{ years: filter.years === null ? null : String(filter.years), share: filter.share === null ? null : String(filter.share) },
  sort: order === MOST_ISOLATED ? null : order,
});

function Filters({ model }: { model: BoardModel }) {
  const { frame, group, filter, order, asOf, today, rows, total } = model;
  const t = useTranslator();
  const any = t('board.any');
  return (
    <div class="filters">
      <Choice
        name="group"
        label={t('board.filter.group')}
        chosen={group?.slug ?? null}
        any={any}
        options={choicesByName(
          t,
          groups.map((one) => [one.slug, shortNameOf(t, one)]),
        )}
      />
      <Choice
        name="region"
        label={t('board.filter.region')}
        chosen={filter.region}
        any={any}
        options={choicesByName(
          t,
          regions.map((region) => [region, t.nameOf({ of: 'regions', code: region }).name]),
        )}
      />
      <Choice
        name="status"
        label={t('board.filter.status')}
        chosen={filter.status}
        any={any}
        options={BOARD_STATUSES.map((status) => [status, statusWord(t, status)])}
      />
      {frame.treaty.vote && (
        <Choice
          name="vote"
          label={t('board.filter.vote')}
          chosen={filter.vote}
          any={any}
          options={ADOPTION_VOTES.map((vote) => [vote, voteWord(t, vote)])}
        />
      )}
      <label>
        {t('board.filter.years')} <input type="number" name="years" min={0} max={99} value={filter.years ?? ''} />
      </label>
      <label>
        {t('board.filter.share')} <input type="number" name="share" min={0} max={100} value={filter.share ?? ''} />
      </label>
      <label>
        {t('board.filter.sort')}{' '}
        <select name="sort">
          {ordersOf(frame.treaty.vote !== null).map((one) => (
            <option key={one} value={one === MOST_ISOLATED ? '' : one} selected={one === order}>
              {t(`board.order.${one}`)}
            </option>
          ))}
        </select>
      </label>
      {asOf !== today && <input type="hidden" name="date" value={asOf} />}
      <button type="submit">{t('board.show')}</button>
      <p role="status">
        <DotSeparated>
          {t('board.found', { found: rows.length, total })}
          <UseThis what="board" with={filtersOf(model)} />
        </DotSeparated>
      </p>
    </div>
  );
}

/** The orders that there are for a treaty, with a recorded vote or without. */
const ordersOf = (voted: boolean): BoardOrder[] => BOARD_ORDERS.filter((order) => voted || !order.endsWith('vote'));

/** Selected States without a row in the table stay selected. */
function HiddenChoices({ model: { chosen, rows } }: { model: BoardModel }) {
  const shown = new Set(rows.map(({ state }) => state.iso3));
  return (
    <>
      {chosen
        .filter(({ iso3 }) => !shown.has(iso3))
        .map(({ iso3 }) => (
          <input key={iso3} type="hidden" name="with" value={iso3.toLowerCase()} />
        ))}
    </>
  );
}

type ColumnKey = 'name' | 'status' | 'signed' | 'vote' | 'peers' | 'write';

interface ColumnsWanted {
  /** Whether the rows are those of today, so that letters to their States make sense. */
  readonly now: boolean;
  /** The codes of the States whose boxes are ticked; null where there is nothing to choose. */
  readonly chosen?: ReadonlySet<string> | null;
  /** Columns that are left out. */
  readonly without?: readonly ColumnKey[];
}

/** The columns of the board. */
function columnsOf(
  t: Translator,
  { now, chosen = null, without = [] }: ColumnsWanted,
): { key: ColumnKey; column: Column<BoardRow> }[] {
  const { vote } = t.treaty;
  const columns: readonly (readonly [ColumnKey, ...Column<BoardRow>])[] = [
    ['name', t('board.column.state'), (row) => <BoardState row={row} chosen={chosen} />],
    ['status', t('board.column.status'), ({ status }) => <StatusLabel status={status} />, 'board-status'],
    ['signed', t('board.column.signed'), (row) => <Signed row={row} />, 'board-signed'],
    [
      'vote',
      vote ? t('vote.heading', { day: vote.date }) : '',
      ({ vote: cast }) => (cast === null ? t('board.no_vote') : voteWord(t, cast)),
      'board-vote',
    ],
    ['peers', t('board.column.peers'), (row) => <Peers row={row} />, 'board-peers'],
    ['write', t('board.column.write'), (row) => <Write row={row} />, 'board-write'],
  ];
  return columns.flatMap(([key, heading, cell, name]) => {
    const isWanted = !without.includes(key) && (key !== 'vote' || vote !== null) && (key !== 'write' || now);
    return isWanted ? [{ key, column: [heading, cell, name ?? ''] as const }] : [];
  });
}

function Signed({ row: { signedOn, years } }: { row: BoardRow }) {
  const t = useTranslator();
  if (signedOn === null || years === null) return <span class="empty">{t('board.not_signed')}</span>;
  return <>{t('board.signed', { day: signedOn, years })}</>;
}

/** The State, linked to its page, with the box that selects it and its notes. */
function BoardState({ row: { state, notes }, chosen }: { row: BoardRow; chosen: ReadonlySet<string> | null }) {
  const t = useTranslator();
  const name = (
    <>
      <StateLink iso3={state.iso3} />
      {notes.map(({ id }) => (
        <small key={id}>{t(`board.note.${id}`)}</small>
      ))}
    </>
  );
  if (chosen === null) return name;
  return (
    <div class="choice">
      <input
        type="checkbox"
        name="with"
        value={state.iso3.toLowerCase()}
        checked={chosen.has(state.iso3)}
        aria-label={t('board.choose', { state: stateNamed(state.iso3) })}
      />
      <div>{name}</div>
    </div>
  );
}

function Peers({ row: { group, peers, peersJoined: joined } }: { row: BoardRow }) {
  const t = useTranslator();
  if (group === null) return <>{t('groups.of', { joined, base: peers })}</>;
  return (
    <>
      <ShareBar joined={joined} base={peers} />{' '}
      <Message
        id="board.peers"
        values={{ joined, peers, group: shortNameOf(t, group) }}
        links={{ link: `/groups/${group.slug}` }}
      />
    </>
  );
}

/** A share as a small bar; the figures stand beside it. */
export const ShareBar = ({ joined, base }: { joined: number; base: number }) => (
  <svg class="share-bar" aria-hidden="true">
    <rect width={`${percentOf(joined, base)}%`} />
  </svg>
);

function Write({ row: { state } }: { row: BoardRow }) {
  const t = useTranslator();
  const named = { state: stateNamed(state.iso3) };
  return (
    <>
      <a href={`/states/${state.slug}#say`} aria-label={t('board.letter_to', named)}>
        {t('board.letter')}
      </a>{' '}
      <a href={`/states/${state.slug}/brief`} aria-label={t('board.brief_on', named)}>
        {t('board.brief')}
      </a>
    </>
  );
}

/** A table of States that have not joined. */
export function BoardTable({ rows, caption, ...wanted }: ColumnsWanted & { rows: readonly BoardRow[]; caption?: string }) {
  const t = useTranslator();
  return (
    <Table
      class="board-table"
      caption={caption ?? t('board.caption')}
      captionHidden
      rows={rows}
      columns={columnsOf(t, wanted).map(({ column }) => column)}
    />
  );
}

/** The whole board. A heading orders it by its column, or reverses the order. */
function OrderedTable({ model }: { model: BoardModel }) {
  const t = useTranslator();
  const { rows, order, addressOrderedBy, asOf, today } = model;
  const { vote } = t.treaty;
  const columns = columnsOf(t, {
    now: asOf === today,
    chosen: new Set(model.chosen.map(({ iso3 }) => iso3)),
    without: vote && asOf < vote.date ? ['vote'] : [],
  });
  return (
    <Table
      class="board-table"
      caption={t('board.caption')}
      captionHidden
      rows={rows}
      columns={columns.map(({ column }) => column)}
      headings={columns.map(({ key, column: [heading] }) => {
        if (key === 'write')
          return (
            <th key={key} scope="col">
              {heading}
            </th>
          );
        const reversed: BoardOrder = `-${key}`;
        const [first, second] = key === 'peers' ? [reversed, key] : [key, reversed];
        return (
          <th key={key} scope="col" aria-sort={order === key ? 'ascending' : order === reversed ? 'descending' : undefined}>
            <a href={addressOrderedBy(order === first ? second : first)}>{heading}</a>
            <span class="direction" aria-hidden="true" />
          </th>
        );
      })}
    />
  );
}

export interface BoardTopProps {
  readonly counts: BoardCounts;
  /** The first of the board. */
  readonly rows: readonly BoardRow[];
  readonly now: boolean;
  /** The address of the whole board on the same day. */
  readonly href: string;
}

/** The first rows of the board, for the dashboard. */
export function BoardTop({ counts, rows, now, href }: BoardTopProps) {
  const t = useTranslator();
  const total = counts.signed + counts.none;
  return (
    <Section class="next" id="next" heading={t('board.heading')} data-redraw="next" none={total === 0 && t('board.all_joined')}>
      <p>{t('board.top_lead', { ...counts })}</p>
      <BoardTable rows={rows} now={now} />
      <p>
        <DotSeparated>
          <a href={href}>{t('board.more', { total })}</a>
          <UseThis what="board" />
        </DotSeparated>
      </p>
    </Section>
  );
}
