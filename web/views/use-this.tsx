import { useFrame, useTranslator } from './frame-of-page.ts';

/** What can be used elsewhere: cited, shown as a picture, downloaded as rows. */
export const USABLE = [
  'figure',
  'band',
  'cumulative',
  'yearly',
  'regions',
  'tiles',
  'board',
  'states',
  'state',
  'groups',
  'group',
] as const;
export type Usable = (typeof USABLE)[number];

interface UseThisProps {
  readonly what: Usable;
  /** Further parameters of its address: `{ state: 'NLD' }`, `{ group: 'ecowas' }`, the filters of a list. */
  readonly with?: Readonly<Record<string, string | null>>;
  /** What it is called, for those who cannot see what it stands at; only where `what` does not say it, such as the name of a State. */
  readonly name?: string;
}

/** The one control at a figure, chart, table or State: leads to all that is needed to use it elsewhere, on the day and with the knowledge that the page shows. */
export function UseThis({ what, with: others = {}, name }: UseThisProps) {
  const { address } = useFrame();
  const t = useTranslator();
  const shown = new URLSearchParams(address.replace(/^[^?]*\??/, ''));
  const query = new URLSearchParams();
  for (const [key, value] of Object.entries({ ...others, date: shown.get('date'), known: shown.get('known') }))
    if (value !== null && value !== '') query.set(key, value);
  return (
    <a class="use-this" href={`/use/${what}${query.size === 0 ? '' : `?${query}`}`}>
      {t('use.this')}
      <span class="hidden">
        {t.format.afterLabel}
        {name ?? t(`use.name.${what}`)}
      </span>
    </a>
  );
}
