import { sampleCity } from 'virtual:sample-city';
import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { plainChoices, type ReportExtent } from '#lib/domain/extract/report-choices.ts';
import type { ReportBlock } from '#lib/report/content/report-block.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import { renderDocx } from '#lib/report/docx/render-docx.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';

const { checklist } = shippedChecklist();
const documentFor = (extent: ReportExtent) =>
	reportDocument({
		checklist,
		assessment: sampleCity(),
		lenses: shippedGuidelines.lenses,
		choices: { ...plainChoices('ja'), handlingMark: '機密性2', extent }
	});
const partsOf = (bytes: Uint8Array): Readonly<Record<string, string>> =>
	Object.fromEntries(
		Object.entries(unzipSync(bytes)).map(([name, content]) => [name, strFromU8(content)])
	);
const leaders = documentFor({ kind: 'leaders' });
const parts = partsOf(renderDocx(leaders));
const body = parts['word/document.xml'] ?? '';
const count = (text: string, pattern: RegExp): number => [...text.matchAll(pattern)].length;

/** The report with these blocks alone. */
const bodyOf = (...blocks: readonly ReportBlock[]): string =>
	partsOf(renderDocx({ ...leaders, blocks }))['word/document.xml'] ?? '';

describe('the report as a document of Word', () => {
	it('is the same bytes each time', () => {
		expect(renderDocx(documentFor({ kind: 'leaders' }))).toEqual(renderDocx(leaders));
	});

	it('has headings that are headings, and names every part it has', () => {
		const headings = leaders.blocks.filter(({ kind }) => kind === 'heading');
		expect(headings.length).toBeGreaterThan(2);
		expect(count(body, /<w:pStyle w:val="Heading[123]"\/>/g)).toBe(headings.length);
		for (const style of new Set(
			Array.from(body.matchAll(/<w:pStyle w:val="(\w+)"/g), ([, id]) => id)
		))
			expect(parts['word/styles.xml']).toContain(`w:styleId="${style ?? ''}"`);
		for (const name of Object.keys(parts))
			if (name.startsWith('word/') && !name.endsWith('.rels'))
				expect(parts['[Content_Types].xml']).toContain(`PartName="/${name}"`);
	});

	it('repeats the heads of its tables', () => {
		const tables = leaders.blocks.filter(({ kind }) => kind === 'table');
		expect(tables.length).toBeGreaterThan(0);
		expect(count(body, /<w:tblHeader\/>/g)).toBe(tables.length);
	});

	it('says at the top of every page how it is to be handled and that it is a sample, and counts pages', () => {
		expect(parts['word/header.xml']).toContain('機密性2　見本（架空の市のデータ）');
		expect(parts['word/footer.xml']).toMatch(/" PAGE ".*" NUMPAGES "/);
	});

	it('is written in Japanese letters of a Japanese typeface', () => {
		expect(parts['word/styles.xml']).toContain('w:eastAsia="ja-JP"');
		expect(parts['word/fontTable.xml']).toContain('游ゴシック');
	});

	it('draws pictures as shapes whose texts can be changed, and tells them in words', () => {
		const pictures = leaders.blocks.flatMap((block) =>
			block.kind === 'pictures' ? block.pictures : []
		);
		expect(pictures.length).toBeGreaterThan(0);
		expect(count(body, /<wp:inline /g)).toBe(pictures.length);
		const shapes = pictures.flatMap(({ picture }) => picture.shapes);
		expect(count(body, /<wps:wsp>/g)).toBe(shapes.length);
		const ids = Array.from(body.matchAll(/<(?:wps:cNvPr|wp:docPr) id="(\d+)"/g), ([, id]) => id);
		expect(new Set(ids).size).toBe(ids.length);
	});

	it('leads from a reference to its place', () => {
		const full = partsOf(renderDocx(documentFor({ kind: 'full' })))['word/document.xml'] ?? '';
		const places = new Set(Array.from(full.matchAll(/w:name="(place\d+)"/g), ([, name]) => name));
		const links = Array.from(full.matchAll(/w:anchor="([^"]*)"/g), ([, name]) => name);
		expect(links.length).toBeGreaterThan(200);
		expect(links.filter((name) => !places.has(name))).toEqual([]);
	});

	it('keeps line breaks, tabs, rare characters and what XML cannot hold', () => {
		const xml = bodyOf({ kind: 'paragraph', text: '一\n二\t𠮷葛󠄀\u0001&<b>', tone: 'plain' });
		expect(xml).toContain('一</w:t><w:br/><w:t xml:space="preserve">二</w:t><w:tab/>');
		expect(xml).toContain('𠮷葛󠄀␁&amp;&lt;b&gt;');
	});

	it('has boxes to tick and lines to write on where something is asked', () => {
		const xml = bodyOf({
			kind: 'question',
			control: 'GOV-01',
			title: '体制',
			text: '決めていますか。',
			hints: ['規程'],
			boxes: [
				{ label: '実施済み', checked: 'yes' },
				{ label: '未実施', checked: 'no' }
			],
			writing: [{ label: '状況', lines: 2 }]
		});
		expect(xml).toMatch(/☑ 実施済み.*☐ 未実施/);
		expect(count(xml, /"WritingLine"/g)).toBe(2);
	});
});
