export { describedRule, type RuleAnnotations } from './annotations.ts';
export { type Compiler, createCompiler } from './compile.ts';
export { type PolicyFiles, treeFiles } from './files.ts';
export { loadPolicies } from './load.ts';
export type { RepositoryPolicies } from './set.ts';
export { type TestedPolicies, testPolicies } from './test.ts';
