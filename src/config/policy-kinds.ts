/** Keys that name policies, one in each entry. */
export const policyKinds = ['rules', 'conftest', 'gatekeeper'] as const;
