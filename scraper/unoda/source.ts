import type { CrossCheckSource } from '../cross-check.ts';
import { atSource } from '../errors.ts';
import type { Fetcher } from '../fetch/fetcher.ts';
import { maintenanceUnless } from '../html/maintenance.ts';
import { readCrossCheckInWorker } from '../read-in-worker.ts';

/** Where UNODA's treaty database answers. */
export const UNODA_URL = 'https://gql-api-dataportal.unoda.org/';

/** Asks for no more than is read. */
const QUERY = `
  query Treaty($input: TreatyRequestInput_) {
    treaty_(input: $input) {
      ... on ReadResponse {
        data {
          ... on Treaty_ {
            full_name short_name count_sig_states count_states_parties
            actions_ {
              date type action_type_
              state { name country_ { country_persistent_name country_country_name { countryname_official_short_name } } }
            }
          }
        }
      }
    }
  }
`;

/** The treaty database of the UN Office for Disarmament Affairs, which speaks GraphQL. */
export function createUnodaSource({ url = UNODA_URL, fetcher }: { url?: string; fetcher: Fetcher }): CrossCheckSource {
  return {
    id: 'unoda',
    fetch: async (treaty, options) =>
      fetcher.fetchBody(url, {
        ...options,
        source: 'unoda',
        accept: 'application/json',
        standIn: (body) => maintenanceUnless(/"treaty_"/, body),
        json: {
          operationName: 'Treaty',
          variables: {
            input: { id: null, short_name: atSource('unoda', treaty, treaty.elsewhere.unodaShortName), type: 'GET_TREATY' },
          },
          query: QUERY,
        },
      }),
    read: (body, treaty, options) => readCrossCheckInWorker('unoda', body, treaty, options),
  };
}
