import { describe, expect, it } from 'vitest';
import { listPairs } from '#lib/domain/scoring/list-pairs.ts';
import {
	answerFilter,
	type AnswerFilter
} from '../../src/routes/assessment/answers/answer-filter.ts';
import { answerItems, filterItems } from '../../src/routes/assessment/answers/answer-items.ts';
import { aChecklist, aControl, text } from '../support/a-checklist.ts';
import { aComponent, anAssessment } from '../support/an-assessment.ts';

const checklist = aChecklist({
	controls: [
		aControl({ id: 'SVC-01', title: text('カメラの管理'), essential: true }),
		aControl({ id: 'SVC-02', title: text('ログの保存') }),
		aControl({ id: 'GOV-01', layer: 'governance', title: text('基本方針') })
	]
});
const assessment = anAssessment({
	components: [aComponent({ id: 'bus', party: 'maker' }), aComponent({ id: 'app' })],
	answers: {
		bus: { 'SVC-01': { status: 'met', note: 'ﾊﾟｽﾜｰﾄﾞを変更', mark: 'reconfirm' } },
		app: { 'SVC-01': { status: 'unknown', party: 'desk' } }
	}
});
const items = answerItems(listPairs(checklist, assessment), assessment);
const found = (filter: Partial<AnswerFilter>) =>
	filterItems(items, { ...answerFilter.none, ...filter }, 'ja').map(({ key }) => key);

describe('the filter in the address', () => {
	it('comes back as it was written, and nothing asked is nothing written', () => {
		const filter: AnswerFilter = {
			...answerFilter.none,
			layer: 'city-os',
			party: 'p1',
			mark: 'reconfirm',
			essential: true,
			search: 'ログ & "x"'
		};
		const written = new URLSearchParams(
			answerFilter.write(filter) as Record<string, string>
		).toString();
		expect(answerFilter.read(new URLSearchParams(written))).toEqual(filter);
		expect(Object.values(answerFilter.write(answerFilter.none)).join('')).toBe('');
		expect(answerFilter.read(new URLSearchParams(''))).toEqual(answerFilter.none);
	});
});

describe('the list of the answering screen', () => {
	it('follows the layers, then the components', () => {
		expect(found({})).toEqual([
			'organisation GOV-01',
			'bus SVC-01',
			'bus SVC-02',
			'app SVC-01',
			'app SVC-02'
		]);
	});

	it('is narrowed by every choice together', () => {
		expect(found({ layer: 'service', essential: true, component: 'bus' })).toEqual(['bus SVC-01']);
		expect(found({ status: 'unanswered', layer: 'service' })).toEqual(['bus SVC-02', 'app SVC-02']);
	});

	it('takes the party of the answer before that of the component', () => {
		expect(found({ party: 'maker' })).toEqual(['bus SVC-01', 'bus SVC-02']);
		expect(found({ party: 'desk' })).toEqual(['app SVC-01']);
	});

	it('finds answers that are marked', () => {
		expect(found({ mark: 'reconfirm' })).toEqual(['bus SVC-01']);
	});

	it('searches in any width, case and kana, with every word', () => {
		expect(found({ search: 'ｶﾒﾗ' })).toEqual(['bus SVC-01', 'app SVC-01']);
		expect(found({ search: 'かめら' })).toEqual(['bus SVC-01', 'app SVC-01']);
		expect(found({ search: 'パスワード' })).toEqual(['bus SVC-01']);
		expect(found({ search: 'ｓｖｃ-02　ログ' })).toEqual(['bus SVC-02', 'app SVC-02']);
		expect(found({ search: 'カメラ ログ' })).toEqual([]);
	});
});
