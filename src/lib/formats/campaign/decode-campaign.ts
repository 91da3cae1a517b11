import { campaignSchema, type Campaign } from '#lib/domain/campaign/campaign.ts';
import { fail, ok, type Result } from '#lib/domain/primitives/result.ts';
import { decodeText, type DecodeTextError } from '../decoding/decode-text.ts';
import { issuesOf, type FormatIssue } from '../decoding/format-issue.ts';
import { parseJson, type ParseJsonError } from '../decoding/parse-json.ts';
import { readEnvelope, type EnvelopeError } from '../decoding/read-envelope.ts';

/** Why bytes are no campaign. */
export type DecodeCampaignError =
	| DecodeTextError
	| ParseJsonError
	| EnvelopeError
	| { readonly kind: 'invalid'; readonly issues: readonly FormatIssue[] };

/** Largest campaign that is read, in bytes: 5,000 bodies have about 400 kB. */
const largestCampaign = 4 * 1024 * 1024;

/** Reads a campaign of any released format. */
export function decodeCampaign(bytes: Uint8Array): Result<Campaign, DecodeCampaignError> {
	const text = decodeText(bytes, largestCampaign);
	if (!text.ok) return text;
	const json = parseJson(text.value);
	if (!json.ok) return json;
	const envelope = readEnvelope(json.value, 'machi-tenken/campaign', 1);
	if (!envelope.ok) return envelope;
	const parsed = campaignSchema.safeParse(envelope.value.value);
	return parsed.success
		? ok(parsed.data)
		: fail({ kind: 'invalid', issues: issuesOf(parsed.error) });
}
