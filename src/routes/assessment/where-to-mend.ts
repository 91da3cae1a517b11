import type { UnfitField } from '#lib/formats/assessment/unfit-field.ts';
import { pathTo } from '../app-path.ts';

/** The address of the screen on which a field can be corrected; undefined for records of what was. */
export function whereToMend({ path }: Pick<UnfitField, 'path'>, id: string): string | undefined {
	const [part, component, control] = path.map(String);
	switch (part) {
		case 'title':
		case 'municipality':
		case 'period':
		case 'asOf':
		case 'parties':
		case 'components':
			return pathTo('/assessment/setup', { id });
		case 'answers':
			return pathTo('/assessment/answers', {
				id,
				control: `${component ?? ''} ${control ?? ''}`
			});
		case 'evidence':
			return pathTo('/assessment/evidence', { id });
		case 'actions':
			return pathTo('/assessment/actions', { id });
		case 'reviews':
			return pathTo('/assessment/review', { id });
		default:
			return undefined;
	}
}
