export const methodMessages = {} as const;
