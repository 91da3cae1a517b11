import type { SampleAnswers } from './expand-sample-answers.ts';
import { sampleAssets } from './sample-answers-asset.ts';
import { sampleCityOs } from './sample-answers-city-os.ts';
import { sampleDataLinkage } from './sample-answers-data-linkage.ts';
import { sampleGovernance } from './sample-answers-governance.ts';
import { sampleIncident } from './sample-answers-incident.ts';
import { sampleServices } from './sample-answers-service.ts';
import { sampleSupplyChain } from './sample-answers-supply-chain.ts';

/** Every answer of the sample city, in the order of the layers. */
export const sampleAnswers: readonly SampleAnswers[] = [
	...sampleGovernance,
	...sampleServices,
	...sampleCityOs,
	...sampleAssets,
	...sampleSupplyChain,
	...sampleIncident,
	...sampleDataLinkage
];
