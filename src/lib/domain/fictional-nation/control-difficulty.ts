import type { Control } from '../checklist/control.ts';
import { aroundZero, randomOf } from '../primitives/seeded-random.ts';

const byEffort: Readonly<Record<Control['effort'], number>> = { S: -0.25, M: 0, L: 0.35 };

/** How hard a control is to meet, the same for all cities: what takes more effort, and is no essential one. */
export const controlDifficulty = (seed: number, { id, effort, essential }: Control): number =>
	byEffort[effort] - (essential ? 0.6 : 0) + 0.3 * aroundZero(randomOf(seed, 'control', id));
