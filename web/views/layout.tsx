import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { absoluteIn, inEveryLanguage, inLanguage, UNPREFIXED } from '../addresses.ts';
import { type CardFacts, cardAlt } from '../words/cards.ts';
import type { FeedFilter } from '../words/feeds.ts';
import { type SourceLine, troubleLine } from '../words/freshness.ts';
import { LANGUAGES, type Locale } from '../words/locales.ts';
import { type Translator, translatorFor } from '../words/translator.ts';
import { shortTitle, siteName } from '../words/treaty-words.ts';
import { CARD_SIZE } from './cards.tsx';
import { FeedLinks } from './follow.tsx';
import { FrameOfPage, useTranslator } from './frame-of-page.ts';
import { Message } from './text.tsx';

/** Where the browser finds the style sheet, the emblem, and the folder of the scripts and of the font. */
export interface AssetAddresses {
  readonly css: string;
  readonly emblem: string;
  readonly scripts: string;
}

/** What every page has around its content. */
export interface Frame {
  /** The treaty that the site is about. */
  readonly treaty: Treaty;
  /** The language that the page is in. */
  readonly locale: Locale;
  /** The path asked for, without the query: it marks the place in the navigation. */
  readonly path: string;
  /** The page's absolute canonical address: with the parameters that change what it says. */
  readonly address: string;
  readonly assets: AssetAddresses;
  /** The state of the sources of the figures on the page; empty where none has been read, or the page has no figures. */
  readonly sources: readonly SourceLine[];
  /** Set where archived records are not published: nothing leads to them. */
  readonly archive?: 'not published';
  /** When the depositary is checked next, as ISO text; null when it is not scheduled. */
  readonly nextCheckAt: string | null;
  /** Whether the last query of the database failed, so that the page shows what was read before. */
  readonly databaseAway: boolean;
  /** Their state at the instant whose knowledge the page shows, where that is not now. */
  readonly sourcesThen?: readonly SourceLine[];
  /** The picture that is shown with a link to the page, at its absolute address; none on an error page. */
  readonly card?: CardFacts & { readonly address: string };
}

/** One page: its frame, what it is called, and its content. */
interface Page {
  readonly frame: Frame;
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
  readonly children: ComponentChildren;
  /** The States whose feed the page announces; absent: all. */
  readonly feed?: FeedFilter;
  /** Whether it can be embedded by its address (oEmbed). */
  readonly embeddable?: true;
  /** Set for a page that search engines should not list, such as an error page: it then names no canonical address. */
  readonly unlisted?: true;
  /** The script of the page, where it has one: it adds to a page that is whole without it. */
  readonly script?: 'dashboard' | 'states' | 'state' | 'brief' | 'group' | 'api';
}

/**
 * The pages, by their place and the name of their message, and how wide the window has to be for the navigation to have them: what fits beside the name
 * on a phone stays. The foot has all.
 */
const NAVIGATION = [
  ['/states', 'states'],
  ['/next', 'next'],
  ['/groups', 'groups'],
  ['/changes', 'changes'],
  ['/data', 'data', 'wide'],
  ['/method', 'method', 'wide'],
] as const;
const FOOT = [...NAVIGATION, ['/health', 'health']] as const;

/** Where the answer about an embed, or about a page that has one, is (oEmbed 1.0). */
export const oembedAddress = (frame: Pick<Frame, 'locale' | 'address'>): string =>
  absoluteIn(frame, `/oembed?url=${encodeURIComponent(frame.address)}`);

/** Has the serif fetched at once, where the language is written in the letters that it has. */
export const SerifAhead = ({ locale, assets }: Pick<Frame, 'locale' | 'assets'>) =>
  new Intl.Locale(LANGUAGES[locale].tag).maximize().script === 'Latn' ? (
    <link rel="preload" as="font" type="font/woff2" href={`${assets.scripts}/serif.woff2`} crossorigin="anonymous" />
  ) : null;

function Head({ frame, title, description, feed = {}, embeddable, unlisted, script }: Omit<Page, 'children'>) {
  const { assets, card } = frame;
  const t = useTranslator();
  const site = siteName(t);
  return (
    <head>
      <meta charset="utf-8" />
      <title>{title === site ? title : t('site.title', { title, site })}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="color-scheme" content="light dark" />
      <meta property="og:site_name" content={site} />
      <meta property="og:title" content={title} />
      <meta name="description" property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content={territoryOf(frame.locale)} />
      <meta name="twitter:card" content={card ? 'summary_large_image' : 'summary'} />
      {card && <CardTags {...card} />}
      {!unlisted && <Addresses frame={frame} />}
      <FeedLinks filter={feed} />
      {embeddable && <link rel="alternate" type="application/json+oembed" href={oembedAddress(frame)} />}
      <link rel="icon" href={assets.emblem} type="image/svg+xml" />
      <SerifAhead locale={frame.locale} assets={assets} />
      <link rel="stylesheet" href={assets.css} />
      {script ? <script type="module" src={`${assets.scripts}/${script}.js`} /> : null}
      <script type="module" src={`${assets.scripts}/use.js`} />
    </head>
  );
}

/** Where the page is, and where it is in each language. */
const Addresses = ({ frame }: Pick<Page, 'frame'>) => (
  <>
    <meta property="og:url" content={frame.address} />
    <link rel="canonical" href={frame.address} />
    {inEveryLanguage(frame).flatMap(({ locale, address }) => [
      ...(locale === UNPREFIXED ? [<link key="x-default" rel="alternate" hreflang="x-default" href={address} />] : []),
      <link key={locale} rel="alternate" hreflang={locale} href={address} />,
    ])}
  </>
);

/**
 * The language with the country whose habits it follows, as Open Graph has it: `en_GB`. The other languages are no `og:locale:alternate`, which promises
 * them at the same address.
 */
function territoryOf(locale: Locale): string {
  const { language, region } = new Intl.Locale(LANGUAGES[locale].tag).maximize();
  return `${language}_${region}`;
}

/** The share picture, with its size so that a program that shows the link need not fetch it first. */
function CardTags({ address, ...facts }: NonNullable<Frame['card']>) {
  return (
    <>
      <meta property="og:image" content={address} />
      <meta property="og:image:type" content="image/png" />
      <meta property="og:image:width" content={String(CARD_SIZE.width)} />
      <meta property="og:image:height" content={String(CARD_SIZE.height)} />
      <meta property="og:image:alt" name="twitter:image:alt" content={cardAlt(useTranslator(), facts)} />
    </>
  );
}

/** How the navigation marks the page itself, or the section that the page is in. */
function currentAt(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return href !== '/' && path.startsWith(`${href}/`) ? 'true' : undefined;
}

function Header({ path }: Frame) {
  const t = useTranslator();
  return (
    <header class="site">
      <a class="name" href="/" aria-current={currentAt('/', path)}>
        <span class="wide">{siteName(t)}</span>
        <span class="narrow">{t('site.short-name', { short: shortTitle(t) })}</span>
      </a>
      <nav aria-label={t('site.navigation')}>
        <ul>
          {NAVIGATION.map(([href, name, width]) => (
            <li key={href} class={width}>
              <a href={href} aria-current={currentAt(href, path)}>
                {t(`site.page.${name}`)}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** What is wrong with the tracker itself, in one quiet line; System status has the rest. */
function troubleOf(t: Translator, { databaseAway, sources, nextCheckAt }: Frame): string | null {
  const trouble = troubleLine(t, sources, nextCheckAt);
  if (!databaseAway) return trouble;
  return t.format.sentences([t('site.database-away'), ...(trouble === null ? [] : [trouble])]);
}

/**
 * The page in each language, in the words of that language. A script offers the one that the reader's browser prefers.
 */
function Languages({ frame }: { frame: Frame }) {
  const t = useTranslator();
  return (
    <nav aria-label={t('site.languages')} data-redraw="languages">
      <ul>
        {inEveryLanguage(frame).map(({ locale, address }) => (
          <li key={locale}>
            {locale === frame.locale ? (
              <span aria-current="true">{LANGUAGES[locale].ownName}</span>
            ) : (
              <a lang={locale} hreflang={locale} href={address.replace(/^https?:\/\/[^/]+/, '')}>
                {LANGUAGES[locale].ownName}
              </a>
            )}
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Footer({ frame }: { frame: Frame }) {
  const { treaty } = frame;
  const t = useTranslator();
  return (
    <footer class="site">
      <p>
        <Message id="site.depositary" links={{ depositary: treaty.depositaryPage }} />
      </p>
      <nav aria-label={t('site.foot')}>
        <ul>
          {FOOT.map(([href, name]) => (
            <li key={href}>
              <a href={href}>{t(`site.page.${name}`)}</a>
            </li>
          ))}
        </ul>
      </nav>
      <Languages frame={frame} />
    </footer>
  );
}

/** The whole HTML document around a page's content. */
export function renderPage({ children, ...page }: Page): string {
  const { frame } = page;
  const t = translatorFor(frame.locale, frame.treaty);
  const trouble = troubleOf(t, frame);
  const document = (
    <html lang={frame.locale} dir={LANGUAGES[frame.locale].direction === 'rtl' ? 'rtl' : undefined}>
      <Head {...page} />
      <body>
        <a class="skip" href="#content">
          {t('site.skip')}
        </a>
        <Header {...frame} />
        {trouble && (
          <p class="warning" role="status">
            {trouble}
            {t.format.marks.gap}
            <a href="/health">{t('site.page.health')}</a>
          </p>
        )}
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <Footer frame={frame} />
      </body>
    </html>
  );
  const whole = <FrameOfPage.Provider value={frame}>{document}</FrameOfPage.Provider>;
  return `<!doctype html>${inLanguage(frame.locale, renderToString(whole), frame.path)}`;
}
