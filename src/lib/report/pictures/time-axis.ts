import { daysUntil } from '#lib/domain/primitives/calendar-days.ts';
import { isoDateSchema } from '#lib/domain/primitives/iso-date.ts';

/** A month that is named on the axis. */
type Tick = {
	readonly x: number;
	readonly year: number;
	readonly month: number;
	/** Whether the year is named with it. */
	readonly namesYear: boolean;
};

/** Days from left to right. */
export type TimeAxis = {
	/** Where a day stands; days outside stand at the edge. */
	readonly xOf: (day: string) => number;
	/** Whether a day lies before or after what the axis shows. */
	readonly holds: (day: string) => boolean;
	readonly ticks: readonly Tick[];
	/** Whether months are named, or years alone. */
	readonly names: 'months' | 'years';
};

/** Months shown at most before and after the reference date: one far day must not squeeze all others. */
const [mostBefore, mostAfter] = [24, 72];
const steps = [1, 2, 3, 6, 12, 24];
const mostTicks = 10;

/** Whether a text is a day that can stand on an axis. */
export const isDay = (text: string): boolean => isoDateSchema.safeParse(text).success;

/** An axis of whole months around the days, the reference date among them. */
export function timeAxis(
	days: readonly string[],
	asOf: string,
	{ from, to }: { readonly from: number; readonly to: number }
): TimeAxis {
	const now = monthOf(asOf);
	const months = [now, ...days.filter(isDay).map(monthOf)];
	const first = Math.max(Math.min(...months), now - mostBefore);
	const last = Math.max(Math.min(Math.max(...months), now + mostAfter), first + 2) + 1;
	const [start, end] = [firstDayOf(first), firstDayOf(last)];
	const xOf = (day: string): number => {
		const share = daysUntil(start, day) / daysUntil(start, end);
		return Math.round((from + (to - from) * Math.min(1, Math.max(0, share))) * 100) / 100;
	};
	const step = steps.find((some) => (last - first) / some <= mostTicks) ?? 24;
	const ticks = Array.from({ length: last - first }, (_, i) => first + i).filter(
		(month) => month % step === 0
	);
	return {
		xOf,
		holds: (day) => day >= start && day < end,
		ticks: ticks.map((month, i) => ({
			x: xOf(firstDayOf(month)),
			year: Math.floor(month / 12),
			month: (month % 12) + 1,
			namesYear: i === 0 || Math.floor(month / 12) !== Math.floor((ticks[i - 1] ?? 0) / 12)
		})),
		names: step >= 12 ? 'years' : 'months'
	};
}

/** Months since the year 0. */
function monthOf(day: string): number {
	const [year = 0, month = 1] = day.split('-').map(Number);
	return year * 12 + month - 1;
}

const firstDayOf = (month: number): string =>
	`${String(Math.floor(month / 12)).padStart(4, '0')}-${String((month % 12) + 1).padStart(2, '0')}-01`;
