/**
 * Messages with a no-break space before `: ; ! ? %` and inside `« »`, as French has it. They are written with plain spaces, which keeps them readable. It is
 * U+00A0 throughout, since narrower ones are absent from many fonts.
 */
export const withNoBreakSpaces = <Messages extends Readonly<Record<string, string>>>(messages: Messages): Messages =>
  Object.fromEntries(
    Object.entries(messages).map(([key, message]) => [
      key,
      message.replaceAll(/ (?=[:;!?%»])/g, '\u00a0').replaceAll('« ', '«\u00a0'),
    ]),
  ) as Messages;
