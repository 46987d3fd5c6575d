import { STATUSES, type Status } from '../../treaty/participation.ts';
import { type Region, regions } from '../../treaty/states.ts';
import { STATUS_MARKS, statusMeaning, statusWord } from '../words/status.ts';
import { stateNamed, type Translator } from '../words/translator.ts';
import { useTranslator } from './frame-of-page.ts';
import { createRenderedOnce } from './rendered-once.ts';
import { Section } from './text.tsx';
import { UseThis } from './use-this.tsx';

/** One State as a tile. */
export interface WorldTile {
  readonly iso3: string;
  readonly slug: string;
  readonly status: Status;
  readonly region: Region;
}

interface WorldTilesProps {
  readonly tiles: readonly WorldTile[];
  /** What is added to the address of the list, so that it shows the same day: `&date=2014-09-24`. */
  readonly day: string;
}

/** The world as equal tiles, each a link with the State's name in a group of its status, behind a legend of which each entry leads to its States. */
export function WorldTiles({ tiles, day }: WorldTilesProps) {
  const t = useTranslator();
  const count = (status: Status): number => tiles.filter((tile) => tile.status === status).length;
  return (
    <Section id="world" heading={t('tiles.heading')}>
      <p>{t('tiles.intro', { count: tiles.length })}</p>
      <ul class="legend">
        {STATUSES.filter((status) => count(status) > 0).map((status) => (
          <li key={status} class={`status ${status}`}>
            <a id={`only-${status}`} href={`/states?status=${status}${day}`} data-only={status} title={statusMeaning(t, status)}>
              <span class="mark" aria-hidden="true">
                {STATUS_MARKS[status]}
              </span>{' '}
              {statusWord(t, status)}
            </a>{' '}
            {t.format.number(count(status))}
          </li>
        ))}
      </ul>
      <div class="world">
        {regions.map((region) => (
          <div class="tiles" key={region}>
            <h3>{t.nameOf({ of: 'regions', code: region }).name}</h3>
            {STATUSES.map((status) => ({ status, of: tiles.filter((tile) => tile.region === region && tile.status === status) }))
              .filter(({ of }) => of.length > 0)
              .map(({ status, of }) => (
                // biome-ignore lint/a11y/useSemanticElements: links that are alike in status are no fields of a form.
                <div
                  key={status}
                  class={status}
                  role="group"
                  aria-labelledby={`only-${status}`}
                  dangerouslySetInnerHTML={tilesOf(t, of)}
                />
              ))}
          </div>
        ))}
      </div>
      <UseThis what="tiles" />
    </Section>
  );
}

const tilesOnce = createRenderedOnce();

/** As in the band, addresses go without quotes: 197 tiles have no bytes to spare. */
const tilesOf = (t: Translator, tiles: readonly WorldTile[]): { readonly __html: string } => ({
  __html: tilesOnce(
    tiles,
    ({ iso3 }) => `${t.locale} ${iso3}`,
    ({ iso3, slug }) => <Tile iso3={iso3} slug={slug} name={t.nameOf(stateNamed(iso3)).name} />,
  ).__html.replaceAll(/ href="([\w/-]+)"/g, ' href=$1'),
});

/** Wide screens put each tile at its place on the map: the style sheet knows it by where it leads, and has the mark of each status. */
function Tile({ iso3, slug, name }: Pick<WorldTile, 'iso3' | 'slug'> & { name: string }) {
  return (
    <a href={`/states/${slug}`} title={name}>
      {iso3}
    </a>
  );
}
