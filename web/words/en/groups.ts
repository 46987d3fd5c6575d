export const groupsMessages = {} as const;
