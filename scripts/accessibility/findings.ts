import { findingsSchema, type AccessibilityFindings } from './check.ts';
import { operatedChecks } from './operated-checks.ts';
import { testedChecks } from './tested-checks.ts';

/** What is known of the accessibility of the product; the page is made of it, and nothing is claimed beyond it. */
export const accessibilityFindings: AccessibilityFindings = findingsSchema.parse({
	stated: '2026-11-30',
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
	faults: []
});
