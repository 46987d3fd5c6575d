export const provenanceMessages = {} as const;
