import { describe, expect, it } from 'vitest';
import { messagesFor } from '#lib/i18n/app-messages.ts';
import { timelinesOf, type TimelineInput } from '#lib/report/content/timeline-pictures.ts';
import { reachOf, shapesIn, textsDrawn, wordsIn } from './drawn.ts';

const messages = messagesFor('ja').report;
const asOf = '2026-11-22';
type Action = TimelineInput['actions'][number];
const action = (id: string, given: Partial<Action> = {}): Action => ({
	id,
	title: `計画${id}`,
	state: 'open',
	...given
});
const drawn = (actions: readonly Action[], rest: Partial<TimelineInput> = {}) =>
	timelinesOf(messages, { actions, asOf, ...rest }).map(({ picture }) => picture);
const placesOf = (actions: readonly Action[]) =>
	drawn(actions).flatMap((picture) =>
		(picture.places ?? []).map((place) => ({
			action: place.target.kind === 'action' ? place.target.action : '',
			words: wordsIn(picture, place)
		}))
	);

describe('the timeline of a plan', () => {
	it('has owners in the order of their first day, and says in words what is overdue, done or undated', () => {
		const late = { due: '2026-10-30', owner: '防災課' };
		const rows = placesOf([
			action('later', { due: '2029-03-31', owner: '情報課' }),
			action('undated', { owner: '防災課' }),
			action('done', { due: '2026-09-01', owner: '防災課', state: 'done' }),
			action('late', late),
			action('soon', { due: '2026-12-18', owner: '道路課' }),
			action('dropped', { due: '2026-12-01', state: 'dropped' })
		]);
		expect(rows).toEqual([
			{ action: 'late', words: ['計画late', '10月30日 期限超過'] },
			{ action: 'undated', words: ['計画undated', '期限なし'] },
			{ action: 'done', words: ['計画done', '9月1日 完了'] },
			{ action: 'soon', words: ['計画soon', '12月18日'] },
			{ action: 'later', words: ['計画later', '3月31日'] }
		]);
		const [picture] = drawn([action('late', late)]);
		expect(picture?.description).toContain('計画late（防災課、令和8年10月30日、期限超過）');
	});

	it('tells apart by shape what is overdue, due and done', () => {
		const [picture] = drawn([
			action('late', { due: '2026-10-30' }),
			action('soon', { due: '2026-12-18' }),
			action('done', { due: '2026-09-01', state: 'done' })
		]);
		const kinds = (picture?.places ?? []).map(
			(place) =>
				picture &&
				shapesIn(picture, place)
					.map(({ kind }) => kind)
					.at(-1)
		);
		expect(kinds).toEqual(['rect', 'polygon', 'circle']);
	});

	it('names the day an ordinance comes into force where the axis reaches it, and only there', () => {
		const marks = [{ date: '2027-07-01', label: '省令の施行' }];
		const words = (due: string) =>
			drawn([action('a', { due })], { marks }).flatMap((picture) =>
				textsDrawn(picture).map(({ text }) => text)
			);
		expect(words('2028-01-31')).toContain('省令の施行');
		expect(words('2027-01-31')).not.toContain('省令の施行');
		expect(words('2027-01-31')).toContain('基準日');
	});

	it('draws the expected score as steps with grade and figure at its ends', () => {
		const [picture] = drawn([action('a', { due: '2027-03-31' })], {
			inTime: [
				{ date: asOf, percent: 71.3, grade: 'D' },
				{ date: '2027-03-31', percent: 80.4, grade: 'C' },
				{ date: 'never', percent: 99, grade: 'A' },
				{ date: '2027-04-01', percent: null, grade: null }
			]
		});
		const texts = picture ? textsDrawn(picture).map(({ text }) => text) : [];
		expect(texts).toEqual(expect.arrayContaining(['D 71.3%', 'C 80.4%']));
		expect(texts.filter((text) => text.startsWith('A '))).toEqual([]);
		expect(picture?.description).toContain('令和8年11月22日 D 71.3%、令和9年3月31日 C 80.4%');
	});

	it('takes what is no day, and days far away, without leaving the picture', () => {
		const actions = [
			action('odd', { due: '2026-02-30' }),
			action('far', { due: '2199-12-31' }),
			action('old', { due: '1900-01-01' }),
			action('long', { title: '長い名前の'.repeat(30), owner: 'ー'.repeat(200), due: '2027-01-01' })
		];
		for (const picture of drawn(actions)) {
			for (const text of textsDrawn(picture)) {
				const [from, to] = reachOf(text);
				expect(from).toBeGreaterThanOrEqual(0);
				expect(to).toBeLessThanOrEqual(picture.width);
				expect(text.size).toBeGreaterThanOrEqual(8);
			}
		}
		expect(placesOf(actions).find((row) => row.action === 'odd')?.words).toEqual([
			'計画odd',
			'2026-02-30'
		]);
	});

	it('has every one of sixty actions once, on pages of pictures', () => {
		const actions = Array.from({ length: 60 }, (_, i) =>
			action(`a${String(i)}`, {
				owner: `課${String(i % 3)}`,
				due: `2027-0${String(1 + (i % 9))}-01`
			})
		);
		const rows = placesOf(actions).map((row) => row.action);
		expect([...rows].sort()).toEqual(actions.map(({ id }) => id).sort());
		for (const { height } of drawn(actions)) expect(height).toBeLessThanOrEqual(690);
		expect(drawn([])).toEqual([]);
	});
});
