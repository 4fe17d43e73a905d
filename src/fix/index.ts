export { type EditPlan, edited, editPlans } from './edit-plans.ts';
export { type FieldEdit, fieldEdits } from './field-edits.ts';
export { lineChanges } from './lines.ts';
export { propose } from './propose.ts';
