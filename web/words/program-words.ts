import type { Reason } from '../../treaty/reason.ts';
import type { GeneralTranslator, MessageKey, Value, Values } from './translator.ts';

/** What the value of a setting has to be. */
function requirement(t: GeneralTranslator, { takes, choices }: Reason['data']): string {
  const values = Array.isArray(choices) ? choices.map(String) : [];
  if (takes === 'one-of') return t.format.alternatives(values);
  return t.optional(`program.setting.${takes}`, { choices: values.join(', ') }) ?? t('program.setting.other');
}

/**
 * What keeps the program from running, or what happened to its database server: one sentence, with the variable to set where there is one. What
 * PostgreSQL wrote may add lines.
 */
export function problemSentence(t: GeneralTranslator, { code, data }: Reason): string {
  const given = Object.entries(data)
    .filter(([, value]) => value !== undefined)
    .map(([name, value]): [string, Value] => [name, String(value)]);
  const values: Values = { ...Object.fromEntries(given), requirement: requirement(t, data) };
  const where = ['line', 'place'].find((one) => values[one] !== undefined);
  const key = where === undefined ? `program.${code}` : `program.${code}.${where}`;
  return t.optional(key, values) ?? t('program.other', { code });
}

type LogCode = Extract<MessageKey, `log.${string}`> extends `log.${infer Code}` ? Code : never;

/** What the server's log says to its operator; the data of the entry stand beside it. */
export function logMessage(t: GeneralTranslator, code: LogCode, data: Readonly<Record<string, string | number>> = {}): string {
  const { host } = data;
  return t(`log.${code}`, { ...data, ...(typeof host === 'string' && host.includes(':') && { host: `[${host}]` }) });
}
