import type { Treaty } from '../treaty/catalogue/treaty.ts';
import { expressesConsent } from '../treaty/treaty-action.ts';
import type { OrderedDeposit } from '../web/words/deposits.ts';
import type { TreatyFacts } from './treaty-facts.ts';

/**
 * The instruments by which States joined up to the day, in the order of deposit; those of one day by name. A State that left since had
 * joined all the same (ATT Art. 24: past figures do not change), and one that came back joined once.
 */
export function orderedDeposits(treaty: Treaty, { states, progress }: TreatyFacts): OrderedDeposit[] {
  return states
    .flatMap(({ state, actions }) => {
      const [first] = actions
        .filter(({ kind, date }) => expressesConsent(kind) && date <= progress.asOf)
        .sort((a, b) => (a.date < b.date ? -1 : 1));
      return first === undefined ? [] : [{ state, first }];
    })
    .map(({ state, first: { kind, date } }) => ({
      iso3: state.iso3,
      slug: state.slug,
      name: state.name,
      kind,
      date,
      counts: treaty.rule.treaty.counts.has(kind),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.name.localeCompare(b.name, 'en')));
}
