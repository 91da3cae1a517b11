import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	decodeAssessment,
	type DecodeAssessmentError
} from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';

const folder = 'tests/fixtures/assessment/v5';
const filesIn = (path: string) => readdirSync(path).filter((name) => name.endsWith('.json'));
const valid = filesIn(folder).filter((name) => name !== 'schema.json');
const broken = filesIn(`${folder}/broken`);

/** Every reason to refuse a file, but for its size: a new one does not compile without a place here. */
const reasons: Readonly<Record<Exclude<DecodeAssessmentError['kind'], 'too-large'>, true>> = {
	empty: true,
	'not-utf8': true,
	'not-json': true,
	'too-deep': true,
	'forbidden-key': true,
	'duplicate-key': true,
	'wrong-file-kind': true,
	'no-format-version': true,
	'format-too-new': true,
	invalid: true,
	'checklist-copy-altered': true
};

describe('format 5 of assessment files', () => {
	it('has valid examples, and a broken one for every reason', () => {
		expect(valid.length).toBeGreaterThanOrEqual(3);
		const shown = new Set(broken.map((name) => name.split('.')[0]));
		expect([...shown].sort()).toEqual(['held', ...Object.keys(reasons)].sort());
	});

	it.each(valid)('reads %s, and writes it the same', (name) => {
		const bytes = readFileSync(`${folder}/${name}`);
		const read = decodeAssessment(bytes);
		expect(read).toMatchObject({ ok: true });
		expect(read.ok && encodeAssessment(read.value)).toBe(bytes.toString('utf8'));
	});

	it.each(broken)('refuses %s, or holds what is wrong in it, as its name says', (name) => {
		const read = decodeAssessment(readFileSync(`${folder}/broken/${name}`));
		const outcome = read.ok ? (read.value.held === undefined ? 'fine' : 'held') : read.error.kind;
		expect(outcome).toBe(name.split('.')[0]);
	});
});
