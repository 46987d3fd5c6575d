import { type MessageKey, translatorFor } from '../words/translator.ts';
import { Dataset } from './dataset.tsx';
import { useTranslator } from './frame-of-page.ts';
import { type Frame, renderPage } from './layout.tsx';
import { Table } from './table.tsx';
import { Message } from './text.tsx';

/** What is offered, in the order in which the page has it. */
const KINDS = ['tables', 'charts', 'follow', 'embeds', 'pictures', 'api', 'machines'] as const;

/** Something that can be fetched by programs and people. */
export interface Offer {
  /** Names it in the index for programs; it never changes. */
  readonly id: string;
  readonly kind: (typeof KINDS)[number];
  readonly title: MessageKey;
  /** One or two sentences. They may use `{vote}`: `yes` where the treaty had a recorded vote. */
  readonly description: MessageKey;
  /** Its path; `{ending}` stands for one of the endings of `types`, other names in braces for what the description says. */
  readonly template: string;
  /** The media types by ending. */
  readonly types: Readonly<Record<string, string>>;
  /** The names of the parameters that its query may have. */
  readonly parameters: readonly string[];
  /** An address that is answered, relative to the site. */
  readonly example: string;
}

/** Downloads and the API. */
export function renderData(frame: Frame, offers: readonly Offer[]): string {
  const t = translatorFor(frame.locale, frame.treaty);
  return renderPage({
    frame,
    title: t('data.heading'),
    description: t('data.description'),
    children: (
      <>
        <h1>{t('data.heading')}</h1>
        <p class="lead">{t('data.lead')}</p>
        {KINDS.map((kind) => (
          <Offers key={kind} kind={kind} offers={offers.filter((offer) => offer.kind === kind)} />
        ))}
        <h2>{t('data.archived')}</h2>
        <p>
          <Message id="data.archived.lead" links={{ runs: '/health#runs' }} />
        </p>
        <Dataset offers={offers} />
      </>
    ),
  });
}

/** What is offered of one kind, under its heading; nothing where nothing is. */
function Offers({ kind, offers }: { kind: Offer['kind']; offers: readonly Offer[] }) {
  const t = useTranslator();
  if (offers.length === 0) return null;
  const vote = t.treaty.vote === null ? 'no' : 'yes';
  return (
    <>
      <h2>{t(`data.offers.${kind}`)}</h2>
      {kind === 'api' && <p>{t('data.api.lead')}</p>}
      <Table
        class="stacked"
        caption={t(`data.offers.${kind}`)}
        captionHidden
        rows={offers}
        columns={[
          [t('data.offers.what'), ({ title }) => t(title)],
          [t('data.offers.description'), ({ description }) => t(description, { vote })],
          [t('data.offers.address'), ({ template }) => <code>{template}</code>],
          [t('data.offers.parameters'), ({ parameters }) => parameters.join(', ')],
          [t('data.offers.example'), ({ example }) => <a href={example}>{example}</a>],
        ]}
      />
    </>
  );
}
