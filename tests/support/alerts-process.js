// A process that delivers alerts until it is killed, built as the server has it. What it needs is in ALERTS_PROCESS, as JSON.
import { createPool } from '../../db/connection.ts';
import { startAlerts } from '../../jobs/alerts/alerts.ts';
import { findTreaty } from '../../treaty/catalogue/catalogue.ts';

const { database, treaty, ...options } = JSON.parse(process.env['ALERTS_PROCESS'] ?? '{}');

startAlerts({
  ...options,
  pool: createPool(database),
  treaty: findTreaty(treaty),
  now: () => new Date(),
  onOutcome() {},
  onError(error) {
    // It is tried again: a busy machine may keep a new connection waiting.
    if (error.name !== 'DatabaseUnavailable') console.error(error);
  },
});
// The timer of the alerts alone keeps no process running.
setInterval(() => {}, 60_000);
