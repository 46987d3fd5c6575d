import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Progress } from '../../treaty/progress.ts';
import type { FeedFilter } from '../words/feeds.ts';
import { acceptedSource, citedSource, sourcePage } from '../words/freshness.ts';
import { groupNamed } from '../words/groups.ts';
import { stateNamed, type Translator, translatorFor } from '../words/translator.ts';
import { citation, type Finding, findingSentence } from '../words/use.ts';
import { Copy } from './copy.tsx';
import { type Embeddable, embedHeight, embedHtml, THEMES, type Theme } from './embed.tsx';
import { Follow } from './follow.tsx';
import { useFigureSources, useRecordAddress, useTranslator } from './frame-of-page.ts';
import { runAddress } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { Share, type ShareModel } from './share.tsx';
import { inCode, linkTags, Timed, timeOr } from './text.tsx';
import type { Usable } from './use-this.tsx';

/** The chosen form of an embed: live or frozen, and its colours. */
export interface EmbedChoice {
  readonly what: Embeddable;
  readonly frozen: boolean;
  /** Whether the day is over. */
  readonly past: boolean;
  readonly theme: Theme | null;
  /** Its absolute address. */
  readonly address: string;
  /** The other parameters of the page. */
  readonly kept: readonly (readonly [name: string, value: string])[];
}

export interface UseModel {
  readonly frame: Frame;
  readonly what: Usable;
  /** The code of the State that it is about; null where `what` names it. */
  readonly iso3: string | null;
  /** The content of the citation's sentence; null where there is none, such as before the first signature. */
  readonly finding: Finding | null;
  readonly progress: Progress;
  readonly universe: number;
  readonly today: CivilDate;
  readonly knownAt: string | null;
  /** The last day of which the figures speak. */
  readonly knownUntil: CivilDate;
  /** Of the facts: the publications that state each, where the record names them. */
  readonly evidence: readonly (string | null)[];
  /** The absolute permanent address. */
  readonly address: string;
  /** Of the picture, without its ending; null where there is none. */
  readonly picture: string | null;
  /** The States whose changes can be followed: those that it is about. */
  readonly follow: FeedFilter;
  /** Null for what has no share picture of its own. */
  readonly share: ShareModel | null;
  /** Null for what cannot be embedded. */
  readonly embed: EmbedChoice | null;
  /** Of the rows, without their ending. */
  readonly rows: { readonly address: string; readonly columns: readonly string[] };
}

/** The forms that rows come in. */
const ROWS_ENDINGS = [
  ['csv', 'csv'],
  ['xlsx', 'xlsx'],
  ['json', 'json'],
  ['metadata.json', 'metadata'],
] as const;

/** The name of the State, the group or the figure. */
export function nameOfUsed(t: Translator, { finding, iso3, what }: Pick<UseModel, 'finding' | 'iso3' | 'what'>): string {
  if (finding?.of === 'group') return t.nameOf(groupNamed(finding.group)).name;
  return iso3 === null ? t(`use.name.${what}`) : t.nameOf(stateNamed(iso3)).name;
}

/** Everything needed to use a figure elsewhere, on a page whose content a script shows in a dialog. */
export function renderUse(model: UseModel): string {
  const { frame } = model;
  const t = translatorFor(frame.locale, frame.treaty);
  const name = nameOfUsed(t, model);
  return renderPage({
    frame,
    title: t('use.title', { name }),
    description: t('use.description', { name }),
    feed: model.follow,
    children: (
      <article class="use" aria-labelledby="use-heading">
        <h1 id="use-heading">{t('use.title', { name })}</h1>
        {/* In a dialog. */}
        <button type="button" class="quiet" data-close="" hidden>
          {t('use.close')}
        </button>
        <Citation model={model} />
        <section>
          <h2>{t('use.address')}</h2>
          <p>
            <a href={model.address}>{model.address}</a>
          </p>
          <p>
            <small>{addressNote(t, model)}</small>
          </p>
        </section>
        {model.picture && (
          <section>
            <h2>{t('use.picture')}</h2>
            <p class="choices">
              <a href={model.picture.replace('.*', '.svg')}>{t('use.svg')}</a>{' '}
              <a href={model.picture.replace('.*', '.png')}>{t('use.png')}</a>
            </p>
          </section>
        )}
        {model.share && <Share {...model.share} name={name} />}
        {model.embed && <Embed embed={model.embed} name={name} />}
        <section>
          <h2>{t('use.rows')}</h2>
          <p class="choices">
            {ROWS_ENDINGS.map(([ending, format]) => (
              <>
                <a href={model.rows.address.replace('.*', `.${ending}`)}>{t(`data.format.${format}`)}</a>{' '}
              </>
            ))}
            <a href="/data/api">{t('data.offers.api')}</a>
          </p>
          <p>
            <small>
              {t.pieces(
                'use.columns',
                { codes: inCode, ...linkTags({ dictionary: '/data/dictionary', licence: '/data#licence' }) },
                { columns: model.rows.columns.join(', ') },
              )}
            </small>
          </p>
        </section>
        {/* In a dialog the page below may have another. */}
        <Follow filter={model.follow} id="use-follow" />
        <Provenance />
      </article>
    ),
  });
}

const addressNote = (t: Translator, { progress: { asOf: day }, knownAt }: UseModel): string =>
  knownAt === null ? t('use.address-note', { day }) : t('use.address-known-note', { day, known: new Date(knownAt) });

function Citation({ model }: { model: UseModel }) {
  const { finding, progress, universe, today, knownUntil: day, address, evidence } = model;
  const t = useTranslator();
  const record = citedSource(t, useFigureSources(), evidence);
  if (finding === null) return null;
  const sentence = findingSentence(t, { finding, progress, universe, day, past: progress.asOf < today });
  return (
    <section>
      <h2>{t('use.citation')}</h2>
      <blockquote>{citation(t, sentence, progress.asOf, address, record)}</blockquote>
      <Copy words={t('use.copy')} />
    </section>
  );
}

/** The HTML by which another site shows it, as chosen, and what it looks like. */
function Embed({ embed: { what, frozen, past, theme, address, kept }, name }: { embed: EmbedChoice; name: string }) {
  const t = useTranslator();
  const title = t('embed.title', { name });
  const height = embedHeight(t, what, name);
  return (
    <section id="embed">
      <h2>{t('embed.heading')}</h2>
      <p>{t('embed.note')}</p>
      <form class="filters" action={`/use/${what}#embed`} method="get">
        {kept.map(([parameter, value]) => (
          <input key={parameter} type="hidden" name={parameter} value={value} />
        ))}
        <label>
          {t('embed.show')}
          <select name="embed">
            <option value="live" selected={!frozen}>
              {t('embed.live', { past: past ? 'yes' : 'no' })}
            </option>
            <option value="frozen" selected={frozen}>
              {t('embed.frozen')}
            </option>
          </select>
        </label>
        <label>
          {t('embed.colours')}
          <select name="theme">
            <option value="">{t('embed.theme.auto')}</option>
            {THEMES.map((one) => (
              <option key={one} value={one} selected={one === theme}>
                {t(`embed.theme.${one}`)}
              </option>
            ))}
          </select>
        </label>
        <button type="submit" class="quiet">
          {t('embed.update')}
        </button>
      </form>
      <textarea readonly dir="ltr" rows={5} aria-label={t('embed.html')} value={embedHtml(address, title, '100%', height)} />
      <Copy words={t('embed.copy')} />
      <p>
        {t('embed.link')}
        {t.format.marks.gap}
        <a href={address}>{address}</a>
      </p>
      {/* Only this page may load it; a dialog over another one leaves it out. */}
      <div data-preview>
        <h3>{t('embed.preview')}</h3>
        <iframe src={address.replace(/^https?:\/\/[^/]+/, '')} title={title} height={height} loading="lazy" />
      </div>
    </section>
  );
}

/** Where the figures come from: the source, the archived record, the run that checked it, and the three times. */
function Provenance() {
  const t = useTranslator();
  const sources = useFigureSources();
  const recordAddress = useRecordAddress();
  const accepted = acceptedSource(sources);
  if (accepted === undefined) return null;
  const record = recordAddress(accepted.sha256);
  const live = sources.find(({ id }) => id === 'untc');
  const { id, statusAsAt, succeededAt, changedAt, sha256, heldRows } = accepted;
  const checkedIn = live?.lastSuccessRunId ?? null;
  const source = id === 'bundled' ? t('provenance.source.bundled') : t('provenance.source.untc');
  return (
    <section class="provenance">
      <h2>{t('use.source')}</h2>
      <dl>
        <dt>{t('use.read-from')}</dt>
        <dd>
          <a href={sourcePage(t.treaty, id)}>{source}</a>
        </dd>
        {record !== null && (
          <>
            <dt>{t('use.archived')}</dt>
            <dd>
              <a href={record}>{t('use.archived-text', { hash: sha256?.slice(0, 12) ?? '' })}</a>
            </dd>
          </>
        )}
        <dt>{t('use.as-of')}</dt>
        <dd>{statusAsAt === null ? timeOr(succeededAt, '') : <time datetime={statusAsAt}>{t.format.date(statusAsAt)}</time>}</dd>
        <dt>{live?.stale ? t('use.not-checked-since') : t('use.checked')}</dt>
        <dd>
          {live?.succeededAt && checkedIn !== null ? (
            <Timed
              id="health.time-in-run"
              at={live.succeededAt}
              values={{ id: String(checkedIn) }}
              links={{ run: runAddress(checkedIn) }}
            />
          ) : (
            timeOr(live?.succeededAt ?? null, t('provenance.never-checked'))
          )}
        </dd>
        <dt>{t('use.changed', { source: id })}</dt>
        <dd>{timeOr(changedAt, t('provenance.never-changed'))}</dd>
        {heldRows > 0 && (
          <>
            <dt>{t('use.set-aside')}</dt>
            <dd>
              <a href="/health#held">{t('provenance.set-aside', { rows: heldRows })}</a>
            </dd>
          </>
        )}
      </dl>
    </section>
  );
}
