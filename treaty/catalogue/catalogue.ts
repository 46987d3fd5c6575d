import { armsTradeTreaty } from './arms-trade-treaty/arms-trade-treaty.ts';
import { nuclearWeaponsTreaty } from './nuclear-weapons-treaty/nuclear-weapons-treaty.ts';
import type { Treaty } from './treaty.ts';

/** The treaties that this program can track. */
export const catalogue: readonly Treaty[] = [armsTradeTreaty, nuclearWeaponsTreaty];

/** The treaty with this MTDSG number, or null. */
export const findTreaty = (number: string): Treaty | null => catalogue.find((treaty) => treaty.number === number) ?? null;
