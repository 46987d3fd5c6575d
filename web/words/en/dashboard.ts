export const dashboardMessages = {} as const;
