import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import { calendarMonths } from '#lib/application/calendar-months.ts';
import { rulesInForce } from '#lib/application/rules-in-force.ts';
import { yearCalendar } from '#lib/application/year-calendar.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import { encodeIcs } from '#lib/formats/calendar/encode-ics.ts';
import { calendarFile } from '#lib/i18n/calendar-file.ts';
import { aCityWithSecrets } from '../support/a-city-with-secrets.ts';
import { shippedChecklist } from '../support/shipped-checklist.ts';

const { checklist } = shippedChecklist();
const { lenses } = shippedGuidelines;
const today = '2026-11-22';
const yearOf = (assessment: Assessment, on = today) =>
	yearCalendar({
		assessment,
		pairs: listPairs(checklist, assessment),
		rules: rulesInForce(checklist, lenses),
		today: on
	});
const city: Assessment = {
	...sampleCity(),
	calendar: {
		obligations: [
			{ id: 'drill', title: '合同訓練', everyMonths: 12, doneOn: ['2025-09-01'] },
			{ id: 'logs', title: '記録の確認', everyMonths: 6, doneOn: ['2026-08-31'] },
			{ id: 'new', title: '研修', everyMonths: 12 }
		]
	}
};

describe('the calendar of a year', () => {
	it('has everything with a day in its order, and what has none last', () => {
		const { entries } = yearOf(city);
		const kinds = new Set(entries.map(({ kind }) => kind));
		expect([...kinds].sort()).toEqual(['action', 'answers', 'evidence', 'obligation', 'rule']);
		const days = entries.flatMap(({ day }) => day ?? []);
		expect(days).toEqual(days.toSorted());
		expect(entries.at(-1)).toMatchObject({ id: 'new', day: undefined, staleness: 'never' });
		expect(entries).toContainEqual({
			kind: 'rule',
			id: 'lg-16-3',
			day: '2027-07-01',
			staleness: 'fresh'
		});
	});

	it('has no line for each answer, but one for each component and layer', () => {
		const { entries, groups } = yearOf(city);
		const answered = groups.reduce((sum, group) => sum + group.answered, 0);
		expect(answered).toBeGreaterThan(100);
		expect(entries.filter(({ kind }) => kind === 'answers').length).toBe(groups.length);
		expect(groups.length).toBeLessThan(answered / 5);
	});

	it('shows what is late first, then twelve months, with work in each month it comes in', () => {
		const { late, months } = calendarMonths(yearOf(city), today);
		expect(late.map(({ id }) => id)).toEqual(expect.arrayContaining(['drill', 'new']));
		expect(months.map(({ month }) => month)).toEqual([
			'2026-11',
			'2026-12',
			...['01', '02', '03', '04', '05', '06', '07', '08', '09', '10'].map((m) => `2027-${m}`)
		]);
		expect(months.map(({ fiscalYear }) => fiscalYear)).toEqual([
			...Array.from({ length: 5 }, () => 2026),
			...Array.from({ length: 7 }, () => 2027)
		]);
		const daysOf = (wanted: string) =>
			months.flatMap(({ entries }) =>
				entries.flatMap(({ id, day }) => (id === wanted ? [day] : []))
			);
		expect(daysOf('logs')).toEqual(['2027-02-28', '2027-08-31']);
		expect(daysOf('drill')).toEqual(['2027-09-01']);
	});

	it('says nothing of actions that are done, nor of days that are none', () => {
		const odd: Assessment = {
			...city,
			actions: city.actions.map((one) => ({ ...one, state: 'done' as const })),
			evidence: city.evidence.map((one) => ({ ...one, expiresOn: '2026-02-30' }))
		};
		const kinds = yearOf(odd).entries.map(({ kind }) => kind);
		expect(kinds).not.toContain('action');
		expect(kinds).not.toContain('evidence');
	});
});

describe('the calendar file', () => {
	const icsOf = (whole: Assessment, details: 'left-out' | 'included', on = today) =>
		encodeIcs(
			calendarFile(
				yearOf(whole, on),
				{ assessment: whole, checklist, lenses },
				{ locale: 'ja', details }
			)
		).replaceAll('\r\n ', '');

	it('is the same on another day, to the byte', () => {
		expect(icsOf(city, 'included', '2027-05-05')).toBe(icsOf(city, 'included'));
	});

	it('has one entry for everything with a day, each with an id of its own', () => {
		const ids = icsOf(city, 'left-out').match(/^UID:.*$/gmu) ?? [];
		expect(ids.length).toBe(yearOf(city).entries.filter(({ day }) => day !== undefined).length);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('keeps the ids of the same things in the next year', () => {
		const next = { ...city, id: 'next', period: { fiscalYear: 2027 } };
		const ids = icsOf(city, 'left-out').match(/^UID:.*$/gmu) ?? [];
		expect(ids.length).toBeGreaterThan(10);
		expect(icsOf(next, 'left-out').match(/^UID:.*$/gmu)).toEqual(ids);
	});

	it('names the work that comes again and nothing else, unless details are asked for', () => {
		const [action] = city.actions;
		const [component] = city.components;
		const plain = icsOf(city, 'left-out');
		expect(plain).toContain('SUMMARY:定期の作業：合同訓練');
		for (const name of [action?.title, component?.name, ...city.evidence.map((e) => e.title)]) {
			expect(plain).not.toContain(name ?? '?');
		}
		const detailed = icsOf(city, 'included');
		expect(detailed).toContain(`SUMMARY:改善計画の期限：${action?.title ?? '?'}`);
		expect(detailed).toContain(component?.name ?? '?');
	});

	it('never holds a note, a reason or an answer', () => {
		const secret = aCityWithSecrets.assessment;
		const file = calendarFile(
			yearCalendar({
				assessment: secret,
				pairs: listPairs(aCityWithSecrets.checklist, secret),
				rules: [],
				today
			}),
			{ assessment: secret, checklist: aCityWithSecrets.checklist, lenses },
			{ locale: 'ja', details: 'left-out' }
		);
		const ics = encodeIcs(file).replaceAll('\r\n ', '');
		expect(ics).toContain('WITHHELD-WORK\r\n');
		expect(ics.replace('WITHHELD-WORK\r\n', '')).not.toMatch(/WITHHELD|SECRET/u);
	});
});
