import type { Campaign } from '#lib/domain/campaign/campaign.ts';
import { encodeCampaign } from '#lib/formats/campaign/encode-campaign.ts';
import type { OutgoingFile } from './file-ports.ts';
import { safeForFiles, stampOf } from './safe-for-files.ts';

/** A campaign as a file to go on with: `<依頼の名前>_一斉依頼_<yyyymmdd-hhmm>.json`. */
export const campaignFileOf = (campaign: Campaign, at: string): OutgoingFile => ({
	name: `${safeForFiles(campaign.title)}_一斉依頼_${stampOf(at)}.json`,
	mediaType: 'application/json',
	content: encodeCampaign(campaign)
});
