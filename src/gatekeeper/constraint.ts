import type { JsonObject, RuleId, Severity } from '../model/index.ts';
import { objectIn, objectsIn, textIn } from './values.ts';

/** What a constraint says: where its template is asked, with which parameters, and how severe an answer is. */
export interface Constraint {
  readonly kind: string;
  readonly name: string;
  readonly match: JsonObject;
  readonly parameters: JsonObject;
  /** Undefined for an action that there is not. */
  readonly severity: Severity | undefined;
  readonly action: string;
}

export function isConstraint(object: JsonObject): boolean {
  return textIn(object, 'apiVersion').startsWith('constraints.gatekeeper.sh/');
}

const severities: ReadonlyMap<string, Severity> = new Map([
  ['deny', 'error'],
  ['warn', 'warning'],
  ['dryrun', 'info'],
]);

export function readConstraint(object: JsonObject): Constraint {
  const spec = objectIn(object, 'spec');
  return {
    kind: textIn(object, 'kind'),
    name: textIn(objectIn(object, 'metadata'), 'name'),
    match: objectIn(spec, 'match'),
    parameters: objectIn(spec, 'parameters'),
    ...actionOf(spec),
  };
}

/** An action for each place of enforcement is taken as the most severe of them: the cluster does that too. */
function actionOf(spec: JsonObject): Pick<Constraint, 'severity' | 'action'> {
  const named = textIn(spec, 'enforcementAction') || 'deny';
  if (named !== 'scoped') return { severity: severities.get(named), action: named };
  const scoped = objectsIn(spec, 'scopedEnforcementActions').map((each) => textIn(each, 'action'));
  const action = [...severities.keys()].find((each) => scoped.includes(each)) ?? scoped[0] ?? named;
  return { severity: severities.get(action), action };
}

/** The rule that a constraint is: settings and waivers name it so. */
export function ruleIdOf({ kind, name }: Pick<Constraint, 'kind' | 'name'>): RuleId {
  return `gatekeeper/${kind}/${name}` as RuleId;
}
