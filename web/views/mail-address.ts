import type { Message } from '../words/messages.ts';

/** The address that opens the reader's own mail with the message in it. */
export const mailAddress = ({ subject, text }: Message): string =>
  `mailto:?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(text)}`;
