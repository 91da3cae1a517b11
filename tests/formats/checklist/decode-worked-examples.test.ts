import { describe, expect, it } from 'vitest';
import { decodeWorkedExamples } from '#lib/formats/checklist/decode-worked-examples.ts';
import { aChecklist, aControl, text } from '../../support/a-checklist.ts';

const checklist = aChecklist({
	controls: ['SVC-01', 'SVC-02'].map((id) =>
		aControl({ id, statement: text(`${id}を定めている。`) })
	)
});
const ja =
	'架空市では、令和8年4月に決めた手順を全ての担当者に配り、読んだ記録も残したので、実施済みです。';
const en =
	'The procedure was settled in April 2026, handed to everybody in charge and its reading noted, so this is met.';

const caseOf = (status: string, said = ja) =>
	`    ${status}:\n      ja: ${said}\n      en: ${en}\n`;
const cases = ['met', 'partly', 'not-met'].map((status) => caseOf(status)).join('');
const example = (id: string, said = cases) => `  ${id}:\n${said}`;
const file = (controls: string, layer = 'service', edition = '1.0') =>
	`format: machi-tenken/examples
formatVersion: 1
guideline: sample
edition: "${edition}"
layer: ${layer}
controls:
${controls}`;
const both = example('SVC-01') + example('SVC-02');

const issuesOf = (yaml: string) => {
	const decoded = decodeWorkedExamples(yaml, 'service.yaml', checklist);
	return decoded.ok
		? []
		: decoded.error.map(({ code, detail, file: at, line }) => ({ code, detail, at, line }));
};
const at = 'service.yaml';

describe('worked examples', () => {
	it('hold three cases for each control of their layer', () => {
		const decoded = decodeWorkedExamples(file(both), at, checklist);
		expect(decoded.ok && Object.keys(decoded.value.controls)).toEqual(['SVC-01', 'SVC-02']);
	});

	it('are refused with their line where a control is unknown or left out', () => {
		expect(issuesOf(file(example('SVC-01') + example('SVC-09')))).toEqual([
			{ code: 'unknown-reference', detail: 'SVC-09', at, line: 18 },
			{ code: 'missing', detail: 'SVC-02', at, line: 7 }
		]);
	});

	it('are refused in another order than that of the checklist', () => {
		expect(issuesOf(file(example('SVC-02') + example('SVC-01')))).toMatchObject([
			{ code: 'not-allowed-value', at, line: 8 }
		]);
	});

	it('are refused where a control comes twice', () => {
		expect(issuesOf(file(both + example('SVC-02')))).toMatchObject([
			{ code: 'syntax', detail: 'DUPLICATE_KEY', at, line: 27 }
		]);
	});

	it('are refused without one of the judgements, or with one there is no example of', () => {
		const two = caseOf('met') + caseOf('partly');
		expect(issuesOf(file(example('SVC-01', two) + example('SVC-02')))).toMatchObject([
			{ code: 'missing', at }
		]);
		const four = cases + caseOf('planned');
		expect(issuesOf(file(example('SVC-01', four) + example('SVC-02')))).toMatchObject([
			{ code: 'unknown-key', detail: 'planned', at }
		]);
	});

	it('are refused where a case says too little or too much', () => {
		for (const [said, code] of [
			['実施済みです。', 'too-small'],
			['長'.repeat(201), 'too-big']
		] as const) {
			const wrong = caseOf('met', said) + caseOf('partly') + caseOf('not-met');
			expect(issuesOf(file(example('SVC-01', wrong) + example('SVC-02')))).toMatchObject([
				{ code, at, line: 9 }
			]);
		}
	});

	it('are refused for an edition or a layer that is not the checklist’s', () => {
		expect(issuesOf(file(both, 'service', '2.0'))).toMatchObject([
			{ code: 'unknown-reference', detail: 'sample 2.0', at, line: 4 }
		]);
		expect(issuesOf(file(both, 'roads'))).toMatchObject([
			{ code: 'unknown-reference', detail: 'roads', at, line: 5 }
		]);
	});
});
