import { checkRecord } from '../../scraper/check-record.ts';
import { RecordRefused } from '../../scraper/errors.ts';
import type { Participant, TreatyRecord } from '../../scraper/source.ts';
import { armsTradeTreaty } from '../../treaty/catalogue.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import type { TreatyActionKind } from '../../treaty/treaty-action.ts';

const participant = (
  name: string,
  iso3: string | null,
  date = '2013-06-03',
  kind: TreatyActionKind | null = 'signature',
): Participant => ({
  name,
  iso3,
  footnotes: [],
  actions: [{ kind, date: parseCivilDate(date), ended: false, kindConfirmed: true, evidence: null }],
});

const recordOf = (participants: Participant[], changed: Partial<TreatyRecord> = {}): TreatyRecord => ({
  number: 'XXVI-8',
  title: 'Arms Trade Treaty',
  stated: { signatories: null, parties: null },
  statusAsAt: null,
  participants,
  statements: [],
  problems: [],
  ...changed,
});

const context = (known: { iso3: string; name: string }[] = []) => ({
  treaty: armsTradeTreaty,
  today: parseCivilDate('2018-01-15'),
  known,
});

const refusalOf = (record: TreatyRecord, known: { iso3: string; name: string }[] = []): string => {
  try {
    checkRecord(record, context(known));
  } catch (error) {
    if (error instanceof RecordRefused) return error.refusal;
    throw error;
  }
  return 'accepted';
};

const NORWAY = { iso3: 'NOR', name: 'Norway' };
const CABO_VERDE = { iso3: 'CPV', name: 'Cabo Verde' };

describe('a record is refused as a whole', () => {
  it.each([
    ['another number', { number: 'XXVI-9' }],
    ['another title', { title: 'Treaty on the Prohibition of Nuclear Weapons' }],
  ])('when it is that of another treaty: %s', (_what, changed) => {
    expect(refusalOf(recordOf([participant('Norway', 'NOR')], changed))).toBe('wrong treaty');
  });

  it.each([
    ['2018-01-16', 'date out of range'],
    ['2018-01-15', 'accepted'],
    ['2013-06-03', 'accepted'],
    ['2013-06-02', 'date out of range'],
  ])('when an act is dated in the future or before the treaty was opened: %s gives %s', (date, expected) => {
    expect(refusalOf(recordOf([participant('Norway', 'NOR', date)]))).toBe(expected);
  });

  it('when it lists one State under two names', () => {
    expect(refusalOf(recordOf([participant('Cape Verde', 'CPV'), participant('Cabo Verde', 'CPV')]))).toBe('doubled participant');
  });

  it('when a State that had acted has vanished', () => {
    expect(refusalOf(recordOf([participant('Norway', 'NOR')]), [NORWAY, CABO_VERDE])).toBe('participant vanished');
  });

  it('when two States have vanished and one unknown name stands instead', () => {
    expect(refusalOf(recordOf([participant('Freedonia', null)]), [NORWAY, CABO_VERDE])).toBe('participant vanished');
  });

  it('when a State that had acted stands there without a date: a bare row says no more than none', () => {
    const bare: Participant = { name: 'Norway', iso3: 'NOR', actions: [], footnotes: [] };
    expect(refusalOf(recordOf([bare]), [NORWAY])).toBe('participant vanished');
    expect(refusalOf(recordOf([bare]))).toBe('accepted');
  });

  it('when a State has vanished and an unknown name without a date stands instead, which carries no acts of anyone', () => {
    const bare: Participant = { name: 'Freedonia', iso3: null, actions: [], footnotes: [] };
    expect(refusalOf(recordOf([bare]), [NORWAY])).toBe('participant vanished');
  });

  it('when a State has vanished and an organization stands instead, which cannot be its new name', () => {
    expect(refusalOf(recordOf([participant('European Union', null)]), [NORWAY])).toBe('participant vanished');
  });
});

describe('a row is held and the others are recorded', () => {
  it('when nothing knows the name; the missing State keeps its facts', () => {
    const checked = checkRecord(
      recordOf([participant('Norway', 'NOR'), participant('Land of the Cape', null)]),
      context([NORWAY, CABO_VERDE]),
    );
    expect(checked.participants.map(({ iso3 }) => iso3)).toEqual(['NOR']);
    expect(checked.held.map(({ name }) => name)).toEqual(['Land of the Cape']);
    expect(checked.keepStates).toEqual(['CPV']);
  });

  it('when it is an organization: States only can join (Art. 21)', () => {
    const checked = checkRecord(recordOf([participant('European Union', null)]), context());
    expect(checked.participants).toEqual([]);
    expect(checked.held[0]?.reason).toMatch(/organization/);
  });

  it('when the kind of an act is not stated: never guessed, and the State keeps its facts', () => {
    const checked = checkRecord(recordOf([participant('Norway', 'NOR', '2014-02-12', null)]), context([NORWAY]));
    expect(checked.participants).toEqual([]);
    expect(checked.held[0]?.reason).toMatch(/kind of an act of Norway/);
    expect(checked.keepStates).toEqual(['NOR']);
  });
});

it('a State that appears anew needs no history', () => {
  expect(checkRecord(recordOf([participant('Norway', 'NOR')]), context()).participants).toHaveLength(1);
});
