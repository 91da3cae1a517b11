/** True in the portable html, false in the static site and in tests; set by the build. */
declare const __PORTABLE__: boolean;

declare module 'virtual:shipped-checklists' {
	import type { Checklist } from '#lib/domain/checklist/checklist.ts';

	/** Every checklist this build ships, checked at build time. */
	export const shippedChecklists: readonly {
		readonly digest: string;
		readonly checklist: Checklist;
	}[];
}
