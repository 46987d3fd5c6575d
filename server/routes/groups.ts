import { bandOfMembers } from '../../treaty/band.ts';
import { boardRows, MOST_ISOLATED, sortBoard } from '../../treaty/board.ts';
import { findGroup, groups } from '../../treaty/groups.ts';
import { depositsInOrder } from '../../treaty/progress.ts';
import { joinedOverTime } from '../../treaty/replay.ts';
import { renderGroup, renderGroups } from '../../web/views/groups.tsx';
import { groupSubject } from '../cards.ts';
import { RequestError } from '../errors.ts';
import { dateParameter, knownParameter } from '../parameters.ts';
import { frameOf, page, type Route } from '../route.ts';
import { bandIn, factsOn, groupShare } from '../treaty-facts.ts';
import { byStateName } from '../state-names.ts';

/** `GET /groups[?date=]`: every group with the share of its members that has joined. */
export const groupsPage: Route = {
  parameters: ['date'],
  answer(edition, asked) {
    const { today } = edition;
    const asOf = dateParameter(asked.query, today);
    const facts = factsOn(edition, asOf);
    return page(
      renderGroups({
        frame: frameOf(edition, asked, { facts }),
        asOf,
        today,
        shares: groups.map((group) => groupShare(facts, group)),
      }),
    );
  },
};

/** `GET /groups/:name[?date=&known=]`: one group as of a day, as it was known at a time. */
export const groupPage: Route = {
  parameters: ['date', 'known'],
  answer(edition, asked) {
    const { treaty, today } = edition;
    const group = findGroup(asked.name);
    if (group === null) throw new RequestError(404, 'nothing here', { path: asked.path });
    const asOf = dateParameter(asked.query, today);
    const knownAt = knownParameter(asked.query, asked.now);
    const facts = factsOn(edition, asOf, knownAt);
    const members = new Set(group.members.map(({ iso3 }) => iso3));
    const participations = facts.participations;
    const own = participations.filter(({ iso3 }) => members.has(iso3));
    return page(
      renderGroup({
        frame: frameOf(edition, asked, { facts, knownAt, subject: groupSubject(facts, group) }),
        ...{ asOf, today, knownUntil: facts.knownUntil, knownAt: knownAt?.toISOString() ?? null },
        share: groupShare(facts, group),
        band: bandOfMembers(bandIn(asked.locale, treaty, facts), members),
        missing: sortBoard(boardRows(treaty, facts.standings, asOf, group), MOST_ISOLATED, byStateName(asked.locale)),
        deposits: depositsInOrder(treaty, own, asOf),
        overTime: joinedOverTime(treaty, own, asOf < facts.knownUntil ? asOf : facts.knownUntil),
      }),
    );
  },
};
