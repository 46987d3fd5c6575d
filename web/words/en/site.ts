/** What stands around every page. */
export const siteMessages = {
  'site.skip': 'Skip to content',
} as const;
