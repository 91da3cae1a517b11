import { describe, expect, it } from 'vitest';
import { inspectAnswerTable } from '#lib/application/inspect-answer-table.ts';
import { aCityWithSecrets } from '../support/a-city-with-secrets.ts';
import { windows31JBytes } from '../support/windows-31j-bytes.ts';
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

	it('saved by Excel as Windows-31J changes no character that was let stand', () => {
		const before = {
			'SVC-01': { status: 'met', note: '3〜5月 − 𠮷田' },
			'SVC-02': { status: 'met', note: '6〜8月' }
		} as const;
		const recorded = { ...assessment, answers: { 'own-app': before } };
		const text =
			'点検表〜\r\ncomponent,control,status,note\r\nown-app,SVC-01,met,3〜5月 − 𠮷田\r\nown-app,SVC-02,partly,6〜8月。追記\r\n';
		const table = inspectAnswerTable({ assessment: recorded, checklist }, windows31JBytes(text));
		const answer = { status: 'partly', note: '6〜8月。追記' };
		expect(table).toMatchObject({
			ok: true,
			value: { rows: 2, changes: [{ component: 'own-app', control: 'SVC-02', answer }] }
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
