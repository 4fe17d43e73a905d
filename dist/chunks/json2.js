import { i as jsonText } from "./plain-text.js";
// src/report/json.ts
/** The JSON report, version 1, as report.schema.json describes it. */
function json(report) {
	return `${jsonText(jsonReport(report))}\n`;
}
/** Names every field of the format: what the model gains does not slip into it. */
function jsonReport({ rendered, skipped, verdicts, baseline, comparison, topology, relaxations, notJudged, schemas, ...rest }) {
	return {
		version: 1,
		...relaxations === void 0 ? {} : { relaxations: relaxations.map(relaxation) },
		targets: [...rendered.map(judgedTarget), ...skipped.map(skippedTarget)],
		findings: verdicts.map(finding),
		...baseline === void 0 ? {} : { baseline: baselineOf(baseline) },
		...comparison === void 0 ? {} : { comparison: comparisonOf(comparison) },
		...schemas === void 0 ? {} : { schemas: schemasOf(schemas) },
		...notJudged === void 0 ? {} : { notJudged: notJudgedOf(notJudged) },
		...topology === void 0 ? {} : { topology: topology.map(link) },
		summary: summaryOf(rest)
	};
}
function schemasOf({ objects, validated, unknown }) {
	return {
		objects,
		validated,
		unknown: unknown.map(({ apiVersion, kind, objects: count }) => ({
			apiVersion,
			kind,
			objects: count
		}))
	};
}
function notJudgedOf({ deployers, values, rulesOff, unknownValues, reason }) {
	return {
		objects: deployers.map(({ object, file, line }) => ({
			object: objectId(object),
			file,
			line
		})),
		values: values.map(({ chart, files }) => ({
			chart,
			files
		})),
		rulesOff,
		...unknownValues === void 0 ? {} : { unknownValues },
		...reason === void 0 ? {} : { reason }
	};
}
function relaxation({ file, line, message, inEffect }) {
	return {
		file,
		line,
		message,
		inEffect
	};
}
function judgedTarget({ target, status, objects, failure }) {
	const { id, kind, path } = target;
	return {
		id,
		kind,
		path,
		status,
		objects,
		...failure === void 0 ? {} : { reason: failure.message }
	};
}
function skippedTarget({ kind, path, reason }) {
	return {
		id: path,
		kind,
		path,
		status: "skipped",
		objects: 0,
		reason
	};
}
function finding(verdict) {
	const { rule, severity, message, remediation, target, otherTargets, path, fingerprint } = verdict;
	const { context, baselineState, inDiff, label, reason, waiver, fix, lowered, otherObjects } = verdict;
	return {
		rule,
		severity,
		message,
		remediation,
		target,
		otherTargets,
		object: objectOf(verdict),
		path,
		location: locationOf(verdict),
		relatedLocations: verdict.related.map(({ span, role }) => ({
			file: span.file,
			line: span.start.line,
			role
		})),
		...context === void 0 ? {} : { context },
		fingerprint,
		...baselineState === void 0 ? {} : {
			baselineState,
			inDiff: inDiff ?? false
		},
		status: label,
		...reason === void 0 ? {} : { reason },
		...lowered === void 0 ? {} : { lowered: loweredOf(lowered) },
		...otherObjects === void 0 ? {} : { otherObjects: otherObjects.map(otherObject) },
		...waiver === void 0 ? {} : { waiver: waiverOf(waiver) },
		...fix === void 0 ? {} : { fix: fixOf(fix) }
	};
}
function loweredOf({ by, from, reason }) {
	return {
		by,
		from,
		reason
	};
}
function otherObject(each) {
	const { target, otherTargets, location, message, fingerprint } = each;
	const { file, start } = location.span;
	return {
		object: objectOf(each),
		target,
		otherTargets,
		file,
		line: start.line,
		message,
		fingerprint
	};
}
function locationOf({ location }) {
	const { file, start, end } = location.span;
	const { line, column } = start;
	return {
		file,
		line,
		column,
		endLine: end.line,
		endColumn: end.column,
		precision: location.precision
	};
}
function waiverOf({ source, file, line, reason, until, owner }) {
	return {
		source,
		file,
		line,
		reason,
		...until === void 0 ? {} : { until },
		...owner === void 0 ? {} : { owner }
	};
}
function fixOf({ op, path, value }) {
	return {
		op,
		path,
		...value === void 0 ? {} : { value }
	};
}
function objectOf({ object }) {
	return object === void 0 ? null : objectId(object);
}
function objectId({ apiVersion, kind, namespace, name }) {
	return {
		apiVersion,
		kind,
		namespace,
		name
	};
}
function baselineOf({ file, gone }) {
	return {
		file,
		resolved: gone.map((entry) => {
			const { fingerprint, rule, file, object, message } = entry;
			return {
				fingerprint,
				rule,
				file,
				object,
				message
			};
		})
	};
}
function comparisonOf(comparison) {
	const { commit, fixed, objectChanges, nondeterministic, capacity, untouched, notice } = comparison;
	return {
		commit,
		fixed: fixed.map((each) => {
			const { rule, severity, message, target } = each;
			return {
				rule,
				severity,
				message,
				target,
				object: objectOf(each)
			};
		}),
		objectChanges: objectChanges.map(objectChange),
		nondeterministicObjects: nondeterministic,
		capacity: {
			before: capacityOf(capacity.before),
			after: capacityOf(capacity.after)
		},
		unchangedTargets: untouched,
		...notice === void 0 ? {} : { notice }
	};
}
function objectChange({ what, object, target, fields }) {
	return {
		change: what,
		object: objectId(object),
		target,
		fields: fields.map(({ path, before, after }) => ({
			path,
			...before === void 0 ? {} : { before },
			...after === void 0 ? {} : { after }
		}))
	};
}
function capacityOf({ replicas, cpu, memory }) {
	return {
		replicas: bounds(replicas),
		cpu: bounds(cpu),
		memory: bounds(memory)
	};
}
function bounds({ min, max }) {
	return {
		min,
		max
	};
}
function link({ kind, from, to, more }) {
	return {
		kind,
		from: objectId(from),
		to: objectId(to),
		...more === void 0 ? {} : { more }
	};
}
function summaryOf({ counts, failOn, exitCode }) {
	return {
		errors: counts.error,
		warnings: counts.warning,
		infos: counts.info,
		lowered: counts.lowered,
		unchanged: counts.unchanged,
		waived: counts.waived,
		baselined: counts.baselined,
		targets: counts.targets,
		renderedTargets: counts.renderedTargets,
		objects: counts.objects,
		rules: counts.rules,
		failOn,
		exitCode
	};
}
export { jsonReport as n, json as t };
