import type { Campaign } from '#lib/domain/campaign/campaign.ts';
import { newAssessment } from '#lib/domain/assessment/new-assessment.ts';
import { encodeAssessment } from '#lib/formats/assessment/encode-assessment.ts';
import { asPart, runSteps, type Pace } from '#lib/domain/primitives/pace.ts';
import { zipSteps } from '#lib/formats/zip/zip-folder.ts';
import { assessmentFileEnding } from './backup-file.ts';
import type { NewIdentifier } from './ports.ts';
import { portablePageName } from './request-kit.ts';
import { safeForFiles } from './safe-for-files.ts';

/** What a campaign hands to everybody at once. */
export type CampaignKit = {
	readonly campaign: Campaign;
	readonly newIdentifier: NewIdentifier;
	/** The day the blank assessments speak of, until the city says another. */
	readonly asOf: string;
	/** What to read first: its name and its text. */
	readonly page: { readonly name: string; readonly text: string };
	/** The portable edition, where it is at hand. */
	readonly portable?: Uint8Array | undefined;
};

/**
 * One ZIP for all who are asked: what to read first, the program where it is at hand, and a blank assessment for
 * each body, with its code, name and year filled in. The checklist is shipped with the program, so that no file
 * carries a copy of it. Gives the parts of the ZIP, one after the other.
 */
export async function campaignKit(
	name: string,
	kit: CampaignKit,
	pace?: Pace
): Promise<readonly Uint8Array[]> {
	const { campaign, page, portable } = kit;
	const text = new TextEncoder();
	const files = new Map<string, Uint8Array>();
	for (const body of campaign.asked) {
		files.set(
			`${body.code}_${safeForFiles(body.name)}_${String(campaign.period.fiscalYear)}${assessmentFileEnding}`,
			text.encode(blankOf(kit, body))
		);
		await pace?.turn(files.size / campaign.asked.length / 2);
	}
	files.set(page.name, text.encode(`\ufeff${page.text.replaceAll('\n', '\r\n')}`));
	if (portable !== undefined) files.set(portablePageName, portable);
	const steps = zipSteps<never>(name, files, (path) => path === portablePageName);
	return runSteps(asPart(steps, { from: 0.5, to: 1 }), pace);
}

const blankOf = (
	{ campaign, newIdentifier, asOf }: CampaignKit,
	municipality: Campaign['asked'][number]
): string =>
	encodeAssessment({
		assessment: newAssessment({
			id: newIdentifier(),
			title: campaign.title,
			municipality,
			fiscalYear: campaign.period.fiscalYear,
			asOf,
			checklist: campaign.checklist
		})
	});

/** The command that makes the blank assessment of one body. */
export const blankCommand = (
	{ checklist, period }: Campaign,
	{ code, name }: Campaign['asked'][number]
): string =>
	[
		'machi-tenken new',
		`--checklist ${checklist.guideline}@${checklist.edition}`,
		`--code ${code} --name ${name}`,
		`--fiscal-year ${String(period.fiscalYear)}`,
		`-o ${code}${assessmentFileEnding}`
	].join(' ');
