import { sampleCity } from 'virtual:sample-city';
import { expect, it } from 'vitest';
import { shippedGuidelines } from 'virtual:shipped-guidelines';
import { plainChoices } from '#lib/domain/extract/report-choices.ts';
import { renderReport } from '#lib/report/report-formats.ts';
import { shippedChecklist } from '../../support/shipped-checklist.ts';
import { fontFile } from './japanese/test-fonts.ts';

/** What an office can send by mail without a thought, in bytes. */
const mailable = 550_000;

it('the full report of the sample city, with its data, is small enough to be mailed', async () => {
	const { checklist } = shippedChecklist();
	for (const locale of ['ja', 'en'] as const) {
		const pdf = await renderReport('pdf', {
			checklist,
			assessment: sampleCity(),
			lenses: shippedGuidelines.lenses,
			choices: { ...plainChoices(locale), handlingMark: '機密性2' },
			loadFonts: () =>
				Promise.resolve({
					regular: fontFile('biz-udpgothic-regular'),
					bold: fontFile('biz-udpgothic-bold'),
					fallback: fontFile('noto-sans-jp-fallback')
				})
		});
		expect(pdf.length).toBeLessThan(mailable);
	}
});
