import { execFileSync } from 'node:child_process';

type Shown = {
	guideline: string;
	edition: string;
	revision: number;
	digest: string;
	layers: readonly { readonly id: string; readonly answeredPer: string }[];
	controls: readonly {
		readonly id: string;
		readonly layer: string;
		readonly statement: { readonly ja: string };
	}[];
};

let known: { readonly checklist: Shown; readonly digest: string } | undefined;

/** The shipped checklist's name and digest, asked of the built command line once. */
export const shippedChecklist = () => (known ??= askCommandLine());

function askCommandLine(): { checklist: Shown; digest: string } {
	const shown = JSON.parse(
		execFileSync(
			process.execPath,
			['build/cli/machi-tenken.js', 'checklist', 'show', 'scsg@3.0', '--json'],
			{
				encoding: 'utf8',
				maxBuffer: 64 * 1024 * 1024
			}
		)
	) as Shown;
	return { checklist: shown, digest: shown.digest };
}
