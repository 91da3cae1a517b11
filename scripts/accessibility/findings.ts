import { findingsSchema, type AccessibilityFindings } from './check.ts';
import { operatedChecks } from './operated-checks.ts';
import { testedChecks } from './tested-checks.ts';

/** What is known of the accessibility of the product; the page is made of it, and nothing is claimed beyond it. */
export const accessibilityFindings: AccessibilityFindings = findingsSchema.parse({
	stated: '2026-11-29',
	browser: 'Chromium（Debianのもの、画面なしの動作）',
	notApplicable: [
		{ criterion: '1.2.1', because: '音声も映像もありません。' },
		{ criterion: '1.2.2', because: '音声も映像もありません。' },
		{ criterion: '1.2.3', because: '音声も映像もありません。' },
		{ criterion: '1.2.4', because: '音声も映像もありません。' },
		{ criterion: '1.2.5', because: '音声も映像もありません。' },
		{ criterion: '1.4.2', because: '音は出ません。' },
		{ criterion: '2.5.1', because: '指を2本使う操作や、なぞる形で決まる操作はありません。' },
		{ criterion: '2.5.4', because: '端末の動きで働くものはありません。' }
	],
	checks: [...testedChecks, ...operatedChecks],
	faults: [
		{
			criterion: '1.4.12',
			fault:
				'英語の画面で文字の間を広げると、「回答」と「表で回答」の一覧で、長い題名が2行で切れます（全文は、選んだ項目の見出しにあります）。日本語では切れません。幅320pxの見出しでは、自治体名も途中で切れます（全文は概要にあります）。'
		}
	]
});
