import * as z from 'zod';
import type { Treaty } from '../../treaty/catalogue/treaty.ts';
import { isCivilDate } from '../../treaty/civil-date.ts';
import type { Reason } from '../../treaty/reason.ts';
import { expressesConsent, isSignature, type TreatyActionKind } from '../../treaty/treaty-action.ts';
import { type CrossCheckRecord, gatherStates, type ListedActs } from '../cross-check.ts';
import { atSource, RecordRefused } from '../errors.ts';
import { refuseMoreThanLimit } from '../limits.ts';

const total = z.union([z.number().int().nonnegative(), z.string().regex(/^\d+$/).transform(Number)]).nullish();
const text = z.string().nullish();

const action = z.object({
  /** `2014-09-25 00:00:00`: a day, without a time that means anything. */
  date: z
    .string()
    .regex(/^\d{4}-\d{2}-\d{2}( 00:00:00)?$/)
    .transform((date) => date.slice(0, 10))
    .refine(isCivilDate),
  type: text,
  action_type_: text,
  state: z.object({
    name: text,
    country_: z
      .object({
        country_persistent_name: text,
        country_country_name: z.object({ countryname_official_short_name: text }).nullish(),
      })
      .nullish(),
  }),
});
type Action = z.output<typeof action>;

const answer = z.object({
  data: z.object({
    treaty_: z.object({
      data: z.object({
        full_name: z.string(),
        short_name: z.string(),
        count_sig_states: total,
        count_states_parties: total,
        actions_: z.array(action),
      }),
    }),
  }),
});

const KIND_OF_TYPE: Readonly<Record<string, TreatyActionKind>> = {
  sig: 'signature',
  rat: 'ratification',
  acc: 'accession',
  suc: 'succession',
};

const KIND_OF_WORD: Readonly<Record<string, TreatyActionKind>> = {
  signatory: 'signature',
  signature: 'signature',
  ratification: 'ratification',
  acceptance: 'acceptance',
  approval: 'approval',
  accession: 'accession',
  succession: 'succession',
  withdrawal: 'withdrawal',
};

/**
 * Reads an answer of UNODA's treaty database. Its totals and its list are kept apart, since they are known to differ. Throws
 * `RecordRefused`.
 */
export function readUnodaAnswer(body: Uint8Array, treaty: Treaty): CrossCheckRecord {
  const parsed = answer.safeParse(jsonOf(body));
  if (!parsed.success) {
    const where = parsed.error.issues.map(({ path }) => path.join('.'));
    throw new RecordRefused('not a record', { where: where.slice(0, 10) });
  }
  const { full_name: title, short_name: shortName, actions_: actions, ...totals } = parsed.data.data.treaty_.data;
  const folded = (name: string): string => name.toLowerCase().replace(/\s+/g, ' ');
  if (shortName !== atSource('unoda', treaty, treaty.elsewhere.unodaShortName) || !folded(title).includes(folded(treaty.title))) {
    throw new RecordRefused('wrong treaty', {
      number: null,
      title,
      shortName,
      expected: { number: treaty.number, title: treaty.title },
    });
  }
  refuseMoreThanLimit('actions', actions.length);
  if (actions.length === 0) throw new RecordRefused('no participants table');
  const acts = actions.map(readAct);
  const gathered = gatherStates(acts);
  const stated = {
    signatories: totals.count_sig_states ?? null,
    parties: totals.count_states_parties ?? null,
    signedNotJoined: null,
    notJoined: null,
  };
  return { stated, ...gathered, problems: [...gathered.problems, ...otherTotals(stated, acts)] };
}

function jsonOf(body: Uint8Array): unknown {
  const text = new TextDecoder().decode(body);
  if (text.trim() === '') throw new RecordRefused('empty body');
  try {
    return JSON.parse(text);
  } catch (cause) {
    throw new RecordRefused('not a record', { expected: 'JSON' }, { cause });
  }
}

function readAct(listed: Action): ListedActs {
  const { name, country_: country } = listed.state;
  const [first, ...others] = [
    name,
    country?.country_country_name?.countryname_official_short_name,
    country?.country_persistent_name,
  ].flatMap((each) => each?.trim() || []);
  if (first === undefined) throw new RecordRefused('unreadable cell', { missing: 'State', listed });
  return { names: [first, ...others], actions: [{ kind: kindOf(listed), date: listed.date, ended: false }] };
}

/** The kind by the short type and by the word; "RAT" is said of acceptance and approval too, and the word is then the closer one. */
function kindOf(listed: Action): TreatyActionKind {
  const byType = KIND_OF_TYPE[listed.type?.trim().toLowerCase() ?? ''];
  const byWord = KIND_OF_WORD[listed.action_type_?.trim().toLowerCase() ?? ''];
  const closer = byType === 'ratification' && (byWord === 'acceptance' || byWord === 'approval');
  const kind = byWord ?? byType;
  if (kind !== undefined && (byType === undefined || byWord === undefined || byType === byWord || closer)) return kind;
  throw new RecordRefused('unknown marker', { marker: [listed.type, listed.action_type_].join(', '), listed });
}

function otherTotals(stated: CrossCheckRecord['stated'], acts: readonly ListedActs[]): Reason[] {
  const count = (matches: (kind: TreatyActionKind | null) => boolean): number =>
    new Set(acts.filter(({ actions }) => actions.some(({ kind }) => matches(kind))).map(({ names }) => names[0])).size;
  const listed = { signatories: count(isSignature), parties: count(expressesConsent) };
  return (['signatories', 'parties'] as const).flatMap((name) =>
    stated[name] === null || stated[name] === listed[name]
      ? []
      : [{ code: 'other total listed', data: { total: name, stated: stated[name], listed: listed[name] } }],
  );
}
