// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '#lib/domain/primitives/zod.ts';

/**
 * Whether a text can be a key of a plain object: not a name that every object answers to already
 * (`constructor`, `toString`) and none that readers of files refuse.
 */
const isSafeKey = (key: string): boolean => key !== 'prototype' && !(key in {});

/** The languages of every authored text, Japanese first. */
export const locales = ['ja', 'en'] as const;

/** Control characters other than tab and line breaks, and halves of a character. */
const unwritable = /[^\P{Cc}\t\n\r]|\p{Cs}/u;

const authoredTextSchema = z
	.string()
	.min(1)
	.max(8000)
	.refine((text) => !unwritable.test(text), { message: 'unwritable character' });

/** A text in every language of the product. */
export const localTextSchema = z.strictObject({ ja: authoredTextSchema, en: authoredTextSchema });

/** A calendar day `YYYY-MM-DD` that exists (no 30 February). */
export const isoDateSchema = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}$/)
	.refine(isCalendarDay, { message: 'not a calendar day' });

/** A point in time as ISO 8601 in UTC, e.g. `2026-11-22T09:30:00Z` (fractions of a second allowed). */
export const isoInstantSchema = z
	.string()
	.regex(/^\d{4}-\d{2}-\d{2}T([01]\d|2[0-3]):[0-5]\d:[0-5]\d(\.\d{1,9})?Z$/)
	.refine((text) => isCalendarDay(text.slice(0, 10)), { message: 'not a point in time' });

function isCalendarDay(text: string): boolean {
	const day = text.slice(0, 10);
	const parsed = new Date(`${day}T00:00:00Z`);
	return !Number.isNaN(parsed.getTime()) && parsed.toISOString().slice(0, 10) === day;
}

/** Id of a fact that is true or not of the city or of a component. */
export const factIdSchema = z
	.string()
	.regex(/^[a-z][a-z0-9-]{0,39}$/)
	.refine(isSafeKey, { message: 'reserved id' });

/** Permanent id of a control, e.g. `GOV-01`; imported checklists may use their own forms. */
export const controlIdSchema = z
	.string()
	.regex(/^[A-Za-z0-9][A-Za-z0-9._()-]{0,63}$/)
	.refine(isSafeKey, { message: 'reserved id' });

/** Id of anything else a checklist names: layer, party, theme, source, framework. */
export const slugSchema = z.string().regex(/^[a-z0-9][a-z0-9.-]{0,39}$/);

/** Id of a component, party, evidence item or action: made by the app, unique within an assessment. */
export const localIdSchema = z
	.string()
	.regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/)
	.refine(isSafeKey, { message: 'reserved id' });

/** A SHA-256 in hex. */
export const sha256Schema = z.string().regex(/^[0-9a-f]{64}$/);

/** What names a checklist exactly; the digest is the SHA-256 of its canonical JSON, in hex. */
export const checklistPinSchema = z.strictObject({
	guideline: slugSchema,
	edition: z.string().min(1).max(20),
	revision: z.number().int().min(1),
	digest: sha256Schema
});

/** Weights of the first five digits of a 全国地方公共団体コード, from the left. */
const digitWeights = [6, 5, 4, 3, 2] as const;

/** The check digit of a five-digit local government code: 11 minus the weighted sum modulo 11, last digit of it. */
function checkDigitOf(firstFive: string): string {
	const sum = digitWeights.reduce((total, weight, i) => total + weight * Number(firstFive[i]), 0);
	return String((11 - (sum % 11)) % 10);
}

/** Whether a text is a six-digit 全国地方公共団体コード with a right check digit and an existing prefecture. */
function isMunicipalityCode(text: string): boolean {
	if (!/^\d{6}$/.test(text)) return false;
	const prefecture = Number(text.slice(0, 2));
	return prefecture >= 1 && prefecture <= 47 && checkDigitOf(text.slice(0, 5)) === text[5];
}

/** A 全国地方公共団体コード. */
export const municipalityCodeSchema = z
	.string()
	.refine(isMunicipalityCode, { message: 'municipality-code' });
