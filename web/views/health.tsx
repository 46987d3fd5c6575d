import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Contradiction } from '../../treaty/contradictions.ts';
import type { Decision } from '../../treaty/decisions.ts';
import type { SetAsideEntry } from '../../treaty/ledger.ts';
import type { Reason } from '../../treaty/reason.ts';
import { decisionSentence } from '../words/decision-words.ts';
import type { DifferenceLine } from '../words/difference-words.ts';
import { type SourceLine, sourcePage, sourceStateSentence } from '../words/freshness.ts';
import { titleOfSource } from '../words/names.ts';
import { reasonSentence } from '../words/reasons.ts';
import { contradictionSentence } from '../words/state-sentence.ts';
import { translatorFor } from '../words/translator.ts';
import { DifferencesTable } from './differences.tsx';
import { useRecordAddress, useTranslator } from './frame-of-page.ts';
import { runAddress } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { Table } from './table.tsx';
import { inCode, Section, StateLink, Timed } from './text.tsx';

export interface HealthModel {
  readonly frame: Frame;
  readonly running: boolean;
  /** Every source that is checked or could be, the depositary first. */
  readonly sources: readonly SourceRow[];
  readonly differences: readonly DifferenceLine[];
  /** Whether any of the other sources was ever read. */
  readonly otherSourcesRead: boolean;
  /** When those are checked next, as ISO text; null when they are not scheduled. */
  readonly nextCrossCheckAt: string | null;
  readonly setAside: readonly SetAsideEntry[];
  /** Runs whose record was refused since the last one that was accepted. */
  readonly refused: readonly HealthRun[];
  /** The manual decisions, in their order. */
  readonly decisions: readonly Decision[];
  readonly contradictions: readonly (Contradiction & { readonly iso3: string })[];
  /** The newest, and those that the pages lead to. */
  readonly runs: readonly HealthRun[];
  /** The day up to which the newest accepted record speaks. */
  readonly upTo: CivilDate;
}

/** System status. */
export function renderHealth(model: HealthModel): string {
  const { frame } = model;
  const t = translatorFor(frame.locale, frame.treaty);
  return renderPage({
    frame,
    title: t('health.heading'),
    description: t('health.description'),
    children: (
      <>
        <h1>{t('health.heading')}</h1>
        <Schedule {...model} />
        <SourcesTable sources={model.sources} />
        <Refused refused={model.refused} />
        <DifferencesTable differences={model.differences} anyRead={model.otherSourcesRead} />
        <SetAside setAside={model.setAside} />
        <Decisions decisions={model.decisions} />
        <Section
          id="contradictions"
          heading={t('health.contradictions')}
          none={model.contradictions.length === 0 && t('health.contradictions.none', { day: model.upTo })}
        >
          <ul>
            {model.contradictions.map(({ iso3, ...contradiction }) => (
              <li key={`${iso3} ${contradiction.rule} ${contradiction.date}`}>
                <StateLink iso3={iso3} />
                {t.format.marks.colon}
                {contradictionSentence(translatorFor(model.frame.locale, model.frame.treaty), contradiction)}
              </li>
            ))}
          </ul>
        </Section>
        <Runs runs={model.runs} />
      </>
    ),
  });
}

/** Whether a run is in progress, and when the sources are checked next. */
function Schedule({ frame, running, nextCrossCheckAt }: Pick<HealthModel, 'frame' | 'running' | 'nextCrossCheckAt'>) {
  const t = useTranslator();
  const { gap } = t.format.marks;
  const failures = frame.sources.find(({ id }) => id === 'untc')?.failuresInARow ?? 0;
  return (
    <>
      <p class="lead">
        {t('health.running', { running: running ? 'yes' : 'no' })}
        {gap}
        {frame.nextCheckAt === null ? (
          t('health.no-next-check', { failures })
        ) : (
          <Timed id="health.next-check" at={frame.nextCheckAt} values={{ failures }} />
        )}
        {gap}
        {nextCrossCheckAt === null ? (
          t('health.no-next-cross-check')
        ) : (
          <Timed id="health.next-cross-check" at={nextCrossCheckAt} />
        )}
      </p>
      {failures > 1 && <p>{t('health.backoff')}</p>}
    </>
  );
}

/** Which rows wait for review, and why. */
function SetAside({ setAside }: Pick<HealthModel, 'setAside'>) {
  const t = useTranslator();
  return (
    <Section id="held" heading={t('health.set-aside')} none={setAside.length === 0 && t('health.set-aside.none')}>
      <ul>
        {setAside.map(({ name, reason, learnedIn: { id, finishedAt } }) => (
          <li key={name}>
            <strong>{name}</strong>
            {t.format.marks.colon}
            {reasonSentence(t, reason)}
            {t.format.marks.gap}
            {finishedAt && (
              <Timed id="health.set-aside.since" at={finishedAt} values={{ id: String(id) }} links={{ run: runAddress(id) }} />
            )}
          </li>
        ))}
      </ul>
      <p>{t('health.set-aside.meaning')}</p>
    </Section>
  );
}

function Runs({ runs }: Pick<HealthModel, 'runs'>) {
  const t = useTranslator();
  const outcomeOf = (outcome: string | null): string =>
    outcome === null ? t('health.outcome.in-progress') : (t.optional(`health.outcome.${outcome}`) ?? outcome);
  return (
    <Section id="runs" heading={t('health.runs')}>
      <section class="scroll" tabIndex={0} aria-label={t('health.runs.table')}>
        <Table
          class="stacked runs"
          rows={runs}
          rowId={(run) => `run-${run.id}`}
          columns={[
            [t('health.runs.run'), (run) => run.id],
            [t('health.runs.source'), (run) => run.source],
            [t('health.runs.started'), (run) => <Time at={run.startedAt} />],
            [
              t('health.runs.outcome'),
              (run) => (
                <>
                  {outcomeOf(run.outcome)}
                  {run.reason && <small> {reasonSentence(t, run.reason)}</small>}
                  {run.notModified && <small> {t('health.not-modified')}</small>}
                </>
              ),
            ],
            [t('health.runs.rows'), (run) => run.rows ?? <None />],
            [t('health.runs.changes'), (run) => run.changes ?? <None />],
            [t('health.runs.set-aside'), (run) => run.heldRows ?? <None />],
            [t('health.runs.record'), (run) => <RecordInShort {...run} />],
          ]}
        />
      </section>
    </Section>
  );
}

/** What a run has not: left out where its cells stand in lines. */
const None = () => <span class="empty">–</span>;

function RecordInShort({ sha256 }: { readonly sha256: string | null }) {
  const address = useRecordAddress()(sha256);
  if (sha256 === null) return <None />;
  const short = sha256.slice(0, 8);
  return address === null ? short : <a href={address}>{short}</a>;
}

/** One source that is checked, or could be. */
interface SourceRow extends Omit<SourceLine, 'state' | 'lastRunId'> {
  /** `never`: it was not checked yet. */
  readonly state: SourceLine['state'] | 'never';
  readonly lastRunId: number | null;
  /** Whether it is enabled; null for the built-in copy, which is not checked. */
  readonly enabled: boolean | null;
}

/** The state of each source: the depositary first, then those that its record is compared with. */
function SourcesTable({ sources }: Pick<HealthModel, 'sources'>) {
  const t = useTranslator();
  return (
    <Section id="sources" heading={t('health.sources')}>
      <Table
        class="stacked sources"
        rows={sources}
        columns={[
          [
            t('health.sources.source'),
            ({ id }) => (
              <>
                <a href={sourcePage(t.treaty, id)}>{titleOfSource(t, id)}</a> <small>{inCode(id)}</small>
              </>
            ),
          ],
          [
            t('health.sources.enabled'),
            ({ enabled }) => (enabled === null ? '–' : t('health.sources.is-enabled', { enabled: enabled ? 'yes' : 'no' })),
          ],
          [
            t('health.sources.status'),
            ({ state, ...source }) => (
              <>
                {state === 'never' ? t('health.sources.not-checked') : sourceStateSentence(t, { ...source, state })}
                {source.stale && t.format.marks.gap + t('health.sources.late')}
                {source.reason && (
                  <small>
                    {t.format.marks.gap}
                    {reasonSentence(t, source.reason)}
                  </small>
                )}
              </>
            ),
          ],
          [t('health.sources.checked'), ({ checkedAt, lastRunId }) => <Time at={checkedAt} run={lastRunId} />],
          [t('health.sources.success'), ({ succeededAt, lastSuccessRunId }) => <Time at={succeededAt} run={lastSuccessRunId} />],
          [t('health.sources.change'), ({ changedAt }) => <Time at={changedAt} />],
          [t('health.sources.record'), (source) => <RecordInShort {...source} />],
        ]}
      />
    </Section>
  );
}

/** An instant, with a link to its run where there is one. */
function Time({ at, run = null }: { readonly at: Date | string | null; readonly run?: number | null }) {
  const t = useTranslator();
  if (at === null) return <>{t('health.never')}</>;
  return run === null ? (
    <Timed id="health.time" at={at} />
  ) : (
    <Timed id="health.time-in-run" at={at} values={{ id: String(run) }} links={{ run: runAddress(run) }} />
  );
}

/** A run. */
interface HealthRun {
  readonly id: number;
  readonly source: string;
  readonly startedAt: Date;
  readonly outcome: string | null;
  readonly rows: number | null;
  readonly changes: number | null;
  readonly heldRows: number | null;
  readonly reason: Reason | null;
  readonly sha256: string | null;
  readonly notModified: boolean;
}

/** Which records were refused, why, and what happens next. */
function Refused({ refused }: Pick<HealthModel, 'refused'>) {
  const t = useTranslator();
  return (
    <Section id="refused" heading={t('health.refused')} none={refused.length === 0 && t('health.refused.none')}>
      <ul>
        {refused.map(({ id, startedAt, reason, sha256 }) => (
          <li key={id}>
            <Timed
              id="health.refused.record"
              at={startedAt}
              values={{ id: String(id), reason: reason ? reasonSentence(t, reason) : '' }}
              links={{ run: runAddress(id) }}
            />
            {t.format.marks.gap}
            <ArchivedSource sha256={sha256} />
          </li>
        ))}
      </ul>
      <p>{t('health.refused.meaning')}</p>
    </Section>
  );
}

/** Leads to the record; nothing where it cannot be downloaded. */
function ArchivedSource({ sha256 }: { readonly sha256: string | null }) {
  const t = useTranslator();
  const address = useRecordAddress()(sha256);
  return address === null ? null : <a href={address}>{t('provenance.archived')}</a>;
}

/** The manual decisions with their reasons, those that were revoked included. */
function Decisions({ decisions }: Pick<HealthModel, 'decisions'>) {
  const t = useTranslator();
  return (
    <Section id="decisions" heading={t('health.decisions')} none={decisions.length === 0 && t('health.decisions.none')}>
      <ol class="changes">
        {decisions.map((decision) => (
          <li key={decision.id} value={decision.id}>
            {decisionSentence(t, decision)}
            {t.format.marks.gap}
            <Timed id="health.decision.reason" at={decision.decidedAt} values={{ reason: decision.reason }} />
            {decision.revokedAt && (
              <strong>
                {t.format.marks.gap}
                <Timed id="health.decision.revoked" at={decision.revokedAt} values={{ reason: decision.revokedReason ?? '' }} />
              </strong>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
