export const boardMessages = {} as const;
