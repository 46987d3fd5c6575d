import { createAttSecretariatSource } from '../../scraper/att-secretariat/source.ts';
import { createFetcher } from '../../scraper/fetch/fetcher.ts';
import { createUnodaSource } from '../../scraper/unoda/source.ts';
import { createRegistrationSource } from '../../scraper/untc-registration/source.ts';
import { armsTradeTreaty } from '../../treaty/catalogue/arms-trade-treaty/arms-trade-treaty.ts';
import { antiPersonnelMinesConvention } from '../support/anti-personnel-mines-convention.ts';
import { registrationPage, secretariatPage, unodaAnswer } from '../support/cross-check-pages.ts';
import { type Depositary, startDepositary } from '../support/depositary.ts';
import { failureOf } from '../support/refusal.ts';

let server: Depositary;
beforeEach(async () => {
  server = await startDepositary();
});
afterEach(() => server.close());

const sources = () => {
  const fetcher = createFetcher({ contactUrl: undefined, retryDelays: [], timeout: 500, pause: 0 });
  return {
    registration: createRegistrationSource({ baseUrl: `${server.baseUrl}/`, fetcher }),
    unoda: createUnodaSource({ url: `${server.baseUrl}/`, fetcher }),
    secretariat: createAttSecretariatSource({ url: `${server.baseUrl}/treaty-status.html`, fetcher }),
  };
};

it("the register is asked for the treaty's own record", async () => {
  const { registration } = sources();
  server.serve(registrationPage(), 'text/html');
  const { body } = await registration.fetch(armsTradeTreaty, {});
  expect(server.requests).toEqual(['/Pages/showDetails.aspx?objid=08000002803628c4&clang=_en']);
  expect((await registration.read(body, armsTradeTreaty)).states).toHaveLength(3);
});

it('UNODA is asked in GraphQL, for what is read of its answer', async () => {
  const { unoda } = sources();
  let asked = '';
  server.answer(async (request, response) => {
    for await (const chunk of request) asked += chunk;
    response.end(unodaAnswer([{ state: 'Japan' }]));
  });
  const { body } = await unoda.fetch(armsTradeTreaty, {});
  expect(JSON.parse(asked)).toMatchObject({
    operationName: 'Treaty',
    variables: { input: { id: null, short_name: 'att', type: 'GET_TREATY' } },
    query: expect.stringMatching(/count_states_parties[^}]*actions_ \{/),
  });
  expect((await unoda.read(body, armsTradeTreaty)).states).toHaveLength(1);
});

it("the Secretariat is asked for its page, and for no other treaty's", async () => {
  const { secretariat } = sources();
  const numbers = '<p>116 States Parties</p><p>26 Signatories not yet States Parties</p><p>53 States not yet joined</p>';
  server.serve(secretariatPage(numbers), 'text/html');
  const { body } = await secretariat.fetch(armsTradeTreaty, {});
  expect((await secretariat.read(body, armsTradeTreaty)).stated.parties).toBe(116);
  expect(await failureOf(secretariat.fetch(antiPersonnelMinesConvention, {}))).toBe('not at this source');
  expect(server.requests).toEqual(['/treaty-status.html']);
});

it.each(['registration', 'unoda'] as const)('%s refuses a treaty that it knows no address of, and asks nobody', async (name) => {
  expect(await failureOf(sources()[name].fetch(antiPersonnelMinesConvention, {}))).toBe('not at this source');
  expect(server.requests).toEqual([]);
});

it.each(['registration', 'unoda', 'secretariat'] as const)('%s that does not answer is unavailable', async (name) => {
  server.answer((_request, response) => response.writeHead(503).end());
  expect(await failureOf(sources()[name].fetch(armsTradeTreaty, {}))).toBe('error status');
});

const MAINTENANCE = '<!DOCTYPE html><html><body><p>Scheduled maintenance: we will be back soon.</p></body></html>';

it.each(['registration', 'unoda', 'secretariat'] as const)(
  '%s that answers 200 with a page of maintenance is unavailable; its record may hold the same words',
  async (name) => {
    server.serve(MAINTENANCE, 'text/html');
    expect(await failureOf(sources()[name].fetch(armsTradeTreaty, {}))).toBe('maintenance');
    const words = 'Scheduled maintenance';
    server.serve(
      {
        registration: registrationPage({ after: words }),
        unoda: unodaAnswer([{ state: `<html>${words}` }]),
        secretariat: secretariatPage(words),
      }[name],
    );
    expect(await failureOf(sources()[name].fetch(armsTradeTreaty, {}))).toBe('fetched');
  },
);
