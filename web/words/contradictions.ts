import type { Contradiction } from '../../treaty/contradictions.ts';
import { formatDate } from './formats.ts';

/** A contradiction with the treaty's text in a sentence that does not name the State. */
export function contradictionSentence({ rule, kind, date, article }: Contradiction): string {
  const day = formatDate(date);
  switch (rule) {
    case 'accession before it opened':
      return `An accession is dated ${day}, before the treaty was in force (${article}).`;
    case 'accession by a signatory':
      return `An accession is dated ${day}, although the State had signed (${article}).`;
    case 'ratification without signature':
      return `An instrument of ${kind} is dated ${day}, but the State had not signed (${article}).`;
    case 'signature after it closed':
      return `A signature is dated ${day}, after signature had closed (${article}).`;
    case 'several instruments of consent':
      return `A second instrument of consent is dated ${day}.`;
    case 'withdrawal without consent':
      return `A notice of withdrawal is dated ${day}, but the State had deposited no instrument of consent (${article}).`;
    case 'ended without a notice':
      return `The instrument of ${kind} of ${day} is shown as ended, but no notice of withdrawal is known (${article}).`;
  }
}
