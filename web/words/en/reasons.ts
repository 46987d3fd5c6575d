export const reasonsMessages = {} as const;
