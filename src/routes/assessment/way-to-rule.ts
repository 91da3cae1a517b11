import type { Lens } from '#lib/domain/checklist/lens.ts';
import { ruleFramework } from '#lib/domain/enforcement-rule/rule.ts';
import { pathTo } from '../app-path.ts';

/** Where one prepares for a rule that comes into force: on its own screen, or by its lens over the results. */
export const wayToRule = (wanted: string, lenses: readonly Lens[], id: string): string =>
	lenses.some(({ lens, framework }) => lens === wanted && framework === ruleFramework)
		? pathTo('/assessment/rule', { id })
		: pathTo('/assessment/results', { id, lens: wanted });
