export const useMessages = {} as const;
