export { describedRule, type RuleAnnotations } from './annotations.ts';
export { type Compiler, createCompiler } from './compile.ts';
export { type PolicyFiles, treeFiles } from './files.ts';
export { formattedPolicies } from './format.ts';
export { loadPolicies } from './load.ts';
export { type NewRule, newRule } from './new-rule.ts';
export type { RepositoryPolicies } from './set.ts';
export { type SurveyedFile, surveyed } from './survey.ts';
export { type FileCovered, type TestedPolicies, testPolicies } from './test.ts';
