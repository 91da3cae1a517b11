/** The framework under which lens and controls refer to the enforcement rule (施行規則第16条の3). */
export const ruleFramework = 'lg-16-3';

/** The items that do not apply to systems there are and contracts that run on the day it comes into force. */
export const itemsWithTransition: readonly string[] = ['5', '7'];
