import { answerKeyText } from '../assessment/answer-key.ts';
import type { Assessment } from '../assessment/assessment.ts';
import { openKeys, openRequestTo } from '../rounds/open-request.ts';
import type { ReportExtent } from './report-choices.ts';

/** What a party has been asked and has not answered yet. */
export type WhatIsAsked = {
	/** Text forms of the keys. */
	readonly keys: ReadonlySet<string>;
	/** The day it is wanted by. */
	readonly deadline?: string | undefined;
	/** What the city wrote with it. */
	readonly message?: string | undefined;
};

/** What the party an extract is for was asked last; undefined where it was not. */
export function whatIsAsked(extent: ReportExtent, whole: Assessment): WhatIsAsked | undefined {
	const request = extent.kind === 'party' ? openRequestTo(extent.party, whole) : undefined;
	if (request === undefined) return undefined;
	const { deadline, message } = request;
	return { keys: new Set(openKeys(request, whole).map(answerKeyText)), deadline, message };
}
