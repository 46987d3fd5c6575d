import { createHash } from 'node:crypto';
import type { LoggedChange } from '../../db/changes.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { figuresOn } from '../../treaty/change-figures.ts';
import { addDays, type CivilDate, civilDateInNewYork } from '../../treaty/civil-date.ts';
import { treatyEntryIntoForce } from '../../treaty/entry-into-force.ts';
import { actsByState, ledgerAt, participationsIn } from '../../treaty/ledger.ts';
import { dateOfEffect, type Status, standingOn } from '../../treaty/participation.ts';
import { depositsOf } from '../../treaty/progress.ts';
import { type FeedEntry, type FeedModel, renderAtomFeed, renderJsonFeed } from '../../web/views/feed.tsx';
import { filterQuery } from '../../web/views/follow.tsx';
import type { Edition } from '../edition.ts';
import { UNPREFIXED } from '../languages.ts';
import { parseStateFilter, type Query, stateParameter } from '../parameters.ts';
import { type Asked, absolute, addressOf, type Route } from '../route.ts';
import { factsOn, filterStates } from '../treaty-facts.ts';

/** How many entries a feed has at most: the newest. */
const MOST = 50;

/** The parameters of an address that choose States: those of the list, and `state`. */
const parametersOf = ({ vote }: Treaty): readonly string[] => [
  ...['state', 'group', 'region', 'status'],
  ...(vote === null ? [] : ['vote']),
  'q',
];

/** `GET /feed.atom[?state=&group=&region=&status=&vote=&q=]`: what changed for the States that match now, and how others ceased to, newest first. */
export const atomFeed = (treaty: Treaty): Route => ({
  parameters: parametersOf(treaty),
  refusesOthers: true,
  answer(edition, asked) {
    const model = feedModel(edition, asked);
    return { type: 'application/atom+xml; charset=utf-8', text: () => renderAtomFeed(model) };
  },
});

/** `GET /feed.json` with the same parameters. */
export const jsonFeed = (treaty: Treaty): Route => ({
  parameters: parametersOf(treaty),
  refusesOthers: true,
  answer: (edition, asked) => ({ type: 'application/feed+json', text: renderJsonFeed(feedModel(edition, asked)) }),
});

function feedModel(edition: Edition, asked: Asked): FeedModel {
  const { treaty, today } = edition;
  const filter = filterOf(edition, asked.query);
  const now = factsOn(edition, today).states;
  const codesOf = (chosen: typeof filter) => new Set(filterStates(treaty, now, chosen).map(({ state }) => state.iso3));
  const [matching, besidesStatus] = [codesOf(filter), codesOf({ ...filter, status: null })];
  const then = actsKnownIn(edition);
  // Who follows the States that signed and have not ratified waits for the very entry by which one of them leaves.
  const leaves = (item: Item): boolean =>
    filter.status !== null && besidesStatus.has(item.change.iso3) && statusBefore(edition, item, then) === filter.status;
  const items = itemsOf(edition)
    .filter(
      (item) => (filter.state === null || item.change.iso3 === filter.state) && (matching.has(item.change.iso3) || leaves(item)),
    )
    .slice(0, MOST);
  return {
    ...{ treaty, filter, locale: asked.locale, origin: asked.origin, most: MOST },
    // An entry is the same act in every language; a feed is read in one.
    id: idOf([treaty.number, 'feed', filterQuery(filter), ...(asked.locale === UNPREFIXED ? [] : [asked.locale])]),
    address: absolute(asked, addressOf(asked)),
    // A feed without entries has to say a time as well: one that stays.
    updated: items[0]?.at ?? startOf(treaty.adoption.date),
    entries: entriesOf(edition, items),
  };
}

const filterOf = ({ treaty }: Edition, query: Query) =>
  ({ ...parseStateFilter(query, treaty), state: stateParameter(query) }) satisfies FeedModel['filter'];

/** What an entry is about, before its figures are looked up. */
interface Item {
  readonly id: string;
  readonly change: LoggedChange;
  /** What it is dated by. */
  readonly at: Date;
  /** The instant whose knowledge it tells. */
  readonly knownAt: Date;
  /** The day of its figures. */
  readonly day: CivilDate;
}

/** The items of an edition, newest first, and the entries that have been made of them: all feeds share them. */
const made = new WeakMap<Edition, { readonly items: readonly Item[]; readonly entries: Map<Item, FeedEntry> }>();

function madeOf(edition: Edition) {
  const known = made.get(edition) ?? { items: makeItems(edition), entries: new Map<Item, FeedEntry>() };
  made.set(edition, known);
  return known;
}

const itemsOf = (edition: Edition): readonly Item[] => madeOf(edition).items;

/**
 * The entries of the change log that are told, newest first. News is dated by when it was recorded. The acts that came with the first record, or by reading
 * archived records again, are dated by their own day: who subscribes on the first day sees the latest acts, in their order. What else reading again brings is
 * no news (the depositary's record has not changed) except where it corrects what was told. Each entry follows from its change and from what was known when
 * that was recorded, so that it stays as it is, whatever comes later.
 */
function makeItems({ treaty, history }: Edition): Item[] {
  const told = new Set<string>();
  const times = new Map<string, number>();
  const items: Item[] = [];
  for (const change of [...history.changes].reverse()) {
    const { field, before, after, backfill, detectedAt, knownSince } = change;
    const isOldAct = backfill && field !== 'name' && before === null && after !== null;
    if (backfill && !isOldAct && !(before !== null && told.has(keyOf(change, before)))) continue;
    if (after !== null) told.add(keyOf({ ...change, kindBefore: null }, after));
    const content = [treaty.number, ...contentOf(change)];
    const key = JSON.stringify(content);
    const time = (times.get(key) ?? 0) + 1;
    times.set(key, time);
    // Its run has not ended.
    if (knownSince === null) continue;
    const day = isOldAct ? after : civilDateInNewYork(knownSince);
    items.push({ id: idOf([...content, time]), change, at: isOldAct ? startOf(after) : detectedAt, knownAt: knownSince, day });
  }
  // Those of one instant stay in the order of the log.
  return items.reverse().sort((a, b) => b.at.getTime() - a.at.getTime());
}

/** One act or name of a State, as it is or was. */
const keyOf = ({ iso3, field, kindBefore }: LoggedChange, value: string): string => `${iso3} ${kindBefore ?? field} ${value}`;

const contentOf = ({ iso3, field, kindBefore, before, after, ended }: LoggedChange): readonly unknown[] => [
  ...[iso3, field, kindBefore, before, after],
  // An act that was known late enough to be in brackets already is the same act.
  ended && before !== null,
];

/** A UUID that follows from the parts (RFC 9562, version 8), as an IRI. */
function idOf(parts: readonly unknown[]): string {
  const bytes = createHash('sha256').update(JSON.stringify(parts)).digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x80;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  return `urn:uuid:${bytes.toString('hex').replace(/^(.{8})(.{4})(.{4})(.{4})/, '$1-$2-$3-$4-')}`;
}

const startOf = (day: CivilDate): Date => new Date(`${day}T00:00:00Z`);

/** The entries with their figures. Those of a State, a group and all States are the same ones, and are made once. */
function entriesOf(edition: Edition, items: readonly Item[]): FeedEntry[] {
  const { entries } = madeOf(edition);
  const then = actsKnownIn(edition);
  return items.map((item) => {
    const entry = entries.get(item) ?? makeEntry(edition, item, then(item.knownAt.getTime()));
    entries.set(item, entry);
    return entry;
  });
}

/** What was known at an instant, in milliseconds. */
const actsKnownIn = ({ history }: Edition): ((at: number) => ActsThen) =>
  remembered((at) => {
    const ledger = ledgerAt(history.recorded, new Date(at));
    return { acts: actsByState(ledger), participations: participationsIn(ledger) };
  });

/** Where the State stood just before the change: until it was recorded; for an act that is dated by its own day, on the day before. */
function statusBefore({ treaty }: Edition, { change, knownAt, day, at }: Item, then: (at: number) => ActsThen): Status {
  const isOldAct = at < change.detectedAt;
  const { acts, participations } = then(knownAt.getTime() - (isOldAct ? 0 : 1));
  const before = isOldAct ? addDays(day, -1) : day;
  const entryIntoForce = treatyEntryIntoForce(treaty.rule, depositsOf(participations), before);
  return standingOn(treaty.rule, entryIntoForce, { iso3: change.iso3, actions: acts.get(change.iso3) ?? [] }, before).status;
}

/** The function, which is called with each value once. */
function remembered<Value, Result>(of: (value: Value) => Result): (value: Value) => Result {
  const known = new Map<Value, Result>();
  return (value) => {
    const result = known.get(value) ?? of(value);
    known.set(value, result);
    return result;
  };
}

/** Its figures are those of its day; when the act takes effect is as it was known when it was recorded. */
function makeEntry({ treaty, publishesArchive }: Edition, item: Item, then: ActsThen): FeedEntry {
  const { change, knownAt, day, id, at } = item;
  const { iso3, field, kindBefore, before, after, ended, detectedAt, source, sha256, reread } = change;
  const entryIntoForce = treatyEntryIntoForce(treaty.rule, depositsOf(then.participations), civilDateInNewYork(knownAt));
  const actions = then.acts.get(iso3) ?? [];
  const act = actions.find(({ kind, date }) => kind === field && date === after);
  return {
    ...{ iso3, field, kindBefore, before, after, ended, id, at, recordedAt: detectedAt, source, reread },
    sha256: publishesArchive ? sha256 : null,
    figures: figuresOn(treaty, then.participations, day)(change),
    effect: act ? dateOfEffect(treaty.rule, entryIntoForce, act, actions) : null,
    evidence: act?.evidence ?? null,
  };
}

/** What was known at an instant. */
interface ActsThen {
  readonly acts: ReturnType<typeof actsByState>;
  readonly participations: ReturnType<typeof participationsIn>;
}
