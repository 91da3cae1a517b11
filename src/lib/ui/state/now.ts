/** The moment it is, as an ISO instant in UTC: the one clock of every screen. */
export const now = (): string => new Date().toISOString();
