import { campaignSchema, type Campaign } from '#lib/domain/campaign/campaign.ts';
import { fileJson } from '#lib/domain/primitives/stable-json.ts';

/** The text of a campaign file. Throws where a reader would not take it. */
export const encodeCampaign = (campaign: Campaign): string =>
	fileJson(campaignSchema.parse(campaign));
