// The newest released shapes under their names here; a change is a new version of them (decision record 0004).

export type { ChecklistPin } from '../released/checklist-pin-v1.ts';
export {
	checklistSchema,
	layerSchema,
	type Checklist,
	type ComponentLayer,
	type Fact,
	type Layer
} from '../released/checklist-v1.ts';
