import type { Status } from '../../treaty/participation.ts';
import { type Region, regions } from '../../treaty/states.ts';
import { tilePlaces } from '../tile-places.ts';
import { worldWords } from '../words/dashboard-words.ts';
import { STATUS_WORDS } from '../words/status.ts';
import { PanelFreshness } from './freshness.tsx';
import { createRenderedOnce } from './rendered-once.ts';
import { Table } from './table.tsx';
import { Section, StatusLabel } from './text.tsx';

/** One State as a tile. */
export interface WorldTile {
  readonly iso3: string;
  readonly slug: string;
  readonly name: string;
  readonly status: Status;
  readonly region: Region;
}

/** The world as equal tiles, each a link with the State's name and status, behind a legend. */
export function WorldTiles({ tiles }: { tiles: readonly WorldTile[] }) {
  return (
    <Section id="world" heading={worldWords.heading}>
      <p>{worldWords.intro(tiles.length)}</p>
      <ul class="legend">
        {Object.entries(STATUS_WORDS)
          // Nobody has left this treaty: a sign for it would only raise the question.
          .filter(([status]) => status !== 'withdrawn' || tiles.some((tile) => tile.status === status))
          .map(([status, { word, mark, explanation }]) => (
            <li key={status} class={`status ${status}`}>
              <span class="mark" aria-hidden="true">
                {mark}
              </span>{' '}
              <strong>{word}</strong>: {explanation} (
              <span data-count-of={status}>{tiles.filter((tile) => tile.status === status).length}</span>)
            </li>
          ))}
      </ul>
      <div class="world">
        {regions.map((region) => (
          <div class="tiles" key={region}>
            <h3>{region}</h3>
            <ul
              dangerouslySetInnerHTML={tilesOnce(
                tiles.filter((tile) => tile.region === region),
                keyOf,
                Tile,
              )}
            />
          </div>
        ))}
      </div>
      <details>
        <summary>{worldWords.asTable}</summary>
        <section class="scroll" tabIndex={0} aria-label={worldWords.caption}>
          <Table
            caption={worldWords.caption}
            rows={tiles}
            once={[rowsOnce, keyOf]}
            columns={[
              [worldWords.state, ({ slug, name }) => <a href={`/states/${slug}`}>{name}</a>],
              [worldWords.code, ({ iso3 }) => iso3],
              [worldWords.status, ({ status }) => <StatusLabel status={status} />],
            ]}
          />
        </section>
      </details>
      <PanelFreshness />
    </Section>
  );
}

const tilesOnce = createRenderedOnce();
const rowsOnce = createRenderedOnce();
const keyOf = ({ iso3, status }: WorldTile): string => `${iso3} ${status}`;

const Tile = ({ iso3, slug, name, status }: WorldTile) => (
  <li class={placeClass(iso3)}>
    <a
      class={`tile ${status}`}
      href={`/states/${slug}`}
      title={`${name}: ${STATUS_WORDS[status].word}`}
      data-iso3={iso3}
      data-name={name}
    >
      <span aria-hidden="true">{iso3}</span>
      <span class="hidden">
        {name}: {STATUS_WORDS[status].word}
      </span>
      <span class="mark" aria-hidden="true">
        {STATUS_WORDS[status].mark}
      </span>
    </a>
  </li>
);

/** Wide screens put each tile at its place on the map; the style sheet has a class for each column and row. */
function placeClass(iso3: string): string | undefined {
  const place = tilePlaces.get(iso3);
  return place && `c${place.column} r${place.row}`;
}
