// src/report/relaxations.ts
const mostNamed = 10;
/**
* What the change relaxes, and what the check does about it, as one sentence without a period; undefined for nothing.
* `escaped` writes the clauses, which may hold text of a repository.
*/
function describeRelaxations({ relaxations = [] }, escaped = same) {
	if (relaxations.length === 0) return void 0;
	const named = relaxations.slice(0, mostNamed).map(({ message }) => escaped(message));
	const left = relaxations.length - named.length;
	const all = left === 0 ? named : [...named, `and ${left} more`];
	return `${relaxationTitle}: ${all.join(", ")}; ${outcome(relaxations)}`;
}
function same(text) {
	return text;
}
/** The title of an annotation for one of them. */
const relaxationTitle = "This change relaxes the check";
/** The text of an annotation for one of them. */
function relaxationText(relaxation) {
	return `${relaxationTitle}: ${relaxation.message}; ${outcome([relaxation])}`;
}
function outcome(relaxations) {
	return relaxations.every(({ inEffect }) => inEffect) ? "the verdict uses the configuration of the change" : "the verdict uses the configuration of the base";
}
export { relaxationText as n, relaxationTitle as r, describeRelaxations as t };
