export const bandMessages = {} as const;
