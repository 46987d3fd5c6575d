export const lettersMessages = {} as const;
