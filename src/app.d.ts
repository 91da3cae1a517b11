/** True in the portable html, false in the static site and in tests; set by the build. */
declare const __PORTABLE__: boolean;

declare module 'virtual:shipped-guidelines' {
	import type { ShippedGuidelines } from '#lib/application/ports.ts';

	/** Everything this build ships of guidelines, checked at build time. */
	export const shippedGuidelines: ShippedGuidelines;
}
