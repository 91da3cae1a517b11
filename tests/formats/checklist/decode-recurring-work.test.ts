import { describe, expect, it } from 'vitest';
import { decodeRecurringWork } from '#lib/formats/checklist/decode-recurring-work.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';

const checklist = aChecklist({
	guideline: 'sample',
	edition: '1',
	controls: [aControl({ id: 'SVC-01' })]
});
const file = (control: string, edition = '"1"', months = '12') => `format: machi-tenken/recurring
formatVersion: 1
guideline: sample
edition: ${edition}
controls:
  ${control}:
    everyMonths: ${months}
    work:
      ja: 研修
      en: Training
`;
const decode = (text: string) => decodeRecurringWork(text, 'r.yaml', checklist);

describe('a file of recurring work', () => {
	it('says of controls how often something is done', () => {
		expect(decode(file('SVC-01'))).toMatchObject({
			ok: true,
			value: { controls: { 'SVC-01': { everyMonths: 12, work: { ja: '研修' } } } }
		});
	});

	it('is refused with file and line where it names a control that is not there', () => {
		expect(decode(file('SVC-99'))).toMatchObject({
			ok: false,
			error: [{ file: 'r.yaml', line: 7, code: 'unknown-reference', detail: 'SVC-99' }]
		});
	});

	it('is refused where it is of another edition, or counts no months', () => {
		expect(decode(file('SVC-01', '"2"')).ok).toBe(false);
		expect(decode(file('SVC-01', '"1"', '0')).ok).toBe(false);
	});
});
