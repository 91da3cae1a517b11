import { describe, expect, it } from 'vitest';
import type { Answer } from '#lib/domain/assessment/answer.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { compareYears } from '#lib/domain/extract/compare-years.ts';
import { earlierFigures } from '#lib/domain/extract/earlier-figures.ts';
import { score } from '#lib/domain/scoring/score.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

const checklist = aChecklist({
	controls: ['SVC-01', 'SVC-02', 'SVC-03', 'SVC-04', 'SVC-05'].map((id) => aControl({ id }))
});
const city = (statuses: string, given: Partial<Assessment> = {}): Assessment => {
	const words: Readonly<Record<string, Answer['status']>> = {
		o: 'met',
		x: 'not-met',
		'?': 'unknown'
	};
	const own = [...statuses].flatMap((letter, i) => {
		const status = words[letter];
		return status === undefined ? [] : [[`SVC-0${String(i + 1)}`, { status }] as const];
	});
	return anAssessment({
		components: [aComponent({ name: 'バス' })],
		answers: { bus: Object.fromEntries(own) },
		...given
	});
};
const compared = (years: readonly Assessment[], now: Assessment) =>
	compareYears(
		years.map((year) => earlierFigures(checklist, year)),
		{ score: score(checklist, now), assessment: now }
	);
const ids = (keys: readonly { readonly control: string }[] = []) =>
	keys.map(({ control }) => control);

describe('gaps compared with last time', () => {
	it('closed, opened or stay open', () => {
		const gaps = compared([city('xxoo')], city('oxox'))?.gaps;
		expect(ids(gaps?.closed)).toEqual(['SVC-01']);
		expect(ids(gaps?.still)).toEqual(['SVC-02']);
		expect(ids(gaps?.opened)).toEqual(['SVC-04']);
		expect(ids(gaps?.back)).toEqual([]);
	});

	it('came back where they were closed in between', () => {
		const gaps = compared([city('xo'), city('oo')], city('xx'))?.gaps;
		expect(ids(gaps?.back)).toEqual(['SVC-01']);
		expect(ids(gaps?.opened)).toEqual(['SVC-02']);
	});

	it('have not closed where nobody knows any more, and are no new ones where nothing is answered', () => {
		const gaps = compared([city('xx')], city('?'))?.gaps;
		expect(gaps).toEqual({ closed: [], opened: [], back: [], still: [] });
	});

	it('are new where last time nothing was answered', () => {
		expect(ids(compared([city('o?')], city('oxx'))?.gaps.opened)).toEqual(['SVC-02', 'SVC-03']);
	});
});

describe('components compared with last time', () => {
	it('came or went, by id and not by name', () => {
		const components = [aComponent({ name: '市バス' }), aComponent({ id: 'app', name: 'アプリ' })];
		const before = city('ox', {
			components: [aComponent({ name: 'バス' }), aComponent({ id: 'hall', name: '予約' })]
		});
		const changes = compared([before], city('ox', { components }));
		expect(changes?.came).toEqual(['アプリ']);
		expect(changes?.went).toEqual(['予約']);
	});
});

describe('years of which only figures are known', () => {
	it('compare nothing', () => {
		const figures = { ...earlierFigures(checklist, city('xo')), components: [], answers: {} };
		const now = city('ox');
		const judged = { score: score(checklist, now), assessment: now };
		expect(compareYears([figures], judged)).toBeUndefined();
		expect(compareYears([earlierFigures(checklist, city('xo')), figures], judged)).toBeUndefined();
		expect(compareYears([], judged)).toBeUndefined();
	});
});
