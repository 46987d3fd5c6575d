import type { NoteId, Treaty } from '../../treaty/catalogue/treaty.ts';
import type { Delay } from '../../treaty/delay.ts';
import { formatAlternatives, formatList, formatOrdinal } from './formats.ts';

/** `Arms Trade Treaty Tracker`. */
export const siteName = ({ title }: Treaty): string => `${title} Tracker`;

/** The chapter and the number in it by which the depositary lists the treaty: `chapter XXVI, 8`. */
export function chapterOf({ number }: Treaty): string {
  const [chapter, ...withinChapter] = number.split('-');
  return `chapter ${chapter}, ${withinChapter.join('-')}`;
}

/** The depositary's record, as citations name it. */
export const depositaryRecord = (treaty: Treaty): string =>
  `United Nations Treaty Collection, Multilateral Treaties Deposited with the Secretary-General, ${chapterOf(treaty)}`;

/** The kinds of instrument that count toward the threshold: `ratification, acceptance or approval`. */
export const countedKinds = ({ rule }: Treaty): string => formatAlternatives([...rule.treaty.counts]);

/** The same, as a heading: `Ratifications, acceptances and approvals`. */
export const countedPlural = ({ rule }: Treaty): string => formatList([...rule.treaty.counts].map((kind) => `${kind}s`));

/** What is counted toward the threshold, in a word or two. */
export const countedInShort = ({ rule }: Treaty): string =>
  rule.treaty.counts.has('accession') ? 'ratifications and accessions' : 'ratifications';

/** What does not count toward the threshold: `Accessions, signatures and provisional application`. */
export const notCounted = ({ rule, provisionalApplication }: Treaty): string =>
  formatList([
    ...(rule.treaty.counts.has('accession') ? [] : ['accessions']),
    'signatures',
    ...(provisionalApplication === null ? [] : ['provisional application']),
  ]);

/** `90 days after its own deposit`, `on the first day of the 6th month after that of the notice`. */
export function afterDelay(delay: Delay, act: string): string {
  if ('firstOfMonth' in delay) return `on the first day of the ${formatOrdinal(delay.firstOfMonth)} month after that of ${act}`;
  return `${'days' in delay ? `${delay.days} days` : `${delay.months} months`} after ${act}`;
}

/** The words of treaty law, explained where a reader meets them first. */
export const termWords = {
  heading: 'Terms explained',
  terms: (treaty: Treaty): readonly (readonly [string, string])[] => {
    const { treaty: entry, laterDeposit, accession } = treaty.rule;
    const opens = accession.opens === 'at any time' ? 'at any time' : `once ${treaty.inText.short} is in force`;
    return [
      [
        'To sign',
        'is a promise: the State intends to join and must not defeat the treaty’s purpose. It is not yet bound by the treaty.',
      ],
      [
        'To ratify, accept or approve',
        'is to consent to be bound after signing: three names for one act, chosen by the State’s own law. The State deposits an instrument with the Secretary-General of the United Nations, the depositary.',
      ],
      ['To accede', `is to consent to be bound without having signed. It is possible ${opens}.`],
      [
        'To enter into force',
        `is to become binding law: for ${treaty.inText.short}, ${afterDelay(entry.delay, `${entry.threshold} instruments of ${countedKinds(treaty)} have been deposited`)}; for a State that joins later, ${afterDelay(laterDeposit.delay, 'its own deposit')}.`,
      ],
    ];
  },
  more: 'The rules, article by article, are on the [method page].',
};

/** The text of each note in the catalogue. */
export const NOTE_TEXTS: Readonly<Record<NoteId, string>> = {
  'united-states-2019':
    'The United States notified the depositary that it does not intend to become a party to the treaty and that it has no legal obligations arising from its signature. The depositary still counts it as a signatory.',
};

/** What the built-in copy of each treaty was made from, by the treaty's number. */
export const BUILT_IN_COPY_SOURCES: Readonly<Record<string, string>> = {
  'XXVI-8':
    "the depositary's record of January 2018 and a later version, and the Swiss federal law collection, SR 0.518.61; every kind is confirmed by the depositary's status page of 3 February 2026",
};
