import type { z } from '#lib/domain/primitives/zod.ts';
import type { reportManifestSchema as reportManifestV1Schema } from '#lib/domain/released/report-manifest-v1.ts';
import type { reportManifestSchema as reportManifestV2Schema } from '#lib/domain/released/report-manifest-v2.ts';
import type { reportManifestSchema as reportManifestV3Schema } from '#lib/domain/released/report-manifest-v3.ts';
import type { ReportManifest } from './report-manifest.ts';

type ReportManifestV1 = z.infer<typeof reportManifestV1Schema>;
type ReportManifestV2 = z.infer<typeof reportManifestV2Schema>;
type ReportManifestV3 = z.infer<typeof reportManifestV3Schema>;

/** A manifest of format 1 as one of format 2, which knows of several earlier years, and of more of each. */
export const migrateFromFirst = (manifest: ReportManifestV1): ReportManifestV2 => ({
	...manifest,
	formatVersion: 2,
	choices: { ...manifest.choices, since: sinceOf(manifest.choices.since) }
});

const sinceOf = (
	since: ReportManifestV1['choices']['since']
): ReportManifestV2['choices']['since'] =>
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

/** A manifest of format 2 as one of format 3: of its earlier years there are figures, and nothing to compare. */
export const migrateFromSecond = (manifest: ReportManifestV2): ReportManifestV3 => ({
	...manifest,
	formatVersion: 3,
	choices: {
		...manifest.choices,
		since: manifest.choices.since.map(({ answers: _, ...figures }) => ({
			...figures,
			comparable: null
		}))
	}
});

/** A manifest of format 3 as one of format 4: its earlier years are of the same municipality, under a name it does not say. */
export const migrateFromThird = (manifest: ReportManifestV3): ReportManifest => ({
	...manifest,
	formatVersion: 4,
	choices: {
		...manifest.choices,
		since: manifest.choices.since.map((year) => ({ ...year, municipality: null }))
	}
});
