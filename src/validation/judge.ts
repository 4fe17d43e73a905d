import {
  type EnabledRule,
  type FailedTarget,
  type Finding,
  type Manifest,
  mainFile,
  schemaRule,
  severityOfFinding,
} from '../model/index.ts';
import { type Answer, type Asked, askValidation, type Validated, type ValidationTools } from './ask.ts';
import { isCertain } from './certain.ts';
import { pathOf, placedText } from './path.ts';
import { relatedTo } from './related.ts';
import { saidAlready } from './said-already.ts';
import { sentOf } from './sent.ts';
import { messageOf, warningOf } from './words.ts';

export interface ValidationContext {
  readonly manifests: readonly Manifest[];
  /** Whether an object is to be judged. */
  readonly wanted: (manifest: Manifest) => boolean;
  readonly rules: readonly EnabledRule[];
}

/** What the API server would refuse, and the objects of which that is not known; in the order of the objects. */
export interface ValidationJudgement {
  readonly findings: readonly Finding[];
  readonly failures: readonly FailedTarget[];
}

/** Answers of the engine, before it is known what other rules say. */
export type OpenValidation = (others: readonly Finding[]) => ValidationJudgement;

/** Asks the engine about each object that is wanted and that it knows; it does not start where there is none. */
export async function judgeValidation(context: ValidationContext, tools: ValidationTools): Promise<OpenValidation> {
  const rule = context.rules.find(({ meta }) => meta.id === schemaRule.validation);
  if (rule === undefined) return () => nothing;
  const questions = context.manifests.filter(context.wanted).flatMap((manifest): readonly Question[] => {
    const value = sentOf(manifest);
    return value === undefined ? [] : [{ manifest, asked: { value } }];
  });
  const answers = await askValidation(
    questions.map(({ asked }) => asked),
    tools,
  );
  const answered = questions.flatMap(({ manifest }, at) => {
    const answer = answers[at];
    return answer === undefined ? [] : [{ manifest, answer }];
  });
  return (others) => ({ findings: findingsOf(answered, rule, others), failures: failuresOf(answered) });
}

const nothing: ValidationJudgement = { findings: [], failures: [] };

interface Question {
  readonly manifest: Manifest;
  readonly asked: Asked;
}

interface Answered {
  readonly manifest: Manifest;
  readonly answer: Answer;
}

function findingsOf(answered: readonly Answered[], rule: EnabledRule, others: readonly Finding[]): readonly Finding[] {
  const isSaid = saidAlready(others);
  return answered
    .flatMap(({ manifest, answer }) =>
      'failed' in answer ? [] : [...errorsOf(manifest, answer, rule), ...warningsOf(manifest, answer, rule)],
    )
    .filter(({ manifest, path }) => !isSaid(manifest, path));
}

function errorsOf(manifest: Manifest, { errors }: Validated, rule: EnabledRule): readonly Finding[] {
  return errors.flatMap((error): readonly Finding[] => {
    const path = pathOf(error.field, manifest.value);
    if (!isCertain({ type: error.type, path }, manifest)) return [];
    const message = messageOf(manifest, path, error);
    const related = relatedTo(manifest, path, error.detail);
    const found: Finding = {
      rule: rule.meta.id,
      severity: severityOfFinding(rule, undefined),
      message,
      manifest,
      path,
    };
    return [related.length === 0 ? found : { ...found, related }];
  });
}

function warningsOf(manifest: Manifest, { warnings }: Validated, rule: EnabledRule): readonly Finding[] {
  return warnings.flatMap((warning): readonly Finding[] => {
    const { path = [], text } = placedText(warning, manifest.value);
    if (!isCertain({ type: '', path }, manifest)) return [];
    const severity = severityOfFinding(rule, 'warning');
    const found: Finding = { rule: rule.meta.id, severity, message: warningOf(manifest, path, text), manifest, path };
    return [path.length === 0 ? { ...found, isUnplaced: true } : found];
  });
}

/** One for each object that the engine does not survive; one for all others, if it does not answer at all. */
export function failuresOf(answered: readonly Answered[]): readonly FailedTarget[] {
  const failed = answered.flatMap(({ manifest, answer }) => ('failed' in answer ? [{ manifest, ...answer }] : []));
  const alone = failed.filter(({ failed: { code } }) => code !== 'engine-failed');
  const [first, ...rest] = failed.filter(({ failed: { code } }) => code === 'engine-failed');
  const all = first === undefined ? alone : [first, ...alone];
  return all.map((each) => {
    const { manifest, failed: why } = each;
    const others =
      each === first && rest.length > 0 ? ` and ${rest.length} other ${rest.length === 1 ? 'object' : 'objects'}` : '';
    return {
      target: manifest.target,
      failure: {
        code: why.code,
        message: `${manifest.id.kind} ${manifest.id.name}${others} could not be validated: ${why.message}`,
        hint: 'everything else was judged; turn api/validation off if it happens again, and report it with the object',
        file: manifest.source ?? mainFile(manifest.target),
        line: manifest.sourceLine,
      },
    };
  });
}
