import { isKnownTo, type OtherSourceId } from '../../treaty/catalogue/treaty.ts';
import { capitalised, sourceNamed } from './names.ts';
import type { Translator } from './translator.ts';
import { afterDelay, articleName, terms } from './treaty-words.ts';

/** The treaty's own rules, from the data of its entry, and those that the tracker follows for every treaty. */
export function methodRules(t: Translator): string[] {
  const { rule, adoption, signature, ratification, provisionalApplication, openedForSignatureOn } = t.treaty;
  const { treaty: entry, laterDeposit, accession, withdrawal } = rule;
  const article = (rule: { readonly article: string }): string => capitalised(articleName(t, rule.article));
  return [
    t('method.rule.adoption', { date: adoption.date, document: adoption.document }),
    t('method.rule.signature', { article: article(signature), opened: openedForSignatureOn, closes: signature.closes }),
    t('method.rule.ratification', { article: article(ratification), by: ratification.by }),
    t('method.rule.accession', {
      article: article(accession),
      opens: accession.opens === 'at any time' ? 'always' : 'later',
    }),
    t('method.rule.entry', {
      article: article(entry),
      delay: afterDelay(t, entry.delay, 'threshold'),
      accessions: entry.counts.has('accession') ? 'yes' : 'no',
      provisional: provisionalApplication === null ? 'no' : 'yes',
    }),
    t(laterDeposit.than === 'entry into force' ? 'method.rule.later-than-entry' : 'method.rule.later-than-threshold', {
      article: article(laterDeposit),
      later: afterDelay(t, laterDeposit.delay, 'deposit'),
    }),
    ...(provisionalApplication === null ? [] : [t('method.rule.provisional', { article: article(provisionalApplication) })]),
    t('method.rule.withdrawal', {
      article: article(withdrawal),
      delay: afterDelay(t, withdrawal.delay, 'notice'),
      later: withdrawal.later === 'when the notice says so' ? 'notice' : 'conflict',
      threshold: entry.threshold,
    }),
    t('method.rule.contradictions'),
    t('method.rule.same-day'),
    t('method.rule.universe'),
    t('method.rule.dates'),
    t('method.rule.review'),
    t('method.rule.corrections'),
  ];
}

/** The terms that the site uses, each with its meaning. */
export const methodTerms = (t: Translator): readonly (readonly [term: string, meaning: string])[] => [
  [t('method.term.depositary'), t('method.term.depositary-meaning')],
  ...terms(t),
  [t('method.term.contracting'), t('method.term.contracting-meaning')],
  [t('method.term.party'), t('method.term.party-meaning')],
  [t('method.term.peers'), t('method.term.peers-meaning')],
];

/** Where the facts that are not in the depositary's record come from. */
export function otherSources(t: Translator): string[] {
  const { number, builtInRecord, vote } = t.treaty;
  const copiedFrom = t.optional(`treaty.built-in-copy.${number}`);
  return [
    ...(builtInRecord && copiedFrom ? [t('method.source.built-in-copy', { day: builtInRecord.upTo, sources: copiedFrom })] : []),
    ...(vote === null ? [] : [t('method.source.vote', { day: vote.date, source: t('vote.source', vote.source) })]),
    t('method.source.regions'),
  ];
}

const OTHER_SOURCES: readonly OtherSourceId[] = ['untc-page', 'un-registration', 'unoda', 'att-secretariat'];

/** The sources that the depositary's record is compared with, and what each of them states. */
export function crossChecked(t: Translator): string[] {
  const { registration, secretariat } = t.treaty.elsewhere;
  return OTHER_SOURCES.filter((id) => isKnownTo(id, t.treaty)).map((id) =>
    t(`method.cross-check.${id}`, {
      source: sourceNamed(id),
      number: registration?.number ?? '',
      count: secretariat?.statesCounted ?? 0,
    }),
  );
}
