import type { AdoptionVote } from '../../treaty/adoption-vote.ts';
import type { CivilDate } from '../../treaty/civil-date.ts';
import type { Group, GroupSlug } from '../../treaty/groups.ts';
import type { Standing, Status } from '../../treaty/participation.ts';
import type { Progress } from '../../treaty/progress.ts';
import { groupNamed } from './groups.ts';
import { statusWord, voteWord } from './status.ts';
import { stateNamed, type Translator, type Values } from './translator.ts';
import { countedKinds, kindNamed, siteName } from './treaty-words.ts';

/** What States are chosen by; `not-joined` has no value. */
export type Filter = readonly [
  by: 'not-joined' | 'q' | 'status' | 'region' | 'group' | 'vote' | 'years' | 'share',
  value: string,
];

/** What a sentence to cite says, as a code with its data. */
export type Finding =
  | { readonly of: 'progress' | 'joined' | 'cumulative' | 'board'; readonly none: number }
  | { readonly of: 'year'; readonly year: number; readonly joined: number; readonly whole: boolean }
  | {
      readonly of: 'regions';
      readonly shares: readonly { readonly region: string; readonly joined: number; readonly base: number }[];
    }
  | { readonly of: 'group'; readonly group: Group; readonly joined: number; readonly base: number }
  | { readonly of: 'found'; readonly found: number; readonly filters: readonly Filter[] }
  | { readonly of: 'state'; readonly standing: Standing };

interface Found {
  readonly finding: Finding;
  readonly progress: Progress;
  readonly universe: number;
  /** The last day of which the figures speak. */
  readonly day: CivilDate;
  /** Whether that day is over. */
  readonly past: boolean;
}

/** The figures in one sentence that stands on its own: with their day, their base and the treaty. */
export function findingSentence(t: Translator, { finding, progress, universe, day, past }: Found): string {
  const { threshold, depositsTowardThreshold: toward, signatories, signedNotRatified, contractingStates: joined } = progress;
  const values = { day, past: past ? 'yes' : 'no', joined, universe, signatories };
  switch (finding.of) {
    case 'progress':
      return progress.remaining > 0
        ? t('use.sentence.race', { ...values, toward, threshold, kinds: countedKinds(t) })
        : t('use.sentence.counts', values);
    case 'joined':
      return t('use.sentence.counts', values);
    case 'cumulative':
      return t('use.sentence.cumulative', values);
    case 'board':
      return t('use.sentence.board', { ...values, signed: signedNotRatified, none: finding.none });
    case 'year':
      return t('use.sentence.year', {
        ...values,
        year: String(finding.year),
        joined: finding.joined,
        whole: finding.whole ? 'yes' : 'no',
      });
    case 'regions':
      return t('use.sentence.regions', { ...values, shares: finding.shares.map((share) => t('use.share', { ...share })) });
    case 'group': {
      const { group, joined: some, base } = finding;
      return t('groups.cited', { ...values, group: groupNamed(group), joined: some, base });
    }
    case 'found':
      // Which States match follows from the treaty's rules up to the day itself, such as the days on which instruments take effect.
      return t('use.sentence.found', {
        ...values,
        day: progress.asOf,
        found: finding.found,
        filters: finding.filters.map((filter) => filterNamed(t, filter)),
      });
    case 'state':
      return t(`use.sentence.${finding.standing.status}`, { ...values, ...valuesOf(finding.standing) });
  }
}

function filterNamed(t: Translator, [by, value]: Filter): string {
  switch (by) {
    case 'status':
      return t('use.filter.status', { value: statusWord(t, value as Status) });
    case 'vote':
      return t('use.filter.vote', { value: voteWord(t, value as AdoptionVote) });
    case 'group':
      return t('use.filter.group', { value: t.nameOf(groupNamed({ slug: value as GroupSlug })).name });
    default:
      return t(`use.filter.${by}`, { value });
  }
}

const valuesOf = ({ iso3, signedOn, consent }: Standing): Values => ({
  ...stateValues(iso3),
  ...(signedOn && { signed: signedOn }),
  ...(consent && { kind: kindNamed(consent.kind), deposited: consent.depositedOn }),
  ...(consent?.inForce && { since: consent.inForce.date }),
});

const stateValues = (iso3: string): Values => ({ state: stateNamed(iso3) });

/** A sentence with its source, ready to be copied. `record` is what {@link citedSource} says. */
export const citation = (t: Translator, sentence: string, day: CivilDate, address: string, record: string): string =>
  t('use.cited', { sentence, site: siteName(t), day, address, record });
