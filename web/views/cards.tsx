import { renderToString } from 'preact-render-to-string';
import type { Band, BandTick } from '../../treaty/band.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { isContracting } from '../../treaty/participation.ts';
import { widthOf } from '../letter-widths.ts';
import { type CardFacts, cardAlt, stateInShort, statementPieces } from '../words/cards.ts';
import { groupNamed } from '../words/groups.ts';
import type { Locale } from '../words/locales.ts';
import { stateNamed, type Translator, translatorFor } from '../words/translator.ts';
import { siteName } from '../words/treaty-words.ts';
import { type Kind, kindOf } from './band.tsx';
import { COLOURS, FIGURE_TYPE, Lines, largestFit, type Reading, readingOf, round, TYPE } from './drawing.tsx';
import { type BandLayout, Gate, Hatch, Tick, Ticks, topOf, xOf } from './drawn-band.tsx';

export interface CardModel extends CardFacts {
  readonly treaty: Treaty;
  readonly locale: Locale;
  /** Of all States, or of the members of the group. */
  readonly band: Band;
  /** What the figures rest on, and the day up to and including which it speaks. */
  readonly source: { readonly id: string; readonly day: CivilDate };
}

/** The size that programs which show links expect, in pixels: 1.91 to 1. */
export const CARD_SIZE = { width: 1200, height: 630 } as const;

/** Wider than what any of them cuts off: the strictest shows 2 to 1, without 15 pixels above and below. */
const MARGIN = 50;
const INNER = CARD_SIZE.width - 2 * MARGIN;
/** Base lines, from above. */
const HEAD = 70;
const STATEMENT = 292;
const FOOT = 568;
const SOURCE = 604;

/** The ticks lie on whole pixels, so that a PNG of them is sharp and small. */
const LAYOUT: BandLayout = { perRow: 100, pitch: INNER / 100, gap: 3, tall: 70, top: 356, step: 92, line: 2 };

/** The members of a group, in one row. */
function layoutOfMembers(count: number): BandLayout {
  const gap = Math.max(3, Math.min(12, Math.floor(INNER / count / 6)));
  return { perRow: count, pitch: Math.floor((INNER + gap) / count), gap, tall: 120, top: 380, step: 0, line: 2 };
}

/** A share picture as SVG, to be seen a third as large: one statement, the band below it; the source in small print, for whoever gets the picture alone. */
export function renderCard(model: CardModel): string {
  const { treaty, locale, subject, band, day, source } = model;
  const t = translatorFor(locale, treaty);
  const [reading, inner] = [readingOf(t, CARD_SIZE.width), readingOf(t, INNER)];
  const [site, asOf] = [siteName(t), t('status.as-of', { day })];
  const headSize =
    [34, 32, 30].find((size) => widthOf(site, 'sans bold', size) + widthOf(asOf, 'sans', size) + size <= INNER) ?? 28;
  const ofGroup = subject.of === 'group';
  const layout = ofGroup ? layoutOfMembers(band.ticks.length) : LAYOUT;
  const marked = subject.of === 'state' ? band.ticks.findIndex(({ iso3 }) => iso3 === subject.standing.iso3) : -1;
  return renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      viewBox={`0 0 ${CARD_SIZE.width} ${CARD_SIZE.height}`}
      {...CARD_SIZE}
      lang={locale}
      {...TYPE.sans}
      fill={COLOURS.ink}
    >
      <title>{cardAlt(t, model)}</title>
      <rect {...CARD_SIZE} fill={COLOURS.paper} />
      <text x={reading.x(MARGIN)} y={HEAD} {...TYPE['sans bold']} font-size={headSize} text-anchor={reading.anchor('start')}>
        {reading.words(site)}
      </text>
      <text
        x={reading.x(CARD_SIZE.width - MARGIN)}
        y={HEAD}
        font-size={headSize}
        text-anchor={reading.anchor('end')}
        fill={COLOURS.quiet}
      >
        {reading.words(asOf)}
      </text>
      <Statement t={t} model={model} />
      <g transform={`translate(${MARGIN})`}>
        <Hatch />
        {/* The few members of a group are told apart, also those that joined on one day. */}
        <Ticks band={ofGroup ? { ...band, blocks: [] } : band} layout={layout} reading={inner} />
        {band.gate <= layout.perRow && (
          <>
            <Gate band={band} layout={layout} reading={inner} above={14} below={0} />
            {subject.of === 'dashboard' && (
              <text
                x={inner.x(round(band.gate * layout.pitch))}
                y={layout.top - 22}
                {...TYPE['sans bold']}
                font-size={28}
                text-anchor="middle"
              >
                {t.format.number(band.threshold)}
              </text>
            )}
          </>
        )}
        {marked >= 0 && <Mark layout={layout} reading={inner} at={marked} />}
        <Legend t={t} band={band} />
      </g>
      <text x={reading.x(MARGIN)} y={SOURCE} font-size={20} text-anchor={reading.anchor('start')} fill={COLOURS.quiet}>
        {reading.words(sourceInWords(t, source))}
      </text>
    </svg>,
  );
}

const sourceInWords = (t: Translator, { id, day }: CardModel['source']): string =>
  t.pieces('embed.source', { source: (record) => record }, { record: t('provenance.as-of-day', { source: id, day }) }).join('');

/** What there is to say, above the band. */
function Statement({ t, model: { subject, ...facts } }: { t: Translator; model: CardModel }) {
  if (subject.of === 'state')
    return (
      <Named
        reading={readingOf(t, CARD_SIZE.width)}
        name={t.nameOf(stateNamed(subject.standing.iso3)).name}
        sentences={stateInShort(t, subject)}
      />
    );
  const pieces = statementPieces(t, { ...facts, subject }, (text) => ({ figure: text }));
  const figure = pieces.find((piece) => typeof piece !== 'string')?.figure;
  const words = pieces.filter((piece) => typeof piece === 'string').join('');
  if (figure === undefined) return <Named reading={readingOf(t, CARD_SIZE.width)} name={words} sentences={[]} />;
  return (
    <Figure
      reading={readingOf(t, CARD_SIZE.width)}
      figure={figure}
      words={words.trim()}
      name={subject.of === 'group' ? t.nameOf(groupNamed(subject.group)).name : null}
    />
  );
}

/** A figure as large as the space allows with words beside it, below the name of what it is about. */
function Figure({ reading, figure, words, name }: { reading: Reading; figure: string; words: string; name: string | null }) {
  const [size, base, most] = name === null ? [260, STATEMENT, 2] : [180, STATEMENT + 30, 1];
  // Large figures stand too far apart otherwise.
  const tracking = -0.03 * size;
  const x = round(MARGIN + widthOf(figure, 'serif', size) + figure.length * tracking + 36);
  const width = CARD_SIZE.width - MARGIN - x;
  const beside = largestFit(words, { face: 'serif', width, sizes: [84, 76, 68, 60, 52], most });
  const step = beside.size * 1.06;
  const named = name === null ? null : largestFit(name, { face: 'serif', width: INNER, sizes: [64, 56, 50, 44], most: 1 });
  return (
    <>
      {named && (
        <Lines {...named} {...{ reading, face: 'serif', x: MARGIN, y: 152 - (named.lines.length - 1) * 30, step: named.size }} />
      )}
      <text
        x={reading.x(MARGIN)}
        y={base}
        {...FIGURE_TYPE}
        font-size={size}
        letter-spacing={tracking}
        fill={COLOURS.party}
        text-anchor={reading.anchor('start')}
      >
        {figure}
      </text>
      <Lines {...beside} {...{ reading, face: 'serif', x, y: round(base - (beside.lines.length - 1) * step), step }} />
    </>
  );
}

/** A name, or a statement without a figure, in one line or two; below it each sentence in a line. */
function Named({ reading, name, sentences }: { reading: Reading; name: string; sentences: readonly string[] }) {
  // Chinese characters are as high as their type is large: the largest would touch the line above.
  const sizes = /\p{Script=Han}/u.test(name) ? [96, 84, 72, 64] : [112, 96, 84, 72, 64];
  const large = largestFit(name, { face: 'serif', width: INNER, sizes, most: 1 });
  const isOneLine = large.lines.length === 1;
  const set = isOneLine ? large : largestFit(name, { face: 'serif', width: INNER, sizes: [60, 52, 44], most: 2 });
  const y = isOneLine ? 180 : 136;
  // The letters of Arabic fall further below their line, the larger they are.
  const below = reading.anchor('start') === 'end' ? Math.round(42 + 0.45 * set.size) : 66;
  const size = [44, 42, 40, 38].find((one) => sentences.every((text) => widthOf(text, 'sans', one) <= INNER)) ?? 36;
  return (
    <>
      <Lines {...set} {...{ reading, face: 'serif', x: MARGIN, y, step: set.size }} />
      <Lines
        {...{
          reading,
          lines: sentences,
          face: 'sans',
          size,
          x: MARGIN,
          y: y + (set.lines.length - 1) * set.size + below,
          step: 52,
        }}
      />
    </>
  );
}

/** The tick of the State, framed and pointed at. */
function Mark({ layout, reading, at }: { layout: BandLayout; reading: Reading; at: number }) {
  const [y, wide] = [topOf(layout, at), layout.pitch - layout.gap];
  const x = reading.x(xOf(layout, at), wide);
  return (
    <>
      <rect x={x - 2} y={y - 4} width={wide + 4} height={layout.tall + 8} fill="none" stroke={COLOURS.ink} stroke-width={4} />
      <path d={`M${x + wide / 2} ${y + layout.tall + 4}l14 20h-28z`} />
    </>
  );
}

/** How wide a tick of the legend is with the space behind it. */
const KEY = 20;
const LEGEND: readonly {
  readonly kind: Kind;
  readonly key: 'joined' | 'accession' | 'signed' | 'none' | 'withdrawn';
  readonly has: (tick: BandTick) => boolean;
}[] = [
  { kind: 'counts', key: 'joined', has: isContracting },
  { kind: 'other', key: 'accession', has: (tick) => kindOf(tick) === 'other' },
  { kind: 'signed', key: 'signed', has: ({ status }) => status === 'signed' },
  { kind: 'none', key: 'none', has: ({ status }) => status === 'none' },
  { kind: 'withdrawn', key: 'withdrawn', has: ({ status }) => status === 'withdrawn' },
];

/** How many ticks are of each kind, beside one of it, in type as large as the line allows. */
function Legend({ t, band: { ticks } }: { t: Translator; band: Band }) {
  const entries = LEGEND.map(({ kind, key, has }) => ({ kind, key, count: ticks.filter(has).length }))
    .filter(({ count }) => count > 0)
    .map(({ kind, key, count }) => ({ kind, words: t(`card.legend.${key}`, { count }) }));
  // One kind alone says what the statement does.
  if (entries.length < 2) return null;
  const lengthOf = (some: typeof entries, size: number): number =>
    some.reduce((sum, { words }) => sum + KEY + widthOf(words, 'sans', size) + size, 0);
  const size = [30, 28, 26, 24].find((one) => lengthOf(entries, one) - one <= INNER) ?? 22;
  const [reading, entry] = [readingOf(t, INNER), readingOf(t, 0)];
  return (
    <>
      {entries.map(({ kind, words }, at) => (
        <g key={kind} transform={`translate(${reading.x(Math.round(lengthOf(entries.slice(0, at), size)))} ${FOOT})`}>
          <Tick kind={kind} x={entry.x(0, 12)} y={-24} wide={12} tall={28} line={2} />
          <text x={entry.x(KEY)} font-size={size} text-anchor={entry.anchor('start')}>
            {entry.words(words)}
          </text>
        </g>
      ))}
    </>
  );
}
