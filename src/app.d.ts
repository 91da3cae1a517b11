/** True in the portable html, false in the static site and in tests; set by the build. */
declare const __PORTABLE__: boolean;

declare module 'virtual:shipped-guidelines' {
	import type { ShippedGuidelines } from '#lib/application/ports.ts';

	/** Everything this build ships of guidelines, checked at build time. */
	export const shippedGuidelines: ShippedGuidelines;
}

declare module 'virtual:sample-city' {
	import type { Assessment } from '#lib/domain/assessment/assessment.ts';

	/** The sample city 架空市 on its shipped checklist; each call gives a copy of its own. */
	export const sampleCity: () => Assessment;
}
