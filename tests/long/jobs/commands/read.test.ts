import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { runCommand } from '../../../support/run-program.ts';
import { PAGE_DECLARATIONS, PAGE_END_NOTES, PAGE_ROWS, statusPage } from '../../../support/status-page.ts';
import { SOME_ROWS, untcRecord } from '../../../support/untc-record.ts';

const page = statusPage({ rows: PAGE_ROWS, lists: [PAGE_DECLARATIONS], endNotes: PAGE_END_NOTES.slice(0, 3) });

describe('npm run read', () => {
  const folder = mkdtempSync(join(tmpdir(), 'read-'));
  afterAll(() => rmSync(folder, { recursive: true }));
  const read = (content: string | Buffer) => {
    const file = join(folder, 'file');
    writeFileSync(file, content);
    return runCommand('read', [file], {});
  };

  it('prints what a page says as JSON, its problems in sentences', async () => {
    const { code, out } = await read(page);
    expect(code).toBe(0);
    expect(JSON.parse(out)).toMatchObject({
      number: 'XXVI-8',
      title: 'Arms Trade Treaty',
      stated: { signatories: 6, parties: 7 },
      participants: expect.arrayContaining([
        {
          name: 'Liechtenstein',
          iso3: 'LIE',
          actions: [
            { kind: 'signature', date: '2013-06-03', ended: false },
            { kind: 'ratification', date: '2014-12-16', ended: false },
          ],
        },
      ]),
      declarations: [{ name: 'Liechtenstein' }, { name: 'Switzerland', paragraphs: ['30 January 2015', '"Without a title."'] }],
      problems: ['The participants table refers to end note 19, which the page does not have.'],
    });
  });

  it('exits with 2 and the reason for a record that is refused', async () => {
    const { code, out } = await read(untcRecord({ rows: SOME_ROWS, parties: 95 }));
    expect(code).toBe(2);
    expect(out).toBe('Refused (totals differ): The depositary’s record states 95 parties, but its table lists 5.\n');
  });
});
