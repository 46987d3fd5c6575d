import type { Band } from '../../treaty/band.ts';
import { stateNamed, type Translator } from '../words/translator.ts';
import { widthOf } from '../letter-widths.ts';
import { type Kind, kindOf } from './band.tsx';
import { COLOURS, round } from './drawing.tsx';

/** How the ticks of a band lie in a drawing: in rows, each of the same length. */
export interface BandLayout {
  readonly perRow: number;
  /** From one tick to the next, and how much of that is left empty. */
  readonly pitch: number;
  readonly gap: number;
  readonly tall: number;
  /** The upper end of the first row, and from row to row. */
  readonly top: number;
  readonly step: number;
  /** How wide the outline of an empty tick is. */
  readonly line: number;
}

/** Where the tick at a place of the band is. */
export const xOf = ({ perRow, pitch }: BandLayout, at: number): number => round((at % perRow) * pitch);
export const topOf = ({ perRow, top, step }: BandLayout, at: number): number => top + Math.floor(at / perRow) * step;

/** The hatch of the ticks of signatories; once in each drawing. It repeats after whole pixels, so that a PNG of it is small. */
export const Hatch = () => (
  <pattern id="hatch" patternUnits="userSpaceOnUse" width={8} height={8}>
    <path d="M-2 2L2-2M0 8L8 0M6 10L10 6" stroke={COLOURS.signed} stroke-width={2.8} />
  </pattern>
);

/** The ticks of a band. Those of one day are one unbroken block. */
export function Ticks({ band: { ticks, blocks }, layout }: { band: Pick<Band, 'ticks' | 'blocks'>; layout: BandLayout }) {
  const { pitch, gap, tall, line } = layout;
  const inBlock = (at: number): boolean =>
    (at + 1) % layout.perRow > 0 && blocks.some(({ from, to }) => at >= from && at < to - 1);
  return (
    <>
      {ticks.map((tick, at) => (
        <Tick
          key={tick.iso3}
          kind={kindOf(tick)}
          x={xOf(layout, at)}
          y={topOf(layout, at)}
          wide={round(pitch - gap)}
          joins={inBlock(at) ? gap + 1 : 0}
          tall={tall}
          line={line}
        />
      ))}
    </>
  );
}

interface TickProps {
  readonly kind: Kind;
  readonly x: number;
  readonly y: number;
  readonly wide: number;
  readonly tall: number;
  readonly line: number;
  /** By how much it is wider where it joins the next. */
  readonly joins?: number;
}

/** One tick, such as in a legend. */
export function Tick({ kind, x, y, wide, tall, line, joins = 0 }: TickProps) {
  if (kind === 'counts') return <rect x={x} y={y} width={round(wide + joins)} height={tall} fill={COLOURS.party} />;
  // An accession does not count toward the threshold: a lower tick, as on the pages.
  if (kind === 'other')
    return <rect x={x} y={round(y + 0.4 * tall)} width={round(wide + joins)} height={round(0.6 * tall)} fill={COLOURS.party} />;
  const outlined = { x: x + line / 2, y: y + line / 2, width: round(wide - line), height: tall - line, 'stroke-width': line };
  if (kind === 'signed') return <rect {...outlined} fill="url(#hatch)" stroke={COLOURS.signed} />;
  return (
    <>
      <rect {...outlined} fill="none" stroke={COLOURS.none} />
      {kind === 'withdrawn' && <path d={`M${x} ${y + tall}L${x + wide} ${y}`} stroke={COLOURS.none} stroke-width={2} />}
    </>
  );
}

/** The band of a picture. */
const LAYOUT: BandLayout = { perRow: 100, pitch: 11.04, gap: 4, tall: 80, top: 72, step: 156, line: 1 };
/** How high it is with its named days and its legend. */
export const BAND_HEIGHT = 412;
/** Where the lines of the named days begin. */
const BRACES = LAYOUT.top - 8;
/** A day on which at least this many States deposited is named. */
const NAMED_FROM = 5;

/** The band in two rows, with its named days, the threshold and its legend: the threshold and all named days are in the first. */
export function BandRows({ t, band, marked }: { t: Translator; band: Band; marked: string | null }) {
  const { ticks, blocks, gate, threshold } = band;
  const { perRow, pitch, gap, tall, top } = LAYOUT;
  const shown = new Set(ticks.map(kindOf));
  const markedAt = ticks.findIndex(({ iso3 }) => iso3 === marked);
  const markedX = xOf(LAYOUT, markedAt);
  const named = onLevels(
    blocks
      .filter(({ from, to }) => to - from >= NAMED_FROM && to <= perRow)
      .map(({ date: day, from, to }) => ({
        x1: xOf(LAYOUT, from),
        x2: round(to * pitch - gap),
        words: t('band.block', { day, count: to - from }),
      })),
  );
  return (
    <>
      <Hatch />
      <Ticks band={band} layout={LAYOUT} />
      {named.map(({ x1, x2, words, level, at }) => (
        <g key={words} stroke={COLOURS.quiet} fill="none">
          <path d={`M${x1} ${BRACES}v-${8 + level * 24}H${x2}v${8 + level * 24}`} />
          <text x={at} y={BRACES - 14 - level * 24} fill={COLOURS.ink} stroke="none" font-size={16}>
            {words}
          </text>
        </g>
      ))}
      {gate <= perRow && (
        <>
          <Gate band={band} layout={LAYOUT} above={12} below={12} />
          <text x={round(gate * pitch)} y={top + tall + 32} text-anchor="middle" font-weight={600}>
            {t('band.gate', { threshold })}
          </text>
        </>
      )}
      {markedAt >= 0 && (
        <>
          <rect x={markedX} y={topOf(LAYOUT, markedAt) - 6} width={round(pitch - gap)} height={tall + 12} />
          <text
            x={markedX}
            y={topOf(LAYOUT, markedAt) + tall + 28}
            font-weight={600}
            text-anchor={markedX > (perRow * pitch) / 2 ? 'end' : 'start'}
          >
            {t.nameOf(stateNamed(marked ?? '')).name}
          </text>
        </>
      )}
      {(['counts', 'other', 'signed', 'none', 'withdrawn'] as const)
        .filter((kind) => shown.has(kind))
        .map((kind, at) => (
          <g key={kind} transform={`translate(${at * 190} ${BAND_HEIGHT - (markedAt < 0 ? 48 : 20)})`}>
            <Tick kind={kind} x={0} y={0} wide={round(pitch - gap)} tall={20} line={1} />
            <text x={16} y={17} font-size={16}>
              {t(`band.legend.${kind}`)}
            </text>
          </g>
        ))}
    </>
  );
}

/** The gate at the threshold, by so much longer than a tick. It is seen where it crosses a block, too. */
export const Gate = ({ band, layout, above, below }: { band: Band; layout: BandLayout; above: number; below: number }) => (
  <rect
    x={round(band.gate * layout.pitch - layout.gap + 0.5)}
    y={layout.top - above}
    width={layout.gap}
    height={above + layout.tall + below}
    stroke={COLOURS.paper}
    stroke-width={2}
  />
);

/** Puts words above the spans that they name, so that none covers another's words or the lines that lead up from its span. */
function onLevels<Span extends { x1: number; x2: number; words: string }>(
  spans: readonly Span[],
): (Span & { level: number; at: number })[] {
  const [free, wide] = [[0, 0, 0], ({ words }: Span): number => widthOf(words, 'sans', 16)];
  return spans.map((span) => {
    const centred = (span.x1 + span.x2 - wide(span)) / 2;
    const places = [centred, span.x1].flatMap((at) => [0, 1].map((level) => ({ at, level })));
    const { at, level } = places.find((place) => place.at > (free[place.level] ?? 0)) ?? { at: span.x1, level: 2 };
    for (let below = 0; below < level; below += 1) free[below] = span.x2 + 8;
    free[level] = at + wide(span) + 8;
    return { ...span, at, level };
  });
}
