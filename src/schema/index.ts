export { type ExplainedField, explainSchema, type Unexplained } from './explain.ts';
export { judgeSchemas, type SchemaContext, type SchemaJudgement } from './judge.ts';
export { type Named, namedField } from './words.ts';
