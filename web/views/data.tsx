import { type MessageKey, translatorFor } from '../words/translator.ts';
import { type Frame, renderPage } from './layout.tsx';
import { Table } from './table.tsx';
import { Message } from './text.tsx';

interface ApiAddress {
  readonly path: string;
  readonly returns: MessageKey;
  readonly example: string;
}

const API: readonly ApiAddress[] = [
  { path: '/api/v1/states', returns: 'data.api.states', example: '/api/v1/states?status=signed' },
  { path: '/api/v1/states/:iso3', returns: 'data.api.state', example: '/api/v1/states/NLD' },
  { path: '/api/v1/groups', returns: 'data.api.groups', example: '/api/v1/groups' },
  { path: '/api/v1/changes', returns: 'data.api.changes', example: '/api/v1/changes?limit=20' },
  { path: '/api/v1/differences', returns: 'data.api.differences', example: '/api/v1/differences' },
  { path: '/api/v1/runs', returns: 'data.api.runs', example: '/api/v1/runs?source=untc' },
];

/** Downloads and the API. */
export function renderData(frame: Frame): string {
  const { treaty } = frame;
  const t = translatorFor(frame.locale, treaty);
  const progress: ApiAddress = {
    path: '/api/v1/progress',
    returns: 'data.api.progress',
    example: `/api/v1/progress?date=${treaty.openedForSignatureOn}`,
  };
  const vote = treaty.vote === null ? 'no' : 'yes';
  return renderPage({
    frame,
    title: t('data.heading'),
    description: t('data.description'),
    children: (
      <>
        <h1>{t('data.heading')}</h1>
        <p class="lead">{t('data.lead')}</p>
        <h2>{t('data.download')}</h2>
        <p>
          <a href="/data/treaty-actions.csv">{t('data.csv')}</a>
        </p>
        <h2>{t('data.api')}</h2>
        <p>{t('data.api.lead')}</p>
        <Table
          class="stacked"
          caption={t('data.api.caption')}
          captionHidden
          rows={[progress, ...API]}
          columns={[
            [t('data.api.address'), ({ path }) => <code>{path}</code>],
            [t('data.api.returns'), ({ returns }) => t(returns, { vote })],
            [t('data.api.example'), ({ example }) => <a href={example}>{example}</a>],
          ]}
        />
        <h2>{t('data.archived')}</h2>
        <p>
          <Message id="data.archived.lead" links={{ runs: '/health#runs' }} />
        </p>
      </>
    ),
  });
}
