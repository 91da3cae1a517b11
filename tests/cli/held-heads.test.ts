import { describe, expect, it } from 'vitest';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { anAssessment } from '../support/an-assessment.ts';
import { runCli } from '../support/run-cli.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const whole = anAssessment({
	checklist: pin,
	answers: { organisation: { 'GOV-01': { status: 'met' } } }
});
const fileOf = (given: Partial<Assessment>) =>
	encodeAssessment({ assessment: { ...whole, ...given }, checklistCopy: checklist });

/** Values that are held when a file is read, and that commands say of a city, with the word for each. */
const heads: Readonly<Record<string, readonly [given: Partial<Assessment>, word: string]>> = {
	'a year long ago': [{ period: { fiscalYear: 1998 } }, '対象年度'],
	'a year far ahead': [{ period: { fiscalYear: 20_261 } }, '対象年度'],
	'a day that is none': [{ asOf: '2026-02-30' }, '基準日'],
	'a name of no letters': [{ municipality: { ...whole.municipality, name: '' } }, '自治体名'],
	'a name without an end': [
		{ municipality: { ...whole.municipality, name: '市'.repeat(201) } },
		'自治体名'
	],
	'a handling mark without an end': [{ handlingMark: '密'.repeat(300) }, '取扱区分']
};

const making: readonly (readonly [file: string, ...args: readonly string[]])[] = [
	...['backup', 'submission', 'publication'].map(
		(kind) => ['p.zip', 'pack', 'f.json', '--kind', kind, '-o', 'p.zip'] as const
	),
	...['full', 'leaders', 'public', 'interview'].map(
		(extent) => ['r.pdf', 'report', 'f.json', '--for', extent, '-o', 'r.pdf'] as const
	)
];
const telling: readonly (readonly string[])[] = [
	['score', 'f.json'],
	['plan', 'f.json'],
	['rule', 'f.json'],
	['calendar', 'f.json'],
	['sheet', 'f.json', '-o', 's.xlsx'],
	['report', 'f.json', '-o', 'r.docx'],
	['report', 'f.json', '-o', 'r.xlsx'],
	['report', 'f.json', '--format', 'oscal-ar', '-o', 'r.json']
];

describe.each(Object.entries(heads))('%s', (_, [given, word]) => {
	const files = { 'f.json': fileOf(given) };

	it.each(making)(
		'%s is read again, or is not written and the value is named',
		async (file, ...args) => {
			const { exitCode, err, files: made } = await runCli(args, files);
			expect(err).toContain(word);
			const written = made.get(file);
			if (written === undefined) return expect(exitCode).toBe(1);
			expect(exitCode).toBe(0);
			const read = await runCli(['verify', file], { [file]: written });
			expect(read.exitCode, read.err + read.out).toBe(0);
		}
	);

	it.each(telling)('%s is not stopped', async (...args) => {
		const { exitCode, err } = await runCli(args, files);
		expect(exitCode, err).toBe(0);
	});
});

it('a handling mark that does not fit stands in no way of a report for which another is chosen', async () => {
	const files = { 'f.json': fileOf({ handlingMark: '密'.repeat(300) }) };
	for (const mark of ['none', '機密性2']) {
		const args = ['report', 'f.json', '--mark', mark, '-o', 'r.pdf'];
		expect((await runCli(args, files)).exitCode).toBe(0);
	}
});
