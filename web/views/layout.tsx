import type { ComponentChildren } from 'preact';
import { renderToString } from 'preact-render-to-string';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { type SourceLine, warningSentence } from '../words/freshness.ts';
import { siteWords as words } from '../words/page-words.ts';
import { type Locale, translatorFor } from '../words/translator.ts';
import { siteName } from '../words/treaty-words.ts';
import { FrameOfPage } from './frame-of-page.ts';
import { Freshness } from './freshness.tsx';
import { Linked } from './text.tsx';

/** Where the browser finds the style sheet, the emblem, and the folder of the scripts. */
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
  /** The page's absolute address, query included. */
  readonly address: string;
  readonly assets: AssetAddresses;
  /** How it stands with the sources of the figures on the page; empty where none has been read, or the page has no figures. */
  readonly sources: readonly SourceLine[];
  /** When the depositary is checked next, as ISO text; null when it is not scheduled. */
  readonly nextCheckAt: string | null;
  /** Whether the database did not answer when it was last asked: what was read of it before is shown. */
  readonly databaseAway: boolean;
  /** How it stood with them at the instant that the page shows the knowledge of, where that is not now. */
  readonly sourcesThen?: readonly SourceLine[];
}

/** One page: its frame, what it is called, and its content. */
interface Page {
  readonly frame: Frame;
  readonly title: string;
  /** One sentence for search engines and shared links. */
  readonly description: string;
  readonly children: ComponentChildren;
  /** The script of the page, where it has one: it adds to a page that is whole without it. */
  readonly script?: 'dashboard' | 'states' | 'state' | 'brief';
  /** Whether the panels of the page say how fresh they are; otherwise its foot does. */
  readonly panelsSayFreshness?: boolean;
}

function Head({ frame, title, description, script }: Omit<Page, 'children'>) {
  const { assets, address, treaty } = frame;
  return (
    <head>
      <meta charset="utf-8" />
      <title>{words.titleOf(treaty, title)}</title>
      <meta name="viewport" content="width=device-width, initial-scale=1" />
      <meta name="description" content={description} />
      <meta name="color-scheme" content="light dark" />
      <meta property="og:site_name" content={siteName(treaty)} />
      <meta property="og:title" content={title} />
      <meta property="og:description" content={description} />
      <meta property="og:type" content="website" />
      <meta property="og:locale" content="en_GB" />
      <meta name="twitter:card" content="summary" />
      <meta property="og:url" content={address} />
      <link rel="canonical" href={address} />
      <link rel="icon" href={assets.emblem} type="image/svg+xml" />
      <link rel="stylesheet" href={assets.css} />
      {script ? <script type="module" src={`${assets.scripts}/${script}.js`} /> : null}
      <script type="module" src={`${assets.scripts}/use.js`} />
    </head>
  );
}

/** How the navigation marks the page itself, or the section that the page is in. */
function currentAt(href: string, path: string): 'page' | 'true' | undefined {
  if (path === href) return 'page';
  return href !== '/' && path.startsWith(`${href}/`) ? 'true' : undefined;
}

function Header({ frame: { path, treaty } }: { frame: Frame }) {
  return (
    <header class="site">
      <a class="name" href="/">
        {siteName(treaty)}
      </a>
      <nav aria-label={words.navigation}>
        <ul>
          {words.pages.map(([href, name]) => (
            <li key={href}>
              <a href={href} aria-current={currentAt(href, path)}>
                {name}
              </a>
            </li>
          ))}
        </ul>
      </nav>
    </header>
  );
}

/** The whole HTML document around a page's content. */
export function renderPage({ children, panelsSayFreshness = false, ...page }: Page): string {
  const { frame } = page;
  const warning = warningSentence(frame.sources, frame.nextCheckAt);
  const document = (
    <html lang={frame.locale}>
      <Head {...page} />
      <body>
        <a class="skip" href="#content">
          {translatorFor(frame.locale, frame.treaty)('site.skip')}
        </a>
        <Header frame={frame} />
        {frame.databaseAway ? (
          <p class="warning" role="status">
            {words.databaseAway}
          </p>
        ) : null}
        {warning ? (
          <p class="warning" role="status">
            {warning} <a href="/health">{words.moreOnSources}</a>
          </p>
        ) : null}
        <main id="content" tabindex={-1}>
          {children}
        </main>
        <footer class="site">
          {!panelsSayFreshness && frame.sources.length > 0 ? <Freshness /> : null}
          <p>
            <Linked text={words.depositary} href={frame.treaty.depositaryPage} />
          </p>
          <p>
            {words.foot.map(([href, name]) => (
              <>
                <a href={href}>{name}</a>{' '}
              </>
            ))}
          </p>
        </footer>
      </body>
    </html>
  );
  const whole = <FrameOfPage.Provider value={frame}>{document}</FrameOfPage.Provider>;
  return `<!doctype html>${renderToString(whole)}`;
}
