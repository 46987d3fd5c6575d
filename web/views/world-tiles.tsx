import type { Status } from '../../treaty/participation.ts';
import { type Region, regions } from '../../treaty/states.ts';
import { tilePlaces } from '../tile-places.ts';
import { STATUS_WORDS } from '../words/status.ts';

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
    <section aria-labelledby="world">
      <h2 id="world">The world in tiles</h2>
      <p>One tile for each of the {tiles.length} States, large and small alike.</p>
      <ul class="legend">
        {Object.entries(STATUS_WORDS)
          .filter(([status]) => tiles.some((tile) => tile.status === status))
          .map(([status, { word, mark, explanation }]) => (
            <li key={status} class={`status ${status}`}>
              <span class="mark" aria-hidden="true">
                {mark}
              </span>{' '}
              <strong>{word}</strong>: {explanation} ({tiles.filter((tile) => tile.status === status).length})
            </li>
          ))}
      </ul>
      <div class="world">
        {regions.map((region) => (
          <div class="tiles" key={region}>
            <h3>{region}</h3>
            <ul>
              {tiles
                .filter((tile) => tile.region === region)
                .map(({ iso3, slug, name, status }) => (
                  <li key={iso3} class={placeClass(iso3)}>
                    <a class={`tile ${status}`} href={`/states/${slug}`} title={`${name}: ${STATUS_WORDS[status].word}`}>
                      <span aria-hidden="true">{iso3}</span>
                      <span class="hidden">
                        {name}: {STATUS_WORDS[status].word}
                      </span>
                      <span class="mark" aria-hidden="true">
                        {STATUS_WORDS[status].mark}
                      </span>
                    </a>
                  </li>
                ))}
            </ul>
          </div>
        ))}
      </div>
    </section>
  );
}

/** Wide screens put each tile at its place on the map; the style sheet has a class for each column and row. */
function placeClass(iso3: string): string | undefined {
  const place = tilePlaces.get(iso3);
  return place && `c${place.column} r${place.row}`;
}
