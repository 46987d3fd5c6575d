export const commandsMessages = {} as const;
