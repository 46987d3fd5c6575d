import type { Band as BandModel, BandTick } from '../../treaty/band.ts';
import { stateSlug } from '../../treaty/states.ts';
import { widthOf } from '../letter-widths.ts';
import { stateNamed, type Translator } from '../words/translator.ts';
import { escaped } from './escaped.ts';
import { useTranslator } from './frame-of-page.ts';

/** How many ticks a row has where the band is folded. The threshold of fifty, and those who crossed it together, are within the first. */
const PER_ROW = 60;
/** A day on which at least this many States deposited is named. */
const NAMED_FROM = 5;
/** Where the words of the named days of one row stand, in order, so that they do not meet. */
const LEVELS = [
  { level: 'near', stem: 5 },
  { level: 'under', stem: -5 },
  { level: 'far', stem: 23 },
] as const;

interface BandProps {
  readonly model: BandModel;
  /** The code of the State that is marked and named. */
  readonly marked?: string | undefined;
  /** The codes of States that are drawn as chosen, as if they joined next. */
  readonly chosen?: ReadonlySet<string> | undefined;
  /** Whether each tick leads to its State. Without, the drawing is a tenth as long. */
  readonly links?: boolean;
  /** How many ticks a row has room for; fewer for the few members of a group. */
  readonly perRow?: 20 | 30 | typeof PER_ROW;
}

/**
 * The band: one tick for each State, the gate at the threshold, deposits of one day as one block. Its rows stand side by side where there is room and
 * below each other on a narrow window: the style sheet decides, the drawing is the same. It also places the ticks, by where their run begins in the row.
 * A script makes the ticks one tab stop and lets the arrow keys walk them.
 */
export function Band({ model, marked, chosen, links = true, perRow = PER_ROW }: BandProps) {
  const t = useTranslator();
  const rows = Array.from({ length: Math.ceil(model.ticks.length / perRow) }, (_, row) => row * perRow);
  const drawing = (
    <>
      <svg class="patterns" aria-hidden="true">
        <pattern id="hatch" patternUnits="userSpaceOnUse" width="4" height="4" patternTransform="rotate(45)">
          <rect width="2.2" height="4" />
        </pattern>
        <pattern id="strike" patternUnits="userSpaceOnUse" width="4" height="4">
          <rect y="1.5" width="4" height="1" />
        </pattern>
      </svg>
      <div class="rows">
        {rows.map((from) => (
          <Row key={from} model={model} from={from} marked={marked} chosen={chosen} links={links} perRow={perRow} />
        ))}
      </div>
    </>
  );
  const summary = bandSummary(t, model);
  const few = model.ticks.length <= perRow ? ` few of-${perRow}` : '';
  if (links)
    return (
      <figure class={`band${few}`} aria-label={summary}>
        {drawing}
      </figure>
    );
  return (
    <div class={`band${few}`} role="img" aria-label={summary}>
      {drawing}
    </div>
  );
}

/** What the band shows, in a sentence. */
export function bandSummary(t: Translator, { ticks, joined }: BandModel): string {
  const signed = ticks.filter(({ status }) => status === 'signed').length;
  return t('band.summary', { joined, signed, rest: ticks.length - joined - signed });
}

/** What the ticks mean. Their fills alone tell them apart, in black and white, too. */
export function BandLegend({ model, chosen }: Pick<BandProps, 'model' | 'chosen'>) {
  const t = useTranslator();
  const shown = new Set(model.ticks.map((tick) => drawnAs(tick, chosen)));
  return (
    <ul class="band-legend">
      {(['counts', 'other', 'chosen', 'signed', 'none', 'withdrawn'] as const)
        .filter((kind) => shown.has(kind))
        .map((kind) => (
          <li key={kind}>
            <svg class={`key ${kind}`} aria-hidden="true">
              <rect />
            </svg>{' '}
            {t(`band.legend.${kind}`)}
          </li>
        ))}
    </ul>
  );
}

/** How a tick is drawn. */
export type Kind = 'counts' | 'other' | 'signed' | 'none' | 'withdrawn';

export function kindOf({ status, counts }: BandTick): Kind {
  if (status === 'withdrawn' || status === 'signed' || status === 'none') return status;
  return counts === false ? 'other' : 'counts';
}

const drawnAs = (tick: BandTick, chosen: ReadonlySet<string> | undefined): Kind | 'chosen' =>
  chosen?.has(tick.iso3) ? 'chosen' : kindOf(tick);

interface RowProps extends BandProps {
  readonly from: number;
}

function Row({ model, from, marked, chosen, links = true, perRow = PER_ROW }: RowProps) {
  const t = useTranslator();
  const { ticks, joined, gate, threshold } = model;
  const to = Math.min(from + perRow, ticks.length);
  const length = ticks.length <= perRow ? perRow : to - from;
  /** From where one begins to read: the band is an order, and runs as one reads. */
  const percent = (at: number): string => {
    const share = Math.round((10_000 * (at - from)) / length) / 100;
    return `${t.direction === 'rtl' ? Math.round(100 * (100 - share)) / 100 : share}%`;
  };
  const edge = Math.max(0, joined - 1);
  const blocks = model.blocks.filter((block) => block.to > from && block.from < to);
  const named = blocks.filter((block) => block.to - block.from >= NAMED_FROM && block.from >= from);
  const markedAt = marked === undefined ? -1 : ticks.findIndex(({ iso3 }) => iso3 === marked);
  const name = marked === undefined ? '' : t.nameOf(stateNamed(marked)).name;
  const [side, nameAt] = placeOfName(markedAt + 0.5 - from, TICKS_IN_EM * widthOf(name, 'sans bold', 1), length < perRow);
  return (
    // biome-ignore lint/a11y/useSemanticElements: no other element of a drawing groups its links.
    <svg class={length === perRow ? 'row' : 'row last'} role="group" aria-label={t('band.row', { from: from + 1, to })}>
      {runsIn(model, from, to, chosen).map(({ kind, block, first, end }) => (
        <g
          key={first}
          class={`${kind}${block ? ' block' : ''} edge-${first - from}`}
          dangerouslySetInnerHTML={{
            __html: links
              ? ticks
                  .slice(first, end)
                  .map((tick, index) => linkedTick(t, tick, first + index === edge))
                  .join('')
              : TICK.repeat(end - first),
          }}
        />
      ))}
      {/* The far ones first, so that the words below are over their stems. */}
      {[...named.entries()].reverse().map(([index, { date, from: start, to: end }]) => {
        const place = LEVELS[index];
        if (place === undefined) return null;
        const [x1, x2] = [percent(start), percent(Math.min(end, to))];
        return (
          <g key={date} class={`brace ${place.level}`} data-day={links ? undefined : date}>
            <line x1={x1} x2={x2} />
            <line x1={x1} x2={x1} y2={place.stem} />
            <line x1={x2} x2={x2} y2={place.stem} />
            <text x={place.level === 'near' ? x1 : x2}>{t('band.block', { day: date, count: end - start })}</text>
          </g>
        );
      })}
      {gate > from && gate <= to && (
        <g class={`gate edge-${gate - from}`}>
          <rect />
          <text x={percent(gate)}>{t('band.gate', { threshold })}</text>
        </g>
      )}
      {markedAt >= from && markedAt < to && (
        <g class={`marked ${side} edge-${markedAt - from}`}>
          <rect />
          <text x={percent(from + nameAt)}>{name}</text>
        </g>
      )}
    </svg>
  );
}

/** How many ticks are as wide as an em of the name of the marked State on a phone, in a typeface that can be wider than the one that is measured. */
const TICKS_IN_EM = (1.25 * 11 * PER_ROW) / 328;

/**
 * On which side of `at`, in ticks from the beginning of its row, the name of a tick stands so that the whole of it is in the window on a phone: after the
 * tick, before it, or, where it has room on neither side, as near as can be. The last row is short, and has nothing before it on a phone.
 */
function placeOfName(at: number, wide: number, isLast: boolean): [side: 'start' | 'end' | 'middle', at: number] {
  if (isLast) return ['start', Math.max(0, Math.min(at, PER_ROW - wide))];
  if (at + wide <= PER_ROW) return ['start', at];
  if (at >= wide) return ['end', at];
  return ['middle', Math.min(Math.max(at, wide / 2), PER_ROW - wide / 2)];
}

const TICK = '<rect/>';

/** One tick as markup: rendering each by itself was most of the time of a page. Addresses need no quotes, and 197 ticks have none to spare. */
const linkedTick = (t: Translator, tick: BandTick, isStop: boolean): string =>
  `<a href=/states/${stateSlug(tick.iso3)}${isStop ? ' tabindex="0"' : ''}><title>${titleOf(t, tick)}</title>${TICK}</a>`;

/** The titles that were made, by language: they are the same on nearly every day, and each takes longer than the rest of its tick. */
const titles = new WeakMap<Translator, Map<string, string>>();

function titleOf(t: Translator, tick: BandTick): string {
  const ofLanguage = titles.get(t) ?? new Map<string, string>();
  titles.set(t, ofLanguage);
  const key = `${tick.iso3} ${tick.date ?? ''} ${tick.status === 'signed'}`;
  const known = ofLanguage.get(key);
  if (known !== undefined) return known;
  const title = escaped(tickTitle(t, tick));
  ofLanguage.set(key, title);
  return title;
}

function tickTitle(t: Translator, { iso3, status, date }: BandTick): string {
  const state = stateNamed(iso3);
  if (date === null) return t.nameOf(state).name;
  return t(status === 'signed' ? 'band.signed' : 'band.joined', { state, day: date });
}

/** Ticks that follow each other and are drawn alike: of one kind, and within one block or none. */
function runsIn({ ticks, blocks }: BandModel, from: number, to: number, chosen?: ReadonlySet<string>) {
  const blockAt = (at: number) => blocks.findIndex((block) => at >= block.from && at < block.to);
  const runs: { kind: Kind | 'chosen'; block: boolean; of: number; first: number; end: number }[] = [];
  for (const [index, tick] of ticks.slice(from, to).entries()) {
    const at = from + index;
    const [kind, of, last] = [drawnAs(tick, chosen), blockAt(at), runs.at(-1)];
    if (last?.kind === kind && last.of === of) last.end = at + 1;
    else runs.push({ kind, of, block: of >= 0, first: at, end: at + 1 });
  }
  return runs;
}
