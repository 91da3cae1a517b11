import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import type { ReportDocument } from '#lib/report/content/report-block.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { headerColumn, table } from '#lib/report/content/table.ts';
import { renderHtml } from '#lib/report/html/render-html.ts';
import { aChecklist, aControl } from '../../support/a-checklist.ts';
import { aComponent, anAssessment } from '../../support/an-assessment.ts';

function aDocument(name = '加古川市'): ReportDocument {
	return reportDocument({
		checklist: aChecklist({ controls: [aControl(), aControl({ id: 'SVC-02', essential: true })] }),
		assessment: anAssessment({
			municipality: { code: '282103', name },
			components: [aComponent({ name: '<b>バス</b>' })],
			answers: {
				bus: { 'SVC-01': { status: 'not-met', note: '"引用" & <script>alert(1)</script>' } }
			}
		}),
		lenses: [],
		choices: { ...plainChoices('ja'), handlingMark: '機密性2' }
	});
}
const html = renderHtml(aDocument());

describe('the HTML report', () => {
	it('is one file that runs nothing and asks for nothing', () => {
		expect(html).not.toMatch(/<script|<link|<img|<iframe|src=|@import|url\((?!#)/i);
		expect(
			html.match(/https?:\/\/[^"' )]+/g)?.every((url) => url === 'http://www.w3.org/2000/svg')
		).toBe(true);
	});

	it('allows its own style by its digest and nothing else', () => {
		const style = /<style>([\s\S]*?)<\/style>/.exec(html)?.[1] ?? '';
		const digest = createHash('sha256').update(style).digest('base64');
		expect(html).toContain(
			`content="default-src 'none'; style-src 'sha256-${digest}'; base-uri 'none'; form-action 'none'"`
		);
	});

	it('shows what was typed as text', () => {
		expect(html).toContain('&quot;引用&quot; &amp; &lt;script&gt;alert(1)&lt;/script&gt;');
		expect(html).toContain('&lt;b&gt;バス&lt;/b&gt;');
		expect(renderHtml(aDocument('葛󠄀城𠮷田㈱'))).toContain('葛󠄀城𠮷田㈱');
	});

	it('has one title, headings without a gap, unique ids, and links that lead somewhere', () => {
		expect(html.match(/<h1[ >]/g)).toHaveLength(1);
		const levels = [...html.matchAll(/<h(\d)[ >]/g)].map(([, level]) => Number(level));
		levels.forEach((level, i) => expect(level - (levels[i - 1] ?? 0)).toBeLessThanOrEqual(1));
		const ids = [...html.matchAll(/ id="([^"]+)"/g)].map(([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
		for (const [, target] of html.matchAll(/href="#([^"]+)"/g)) expect(ids).toContain(target);
	});

	it('leads from a gap to its action, from an action to its gap, and from proofs to what they prove', () => {
		const linked = renderHtml(
			reportDocument({
				checklist: aChecklist(),
				assessment: anAssessment({
					components: [aComponent({ name: 'バス' })],
					answers: { bus: { 'SVC-01': { status: 'not-met', evidence: ['e1'] } } },
					evidence: [{ id: 'e1', title: '規程' }],
					actions: [
						{
							id: 'a1',
							title: '直す',
							owner: '情報課',
							due: '2027-01-31',
							state: 'open',
							closes: [{ component: 'bus', control: 'SVC-01' }]
						}
					]
				}),
				lenses: [],
				choices: plainChoices('ja')
			})
		);
		for (const [id, words] of [
			['answer-bus:SVC-01', 'バス SVC-01'],
			['gap-SVC-01', 'バス SVC-01'],
			['action-a1', '計画：情報課　令和9年1月31日'],
			['evidence-e1', 'E-01']
		]) {
			expect(linked).toContain(`<a href="#${id}"><bdi>${words}</bdi></a>`);
			expect(linked).toMatch(new RegExp(`<t[dh][^>]* id="${id}"`));
		}
	});

	it('names columns and rows of every table and describes every picture', () => {
		const tables = html.match(/<table>[\s\S]*?<\/table>/g) ?? [];
		expect(tables.length).toBeGreaterThan(2);
		for (const table of tables) {
			expect(table).toMatch(/<caption[^>]*>.+<\/caption>/);
			expect(table).toContain('<th scope="col"');
			expect(table).toContain('<th scope="row"');
		}
		expect(html.match(/<svg viewBox/g)?.length).toBe(html.match(/<desc id=/g)?.length);
		expect(html.match(/<figcaption>図\d\u3000.+?<\/figcaption>/g)?.length).toBe(
			html.match(/<svg viewBox/g)?.length
		);
	});

	it('shows a heading once: the caption of a table under one of the same words is only heard', () => {
		const shown = [...html.matchAll(/<caption>(.+?)<\/caption>/g)].map(([, text]) => text);
		const headings = [...html.matchAll(/<h\d[^>]*>(.+?)<\/h\d>/g)].map(([, text]) => text);
		for (const caption of shown) expect(headings).not.toContain(caption);
		expect(html).toContain('<caption class="unseen">');
	});

	it('shows the marks of grades and statuses beside their words, and names the star', () => {
		const used = [...html.matchAll(/<use href="#([^"]+)"/g)].map(([, id]) => id);
		expect(used.length).toBeGreaterThan(3);
		for (const id of used) expect(html).toContain(`<symbol id="${id ?? ''}"`);
		const star = renderHtml({
			...aDocument(),
			blocks: [
				table('表', [headerColumn('項目')], [[{ text: 'SVC-01', mark: { kind: 'essential' } }]])
			]
		});
		expect(star).toContain('role="img" aria-label="必須">★</span> <bdi>SVC-01</bdi>');
	});

	it('leads back to the contents from every part, and numbers nothing that has no number', () => {
		const parts = html.match(/<h2 id="(?!contents)/g)?.length ?? 0;
		expect(parts).toBeGreaterThan(2);
		expect(html.match(/<a href="#contents">目次へ<\/a>/g)).toHaveLength(parts);
		expect(html).not.toContain('<ol');
	});

	it('keeps ids and other short cells on one line, and lets wide tables scroll by keyboard too', () => {
		expect(html).toMatch(/<td[^>]* class="short"><bdi>SVC-01</);
		expect(html).not.toContain('overflow-wrap:anywhere');
		expect(html.match(/<div class="scroll" role="region" tabindex="0" aria-label/g)?.length).toBe(
			html.match(/<table>/g)?.length
		);
	});

	it('carries the handling mark at both ends', () => {
		expect(html.match(/機密性2/g)).toHaveLength(2);
	});
});
