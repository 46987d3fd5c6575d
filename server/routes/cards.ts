import { bandOf, bandOfMembers } from '../../treaty/band.ts';
import { participationsIn } from '../../treaty/ledger.ts';
import { CARD_SIZE, type CardModel, renderCard } from '../../web/views/cards.tsx';
import { cardFacts, DASHBOARD, groupSubject, stateSubject } from '../cards.ts';
import type { Edition } from '../edition.ts';
import { RequestError } from '../errors.ts';
import { dateParameter, groupParameter, knownParameter, stateParameter } from '../parameters.ts';
import { pngOf } from '../pictures.ts';
import type { Asked, Route } from '../route.ts';
import { factsOn, type TreatyFacts } from '../treaty-facts.ts';

/**
 * `GET /cards/:name[?state=&group=&date=&known=]`: the share picture of the dashboard, a State or a group, as of a day and as it was known at a time. With
 * both it is the same bytes for ever.
 */
export const cardFile: Route = {
  parameters: ['state', 'group', 'date', 'known'],
  draws: true,
  answer(edition, asked) {
    const { query, locale } = asked;
    const { treaty } = edition;
    const facts = factsOn(edition, dateParameter(query, edition.today), knownParameter(query, asked.now));
    const subject = subjectOf(edition, facts, asked);
    const standings = facts.states.map(({ standing }) => standing);
    const all = bandOf(treaty, participationsIn(facts.ledger), facts.progress.asOf, standings);
    const band = subject.of === 'group' ? bandOfMembers(all, new Set(subject.group.members.map(({ iso3 }) => iso3))) : all;
    const svg = renderCard({ ...cardFacts(facts, subject), treaty, locale, band });
    return { type: 'image/png', text: () => pngOf(svg, CARD_SIZE.width) };
  },
};

/** What the picture is of. Throws `RequestError`. */
function subjectOf({ treaty }: Edition, facts: TreatyFacts, { name, path, query }: Asked): CardModel['subject'] {
  const [iso3, group] = [stateParameter(query), groupParameter(query)];
  const state = facts.states.find((one) => one.state.iso3 === iso3);
  if (name === 'dashboard.png') return DASHBOARD;
  if (name === 'state.png' && state) return stateSubject(treaty, facts, state);
  if (name === 'group.png' && group) return groupSubject(facts, group);
  throw new RequestError(404, 'nothing here', { path });
}
