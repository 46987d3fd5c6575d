import type { Contradiction } from '../../treaty/contradictions.ts';
import { formatDate } from './formats.ts';

type Act = Omit<Contradiction, 'date'> & { readonly day: string };

const SENTENCES: Readonly<Record<Contradiction['rule'], (act: Act) => string>> = {
  'accession before it opened': ({ day, article }) =>
    `An accession is dated ${day}, before the treaty was in force (${article}).`,
  'accession by a signatory': ({ day, article }) => `An accession is dated ${day}, although the State had signed (${article}).`,
  'ratification without signature': ({ day, kind, article }) =>
    `An instrument of ${kind} is dated ${day}, but the State had not signed (${article}).`,
  'signature after it closed': ({ day, article }) => `A signature is dated ${day}, after signature had closed (${article}).`,
  'several instruments of consent': ({ day }) => `A second instrument of consent is dated ${day}.`,
  'withdrawal without consent': ({ day, article }) =>
    `A notice of withdrawal is dated ${day}, but the State had deposited no instrument of consent (${article}).`,
  'ended without a notice': ({ day, kind, article }) =>
    `The instrument of ${kind} of ${day} is shown as ended, but no notice of withdrawal is known (${article}).`,
};

/** A contradiction with the treaty's text in a sentence that does not name the State. */
export const contradictionSentence = ({ date, ...act }: Contradiction): string =>
  SENTENCES[act.rule]({ ...act, day: formatDate(date) });
