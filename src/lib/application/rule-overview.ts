import type { Assessment, Party } from '#lib/domain/assessment/assessment.ts';
import { informationAssetKinds, type Component } from '#lib/domain/assessment/component.ts';
import type { Lens } from '#lib/domain/checklist/lens.ts';
import { componentsInTransition } from '#lib/domain/enforcement-rule/components-in-transition.ts';
import { judgeExemption, type Exemption } from '#lib/domain/enforcement-rule/exemption.ts';
import { ruleItems, type RuleItem } from '#lib/domain/enforcement-rule/rule-items.ts';
import { ruleFramework } from '#lib/domain/enforcement-rule/rule.ts';
import {
	contractStanding,
	isContractDoubtful,
	type ContractStanding
} from '#lib/domain/enforcement-rule/standings.ts';
import { stepStandings, type StepStanding } from '#lib/domain/enforcement-rule/step-standings.ts';
import { daysUntil } from '#lib/domain/primitives/calendar-days.ts';
import type { JudgedPair } from '#lib/domain/scoring/judge-pairs.ts';

/** A kind of information asset with the components that have it. */
export type AssetKindUse = {
	readonly kind: (typeof informationAssetKinds)[number];
	readonly components: readonly Component[];
};

/** A party with how its contract stands to the day the rule comes into force. */
export type ContractOf = {
	readonly party: Party;
	readonly standing: ContractStanding;
	/** What was stated is not what the days of the contract say. */
	readonly doubtful: boolean;
};

/** How a city stands to the enforcement rule (施行規則第16条の3): all that screen, report and command line say of it. */
export type RuleOverview = {
	readonly lens: Lens;
	/** The day it comes into force, and the days until then from the day that was asked for. */
	readonly inForce: string;
	readonly daysLeft: number;
	readonly exemption: Exemption;
	readonly items: readonly RuleItem[];
	readonly assets: readonly AssetKindUse[];
	/** Components no kind of asset was stated of. */
	readonly withoutAssets: readonly Component[];
	readonly systems: Readonly<Record<'existing' | 'new' | 'open', readonly Component[]>>;
	readonly contracts: readonly ContractOf[];
	readonly steps: readonly StepStanding[];
};

/** What the overview is made of. */
export type RuleInput = {
	readonly assessment: Assessment;
	readonly pairs: readonly JudgedPair[];
	readonly lenses: readonly Lens[];
	/** `YYYY-MM-DD` */
	readonly today: string;
};

/** Works it out; undefined where no lens says when the rule comes into force. */
export function ruleOverview({
	assessment,
	pairs,
	lenses,
	today
}: RuleInput): RuleOverview | undefined {
	const lens = lenses.find(({ framework }) => framework === ruleFramework);
	if (lens?.inForce === undefined) return undefined;
	const { inForce } = lens;
	const { components, parties, rulePreparation: { exemption, steps } = {} } = assessment;
	return {
		lens,
		inForce,
		daysLeft: daysUntil(today, inForce),
		exemption: judgeExemption(exemption),
		items: ruleItems(lens, pairs, componentsInTransition(assessment, inForce)),
		assets: informationAssetKinds.map((kind) => ({
			kind,
			components: components.filter(({ assets = [] }) => assets.includes(kind))
		})),
		withoutAssets: components.filter(({ assets = [] }) => assets.length === 0),
		systems: {
			existing: components.filter(({ standing }) => standing === 'existing'),
			new: components.filter(({ standing }) => standing === 'new'),
			open: components.filter(({ standing }) => standing === undefined)
		},
		contracts: parties.map((party) => ({
			party,
			standing: contractStanding(party, inForce),
			doubtful: isContractDoubtful(party, inForce)
		})),
		steps: stepStandings(steps, { inForce, today })
	};
}
