import { RecordRefused, SourceUnavailable } from '../../scraper/errors.ts';

/** Why a reading was refused, or `read`. Whatever else is thrown goes on. */
export function refusalOf(reading: () => unknown): string {
  try {
    reading();
  } catch (error) {
    if (error instanceof RecordRefused) return error.code;
    throw error;
  }
  return 'read';
}

/** Why a fetch failed, or `fetched`. Whatever else is thrown goes on. */
export async function failureOf(attempt: Promise<unknown>): Promise<string> {
  try {
    await attempt;
  } catch (error) {
    if (error instanceof SourceUnavailable) return error.reason;
    if (error instanceof RecordRefused) return error.code;
    throw error;
  }
  return 'fetched';
}
