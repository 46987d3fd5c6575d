import pino from 'pino';

/** The server's log, on standard output: one JSON entry per line. */
export const createLog = (level: pino.LevelWithSilent): pino.Logger => pino({ level, serializers: { err: errorForLog } });

/** An error without the connection that pg attaches to it: two kilobytes of its inner state. */
function errorForLog(error: Error): object {
  const { client: _, ...told } = pino.stdSerializers.err(error);
  return told;
}
