import type { Campaign } from '#lib/domain/campaign/campaign.ts';
import { smallDigest } from '../../application/assessment-builders.ts';
import type { FakeBrowser } from './state-support.ts';

/** A tab of a browser whose lock is open. */
export async function openTab(browser: FakeBrowser): Promise<() => void> {
	browser.lock.standing = 'open';
	await browser.beginning.lock.look();
	return browser.start();
}

export const aCampaign: Campaign = {
	format: 'machi-tenken/campaign',
	formatVersion: 1,
	title: '令和8年度の点検',
	period: { fiscalYear: 2026 },
	checklist: { guideline: 'test', edition: '1.0', revision: 1, digest: smallDigest },
	deadline: '2026-12-25',
	asked: [{ code: '282103', name: '加古川市' }]
};
