import { type ComponentChildren, h } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Band as BandModel } from '../../treaty/band.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Group } from '../../treaty/groups.ts';
import type { Standing } from '../../treaty/participation.ts';
import type { Progress, YearOfActions } from '../../treaty/progress.ts';
import { absoluteIn, inLanguage } from '../addresses.ts';
import { widthOf } from '../letter-widths.ts';
import { historyFinding, type RegionShare, regionsFinding, yearlyFinding } from '../words/chart-words.ts';
import { acceptedSource, asOfInSentence, checkedLine, sourcePage } from '../words/freshness.ts';
import { groupNamed } from '../words/groups.ts';
import { headlinePieces, leadSentence } from '../words/headline.ts';
import { LANGUAGES } from '../words/locales.ts';
import { stateSentence } from '../words/state-sentence.ts';
import { statusWord } from '../words/status.ts';
import { type Named, stateNamed, type Translator, translatorFor } from '../words/translator.ts';
import { siteName } from '../words/treaty-words.ts';
import { Band, BandLegend } from './band.tsx';
import type { StepSource } from './chart-geometry.ts';
import { CARD_SIZE } from './cards.tsx';
import { TotalsTable, YearsTable } from './charts.tsx';
import { AllStates, Regions, Totals, World, Years } from './embed-drawings.tsx';
import { FrameOfPage, useFigureSources, useTranslator } from './frame-of-page.ts';
import { type Frame, oembedAddress, SerifAhead } from './layout.tsx';
import { DotSeparated, StatusLabel } from './text.tsx';
import type { Usable } from './use-this.tsx';
import type { WorldTile } from './world-tiles.tsx';

/** How high the frame of an embed is, in pixels, so that nothing is cut off from 300 px of width on, with the words of English and a short name. */
const HEIGHTS = {
  figure: 460,
  band: 520,
  cumulative: 490,
  yearly: 510,
  regions: 520,
  tiles: 500,
  state: 460,
  group: 412,
} as const satisfies Partial<Record<Usable, number>>;
/** What is added for every 10 em of the name. */
const FOR_10_EM_OF_NAME: Partial<Record<Embeddable, number>> = { state: 46, group: 26 };
/** How wide the words are that stand in every embed, in English, and what is added for every em that they are wider. */
const [EM_IN_EVERY_EMBED, FOR_EVERY_EM] = [52, 2.3];
const COMMON_STATUSES = ['party', 'signed', 'none'] as const;

/** What can be embedded: shown by other sites in a frame. */
export type Embeddable = keyof typeof HEIGHTS;
export const EMBEDDABLE = Object.keys(HEIGHTS) as Embeddable[];

export const isEmbeddable = (what: string): what is Embeddable => Object.hasOwn(HEIGHTS, what);

/** The colours of an embed, where they are not those that the reader's system asks for. */
export const THEMES = ['light', 'dark'] as const;
export type Theme = (typeof THEMES)[number];

/** The content of an embed. */
export type EmbedDrawing =
  | { readonly of: 'figure' | 'band'; readonly band: BandModel }
  | { readonly of: 'cumulative'; readonly source: StepSource }
  | { readonly of: 'yearly'; readonly years: readonly YearOfActions[] }
  | { readonly of: 'regions'; readonly regions: readonly RegionShare[] }
  | { readonly of: 'tiles'; readonly tiles: readonly WorldTile[] }
  | { readonly of: 'state'; readonly standing: Standing; readonly band: BandModel }
  | { readonly of: 'group'; readonly group: Group; readonly joined: number; readonly band: BandModel };

export interface EmbedModel {
  readonly frame: Frame;
  readonly drawing: EmbedDrawing;
  readonly theme: Theme | null;
  readonly progress: Progress;
  readonly universe: number;
  /** The last day of which the figures speak. */
  readonly knownUntil: CivilDate;
  /** The instant, as ISO text, at which what is shown was known; null: now. */
  readonly knownAt: string | null;
  /** The absolute address of the page that it is about, on the same day and with the same knowledge. */
  readonly page: string;
}

/** An embed as an HTML document. With a day and an instant of knowledge nothing in it depends on what comes later. */
export function renderEmbed(model: EmbedModel): string {
  const { frame, drawing, theme, page } = model;
  const t = translatorFor(frame.locale, frame.treaty);
  return documentOf(
    frame,
    theme,
    nameOfEmbed(t, drawing.of, oneIn(drawing)),
    <>
      <link rel="canonical" href={page} />
      <link rel="alternate" type="application/json+oembed" href={oembedAddress(frame)} />
    </>,
    <>
      <main class={`of-${drawing.of}`}>
        <p class="kicker">{t('embed.treaty')}</p>
        <Content model={model} drawing={drawing} />
      </main>
      <Foot model={model} />
    </>,
  );
}

/** Shown in the frame when the embed cannot be, with a link to the site. */
export function renderEmbedError(frame: Frame, title: string, detail: string): string {
  return documentOf(
    frame,
    null,
    title,
    null,
    <main>
      <h1>{title}</h1>
      <p>{detail}</p>
      <p>
        <Top href="/">{siteName(translatorFor(frame.locale, frame.treaty))}</Top>
      </p>
    </main>,
  );
}

function documentOf(
  frame: Frame,
  theme: Theme | null,
  name: string,
  links: ComponentChildren,
  content: ComponentChildren,
): string {
  const { locale, assets } = frame;
  const t = translatorFor(locale, frame.treaty);
  const whole = (
    <FrameOfPage.Provider value={frame}>
      <html lang={locale} dir={LANGUAGES[locale].direction}>
        <head>
          <meta charset="utf-8" />
          <title>{t('embed.title', { name })}</title>
          <meta name="viewport" content="width=device-width, initial-scale=1" />
          <meta name="robots" content="noindex" />
          <meta name="color-scheme" content={theme ?? 'light dark'} />
          {links}
          <SerifAhead locale={locale} assets={assets} />
          <link rel="stylesheet" href={`${assets.scripts}/embed${theme === null ? '' : `-${theme}`}.css`} />
        </head>
        <body>{content}</body>
      </html>
    </FrameOfPage.Provider>
  );
  return `<!doctype html>${inLanguage(locale, renderToString(whole))}`;
}

function oneIn(drawing: EmbedDrawing): Named | null {
  if (drawing.of === 'state') return stateNamed(drawing.standing.iso3);
  return drawing.of === 'group' ? groupNamed(drawing.group) : null;
}

/** What the embed is of, in a few words: the name of a State or of a group, or of the figure. */
const nameOfEmbed = (t: Translator, what: Embeddable, one: Named | null): string =>
  one === null ? t(`use.name.${what}`) : t.nameOf(one).name;

/** A link that leaves the frame. */
const Top = ({ href, children }: { href: string; children: ComponentChildren }) => (
  <a href={href} target="_top">
    {children}
  </a>
);

/** As of when the figures are, where they come from, and the way to the page that they are of. */
function Foot({ model: { knownUntil, knownAt, page } }: { model: EmbedModel }) {
  const t = useTranslator();
  const sources = useFigureSources();
  const accepted = acceptedSource(sources);
  const live = sources.find(({ id }) => id === 'untc');
  const day = { day: knownUntil, known: knownAt === null ? 'now' : 'then', at: new Date(knownAt ?? 0) };
  return (
    <footer>
      <p>
        <DotSeparated>
          {t('embed.as-of', day)}
          {accepted && (
            <span>
              {t.pieces(
                'embed.source',
                { source: (record) => <Top href={sourcePage(t.treaty, accepted.id)}>{record}</Top> },
                { record: asOfInSentence(t, accepted) },
              )}
            </span>
          )}
          {knownAt === null && live?.stale && checkedLine(t, live)}
          <Top href={page}>{siteName(t)}</Top>
        </DotSeparated>
      </p>
    </footer>
  );
}

function Content({ model, drawing }: { model: EmbedModel; drawing: EmbedDrawing }) {
  const { progress, knownUntil } = model;
  const t = useTranslator();
  switch (drawing.of) {
    case 'figure':
      return (
        <>
          <Headline model={model} />
          <p class="lead">{leadSentence(t, model)}</p>
          <AllStates progress={progress} band={drawing.band} marked={null} />
        </>
      );
    case 'band':
      return (
        <>
          <Headline model={model} />
          <Band model={drawing.band} links={false} />
          <BandLegend model={drawing.band} />
        </>
      );
    case 'tiles':
      return (
        <>
          <Headline model={model} />
          <World tiles={drawing.tiles} />
        </>
      );
    case 'cumulative':
      return (
        <>
          <h1>{historyFinding(t, progress, drawing.source.series, knownUntil)}</h1>
          <Totals source={drawing.source} progress={progress} />
          <div class="hidden">
            <TotalsTable series={drawing.source.series} threshold={progress.threshold} knownUntil={knownUntil} />
          </div>
        </>
      );
    case 'yearly':
      return (
        <>
          <h1>{yearlyFinding(t, drawing.years, knownUntil)}</h1>
          <Years years={drawing.years} />
          <div class="hidden">
            <YearsTable years={drawing.years} />
          </div>
        </>
      );
    case 'regions':
      return (
        <>
          <h1>{regionsFinding(t, drawing.regions)}</h1>
          <Regions regions={drawing.regions} />
        </>
      );
    case 'state':
      return (
        <>
          <h1>{t.nameOf(stateNamed(drawing.standing.iso3)).name}</h1>
          <p class="standing">
            <StatusLabel status={drawing.standing.status} />
          </p>
          <p class="lead">{stateSentence(t, drawing.standing)}</p>
          <AllStates progress={progress} band={drawing.band} marked={drawing.standing.iso3} />
        </>
      );
    case 'group': {
      const { group, joined, band } = drawing;
      const base = band.ticks.length;
      return (
        <>
          <h1>{t('embed.group', { group: groupNamed(group), joined, base })}</h1>
          <Band model={band} links={false} perRow={base <= 20 ? 20 : base <= 30 ? 30 : 60} />
          <BandLegend model={band} />
        </>
      );
    }
  }
}

/** The headline of the day with its figure set large. */
const Headline = ({ model }: { model: EmbedModel }) => (
  <h1>
    {headlinePieces(useTranslator(), model, (figure) => <span class="number">{figure}</span>).map((piece) =>
      typeof piece === 'string' ? <span key={piece}>{piece}</span> : piece,
    )}
  </h1>
);

/** How high the frame of an embed is that is called so, in pixels. Words take as much room as they are wide, so that a language of long ones has a higher frame. */
export function embedHeight(t: Translator, what: Embeddable, name: string): number {
  const day = { day: t.treaty.openedForSignatureOn, known: 'now', at: new Date(0) };
  const words = [
    t('embed.treaty'),
    siteName(t),
    t('embed.as-of', day),
    ...COMMON_STATUSES.map((status) => statusWord(t, status)),
  ];
  const more = words.reduce((sum, text) => sum + widthOf(text, 'sans', 1), 0) - EM_IN_EVERY_EMBED;
  return (
    HEIGHTS[what] +
    Math.ceil(Math.max(0, more) * FOR_EVERY_EM) +
    Math.floor(widthOf(name, 'sans', 1) / 10) * (FOR_10_EM_OF_NAME[what] ?? 0)
  );
}

/** The HTML by which another site shows an embed. */
export const embedHtml = (address: string, title: string, width: number | '100%', height: number): string =>
  renderToString(
    <iframe src={address} title={title} width={width} height={height} loading="lazy" {...{ style: 'border:0;max-width:100%' }} />,
  );

export interface OembedModel {
  /** That of the embed. */
  readonly frame: Frame;
  readonly what: Embeddable;
  readonly format: 'json' | 'xml';
  /** The code of the State, or the group, that it is of. */
  readonly state: string | null;
  readonly group: Group | null;
  /** Whether it never changes. */
  readonly frozen: boolean;
  /** In pixels; null where none is given. */
  readonly mostWidth: number | null;
  readonly mostHeight: number | null;
}

/** The default width of an embed, in pixels. */
const WIDTH = 640;
/** How long the answer may be cached, in seconds. */
const [HOUR, YEAR] = [3_600, 31_536_000];

/** The answer about an embed, as JSON or as XML (oEmbed 1.0, 2.3.4). */
export function renderOembed({ frame, what, format, state, group, frozen, mostWidth, mostHeight }: OembedModel): string {
  const t = translatorFor(frame.locale, frame.treaty);
  const one = group !== null ? groupNamed(group) : state === null ? null : stateNamed(state);
  const name = nameOfEmbed(t, what, one);
  const title = t('embed.title', { name });
  const width = Math.min(WIDTH, mostWidth ?? WIDTH);
  const needed = embedHeight(t, what, name);
  const height = Math.min(needed, mostHeight ?? needed);
  // A picture that is larger than what is asked for must not be named.
  const isRoom = (mostWidth ?? CARD_SIZE.width) >= CARD_SIZE.width && (mostHeight ?? CARD_SIZE.height) >= CARD_SIZE.height;
  const answer = {
    type: 'rich',
    version: '1.0',
    title,
    provider_name: siteName(t),
    provider_url: absoluteIn(frame, '/'),
    cache_age: frozen ? YEAR : HOUR,
    html: embedHtml(frame.address, title, width, height),
    width,
    height,
    ...(frame.card && isRoom && thumbnailOf(frame.card.address)),
  };
  if (format === 'json') return JSON.stringify(answer);
  const elements = Object.entries(answer).map(([key, value]) => h(key, null, String(value)));
  return `<?xml version="1.0" encoding="utf-8" standalone="yes"?>\n${renderToString(h('oembed', null, elements))}`;
}

const thumbnailOf = (address: string) => ({
  thumbnail_url: address,
  thumbnail_width: CARD_SIZE.width,
  thumbnail_height: CARD_SIZE.height,
});
