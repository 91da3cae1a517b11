import { sampleCity } from 'virtual:sample-city';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { describe, expect, it } from 'vitest';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import type { ReportBlock } from '#lib/report/content/report-block.ts';
import { reportDocument } from '#lib/report/content/report-document.ts';
import type { Page } from '#lib/report/pdf/layout/draw-command.ts';
import { runAtOnce } from '#lib/domain/primitives/pace.ts';
import { layOutInSteps } from '#lib/report/pdf/layout/lay-out-report.ts';
import { page as sheet } from '#lib/report/pdf/layout/page-geometry.ts';
import { fixedPitchMeasure } from '../../../support/fixed-pitch-measure.ts';
import { shippedChecklist } from '../../../support/shipped-checklist.ts';

const { checklist } = shippedChecklist();
const sample = sampleCity();
const { lenses } = shippedGuidelines;

const textsOf = (commands: Page): readonly string[] =>
	commands.flatMap((command) => (command.kind === 'text' ? [command.text] : []));

describe('sheets to ask with', () => {
	const questions = (count: number): ReportBlock[] =>
		Array.from({ length: count }, (_, i) => ({
			kind: 'question',
			control: `SVC-${String(i).padStart(2, '0')}`,
			title: '題'.repeat(1 + (i % 30)),
			text: '問う文です。'.repeat(1 + ((i * 7) % 40)),
			hints: ['確かめられるもの'],
			boxes: ['実施済み', '一部実施', '該当なし'].map((label) => ({
				label,
				checked: i % 2 === 0 ? ('yes' as const) : ('no' as const)
			})),
			writing: [{ label: '状況', lines: 2 }]
		}));
	const { frame } = reportDocument({
		checklist,
		assessment: sample,
		lenses,
		choices: { ...plainChoices('ja'), extent: { kind: 'interview', party: null, ask: 'open' } }
	});
	const sheets = runAtOnce(layOutInSteps({ frame, blocks: questions(40) }, fixedPitchMeasure));

	it('begin with a masthead instead of a cover and contents', () => {
		expect(textsOf(sheets[0] ?? []).join('')).toContain('架空市');
		expect(
			sheets.flat().some((command) => command.kind === 'open-tag' && command.tag === 'TOC')
		).toBe(false);
	});

	it('have a title as their first heading, all others below it', () => {
		const tags = sheets
			.flat()
			.flatMap((command) => (command.kind === 'open-tag' ? [command.tag] : []))
			.filter((tag) => /^H\d$/.test(tag));
		expect(tags[0]).toBe('H1');
		expect(tags.filter((tag) => tag === 'H1')).toHaveLength(1);
	});

	it('never cut a question in two, and keep every one inside the page', () => {
		for (let i = 0; i < 40; i++) {
			const id = `SVC-${String(i).padStart(2, '0')}`;
			const on = sheets.filter((commands) => textsOf(commands).includes(id));
			expect(on).toHaveLength(1);
		}
		for (const command of sheets.flat())
			if (command.kind === 'shape' && command.shape.kind === 'rect')
				expect(command.y + command.shape.height).toBeLessThan(sheet.bottom + 2);
	});
});
