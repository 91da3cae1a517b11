import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkSeal } from '#lib/formats/report-manifest/check-seal.ts';
import { noFileDigest } from '#lib/formats/report-manifest/report-manifest.ts';
import { sealReport } from '#lib/formats/report-manifest/seal-report.ts';
import { sha256Hex } from '#lib/formats/sha256-hex.ts';

const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const place = `{"fileDigest": "${noFileDigest}"}`;
const file = sealReport(bytesOf(`%PDF-1.7\n${place}\nstartxref\n%%EOF`));
const withAdded = (added: string): Uint8Array =>
	new Uint8Array(Buffer.concat([file, bytesOf(added)]));

describe('the seal of a report', () => {
	it('is the SHA-256 of the file with the digits of the seal as zeros', () => {
		const seal = checkSeal(file);
		expect(seal).toEqual({
			kind: 'sealed',
			fileDigest: sha256Hex(`%PDF-1.7\n${place}\nstartxref\n%%EOF`)
		});
	});

	it('can only be put where its place is, once', () => {
		expect(() => sealReport(bytesOf('%PDF'))).toThrow('exactly once');
		expect(() => sealReport(bytesOf(place + place))).toThrow('exactly once');
		expect(() => sealReport(file)).toThrow('exactly once');
	});

	it('is broken by any change of any byte', () => {
		fc.assert(
			fc.property(fc.nat(file.length - 1), fc.integer({ min: 1, max: 255 }), (at, change) => {
				const changed = file.slice();
				changed[at] = (changed[at] ?? 0) ^ change;
				expect(checkSeal(changed)).toEqual({ kind: 'altered' });
			}),
			{ numRuns: 500 }
		);
	});

	it('holds for the part that was sealed when something was added behind it', () => {
		fc.assert(
			fc.property(fc.string({ minLength: 1 }), fc.nat(5), (added, ends) => {
				const tail = added + '\n%%EOF\r\n'.repeat(ends);
				expect(checkSeal(withAdded(tail))).toMatchObject({
					kind: 'sealed-with-additions',
					sealedLength: file.length,
					addedLength: bytesOf(tail).length
				});
			})
		);
	});

	it('holds for a file whose end has a line break', () => {
		for (const end of ['\n', '\r', '\r\n']) {
			const ended = sealReport(bytesOf(`%PDF-1.7\n${place}\n%%EOF${end}`));
			expect(checkSeal(ended).kind).toBe('sealed');
			const more = new Uint8Array(Buffer.concat([ended, bytesOf('more\n%%EOF')]));
			expect(checkSeal(more)).toMatchObject({
				kind: 'sealed-with-additions',
				sealedLength: ended.length
			});
		}
	});

	it('is not found where it does not stand, nor in what was added', () => {
		for (const text of ['', '%PDF', '"fileDigest": "', '"fileDigest": "12"', place.slice(0, 40)]) {
			expect(checkSeal(bytesOf(text))).toEqual({ kind: 'altered' });
		}
		const other = sealReport(bytesOf(`${place}%%EOF`));
		const changed = file.slice();
		changed[0] = 0x21;
		const joined = new Uint8Array(Buffer.concat([changed, other]));
		expect(checkSeal(joined)).toEqual({ kind: 'altered' });
	});
});
