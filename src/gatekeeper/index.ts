export { chooserOf, type Reviewed } from './choose.ts';
export { type Constraint, isConstraint, readConstraint, ruleIdOf } from './constraint.ts';
export { grouped, type KnownFile, policyFile, sourcesOf, type TemplateGroup, type TemplateSources } from './groups.ts';
export { type InventoryObject, inventoryOf } from './inventory.ts';
export { kindsOf, typesOf } from './kinds.ts';
export { constraintsKey, templatesMain } from './main.ts';
export { exemptNamespaces, type Matchable, matches } from './match.ts';
export { isAdmissionPolicy, isTemplate, readTemplate, type SyncedType, type Template } from './template.ts';
