import { renderToString } from 'preact-render-to-string';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { widthOf } from '../letter-widths.ts';
import { type BadgeOf, type BadgeWords, badgeWords, type CardFacts } from '../words/cards.ts';
import type { Locale } from '../words/locales.ts';
import { translatorFor } from '../words/translator.ts';
import { COLOURS, readingOf, TYPE } from './drawing.tsx';

export interface BadgeModel extends CardFacts {
  readonly treaty: Treaty;
  readonly locale: Locale;
  readonly badge: BadgeOf | 'state';
}

/** As high as other badges in a row of them, in pixels. */
export const BADGE_HEIGHT = 20;
const SIZE = 12;
/** Before and behind each part. */
const PADDING = 7;

/** The fills are dark enough for white letters, on any page. */
const FILLS: Readonly<Record<BadgeWords['colour'], string>> = { party: COLOURS.party, signed: COLOURS.signed, none: '#6b645a' };

/**
 * A badge as SVG: the label and its value side by side. The lengths of both texts are given, so that they fit their parts in whatever typeface there is.
 */
export function renderBadge({ treaty, locale, badge, ...facts }: BadgeModel): string {
  const t = translatorFor(locale, treaty);
  const { label, value, colour, full } = badgeWords(t, badge, facts);
  const [labelWide = 0, valueWide = 0] = [label, value].map((text) => Math.round(widthOf(text, 'sans bold', SIZE)));
  const middle = labelWide + 2 * PADDING;
  const wide = middle + valueWide + 2 * PADDING;
  const { x, words } = readingOf(t, wide);
  const text = { y: 14, ...TYPE['sans bold'], 'font-size': SIZE, fill: '#fff', lengthAdjust: 'spacingAndGlyphs' } as const;
  return renderToString(
    <svg
      xmlns="http://www.w3.org/2000/svg"
      width={wide}
      height={BADGE_HEIGHT}
      viewBox={`0 0 ${wide} ${BADGE_HEIGHT}`}
      lang={locale}
      role="img"
      aria-label={full}
    >
      <title>{full}</title>
      <clipPath id="round">
        <rect width={wide} height={BADGE_HEIGHT} rx={3} />
      </clipPath>
      <g clip-path="url(#round)">
        <rect width={wide} height={BADGE_HEIGHT} fill="#3d3a35" />
        <rect x={x(middle, valueWide + 2 * PADDING)} width={valueWide + 2 * PADDING} height={BADGE_HEIGHT} fill={FILLS[colour]} />
      </g>
      <text x={x(PADDING, labelWide)} textLength={labelWide} {...text}>
        {words(label)}
      </text>
      <text x={x(middle + PADDING, valueWide)} textLength={valueWide} {...text}>
        {words(value)}
      </text>
    </svg>,
  );
}
