/**
 * Something that people are told, as a code with its data: why a record was refused, why a row was set aside, what was odd in a record.
 * It is stored as it is and worded in `web/words` when it is shown.
 */
export interface Reason<Code extends string = string> {
  readonly code: Code;
  readonly data: Readonly<Record<string, unknown>>;
}
