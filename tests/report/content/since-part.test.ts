import type { EarlierFigures } from '#lib/domain/extract/earlier-figures.ts';
import { describe, expect, it } from 'vitest';
import { type ReportChoices } from '#lib/domain/extract/report-choices.ts';
import { sinceBlocks } from '#lib/report/content/since-part.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';
import { anEarlierYear } from '../../support/an-earlier-year.ts';
import { paragraphsIn, rowsIn, tablesIn } from './report-texts.ts';
import { checklist, city, source, sourceWith } from './city-of-parts.ts';

describe('figures of last time without what they were made of', () => {
	const figures = { percent: 50, coverage: 90, grade: 'C' } as const;
	const since: EarlierFigures = {
		fiscalYear: 2025,
		asOf: '2025-11-20',
		edition: '1.0',
		revision: 1,
		scoringVersion: 2,
		municipality: null,
		overall: { ...figures, provisional: null },
		components: [],
		comparable: null,
		layers: [
			{ layer: 'service', ...figures },
			{ layer: 'city-os', ...figures, percent: 80.1 }
		]
	};
	const rowsSince = (given: EarlierFigures) => {
		const blocks = sinceBlocks(sourceWith({}, { since: [given] }), 2);
		return { rows: rowsIn(tablesIn(blocks)[0]), lead: paragraphsIn(blocks)[0] };
	};

	it('has a sign for the direction, and does not compare what was not there or is not rated', () => {
		expect(rowsSince(since).rows).toEqual([
			['全体', '50.0%', '50.0%', '比較できません', '暫定 C（3層中2層）（前回 C）'],
			['governance', '–', '–', '比較できません', '判定前（同じ）'],
			['service', '50.0%', '50.0%', '変化なし', 'C（同じ）'],
			['city-os', '80.1%', '50.0%', '−30.1ポイント', 'C（同じ）']
		]);
		const lower = rowsSince({
			...since,
			layers: [{ layer: 'service', ...figures, percent: 49.9 }]
		});
		expect(lower.rows[2]?.[3]).toBe('+0.1ポイント');
		const better = rowsSince({ ...since, overall: { ...since.overall, grade: 'B' as const } });
		expect(better.rows[0]?.[4]).toBe('暫定 C（3層中2層）（前回 B）');
	});

	it('warns where last time was on another edition', () => {
		expect(rowsSince(since).lead).not.toContain('項目の違い');
		expect(rowsSince({ ...since, edition: '0.9' }).lead).toContain('前回は第0.9版で点検したため');
	});

	it('is absent without a last time', () => {
		expect(sinceBlocks(source, 2)).toEqual([]);
	});
});

describe('what changed since last time', () => {
	const then = anAssessment({
		period: { fiscalYear: 2025 },
		asOf: '2025-11-20',
		components: [aComponent({ id: 'bus', name: 'バス' }), aComponent({ id: 'tram', name: '市電' })],
		answers: {
			organisation: { 'GOV-01': { status: 'met' } },
			bus: { 'SVC-01': { status: 'partly' }, 'SVC-02': { status: 'not-met' } },
			tram: { 'SVC-01': { status: 'not-met' } }
		}
	});
	const now = {
		...city,
		answers: { ...city.answers, organisation: { 'GOV-01': { status: 'met' } } }
	} as const;
	const blocksOf = (extent: ReportChoices['extent'] = { kind: 'full' }) => {
		const since = [anEarlierYear({ checklist, assessment: now }, { checklist, assessment: then })];
		return sinceBlocks(sourceWith({ answers: now.answers }, { since, extent }), 2);
	};
	const factsIn = (blocks: ReturnType<typeof blocksOf>) =>
		blocks.flatMap((block) => (block.kind === 'facts' ? block.rows : []));

	it('is told over what both years have alone', () => {
		const rows = rowsIn(tablesIn(blocksOf())[0]);
		expect(rows[0]?.slice(0, 4)).toEqual(['全体', '50.0%', '66.7%', '+16.7ポイント']);
		expect(rows.find(([layer]) => layer === 'city-os')?.[3]).toBe('比較できません');
		expect(paragraphsIn(blocksOf())[0]).toContain('同じことを問うた3件だけで');
	});

	it('says of its grades that they are of what was compared, where the rest counts elsewhere', () => {
		const shorter = { gaps: 'counted', layers: 8, components: 4 } as const;
		const headOf = (earlier: typeof then, present: typeof now | typeof then) => {
			const since = [
				anEarlierYear({ checklist, assessment: present }, { checklist, assessment: earlier })
			];
			const { answers, components } = present;
			const blocks = sinceBlocks(sourceWith({ answers, components }, { since }), 2, shorter);
			const [table] = tablesIn(blocks);
			return table?.columns.at(-1)?.title;
		};
		expect(headOf(then, now)).toBe('評価（比べた項目だけ）');
		expect(headOf({ ...now, period: then.period, asOf: then.asOf }, now)).toBe('評価');
	});

	it('names answers that closed or slipped, and what is left out with the reason', () => {
		const facts = new Map(factsIn(blocksOf()).map(({ label, value }) => [label, value]));
		expect(facts.get('なくなった不足（1件）')).toBe('点検項目（バス）');
		expect(facts.get('後退した項目（1件）')).toBe('点検項目（バス）');
		expect(facts.get('加わった構成要素（1件）')).toBe('基盤：2025年度');
		expect(facts.get('なくなった構成要素（1件）')).toBe('市電：2025年度');
	});

	it('names nobody and nothing where everybody reads it', () => {
		const blocks = blocksOf({ kind: 'public' });
		expect(factsIn(blocks)).toEqual([]);
		expect(rowsIn(tablesIn(blocks)[0])[0]?.[2]).toBe('66.7%');
	});
});
