import { type BadgeOf, badgeWords, type CardFacts, cardAlt } from '../words/cards.ts';
import { CARD_SIZE } from './cards.tsx';
import { Copy } from './copy.tsx';
import { escaped } from './escaped.ts';
import { useTranslator } from './frame-of-page.ts';

/** The absolute addresses of something shown elsewhere: live, and frozen. */
export interface Shared {
  readonly live: string;
  readonly frozen: string;
}

export interface ShareModel extends CardFacts {
  readonly card: Shared;
  /** Null for a group, which has none. */
  readonly badge: (Shared & { readonly of: BadgeOf | 'state' }) | null;
  /** The absolute address of the page that a badge leads to. */
  readonly page: string;
  /** Whether the day is over, so that only corrections follow. */
  readonly past: boolean;
}

/** The share picture and the badge, each with its addresses, the texts for those who cannot see it, and the code that shows it. */
export function Share({ name, card, badge, page, past, ...facts }: ShareModel & { readonly name: string }) {
  const t = useTranslator();
  const alt = cardAlt(t, facts);
  return (
    <section class="share">
      <h2>{t('share.picture')}</h2>
      <p>{t('share.picture.note')}</p>
      <img src={pathOf(card.live)} alt={alt} {...CARD_SIZE} loading="lazy" />
      <Addresses {...card} past={past} />
      <textarea readonly rows={3} aria-label={t('share.alt')} value={alt} />
      <Copy words={t('share.alt.copy')} />
      {badge && <Badge badge={badge} page={page} past={past} name={name} full={badgeWords(t, badge.of, facts).full} />}
    </section>
  );
}

interface BadgeProps {
  readonly badge: Shared;
  readonly page: string;
  readonly past: boolean;
  /** What it is about. */
  readonly name: string;
  /** What it says now. */
  readonly full: string;
}

function Badge({ badge, page, past, name, full }: BadgeProps) {
  const t = useTranslator();
  // Without the figure: the badge keeps changing where the text has been pasted.
  const alt = t('embed.title', { name });
  const html = `<a href="${escaped(page)}"><img src="${escaped(badge.live)}" alt="${escaped(alt)}" height="20"></a>`;
  return (
    <>
      <h3>{t('share.badge')}</h3>
      <p>
        <img src={pathOf(badge.live)} alt={full} height={20} />
      </p>
      <Addresses {...badge} past={past} />
      <textarea readonly dir="ltr" rows={3} aria-label={t('share.markdown')} value={`[![${alt}](${badge.live})](${page})`} />
      <Copy words={t('share.markdown.copy')} />
      <textarea readonly dir="ltr" rows={4} aria-label={t('share.html')} value={html} />
      <Copy words={t('share.html.copy')} />
    </>
  );
}

const Addresses = ({ live, frozen, past }: Shared & { readonly past: boolean }) => {
  const t = useTranslator();
  return (
    <dl>
      <dt>{t('embed.live', { past: past ? 'yes' : 'no' })}</dt>
      <dd>
        <a href={live}>{live}</a>
      </dd>
      <dt>{t('embed.frozen')}</dt>
      <dd>
        <a href={frozen}>{frozen}</a>
      </dd>
    </dl>
  );
};

/** Within the site, wherever it is reached. */
const pathOf = (address: string): string => address.replace(/^https?:\/\/[^/]+/, '');
