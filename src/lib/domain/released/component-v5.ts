// Frozen with its release, never edited: decision record 0004 says why.
import { z } from '../primitives/zod.ts';
import { componentSchema as componentV3Schema } from './component-v3.ts';

export { organisation } from './component-v3.ts';

/** The six kinds of information assets (情報資産) of the enforcement rule, paragraph 2. */
export const informationAssetKinds = [
	'network',
	'system',
	'facility',
	'media',
	'information',
	'document'
] as const;

/** A real thing of this city: a service, the city OS, a camera network. */
export const componentSchema = componentV3Schema.extend({
	/** The kinds of information assets it has. */
	assets: z.array(z.enum(informationAssetKinds)).max(informationAssetKinds.length).optional(),
	/** Whether it is there on the day the enforcement rule comes into force, or comes after it. */
	standing: z.enum(['existing', 'new']).optional()
});
export type Component = z.infer<typeof componentSchema>;
