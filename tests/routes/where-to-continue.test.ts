import { describe, expect, test } from 'vitest';
import { whereToContinue, type Standing } from '../../src/routes/assessment/where-to-continue.ts';

const questions = ['organisation GOV-01', 'organisation GOV-02', 'bus SVC-01', 'bus SVC-02'];
const answered = (component: string, control: string) => ({ component, control, after: {} });

const standing = (given: Partial<Standing> = {}): Standing => ({
	needsSetUp: false,
	here: 'to-answer',
	questions,
	open: new Set(questions),
	history: [],
	unknown: 0,
	marked: 0,
	gaps: 0,
	...given
});

describe('where to continue', () => {
	test('an empty city is set up first', () => {
		expect(whereToContinue(standing({ needsSetUp: true }))).toEqual({ kind: 'set-up' });
	});

	test('without any answer one begins at the first question', () => {
		expect(whereToContinue(standing())).toEqual({ kind: 'begin', key: questions[0] });
	});

	test('one goes on with the next open question after the one answered last, past skipped ones', () => {
		const open = new Set([questions[0], questions[3]] as string[]);
		const history = [answered('organisation', 'GOV-02'), answered('bus', 'SVC-01')];
		expect(whereToContinue(standing({ open, history }))).toEqual({
			kind: 'go-on',
			key: 'bus SVC-02',
			last: 'bus SVC-01'
		});
	});

	test('past the end of the list one comes to what was skipped', () => {
		const open = new Set(['organisation GOV-01']);
		const history = [answered('bus', 'SVC-02')];
		expect(whereToContinue(standing({ open, history }))).toMatchObject({
			key: 'organisation GOV-01'
		});
	});

	test('answers that were taken back, and questions that are gone, do not count as the last one', () => {
		const open = new Set(['organisation GOV-02', 'bus SVC-02']);
		const history = [
			answered('organisation', 'GOV-01'),
			answered('tram', 'SVC-01'),
			{ component: 'bus', control: 'SVC-02' }
		];
		expect(whereToContinue(standing({ open, history }))).toMatchObject({
			key: 'organisation GOV-02',
			last: 'organisation GOV-01'
		});
	});

	test('when all is answered: confirm, ask, plan, report, in this order', () => {
		const open = new Set<string>();
		const all = { open, marked: 3, unknown: 2, gaps: 5 };
		expect(whereToContinue(standing(all))).toEqual({ kind: 'reconfirm', count: 3 });
		expect(whereToContinue(standing({ ...all, marked: 0 }))).toEqual({ kind: 'ask', count: 2 });
		expect(whereToContinue(standing({ open, gaps: 5 }))).toEqual({ kind: 'plan', count: 5 });
		expect(whereToContinue(standing({ open }))).toEqual({ kind: 'report' });
	});

	test('whoever reviews goes to the review, whoever only reads to the report', () => {
		expect(whereToContinue(standing({ here: 'to-review' }))).toEqual({ kind: 'review' });
		expect(whereToContinue(standing({ here: 'to-read' }))).toEqual({ kind: 'report' });
	});
});
