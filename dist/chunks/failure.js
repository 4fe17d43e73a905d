// src/model/failure.ts
/** Thrown when the work cannot go on at all (exit code 2); everything else is a {@link Failure} value. */
var SeaworthyError = class extends Error {
	failure;
	/** Further failures found in the same go, such as the other errors of a configuration. */
	others;
	constructor(failure, options = {}) {
		super(failure.message, options);
		this.name = "SeaworthyError";
		this.failure = failure;
		this.others = options.others ?? [];
	}
};
export { SeaworthyError as t };
