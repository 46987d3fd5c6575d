import { adoptionVoteOf } from '../treaty/adoption-vote.ts';
import type { CivilDate } from '../treaty/civil-date.ts';
import { participationsIn } from '../treaty/ledger.ts';
import { cumulativeSeries, depositsInOrder, instrumentsByYear } from '../treaty/progress.ts';
import { stateName, states } from '../treaty/states.ts';
import { actionsOn } from '../treaty/treaty-action.ts';
import type { Usable } from '../web/views/use-this.tsx';
import type { Edition } from './edition.ts';
import { hasJoined, regionShares, type StateOnDate, type TreatyFacts } from './treaty-facts.ts';

/** A cell; null is empty. */
export type Cell = string | number | boolean | null;

/** Rows of data under the names of their columns, as `docs/api.md` explains them. */
export interface Rows {
  readonly columns: readonly string[];
  readonly rows: readonly (readonly Cell[])[];
}

/** What rows are asked for. */
export interface RowsAsked {
  readonly what: Usable;
  readonly edition: Edition;
  readonly facts: TreatyFacts;
  /** The States that they are about. */
  readonly of: readonly StateOnDate[];
}

/** The rows behind a figure, chart, table or State. */
export function rowsOf({ what, edition, facts, of }: RowsAsked): Rows {
  const { treaty } = edition;
  const { progress, knownUntil } = facts;
  const participations = participationsIn(facts.ledger);
  switch (what) {
    case 'figure': {
      const { treaty: number, asOf, ...figures } = progress;
      const columns = Object.keys(figures).map((name) => name.replace(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`));
      const row = [number, asOf, knownUntil, ...Object.values(figures), states.length];
      return { columns: ['treaty', 'as_of', 'known_until', ...columns, 'universe'], rows: [row] };
    }
    case 'band':
      return {
        columns: ['order', 'date', 'iso3', 'name', 'kind', 'counts_toward_threshold'],
        rows: depositsInOrder(treaty, participations, progress.asOf).map(({ date, iso3, kind, counts }, at) => [
          at + 1,
          date,
          iso3,
          stateName(iso3),
          kind,
          counts,
        ]),
      };
    case 'cumulative':
      return {
        columns: ['date', 'signatories', 'deposits_toward_threshold', 'instruments'],
        rows: cumulativeSeries(treaty, participations, progress.asOf).map((point) => [
          point.date,
          point.signatories,
          point.depositsTowardThreshold,
          point.instruments,
        ]),
      };
    case 'yearly':
      return {
        columns: ['year', 'toward_threshold', 'other_instruments', 'signatures'],
        rows: instrumentsByYear(treaty, participations, knownUntil).map((year) => [
          year.year,
          year.towardThreshold,
          year.otherInstruments,
          year.signatures,
        ]),
      };
    case 'regions':
      return {
        columns: ['region', 'joined', 'signed', 'states'],
        rows: regionShares(facts).map(({ region, joined, signed, base }) => [region, joined, signed, base]),
      };
    case 'state':
      return {
        columns: ['iso3', 'name', 'kind', 'date', 'ended', 'source', 'evidence', 'record_sha256'],
        rows: of.flatMap(({ state, actions }) =>
          actionsOn(actions, progress.asOf).map(({ kind, date, ended, evidence, learnedIn: { source, sha256 } }) => [
            ...[state.iso3, state.name, kind, date, ended],
            ...[source, evidence ?? null, sha256],
          ]),
        ),
      };
    case 'board':
      return stateRows(
        edition,
        of.filter((one) => !hasJoined(one)),
      );
    case 'tiles':
    case 'states':
    case 'groups':
    case 'group':
      return stateRows(edition, of);
  }
}

function stateRows({ treaty }: Edition, of: readonly StateOnDate[]): Rows {
  const dated = (date: CivilDate | null | undefined): Cell => date ?? null;
  return {
    columns: [
      ...['iso3', 'name', 'region', 'subregion', 'status', 'signed_on'],
      ...['consent_kind', 'deposited_on', 'in_force_on', 'withdrawn_on', 'adoption_vote'],
    ],
    rows: of.map(({ state: { iso3, name, region, subregion }, standing: { status, signedOn, consent, withdrawal } }) => [
      ...[iso3, name, region, subregion, status, signedOn],
      ...[consent?.kind ?? null, dated(consent?.depositedOn), dated(consent?.inForce?.date), dated(withdrawal?.effectiveOn)],
      adoptionVoteOf(treaty.vote, iso3),
    ]),
  };
}

/** Rows as CSV (RFC 4180), in UTF-8. A text that a spreadsheet would take for a formula gets an apostrophe before it. */
export function csvOf({ columns, rows }: Rows): string {
  return `${[columns, ...rows].map((row) => row.map(fieldOf).join(',')).join('\r\n')}\r\n`;
}

function fieldOf(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return typeof cell === 'boolean' ? (cell ? 'yes' : 'no') : String(cell);
  const harmless = /^[=+\-@\t\r]/.test(cell) ? `'${cell}` : cell;
  return /[",\r\n]/.test(harmless) ? `"${harmless.replaceAll('"', '""')}"` : harmless;
}
