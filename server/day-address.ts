import type { CivilDate } from '../treaty/civil-date.ts';

/** The dashboard's address as of a day; that of today carries no date, so that a shared link stays true tomorrow. */
export const dayAddress = (date: CivilDate, today: CivilDate): string => (date === today ? '/' : `/?date=${date}`);
