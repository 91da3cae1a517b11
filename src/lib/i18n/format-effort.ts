import type { EffortUnit } from '#lib/domain/improvement/efforts.ts';
import type { Messages } from './app-messages.ts';

/** A figure of effort with its unit, e.g. `1,200,000円`. */
export const formatEffort = (
	effort: number,
	unit: EffortUnit,
	{ planning }: Pick<Messages, 'planning'>
): string => planning.effort[unit](grouped(effort));

/** Thousands set off by commas, as both languages write them. */
const grouped = (figure: number): string => String(figure).replace(/\B(?=(\d{3})+$)/g, ',');
