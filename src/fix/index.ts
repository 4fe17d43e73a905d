export { nested } from './change.ts';
export { type EditPlan, edited, editPlans } from './edit-plans.ts';
export { type FieldEdit, fieldEdits } from './field-edits.ts';
export { lineChanges } from './lines.ts';
export { hasDuplicateKeys } from './node-path.ts';
export { propose } from './propose.ts';
