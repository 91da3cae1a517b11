import { describe, expect, it } from 'vitest';
import { copyMemory, standIn } from '#lib/formats/assessment/copy-memory.ts';
import { decodeAssessment } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { anAssessment } from '../../support/an-assessment.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const other = shippedChecklist('scsg@2.0');
const textOf = (title: string) =>
	encodeAssessment({
		assessment: anAssessment({ checklist: pin, title }),
		checklistCopy: checklist
	});
const bytesOf = (text: string) => new TextEncoder().encode(text);

/** A memory that has seen the copy often enough to know it. */
function knowing() {
	const copies = copyMemory();
	for (const title of ['一', '二', '三']) decodeAssessment(bytesOf(textOf(title)), copies);
	expect(copies.lighten(bytesOf(textOf('四')))).toBeDefined();
	return copies;
}

/** What a file is read as with the memory must be what it is read as without. */
function expectAlike(text: string) {
	const bytes = bytesOf(text);
	expect(decodeAssessment(bytes, knowing())).toEqual(decodeAssessment(bytes));
}

describe('copies that were verified once', () => {
	it('are taken for the same bytes, and give the same file', () => {
		const copies = knowing();
		const bytes = bytesOf(textOf('四'));
		const read = decodeAssessment(bytes, copies);
		expect(read).toEqual(decodeAssessment(bytes));
		const again = decodeAssessment(bytesOf(textOf('五')), copies);
		expect(again.ok && read.ok && again.value.checklistCopy === read.value.checklistCopy).toBe(
			true
		);
	});

	it('are not taken for a copy in which one letter differs', () => {
		const altered = textOf('四').replace(checklist.title.ja, `${checklist.title.ja}改`);
		expect(altered).not.toBe(textOf('四'));
		const read = decodeAssessment(bytesOf(altered), knowing());
		expect(read).toMatchObject({ ok: false, error: { kind: 'checklist-copy-altered' } });
		expectAlike(altered);
	});

	it('are not taken for a copy of the same length with another byte anywhere', () => {
		const copies = knowing();
		const text = textOf('四');
		const start = text.indexOf('"checklistCopy": ') + '"checklistCopy": '.length;
		const end = text.indexOf('\n  }', start) + '\n  }'.length;
		const [from, to] = [start, end].map((place) => bytesOf(text.slice(0, place)).length);
		const middle = Math.floor(((from ?? 0) + (to ?? 0)) / 2);
		const places = [from ?? 0, middle, to ?? 0].flatMap((at) =>
			[-4, -3, -2, -1, 0, 1, 2, 3].map((step) => at + step)
		);
		const inside = places.filter((at) => at >= (from ?? 0) && at < (to ?? 0));
		expect(inside).toHaveLength(16);
		for (const at of inside) {
			const bytes = bytesOf(text);
			bytes[at] = (bytes[at] ?? 0) ^ 1;
			expect(copies.lighten(bytes)).toBeUndefined();
		}
	});

	it('do not help a file that states another digest', () => {
		const text = textOf('四').replace(pin.digest, other.pin.digest);
		const read = decodeAssessment(bytesOf(text), knowing());
		expect(read).toMatchObject({
			ok: false,
			error: { kind: 'checklist-copy-altered', expected: other.pin.digest, found: pin.digest }
		});
		expectAlike(text);
	});

	it.each([
		[
			'deeper down',
			(text: string) =>
				text.replace('"title"', '"profile": {"x": {},\n  "checklistCopy": {}}, "title"')
		],
		[
			'twice, the last one another',
			(text: string) => text.replace(/\n\}\n$/, ',\n  "checklistCopy": {}\n}\n')
		],
		['with the stand-in in a text', (text: string) => text.replace('四', standIn)],
		['cut off', (text: string) => text.slice(0, -5)],
		['with an unknown key', (text: string) => text.replace('"title"', '"more": 1, "title"')],
		['written otherwise', (text: string) => JSON.stringify(JSON.parse(text))]
	])('change nothing for a file with a copy %s', (_, change) => {
		expectAlike(change(textOf('四')));
	});

	it('are looked for at the top only', () => {
		const own = textOf('四');
		const copy = own.slice(
			own.indexOf('\n  "checklistCopy": '),
			own.indexOf('\n  }', own.indexOf('"checklistCopy"')) + 4
		);
		expectAlike(own.replace(copy, '').replace('"title"', `"profile": {"a": 1,${copy}}, "title"`));
	});
});
