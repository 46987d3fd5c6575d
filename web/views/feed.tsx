import { renderToString } from 'preact-render-to-string';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { stateSlug } from '../../treaty/states.ts';
import { addressIn } from '../addresses.ts';
import { changeAnnouncement } from '../words/changes.ts';
import { type FeedFilter, feedHeading, feedLines, feedTitle, isAct, type ToldChange } from '../words/feeds.ts';
import { evidenceInWords } from '../words/freshness.ts';
import type { Locale } from '../words/locales.ts';
import { sourceNamed } from '../words/names.ts';
import { stateNamed, type Translator, translatorFor } from '../words/translator.ts';
import { kindNamed, siteName } from '../words/treaty-words.ts';
import { filterQuery } from './follow.tsx';

/** One entry of a feed. */
export interface FeedEntry extends ToldChange {
  /** An IRI, the same in every feed and wherever the site is. */
  readonly id: string;
  /** Its date: for news, when it was recorded; for what the first record had, the day of the act. */
  readonly at: Date;
  readonly recordedAt: Date;
  readonly source: string;
  /** Of the archived record; null where there is none, or none is published. */
  readonly sha256: string | null;
  readonly evidence: string | null;
  /** Whether it comes from parsing archived records again. */
  readonly reread: boolean;
}

export interface FeedModel {
  readonly treaty: Treaty;
  readonly locale: Locale;
  readonly origin: string;
  /** Of the feed, an IRI like that of an entry. */
  readonly id: string;
  readonly filter: FeedFilter;
  /** The absolute address of the feed itself. */
  readonly address: string;
  /** When its newest entry is dated. */
  readonly updated: Date;
  /** Newest first. */
  readonly entries: readonly FeedEntry[];
  /** How many entries it has at most. */
  readonly most: number;
}

/** The feed as Atom (RFC 4287). */
export async function renderAtomFeed(model: FeedModel): Promise<string> {
  const { treaty, locale, id, filter, address, updated, entries, most } = model;
  const at = addressesOf(model);
  const t = translatorFor(locale, treaty);
  // Loaded with the first feed requested: the library takes a tenth of the program's loading time.
  const { Feed } = await import('feed');
  const feed = new Feed({
    ...{ id, updated, feed: address, generator: false },
    title: inXml(feedTitle(t, filter)),
    description: t('feeds.description', { most }),
    link: at(pageOf(filter)),
    author: { name: siteName(t), link: at('/') },
  });
  for (const entry of entries) {
    const heading = feedHeading(t, entry);
    feed.addItem({
      ...{ id: entry.id, link: linkOf(at, entry), date: entry.at, published: entry.at },
      // The library marks texts as HTML.
      title: inHtml(heading),
      description: inHtml(changeAnnouncement(t, entry, entry.figures)),
      content: contentOf(t, at, entry),
      category: tagsOf(t, entry).map((name) => ({ name, term: name })),
    });
  }
  // The library does not name the language.
  return feed.atom1().replace('<feed ', `<feed xml:lang="${locale}" `);
}

/** The feed as JSON Feed 1.1 (jsonfeed.org); what a library writes is 1.0. */
export function renderJsonFeed(model: FeedModel): string {
  const { treaty, locale, filter, address, entries, most } = model;
  const at = addressesOf(model);
  const t = translatorFor(locale, treaty);
  return JSON.stringify({
    version: 'https://jsonfeed.org/version/1.1',
    title: feedTitle(t, filter),
    home_page_url: at(pageOf(filter)),
    feed_url: address,
    description: t('feeds.description', { most }),
    language: locale,
    authors: [{ name: siteName(t), url: at('/') }],
    items: entries.map((entry) => {
      const title = feedHeading(t, entry);
      return {
        id: entry.id,
        url: linkOf(at, entry),
        title,
        summary: changeAnnouncement(t, entry, entry.figures),
        content_html: contentOf(t, at, entry),
        date_published: entry.at.toISOString(),
        date_modified: entry.at.toISOString(),
        tags: tagsOf(t, entry),
      };
    }),
  });
}

/** The absolute address of a path, in the language of the feed. */
type AddressOf = (path: string) => string;
const addressesOf =
  ({ locale, origin }: FeedModel): AddressOf =>
  (path) =>
    addressIn(locale, path, origin);

/** The page whose changes the feed lists. */
function pageOf({ state, ...others }: FeedFilter): string {
  if (state) return `/states/${stateSlug(state)}`;
  const query = filterQuery(others);
  if (query === '') return '/changes';
  return others.group && query === `?group=${others.group}` ? `/groups/${others.group}` : `/states${query}`;
}

/** For an act: the State's page as of its day. For anything else: the State's changes. */
function linkOf(at: AddressOf, entry: FeedEntry): string {
  const address = at(`/states/${stateSlug(entry.iso3)}`);
  return isAct(entry) ? `${address}?date=${entry.after}` : `${address}#changes`;
}

const tagsOf = (t: Translator, { iso3, field }: FeedEntry): string[] => [
  t.nameOf(stateNamed(iso3)).name,
  ...(field === 'name' ? [] : [t.nameOf(kindNamed(field)).name]),
];

function contentOf(t: Translator, at: AddressOf, entry: FeedEntry): string {
  const content = renderToString(
    <>
      <p>{changeAnnouncement(t, entry, entry.figures)}</p>
      <ul>
        {feedLines(t, entry).map((line) => (
          <li key={line}>{line}</li>
        ))}
        {isAct(entry) && entry.ended && <li>{t('feeds.line.ended')}</li>}
        {entry.reread && !isAct(entry) && <li>{t('feeds.line.reread')}</li>}
        <li>{t('feeds.line.recorded', { at: entry.recordedAt })}</li>
        <li>{sourceOf(t, at, entry)}</li>
      </ul>
    </>,
  );
  // The library ends a CDATA section at the second one.
  return content.replaceAll(']]>', ']]&gt;');
}

/** The archived record that states it, or the manual decision by which it was entered. */
function sourceOf(t: Translator, at: AddressOf, { source, sha256, evidence }: FeedEntry) {
  const decision = /^decision:(\d+)$/.exec(evidence ?? '')?.[1];
  if (decision !== undefined)
    return t.pieces(
      'feeds.line.decision',
      { decision: (content) => <a href={at('/health#decisions')}>{content}</a> },
      { id: decision },
    );
  const values = { source: sourceNamed(source), evidence: evidence === null ? 'none' : evidenceInWords(t, evidence) };
  if (sha256 === null) return t('feeds.line.source', values);
  return t.pieces('feeds.line.archived', { record: (content) => <a href={at(`/data/records/${sha256}`)}>{content}</a> }, values);
}

const inHtml = (text: string): string => text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');

/** Without the characters that XML does not have: words to look for may be anything. */
const inXml = (text: string): string => text.replace(/[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu, '');
