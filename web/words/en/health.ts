export const healthMessages = {} as const;
