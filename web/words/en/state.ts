export const stateMessages = {} as const;
