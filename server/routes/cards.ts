import { bandOfMembers } from '../../treaty/band.ts';
import { renderBadge } from '../../web/views/badges.tsx';
import { CARD_SIZE, type CardModel, renderCard } from '../../web/views/cards.tsx';
import { cardFacts, cardSource, DASHBOARD, groupSubject, stateSubject } from '../cards.ts';
import type { Edition } from '../edition.ts';
import { RequestError } from '../errors.ts';
import { dateParameter, groupParameter, knownParameter, stateParameter } from '../parameters.ts';
import { pngOf } from '../pictures.ts';
import type { Asked, Route } from '../route.ts';
import { bandIn, factsOn, type TreatyFacts } from '../treaty-facts.ts';

/**
 * `GET /cards/:name[?state=&group=&date=&known=]`: the share picture of the dashboard, a State or a group, as of a day and as it was known at a time. With
 * both, later records do not change its bytes.
 */
export const cardFile: Route = {
  parameters: (name) => [...['state', 'group'].filter((of) => `${of}.png` === name), 'date', 'known'],
  refusesOthers: true,
  heavy: true,
  answer(edition, asked) {
    const [of, facts] = [nameOf(asked, 'png'), factsAsked(edition, asked)];
    const subject =
      of === 'dashboard' ? DASHBOARD : of === 'group' ? askedGroup(facts, asked) : askedState(edition, facts, asked, of);
    const { treaty } = edition;
    const all = bandIn(asked.locale, treaty, facts);
    const band = subject.of === 'group' ? bandOfMembers(all, new Set(subject.group.members.map(({ iso3 }) => iso3))) : all;
    const svg = renderCard({ ...cardFacts(facts, subject), treaty, locale: asked.locale, band, source: cardSource(facts) });
    return { type: 'image/png', text: () => pngOf(svg, CARD_SIZE.width) };
  },
};

/** `GET /badges/:name[?state=&date=&known=]`: a badge that says how many States have joined, how far it is to the threshold, or where a State stands. */
export const badgeFile: Route = {
  parameters: (name) => [...(name === 'state.svg' ? ['state'] : []), 'date', 'known'],
  refusesOthers: true,
  answer(edition, asked) {
    const [of, facts] = [nameOf(asked, 'svg'), factsAsked(edition, asked)];
    const badge = of === 'joined' || of === 'threshold' ? of : 'state';
    const subject = badge === 'state' ? askedState(edition, facts, asked, of) : DASHBOARD;
    const svg = renderBadge({ ...cardFacts(facts, subject), treaty: edition.treaty, locale: asked.locale, badge });
    return { type: 'image/svg+xml', text: svg };
  },
};

const factsAsked = (edition: Edition, { query, now }: Asked): TreatyFacts =>
  factsOn(edition, dateParameter(query, edition.today), knownParameter(query, now));

/** The name of the file without its ending; empty where it has another one. */
const nameOf = ({ name }: Asked, ending: string): string =>
  name.endsWith(`.${ending}`) ? name.slice(0, -ending.length - 1) : '';

/** The State that is asked for, where that is what is asked for. Throws `RequestError`. */
function askedState({ treaty }: Edition, facts: TreatyFacts, { path, query }: Asked, of: string): CardModel['subject'] {
  const iso3 = stateParameter(query);
  const state = facts.states.find((one) => one.state.iso3 === iso3);
  if (of !== 'state' || state === undefined) throw new RequestError(404, 'nothing here', { path });
  return stateSubject(treaty, facts, state);
}

function askedGroup(facts: TreatyFacts, { path, query }: Asked): CardModel['subject'] {
  const group = groupParameter(query);
  if (group === null) throw new RequestError(404, 'nothing here', { path });
  return groupSubject(facts, group);
}
