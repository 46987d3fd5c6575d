import { inEveryLanguage, prefixOf, UNPREFIXED } from '../addresses.ts';
import type { CardFacts } from '../words/cards.ts';
import { citedSource } from '../words/freshness.ts';
import { LOCALES } from '../words/locales.ts';
import { type MessageKey, type Translator, translatorFor } from '../words/translator.ts';
import { countedKinds, siteName } from '../words/treaty-words.ts';
import { citation, findingSentence } from '../words/use.ts';
import type { Offer } from './data.tsx';
import { escaped } from './escaped.ts';
import type { Frame } from './layout.tsx';

/** A page in the site map. */
export interface MappedPage {
  /** Its absolute address in English. */
  readonly address: string;
  /** The instant or the day on which it last changed; null where that is not known. */
  readonly changed: string | null;
}

/** The site map (sitemaps.org 0.9): each page once, with where it is in the other languages. */
export function renderSitemap(pages: readonly MappedPage[]): string {
  const urls = pages.map(({ address, changed }) => {
    const others = inEveryLanguage({ locale: UNPREFIXED, address }).map(
      (one) => `<xhtml:link rel="alternate" hreflang="${one.locale}" href="${escaped(one.address)}"/>`,
    );
    return `<url><loc>${escaped(address)}</loc>${changed === null ? '' : `<lastmod>${changed}</lastmod>`}${others.join('')}</url>\n`;
  });
  const spaces = 'xmlns="http://www.sitemaps.org/schemas/sitemap/0.9" xmlns:xhtml="http://www.w3.org/1999/xhtml"';
  return `<?xml version="1.0" encoding="UTF-8"?>\n<urlset ${spaces}>\n${urls.join('')}</urlset>\n`;
}

/** Programs that fetch one address to show a preview of the link: nothing is closed to them. */
const PREVIEWS = [
  'facebookexternalhit',
  'Facebot',
  'Twitterbot',
  'LinkedInBot',
  'Slackbot',
  'TelegramBot',
  'WhatsApp',
  'Discordbot',
];

/**
 * What other crawlers should skip: pages that only help to use another one, and the days, orders and choices of a page, which are endless. The days of
 * the dashboard stay open: each has its title, and links lead only to those on which something happened.
 */
const ENDLESS = [
  '/use/',
  '/rows/',
  '/oembed',
  '/?*known=',
  '/states?*date=',
  '/states?*q=',
  '/states?*sort=',
  '/states/*?*date=',
  '/states/*?*known=',
  '/states/*?*group=',
  '/groups?*date=',
  '/groups/*?*date=',
  '/next?',
  '/data?',
];

/** The rules for crawlers (RFC 9309). `origin` is where the site is. */
export function renderRobots(origin: string): string {
  const previews = [...PREVIEWS.map((name) => `User-agent: ${name}`), 'Allow: /'];
  const closed = LOCALES.flatMap((locale) => ENDLESS.map((path) => `Disallow: ${prefixOf(locale)}${path}`));
  const others = ['User-agent: *', ...closed];
  return `${[...previews, '', ...others, '', `Sitemap: ${origin}/sitemap.xml`].join('\n')}\n`;
}

/** The pages of the site with their texts. */
const PAGES = [
  ['/', 'llms.dashboard', 'llms.page.dashboard'],
  ['/states', 'site.page.states', 'llms.page.states'],
  ['/next', 'site.page.next', 'llms.page.next'],
  ['/groups', 'site.page.groups', 'llms.page.groups'],
  ['/changes', 'site.page.changes', 'llms.page.changes'],
  ['/method', 'site.page.method', 'llms.page.method'],
] as const;

/** The site in short for language models (llmstxt.org): what it is, the key figures, how to read them, where everything is. */
export function renderLlms(frame: Frame, card: CardFacts, offers: readonly Offer[]): string {
  const t = translatorFor(frame.locale, frame.treaty);
  const { origin } = new URL(frame.address);
  const vote = frame.treaty.vote === null ? 'no' : 'yes';
  const link = (title: MessageKey, path: string, text: MessageKey): string =>
    `- ${t('llms.link', { title: t(title), address: `${origin}${path}`, text: t(text, { vote }) })}`;
  const { threshold } = frame.treaty.rule.treaty;
  const facts = [
    t('llms.joined'),
    t('llms.party'),
    t('llms.counted', { kinds: countedKinds(t), threshold }),
    t('method.rule.universe'),
    t('llms.clocks'),
  ];
  const blocks = [
    `# ${siteName(t)}`,
    `> ${t('llms.summary')}`,
    listOf(figuresOf(t, frame, card)),
    listOf(facts),
    `## ${t('llms.pages')}`,
    PAGES.map(([path, title, text]) => link(title, path, text)).join('\n'),
    `## ${t('data.heading')}`,
    offers.map(({ title, description, example }) => link(title, example, description)).join('\n'),
    `## ${t('llms.optional')}`,
    link('site.page.health', '/health', 'llms.page.health'),
  ];
  return `${blocks.join('\n\n')}\n`;
}

const listOf = (lines: readonly string[]): string => lines.map((line) => `- ${line}`).join('\n');

/** Today's figures, each in a sentence with its day, and how to cite them. */
function figuresOf(t: Translator, { sources, address }: Frame, { progress, universe, day }: CardFacts): string[] {
  const { signatories, signedNotRatified: signed, contractingStates, withdrawn, statesParties: parties } = progress;
  const { threshold, thresholdReachedOn: reached, entryIntoForceOn: inForce } = progress;
  const none = universe - contractingStates - signed - withdrawn;
  const sentence = findingSentence(t, { finding: { of: 'progress', none }, progress, universe, day, past: true });
  const page = `${new URL(address).origin}/?date=${progress.asOf}`;
  return [
    `${sentence}.`,
    t('llms.signatories', { day, signatories, signed, none }),
    ...(reached && inForce
      ? [
          t('llms.parties', { day: progress.asOf, parties }),
          t('llms.reached', { kinds: countedKinds(t), threshold, reached, inForce }),
        ]
      : []),
    t('llms.cite', { citation: citation(t, sentence, progress.asOf, page, citedSource(t, sources, [])) }),
  ];
}
