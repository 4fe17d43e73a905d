import { t as package_default } from "./package.js";
import { m as nodeFiles, s as discover } from "./render.js";
import { D as headCommit, a as repositoryRootOf, f as kinds, l as requireFiles, m as openReader, o as withTools, p as toolsOf, r as openSession } from "./session.js";
import { n as isEngineError, u as openOverlay } from "./replies.js";
import { r as repoPath } from "./location.js";
import { a as judge } from "./run.js";
import { t as SeaworthyError } from "./failure.js";
import { i as split, t as isPartName } from "./split.js";
import { t as asText } from "./own.js";
import { i as secretMask } from "./report.js";
import { join, posix } from "node:path";
import { createCipheriv, createDecipheriv, createHash, createHmac, scryptSync } from "node:crypto";
// src/shard/contents.ts
/** Reads each file once for each overlay; one that cannot be read counts as absent. */
function contentsIn(filesOf) {
	const overlays = /* @__PURE__ */ new Map();
	return async (overlay, inputs) => {
		const digestOf = overlays.get(overlay) ?? remembered(filesOf(overlay));
		overlays.set(overlay, digestOf);
		const digests = await Promise.all(inputs.map(async (path) => [path, await digestOf(path)]));
		return createHash("sha256").update(JSON.stringify(digests)).digest("hex");
	};
}
function remembered(files) {
	const known = /* @__PURE__ */ new Map();
	return (path) => {
		const digest = known.get(path) ?? digestIn(path, files);
		known.set(path, digest);
		return digest;
	};
}
async function digestIn(path, files) {
	try {
		return createHash("sha256").update(await files.read(path)).digest("hex");
	} catch (error) {
		if (error instanceof SeaworthyError) return "";
		throw error;
	}
}
// src/shard/costs.ts
/** Milliseconds, roughly; only the proportions count. */
const perFile = 2;
const perKibibyte = .5;
/** How long it may take to render and locate each target: by its kind, and the number and size of the files below it. */
async function estimatedCosts(targets, files, exclude) {
	const folders = new Map(targets.map(({ path }) => [path, 0]));
	const below = targets.length === 0 ? [] : (await files.walk({
		under: [...new Set(pathsOf(targets))],
		exclude
	})).files;
	for (const path of new Set(below)) {
		const size = (await files.stat(path).catch(() => void 0))?.size ?? 0;
		for (const folder of foldersAbove(path)) {
			const known = folders.get(folder);
			if (known !== void 0) folders.set(folder, known + perFile + size / 1024 * perKibibyte);
		}
	}
	return new Map(targets.map((target) => [target.id, target.traits.milliseconds + (folders.get(target.path) ?? 0)]));
}
function pathsOf(targets) {
	return targets.map(({ path }) => path);
}
function foldersAbove(path) {
	const folders = [];
	for (let folder = posix.dirname(path);; folder = posix.dirname(folder)) {
		folders.push(folder);
		if (folder === ".") return folders;
	}
}
// src/shard/part-validator.generated.js
const isPart = validate22;
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.index === void 0 && (missing0 = "index") || data.of === void 0 && (missing0 = "of")) {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "index" || key0 === "of")) {
				validate23.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.index !== void 0) {
				let data0 = data.index;
				if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
					validate23.errors = [{
						instancePath: instancePath + "/index",
						schemaPath: "#/properties/index/type",
						keyword: "type",
						params: { type: "integer" },
						message: "must be integer"
					}];
					return false;
				}
				if (typeof data0 == "number" && isFinite(data0)) {
					if (data0 > 1e3 || isNaN(data0)) {
						validate23.errors = [{
							instancePath: instancePath + "/index",
							schemaPath: "#/properties/index/maximum",
							keyword: "maximum",
							params: {
								comparison: "<=",
								limit: 1e3
							},
							message: "must be <= 1000"
						}];
						return false;
					} else if (data0 < 1 || isNaN(data0)) {
						validate23.errors = [{
							instancePath: instancePath + "/index",
							schemaPath: "#/properties/index/minimum",
							keyword: "minimum",
							params: {
								comparison: ">=",
								limit: 1
							},
							message: "must be >= 1"
						}];
						return false;
					}
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.of !== void 0) {
					let data1 = data.of;
					if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
						validate23.errors = [{
							instancePath: instancePath + "/of",
							schemaPath: "#/properties/of/type",
							keyword: "type",
							params: { type: "integer" },
							message: "must be integer"
						}];
						return false;
					}
					if (typeof data1 == "number" && isFinite(data1)) {
						if (data1 > 1e3 || isNaN(data1)) {
							validate23.errors = [{
								instancePath: instancePath + "/of",
								schemaPath: "#/properties/of/maximum",
								keyword: "maximum",
								params: {
									comparison: "<=",
									limit: 1e3
								},
								message: "must be <= 1000"
							}];
							return false;
						} else if (data1 < 1 || isNaN(data1)) {
							validate23.errors = [{
								instancePath: instancePath + "/of",
								schemaPath: "#/properties/of/minimum",
								keyword: "minimum",
								params: {
									comparison: ">=",
									limit: 1
								},
								message: "must be >= 1"
							}];
							return false;
						}
					}
					var valid0 = true;
				} else var valid0 = true;
			}
		}
	} else {
		validate23.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "object" },
			message: "must be object"
		}];
		return false;
	}
	validate23.errors = vErrors;
	return true;
}
const pattern0 = /* @__PURE__ */ new RegExp("^[0-9a-f]{40,64}$", "u");
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 1e6) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e6 },
				message: "must NOT have more than 1000000 characters"
			}];
			return false;
		} else if (!pattern0.test(data)) {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{40,64}$" },
				message: "must match pattern \"^[0-9a-f]{40,64}$\""
			}];
			return false;
		}
	} else {
		validate26.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate26.errors = vErrors;
	return true;
}
const pattern1 = /* @__PURE__ */ new RegExp("^[0-9a-f]{64}$", "u");
function validate28(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 1e6) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 1e6 },
				message: "must NOT have more than 1000000 characters"
			}];
			return false;
		} else if (!pattern1.test(data)) {
			validate28.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[0-9a-f]{64}$" },
				message: "must match pattern \"^[0-9a-f]{64}$\""
			}];
			return false;
		}
	} else {
		validate28.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate28.errors = vErrors;
	return true;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.settings === void 0 && (missing0 = "settings") || data.targets === void 0 && (missing0 = "targets")) {
				validate25.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "commit" || key0 === "settings" || key0 === "targets")) {
					validate25.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.commit !== void 0) {
						const _errs2 = errors;
						if (!validate26(data.commit, {
							instancePath: instancePath + "/commit",
							parentData: data,
							parentDataProperty: "commit",
							rootData
						})) {
							vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.settings !== void 0) {
							const _errs3 = errors;
							if (!validate28(data.settings, {
								instancePath: instancePath + "/settings",
								parentData: data,
								parentDataProperty: "settings",
								rootData
							})) {
								vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.targets !== void 0) {
								const _errs4 = errors;
								if (!validate28(data.targets, {
									instancePath: instancePath + "/targets",
									parentData: data,
									parentDataProperty: "targets",
									rootData
								})) {
									vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate25.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const pattern2 = /* @__PURE__ */ new RegExp("^(?!/)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\\\]+$", "u");
function validate33(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 4096) {
			validate33.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 4096 },
				message: "must NOT have more than 4096 characters"
			}];
			return false;
		} else if (!pattern2.test(data)) {
			validate33.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!/)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\\\]+$" },
				message: "must match pattern \"^(?!/)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\\\]+$\""
			}];
			return false;
		}
	} else {
		validate33.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate33.errors = vErrors;
	return true;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 4096) {
			validate35.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 4096 },
				message: "must NOT have more than 4096 characters"
			}];
			return false;
		}
	} else {
		validate35.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate35.errors = vErrors;
	return true;
}
const schema16 = {
	"description": "What `helm template` or `kustomize build` answered, each document once, sealed when one of them may be a Secret.",
	"type": "object",
	"required": ["output", "documents"],
	"properties": {
		"files": {
			"type": "array",
			"items": { "$ref": "#/definitions/path" },
			"maxItems": 1e6
		},
		"lines": {
			"description": "An entry holds until the next.",
			"$ref": "#/definitions/lineTable"
		},
		"items": {
			"description": "The lines on which an item of a list begins that comes from elsewhere than its first field.",
			"$ref": "#/definitions/lineTable"
		},
		"partial": {
			"description": "Objects of which only some lines are known.",
			"type": "integer",
			"minimum": 0,
			"maximum": 1e9
		},
		"fallbacks": {
			"description": "Objects of which no line is known.",
			"type": "integer",
			"minimum": 0,
			"maximum": 1e9
		},
		"inflated": {
			"description": "Documents that came out of a chart: index of the document, index into `charts`, line of the chart's output (1-based) on which it begins.",
			"$ref": "#/definitions/lineTable"
		},
		"output": {
			"description": "Pieces of the output; a number stands for the document of that index.",
			"type": "array",
			"items": { "oneOf": [{ "$ref": "#/definitions/sealable" }, {
				"type": "integer",
				"minimum": 0,
				"maximum": 1e9
			}] },
			"maxItems": 1e6
		},
		"documents": {
			"type": "array",
			"items": { "$ref": "#/definitions/packedDocument" },
			"maxItems": 1e6
		},
		"neededCharts": {
			"description": "Charts that have to be rendered first.",
			"type": "array",
			"maxItems": 1e3,
			"items": { "$ref": "#/definitions/packedRequest" }
		}
	},
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
function validate45(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		if (data.length > 1e6) {
			validate45.errors = [{
				instancePath,
				schemaPath: "#/maxItems",
				keyword: "maxItems",
				params: { limit: 1e6 },
				message: "must NOT have more than 1000000 items"
			}];
			return false;
		} else {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				let data0 = data[i0];
				if (Array.isArray(data0)) {
					if (data0.length > 3) {
						validate45.errors = [{
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/items/maxItems",
							keyword: "maxItems",
							params: { limit: 3 },
							message: "must NOT have more than 3 items"
						}];
						return false;
					} else if (data0.length < 3) {
						validate45.errors = [{
							instancePath: instancePath + "/" + i0,
							schemaPath: "#/items/minItems",
							keyword: "minItems",
							params: { limit: 3 },
							message: "must NOT have fewer than 3 items"
						}];
						return false;
					} else {
						const len1 = data0.length;
						for (let i1 = 0; i1 < len1; i1++) {
							let data1 = data0[i1];
							if (!(typeof data1 == "number" && !(data1 % 1) && !isNaN(data1) && isFinite(data1))) {
								validate45.errors = [{
									instancePath: instancePath + "/" + i0 + "/" + i1,
									schemaPath: "#/items/items/type",
									keyword: "type",
									params: { type: "integer" },
									message: "must be integer"
								}];
								return false;
							}
							if (typeof data1 == "number" && isFinite(data1)) {
								if (data1 > 1e9 || isNaN(data1)) {
									validate45.errors = [{
										instancePath: instancePath + "/" + i0 + "/" + i1,
										schemaPath: "#/items/items/maximum",
										keyword: "maximum",
										params: {
											comparison: "<=",
											limit: 1e9
										},
										message: "must be <= 1000000000"
									}];
									return false;
								} else if (data1 < -1 || isNaN(data1)) {
									validate45.errors = [{
										instancePath: instancePath + "/" + i0 + "/" + i1,
										schemaPath: "#/items/items/minimum",
										keyword: "minimum",
										params: {
											comparison: ">=",
											limit: -1
										},
										message: "must be >= -1"
									}];
									return false;
								}
							}
						}
					}
				} else {
					validate45.errors = [{
						instancePath: instancePath + "/" + i0,
						schemaPath: "#/items/type",
						keyword: "type",
						params: { type: "array" },
						message: "must be array"
					}];
					return false;
				}
			}
		}
	} else {
		validate45.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate45.errors = vErrors;
	return true;
}
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data !== "string") {
		validate50.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate50.errors = vErrors;
	return true;
}
const pattern3 = /* @__PURE__ */ new RegExp("^[A-Za-z0-9+/]*={0,2}$", "u");
function validate53(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 536870888) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 536870888 },
				message: "must NOT have more than 536870888 characters"
			}];
			return false;
		} else if (!pattern3.test(data)) {
			validate53.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^[A-Za-z0-9+/]*={0,2}$" },
				message: "must match pattern \"^[A-Za-z0-9+/]*={0,2}$\""
			}];
			return false;
		}
	} else {
		validate53.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate53.errors = vErrors;
	return true;
}
function validate52(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.sealed === void 0 && (missing0 = "sealed")) {
				validate52.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "sealed")) {
					validate52.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.sealed !== void 0) {
						if (!validate53(data.sealed, {
							instancePath: instancePath + "/sealed",
							parentData: data,
							parentDataProperty: "sealed",
							rootData
						})) {
							vErrors = vErrors === null ? validate53.errors : vErrors.concat(validate53.errors);
							errors = vErrors.length;
						}
					}
				}
			}
		} else {
			validate52.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate52.errors = vErrors;
	return errors === 0;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (!validate50(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs2 = errors;
	if (!validate52(data, {
		instancePath,
		parentData,
		parentDataProperty,
		rootData
	})) {
		vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
		errors = vErrors.length;
	}
	var _valid0 = _errs2 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
		validate49.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate49.errors = vErrors;
	return errors === 0;
}
const pattern4 = /* @__PURE__ */ new RegExp("^(?!/)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\\\]*$", "u");
function validate58(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (data.length > 4096) {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/maxLength",
				keyword: "maxLength",
				params: { limit: 4096 },
				message: "must NOT have more than 4096 characters"
			}];
			return false;
		} else if (!pattern4.test(data)) {
			validate58.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!/)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\\\]*$" },
				message: "must match pattern \"^(?!/)(?!\\.\\.(?:/|$))(?!.*/\\.\\.(?:/|$))[^\\u0000-\\u001f\\u007f-\\u009f\\\\]*$\""
			}];
			return false;
		}
	} else {
		validate58.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate58.errors = vErrors;
	return true;
}
function validate60(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate60.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data > 1e9 || isNaN(data)) {
			validate60.errors = [{
				instancePath,
				schemaPath: "#/maximum",
				keyword: "maximum",
				params: {
					comparison: "<=",
					limit: 1e9
				},
				message: "must be <= 1000000000"
			}];
			return false;
		} else if (data < 0 || isNaN(data)) {
			validate60.errors = [{
				instancePath,
				schemaPath: "#/minimum",
				keyword: "minimum",
				params: {
					comparison: ">=",
					limit: 0
				},
				message: "must be >= 0"
			}];
			return false;
		}
	}
	validate60.errors = vErrors;
	return true;
}
function validate57(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.source === void 0 && (missing0 = "source") || data.sourceLine === void 0 && (missing0 = "sourceLine") || data.text === void 0 && (missing0 = "text")) {
				validate57.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "source" || key0 === "sourceLine" || key0 === "text")) {
					validate57.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.source !== void 0) {
						const _errs2 = errors;
						if (!validate58(data.source, {
							instancePath: instancePath + "/source",
							parentData: data,
							parentDataProperty: "source",
							rootData
						})) {
							vErrors = vErrors === null ? validate58.errors : vErrors.concat(validate58.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.sourceLine !== void 0) {
							const _errs3 = errors;
							if (!validate60(data.sourceLine, {
								instancePath: instancePath + "/sourceLine",
								parentData: data,
								parentDataProperty: "sourceLine",
								rootData
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.text !== void 0) {
								const _errs4 = errors;
								if (!validate49(data.text, {
									instancePath: instancePath + "/text",
									parentData: data,
									parentDataProperty: "text",
									rootData
								})) {
									vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate57.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate57.errors = vErrors;
	return errors === 0;
}
const schema25 = {
	"description": "A chart that has to be rendered first; its values may hold a password, and are sealed.",
	"type": "object",
	"required": [
		"chart",
		"release",
		"namespace",
		"values",
		"set",
		"kubeVersion",
		"apiVersions",
		"includeCrds",
		"isUpgrade"
	],
	"properties": {
		"chart": {
			"description": "Folder or archive.",
			"$ref": "#/definitions/path"
		},
		"release": { "$ref": "#/definitions/name" },
		"namespace": { "$ref": "#/definitions/name" },
		"values": {
			"description": "Values files, lowest precedence first.",
			"type": "array",
			"items": { "$ref": "#/definitions/path" },
			"maxItems": 1e6
		},
		"set": {
			"description": "`--set` expressions, lowest precedence first.",
			"type": "array",
			"items": { "$ref": "#/definitions/name" },
			"maxItems": 1e6
		},
		"setString": {
			"description": "`--set-string` expressions; they go over those of `set`.",
			"type": "array",
			"items": { "$ref": "#/definitions/name" },
			"maxItems": 1e6
		},
		"setFile": {
			"description": "Values that are the text of a file, as with `--set-file`; they go over all others.",
			"type": "array",
			"items": { "$ref": "#/definitions/fileValue" },
			"maxItems": 1e6
		},
		"kubeVersion": {
			"description": "Empty: the version built into Helm.",
			"$ref": "#/definitions/name"
		},
		"apiVersions": {
			"description": "Added to the API versions that Helm knows, as with `--api-versions`.",
			"type": "array",
			"items": { "$ref": "#/definitions/name" },
			"maxItems": 1e6
		},
		"includeCrds": { "type": "boolean" },
		"isUpgrade": { "type": "boolean" },
		"nameTemplate": {
			"description": "Makes the name of a release that has none.",
			"$ref": "#/definitions/name"
		},
		"skipTests": { "type": "boolean" },
		"skipHooks": { "type": "boolean" },
		"inline": { "$ref": "#/definitions/packedValues" }
	},
	"additionalProperties": false
};
function validate71(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.key === void 0 && (missing0 = "key") || data.file === void 0 && (missing0 = "file")) {
				validate71.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "key" || key0 === "file")) {
					validate71.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.key !== void 0) {
						const _errs2 = errors;
						if (!validate35(data.key, {
							instancePath: instancePath + "/key",
							parentData: data,
							parentDataProperty: "key",
							rootData
						})) {
							vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.file !== void 0) {
							const _errs3 = errors;
							if (!validate33(data.file, {
								instancePath: instancePath + "/file",
								parentData: data,
								parentDataProperty: "file",
								rootData
							})) {
								vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate71.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate71.errors = vErrors;
	return errors === 0;
}
function validate78(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text")) {
				validate78.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "files" || key0 === "lines" || key0 === "text")) {
					validate78.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.files !== void 0) {
						let data0 = data.files;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								if (data0.length > 1e6) {
									validate78.errors = [{
										instancePath: instancePath + "/files",
										schemaPath: "#/properties/files/maxItems",
										keyword: "maxItems",
										params: { limit: 1e6 },
										message: "must NOT have more than 1000000 items"
									}];
									return false;
								} else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs4 = errors;
										if (!validate33(data0[i0], {
											instancePath: instancePath + "/files/" + i0,
											parentData: data0,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
											errors = vErrors.length;
										}
										if (!(_errs4 === errors)) break;
									}
								}
							} else {
								validate78.errors = [{
									instancePath: instancePath + "/files",
									schemaPath: "#/properties/files/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.lines !== void 0) {
							const _errs5 = errors;
							if (!validate45(data.lines, {
								instancePath: instancePath + "/lines",
								parentData: data,
								parentDataProperty: "lines",
								rootData
							})) {
								vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.text !== void 0) {
								const _errs6 = errors;
								if (!validate49(data.text, {
									instancePath: instancePath + "/text",
									parentData: data,
									parentDataProperty: "text",
									rootData
								})) {
									vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate78.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate78.errors = vErrors;
	return errors === 0;
}
function validate64(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.chart === void 0 && (missing0 = "chart") || data.release === void 0 && (missing0 = "release") || data.namespace === void 0 && (missing0 = "namespace") || data.values === void 0 && (missing0 = "values") || data.set === void 0 && (missing0 = "set") || data.kubeVersion === void 0 && (missing0 = "kubeVersion") || data.apiVersions === void 0 && (missing0 = "apiVersions") || data.includeCrds === void 0 && (missing0 = "includeCrds") || data.isUpgrade === void 0 && (missing0 = "isUpgrade")) {
				validate64.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema25.properties, key0)) {
					validate64.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.chart !== void 0) {
						const _errs2 = errors;
						if (!validate33(data.chart, {
							instancePath: instancePath + "/chart",
							parentData: data,
							parentDataProperty: "chart",
							rootData
						})) {
							vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.release !== void 0) {
							const _errs3 = errors;
							if (!validate35(data.release, {
								instancePath: instancePath + "/release",
								parentData: data,
								parentDataProperty: "release",
								rootData
							})) {
								vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.namespace !== void 0) {
								const _errs4 = errors;
								if (!validate35(data.namespace, {
									instancePath: instancePath + "/namespace",
									parentData: data,
									parentDataProperty: "namespace",
									rootData
								})) {
									vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.values !== void 0) {
									let data3 = data.values;
									const _errs5 = errors;
									if (errors === _errs5) {
										if (Array.isArray(data3)) {
											if (data3.length > 1e6) {
												validate64.errors = [{
													instancePath: instancePath + "/values",
													schemaPath: "#/properties/values/maxItems",
													keyword: "maxItems",
													params: { limit: 1e6 },
													message: "must NOT have more than 1000000 items"
												}];
												return false;
											} else {
												const len0 = data3.length;
												for (let i0 = 0; i0 < len0; i0++) {
													const _errs7 = errors;
													if (!validate33(data3[i0], {
														instancePath: instancePath + "/values/" + i0,
														parentData: data3,
														parentDataProperty: i0,
														rootData
													})) {
														vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
														errors = vErrors.length;
													}
													if (!(_errs7 === errors)) break;
												}
											}
										} else {
											validate64.errors = [{
												instancePath: instancePath + "/values",
												schemaPath: "#/properties/values/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs5 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.set !== void 0) {
										let data5 = data.set;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (Array.isArray(data5)) {
												if (data5.length > 1e6) {
													validate64.errors = [{
														instancePath: instancePath + "/set",
														schemaPath: "#/properties/set/maxItems",
														keyword: "maxItems",
														params: { limit: 1e6 },
														message: "must NOT have more than 1000000 items"
													}];
													return false;
												} else {
													const len1 = data5.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs10 = errors;
														if (!validate35(data5[i1], {
															instancePath: instancePath + "/set/" + i1,
															parentData: data5,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
															errors = vErrors.length;
														}
														if (!(_errs10 === errors)) break;
													}
												}
											} else {
												validate64.errors = [{
													instancePath: instancePath + "/set",
													schemaPath: "#/properties/set/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.setString !== void 0) {
											let data7 = data.setString;
											const _errs11 = errors;
											if (errors === _errs11) {
												if (Array.isArray(data7)) {
													if (data7.length > 1e6) {
														validate64.errors = [{
															instancePath: instancePath + "/setString",
															schemaPath: "#/properties/setString/maxItems",
															keyword: "maxItems",
															params: { limit: 1e6 },
															message: "must NOT have more than 1000000 items"
														}];
														return false;
													} else {
														const len2 = data7.length;
														for (let i2 = 0; i2 < len2; i2++) {
															const _errs13 = errors;
															if (!validate35(data7[i2], {
																instancePath: instancePath + "/setString/" + i2,
																parentData: data7,
																parentDataProperty: i2,
																rootData
															})) {
																vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
																errors = vErrors.length;
															}
															if (!(_errs13 === errors)) break;
														}
													}
												} else {
													validate64.errors = [{
														instancePath: instancePath + "/setString",
														schemaPath: "#/properties/setString/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.setFile !== void 0) {
												let data9 = data.setFile;
												const _errs14 = errors;
												if (errors === _errs14) {
													if (Array.isArray(data9)) {
														if (data9.length > 1e6) {
															validate64.errors = [{
																instancePath: instancePath + "/setFile",
																schemaPath: "#/properties/setFile/maxItems",
																keyword: "maxItems",
																params: { limit: 1e6 },
																message: "must NOT have more than 1000000 items"
															}];
															return false;
														} else {
															const len3 = data9.length;
															for (let i3 = 0; i3 < len3; i3++) {
																const _errs16 = errors;
																if (!validate71(data9[i3], {
																	instancePath: instancePath + "/setFile/" + i3,
																	parentData: data9,
																	parentDataProperty: i3,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate71.errors : vErrors.concat(validate71.errors);
																	errors = vErrors.length;
																}
																if (!(_errs16 === errors)) break;
															}
														}
													} else {
														validate64.errors = [{
															instancePath: instancePath + "/setFile",
															schemaPath: "#/properties/setFile/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs14 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.kubeVersion !== void 0) {
													const _errs17 = errors;
													if (!validate35(data.kubeVersion, {
														instancePath: instancePath + "/kubeVersion",
														parentData: data,
														parentDataProperty: "kubeVersion",
														rootData
													})) {
														vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
														errors = vErrors.length;
													}
													var valid0 = _errs17 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.apiVersions !== void 0) {
														let data12 = data.apiVersions;
														const _errs18 = errors;
														if (errors === _errs18) {
															if (Array.isArray(data12)) {
																if (data12.length > 1e6) {
																	validate64.errors = [{
																		instancePath: instancePath + "/apiVersions",
																		schemaPath: "#/properties/apiVersions/maxItems",
																		keyword: "maxItems",
																		params: { limit: 1e6 },
																		message: "must NOT have more than 1000000 items"
																	}];
																	return false;
																} else {
																	const len4 = data12.length;
																	for (let i4 = 0; i4 < len4; i4++) {
																		const _errs20 = errors;
																		if (!validate35(data12[i4], {
																			instancePath: instancePath + "/apiVersions/" + i4,
																			parentData: data12,
																			parentDataProperty: i4,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs20 === errors)) break;
																	}
																}
															} else {
																validate64.errors = [{
																	instancePath: instancePath + "/apiVersions",
																	schemaPath: "#/properties/apiVersions/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs18 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.includeCrds !== void 0) {
															const _errs21 = errors;
															if (typeof data.includeCrds !== "boolean") {
																validate64.errors = [{
																	instancePath: instancePath + "/includeCrds",
																	schemaPath: "#/properties/includeCrds/type",
																	keyword: "type",
																	params: { type: "boolean" },
																	message: "must be boolean"
																}];
																return false;
															}
															var valid0 = _errs21 === errors;
														} else var valid0 = true;
														if (valid0) {
															if (data.isUpgrade !== void 0) {
																const _errs23 = errors;
																if (typeof data.isUpgrade !== "boolean") {
																	validate64.errors = [{
																		instancePath: instancePath + "/isUpgrade",
																		schemaPath: "#/properties/isUpgrade/type",
																		keyword: "type",
																		params: { type: "boolean" },
																		message: "must be boolean"
																	}];
																	return false;
																}
																var valid0 = _errs23 === errors;
															} else var valid0 = true;
															if (valid0) {
																if (data.nameTemplate !== void 0) {
																	const _errs25 = errors;
																	if (!validate35(data.nameTemplate, {
																		instancePath: instancePath + "/nameTemplate",
																		parentData: data,
																		parentDataProperty: "nameTemplate",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
																		errors = vErrors.length;
																	}
																	var valid0 = _errs25 === errors;
																} else var valid0 = true;
																if (valid0) {
																	if (data.skipTests !== void 0) {
																		const _errs26 = errors;
																		if (typeof data.skipTests !== "boolean") {
																			validate64.errors = [{
																				instancePath: instancePath + "/skipTests",
																				schemaPath: "#/properties/skipTests/type",
																				keyword: "type",
																				params: { type: "boolean" },
																				message: "must be boolean"
																			}];
																			return false;
																		}
																		var valid0 = _errs26 === errors;
																	} else var valid0 = true;
																	if (valid0) {
																		if (data.skipHooks !== void 0) {
																			const _errs28 = errors;
																			if (typeof data.skipHooks !== "boolean") {
																				validate64.errors = [{
																					instancePath: instancePath + "/skipHooks",
																					schemaPath: "#/properties/skipHooks/type",
																					keyword: "type",
																					params: { type: "boolean" },
																					message: "must be boolean"
																				}];
																				return false;
																			}
																			var valid0 = _errs28 === errors;
																		} else var valid0 = true;
																		if (valid0) {
																			if (data.inline !== void 0) {
																				const _errs30 = errors;
																				if (!validate78(data.inline, {
																					instancePath: instancePath + "/inline",
																					parentData: data,
																					parentDataProperty: "inline",
																					rootData
																				})) {
																					vErrors = vErrors === null ? validate78.errors : vErrors.concat(validate78.errors);
																					errors = vErrors.length;
																				}
																				var valid0 = _errs30 === errors;
																			} else var valid0 = true;
																		}
																	}
																}
															}
														}
													}
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate64.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate64.errors = vErrors;
	return errors === 0;
}
function validate43(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.output === void 0 && (missing0 = "output") || data.documents === void 0 && (missing0 = "documents")) {
				validate43.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema16.properties, key0)) {
					validate43.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.files !== void 0) {
						let data0 = data.files;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								if (data0.length > 1e6) {
									validate43.errors = [{
										instancePath: instancePath + "/files",
										schemaPath: "#/properties/files/maxItems",
										keyword: "maxItems",
										params: { limit: 1e6 },
										message: "must NOT have more than 1000000 items"
									}];
									return false;
								} else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs4 = errors;
										if (!validate33(data0[i0], {
											instancePath: instancePath + "/files/" + i0,
											parentData: data0,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
											errors = vErrors.length;
										}
										if (!(_errs4 === errors)) break;
									}
								}
							} else {
								validate43.errors = [{
									instancePath: instancePath + "/files",
									schemaPath: "#/properties/files/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.lines !== void 0) {
							const _errs5 = errors;
							if (!validate45(data.lines, {
								instancePath: instancePath + "/lines",
								parentData: data,
								parentDataProperty: "lines",
								rootData
							})) {
								vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs5 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.items !== void 0) {
								const _errs6 = errors;
								if (!validate45(data.items, {
									instancePath: instancePath + "/items",
									parentData: data,
									parentDataProperty: "items",
									rootData
								})) {
									vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.partial !== void 0) {
									let data4 = data.partial;
									const _errs7 = errors;
									if (!(typeof data4 == "number" && !(data4 % 1) && !isNaN(data4) && isFinite(data4))) {
										validate43.errors = [{
											instancePath: instancePath + "/partial",
											schemaPath: "#/properties/partial/type",
											keyword: "type",
											params: { type: "integer" },
											message: "must be integer"
										}];
										return false;
									}
									if (errors === _errs7) {
										if (typeof data4 == "number" && isFinite(data4)) {
											if (data4 > 1e9 || isNaN(data4)) {
												validate43.errors = [{
													instancePath: instancePath + "/partial",
													schemaPath: "#/properties/partial/maximum",
													keyword: "maximum",
													params: {
														comparison: "<=",
														limit: 1e9
													},
													message: "must be <= 1000000000"
												}];
												return false;
											} else if (data4 < 0 || isNaN(data4)) {
												validate43.errors = [{
													instancePath: instancePath + "/partial",
													schemaPath: "#/properties/partial/minimum",
													keyword: "minimum",
													params: {
														comparison: ">=",
														limit: 0
													},
													message: "must be >= 0"
												}];
												return false;
											}
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.fallbacks !== void 0) {
										let data5 = data.fallbacks;
										const _errs9 = errors;
										if (!(typeof data5 == "number" && !(data5 % 1) && !isNaN(data5) && isFinite(data5))) {
											validate43.errors = [{
												instancePath: instancePath + "/fallbacks",
												schemaPath: "#/properties/fallbacks/type",
												keyword: "type",
												params: { type: "integer" },
												message: "must be integer"
											}];
											return false;
										}
										if (errors === _errs9) {
											if (typeof data5 == "number" && isFinite(data5)) {
												if (data5 > 1e9 || isNaN(data5)) {
													validate43.errors = [{
														instancePath: instancePath + "/fallbacks",
														schemaPath: "#/properties/fallbacks/maximum",
														keyword: "maximum",
														params: {
															comparison: "<=",
															limit: 1e9
														},
														message: "must be <= 1000000000"
													}];
													return false;
												} else if (data5 < 0 || isNaN(data5)) {
													validate43.errors = [{
														instancePath: instancePath + "/fallbacks",
														schemaPath: "#/properties/fallbacks/minimum",
														keyword: "minimum",
														params: {
															comparison: ">=",
															limit: 0
														},
														message: "must be >= 0"
													}];
													return false;
												}
											}
										}
										var valid0 = _errs9 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.inflated !== void 0) {
											const _errs11 = errors;
											if (!validate45(data.inflated, {
												instancePath: instancePath + "/inflated",
												parentData: data,
												parentDataProperty: "inflated",
												rootData
											})) {
												vErrors = vErrors === null ? validate45.errors : vErrors.concat(validate45.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs11 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.output !== void 0) {
												let data7 = data.output;
												const _errs12 = errors;
												if (errors === _errs12) {
													if (Array.isArray(data7)) {
														if (data7.length > 1e6) {
															validate43.errors = [{
																instancePath: instancePath + "/output",
																schemaPath: "#/properties/output/maxItems",
																keyword: "maxItems",
																params: { limit: 1e6 },
																message: "must NOT have more than 1000000 items"
															}];
															return false;
														} else {
															const len1 = data7.length;
															for (let i1 = 0; i1 < len1; i1++) {
																let data8 = data7[i1];
																const _errs14 = errors;
																const _errs15 = errors;
																let valid3 = false;
																let passing0 = null;
																const _errs16 = errors;
																if (!validate49(data8, {
																	instancePath: instancePath + "/output/" + i1,
																	parentData: data7,
																	parentDataProperty: i1,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
																	errors = vErrors.length;
																}
																var _valid0 = _errs16 === errors;
																if (_valid0) {
																	valid3 = true;
																	passing0 = 0;
																}
																const _errs17 = errors;
																if (!(typeof data8 == "number" && !(data8 % 1) && !isNaN(data8) && isFinite(data8))) {
																	const err0 = {
																		instancePath: instancePath + "/output/" + i1,
																		schemaPath: "#/properties/output/items/oneOf/1/type",
																		keyword: "type",
																		params: { type: "integer" },
																		message: "must be integer"
																	};
																	if (vErrors === null) vErrors = [err0];
																	else vErrors.push(err0);
																	errors++;
																}
																if (errors === _errs17) {
																	if (typeof data8 == "number" && isFinite(data8)) {
																		if (data8 > 1e9 || isNaN(data8)) {
																			const err1 = {
																				instancePath: instancePath + "/output/" + i1,
																				schemaPath: "#/properties/output/items/oneOf/1/maximum",
																				keyword: "maximum",
																				params: {
																					comparison: "<=",
																					limit: 1e9
																				},
																				message: "must be <= 1000000000"
																			};
																			if (vErrors === null) vErrors = [err1];
																			else vErrors.push(err1);
																			errors++;
																		} else if (data8 < 0 || isNaN(data8)) {
																			const err2 = {
																				instancePath: instancePath + "/output/" + i1,
																				schemaPath: "#/properties/output/items/oneOf/1/minimum",
																				keyword: "minimum",
																				params: {
																					comparison: ">=",
																					limit: 0
																				},
																				message: "must be >= 0"
																			};
																			if (vErrors === null) vErrors = [err2];
																			else vErrors.push(err2);
																			errors++;
																		}
																	}
																}
																var _valid0 = _errs17 === errors;
																if (_valid0 && valid3) {
																	valid3 = false;
																	passing0 = [passing0, 1];
																} else if (_valid0) {
																	valid3 = true;
																	passing0 = 1;
																}
																if (!valid3) {
																	const err3 = {
																		instancePath: instancePath + "/output/" + i1,
																		schemaPath: "#/properties/output/items/oneOf",
																		keyword: "oneOf",
																		params: { passingSchemas: passing0 },
																		message: "must match exactly one schema in oneOf"
																	};
																	if (vErrors === null) vErrors = [err3];
																	else vErrors.push(err3);
																	errors++;
																	validate43.errors = vErrors;
																	return false;
																} else {
																	errors = _errs15;
																	if (vErrors !== null) {
																		if (_errs15) vErrors.length = _errs15;
																		else vErrors = null;
																	}
																}
																if (!(_errs14 === errors)) break;
															}
														}
													} else {
														validate43.errors = [{
															instancePath: instancePath + "/output",
															schemaPath: "#/properties/output/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs12 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.documents !== void 0) {
													let data9 = data.documents;
													const _errs19 = errors;
													if (errors === _errs19) {
														if (Array.isArray(data9)) {
															if (data9.length > 1e6) {
																validate43.errors = [{
																	instancePath: instancePath + "/documents",
																	schemaPath: "#/properties/documents/maxItems",
																	keyword: "maxItems",
																	params: { limit: 1e6 },
																	message: "must NOT have more than 1000000 items"
																}];
																return false;
															} else {
																const len2 = data9.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	const _errs21 = errors;
																	if (!validate57(data9[i2], {
																		instancePath: instancePath + "/documents/" + i2,
																		parentData: data9,
																		parentDataProperty: i2,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate57.errors : vErrors.concat(validate57.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs21 === errors)) break;
																}
															}
														} else {
															validate43.errors = [{
																instancePath: instancePath + "/documents",
																schemaPath: "#/properties/documents/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs19 === errors;
												} else var valid0 = true;
												if (valid0) {
													if (data.neededCharts !== void 0) {
														let data11 = data.neededCharts;
														const _errs22 = errors;
														if (errors === _errs22) {
															if (Array.isArray(data11)) {
																if (data11.length > 1e3) {
																	validate43.errors = [{
																		instancePath: instancePath + "/neededCharts",
																		schemaPath: "#/properties/neededCharts/maxItems",
																		keyword: "maxItems",
																		params: { limit: 1e3 },
																		message: "must NOT have more than 1000 items"
																	}];
																	return false;
																} else {
																	const len3 = data11.length;
																	for (let i3 = 0; i3 < len3; i3++) {
																		const _errs24 = errors;
																		if (!validate64(data11[i3], {
																			instancePath: instancePath + "/neededCharts/" + i3,
																			parentData: data11,
																			parentDataProperty: i3,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate64.errors : vErrors.concat(validate64.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs24 === errors)) break;
																	}
																}
															} else {
																validate43.errors = [{
																	instancePath: instancePath + "/neededCharts",
																	schemaPath: "#/properties/neededCharts/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs22 === errors;
													} else var valid0 = true;
												}
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate43.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate43.errors = vErrors;
	return errors === 0;
}
function validate89(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.path === void 0 && (missing0 = "path")) {
				validate89.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "path" || key0 === "missing")) {
					validate89.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.file !== void 0) {
						const _errs2 = errors;
						if (!validate33(data.file, {
							instancePath: instancePath + "/file",
							parentData: data,
							parentDataProperty: "file",
							rootData
						})) {
							vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs3 = errors;
							if (!validate60(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData
							})) {
								vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0) {
								let data2 = data.path;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (Array.isArray(data2)) {
										if (data2.length > 1e6) {
											validate89.errors = [{
												instancePath: instancePath + "/path",
												schemaPath: "#/properties/path/maxItems",
												keyword: "maxItems",
												params: { limit: 1e6 },
												message: "must NOT have more than 1000000 items"
											}];
											return false;
										} else {
											const len0 = data2.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs6 = errors;
												if (!validate35(data2[i0], {
													instancePath: instancePath + "/path/" + i0,
													parentData: data2,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
													errors = vErrors.length;
												}
												if (!(_errs6 === errors)) break;
											}
										}
									} else {
										validate89.errors = [{
											instancePath: instancePath + "/path",
											schemaPath: "#/properties/path/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.missing !== void 0) {
									let data4 = data.missing;
									const _errs7 = errors;
									if (errors === _errs7) {
										if (Array.isArray(data4)) {
											if (data4.length > 1e6) {
												validate89.errors = [{
													instancePath: instancePath + "/missing",
													schemaPath: "#/properties/missing/maxItems",
													keyword: "maxItems",
													params: { limit: 1e6 },
													message: "must NOT have more than 1000000 items"
												}];
												return false;
											} else {
												const len1 = data4.length;
												for (let i1 = 0; i1 < len1; i1++) {
													const _errs9 = errors;
													if (!validate35(data4[i1], {
														instancePath: instancePath + "/missing/" + i1,
														parentData: data4,
														parentDataProperty: i1,
														rootData
													})) {
														vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
														errors = vErrors.length;
													}
													if (!(_errs9 === errors)) break;
												}
											}
										} else {
											validate89.errors = [{
												instancePath: instancePath + "/missing",
												schemaPath: "#/properties/missing/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
							}
						}
					}
				}
			}
		} else {
			validate89.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate89.errors = vErrors;
	return errors === 0;
}
function validate86(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const _errs1 = errors;
			for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "approximate" || key0 === "values")) {
				validate86.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (_errs1 === errors) {
				if (data.file !== void 0) {
					const _errs2 = errors;
					if (!validate33(data.file, {
						instancePath: instancePath + "/file",
						parentData: data,
						parentDataProperty: "file",
						rootData
					})) {
						vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
						errors = vErrors.length;
					}
					var valid0 = _errs2 === errors;
				} else var valid0 = true;
				if (valid0) {
					if (data.line !== void 0) {
						const _errs3 = errors;
						if (!validate60(data.line, {
							instancePath: instancePath + "/line",
							parentData: data,
							parentDataProperty: "line",
							rootData
						})) {
							vErrors = vErrors === null ? validate60.errors : vErrors.concat(validate60.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs3 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.approximate !== void 0) {
							const _errs4 = errors;
							if (typeof data.approximate !== "boolean") {
								validate86.errors = [{
									instancePath: instancePath + "/approximate",
									schemaPath: "#/properties/approximate/type",
									keyword: "type",
									params: { type: "boolean" },
									message: "must be boolean"
								}];
								return false;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.values !== void 0) {
								const _errs6 = errors;
								if (!validate89(data.values, {
									instancePath: instancePath + "/values",
									parentData: data,
									parentDataProperty: "values",
									rootData
								})) {
									vErrors = vErrors === null ? validate89.errors : vErrors.concat(validate89.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs6 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate86.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate86.errors = vErrors;
	return errors === 0;
}
function validate85(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.documents === void 0 && (missing0 = "documents")) {
				validate85.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "documents")) {
					validate85.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.documents !== void 0) {
						let data0 = data.documents;
						if (errors === errors) {
							if (Array.isArray(data0)) {
								if (data0.length > 1e6) {
									validate85.errors = [{
										instancePath: instancePath + "/documents",
										schemaPath: "#/properties/documents/maxItems",
										keyword: "maxItems",
										params: { limit: 1e6 },
										message: "must NOT have more than 1000000 items"
									}];
									return false;
								} else {
									const len0 = data0.length;
									for (let i0 = 0; i0 < len0; i0++) {
										let data1 = data0[i0];
										const _errs4 = errors;
										if (errors === _errs4) {
											if (Array.isArray(data1)) {
												if (data1.length > 1e6) {
													validate85.errors = [{
														instancePath: instancePath + "/documents/" + i0,
														schemaPath: "#/properties/documents/items/maxItems",
														keyword: "maxItems",
														params: { limit: 1e6 },
														message: "must NOT have more than 1000000 items"
													}];
													return false;
												} else {
													const len1 = data1.length;
													for (let i1 = 0; i1 < len1; i1++) {
														const _errs6 = errors;
														if (!validate86(data1[i1], {
															instancePath: instancePath + "/documents/" + i0 + "/" + i1,
															parentData: data1,
															parentDataProperty: i1,
															rootData
														})) {
															vErrors = vErrors === null ? validate86.errors : vErrors.concat(validate86.errors);
															errors = vErrors.length;
														}
														if (!(_errs6 === errors)) break;
													}
												}
											} else {
												validate85.errors = [{
													instancePath: instancePath + "/documents/" + i0,
													schemaPath: "#/properties/documents/items/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												}];
												return false;
											}
										}
										if (!(_errs4 === errors)) break;
									}
								}
							} else {
								validate85.errors = [{
									instancePath: instancePath + "/documents",
									schemaPath: "#/properties/documents/type",
									keyword: "type",
									params: { type: "array" },
									message: "must be array"
								}];
								return false;
							}
						}
					}
				}
			}
		} else {
			validate85.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate85.errors = vErrors;
	return errors === 0;
}
function validate42(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			const tag0 = data.kind;
			if (typeof tag0 == "string") {
				if (tag0 === "text") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing0;
							if (data.kind === void 0 && (missing0 = "kind") || data.answer === void 0 && (missing0 = "answer")) {
								validate42.errors = [{
									instancePath,
									schemaPath: "#/oneOf/0/required",
									keyword: "required",
									params: { missingProperty: missing0 },
									message: "must have required property '" + missing0 + "'"
								}];
								return false;
							} else {
								const _errs4 = errors;
								for (const key0 in data) if (!(key0 === "kind" || key0 === "answer")) {
									validate42.errors = [{
										instancePath,
										schemaPath: "#/oneOf/0/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key0 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs4 === errors) {
									if (data.kind !== void 0) {
										const _errs5 = errors;
										if ("text" !== data.kind) {
											validate42.errors = [{
												instancePath: instancePath + "/kind",
												schemaPath: "#/oneOf/0/properties/kind/const",
												keyword: "const",
												params: { allowedValue: "text" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid2 = _errs5 === errors;
									} else var valid2 = true;
									if (valid2) {
										if (data.answer !== void 0) {
											const _errs6 = errors;
											if (!validate43(data.answer, {
												instancePath: instancePath + "/answer",
												parentData: data,
												parentDataProperty: "answer",
												rootData
											})) {
												vErrors = vErrors === null ? validate43.errors : vErrors.concat(validate43.errors);
												errors = vErrors.length;
											}
											var valid2 = _errs6 === errors;
										} else var valid2 = true;
									}
								}
							}
						} else {
							validate42.errors = [{
								instancePath,
								schemaPath: "#/oneOf/0/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
				} else if (tag0 === "causes") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing1;
							if (data.kind === void 0 && (missing1 = "kind") || data.answer === void 0 && (missing1 = "answer")) {
								validate42.errors = [{
									instancePath,
									schemaPath: "#/oneOf/1/required",
									keyword: "required",
									params: { missingProperty: missing1 },
									message: "must have required property '" + missing1 + "'"
								}];
								return false;
							} else {
								const _errs9 = errors;
								for (const key1 in data) if (!(key1 === "kind" || key1 === "answer")) {
									validate42.errors = [{
										instancePath,
										schemaPath: "#/oneOf/1/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key1 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs9 === errors) {
									if (data.kind !== void 0) {
										const _errs10 = errors;
										if ("causes" !== data.kind) {
											validate42.errors = [{
												instancePath: instancePath + "/kind",
												schemaPath: "#/oneOf/1/properties/kind/const",
												keyword: "const",
												params: { allowedValue: "causes" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid4 = _errs10 === errors;
									} else var valid4 = true;
									if (valid4) {
										if (data.answer !== void 0) {
											const _errs11 = errors;
											if (!validate85(data.answer, {
												instancePath: instancePath + "/answer",
												parentData: data,
												parentDataProperty: "answer",
												rootData
											})) {
												vErrors = vErrors === null ? validate85.errors : vErrors.concat(validate85.errors);
												errors = vErrors.length;
											}
											var valid4 = _errs11 === errors;
										} else var valid4 = true;
									}
								}
							}
						} else {
							validate42.errors = [{
								instancePath,
								schemaPath: "#/oneOf/1/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
				} else if (tag0 === "error") {
					if (errors === errors) {
						if (data && typeof data == "object" && !Array.isArray(data)) {
							let missing2;
							if (data.kind === void 0 && (missing2 = "kind") || data.error === void 0 && (missing2 = "error")) {
								validate42.errors = [{
									instancePath,
									schemaPath: "#/oneOf/2/required",
									keyword: "required",
									params: { missingProperty: missing2 },
									message: "must have required property '" + missing2 + "'"
								}];
								return false;
							} else {
								const _errs14 = errors;
								for (const key2 in data) if (!(key2 === "kind" || key2 === "error")) {
									validate42.errors = [{
										instancePath,
										schemaPath: "#/oneOf/2/additionalProperties",
										keyword: "additionalProperties",
										params: { additionalProperty: key2 },
										message: "must NOT have additional properties"
									}];
									return false;
								}
								if (_errs14 === errors) {
									if (data.kind !== void 0) {
										const _errs15 = errors;
										if ("error" !== data.kind) {
											validate42.errors = [{
												instancePath: instancePath + "/kind",
												schemaPath: "#/oneOf/2/properties/kind/const",
												keyword: "const",
												params: { allowedValue: "error" },
												message: "must be equal to constant"
											}];
											return false;
										}
										var valid6 = _errs15 === errors;
									} else var valid6 = true;
									if (valid6) {
										if (data.error !== void 0) {
											const _errs16 = errors;
											if (!validate52(data.error, {
												instancePath: instancePath + "/error",
												parentData: data,
												parentDataProperty: "error",
												rootData
											})) {
												vErrors = vErrors === null ? validate52.errors : vErrors.concat(validate52.errors);
												errors = vErrors.length;
											}
											var valid6 = _errs16 === errors;
										} else var valid6 = true;
									}
								}
							}
						} else {
							validate42.errors = [{
								instancePath,
								schemaPath: "#/oneOf/2/type",
								keyword: "type",
								params: { type: "object" },
								message: "must be object"
							}];
							return false;
						}
					}
				} else {
					validate42.errors = [{
						instancePath,
						schemaPath: "#/discriminator",
						keyword: "discriminator",
						params: {
							error: "mapping",
							tag: "kind",
							tagValue: tag0
						},
						message: "value of tag \"kind\" must be in oneOf"
					}];
					return false;
				}
			} else {
				validate42.errors = [{
					instancePath,
					schemaPath: "#/discriminator",
					keyword: "discriminator",
					params: {
						error: "tag",
						tag: "kind",
						tagValue: tag0
					},
					message: "tag \"kind\" must be string"
				}];
				return false;
			}
		} else {
			validate42.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate42.errors = vErrors;
	return errors === 0;
}
function validate37(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.key === void 0 && (missing0 = "key") || data.about === void 0 && (missing0 = "about") || data.inputs === void 0 && (missing0 = "inputs") || data.contents === void 0 && (missing0 = "contents") || data.outcome === void 0 && (missing0 = "outcome")) {
				validate37.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "key" || key0 === "about" || key0 === "inputs" || key0 === "contents" || key0 === "outcome")) {
					validate37.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.key !== void 0) {
						const _errs2 = errors;
						if (!validate28(data.key, {
							instancePath: instancePath + "/key",
							parentData: data,
							parentDataProperty: "key",
							rootData
						})) {
							vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.about !== void 0) {
							const _errs3 = errors;
							if (!validate35(data.about, {
								instancePath: instancePath + "/about",
								parentData: data,
								parentDataProperty: "about",
								rootData
							})) {
								vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.inputs !== void 0) {
								let data2 = data.inputs;
								const _errs4 = errors;
								if (errors === _errs4) {
									if (Array.isArray(data2)) {
										if (data2.length > 1e6) {
											validate37.errors = [{
												instancePath: instancePath + "/inputs",
												schemaPath: "#/properties/inputs/maxItems",
												keyword: "maxItems",
												params: { limit: 1e6 },
												message: "must NOT have more than 1000000 items"
											}];
											return false;
										} else {
											const len0 = data2.length;
											for (let i0 = 0; i0 < len0; i0++) {
												const _errs6 = errors;
												if (!validate33(data2[i0], {
													instancePath: instancePath + "/inputs/" + i0,
													parentData: data2,
													parentDataProperty: i0,
													rootData
												})) {
													vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
													errors = vErrors.length;
												}
												if (!(_errs6 === errors)) break;
											}
										}
									} else {
										validate37.errors = [{
											instancePath: instancePath + "/inputs",
											schemaPath: "#/properties/inputs/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										}];
										return false;
									}
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.contents !== void 0) {
									const _errs7 = errors;
									if (!validate28(data.contents, {
										instancePath: instancePath + "/contents",
										parentData: data,
										parentDataProperty: "contents",
										rootData
									})) {
										vErrors = vErrors === null ? validate28.errors : vErrors.concat(validate28.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.outcome !== void 0) {
										const _errs8 = errors;
										if (!validate42(data.outcome, {
											instancePath: instancePath + "/outcome",
											parentData: data,
											parentDataProperty: "outcome",
											rootData
										})) {
											vErrors = vErrors === null ? validate42.errors : vErrors.concat(validate42.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
								}
							}
						}
					}
				}
			}
		} else {
			validate37.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate37.errors = vErrors;
	return errors === 0;
}
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.version === void 0 && (missing0 = "version") || data.seaworthy === void 0 && (missing0 = "seaworthy") || data.shard === void 0 && (missing0 = "shard") || data.sharedState === void 0 && (missing0 = "sharedState") || data.paths === void 0 && (missing0 = "paths") || data.targets === void 0 && (missing0 = "targets") || data.calls === void 0 && (missing0 = "calls")) {
				validate22.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "version" || key0 === "seaworthy" || key0 === "shard" || key0 === "sharedState" || key0 === "base" || key0 === "paths" || key0 === "targets" || key0 === "calls")) {
					validate22.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.version !== void 0) {
						const _errs2 = errors;
						if (1 !== data.version) {
							validate22.errors = [{
								instancePath: instancePath + "/version",
								schemaPath: "#/properties/version/const",
								keyword: "const",
								params: { allowedValue: 1 },
								message: "must be equal to constant"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.seaworthy !== void 0) {
							let data1 = data.seaworthy;
							const _errs3 = errors;
							if (errors === _errs3) {
								if (typeof data1 === "string") {
									if (data1.length > 100) {
										validate22.errors = [{
											instancePath: instancePath + "/seaworthy",
											schemaPath: "#/properties/seaworthy/maxLength",
											keyword: "maxLength",
											params: { limit: 100 },
											message: "must NOT have more than 100 characters"
										}];
										return false;
									}
								} else {
									validate22.errors = [{
										instancePath: instancePath + "/seaworthy",
										schemaPath: "#/properties/seaworthy/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.shard !== void 0) {
								const _errs5 = errors;
								if (!validate23(data.shard, {
									instancePath: instancePath + "/shard",
									parentData: data,
									parentDataProperty: "shard",
									rootData
								})) {
									vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
									errors = vErrors.length;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.sharedState !== void 0) {
									const _errs6 = errors;
									if (!validate25(data.sharedState, {
										instancePath: instancePath + "/sharedState",
										parentData: data,
										parentDataProperty: "sharedState",
										rootData
									})) {
										vErrors = vErrors === null ? validate25.errors : vErrors.concat(validate25.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs6 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.base !== void 0) {
										const _errs7 = errors;
										if (!validate26(data.base, {
											instancePath: instancePath + "/base",
											parentData: data,
											parentDataProperty: "base",
											rootData
										})) {
											vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs7 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.paths !== void 0) {
											let data5 = data.paths;
											const _errs8 = errors;
											if (errors === _errs8) {
												if (Array.isArray(data5)) {
													if (data5.length > 1e4) {
														validate22.errors = [{
															instancePath: instancePath + "/paths",
															schemaPath: "#/properties/paths/maxItems",
															keyword: "maxItems",
															params: { limit: 1e4 },
															message: "must NOT have more than 10000 items"
														}];
														return false;
													} else {
														const len0 = data5.length;
														for (let i0 = 0; i0 < len0; i0++) {
															const _errs10 = errors;
															if (!validate33(data5[i0], {
																instancePath: instancePath + "/paths/" + i0,
																parentData: data5,
																parentDataProperty: i0,
																rootData
															})) {
																vErrors = vErrors === null ? validate33.errors : vErrors.concat(validate33.errors);
																errors = vErrors.length;
															}
															if (!(_errs10 === errors)) break;
														}
													}
												} else {
													validate22.errors = [{
														instancePath: instancePath + "/paths",
														schemaPath: "#/properties/paths/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													}];
													return false;
												}
											}
											var valid0 = _errs8 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.targets !== void 0) {
												let data7 = data.targets;
												const _errs11 = errors;
												if (errors === _errs11) {
													if (Array.isArray(data7)) {
														if (data7.length > 1e5) {
															validate22.errors = [{
																instancePath: instancePath + "/targets",
																schemaPath: "#/properties/targets/maxItems",
																keyword: "maxItems",
																params: { limit: 1e5 },
																message: "must NOT have more than 100000 items"
															}];
															return false;
														} else {
															const len1 = data7.length;
															for (let i1 = 0; i1 < len1; i1++) {
																const _errs13 = errors;
																if (!validate35(data7[i1], {
																	instancePath: instancePath + "/targets/" + i1,
																	parentData: data7,
																	parentDataProperty: i1,
																	rootData
																})) {
																	vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
																	errors = vErrors.length;
																}
																if (!(_errs13 === errors)) break;
															}
														}
													} else {
														validate22.errors = [{
															instancePath: instancePath + "/targets",
															schemaPath: "#/properties/targets/type",
															keyword: "type",
															params: { type: "array" },
															message: "must be array"
														}];
														return false;
													}
												}
												var valid0 = _errs11 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.calls !== void 0) {
													let data9 = data.calls;
													const _errs14 = errors;
													if (errors === _errs14) {
														if (Array.isArray(data9)) {
															if (data9.length > 1e6) {
																validate22.errors = [{
																	instancePath: instancePath + "/calls",
																	schemaPath: "#/properties/calls/maxItems",
																	keyword: "maxItems",
																	params: { limit: 1e6 },
																	message: "must NOT have more than 1000000 items"
																}];
																return false;
															} else {
																const len2 = data9.length;
																for (let i2 = 0; i2 < len2; i2++) {
																	const _errs16 = errors;
																	if (!validate37(data9[i2], {
																		instancePath: instancePath + "/calls/" + i2,
																		parentData: data9,
																		parentDataProperty: i2,
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate37.errors : vErrors.concat(validate37.errors);
																		errors = vErrors.length;
																	}
																	if (!(_errs16 === errors)) break;
																}
															}
														} else {
															validate22.errors = [{
																instancePath: instancePath + "/calls",
																schemaPath: "#/properties/calls/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs14 === errors;
												} else var valid0 = true;
											}
										}
									}
								}
							}
						}
					}
				}
			}
		} else {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
// src/shard/receive.ts
/** Reads parts; throws a SeaworthyError that says which file is wrong, or which shard is missing. */
function receiveParts(files, seaworthy) {
	const parts = files.map(({ name, text }) => {
		const value = parsed(text);
		if (value === void 0) throw invalid(name, "is not JSON", "name the complete file that a shard wrote");
		if (!isPart(value)) {
			const [first] = isPart.errors ?? [];
			throw invalid(name, `is not a part that 'seaworthy check --shard' writes: ${`${first?.instancePath || "the file"} ${first?.message ?? "is not valid"}`}`, again);
		}
		return {
			...value,
			name
		};
	});
	const first = complete(parts, seaworthy);
	for (const part of parts) checkSameRun(first, part);
	for (const part of parts) checkOrder(part);
	const { sharedState, base, paths, shard } = first;
	const calls = parts.flatMap((part) => part.calls.map((call) => ({
		...call,
		part: part.name
	})));
	return {
		common: {
			sharedState,
			paths,
			of: shard.of,
			...base === void 0 ? {} : { base }
		},
		calls: new Map(calls.map((call) => [call.key, call]))
	};
}
const again = "run that shard again, and do not change the file that it writes";
function parsed(text) {
	try {
		return JSON.parse(text);
	} catch {
		return;
	}
}
/** The first part, when each shard of the same run is there once. */
function complete(parts, seaworthy) {
	const [first] = parts;
	if (first === void 0) throw new SeaworthyError({
		code: "usage",
		message: "no part was named"
	});
	const seen = /* @__PURE__ */ new Map();
	for (const part of parts) {
		const { index, of } = part.shard;
		if (part.seaworthy !== seaworthy) {
			const why = `was written by Seaworthy ${JSON.stringify(part.seaworthy)}, and this is ${seaworthy}`;
			throw invalid(part.name, why, "use the same version for the shards and for merge");
		}
		if (of !== first.shard.of) throw invalid(part.name, `is one of ${of}, and '${first.name}' is one of ${first.shard.of}`, oneRun);
		const other = seen.get(index);
		if (other !== void 0) throw invalid(part.name, `is shard ${index} of ${of}, and so is '${other.name}'`, oneRun);
		seen.set(index, part);
	}
	const missing = Array.from({ length: first.shard.of }, (_, at) => at + 1).filter((index) => !seen.has(index));
	if (missing.length === 0) return first;
	throw new SeaworthyError({
		code: "part-invalid",
		message: `of ${first.shard.of} shards ${missing.length === 1 ? "one is" : `${missing.length} are`} missing: ${missing.join(", ")}`,
		hint: "name the parts of all shards; a shard that did not end wrote none"
	});
}
const oneRun = "name the parts of one run, each of them once";
function checkSameRun(first, part) {
	const differs = disagreement(first, part) ?? (first.base === part.base ? void 0 : "was compared with another base");
	const why = (JSON.stringify(first.paths) === JSON.stringify(part.paths) ? void 0 : "looked at other paths") ?? differs;
	if (why !== void 0) throw invalid(part.name, `${why} than '${first.name}'`, oneRun);
}
/** How two states differ, as the beginning of a sentence that ends in `than …`; undefined when they do not. */
function disagreement({ sharedState: a }, { sharedState: b }) {
	if (a.commit !== b.commit) return `is of another commit (${b.commit ?? "none"}, not ${a.commit ?? "none"})`;
	if (a.settings !== b.settings) return "was made with other options, or another configuration,";
	return a.targets === b.targets ? void 0 : "found other targets";
}
/** Each document stands in the output once at most, so that a small part cannot become a large text. */
function checkOrder({ name, calls }) {
	for (const { about, outcome } of calls) {
		if (outcome.kind !== "text") continue;
		const { output, documents } = outcome.answer;
		const indexes = output.filter((piece) => typeof piece === "number");
		if (indexes.some((index, at) => index >= documents.length || index <= (indexes[at - 1] ?? -1))) throw invalid(name, `has documents out of order (${about})`, again);
	}
}
function invalid(name, why, hint) {
	return new SeaworthyError({
		code: "part-invalid",
		message: `the part '${name}' ${why}`,
		hint
	});
}
// src/shard/call-key.ts
const firstCalls = {
	overlay: void 0,
	isAgain: false
};
/** The name of a call. The folder of the overlay is not part of it: it differs from machine to machine. */
function keyOf(asked, { sealer }) {
	const { engine, op, request, overlay, isAgain } = asked;
	const state = overlay === void 0 ? "head" : "base";
	return sealer.sign(JSON.stringify([
		state,
		isAgain ? "again" : "first",
		engine,
		op,
		request
	]));
}
// src/shard/pack.ts
/** The outcome of a call as it stands in a part; undefined for one that parts do not carry. What an error quotes is sealed. */
function packed(outcome, seal) {
	if (!outcome.ok) return {
		kind: "error",
		error: { sealed: seal(JSON.stringify(outcome.error)) }
	};
	if (isText(outcome.answer)) return {
		kind: "text",
		answer: packedText(outcome.answer, seal)
	};
	return isCauses$1(outcome.answer) ? {
		kind: "causes",
		answer: { documents: outcome.answer.documents }
	} : void 0;
}
/** An answer of `template` or `build`. */
function isText(answer) {
	return typeof answer === "object" && answer !== null && "output" in answer;
}
/** An answer of `locate`. */
function isCauses$1(answer) {
	return typeof answer === "object" && answer !== null && "renders" in answer;
}
/** The output holds each document once more; only what stands around the documents is written again. */
function packedText(answer, seal) {
	const { output, documents, neededCharts, warnings: _, ...lines } = answer;
	const mask = secretMask(documents.map(({ text }) => text));
	const sealedIfSecret = (text) => maySecret.test(text) || mask(text) !== text ? { sealed: seal(text) } : text;
	const pieces = [];
	let at = 0;
	for (const [index, { text }] of documents.entries()) {
		const body = text.trimEnd();
		const start = output.indexOf(body, at);
		if (body === "" || start === -1) continue;
		if (start > at) pieces.push(sealedIfSecret(output.slice(at, start)));
		pieces.push(index);
		at = start + body.length;
	}
	if (at < output.length) pieces.push(sealedIfSecret(output.slice(at)));
	return {
		...lines,
		output: pieces,
		documents: documents.map((each) => ({
			...each,
			text: sealedIfSecret(each.text)
		})),
		...neededCharts === void 0 ? {} : { neededCharts: neededCharts.map((each) => packedRequest(each, seal)) }
	};
}
/** Keys stay in their order: the next call is found by its request, character for character. */
function packedRequest(request, seal) {
	const { inline, ...others } = request;
	return inline === void 0 ? others : {
		...request,
		inline: {
			...inline,
			text: { sealed: seal(inline.text) }
		}
	};
}
/**
* Text that may be that of a Secret is sealed, and text that repeats a value of one. Sealing too much does no harm: it is
* opened again to the byte.
*/
const maySecret = /\bSecret(?:List)?\b/;
/** The error of a call; undefined for a text that is none. */
function unpackedError(text) {
	const error = JSON.parse(text);
	return isEngineError(error) ? error : void 0;
}
/** What an engine answered; the inverse of {@link packed}. */
function unpacked(outcome, open) {
	if (outcome.kind === "causes") return outcome.answer;
	const { output, documents, neededCharts, ...lines } = outcome.answer;
	const opened = (text) => typeof text === "string" ? text : open(text.sealed);
	const whole = documents.map((each) => ({
		...each,
		text: opened(each.text)
	}));
	const pieces = output.map((piece) => typeof piece === "number" ? whole[piece]?.text.trimEnd() ?? "" : opened(piece));
	const requests = neededCharts?.map((request) => request.inline === void 0 ? request : {
		...request,
		inline: {
			...request.inline,
			text: opened(request.inline.text)
		}
	});
	const text = {
		...lines,
		output: pieces.join(""),
		documents: whole
	};
	return requests === void 0 ? text : {
		...text,
		neededCharts: requests
	};
}
// src/shard/record.ts
function recording(engines, context) {
	const calls = /* @__PURE__ */ new Map();
	const recorded = (inner, { overlay, isAgain }) => ({
		async call(engine, op, request) {
			const outcome = await inner.call(engine, op, request);
			const call = await callOf({
				engine,
				op,
				request,
				overlay,
				isAgain
			}, outcome, context);
			if (call !== void 0) calls.set(call.key, call);
			return outcome;
		},
		through: (folder) => recorded(inner.through(folder), {
			overlay: folder,
			isAgain
		}),
		again: () => recorded(inner.again(), {
			overlay,
			isAgain: true
		})
	});
	return {
		engines: recorded(engines, firstCalls),
		calls: () => [...calls.values()].sort((a, b) => a.key < b.key ? -1 : 1)
	};
}
/** What may be a Secret can be opened only with the files it was made from: who has those can render it anyway. */
async function callOf(asked, outcome, context) {
	const { sealer, contentsOf } = context;
	const { inputs } = outcome;
	const contents = await contentsOf(asked.overlay, inputs);
	const answer = packed(outcome, (text) => sealer.seal(text, contents));
	if (answer === void 0) return void 0;
	return {
		key: keyOf(asked, context),
		about: aboutOf(asked),
		inputs,
		contents: sealer.sign(contents),
		outcome: answer
	};
}
function aboutOf({ engine, op, request }) {
	const place = request !== null && typeof request === "object" ? "chart" in request ? request.chart : "path" in request ? request.path : "" : "";
	return `${engine} ${op} ${asText(place)}`;
}
// src/shard/replay.ts
/**
* Engines that answer from parts what a shard has asked with the same request about the same files, and everything else
* themselves: what a shard could not know makes merging slower, and never different.
*/
function replaying(engines, recorded, context) {
	const replayed = (inner, { overlay, isAgain }) => ({
		async call(engine, op, request) {
			const call = recorded.get(keyOf({
				engine,
				op,
				request,
				overlay,
				isAgain
			}, context));
			if (call === void 0) return inner.call(engine, op, request);
			const outcome = await outcomeOf(call, overlay, context);
			if (!answers(outcome, op)) throw damaged(call);
			return outcome;
		},
		through: (folder) => replayed(inner.through(folder), {
			overlay: folder,
			isAgain
		}),
		again: () => replayed(inner.again(), {
			overlay,
			isAgain: true
		})
	});
	return replayed(engines, firstCalls);
}
/** Rendering answers text, locating answers causes; what is in them was checked against the schema of parts. */
function answers(outcome, op) {
	return !outcome.ok || op === "locate" === isCauses(outcome.answer);
}
function isCauses(answer) {
	return typeof answer === "object" && answer !== null && !("output" in answer);
}
async function outcomeOf(call, overlay, { sealer, contentsOf }) {
	const { inputs, outcome } = call;
	const contents = await contentsOf(overlay, inputs);
	if (sealer.sign(contents) !== call.contents) throw otherFiles(call);
	const open = (sealed) => {
		const text = sealer.open(sealed, contents);
		if (text === void 0) throw damaged(call);
		return text;
	};
	if (outcome.kind === "error") {
		const error = unpackedError(open(outcome.error.sealed));
		if (error === void 0) throw damaged(call);
		return {
			ok: false,
			error,
			inputs,
			accesses: void 0
		};
	}
	return {
		ok: true,
		answer: unpacked(outcome, open),
		inputs,
		accesses: void 0
	};
}
function otherFiles({ part, about }) {
	return new SeaworthyError({
		code: "part-invalid",
		message: `the part '${part}' was made from other files than this checkout has (${about})`,
		hint: "check out the same commit for the shards and for merge, and build chart dependencies in all of them or in none"
	});
}
function damaged({ part, about }) {
	return new SeaworthyError({
		code: "part-invalid",
		message: `the part '${part}' holds an answer that no shard has written (${about})`,
		hint: "run that shard again, and do not change the file that it writes"
	});
}
// src/shard/sealer.ts
const cipher = "aes-256-gcm";
const ivBytes = 12;
const tagBytes = 16;
const keyBytes = 32;
/** `shared`: what all have in common. The key is derived slowly (scrypt, some 50 ms): guessing a weak password in it is expensive. */
function sealerOf(shared) {
	const key = scryptSync(shared, "seaworthy part", keyBytes);
	const mac = (text) => createHmac("sha256", key).update(text).digest();
	return {
		sign: (text) => mac(`sign ${text}`).toString("hex"),
		seal(text, lock) {
			const iv = mac(`iv ${lock} ${text}`).subarray(0, ivBytes);
			const sealing = createCipheriv(cipher, mac(`lock ${lock}`), iv);
			const hidden = Buffer.concat([sealing.update(text, "utf8"), sealing.final()]);
			return Buffer.concat([
				iv,
				sealing.getAuthTag(),
				hidden
			]).toString("base64");
		},
		open(sealed, lock) {
			const bytes = Buffer.from(sealed, "base64");
			if (bytes.length < 28) return void 0;
			const opening = createDecipheriv(cipher, mac(`lock ${lock}`), bytes.subarray(0, ivBytes), { authTagLength: tagBytes });
			opening.setAuthTag(bytes.subarray(ivBytes, 28));
			try {
				const text = opening.update(bytes.subarray(28));
				return Buffer.concat([text, opening.final()]).toString("utf8");
			} catch {
				return;
			}
		}
	};
}
// src/shards.ts
/** Of this Seaworthy: parts of another version are not read. */
const { version } = package_default;
/**
* Renders one share of the charts and kustomizations, looks for the lines of what it can judge, and writes down what the
* engines answered. Its findings are not final, because other targets are missing: the merge decides.
*/
async function runShard(options, shard, { hide }) {
	const { cache: _, ...uncached } = options;
	requireFiles(options, "--shard cannot be used with");
	const work = without(await openSession(uncached), hide);
	const { sharedState, context, shardOf } = await sharedFacts(work, shard.of);
	const isMine = (target) => target.traits.isVerbatim || shardOf(target.id) === shard.index;
	return withTools(work, async (tools) => {
		const recorder = recording(tools.engines, context);
		const report = await judge(work, {
			...tools,
			engines: recorder.engines
		}, { isMine });
		const expensive = report.rendered.filter(({ target }) => target.kind !== "plain");
		const base = report.comparison?.commit;
		const part = {
			version: 1,
			seaworthy: version,
			shard,
			sharedState,
			...base === void 0 ? {} : { base },
			paths: work.paths,
			targets: expensive.map(({ target }) => target.id),
			calls: recorder.calls()
		};
		const rendered = expensive.filter(({ status }) => status === "rendered").length;
		return {
			part: `${JSON.stringify(part)}\n`,
			targets: expensive.length,
			rendered
		};
	});
}
/**
* One run over the whole repository in which the engines answer from the parts what a shard has asked them already. So
* the report is that of a run without shards, by construction.
*/
async function mergeShards(options, files, { hide }) {
	const { common, calls } = receiveParts(files, version);
	const root = repositoryRootOf(options);
	const paths = common.paths.map((path) => join(root, repoPath(path)));
	const { cache: _, ...uncached } = options;
	const work = without(await openSession({
		...uncached,
		root,
		paths
	}), hide);
	const { sharedState, context } = await sharedFacts(work, common.of);
	const why = disagreement({ sharedState }, common);
	const first = files[0]?.name ?? "";
	if (why !== void 0) throw invalid(first, `${why} than this run`, sameRun);
	if (common.base === void 0 !== (options.base === void 0)) throw invalid(first, common.base === void 0 ? "was compared with nothing, and this run has --base" : `was compared with ${common.base}`, "give --base to the shards and to merge, or to neither");
	const report = await withTools(work, (tools) => judge(work, {
		...tools,
		engines: replaying(tools.engines, calls, context)
	}));
	if (report.comparison?.commit === common.base) return report;
	throw invalid(first, `was compared with ${common.base}, and this run with ${report.comparison?.commit}`, "give the commit itself to --base, so that it stays the same while the branch moves on");
}
const sameRun = "check out the same commit, and give merge the options that the shards were given";
/** What every shard finds out before it begins, and finds the same. */
async function sharedFacts(work, of) {
	const { files, config, paths, named, policySets } = work;
	const rules = policySets.flatMap((each) => each.rules);
	const documents = openReader(void 0, config.limits.renderMs);
	const { targets } = await discover({
		files,
		documents,
		finders: toolsOf(kinds).finders
	}, config, {
		paths,
		named
	});
	const expensive = targets.filter((target) => !target.traits.isVerbatim);
	const shardOf = split(await estimatedCosts(expensive, files, config.exclude), of);
	const commit = await headCommit(files.root);
	const { failOn: _, ...settings } = config;
	const division = targets.map((target) => [
		target.id,
		target.kind,
		target.traits.isVerbatim ? 0 : shardOf(target.id)
	]);
	const sealer = sealerOf(JSON.stringify([
		version,
		paths,
		settings,
		rules
	]));
	const earlier = (folder) => nodeFiles(files.root, config.limits.fileBytes, openOverlay(folder));
	return {
		sharedState: {
			...commit === void 0 ? {} : { commit },
			settings: sealer.sign("settings"),
			targets: createHash("sha256").update(JSON.stringify(division)).digest("hex")
		},
		context: {
			sealer,
			contentsOf: contentsIn((folder) => folder === void 0 ? files : earlier(folder))
		},
		shardOf
	};
}
/** The same repository without these files, and without parts that another shard on this machine has left. */
function without(work, hide) {
	const hidden = new Set(hide);
	const { files } = work;
	const walk = async (options) => {
		const found = await files.walk(options);
		return {
			...found,
			files: found.files.filter((path) => !isPartName(path) && !hidden.has(join(files.root, path)))
		};
	};
	return {
		...work,
		files: {
			...files,
			walk
		}
	};
}
export { runShard as n, mergeShards as t };
