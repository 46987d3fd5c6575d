import { states } from '../treaty/states.ts';

/** Where a State's tile stands in the picture of the world: column and row, counted from 1 at the top left. */
export interface TilePlace {
  readonly column: number;
  readonly row: number;
}

/**
 * The picture of the world in 197 squares, one a State, drawn in ISO codes. The places were computed from the middles of the States by an
 * assignment that keeps neighbours together, then mended by hand: Chile is in the south-west, Iceland in the north, Kiribati in the
 * Pacific, the Caribbean between the Americas. To move a State, move its code.
 */
const PICTURE = `
  ... ... ... ... ... ... ... ... ... ISL ... ... ... NOR SWE FIN ... ... ... ... ... ... ... ... ... ... ... ... ... ... ...
  ... ... ... ... ... ... ... ... ... ... ... ... ... DNK ... EST ... ... ... ... ... ... ... ... ... ... ... ... ... ... ...
  ... ... ... ... ... ... ... ... ... IRL GBR ... NLD DEU POL LVA ... RUS ... ... ... ... ... ... ... ... ... ... ... ... ...
  ... ... ... ... ... ... ... ... ... ... ... BEL LUX CZE SVK LTU BLR ... ... ... ... ... ... ... ... ... ... ... ... ... ...
  ... CAN ... ... ... ... ... ... ... ... ... FRA CHE LIE AUT HUN UKR ... ... KAZ ... ... ... ... ... ... ... ... ... ... ...
  ... USA ... ... ... ... ... ... ... ... AND MCO ITA SVN HRV SRB ROU MDA ... UZB KGZ ... ... ... ... ... ... ... ... ... ...
  MEX ... ... BHS ... ... ... ... ... PRT ESP ... SMR BIH MNE MKD BGR GEO ... TKM TJK ... ... MNG ... PRK ... JPN ... ... ...
  GTM BLZ ... CUB HTI DOM ... ... ... ... ... ... VAT ... ALB GRC TUR ARM AZE IRN AFG ... ... CHN ... KOR ... ... ... ... ...
  SLV HND ... JAM ... KNA ATG ... ... ... ... ... ... MLT ... CYP LBN SYR IRQ KWT PAK NPL BTN ... ... ... ... ... ... ... ...
  ... NIC ... ... ... ... DMA ... ... ... ... MAR DZA TUN LBY EGY ISR PSE JOR BHR ... IND BGD MMR LAO VNM ... ... ... ... ...
  ... CRI PAN ... ... VCT LCA ... CPV ... MRT MLI BFA NER TCD SDN ERI ... SAU QAT ARE ... ... ... THA KHM ... PHL ... ... ...
  ... ... COL VEN TTO GRD BRB ... GMB SEN GIN CIV GHA BEN NGA SSD ETH DJI ... YEM OMN ... LKA ... MYS ... BRN ... PLW FSM MHL
  ... ... ECU GUY SUR ... ... ... ... GNB SLE LBR TGO GNQ CMR CAF UGA KEN SOM ... ... MDV ... ... SGP IDN ... ... ... NRU KIR
  ... ... PER BRA ... ... ... ... ... ... ... ... STP GAB COG COD RWA TZA ... ... SYC ... ... ... ... ... TLS PNG SLB ... TUV
  ... ... BOL PRY ... ... ... ... ... ... ... ... ... ... AGO ZMB BDI MWI ... COM ... ... ... ... ... ... ... ... VUT FJI WSM
  ... ... CHL ARG URY ... ... ... ... ... ... ... ... ... NAM BWA ZWE MOZ ... MDG MUS ... ... ... ... ... AUS ... TON NIU COK
  ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... LSO SWZ ... ... ... ... ... ... ... ... ... ... ... NZL ... ...
  ... ... ... ... ... ... ... ... ... ... ... ... ... ... ... ZAF ... ... ... ... ... ... ... ... ... ... ... ... ... ... ...
`;

/** Every tile's place, by ISO 3166-1 alpha-3 code. */
export const tilePlaces: ReadonlyMap<string, TilePlace> = new Map<string, TilePlace>(
  PICTURE.trim()
    .split('\n')
    .flatMap((line, row) =>
      line
        .trim()
        .split(' ')
        .flatMap((iso3, column): [string, TilePlace][] => (iso3 === '...' ? [] : [[iso3, { column: column + 1, row: row + 1 }]])),
    ),
);

/**
 * The end of the style sheet: the place of each tile, on windows with room for 31 columns of at least 32 px. A tile is told by where it leads, so that 197 of
 * them need no class.
 */
export const TILE_STYLES = `@media (min-width: 65em) {${states
  .map(({ iso3, slug }) => ({ slug, place: tilePlaces.get(iso3) }))
  .map(({ slug, place }) => (place ? `.world a[href$="/${slug}"]{grid-area:${place.row}/${place.column}}` : ''))
  .join('')}}\n`;
