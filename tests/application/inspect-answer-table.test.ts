import { describe, expect, it } from 'vitest';
import { inspectAnswerTable } from '#lib/application/inspect-answer-table.ts';
import { aCityWithSecrets } from '../support/a-city-with-secrets.ts';

const { checklist } = aCityWithSecrets;
const assessment = {
	...aCityWithSecrets.assessment,
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
