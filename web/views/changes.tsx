import type { Act } from '../../treaty/progress.ts';
import { isSignature } from '../../treaty/treaty-action.ts';
import { type Change, changeText } from '../words/changes.ts';
import { capitalised } from '../words/names.ts';
import { stateNamed, translatorFor } from '../words/translator.ts';
import { kindNamed } from '../words/treaty-words.ts';
import { Follow } from './follow.tsx';
import { useRecordAddress, useTranslator } from './frame-of-page.ts';
import { Freshness } from './freshness.tsx';
import { type Frame, renderPage } from './layout.tsx';
import { Section, StateLink, Terms } from './text.tsx';

/** One entry of the change log, for a page. */
export interface ChangeLine extends Change {
  readonly id: number;
  /** When it was recorded. */
  readonly detectedAt: Date;
  readonly backfill: boolean;
  /** Whether it comes from parsing archived records again. */
  readonly reread: boolean;
  /** Of the archived record that it comes from. */
  readonly sha256: string | null;
}

interface ChangeListProps {
  readonly changes: readonly ChangeLine[];
  /** Shown instead of an empty list. */
  readonly empty?: string;
  /** Whether the page is about the one State that changed, so that its name is left out. */
  readonly ofOneState?: boolean;
}

/** Entries of the change log, each with the time at which it was recorded and the record that it was read from. */
export function ChangeList({ changes, empty, ofOneState = false }: ChangeListProps) {
  const t = useTranslator();
  if (changes.length === 0) return <p>{empty}</p>;
  return (
    <ul class="changes">
      {changes.map((change) => (
        <li key={change.id}>
          {ofOneState
            ? t('changes.line.of-state', { change: capitalised(changeText(t, change)) })
            : t.pieces(
                'changes.line',
                { link: () => <StateLink iso3={change.iso3} /> },
                { state: stateNamed(change.iso3), change: changeText(t, change) },
              )}
          {t.format.marks.gap}
          <Recorded change={change} />
        </li>
      ))}
    </ul>
  );
}

function Recorded({ change: { detectedAt: at, reread, backfill, sha256 } }: { change: ChangeLine }) {
  const t = useTranslator();
  const record = useRecordAddress()(sha256);
  const tags = {
    time: (content: string) => <time datetime={at.toISOString()}>{content}</time>,
    record: (content: string) => <a href={record ?? ''}>{content}</a>,
  };
  const archived = record !== null;
  if (reread) return <small>{t.pieces('changes.corrected', tags, { at })}</small>;
  if (backfill)
    return <small>{t.pieces(archived ? 'changes.recorded-first' : 'changes.recorded-first-unarchived', tags, { at })}</small>;
  return <small>{t.pieces(archived ? 'changes.recorded-from' : 'changes.recorded', tags, { at })}</small>;
}

/** The latest changes or, while nothing is new, the latest acts, so that the section is never empty. */
export function LatestChanges({ changes, acts }: { changes: readonly ChangeLine[]; acts: readonly Act[] }) {
  const t = useTranslator();
  if (changes.length === 0 && acts.length === 0) return null;
  return (
    <Section id="changes" heading={t(changes.length > 0 ? 'changes.latest' : 'changes.latest-acts')}>
      {changes.length > 0 ? <ChangeList changes={changes} /> : <Acts acts={acts} />}
      <p>
        <a href="/changes">{t('changes.all')}</a>
      </p>
    </Section>
  );
}

function Acts({ acts }: { acts: readonly Act[] }) {
  const t = useTranslator();
  return (
    <ul class="changes">
      {acts.map(({ iso3, kind, date }) => (
        <li key={`${iso3} ${kind}`}>
          <time datetime={date}>{t.format.date(date)}</time>{' '}
          {isSignature(kind) && kind !== 'definitive signature'
            ? t('changes.act.signed', { state: stateNamed(iso3) })
            : t('changes.act.deposited', { state: stateNamed(iso3), kind: kindNamed(kind) })}
        </li>
      ))}
    </ul>
  );
}

interface ChangesModel {
  readonly frame: Frame;
  readonly changes: readonly ChangeLine[];
  /** The address of the following page, or null. */
  readonly next: string | null;
}

/** What changed, and when it was recorded. */
export function renderChanges({ frame, changes, next }: ChangesModel): string {
  const t = translatorFor(frame.locale, frame.treaty);
  return renderPage({
    frame,
    title: t('changes.heading'),
    description: t('changes.description'),
    children: (
      <>
        <h1>{t('changes.heading')}</h1>
        <p class="lead">{t('changes.lead')}</p>
        <Freshness />
        <Terms />
        <ChangeList changes={changes} empty={t('changes.none')} />
        {next && (
          <p>
            <a href={next} rel="next">
              {t('changes.older')}
            </a>
          </p>
        )}
        <Follow filter={{}} />
      </>
    ),
  });
}
