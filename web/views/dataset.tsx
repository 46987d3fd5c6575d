import { citedSource } from '../words/freshness.ts';
import { siteName } from '../words/treaty-words.ts';
import type { Offer } from './data.tsx';
import { LICENCE } from './data-documents.ts';
import { useFrame, useTranslator } from './frame-of-page.ts';

const MEASURES = ['joined', 'parties', 'signatories', 'signed', 'counted', 'status'] as const;

/** The data as a schema.org `Dataset` for search engines; nothing before there is a record. A block of data, which no browser runs. */
export function Dataset({ offers }: { offers: readonly Offer[] }) {
  const { treaty, locale, address, card, sources } = useFrame();
  const t = useTranslator();
  if (card === undefined) return null;
  const { origin } = new URL(address);
  const { day, universe } = card;
  const vote = treaty.vote === null ? 'no' : 'yes';
  const opened = treaty.openedForSignatureOn;
  const changed = sources
    .flatMap(({ changedAt }) => changedAt ?? [])
    .sort()
    .at(-1);
  const dataset = {
    '@context': 'https://schema.org',
    '@type': 'Dataset',
    '@id': `${origin}/data#dataset`,
    name: t('dataset.name', { opened }),
    description: t('dataset.description', { day, universe }),
    url: `${origin}/data`,
    inLanguage: locale,
    isAccessibleForFree: true,
    license: LICENCE.address,
    creator: { '@type': 'Organization', name: siteName(t), url: `${origin}/` },
    about: treaty.title,
    keywords: [treaty.title, treaty.shortTitle],
    temporalCoverage: `${opened}/${day}`,
    spatialCoverage: { '@type': 'Place', name: t('dataset.world') },
    variableMeasured: MEASURES.map((measure) => t(`dataset.measures.${measure}`)),
    ...(changed && { dateModified: changed }),
    isBasedOn: { '@type': 'CreativeWork', name: citedSource(t, sources, []), url: treaty.depositaryPage },
    distribution: offers.flatMap(({ kind, title, description, template, types }) =>
      // Only what is one file: not one of many, such as that of a State.
      (kind === 'tables' || kind === 'api') && !template.replace('{ending}', '').includes('{')
        ? Object.entries(types).map(([ending, type]) => ({
            '@type': 'DataDownload',
            name: t('dataset.file', { title: t(title), ending }),
            description: t(description, { vote }),
            encodingFormat: type,
            contentUrl: `${origin}${template.replace('{ending}', ending)}`,
          }))
        : [],
    ),
  };
  return (
    <script
      type="application/ld+json"
      // A text with `</script>` would end the block.
      dangerouslySetInnerHTML={{ __html: JSON.stringify(dataset).replaceAll('<', '\\u003c') }}
    />
  );
}
