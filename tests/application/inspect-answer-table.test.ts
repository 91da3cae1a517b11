import { describe, expect, it } from 'vitest';
import { inspectAnswerTable } from '#lib/application/inspect-answer-table.ts';
import { aCityWithSecrets } from '../support/a-city-with-secrets.ts';
import { without } from '../support/without.ts';

const { checklist } = aCityWithSecrets;
const assessment = {
	...without(aCityWithSecrets.assessment, 'workingCopy', 'requests'),
	answers: {
		'own-app': {
			'SVC-01': { status: 'partly', mark: 'reconfirm' },
			'SVC-02': { status: 'met' }
		}
	}
} as const;
const inspect = (text: string) =>
	inspectAnswerTable({ assessment, checklist }, new TextEncoder().encode(text));

describe('an answer table', () => {
	it('tells what it changes: rows that say what is recorded change nothing, marks are settled', () => {
		const table = inspect(
			'component,control,status\r\nown-app,SVC-01,met\r\nown-app,SVC-02,met\r\n'
		);
		expect(table).toEqual({
			ok: true,
			value: {
				rows: 2,
				changes: [{ component: 'own-app', control: 'SVC-01', answer: { status: 'met' } }]
			}
		});
	});

	it('can answer only what was asked where it is a copy to answer a request', () => {
		const keys = [{ component: 'own-app', control: 'SVC-02' }];
		const at = '2026-11-01T00:00:00Z';
		const copy = {
			...assessment,
			workingCopy: { kind: 'answers', of: 'city', request: 'r1' } as const,
			requests: [{ id: 'r1', at, party: 'own-firm', keys, baseDigest: 'a'.repeat(64) }]
		};
		const ofCopy = (text: string) =>
			inspectAnswerTable(
				{ assessment: copy, checklist },
				new TextEncoder().encode(`component,control,status\r\n${text}`)
			);
		expect(ofCopy('own-app,SVC-02,partly\r\nown-app,SVC-01,met\r\n')).toMatchObject({
			ok: false,
			error: {
				kind: 'wrong-rows',
				issues: [{ line: 3, problem: 'not-asked', value: 'own-app SVC-01' }]
			}
		});
		expect(ofCopy('own-app,SVC-02,partly\r\n').ok).toBe(true);
	});

	it('is understood as a whole or not at all', () => {
		const wrong = inspect(
			'component,control,status\r\nown-app,SVC-01,met\r\nown-app,NONE-1,met\r\n'
		);
		expect(wrong).toMatchObject({ ok: false, error: { kind: 'wrong-rows' } });
		expect(inspect('component,status\r\n')).toMatchObject({
			ok: false,
			error: { kind: 'missing-column', column: 'control' }
		});
	});
});
