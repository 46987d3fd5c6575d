export const treatyMessages = {} as const;
