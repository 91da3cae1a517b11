import { readdirSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { decodeAssessment } from '#lib/formats/assessment/decode-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';

const fixtures = 'tests/fixtures/assessment';
const filesIn = (path: string) => readdirSync(path).filter((name) => name.endsWith('.json'));
const valid = filesIn(`${fixtures}/v1`).filter((name) => name !== 'schema.json');
const broken = filesIn(`${fixtures}/v1/broken`);

// Files of the first format are read for ever.
describe('format 1 of assessment files', () => {
	it.each(valid)('reads %s, and writes it as format 5', (name) => {
		const read = decodeAssessment(readFileSync(`${fixtures}/v1/${name}`));
		expect(read).toMatchObject({ ok: true });
		expect(read.ok && encodeAssessment(read.value)).toBe(
			readFileSync(`${fixtures}/v5/${name}`, 'utf8')
		);
	});

	it.each(broken)('refuses %s, or holds what is wrong in it, as its name says', (name) => {
		const read = decodeAssessment(readFileSync(`${fixtures}/v1/broken/${name}`));
		const outcome = read.ok ? (read.value.held === undefined ? 'fine' : 'held') : read.error.kind;
		expect(outcome).toBe(name.split('.')[0]);
	});
});
