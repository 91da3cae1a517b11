import { describe, expect, it } from 'vitest';
import { isoDateSchema, isoInstantSchema } from '#lib/domain/primitives/iso-date.ts';

const isDate = (text: string) => isoDateSchema.safeParse(text).success;
const isInstant = (text: string) => isoInstantSchema.safeParse(text).success;

describe('isoDateSchema', () => {
	it.each(['2026-11-22', '2024-02-29', '2000-02-29', '1999-12-31'])('takes %s', (text) => {
		expect(isDate(text)).toBe(true);
	});

	it.each([
		'2026-02-29',
		'2100-02-29',
		'2026-02-30',
		'2026-04-31',
		'2026-13-01',
		'2026-00-10',
		'2026-01-00',
		'2026-1-1',
		'R8.4.1',
		'20261122',
		'2026/11/22',
		'2026-11-22T00:00:00Z',
		' 2026-11-22',
		'2026-11-22\n',
		'２０２６-11-22',
		''
	])('refuses %j, never a silent other day', (text) => {
		expect(isDate(text)).toBe(false);
	});
});

describe('isoInstantSchema', () => {
	it.each(['2026-11-22T09:30:00Z', '2026-11-22T23:59:59.999Z', '2024-02-29T00:00:00.123456789Z'])(
		'takes %s',
		(text) => {
			expect(isInstant(text)).toBe(true);
		}
	);

	it.each([
		'2026-11-22T24:00:00Z',
		'2026-11-22T09:60:00Z',
		'2026-11-22T09:30:60Z',
		'2026-02-30T09:30:00Z',
		'2026-11-22T09:30:00+09:00',
		'2026-11-22T09:30:00',
		'2026-11-22T09:30Z',
		'2026-11-22'
	])('refuses %s', (text) => {
		expect(isInstant(text)).toBe(false);
	});
});
