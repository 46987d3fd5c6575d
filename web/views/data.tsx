import { dataWords as words } from '../words/page-words.ts';
import { type Frame, renderPage } from './layout.tsx';
import { Table } from './table.tsx';
import { Linked } from './text.tsx';

/** Downloads and the API. */
export function renderData(frame: Frame): string {
  const [address, returns, example] = words.columns;
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
        <Table
          class="stacked"
          caption={words.caption}
          captionHidden
          rows={words.answers(frame.treaty)}
          columns={[
            [address, ([path]) => <code>{path}</code>],
            [returns, ([, answers]) => answers],
            [example, ([, , href]) => <a href={href}>{href}</a>],
          ]}
        />
        <h2>{words.archived}</h2>
        <p>
          <Linked text={words.archivedLead} href="/health" />
        </p>
      </>
    ),
  });
}
