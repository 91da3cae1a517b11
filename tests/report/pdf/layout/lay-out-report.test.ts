import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import type { DrawCommand, Page } from '#lib/report/pdf/layout/draw-command.ts';
import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import { layOutInSteps } from '#lib/report/pdf/layout/lay-out-report.ts';
import { colors, page as sheet } from '#lib/report/pdf/layout/page-geometry.ts';
import { fixedPitchMeasure } from '../../../support/fixed-pitch-measure.ts';
import { shippedChecklist } from '../../../support/shipped-checklist.ts';

const { checklist } = shippedChecklist();
const sample = sampleCity();
const { lenses } = shippedGuidelines;

const layOut = (assessment: Assessment, locale: 'ja' | 'en' = 'ja') =>
	runAtOnce(
		layOutInSteps(
			reportDocument({
				checklist,
				assessment,
				lenses,
				choices: { ...plainChoices(locale), handlingMark: '機密性2' }
			}),
			fixedPitchMeasure
		)
	);

const textsOf = (commands: Page): readonly string[] =>
	commands.flatMap((command) => (command.kind === 'text' ? [command.text] : []));

const never = (): never => {
	throw new Error('a page without text');
};

describe('the laid-out report', () => {
	const pages = layOut(sample);

	it('carries report id, edition, as-of date, mark and page x / y on every page', () => {
		pages.forEach((commands, index) => {
			const texts = textsOf(commands);
			expect(texts).toContain(`${String(index + 1)} / ${String(pages.length)}`);
			expect(texts.some((text) => /^MT-479993-2026-[0-9A-F]{10}$/.test(text))).toBe(true);
			expect(
				texts.some((text) => text.includes('第3.0版') && text.includes('令和8年11月22日'))
			).toBe(true);
			expect(texts.join(' ')).toMatch(/機密性2.*見本|見本.*機密性2/);
		});
	});

	it('breaks the title of the cover where it pauses', () => {
		expect(textsOf(pages[0] ?? never()).map((text) => text.trim())).toEqual(
			expect.arrayContaining(['スマートシティセキュリティ点検（第3.0版対応）', '不足分析報告書'])
		);
	});

	it('names the part that a page belongs to in its head', () => {
		const heads = pages.map((commands) =>
			commands.flatMap((command) =>
				command.kind === 'text' && command.baseline === 42 ? [command.text] : []
			)
		);
		expect(heads[0]).not.toContain('全体の要約');
		expect(heads.some((texts) => texts.includes('全体の要約'))).toBe(true);
		expect(heads.filter((texts) => texts.includes('不足の一覧')).length).toBeGreaterThan(3);
		expect(heads.at(-1)).toContain('付録　得点の求め方');
	});

	it('keeps every line of text inside the page and above the foot', () => {
		for (const commands of pages) {
			for (const command of commands) {
				if (command.kind !== 'text') continue;
				expect(command.baseline).toBeGreaterThan(20);
				expect(command.baseline).toBeLessThan(sheet.height - 20);
			}
		}
	});

	it('opens and closes tags and artifacts in pairs over the whole document', () => {
		const open: string[] = [];
		for (const command of pages.flat()) {
			if (command.kind === 'open-tag') open.push(command.tag);
			if (command.kind === 'open-artifact') open.push('artifact');
			if (command.kind === 'close-tag') expect(open.pop()).not.toBe('artifact');
			if (command.kind === 'close-artifact') expect(open.pop()).toBe('artifact');
		}
		expect(open).toEqual([]);
	});

	it('repeats the head of a table that runs over pages', () => {
		const goingOn = pages.filter((commands) => textsOf(commands).includes('不足の一覧（続き）'));
		expect(goingOn.length).toBeGreaterThan(2);
		for (const commands of goingOn) expect(textsOf(commands).join('')).toContain('起こりうること');
	});

	it('links every line of the contents to the page its heading stands on', () => {
		const contents = pages.filter((commands) =>
			commands.some((command) => command.kind === 'open-tag' && command.tag === 'TOC')
		);
		const links = contents.flat().filter((command) => command.kind === 'link');
		expect(links.length).toBeGreaterThan(10);
		for (const { page, description } of links) {
			const headings = headingsOf(pages[page - 1] ?? []);
			expect(headings).toContain(description);
		}
	});

	it('gives every picture a description', () => {
		const figures = pages
			.flat()
			.filter((command) => command.kind === 'open-tag' && command.tag === 'Figure');
		expect(figures).toHaveLength(3);
		const told = [/ガバナンス 評価 [ABCD]/, /ガバナンス 評価 [ABCD]/, /令和8年11月22日/];
		for (const [place, figure] of figures.entries()) {
			expect(figure).toHaveProperty('alt', expect.stringMatching(told[place] ?? /^$/));
			expect(figure).toHaveProperty('box.width', expect.any(Number));
		}
	});

	it('leads from a gap to its answer and from an answer to its evidence, to the very row', () => {
		const links = pages.flatMap((commands) =>
			commands.flatMap((command) =>
				command.kind === 'link' && command.to !== undefined ? [command] : []
			)
		);
		expect(links.length).toBeGreaterThan(100);
		for (const { page, to, description } of links) {
			const texts = (pages[page - 1] ?? []).flatMap((command) =>
				command.kind === 'text' && Math.abs(command.baseline - (to ?? 0)) < 22 ? [command.text] : []
			);
			const [id = ''] = /E-\d+|[A-Z]{3}-\d+/.exec(description) ?? [];
			if (id !== '') expect(texts.join(' '), description).toContain(id);
		}
	});

	it('names every row of a table by a header cell', () => {
		const tags = pages.flat().flatMap((command) => (command.kind === 'open-tag' ? [command] : []));
		const rows = tags.filter(({ tag }) => tag === 'TR').length;
		const heads = tags.filter(({ tag }) => tag === 'THead').length;
		const named = tags.filter(({ tag, scope }) => tag === 'TH' && scope === 'row').length;
		expect(named).toBeGreaterThan((rows - heads) * 0.95);
	});

	it('leaves no heading alone at the foot of a page', () => {
		for (const commands of pages.slice(3)) {
			const places = commands.flatMap((command) =>
				command.kind === 'text' && command.baseline < 790 ? [command] : []
			);
			const last = places.reduce((a, b) => (b.baseline > a.baseline ? b : a), places[0] ?? never());
			expect(last.size, last.text).toBeLessThan(11);
		}
	});

	it('cuts no row: every text of a row stands on one page, unless the row is taller than a page', () => {
		const long = 'とても長いメモです。'.repeat(900);
		const changed: Assessment = {
			...sample,
			answers: { ...sample.answers, organisation: { 'GOV-01': { status: 'met', note: long } } }
		};
		const texts = layOut(changed).flatMap(textsOf).join('');
		expect(texts.split('とても長いメモです。').length - 1).toBeGreaterThan(880);
	});

	it('goes on with references on further pages, every one once and within the body', () => {
		const proofs = Array.from({ length: 900 }, (_, i) => ({ id: `p${i}`, title: `証${i}` }));
		const numbersOf = layOut({
			...sample,
			evidence: proofs,
			answers: {
				organisation: { 'GOV-01': { status: 'met', evidence: proofs.map(({ id }) => id) } }
			}
		}).map((commands) =>
			commands.flatMap((command) =>
				command.kind === 'text' && command.color === colors.accent && /^E-\d{3}$/.test(command.text)
					? [command]
					: []
			)
		);
		const numbers = numbersOf.flat();
		expect(numbers.map(({ text }) => text)).toEqual(
			proofs.map((_, i) => `E-${String(i + 1).padStart(3, '0')}`)
		);
		for (const { baseline } of numbers) expect(baseline).toBeLessThan(785);
		const counts = numbersOf.map(({ length }) => length).filter((count) => count > 0);
		expect(Math.min(...counts.slice(1, -1))).toBeGreaterThan(150);
	});

	it('names a row again on every page where its long note goes on, and gives the note the width', () => {
		const long = 'とても長いメモです。'.repeat(400);
		const found = layOut({
			...sample,
			answers: { ...sample.answers, organisation: { 'GOV-02': { status: 'met', note: long } } }
		}).filter((commands) => textsOf(commands).join('').includes('とても長いメモです。'));
		expect(found.length).toBeGreaterThan(1);
		for (const commands of found.slice(1)) {
			expect(textsOf(commands)).toContain('GOV-02');
			expect(textsOf(commands).join('')).toMatch(/回答.*（続き）.*（続き）/);
		}
		const lines = found.flatMap(textsOf).filter((text) => text.includes('長いメモ'));
		expect(Math.max(...lines.map(({ length }) => length))).toBeGreaterThan(40);
	});

	it('leaves no page of the body two thirds empty, save the last', () => {
		for (const commands of pages.slice(2, -1)) {
			const ends = commands.flatMap((command) =>
				command.kind === 'text' && command.baseline < 790 ? [command.baseline] : []
			);
			expect(Math.max(...ends)).toBeGreaterThan(sheet.top + (sheet.bottom - sheet.top) / 3);
		}
	});

	it('never parts a date from what follows it within one link', () => {
		const links = pages.flat().flatMap((command) => (command.kind === 'link' ? [command] : []));
		const late = links.filter(({ description }) => description.includes('期限超過'));
		expect(late.length).toBeGreaterThan(0);
		for (const { description } of late)
			expect(description).toMatch(/令和\d+年\d+月\d+日.?期限超過/);
	});

	it('lays out a blank assessment too', () => {
		const blank: Assessment = {
			...sample,
			components: [],
			answers: {},
			actions: [],
			evidence: [],
			profile: {}
		};
		const texts = layOut(blank).flatMap(textsOf).join('');
		expect(texts).toContain('まだ回答がありません');
		expect(/NaN|undefined/.test(texts)).toBe(false);
	});

	it('says the same in English', () => {
		const texts = layOut(sample, 'en').flatMap(textsOf).join(' ');
		for (const word of ['Contents', 'Whole city', 'Annex']) expect(texts.includes(word)).toBe(true);
		for (const word of ['層ごとの結果', '不足の一覧', '目次'])
			expect(texts.includes(word)).toBe(false);
	});

	it('is the same for the same input', () => {
		expect(layOut(sample)).toEqual(pages);
	});
});

const headingsOf = (commands: readonly DrawCommand[]): readonly string[] =>
	commands.flatMap((command) => (command.kind === 'bookmark' ? [command.text] : []));
