import type { UnavailableReason } from '../errors.ts';

/** Pages that stand in for every other one are small. */
const LARGEST = 100_000;

const WORDS =
  /\bmaintenance\b|\b(temporarily|currently|presently) (unavailable|offline|down|out of service)\b|\bback (soon|shortly|online)\b|\bservice (is )?unavailable\b/i;

/**
 * Whether the body, though it came with the status 200, is the page that stands in for every other one while a site is being worked on: a
 * small HTML page that says so. What has the marks of the record that was asked for is that record, even if it holds these words.
 */
export function maintenanceUnless(marks: RegExp, body: Uint8Array): UnavailableReason | null {
  if (body.byteLength > LARGEST) return null;
  const text = Buffer.from(body).toString('latin1');
  if (marks.test(text) || !/<(!doctype )?html\b/i.test(text)) return null;
  const words = text.replace(/<[^<>]*>|&nbsp;/g, ' ').replace(/\s+/g, ' ');
  return WORDS.test(words) ? 'maintenance' : null;
}
