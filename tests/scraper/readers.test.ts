import { createBundledSource } from '../../scraper/bundled/source.ts';
import { readAnyView } from '../../scraper/readers.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { nuclearWeaponsTreaty } from '../../treaty/catalogue/nuclear-weapons-treaty/nuclear-weapons-treaty.ts';
import { failureOf, refusalOf } from '../support/refusal.ts';
import { PAGE_DECLARATIONS, PAGE_END_NOTES, PAGE_ROWS, statusPage } from '../support/status-page.ts';
import { SOME_ROWS, untcRecord } from '../support/untc-record.ts';

const page = statusPage({ rows: PAGE_ROWS, lists: [PAGE_DECLARATIONS], endNotes: PAGE_END_NOTES.slice(0, 3) });

it('each view is told by its content, and each names its treaty', async () => {
  const { body } = await createBundledSource().fetch(armsTradeTreaty, {});
  for (const [view, bytes] of [
    ['record', untcRecord({ rows: SOME_ROWS })],
    ['status page', Buffer.from(page)],
    ['bundled', body],
  ] as const)
    expect(readAnyView(bytes)).toMatchObject({ view, number: 'XXVI-8', title: 'Arms Trade Treaty' });
});

it('markup in the text of a record makes no page of it', () => {
  const declarations = [{ name: 'Norway', title: 'Declaration:', paragraphs: ['<html> is how a page begins.'] }];
  expect(readAnyView(untcRecord({ rows: SOME_ROWS, declarations })).view).toBe('record');
});

it('what is none of them is refused', () => {
  expect(['', 'a,b', '<html></html>', '<Treaty>'].map((text) => refusalOf(() => readAnyView(Buffer.from(text))))).toEqual([
    'empty body',
    'not a record',
    'not a record',
    'not a record',
  ]);
});

it('a built-in copy is there only for a treaty that has one', async () => {
  expect(await failureOf(createBundledSource().fetch(nuclearWeaponsTreaty, {}))).toBe('not at this source');
});
