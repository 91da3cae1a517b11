export {
	informationAssetKinds,
	componentSchema,
	organisation,
	type Component
} from '../released/component-v5.ts';
export { localIdSchema } from '../released/ids-v1.ts';
