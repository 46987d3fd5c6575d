export const chartsMessages = {} as const;
