import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Contradiction } from '../../treaty/contradictions.ts';
import type { Decision } from '../../treaty/decisions.ts';
import type { SetAsideEntry } from '../../treaty/ledger.ts';
import type { Reason } from '../../treaty/reason.ts';
import { decisionSentence, decisionWords } from '../words/decision-words.ts';
import type { DifferenceLine } from '../words/difference-words.ts';
import { provenanceWords, type SourceLine, sourcePage, sourceStateSentence } from '../words/freshness.ts';
import { contradictionSentence } from '../words/state-sentence.ts';
import { translatorFor } from '../words/translator.ts';
import { sourcesWords, healthWords as words } from '../words/health-words.ts';
import { sourceName } from '../words/names.ts';
import { reasonSentence } from '../words/reasons.ts';
import { DifferencesTable } from './differences.tsx';
import { useTranslator, useTreaty } from './frame-of-page.ts';
import { runAddress } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { Table } from './table.tsx';
import { Section, StateLink, timeOr } from './text.tsx';

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
  const failures = frame.sources.find(({ id }) => id === 'untc')?.failuresInARow ?? 0;
  return renderPage({
    frame,
    title: words.heading,
    description: words.description(frame.treaty),
    children: (
      <>
        <h1>{words.heading}</h1>
        <p class="lead">
          {words.running(model.running)} {words.nextCheck(failures)} {timeOr(frame.nextCheckAt, words.notScheduled)}.{' '}
          {model.nextCrossCheckAt === null ? (
            words.noCrossCheck
          ) : (
            <>
              {words.nextCrossCheck} {timeOr(model.nextCrossCheckAt, '')}.
            </>
          )}
        </p>
        {failures > 1 && <p>{words.backoff}</p>}
        <SourcesTable sources={model.sources} />
        <Refused refused={model.refused} />
        <DifferencesTable differences={model.differences} anyRead={model.otherSourcesRead} />
        <Section id="held" heading={words.setAside} none={model.setAside.length === 0 && words.nothingSetAside}>
          <ul>
            {model.setAside.map(({ name, reason, learnedIn }) => (
              <li key={name}>
                <strong>{name}</strong>: {reasonSentence(reason)} {words.setAsideSince} {timeOr(learnedIn.finishedAt, '')}
                <InRun id={learnedIn.id} />: {words.setAsideMeaning}
              </li>
            ))}
          </ul>
          <p>{words.setAsideNext}</p>
        </Section>
        <Decisions decisions={model.decisions} />
        <Section
          id="contradictions"
          heading={words.contradictions}
          none={model.contradictions.length === 0 && words.noContradiction(model.upTo)}
        >
          <ul>
            {model.contradictions.map(({ iso3, ...contradiction }) => (
              <li key={`${iso3} ${contradiction.rule} ${contradiction.date}`}>
                <StateLink iso3={iso3} />:{' '}
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

function Runs({ runs }: Pick<HealthModel, 'runs'>) {
  const [id, source, started, outcome, rows, changes, setAside, record] = words.columns;
  return (
    <Section id="runs" heading={words.runs}>
      <section class="scroll" tabIndex={0} aria-label={words.runsTable}>
        <Table
          rows={runs}
          rowId={(run) => `run-${run.id}`}
          columns={[
            [id, (run) => run.id],
            [source, (run) => run.source],
            [started, (run) => timeOr(run.startedAt, '')],
            [
              outcome,
              (run) => (
                <>
                  {run.outcome === null ? words.underWay : (words.outcomes[run.outcome] ?? run.outcome)}
                  {run.reason && <small> {reasonSentence(run.reason)}</small>}
                  {run.notModified && <small> {words.notModified}</small>}
                </>
              ),
            ],
            [rows, (run) => run.rows ?? '–'],
            [changes, (run) => run.changes ?? '–'],
            [setAside, (run) => run.heldRows ?? '–'],
            [record, recordInShort],
          ]}
        />
      </section>
    </Section>
  );
}

const recordInShort = ({ sha256 }: { readonly sha256: string | null }) =>
  sha256 ? <a href={`/data/records/${sha256}`}>{sha256.slice(0, 8)}</a> : '–';

/** One source that is checked, or could be. */
interface SourceRow extends Omit<SourceLine, 'state' | 'lastRunId'> {
  /** `never`: it was not checked yet. */
  readonly state: SourceLine['state'] | 'never';
  readonly lastRunId: number | null;
  /** Whether it is enabled; null for the built-in copy, which is not checked. */
  readonly enabled: boolean | null;
}

/** How it stands with each source: the depositary first, then those that its record is compared with. */
function SourcesTable({ sources }: Pick<HealthModel, 'sources'>) {
  const { columns } = sourcesWords;
  const t = useTranslator();
  const treaty = useTreaty();
  return (
    <Section id="sources" heading={sourcesWords.heading}>
      <Table
        class="stacked sources"
        rows={sources}
        columns={[
          [
            columns.source,
            ({ id }) => (
              <>
                <a href={sourcePage(treaty, id)}>{sourceName(treaty, id)}</a> <small>{id}</small>
              </>
            ),
          ],
          [columns.enabled, ({ enabled }) => sourcesWords.enabled(enabled)],
          [
            columns.state,
            ({ state, ...source }) => (
              <>
                {state === 'never' ? sourcesWords.notChecked : sourceStateSentence(t, { ...source, state })}
                {source.stale && ` ${sourcesWords.late}`}
                {source.reason && <small> {reasonSentence(source.reason)}</small>}
              </>
            ),
          ],
          [columns.checked, ({ checkedAt, lastRunId }) => <TimeInRun time={checkedAt} id={lastRunId} />],
          [columns.succeeded, ({ succeededAt, lastSuccessRunId }) => <TimeInRun time={succeededAt} id={lastSuccessRunId} />],
          [columns.changed, ({ changedAt }) => timeOr(changedAt, sourcesWords.never)],
          [columns.record, recordInShort],
        ]}
      />
    </Section>
  );
}

const TimeInRun = ({ time, id }: { time: string | null; id: number | null }) => (
  <>
    {timeOr(time, sourcesWords.never)}
    <InRun id={id} />
  </>
);

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

/** In which run it was, with the way there; nothing where there was none. */
const InRun = ({ id }: { id: number | null }) =>
  id === null ? null : (
    <>
      {' '}
      (<a href={runAddress(id)}>{provenanceWords.run(id)}</a>)
    </>
  );

/** Which records were refused, why, and what happens next. */
function Refused({ refused }: Pick<HealthModel, 'refused'>) {
  return (
    <Section id="refused" heading={words.refused} none={refused.length === 0 && words.nothingRefused}>
      <ul>
        {refused.map(({ id, startedAt, reason, sha256 }) => (
          <li key={id}>
            {timeOr(startedAt, '')}
            <InRun id={id} />: {reason && reasonSentence(reason)}{' '}
            {sha256 && <a href={`/data/records/${sha256}`}>{provenanceWords.archivedSource}</a>}
          </li>
        ))}
      </ul>
      <p>{words.refusedMeaning}</p>
    </Section>
  );
}

/** The manual decisions with their reasons, those that were revoked included. */
function Decisions({ decisions }: Pick<HealthModel, 'decisions'>) {
  return (
    <Section id="decisions" heading={decisionWords.heading} none={decisions.length === 0 && decisionWords.none}>
      <ol class="changes">
        {decisions.map((decision) => (
          <li key={decision.id} value={decision.id}>
            {decisionSentence(decision)} {decisionWords.because(decision.reason)} <small>{timeOr(decision.decidedAt, '')}.</small>
            {decision.revokedAt && (
              <>
                {' '}
                <strong>{decisionWords.revoked(decision.revokedReason ?? '')}</strong>{' '}
                <small>{timeOr(decision.revokedAt, '')}.</small>
              </>
            )}
          </li>
        ))}
      </ol>
    </Section>
  );
}
