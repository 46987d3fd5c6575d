import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Reason } from '../../treaty/reason.ts';
import { addressIn } from '../addresses.ts';
import { type Change, changeText } from './changes.ts';
import { timeInWords } from './doctor-words.ts';
import { type GeneralTranslator, type OperatorTranslator, stateNamed, type Translator, type Value } from './translator.ts';
import { siteName } from './treaty-words.ts';

/** One change of an alert. */
export interface AlertEntry {
  readonly change: Change;
  /** As `changeAnnouncement` makes it. */
  readonly sentence: string;
  /** The address of the State's page; null where the site's address is not known. */
  readonly page: string | null;
}

/** What an alert says. */
export interface AlertContent {
  /** A sample: nothing has changed. */
  readonly isTest: boolean;
  /** The day of a digest; null for one change. */
  readonly digestOn: CivilDate | null;
  readonly entries: readonly AlertEntry[];
}

/** An alert in a line: the subject of an email. */
export function alertTitle(t: Translator, { isTest, digestOn, entries }: AlertContent): string {
  const [first] = entries;
  if (first === undefined) return t('alerts.title.test-only');
  const title =
    digestOn === null
      ? t('alerts.title.one', { state: stateNamed(first.change.iso3), change: changeText(t, first.change) })
      : t('alerts.title.digest', { count: entries.length, day: digestOn });
  return isTest ? t('alerts.title.test', { title }) : title;
}

/** What stands before the entries; null where nothing does. */
export const alertLead = (t: GeneralTranslator, { isTest, entries }: AlertContent): string | null =>
  isTest ? t('alerts.test', { count: entries.length }) : null;

/** What stands in place of the entries that a chat has no room for. */
export const alertRest = (t: GeneralTranslator, count: number): string => t('alerts.rest', { count });

/** What a link to the State's page is called. */
export const alertLink = (t: GeneralTranslator, { change }: AlertEntry): string =>
  t('alerts.page', { state: stateNamed(change.iso3) });

/** The address of a page of the site in the language; null where the site's address is not known. */
export const alertPage = ({ locale }: GeneralTranslator, publicUrl: string | undefined, path: string): string | null =>
  publicUrl === undefined ? null : addressIn(locale, path, publicUrl);

/** The text of an email. `changesPage`: the address of the change log; null where the site's address is not known. */
export function alertEmail(t: Translator, content: AlertContent, changesPage: string | null): string {
  const entries = content.entries.map(({ sentence, page }) => (page === null ? sentence : `${sentence}\n${page}`));
  const footer = [siteName(t), ...(changesPage === null ? [] : [t('alerts.email.all', { address: changesPage })])].join('\n');
  return `${[alertLead(t, content) ?? [], ...entries, `-- \n${footer}`].flat().join('\n\n')}\n`;
}

/** Why an alert did not arrive, in a few words. */
export function alertProblem(t: OperatorTranslator, { code, data }: Reason): string {
  const values = Object.fromEntries(Object.entries(data).map(([name, value]): [string, Value] => [name, String(value)]));
  return t.optional(`alerts.problem.${code}`, values) ?? code;
}

/** How far a receiver has come, as far as it is told. */
interface ToldReceiver {
  readonly name: string;
  readonly goneAt: Date | null;
  readonly pending: number;
  readonly givenUp: number;
  readonly givenUpProblem: Reason | null;
  readonly problem: Reason | null;
  readonly nextAttemptAt: Date | null;
  readonly deliveredAt: Date | null;
}

/** How far a receiver has come, in a line; null state for one that no server has taken down yet. */
export function receiverLine(t: OperatorTranslator, name: string, state: ToldReceiver | null): string {
  if (state === null) return t('alerts.receiver.new', { name });
  if (state.goneAt !== null) return t('alerts.receiver.gone', { name, at: state.goneAt });
  const { pending, givenUp, givenUpProblem, deliveredAt, problem, nextAttemptAt } = state;
  const why = givenUpProblem === null ? '' : alertProblem(t, givenUpProblem);
  const line = t('alerts.receiver', { name, pending, givenUp, why, delivered: timeInWords(t, deliveredAt) });
  if (problem === null || nextAttemptAt === null) return line;
  return t.format.sentences([line, t('alerts.receiver.failing', { problem: alertProblem(t, problem), at: nextAttemptAt })]);
}

/** What came of a sample, in a line: the problem, or null where it arrived. */
export const testLine = (t: OperatorTranslator, name: string, problem: Reason | null): string =>
  problem === null ? t('alerts.test.sent', { name }) : t('alerts.test.failed', { name, problem: alertProblem(t, problem) });

/** How `npm run alerts` is called; or that nobody is told. */
export const alertsUsage = (t: OperatorTranslator, names: readonly string[]): string =>
  names.length === 0 ? t('alerts.nobody') : t('alerts.usage', { names: names.join(', ') });
