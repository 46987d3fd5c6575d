export const filmMessages = {} as const;
