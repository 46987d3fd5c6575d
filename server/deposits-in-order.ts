import type { Treaty } from '../treaty/catalogue.ts';
import type { OrderedDeposit } from '../web/words/deposits.ts';
import type { TreatyFacts } from './treaty-facts.ts';

/** The instruments by which States are bound or will be, in the order of deposit; those of one day by name. */
export function orderedDeposits(treaty: Treaty, { states }: TreatyFacts): OrderedDeposit[] {
  return states
    .flatMap(({ state, standing: { consent } }) => (consent ? [{ state, consent }] : []))
    .map(({ state, consent }) => ({
      iso3: state.iso3,
      slug: state.slug,
      name: state.name,
      kind: consent.kind,
      date: consent.depositedOn,
      counts: treaty.rule.treaty.counts.has(consent.kind),
    }))
    .sort((a, b) => (a.date < b.date ? -1 : a.date > b.date ? 1 : a.name.localeCompare(b.name, 'en')));
}
