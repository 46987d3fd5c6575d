import { type Frame, renderPage } from './layout.tsx';

const INTERFACE = [
  ['/api/v1/progress', 'the counts at the end of a day', '/api/v1/progress?date=2014-09-25'],
  [
    '/api/v1/states',
    'the 197 States and where each stands; status, region, vote, q and date narrow it',
    '/api/v1/states?status=signed',
  ],
  ['/api/v1/states/:iso3', 'one State with its actions, declarations, vote and changes', '/api/v1/states/NLD'],
  ['/api/v1/changes', 'what changed and when it was learned; since, state and limit narrow it', '/api/v1/changes?limit=20'],
  ['/api/v1/runs', 'the scrape runs', '/api/v1/runs'],
] as const;

/** Downloads and the interface for programs. */
export function renderData(frame: Frame): string {
  return renderPage({
    frame,
    title: 'Data',
    description: 'Downloads and the JSON interface of the Arms Trade Treaty Tracker.',
    children: (
      <>
        <h1>Data</h1>
        <p class="lead">Everything on these pages as data, free to use.</p>
        <h2>Download</h2>
        <p>
          <a href="/data/treaty-actions.csv">Every treaty action with its source (CSV)</a>
        </p>
        <h2>Interface</h2>
        <p>JSON, open to other origins. Errors are problem documents (RFC 9457). Dates are days in New York, times are UTC.</p>
        <section class="scroll" tabIndex={0} aria-label="Interface">
          <table>
            <thead>
              <tr>
                <th scope="col">Address</th>
                <th scope="col">Answers</th>
                <th scope="col">Try</th>
              </tr>
            </thead>
            <tbody>
              {INTERFACE.map(([path, answers, example]) => (
                <tr key={path}>
                  <th scope="row">
                    <code>GET {path}</code>
                  </th>
                  <td>{answers}</td>
                  <td>
                    <a href={example}>{example}</a>
                  </td>
                </tr>
              ))}
            </tbody>
          </table>
        </section>
        <h2>Kept records</h2>
        <p>
          Each record that was fetched is kept byte for byte under its SHA-256 hash. The <a href="/health">runs</a> and each
          State's page lead to them.
        </p>
      </>
    ),
  });
}
