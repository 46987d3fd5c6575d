/** What every page needs besides its content. */
export interface PageFrame {
  /** Of this response; scripts and styles in the page carry it. */
  readonly nonce: string;
  /** The path asked for, without the query: it marks the place in the navigation. */
  readonly path: string;
  /** The page's one absolute address, query included where it is part of the content. */
  readonly canonicalUrl: string;
  readonly assets: AssetUrls;
  readonly banner: Banner | null;
}

/** Where the browser finds the style sheet, the script and the emblem. */
export interface AssetUrls {
  readonly css: string;
  readonly charts: string;
  readonly favicon: string;
}

/** Something that a reader of any figure has to know first. */
export interface Banner {
  readonly kind: 'refused' | 'unavailable' | 'stale';
  readonly sentence: string;
}
