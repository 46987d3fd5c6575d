import { type LoggedChange, publishedChange, selectAllChanges } from '../../db/changes.ts';
import type { Db } from '../../db/connection.ts';
import { selectRecorded } from '../../db/ledger.ts';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { type ChangeFigures, figuresAfter } from '../../treaty/change-figures.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import { findStateByIso3 } from '../../treaty/states.ts';
import { type AlertContent, type AlertEntry, alertPage } from '../../web/words/alert-words.ts';
import { changeAnnouncement } from '../../web/words/changes.ts';
import type { Locale } from '../../web/words/locales.ts';
import { loadLanguages, type Translator, translatorFor } from '../../web/words/translator.ts';

/** What is sent to a receiver, before it takes the shape of its type. The same however often it is made. */
export interface Message extends AlertContent {
  /** By which the receiver knows it, however often it is sent: a UUID. */
  readonly id: string;
  readonly queuedAt: Date;
  readonly entries: readonly Entry[];
}

interface Entry extends AlertEntry {
  readonly change: LoggedChange;
}

/** What messages are made with. */
export interface Wording {
  readonly t: Translator;
  /** The address of the site; without one, messages have no links. */
  readonly publicUrl: string | undefined;
}

/** The wording of alerts about the treaty in the language. */
export async function wordingOf(treaty: Treaty, publicUrl: string | undefined, language: Locale): Promise<Wording> {
  await loadLanguages([language]);
  return { t: translatorFor(language, treaty), publicUrl };
}

/** The change log with all that its messages say, in any language. */
export interface ChangeLog {
  /** Newest first. */
  readonly changes: readonly LoggedChange[];
  /** The entry of a message for each of the changes, in their order. Null where one of them is not in this log. */
  entriesOf(ids: readonly number[], wording: Wording): Entry[] | null;
}

/** Reads the change log as it stands. Throws `DatabaseUnavailable`. */
export async function readChangeLog(db: Db, treaty: Treaty): Promise<ChangeLog> {
  // In this order, so that each change finds its facts.
  const changes = await selectAllChanges(db, treaty.number);
  const recorded = await selectRecorded(db, treaty.number);
  const byId = new Map(changes.map((change) => [change.id, change]));
  const figures = new Map<number, ReturnType<typeof figuresAfter>>();
  const figuresOf = (change: LoggedChange): ChangeFigures => {
    const known = change.knownSince ?? change.detectedAt;
    const ofRun = figures.get(known.getTime()) ?? figuresAfter(treaty, recorded, known);
    figures.set(known.getTime(), ofRun);
    return ofRun(change);
  };
  return {
    changes,
    entriesOf(ids, { t, publicUrl }) {
      const found = ids.flatMap((id) => byId.get(id) ?? []);
      if (found.length < ids.length) return null;
      return found.map((change) => ({
        change,
        sentence: changeAnnouncement(t, change, figuresOf(change)),
        page: alertPage(t, publicUrl, `/states/${findStateByIso3(change.iso3)?.slug}`),
      }));
    },
  };
}

/** A sample with the newest change, where there is one. */
export function sampleMessage(log: ChangeLog, wording: Wording, digestOn: CivilDate | null, id: string, now: Date): Message {
  const newest = log.changes.slice(0, 1).map((change) => change.id);
  const entries = log.entriesOf(newest, wording) ?? [];
  return { id, queuedAt: now, isTest: true, digestOn, entries };
}

/** What a webhook gets: the changes as the API publishes them, each with its sentence and the State's page. */
export function webhookBody({ t: { treaty } }: Wording, { isTest, digestOn, entries, queuedAt }: Message): string {
  const newest = entries.at(-1)?.change.detectedAt ?? queuedAt;
  return JSON.stringify({
    type: isTest ? 'test' : 'changes.recorded',
    timestamp: newest,
    data: {
      treaty: { number: treaty.number, title: treaty.title },
      ...(digestOn !== null && { day: digestOn }),
      changes: entries.map(({ change, sentence, page }) => ({
        ...publishedChange(change),
        sentence,
        ...(page !== null && { page }),
      })),
    },
  });
}
