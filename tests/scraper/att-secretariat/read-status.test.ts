import { readSecretariatStatus } from '../../../scraper/att-secretariat/read-status.ts';
import { armsTradeTreaty } from '../../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { nuclearWeaponsTreaty } from '../../../treaty/catalogue/nuclear-weapons-treaty/nuclear-weapons-treaty.ts';
import { secretariatPage } from '../../support/cross-check-pages.ts';
import { refusalOf } from '../../support/refusal.ts';

const read = (page: string, treaty = armsTradeTreaty) => readSecretariatStatus(Buffer.from(page), treaty);

const PARTIES = 'States Parties (ratified, accepted, approved or acceded)';
const SIGNED = 'Signatories that are not yet States Parties';
const OUTSIDE = 'States that have not yet joined the Treaty';

it.each([
  ['before the words', `<p>116 ${PARTIES}</p><p>26 ${SIGNED}</p><p>53 ${OUTSIDE}</p>`],
  ['after the words', `<p>${PARTIES}: 116</p><p>${SIGNED}: 26</p><p>${OUTSIDE}: 53</p>`],
  ['in brackets', `<p>States Parties (116)</p><p>${SIGNED} (26)</p><p>${OUTSIDE} (53)</p>`],
  ['in cells of their own, first', `<p>116</p><p>${PARTIES}</p><p>26</p><p>${SIGNED}</p><p>53</p><p>${OUTSIDE}</p>`],
  ['in cells of their own, last', `<p>${PARTIES}</p><p>116</p><p>${SIGNED}</p><p>26</p><p>${OUTSIDE}</p><p>53</p>`],
  ['in another order', `<p>53</p><p>${OUTSIDE}</p><p>116</p><p>States Parties</p><p>26</p><p>${SIGNED}</p>`],
])('reads the three numbers, %s', (_where, numbers) => {
  expect(read(secretariatPage(numbers))).toEqual({
    stated: { signatories: null, parties: 116, signedNotJoined: 26, notJoined: 53 },
    states: [],
    unclearStates: [],
    problems: [],
  });
});

const good = `<p>116 ${PARTIES}</p><p>26 ${SIGNED}</p><p>53 ${OUTSIDE}</p>`;
it.each([
  ['an empty body', '', 'empty body'],
  ['a page that breaks off', secretariatPage(good).slice(0, -8), 'truncated body'],
  ['a page about something else', secretariatPage(good).replace('Arms Trade Treaty', 'Treaty'), 'wrong treaty'],
  ['a page without the section', secretariatPage(good, 'News'), 'not a record'],
  ['a section without numbers', secretariatPage(`<p>${PARTIES}</p><p>${SIGNED}</p><p>${OUTSIDE}</p>`), 'not a record'],
  ['a group that is missing', secretariatPage(`<p>116 ${PARTIES}</p><p>79 ${SIGNED}</p>`), 'not a record'],
  [
    'a group that is there twice',
    secretariatPage(`<p>116 ${PARTIES}</p><p>26 ${PARTIES}</p><p>53 ${OUTSIDE}</p>`),
    'not a record',
  ],
  ['a number too many', secretariatPage(`<p>2025</p>${good}`), 'not a record'],
  ['numbers that do not add up', secretariatPage(good.replace('26', '25')), 'totals differ'],
])('refuses %s', (_what, page, refusal) => expect(refusalOf(() => read(page))).toBe(refusal));

it('refuses another treaty than its own', () => {
  expect(refusalOf(() => read(secretariatPage(good), nuclearWeaponsTreaty))).toBe('wrong treaty');
});
