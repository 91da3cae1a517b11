// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';

/** Weights of the first five digits of a 全国地方公共団体コード, from the left. */
const digitWeights = [6, 5, 4, 3, 2] as const;

/** The check digit of a five-digit local government code: 11 minus the weighted sum modulo 11, last digit of it. */
export function checkDigitOf(firstFive: string): string {
	const sum = digitWeights.reduce((total, weight, i) => total + weight * Number(firstFive[i]), 0);
	return String((11 - (sum % 11)) % 10);
}

/** Whether a text is a six-digit 全国地方公共団体コード with a right check digit and an existing prefecture. */
export function isMunicipalityCode(text: string): boolean {
	if (!/^\d{6}$/.test(text)) return false;
	const prefecture = Number(text.slice(0, 2));
	return prefecture >= 1 && prefecture <= 47 && checkDigitOf(text.slice(0, 5)) === text[5];
}

/** A 全国地方公共団体コード. */
export const municipalityCodeSchema = z
	.string()
	.refine(isMunicipalityCode, { message: 'municipality-code' });
