export { judgeSchemas, type SchemaContext, type SchemaJudgement } from './judge.ts';
