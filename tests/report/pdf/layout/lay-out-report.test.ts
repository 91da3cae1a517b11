import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import { plainChoices } from '#lib/domain/report/report-choices.ts';
import { sampleCity } from '#lib/domain/sample/sample-city.ts';
import type { Assessment } from '#lib/domain/assessment/assessment.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import type { DrawCommand, Page } from '#lib/report/pdf/layout/draw-command.ts';
import { layOutReport } from '#lib/report/pdf/layout/lay-out-report.ts';
import { page as sheet } from '#lib/report/pdf/layout/page-geometry.ts';
import { fixedPitchMeasure } from '../../../support/fixed-pitch-measure.ts';
import { shippedChecklist } from '../../../support/shipped-checklist.ts';

const { checklist, pin } = shippedChecklist();
const sample = sampleCity(checklist, pin);
const { lenses } = shippedGuidelines;

const layOut = (assessment: Assessment, locale: 'ja' | 'en' = 'ja') =>
	layOutReport(
		reportDocument({
			checklist,
			assessment,
			lenses,
			choices: { ...plainChoices(locale), handlingMark: '機密性2' }
		}),
		fixedPitchMeasure
	);

const textsOf = (commands: Page): readonly string[] =>
	commands.flatMap((command) => (command.kind === 'text' ? [command.text] : []));

describe('the laid-out report', () => {
	const pages = layOut(sample);

	it('carries report id, edition, as-of date, mark and page x / y on every page', () => {
		pages.forEach((commands, index) => {
			const texts = textsOf(commands);
			expect(texts).toContain(`${String(index + 1)} / ${String(pages.length)}`);
			expect(texts.some((text) => /^MT-479993-2026-[0-9A-F]{10}$/.test(text))).toBe(true);
			expect(texts.some((text) => text.includes('第3.0版') && text.includes('2026-11-22'))).toBe(
				true
			);
			expect(texts.some((text) => text.includes('機密性2') && text.includes('見本'))).toBe(true);
		});
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
		const heads = pages.filter((commands) => textsOf(commands).includes('起こりうること'));
		expect(heads.length).toBeGreaterThan(1);
	});

	it('links every line of the contents to the page its heading stands on', () => {
		const links = pages.flat().filter((command) => command.kind === 'link');
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
		for (const figure of figures)
			expect(figure).toHaveProperty('alt', expect.stringContaining('ガバナンス'));
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
		expect(texts.includes('判定前')).toBe(true);
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
