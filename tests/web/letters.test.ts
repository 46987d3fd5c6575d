import { adoptionVoteOf } from '../../treaty/adoption-vote.ts';
import { armsTradeTreaty as treaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { parseCivilDate } from '../../treaty/civil-date.ts';
import { STATUSES } from '../../treaty/participation.ts';
import { states } from '../../treaty/states.ts';
import { type Addressee, letterTo } from '../../web/words/letters.ts';
import { translatorFor } from '../../web/words/translator.ts';

const t = translatorFor('en', treaty);
const today = { joined: 118, universe: 197, inForce: true };
const signedOn = parseCivilDate('2013-06-03');
const consent = { kind: 'ratification', depositedOn: parseCivilDate('2014-04-02') } as const;
const burundi: Addressee = {
  ...{ iso3: 'BDI', status: 'signed', signedOn, consent: null, vote: 'yes', toldDepositaryOn: null, recipients: [] },
  peers: { group: 'eac', joined: 1, base: 7 },
};

test('a signatory is asked to ratify: with its vote, its signature, and how many of its group have joined', () => {
  const { purpose, subject, text } = letterTo(t, burundi, today);
  expect([purpose, subject]).toEqual(['ask', 'Arms Trade Treaty: ratification by Burundi']);
  expect(text).toContain(
    'H.E. the Minister for Foreign Affairs of Burundi\nthrough the Permanent Mission of Burundi to the United Nations in New York\n\nExcellency,',
  );
  expect(text).toContain(
    'Burundi voted for the Arms Trade Treaty in the General Assembly on 2 April 2013 and signed it on 3 June 2013. It has not yet ratified the treaty.',
  );
  expect(text).toContain(
    '118 of 197 States have joined the treaty. One of the 7 other members of the East African Community has joined.',
  );
  expect(text).toContain('I respectfully ask your Government to ratify the treaty');
});

test('a State Party is thanked, and asked to encourage the others of its group', () => {
  const { purpose, text } = letterTo(t, { ...burundi, iso3: 'KEN', status: 'party', consent }, today);
  expect(purpose).toBe('thank');
  expect(text).toContain('signed it on 3 June 2013 and deposited its instrument of ratification on 2 April 2014. Thank you.');
  expect(text).toContain('6 other members of the East African Community have not joined yet. Please encourage them to do so.');
});

test('until the treaty is in force, a State is invited to sign and never to accede, where accession opens only then', () => {
  const cuba = { ...burundi, iso3: 'CUB', status: 'none', signedOn: null, vote: 'abstain', peers: null } as const;
  expect(letterTo(t, cuba, { ...today, inForce: false }).text).toContain('to consider signing it.');
  expect(letterTo(t, cuba, { ...today, inForce: false }).text).not.toMatch(/acce[ds]/);
  const { purpose, text } = letterTo(t, cuba, today);
  expect(purpose).toBe('invite');
  expect(text).toContain('Cuba abstained when the General Assembly adopted the Arms Trade Treaty on 2 April 2013');
  expect(text).toContain('depositing an instrument of accession');
});

test('a State that told the depositary something about its signature is asked to reconsider that', () => {
  const told = { ...burundi, iso3: 'USA', toldDepositaryOn: parseCivilDate('2019-07-18') };
  expect(letterTo(t, told, today).text).toContain(
    'I am aware of the communication that the Secretary-General received on 18 July 2019. I respectfully ask your Government to reconsider it',
  );
});

test('where nobody of the group has joined, the State would be the first; where all have, it is the last', () => {
  expect(letterTo(t, { ...burundi, peers: { group: 'eac', joined: 0, base: 7 } }, today).text).toContain(
    'Burundi would be the first member of the East African Community to join.',
  );
  expect(letterTo(t, { ...burundi, peers: { group: 'eac', joined: 7, base: 7 } }, today).text).toContain(
    'All other members of the East African Community have joined.',
  );
});

test('a State without a permanent mission is written to as it is represented', () => {
  expect(letterTo(t, { ...burundi, iso3: 'VAT' }, today).to).toContain('the Permanent Observer Mission of the Holy See');
  expect(letterTo(t, { ...burundi, iso3: 'NIU' }, today).to).toBe('H.E. the Minister for Foreign Affairs of Niue');
});

test("the operator's recipients stand in the letter and in the address that opens the email app", () => {
  const recipients = [
    { name: 'Permanent Mission of Burundi', email: 'mission+att@burundi.example' },
    { name: 'Ms A. B.', email: 'a.b@burundi.example' },
  ];
  const { to, mailto } = letterTo(t, { ...burundi, recipients }, today);
  expect(to).toBe('Permanent Mission of Burundi\nMs A. B.');
  expect(mailto).toMatch(/^mailto:mission%2Batt@burundi\.example,a\.b@burundi\.example\?subject=Arms%20Trade/);
});

test('an email app gets the subject and the lines of the letter as they are (RFC 6068)', () => {
  const { subject, text, mailto } = letterTo(t, burundi, today);
  const query = mailto.slice(mailto.indexOf('?') + 1);
  expect(query).not.toMatch(/[\s+]/);
  const [wanted, body] = query.split('&').map((part) => decodeURIComponent(part.slice(part.indexOf('=') + 1)));
  expect([wanted, body]).toEqual([subject, text.replaceAll('\n', '\r\n')]);
});

test('every State can be written to, whatever its status and vote: politely, and with room for own words', () => {
  for (const { iso3 } of states)
    for (const status of STATUSES) {
      const joined = status === 'party' || status === 'consented';
      const vote = adoptionVoteOf(treaty.vote, iso3);
      const { text } = letterTo(t, { ...burundi, iso3, status, vote, consent: joined ? consent : null }, today);
      expect(text).toMatch(/^H\.E\. .+\n\nExcellency,\n\n.+own words.+highest consideration\./s);
      expect(text).not.toMatch(/[!{}()]|undefined| {2}/);
    }
});
