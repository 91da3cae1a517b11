import type { Evidence } from '../released/evidence-v5.ts';

export { evidenceSchema, type Evidence } from '../released/evidence-v5.ts';

/** Whether evidence had expired before a day, `YYYY-MM-DD`; its last day still counts. */
export const isExpired = ({ expiresOn }: Pick<Evidence, 'expiresOn'>, on: string): boolean =>
	expiresOn !== undefined && expiresOn < on;
