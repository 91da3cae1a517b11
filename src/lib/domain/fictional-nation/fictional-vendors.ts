import { fictionalCompany } from './fictional-name.ts';
import { aroundZero, randomOf, type Random } from '../primitives/seeded-random.ts';

/** A company that many cities use: what it does well or badly shows in all of them. */
export type FictionalVendor = {
	readonly id: string;
	readonly name: string;
	/** What its components gain or lose. */
	readonly effect: number;
};

const names = '霧 雲 星 虹 露 鈴 笛 鏡 琴 墨 帆 錨 雫 渦'.split(' ');

/** The companies of the nation. */
export const fictionalVendors = (seed: number): readonly FictionalVendor[] =>
	names.map((name, i) => ({
		id: `vendor-${String(i + 1)}`,
		name: fictionalCompany(`${name}システム`),
		effect: 0.25 * aroundZero(randomOf(seed, 'vendor', i))
	}));

/** One of them: the first ones have most of the customers. */
export function chooseVendor(
	random: Random,
	vendors: readonly FictionalVendor[]
): FictionalVendor | undefined {
	const share = random();
	return vendors[Math.floor(share * share * vendors.length)];
}
