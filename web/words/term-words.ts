import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { afterDelay, countedKinds } from './treaty-words.ts';

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
