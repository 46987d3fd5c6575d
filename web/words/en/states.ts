export const statesMessages = {} as const;
