import { dataWords as words } from '../words/page-words.ts';
import { type Frame, renderPage } from './layout.tsx';
import { Linked } from './linked.tsx';

/** Downloads and the interface for programs. */
export function renderData(frame: Frame): string {
  return renderPage({
    frame,
    title: words.heading,
    description: words.description,
    children: (
      <>
        <h1>{words.heading}</h1>
        <p class="lead">{words.lead}</p>
        <h2>{words.download}</h2>
        <p>
          <a href="/data/treaty-actions.csv">{words.csv}</a>
        </p>
        <h2>{words.interface}</h2>
        <p>{words.interfaceLead}</p>
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
            {words.answers.map(([path, answers, example]) => (
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
        <h2>{words.kept}</h2>
        <p>
          <Linked text={words.keptLead} href="/health" />
        </p>
      </>
    ),
  });
}
