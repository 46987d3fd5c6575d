import { dataWords as words } from '../words/page-words.ts';
import { type Frame, renderPage } from './layout.tsx';
import { Linked } from './text.tsx';

/** Downloads and the API. */
export function renderData(frame: Frame): string {
  return renderPage({
    frame,
    title: words.heading,
    description: words.description(frame.treaty),
    children: (
      <>
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        <h2>{words.download}</h2>
        <p>
          <a href="/data/treaty-actions.csv">{words.csv}</a>
        </p>
        <h2>{words.api}</h2>
        <p>{words.apiLead}</p>
        <table class="stacked">
          <caption class="hidden">{words.caption}</caption>
          <thead>
            <tr>
              {words.columns.map((word) => (
                <th scope="col" key={word}>
                  {word}
                </th>
              ))}
            </tr>
          </thead>
          <tbody>
            {words.answers(frame.treaty).map(([path, answers, example]) => (
              <tr key={path}>
                <th scope="row">
                  <code>{path}</code>
                </th>
                <td>{answers}</td>
                <td>
                  <a href={example}>{example}</a>
                </td>
              </tr>
            ))}
          </tbody>
        </table>
        <h2>{words.archived}</h2>
        <p>
          <Linked text={words.archivedLead} href="/health" />
        </p>
      </>
    ),
  });
}
