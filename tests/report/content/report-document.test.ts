import { sampleCity } from 'virtual:sample-city';
import { strFromU8, unzipSync } from 'fflate';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { plainChoices, type ReportExtent } from '#lib/domain/extract/report-choices.ts';
import { idsIn } from '#lib/report/content/live-links.ts';
import type { ReportDocument } from '#lib/report/content/report-block.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import type { ReportInput } from '#lib/report/content/report-source.ts';
import { renderHtml } from '#lib/report/html/render-html.ts';
import { renderXlsx } from '#lib/report/xlsx/render-xlsx.ts';
import { aCityWithSecrets } from '../../support/a-city-with-secrets.ts';
import { anEarlierYear } from '../../support/an-earlier-year.ts';
import { arbitraryCity } from '../../support/arbitrary-city.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { headingsIn, tablesIn } from './report-texts.ts';

const { checklist } = shippedChecklist();
const sample = sampleCity();
const extents: readonly ReportExtent[] = [
	{ kind: 'full' },
	{ kind: 'leaders' },
	{ kind: 'component', component: sample.components[0]?.id ?? '' },
	{ kind: 'party', party: 'system' },
	{ kind: 'interview', party: null, ask: 'open' },
	{ kind: 'interview', party: 'system', ask: 'all' }
];
const inputOf = (extent: ReportExtent, locale: 'ja' | 'en' = 'ja'): ReportInput => ({
	checklist,
	assessment: sample,
	lenses: shippedGuidelines.lenses,
	choices: {
		...plainChoices(locale),
		extent,
		handlingMark: '機密性2',
		since: [
			{ ...anEarlierYear({ checklist, assessment: sample }), fiscalYear: 2025, edition: '2.0' }
		]
	}
});

/** Every link of a document. */
const linksIn = ({ blocks }: ReportDocument): readonly string[] =>
	tablesIn(blocks).flatMap(({ rows }) =>
		rows.flat().flatMap(({ to, refs = [] }) => [...(to ? [to] : []), ...refs.map((ref) => ref.to)])
	);

/** What has to hold of every report. */
function checkDocument(document: ReportDocument): void {
	const ids = document.blocks.flatMap(idsIn);
	expect(new Set(ids).size).toBe(ids.length);
	for (const to of linksIn(document)) expect(ids).toContain(to);
	for (const { columns, rows } of tablesIn(document.blocks)) {
		for (const row of rows) expect(row).toHaveLength(columns.length);
	}
}

/** The captions of all pictures in reading order. */
const captionsIn = ({ blocks }: ReportDocument): readonly string[] =>
	blocks.flatMap((block) =>
		block.kind === 'pictures' ? block.pictures.map(({ caption }) => caption) : []
	);

/** Everything that any form of a report says. */
function everythingSaid(input: ReportInput): string {
	const document = reportDocument(input);
	const sheets = Object.values(unzipSync(renderXlsx(input))).map((bytes) => strFromU8(bytes));
	return [JSON.stringify(document), renderHtml(document), ...sheets].join('\n');
}

describe.each(extents)('the report $kind', (extent) => {
	it.each(['ja', 'en'] as const)(
		'has unique ids and links that lead somewhere, in %s',
		(locale) => {
			checkDocument(reportDocument(inputOf(extent, locale)));
		}
	);

	it('is the same from the same input', () => {
		expect(JSON.stringify(reportDocument(inputOf(extent)))).toBe(
			JSON.stringify(reportDocument(inputOf(extent)))
		);
	});

	it('carries the id of the whole assessment and the handling mark', () => {
		const { frame } = reportDocument(inputOf(extent));
		expect(frame.reportId).toBe(reportDocument(inputOf({ kind: 'full' })).frame.reportId);
		expect(frame.handlingMark).toBe('機密性2');
	});
});

describe('the cover of a report', () => {
	it('has lines to sign on where the whole report is signed, in the HTML too', () => {
		const full = reportDocument(inputOf({ kind: 'full' }));
		expect(full.frame.signatures.at(-1)).toBe('承認（最高情報セキュリティ責任者・日付）');
		expect(renderHtml(full)).toContain('承認（最高情報セキュリティ責任者・日付）');
		for (const extent of extents.slice(1)) {
			expect(reportDocument(inputOf(extent)).frame.signatures).toEqual([]);
		}
	});
});

describe('the pictures of a report', () => {
	it('are numbered from 1 in every extent and language', () => {
		const full = captionsIn(reportDocument(inputOf({ kind: 'full' })));
		expect(full.map((caption) => caption.split('　')[0])).toEqual(['図1', '図2', '図3', '図4']);
		expect(captionsIn(reportDocument(inputOf({ kind: 'leaders' })))).toHaveLength(1);
		expect(captionsIn(reportDocument(inputOf({ kind: 'leaders' }, 'en')))[0]).toMatch(
			/^Figure 1\. /
		);
	});
});

describe('the full report', () => {
	const document = reportDocument(inputOf({ kind: 'full' }));

	it('has its parts in reading order', () => {
		const parts = document.blocks.flatMap((block) =>
			block.kind === 'heading' && block.level === 1 ? [block.id] : []
		);
		expect(parts).toEqual([
			'summary',
			'outline',
			'layers',
			'gaps',
			'actions',
			'questions',
			'quality',
			'responsibility',
			'not-applicable',
			'evidence',
			'reviews',
			'rule',
			'lenses',
			'method'
		]);
	});

	it('leads from every gap to its answer, and from answers to their evidence', () => {
		const links = linksIn(document);
		expect(links.some((to) => to.startsWith('answer-'))).toBe(true);
		expect(links.some((to) => to.startsWith('evidence-'))).toBe(true);
		expect(links.some((to) => to.startsWith('gap-'))).toBe(true);
		expect(links.some((to) => to.startsWith('action-'))).toBe(true);
	});

	it('names the row of every table that lists things', () => {
		const gaps = tablesIn(document.blocks).find(({ caption }) => caption === '不足の一覧');
		expect(gaps?.columns.filter(({ header }) => header)).toHaveLength(1);
	});

	it('holds for any city', () => {
		fc.assert(
			fc.property(arbitraryCity, (city) => {
				const choices = plainChoices('ja');
				checkDocument(reportDocument({ ...city, lenses: [], choices }));
			})
		);
	});
});

describe('an extract', () => {
	it.each([
		{ kind: 'party', party: 'own-firm' },
		{ kind: 'component', component: 'own-app' },
		{ kind: 'interview', party: 'own-firm', ask: 'all' }
	] as const)('for $kind says nothing that is not its own, in any form', (extent) => {
		const said = everythingSaid({
			...aCityWithSecrets,
			lenses: [],
			choices: {
				...plainChoices('ja'),
				extent,
				since: [anEarlierYear(aCityWithSecrets)]
			}
		});
		expect(said).not.toMatch(/SECRET|WITHHELD/);
		expect(said).toContain('OWN-APP');
	});

	it('says what is its own', () => {
		const extent = { kind: 'party', party: 'own-firm' } as const;
		const said = everythingSaid({
			...aCityWithSecrets,
			lenses: [],
			choices: { ...plainChoices('ja'), extent }
		});
		for (const text of ['OWN-NAME', 'OWN-NOTE', 'OWN-PROOF', 'OWN-ACTION', 'OWN-FINDING'])
			expect(said).toContain(text);
	});

	it.each(sample.parties.map(({ id }) => id))('names nobody but %s', (party) => {
		const said = everythingSaid(inputOf({ kind: 'party', party }));
		const owned = new Set(
			[...sample.parties].filter(({ id }) => id === party).map(({ name }) => name)
		);
		for (const { name } of sample.parties.filter((other) => !owned.has(other.name)))
			expect(said).not.toContain(name);
	});

	it.each(sample.components.map(({ id }) => id))('names no component but %s', (component) => {
		const own = sample.components.find(({ id }) => id === component)?.name ?? '';
		const said = everythingSaid(inputOf({ kind: 'component', component }));
		expect(said).toContain(own);
		for (const { name } of sample.components)
			if (!own.includes(name)) expect(said).not.toContain(name);
	});

	it('says so where there is nothing to show', () => {
		const { blocks } = reportDocument(inputOf({ kind: 'party', party: 'ghost' }));
		expect(headingsIn(blocks)).toEqual(['点検の結果（抜粋）', 'この報告書とデータの対応']);
	});
});
