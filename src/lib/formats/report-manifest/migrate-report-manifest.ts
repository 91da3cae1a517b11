import type { z } from '#lib/domain/primitives/zod.ts';
import type { reportManifestSchema as reportManifestV1Schema } from '#lib/domain/released/report-manifest-v1.ts';
import type { ReportManifest } from './report-manifest.ts';

type ReportManifestV1 = z.infer<typeof reportManifestV1Schema>;

/** A manifest of format 1 as one of format 2, which knows of several earlier years, and of more of each. */
export const migrateReportManifest = (manifest: ReportManifestV1): ReportManifest => ({
	...manifest,
	formatVersion: 2,
	choices: { ...manifest.choices, since: sinceOf(manifest.choices.since) }
});

const sinceOf = (
	since: ReportManifestV1['choices']['since']
): ReportManifest['choices']['since'] =>
	since === null
		? []
		: [
				{
					...since,
					scoringVersion: 1,
					overall: { ...since.overall, provisional: null },
					components: [],
					answers: {}
				}
			];
