export const briefMessages = {} as const;
