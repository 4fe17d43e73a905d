import { C as digestOf, u as openOverlay, y as buildDigest } from "./replies.js";
import { t as openStore } from "./store.js";
import { d as withoutLinksOf } from "./regular-file.js";
import { t as grouped } from "./grouped.js";
import { a as splitDocuments, c as isLate, n as limited, t as documentOf } from "./stream.js";
import { n as bridge, t as accessKey } from "./bridge.js";
// src/evaluate/judgements.ts
/** Names what a rule says: the rule, what it is made of, and its parameters. */
function ruleKey({ meta, params }) {
	return JSON.stringify([
		meta.id,
		meta.digest,
		params
	]);
}
// src/cache/read-json.ts
/** Reads JSON of one shape; undefined for any other text. */
function readJson(text, validate) {
	try {
		const value = JSON.parse(text);
		return validate(value) ? value : void 0;
	} catch {
		return;
	}
}
// src/cache/inferences.ts
const mostStored$1 = 2e4;
/** One entry of `store` holds those of a policy set; a new build of Seaworthy may infer others. */
function openInferences(store, { id }) {
	const name = `inferences.${digestOf(`${id} ${buildDigest(["engines/rego.wasm.br"])}`)}`;
	const earlier = new Map(Object.entries(readJson(store.read(name) ?? "", isStored) ?? {}));
	const used = /* @__PURE__ */ new Map();
	let isNew = false;
	return {
		find(key) {
			const field = used.get(key) ?? earlier.get(key);
			if (field !== void 0) used.set(key, field);
			return field;
		},
		keep(key, field) {
			used.set(key, field);
			isNew = true;
		},
		save() {
			if (!isNew) return;
			const others = [...earlier].filter(([key]) => !used.has(key));
			store.write(name, JSON.stringify(Object.fromEntries([...used, ...others].slice(0, mostStored$1))));
		}
	};
}
function isStored(value) {
	return typeof value === "object" && value !== null && Object.values(value).every(isField);
}
function isField(value) {
	if (value === null) return true;
	if (typeof value !== "object" || value === void 0) return false;
	const { path, isNamed } = { ...value };
	return Array.isArray(path) && path.every((step) => typeof step === "string" || Number.isInteger(step)) && typeof isNamed === "boolean";
}
// src/cache/entry-validators.generated.js
const isAccesses = validate22;
const schema8 = {
	"type": "object",
	"required": [
		"kind",
		"path",
		"digest"
	],
	"properties": {
		"kind": { "enum": [
			"read",
			"stat",
			"list"
		] },
		"path": { "type": "string" },
		"digest": { "type": "string" }
	},
	"tsType": "FileAccess",
	"additionalProperties": false
};
function validate23(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (data && typeof data == "object" && !Array.isArray(data)) {
		let missing0;
		if (data.kind === void 0 && (missing0 = "kind") || data.path === void 0 && (missing0 = "path") || data.digest === void 0 && (missing0 = "digest")) {
			validate23.errors = [{
				instancePath,
				schemaPath: "#/required",
				keyword: "required",
				params: { missingProperty: missing0 },
				message: "must have required property '" + missing0 + "'"
			}];
			return false;
		} else {
			for (const key0 in data) if (!(key0 === "kind" || key0 === "path" || key0 === "digest")) {
				validate23.errors = [{
					instancePath,
					schemaPath: "#/additionalProperties",
					keyword: "additionalProperties",
					params: { additionalProperty: key0 },
					message: "must NOT have additional properties"
				}];
				return false;
			}
			if (data.kind !== void 0) {
				let data0 = data.kind;
				if (!(data0 === "read" || data0 === "stat" || data0 === "list")) {
					validate23.errors = [{
						instancePath: instancePath + "/kind",
						schemaPath: "#/properties/kind/enum",
						keyword: "enum",
						params: { allowedValues: schema8.properties.kind.enum },
						message: "must be equal to one of the allowed values"
					}];
					return false;
				}
				var valid0 = true;
			} else var valid0 = true;
			if (valid0) {
				if (data.path !== void 0) {
					if (typeof data.path !== "string") {
						validate23.errors = [{
							instancePath: instancePath + "/path",
							schemaPath: "#/properties/path/type",
							keyword: "type",
							params: { type: "string" },
							message: "must be string"
						}];
						return false;
					}
					var valid0 = true;
				} else var valid0 = true;
				if (valid0) {
					if (data.digest !== void 0) {
						if (typeof data.digest !== "string") {
							validate23.errors = [{
								instancePath: instancePath + "/digest",
								schemaPath: "#/properties/digest/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = true;
					} else var valid0 = true;
				}
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
function validate22(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (Array.isArray(data)) {
			const len0 = data.length;
			for (let i0 = 0; i0 < len0; i0++) {
				const _errs1 = errors;
				if (!validate23(data[i0], {
					instancePath: instancePath + "/" + i0,
					parentData: data,
					parentDataProperty: i0,
					rootData
				})) {
					vErrors = vErrors === null ? validate23.errors : vErrors.concat(validate23.errors);
					errors = vErrors.length;
				}
				if (!(_errs1 === errors)) break;
			}
		} else {
			validate22.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "array" },
				message: "must be array"
			}];
			return false;
		}
	}
	validate22.errors = vErrors;
	return errors === 0;
}
const isCachedRender = validate25;
const pattern0 = /* @__PURE__ */ new RegExp("^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]+$", "u");
function validate27(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (typeof data === "string") {
		if (!pattern0.test(data)) {
			validate27.errors = [{
				instancePath,
				schemaPath: "#/pattern",
				keyword: "pattern",
				params: { pattern: "^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]+$" },
				message: "must match pattern \"^(?!/)(?!(?:.*/)?\\.\\.(?:/|$))[^\\u0000]+$\""
			}];
			return false;
		}
	} else {
		validate27.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "string" },
			message: "must be string"
		}];
		return false;
	}
	validate27.errors = vErrors;
	return true;
}
function validate26(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.text === void 0 && (missing0 = "text") || data.sourceLine === void 0 && (missing0 = "sourceLine")) {
				validate26.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "text" || key0 === "source" || key0 === "sourceLine")) {
					validate26.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.text !== void 0) {
						const _errs2 = errors;
						if (typeof data.text !== "string") {
							validate26.errors = [{
								instancePath: instancePath + "/text",
								schemaPath: "#/properties/text/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.source !== void 0) {
							const _errs4 = errors;
							if (!validate27(data.source, {
								instancePath: instancePath + "/source",
								parentData: data,
								parentDataProperty: "source",
								rootData
							})) {
								vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.sourceLine !== void 0) {
								let data2 = data.sourceLine;
								const _errs5 = errors;
								if (!(typeof data2 == "number" && !(data2 % 1) && !isNaN(data2) && isFinite(data2))) {
									validate26.errors = [{
										instancePath: instancePath + "/sourceLine",
										schemaPath: "#/properties/sourceLine/type",
										keyword: "type",
										params: { type: "integer" },
										message: "must be integer"
									}];
									return false;
								}
								if (errors === _errs5) {
									if (typeof data2 == "number" && isFinite(data2)) {
										if (data2 < 1 || isNaN(data2)) {
											validate26.errors = [{
												instancePath: instancePath + "/sourceLine",
												schemaPath: "#/properties/sourceLine/minimum",
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
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate26.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate26.errors = vErrors;
	return errors === 0;
}
const schema12 = {
	"description": "Why an operation failed.",
	"type": "object",
	"required": ["code", "message"],
	"properties": {
		"code": {
			"description": "The last two are found out by the host.",
			"enum": [
				"chart-invalid",
				"chart-dependency-missing",
				"values-invalid",
				"template-failed",
				"kustomization-invalid",
				"kustomization-cycle",
				"kustomization-missing-base",
				"kustomization-failed",
				"yaml-invalid",
				"policy-failed",
				"engine-failed",
				"render-memory",
				"render-timeout"
			]
		},
		"message": {
			"description": "What happened, one sentence.",
			"type": "string"
		},
		"hint": {
			"description": "What to do next, one sentence.",
			"type": "string"
		},
		"file": { "$ref": "#/definitions/path" },
		"line": { "$ref": "#/definitions/line" },
		"column": { "$ref": "#/definitions/line" },
		"detail": {
			"description": "The complete message of Helm, Kustomize or OPA.",
			"type": "string"
		},
		"others": {
			"description": "Further errors of the same request.",
			"type": "array",
			"items": { "$ref": "#/definitions/engineError" }
		},
		"context": {
			"description": "Rendered text around the place; the line that is wrong begins with `>`.",
			"type": "array",
			"items": { "type": "string" }
		},
		"values": {
			"description": "Entries of values files that led there.",
			"type": "array",
			"items": { "$ref": "#/definitions/valuesEntry" }
		}
	},
	"additionalProperties": false
};
const func2 = Object.prototype.hasOwnProperty;
function validate32(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (!(typeof data == "number" && !(data % 1) && !isNaN(data) && isFinite(data))) {
		validate32.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "integer" },
			message: "must be integer"
		}];
		return false;
	}
	if (typeof data == "number" && isFinite(data)) {
		if (data < 0 || isNaN(data)) {
			validate32.errors = [{
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
	validate32.errors = vErrors;
	return true;
}
function validate35(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.file === void 0 && (missing0 = "file") || data.line === void 0 && (missing0 = "line") || data.path === void 0 && (missing0 = "path")) {
				validate35.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "file" || key0 === "line" || key0 === "path")) {
					validate35.errors = [{
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
						if (!validate27(data.file, {
							instancePath: instancePath + "/file",
							parentData: data,
							parentDataProperty: "file",
							rootData
						})) {
							vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
							errors = vErrors.length;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.line !== void 0) {
							const _errs3 = errors;
							if (!validate32(data.line, {
								instancePath: instancePath + "/line",
								parentData: data,
								parentDataProperty: "line",
								rootData
							})) {
								vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.path !== void 0) {
								const _errs4 = errors;
								if (typeof data.path !== "string") {
									validate35.errors = [{
										instancePath: instancePath + "/path",
										schemaPath: "#/properties/path/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs4 === errors;
							} else var valid0 = true;
						}
					}
				}
			}
		} else {
			validate35.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate35.errors = vErrors;
	return errors === 0;
}
const wrapper0 = { validate: validate30 };
function validate30(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.code === void 0 && (missing0 = "code") || data.message === void 0 && (missing0 = "message")) {
				validate30.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!func2.call(schema12.properties, key0)) {
					validate30.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.code !== void 0) {
						let data0 = data.code;
						const _errs2 = errors;
						if (!(data0 === "chart-invalid" || data0 === "chart-dependency-missing" || data0 === "values-invalid" || data0 === "template-failed" || data0 === "kustomization-invalid" || data0 === "kustomization-cycle" || data0 === "kustomization-missing-base" || data0 === "kustomization-failed" || data0 === "yaml-invalid" || data0 === "policy-failed" || data0 === "engine-failed" || data0 === "render-memory" || data0 === "render-timeout")) {
							validate30.errors = [{
								instancePath: instancePath + "/code",
								schemaPath: "#/properties/code/enum",
								keyword: "enum",
								params: { allowedValues: schema12.properties.code.enum },
								message: "must be equal to one of the allowed values"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.message !== void 0) {
							const _errs3 = errors;
							if (typeof data.message !== "string") {
								validate30.errors = [{
									instancePath: instancePath + "/message",
									schemaPath: "#/properties/message/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								}];
								return false;
							}
							var valid0 = _errs3 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.hint !== void 0) {
								const _errs5 = errors;
								if (typeof data.hint !== "string") {
									validate30.errors = [{
										instancePath: instancePath + "/hint",
										schemaPath: "#/properties/hint/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.file !== void 0) {
									const _errs7 = errors;
									if (!validate27(data.file, {
										instancePath: instancePath + "/file",
										parentData: data,
										parentDataProperty: "file",
										rootData
									})) {
										vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
										errors = vErrors.length;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.line !== void 0) {
										const _errs8 = errors;
										if (!validate32(data.line, {
											instancePath: instancePath + "/line",
											parentData: data,
											parentDataProperty: "line",
											rootData
										})) {
											vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
											errors = vErrors.length;
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.column !== void 0) {
											const _errs9 = errors;
											if (!validate32(data.column, {
												instancePath: instancePath + "/column",
												parentData: data,
												parentDataProperty: "column",
												rootData
											})) {
												vErrors = vErrors === null ? validate32.errors : vErrors.concat(validate32.errors);
												errors = vErrors.length;
											}
											var valid0 = _errs9 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.detail !== void 0) {
												const _errs10 = errors;
												if (typeof data.detail !== "string") {
													validate30.errors = [{
														instancePath: instancePath + "/detail",
														schemaPath: "#/properties/detail/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs10 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.others !== void 0) {
													let data7 = data.others;
													const _errs12 = errors;
													if (errors === _errs12) {
														if (Array.isArray(data7)) {
															const len0 = data7.length;
															for (let i0 = 0; i0 < len0; i0++) {
																const _errs14 = errors;
																if (!wrapper0.validate(data7[i0], {
																	instancePath: instancePath + "/others/" + i0,
																	parentData: data7,
																	parentDataProperty: i0,
																	rootData
																})) {
																	vErrors = vErrors === null ? wrapper0.validate.errors : vErrors.concat(wrapper0.validate.errors);
																	errors = vErrors.length;
																}
																if (!(_errs14 === errors)) break;
															}
														} else {
															validate30.errors = [{
																instancePath: instancePath + "/others",
																schemaPath: "#/properties/others/type",
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
													if (data.context !== void 0) {
														let data9 = data.context;
														const _errs15 = errors;
														if (errors === _errs15) {
															if (Array.isArray(data9)) {
																const len1 = data9.length;
																for (let i1 = 0; i1 < len1; i1++) {
																	const _errs17 = errors;
																	if (typeof data9[i1] !== "string") {
																		validate30.errors = [{
																			instancePath: instancePath + "/context/" + i1,
																			schemaPath: "#/properties/context/items/type",
																			keyword: "type",
																			params: { type: "string" },
																			message: "must be string"
																		}];
																		return false;
																	}
																	if (!(_errs17 === errors)) break;
																}
															} else {
																validate30.errors = [{
																	instancePath: instancePath + "/context",
																	schemaPath: "#/properties/context/type",
																	keyword: "type",
																	params: { type: "array" },
																	message: "must be array"
																}];
																return false;
															}
														}
														var valid0 = _errs15 === errors;
													} else var valid0 = true;
													if (valid0) {
														if (data.values !== void 0) {
															let data11 = data.values;
															const _errs19 = errors;
															if (errors === _errs19) {
																if (Array.isArray(data11)) {
																	const len2 = data11.length;
																	for (let i2 = 0; i2 < len2; i2++) {
																		const _errs21 = errors;
																		if (!validate35(data11[i2], {
																			instancePath: instancePath + "/values/" + i2,
																			parentData: data11,
																			parentDataProperty: i2,
																			rootData
																		})) {
																			vErrors = vErrors === null ? validate35.errors : vErrors.concat(validate35.errors);
																			errors = vErrors.length;
																		}
																		if (!(_errs21 === errors)) break;
																	}
																} else {
																	validate30.errors = [{
																		instancePath: instancePath + "/values",
																		schemaPath: "#/properties/values/type",
																		keyword: "type",
																		params: { type: "array" },
																		message: "must be array"
																	}];
																	return false;
																}
															}
															var valid0 = _errs19 === errors;
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
		} else {
			validate30.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate30.errors = vErrors;
	return errors === 0;
}
function validate41(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (data !== null) {
		const err0 = {
			instancePath,
			schemaPath: "#/oneOf/0/type",
			keyword: "type",
			params: { type: "null" },
			message: "must be null"
		};
		if (vErrors === null) vErrors = [err0];
		else vErrors.push(err0);
		errors++;
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs3 = errors;
	if (errors === _errs3) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.ok === void 0 && (missing0 = "ok") || data.value === void 0 && (missing0 = "value")) {
				const err1 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err1];
				else vErrors.push(err1);
				errors++;
			} else {
				const _errs5 = errors;
				for (const key0 in data) if (!(key0 === "ok" || key0 === "value" || key0 === "duplicate")) {
					const err2 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err2];
					else vErrors.push(err2);
					errors++;
					break;
				}
				if (_errs5 === errors) {
					if (data.ok !== void 0) {
						const _errs6 = errors;
						if (true !== data.ok) {
							const err3 = {
								instancePath: instancePath + "/ok",
								schemaPath: "#/oneOf/1/properties/ok/const",
								keyword: "const",
								params: { allowedValue: true },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err3];
							else vErrors.push(err3);
							errors++;
						}
						var valid1 = _errs6 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.duplicate !== void 0) {
							const _errs7 = errors;
							if (!validate30(data.duplicate, {
								instancePath: instancePath + "/duplicate",
								parentData: data,
								parentDataProperty: "duplicate",
								rootData
							})) {
								vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
								errors = vErrors.length;
							}
							var valid1 = _errs7 === errors;
						} else var valid1 = true;
					}
				}
			}
		} else {
			const err4 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err4];
			else vErrors.push(err4);
			errors++;
		}
	}
	var _valid0 = _errs3 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else {
		if (_valid0) {
			valid0 = true;
			passing0 = 1;
		}
		const _errs8 = errors;
		if (errors === _errs8) {
			if (data && typeof data == "object" && !Array.isArray(data)) {
				let missing1;
				if (data.ok === void 0 && (missing1 = "ok") || data.failure === void 0 && (missing1 = "failure")) {
					const err5 = {
						instancePath,
						schemaPath: "#/oneOf/2/required",
						keyword: "required",
						params: { missingProperty: missing1 },
						message: "must have required property '" + missing1 + "'"
					};
					if (vErrors === null) vErrors = [err5];
					else vErrors.push(err5);
					errors++;
				} else {
					const _errs10 = errors;
					for (const key1 in data) if (!(key1 === "ok" || key1 === "failure")) {
						const err6 = {
							instancePath,
							schemaPath: "#/oneOf/2/additionalProperties",
							keyword: "additionalProperties",
							params: { additionalProperty: key1 },
							message: "must NOT have additional properties"
						};
						if (vErrors === null) vErrors = [err6];
						else vErrors.push(err6);
						errors++;
						break;
					}
					if (_errs10 === errors) {
						if (data.ok !== void 0) {
							const _errs11 = errors;
							if (false !== data.ok) {
								const err7 = {
									instancePath: instancePath + "/ok",
									schemaPath: "#/oneOf/2/properties/ok/const",
									keyword: "const",
									params: { allowedValue: false },
									message: "must be equal to constant"
								};
								if (vErrors === null) vErrors = [err7];
								else vErrors.push(err7);
								errors++;
							}
							var valid2 = _errs11 === errors;
						} else var valid2 = true;
						if (valid2) {
							if (data.failure !== void 0) {
								const _errs12 = errors;
								if (!validate30(data.failure, {
									instancePath: instancePath + "/failure",
									parentData: data,
									parentDataProperty: "failure",
									rootData
								})) {
									vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
									errors = vErrors.length;
								}
								var valid2 = _errs12 === errors;
							} else var valid2 = true;
						}
					}
				}
			} else {
				const err8 = {
					instancePath,
					schemaPath: "#/oneOf/2/type",
					keyword: "type",
					params: { type: "object" },
					message: "must be object"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			}
		}
		var _valid0 = _errs8 === errors;
		if (_valid0 && valid0) {
			valid0 = false;
			passing0 = [passing0, 2];
		} else if (_valid0) {
			valid0 = true;
			passing0 = 2;
		}
	}
	if (!valid0) {
		const err9 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err9];
		else vErrors.push(err9);
		errors++;
		validate41.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate41.errors = vErrors;
	return errors === 0;
}
function validate25(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	const _errs0 = errors;
	let valid0 = false;
	let passing0 = null;
	const _errs1 = errors;
	if (errors === _errs1) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.status === void 0 && (missing0 = "status") || data.output === void 0 && (missing0 = "output") || data.documents === void 0 && (missing0 = "documents") || data.inputs === void 0 && (missing0 = "inputs") || data.reads === void 0 && (missing0 = "reads")) {
				const err0 = {
					instancePath,
					schemaPath: "#/oneOf/0/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				};
				if (vErrors === null) vErrors = [err0];
				else vErrors.push(err0);
				errors++;
			} else {
				const _errs3 = errors;
				for (const key0 in data) if (!(key0 === "status" || key0 === "output" || key0 === "documents" || key0 === "flaw" || key0 === "inputs" || key0 === "reads")) {
					const err1 = {
						instancePath,
						schemaPath: "#/oneOf/0/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err1];
					else vErrors.push(err1);
					errors++;
					break;
				}
				if (_errs3 === errors) {
					if (data.status !== void 0) {
						const _errs4 = errors;
						if ("rendered" !== data.status) {
							const err2 = {
								instancePath: instancePath + "/status",
								schemaPath: "#/oneOf/0/properties/status/const",
								keyword: "const",
								params: { allowedValue: "rendered" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err2];
							else vErrors.push(err2);
							errors++;
						}
						var valid1 = _errs4 === errors;
					} else var valid1 = true;
					if (valid1) {
						if (data.output !== void 0) {
							const _errs5 = errors;
							if (typeof data.output !== "string") {
								const err3 = {
									instancePath: instancePath + "/output",
									schemaPath: "#/oneOf/0/properties/output/type",
									keyword: "type",
									params: { type: "string" },
									message: "must be string"
								};
								if (vErrors === null) vErrors = [err3];
								else vErrors.push(err3);
								errors++;
							}
							var valid1 = _errs5 === errors;
						} else var valid1 = true;
						if (valid1) {
							if (data.documents !== void 0) {
								let data2 = data.documents;
								const _errs7 = errors;
								if (errors === _errs7) {
									if (Array.isArray(data2)) {
										const len0 = data2.length;
										for (let i0 = 0; i0 < len0; i0++) {
											const _errs9 = errors;
											if (!validate26(data2[i0], {
												instancePath: instancePath + "/documents/" + i0,
												parentData: data2,
												parentDataProperty: i0,
												rootData
											})) {
												vErrors = vErrors === null ? validate26.errors : vErrors.concat(validate26.errors);
												errors = vErrors.length;
											}
											if (!(_errs9 === errors)) break;
										}
									} else {
										const err4 = {
											instancePath: instancePath + "/documents",
											schemaPath: "#/oneOf/0/properties/documents/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err4];
										else vErrors.push(err4);
										errors++;
									}
								}
								var valid1 = _errs7 === errors;
							} else var valid1 = true;
							if (valid1) {
								if (data.flaw !== void 0) {
									const _errs10 = errors;
									if (!validate30(data.flaw, {
										instancePath: instancePath + "/flaw",
										parentData: data,
										parentDataProperty: "flaw",
										rootData
									})) {
										vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
										errors = vErrors.length;
									}
									var valid1 = _errs10 === errors;
								} else var valid1 = true;
								if (valid1) {
									if (data.inputs !== void 0) {
										let data5 = data.inputs;
										const _errs11 = errors;
										if (errors === _errs11) {
											if (Array.isArray(data5)) {
												const len1 = data5.length;
												for (let i1 = 0; i1 < len1; i1++) {
													const _errs13 = errors;
													if (!validate27(data5[i1], {
														instancePath: instancePath + "/inputs/" + i1,
														parentData: data5,
														parentDataProperty: i1,
														rootData
													})) {
														vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
														errors = vErrors.length;
													}
													if (!(_errs13 === errors)) break;
												}
											} else {
												const err5 = {
													instancePath: instancePath + "/inputs",
													schemaPath: "#/oneOf/0/properties/inputs/type",
													keyword: "type",
													params: { type: "array" },
													message: "must be array"
												};
												if (vErrors === null) vErrors = [err5];
												else vErrors.push(err5);
												errors++;
											}
										}
										var valid1 = _errs11 === errors;
									} else var valid1 = true;
									if (valid1) {
										if (data.reads !== void 0) {
											let data7 = data.reads;
											const _errs14 = errors;
											if (errors === _errs14) {
												if (Array.isArray(data7)) {
													const len2 = data7.length;
													for (let i2 = 0; i2 < len2; i2++) {
														const _errs16 = errors;
														if (!validate41(data7[i2], {
															instancePath: instancePath + "/reads/" + i2,
															parentData: data7,
															parentDataProperty: i2,
															rootData
														})) {
															vErrors = vErrors === null ? validate41.errors : vErrors.concat(validate41.errors);
															errors = vErrors.length;
														}
														if (!(_errs16 === errors)) break;
													}
												} else {
													const err6 = {
														instancePath: instancePath + "/reads",
														schemaPath: "#/oneOf/0/properties/reads/type",
														keyword: "type",
														params: { type: "array" },
														message: "must be array"
													};
													if (vErrors === null) vErrors = [err6];
													else vErrors.push(err6);
													errors++;
												}
											}
											var valid1 = _errs14 === errors;
										} else var valid1 = true;
									}
								}
							}
						}
					}
				}
			}
		} else {
			const err7 = {
				instancePath,
				schemaPath: "#/oneOf/0/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err7];
			else vErrors.push(err7);
			errors++;
		}
	}
	var _valid0 = _errs1 === errors;
	if (_valid0) {
		valid0 = true;
		passing0 = 0;
	}
	const _errs17 = errors;
	if (errors === _errs17) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing1;
			if (data.status === void 0 && (missing1 = "status") || data.failure === void 0 && (missing1 = "failure") || data.inputs === void 0 && (missing1 = "inputs")) {
				const err8 = {
					instancePath,
					schemaPath: "#/oneOf/1/required",
					keyword: "required",
					params: { missingProperty: missing1 },
					message: "must have required property '" + missing1 + "'"
				};
				if (vErrors === null) vErrors = [err8];
				else vErrors.push(err8);
				errors++;
			} else {
				const _errs19 = errors;
				for (const key1 in data) if (!(key1 === "status" || key1 === "failure" || key1 === "inputs")) {
					const err9 = {
						instancePath,
						schemaPath: "#/oneOf/1/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key1 },
						message: "must NOT have additional properties"
					};
					if (vErrors === null) vErrors = [err9];
					else vErrors.push(err9);
					errors++;
					break;
				}
				if (_errs19 === errors) {
					if (data.status !== void 0) {
						const _errs20 = errors;
						if ("failed" !== data.status) {
							const err10 = {
								instancePath: instancePath + "/status",
								schemaPath: "#/oneOf/1/properties/status/const",
								keyword: "const",
								params: { allowedValue: "failed" },
								message: "must be equal to constant"
							};
							if (vErrors === null) vErrors = [err10];
							else vErrors.push(err10);
							errors++;
						}
						var valid5 = _errs20 === errors;
					} else var valid5 = true;
					if (valid5) {
						if (data.failure !== void 0) {
							const _errs21 = errors;
							if (!validate30(data.failure, {
								instancePath: instancePath + "/failure",
								parentData: data,
								parentDataProperty: "failure",
								rootData
							})) {
								vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
								errors = vErrors.length;
							}
							var valid5 = _errs21 === errors;
						} else var valid5 = true;
						if (valid5) {
							if (data.inputs !== void 0) {
								let data11 = data.inputs;
								const _errs22 = errors;
								if (errors === _errs22) {
									if (Array.isArray(data11)) {
										const len3 = data11.length;
										for (let i3 = 0; i3 < len3; i3++) {
											const _errs24 = errors;
											if (!validate27(data11[i3], {
												instancePath: instancePath + "/inputs/" + i3,
												parentData: data11,
												parentDataProperty: i3,
												rootData
											})) {
												vErrors = vErrors === null ? validate27.errors : vErrors.concat(validate27.errors);
												errors = vErrors.length;
											}
											if (!(_errs24 === errors)) break;
										}
									} else {
										const err11 = {
											instancePath: instancePath + "/inputs",
											schemaPath: "#/oneOf/1/properties/inputs/type",
											keyword: "type",
											params: { type: "array" },
											message: "must be array"
										};
										if (vErrors === null) vErrors = [err11];
										else vErrors.push(err11);
										errors++;
									}
								}
								var valid5 = _errs22 === errors;
							} else var valid5 = true;
						}
					}
				}
			}
		} else {
			const err12 = {
				instancePath,
				schemaPath: "#/oneOf/1/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			};
			if (vErrors === null) vErrors = [err12];
			else vErrors.push(err12);
			errors++;
		}
	}
	var _valid0 = _errs17 === errors;
	if (_valid0 && valid0) {
		valid0 = false;
		passing0 = [passing0, 1];
	} else if (_valid0) {
		valid0 = true;
		passing0 = 1;
	}
	if (!valid0) {
		const err13 = {
			instancePath,
			schemaPath: "#/oneOf",
			keyword: "oneOf",
			params: { passingSchemas: passing0 },
			message: "must match exactly one schema in oneOf"
		};
		if (vErrors === null) vErrors = [err13];
		else vErrors.push(err13);
		errors++;
		validate25.errors = vErrors;
		return false;
	} else {
		errors = _errs0;
		if (vErrors !== null) {
			if (_errs0) vErrors.length = _errs0;
			else vErrors = null;
		}
	}
	validate25.errors = vErrors;
	return errors === 0;
}
const isJudgements = validate47;
const schema18 = {
	"type": "object",
	"required": [
		"rule",
		"path",
		"message"
	],
	"properties": {
		"rule": { "type": "string" },
		"path": { "$ref": "#/definitions/fieldPath" },
		"message": { "type": "string" },
		"severity": { "enum": [
			"error",
			"warning",
			"info"
		] },
		"fix": {
			"type": "object",
			"required": ["op", "path"],
			"properties": {
				"op": { "enum": [
					"add",
					"replace",
					"remove"
				] },
				"path": { "$ref": "#/definitions/fieldPath" },
				"value": {},
				"duplicate": {
					"description": "A key that is there twice.",
					"$ref": "#/definitions/engineError"
				}
			},
			"additionalProperties": false
		},
		"at": {
			"description": "The line that the rule names.",
			"type": "object",
			"required": ["file", "line"],
			"properties": {
				"file": { "type": "string" },
				"line": {
					"type": "integer",
					"minimum": 1
				}
			},
			"additionalProperties": false
		},
		"exception": { "type": "string" },
		"related": {
			"type": "array",
			"items": {
				"type": "object",
				"required": [
					"link",
					"index",
					"path"
				],
				"properties": {
					"link": { "type": "string" },
					"index": {
						"type": "integer",
						"minimum": 0
					},
					"path": { "$ref": "#/definitions/fieldPath" }
				},
				"additionalProperties": false
			}
		}
	},
	"tsType": "Violation",
	"additionalProperties": false
};
const schema19 = {
	"type": "array",
	"items": { "type": ["string", "integer"] },
	"tsType": "JsonPath"
};
function validate50(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	if (Array.isArray(data)) {
		const len0 = data.length;
		for (let i0 = 0; i0 < len0; i0++) {
			let data0 = data[i0];
			if (typeof data0 !== "string" && !(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
				validate50.errors = [{
					instancePath: instancePath + "/" + i0,
					schemaPath: "#/items/type",
					keyword: "type",
					params: { type: schema19.items.type },
					message: "must be string,integer"
				}];
				return false;
			}
		}
	} else {
		validate50.errors = [{
			instancePath,
			schemaPath: "#/type",
			keyword: "type",
			params: { type: "array" },
			message: "must be array"
		}];
		return false;
	}
	validate50.errors = vErrors;
	return true;
}
function validate49(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.rule === void 0 && (missing0 = "rule") || data.path === void 0 && (missing0 = "path") || data.message === void 0 && (missing0 = "message")) {
				validate49.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "rule" || key0 === "path" || key0 === "message" || key0 === "severity" || key0 === "fix" || key0 === "at" || key0 === "exception" || key0 === "related")) {
					validate49.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.rule !== void 0) {
						const _errs2 = errors;
						if (typeof data.rule !== "string") {
							validate49.errors = [{
								instancePath: instancePath + "/rule",
								schemaPath: "#/properties/rule/type",
								keyword: "type",
								params: { type: "string" },
								message: "must be string"
							}];
							return false;
						}
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.path !== void 0) {
							const _errs4 = errors;
							if (!validate50(data.path, {
								instancePath: instancePath + "/path",
								parentData: data,
								parentDataProperty: "path",
								rootData
							})) {
								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
								errors = vErrors.length;
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
						if (valid0) {
							if (data.message !== void 0) {
								const _errs5 = errors;
								if (typeof data.message !== "string") {
									validate49.errors = [{
										instancePath: instancePath + "/message",
										schemaPath: "#/properties/message/type",
										keyword: "type",
										params: { type: "string" },
										message: "must be string"
									}];
									return false;
								}
								var valid0 = _errs5 === errors;
							} else var valid0 = true;
							if (valid0) {
								if (data.severity !== void 0) {
									let data3 = data.severity;
									const _errs7 = errors;
									if (!(data3 === "error" || data3 === "warning" || data3 === "info")) {
										validate49.errors = [{
											instancePath: instancePath + "/severity",
											schemaPath: "#/properties/severity/enum",
											keyword: "enum",
											params: { allowedValues: schema18.properties.severity.enum },
											message: "must be equal to one of the allowed values"
										}];
										return false;
									}
									var valid0 = _errs7 === errors;
								} else var valid0 = true;
								if (valid0) {
									if (data.fix !== void 0) {
										let data4 = data.fix;
										const _errs8 = errors;
										if (errors === _errs8) {
											if (data4 && typeof data4 == "object" && !Array.isArray(data4)) {
												let missing1;
												if (data4.op === void 0 && (missing1 = "op") || data4.path === void 0 && (missing1 = "path")) {
													validate49.errors = [{
														instancePath: instancePath + "/fix",
														schemaPath: "#/properties/fix/required",
														keyword: "required",
														params: { missingProperty: missing1 },
														message: "must have required property '" + missing1 + "'"
													}];
													return false;
												} else {
													const _errs10 = errors;
													for (const key1 in data4) if (!(key1 === "op" || key1 === "path" || key1 === "value" || key1 === "duplicate")) {
														validate49.errors = [{
															instancePath: instancePath + "/fix",
															schemaPath: "#/properties/fix/additionalProperties",
															keyword: "additionalProperties",
															params: { additionalProperty: key1 },
															message: "must NOT have additional properties"
														}];
														return false;
													}
													if (_errs10 === errors) {
														if (data4.op !== void 0) {
															let data5 = data4.op;
															const _errs11 = errors;
															if (!(data5 === "add" || data5 === "replace" || data5 === "remove")) {
																validate49.errors = [{
																	instancePath: instancePath + "/fix/op",
																	schemaPath: "#/properties/fix/properties/op/enum",
																	keyword: "enum",
																	params: { allowedValues: schema18.properties.fix.properties.op.enum },
																	message: "must be equal to one of the allowed values"
																}];
																return false;
															}
															var valid1 = _errs11 === errors;
														} else var valid1 = true;
														if (valid1) {
															if (data4.path !== void 0) {
																const _errs12 = errors;
																if (!validate50(data4.path, {
																	instancePath: instancePath + "/fix/path",
																	parentData: data4,
																	parentDataProperty: "path",
																	rootData
																})) {
																	vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
																	errors = vErrors.length;
																}
																var valid1 = _errs12 === errors;
															} else var valid1 = true;
															if (valid1) {
																if (data4.duplicate !== void 0) {
																	const _errs13 = errors;
																	if (!validate30(data4.duplicate, {
																		instancePath: instancePath + "/fix/duplicate",
																		parentData: data4,
																		parentDataProperty: "duplicate",
																		rootData
																	})) {
																		vErrors = vErrors === null ? validate30.errors : vErrors.concat(validate30.errors);
																		errors = vErrors.length;
																	}
																	var valid1 = _errs13 === errors;
																} else var valid1 = true;
															}
														}
													}
												}
											} else {
												validate49.errors = [{
													instancePath: instancePath + "/fix",
													schemaPath: "#/properties/fix/type",
													keyword: "type",
													params: { type: "object" },
													message: "must be object"
												}];
												return false;
											}
										}
										var valid0 = _errs8 === errors;
									} else var valid0 = true;
									if (valid0) {
										if (data.at !== void 0) {
											let data8 = data.at;
											const _errs14 = errors;
											if (errors === _errs14) {
												if (data8 && typeof data8 == "object" && !Array.isArray(data8)) {
													let missing2;
													if (data8.file === void 0 && (missing2 = "file") || data8.line === void 0 && (missing2 = "line")) {
														validate49.errors = [{
															instancePath: instancePath + "/at",
															schemaPath: "#/properties/at/required",
															keyword: "required",
															params: { missingProperty: missing2 },
															message: "must have required property '" + missing2 + "'"
														}];
														return false;
													} else {
														const _errs16 = errors;
														for (const key2 in data8) if (!(key2 === "file" || key2 === "line")) {
															validate49.errors = [{
																instancePath: instancePath + "/at",
																schemaPath: "#/properties/at/additionalProperties",
																keyword: "additionalProperties",
																params: { additionalProperty: key2 },
																message: "must NOT have additional properties"
															}];
															return false;
														}
														if (_errs16 === errors) {
															if (data8.file !== void 0) {
																const _errs17 = errors;
																if (typeof data8.file !== "string") {
																	validate49.errors = [{
																		instancePath: instancePath + "/at/file",
																		schemaPath: "#/properties/at/properties/file/type",
																		keyword: "type",
																		params: { type: "string" },
																		message: "must be string"
																	}];
																	return false;
																}
																var valid2 = _errs17 === errors;
															} else var valid2 = true;
															if (valid2) {
																if (data8.line !== void 0) {
																	let data10 = data8.line;
																	const _errs19 = errors;
																	if (!(typeof data10 == "number" && !(data10 % 1) && !isNaN(data10) && isFinite(data10))) {
																		validate49.errors = [{
																			instancePath: instancePath + "/at/line",
																			schemaPath: "#/properties/at/properties/line/type",
																			keyword: "type",
																			params: { type: "integer" },
																			message: "must be integer"
																		}];
																		return false;
																	}
																	if (errors === _errs19) {
																		if (typeof data10 == "number" && isFinite(data10)) {
																			if (data10 < 1 || isNaN(data10)) {
																				validate49.errors = [{
																					instancePath: instancePath + "/at/line",
																					schemaPath: "#/properties/at/properties/line/minimum",
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
																	}
																	var valid2 = _errs19 === errors;
																} else var valid2 = true;
															}
														}
													}
												} else {
													validate49.errors = [{
														instancePath: instancePath + "/at",
														schemaPath: "#/properties/at/type",
														keyword: "type",
														params: { type: "object" },
														message: "must be object"
													}];
													return false;
												}
											}
											var valid0 = _errs14 === errors;
										} else var valid0 = true;
										if (valid0) {
											if (data.exception !== void 0) {
												const _errs21 = errors;
												if (typeof data.exception !== "string") {
													validate49.errors = [{
														instancePath: instancePath + "/exception",
														schemaPath: "#/properties/exception/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												var valid0 = _errs21 === errors;
											} else var valid0 = true;
											if (valid0) {
												if (data.related !== void 0) {
													let data12 = data.related;
													const _errs23 = errors;
													if (errors === _errs23) {
														if (Array.isArray(data12)) {
															const len0 = data12.length;
															for (let i0 = 0; i0 < len0; i0++) {
																let data13 = data12[i0];
																const _errs25 = errors;
																if (errors === _errs25) {
																	if (data13 && typeof data13 == "object" && !Array.isArray(data13)) {
																		let missing3;
																		if (data13.link === void 0 && (missing3 = "link") || data13.index === void 0 && (missing3 = "index") || data13.path === void 0 && (missing3 = "path")) {
																			validate49.errors = [{
																				instancePath: instancePath + "/related/" + i0,
																				schemaPath: "#/properties/related/items/required",
																				keyword: "required",
																				params: { missingProperty: missing3 },
																				message: "must have required property '" + missing3 + "'"
																			}];
																			return false;
																		} else {
																			const _errs27 = errors;
																			for (const key3 in data13) if (!(key3 === "link" || key3 === "index" || key3 === "path")) {
																				validate49.errors = [{
																					instancePath: instancePath + "/related/" + i0,
																					schemaPath: "#/properties/related/items/additionalProperties",
																					keyword: "additionalProperties",
																					params: { additionalProperty: key3 },
																					message: "must NOT have additional properties"
																				}];
																				return false;
																			}
																			if (_errs27 === errors) {
																				if (data13.link !== void 0) {
																					const _errs28 = errors;
																					if (typeof data13.link !== "string") {
																						validate49.errors = [{
																							instancePath: instancePath + "/related/" + i0 + "/link",
																							schemaPath: "#/properties/related/items/properties/link/type",
																							keyword: "type",
																							params: { type: "string" },
																							message: "must be string"
																						}];
																						return false;
																					}
																					var valid4 = _errs28 === errors;
																				} else var valid4 = true;
																				if (valid4) {
																					if (data13.index !== void 0) {
																						let data15 = data13.index;
																						const _errs30 = errors;
																						if (!(typeof data15 == "number" && !(data15 % 1) && !isNaN(data15) && isFinite(data15))) {
																							validate49.errors = [{
																								instancePath: instancePath + "/related/" + i0 + "/index",
																								schemaPath: "#/properties/related/items/properties/index/type",
																								keyword: "type",
																								params: { type: "integer" },
																								message: "must be integer"
																							}];
																							return false;
																						}
																						if (errors === _errs30) {
																							if (typeof data15 == "number" && isFinite(data15)) {
																								if (data15 < 0 || isNaN(data15)) {
																									validate49.errors = [{
																										instancePath: instancePath + "/related/" + i0 + "/index",
																										schemaPath: "#/properties/related/items/properties/index/minimum",
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
																						var valid4 = _errs30 === errors;
																					} else var valid4 = true;
																					if (valid4) {
																						if (data13.path !== void 0) {
																							const _errs32 = errors;
																							if (!validate50(data13.path, {
																								instancePath: instancePath + "/related/" + i0 + "/path",
																								parentData: data13,
																								parentDataProperty: "path",
																								rootData
																							})) {
																								vErrors = vErrors === null ? validate50.errors : vErrors.concat(validate50.errors);
																								errors = vErrors.length;
																							}
																							var valid4 = _errs32 === errors;
																						} else var valid4 = true;
																					}
																				}
																			}
																		}
																	} else {
																		validate49.errors = [{
																			instancePath: instancePath + "/related/" + i0,
																			schemaPath: "#/properties/related/items/type",
																			keyword: "type",
																			params: { type: "object" },
																			message: "must be object"
																		}];
																		return false;
																	}
																}
																if (!(_errs25 === errors)) break;
															}
														} else {
															validate49.errors = [{
																instancePath: instancePath + "/related",
																schemaPath: "#/properties/related/type",
																keyword: "type",
																params: { type: "array" },
																message: "must be array"
															}];
															return false;
														}
													}
													var valid0 = _errs23 === errors;
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
			validate49.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate49.errors = vErrors;
	return errors === 0;
}
function validate48(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.group === void 0 && (missing0 = "group") || data.violations === void 0 && (missing0 = "violations")) {
				validate48.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "group" || key0 === "violations")) {
					validate48.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.group !== void 0) {
						let data0 = data.group;
						const _errs2 = errors;
						if (!(typeof data0 == "number" && !(data0 % 1) && !isNaN(data0) && isFinite(data0))) {
							validate48.errors = [{
								instancePath: instancePath + "/group",
								schemaPath: "#/properties/group/type",
								keyword: "type",
								params: { type: "integer" },
								message: "must be integer"
							}];
							return false;
						}
						if (errors === _errs2) {
							if (typeof data0 == "number" && isFinite(data0)) {
								if (data0 < 0 || isNaN(data0)) {
									validate48.errors = [{
										instancePath: instancePath + "/group",
										schemaPath: "#/properties/group/minimum",
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
						var valid0 = _errs2 === errors;
					} else var valid0 = true;
					if (valid0) {
						if (data.violations !== void 0) {
							let data1 = data.violations;
							const _errs4 = errors;
							if (errors === _errs4) {
								if (Array.isArray(data1)) {
									const len0 = data1.length;
									for (let i0 = 0; i0 < len0; i0++) {
										const _errs6 = errors;
										if (!validate49(data1[i0], {
											instancePath: instancePath + "/violations/" + i0,
											parentData: data1,
											parentDataProperty: i0,
											rootData
										})) {
											vErrors = vErrors === null ? validate49.errors : vErrors.concat(validate49.errors);
											errors = vErrors.length;
										}
										if (!(_errs6 === errors)) break;
									}
								} else {
									validate48.errors = [{
										instancePath: instancePath + "/violations",
										schemaPath: "#/properties/violations/type",
										keyword: "type",
										params: { type: "array" },
										message: "must be array"
									}];
									return false;
								}
							}
							var valid0 = _errs4 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate48.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate48.errors = vErrors;
	return errors === 0;
}
function validate47(data, { instancePath = "", parentData, parentDataProperty, rootData = data } = {}) {
	let vErrors = null;
	let errors = 0;
	if (errors === 0) {
		if (data && typeof data == "object" && !Array.isArray(data)) {
			let missing0;
			if (data.groups === void 0 && (missing0 = "groups") || data.inputs === void 0 && (missing0 = "inputs")) {
				validate47.errors = [{
					instancePath,
					schemaPath: "#/required",
					keyword: "required",
					params: { missingProperty: missing0 },
					message: "must have required property '" + missing0 + "'"
				}];
				return false;
			} else {
				const _errs1 = errors;
				for (const key0 in data) if (!(key0 === "groups" || key0 === "inputs")) {
					validate47.errors = [{
						instancePath,
						schemaPath: "#/additionalProperties",
						keyword: "additionalProperties",
						params: { additionalProperty: key0 },
						message: "must NOT have additional properties"
					}];
					return false;
				}
				if (_errs1 === errors) {
					if (data.groups !== void 0) {
						let data0 = data.groups;
						const _errs2 = errors;
						if (errors === _errs2) {
							if (Array.isArray(data0)) {
								const len0 = data0.length;
								for (let i0 = 0; i0 < len0; i0++) {
									let data1 = data0[i0];
									const _errs4 = errors;
									if (errors === _errs4) {
										if (Array.isArray(data1)) {
											const len1 = data1.length;
											for (let i1 = 0; i1 < len1; i1++) {
												const _errs6 = errors;
												if (typeof data1[i1] !== "string") {
													validate47.errors = [{
														instancePath: instancePath + "/groups/" + i0 + "/" + i1,
														schemaPath: "#/properties/groups/items/items/type",
														keyword: "type",
														params: { type: "string" },
														message: "must be string"
													}];
													return false;
												}
												if (!(_errs6 === errors)) break;
											}
										} else {
											validate47.errors = [{
												instancePath: instancePath + "/groups/" + i0,
												schemaPath: "#/properties/groups/items/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									if (!(_errs4 === errors)) break;
								}
							} else {
								validate47.errors = [{
									instancePath: instancePath + "/groups",
									schemaPath: "#/properties/groups/type",
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
						if (data.inputs !== void 0) {
							let data3 = data.inputs;
							const _errs8 = errors;
							if (errors === _errs8) {
								if (data3 && typeof data3 == "object" && !Array.isArray(data3)) for (const key1 in data3) {
									let data4 = data3[key1];
									const _errs11 = errors;
									if (errors === _errs11) {
										if (Array.isArray(data4)) {
											const len2 = data4.length;
											for (let i2 = 0; i2 < len2; i2++) {
												const _errs13 = errors;
												if (!validate48(data4[i2], {
													instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1") + "/" + i2,
													parentData: data4,
													parentDataProperty: i2,
													rootData
												})) {
													vErrors = vErrors === null ? validate48.errors : vErrors.concat(validate48.errors);
													errors = vErrors.length;
												}
												if (!(_errs13 === errors)) break;
											}
										} else {
											validate47.errors = [{
												instancePath: instancePath + "/inputs/" + key1.replace(/~/g, "~0").replace(/\//g, "~1"),
												schemaPath: "#/properties/inputs/additionalProperties/type",
												keyword: "type",
												params: { type: "array" },
												message: "must be array"
											}];
											return false;
										}
									}
									if (!(_errs11 === errors)) break;
								}
								else {
									validate47.errors = [{
										instancePath: instancePath + "/inputs",
										schemaPath: "#/properties/inputs/type",
										keyword: "type",
										params: { type: "object" },
										message: "must be object"
									}];
									return false;
								}
							}
							var valid0 = _errs8 === errors;
						} else var valid0 = true;
					}
				}
			}
		} else {
			validate47.errors = [{
				instancePath,
				schemaPath: "#/type",
				keyword: "type",
				params: { type: "object" },
				message: "must be object"
			}];
			return false;
		}
	}
	validate47.errors = vErrors;
	return errors === 0;
}
// src/cache/judgements.ts
const mostStored = 1e5;
const empty = {
	groups: [],
	inputs: {}
};
/** One entry of `store` holds those of a policy set. */
function openJudgements(store, { id }) {
	const name = `judgements.${digestOf(id)}`;
	const before = readJson(store.read(name) ?? "", isJudgements) ?? empty;
	const earlier = new Map(Object.entries(before.inputs));
	const groups = groupsOf(before.groups);
	const used = /* @__PURE__ */ new Map();
	let isNew = false;
	return {
		find(input, rules) {
			const key = digestOf(input);
			const answers = used.get(key) ?? earlier.get(key) ?? [];
			if (answers.length > 0) used.set(key, answers);
			return {
				key,
				...groups.known(answers, rules)
			};
		},
		keep(key, rules, violations) {
			used.set(key, [...used.get(key) ?? [], {
				group: groups.indexOf(rules),
				violations
			}]);
			isNew = true;
		},
		save() {
			if (!isNew) return;
			const others = [...earlier].filter(([key]) => !used.has(key));
			const inputs = Object.fromEntries([...used, ...others].slice(0, mostStored));
			store.write(name, JSON.stringify({
				groups: groups.all(),
				inputs
			}));
		}
	};
}
/** Rules of objects of one kind come in the same list, so that each list is compared with each group once. */
function groupsOf(before) {
	const all = before.map((keys) => [...keys]);
	const indexes = new Map(all.map((keys, index) => [JSON.stringify(keys), index]));
	const covered = /* @__PURE__ */ new Map();
	const keysOf = (rules) => rules.map(ruleKey);
	/** Ids of those of `rules` that the group asked, as they are now. */
	const coveredBy = (index, rules) => {
		const byGroup = covered.get(rules) ?? /* @__PURE__ */ new Map();
		covered.set(rules, byGroup);
		const keys = new Set(all[index]);
		const ids = byGroup.get(index) ?? new Set(rules.flatMap((rule) => keys.has(ruleKey(rule)) ? rule.meta.id : []));
		byGroup.set(index, ids);
		return ids;
	};
	return {
		all: () => all,
		indexOf(rules) {
			const keys = keysOf(rules);
			const known = indexes.get(JSON.stringify(keys));
			if (known !== void 0) return known;
			indexes.set(JSON.stringify(keys), all.length);
			return all.push(keys) - 1;
		},
		known(answers, rules) {
			const violations = [];
			const done = /* @__PURE__ */ new Set();
			for (const { group, violations: said } of answers) {
				const ids = coveredBy(group, rules);
				for (const violation of said) if (ids.has(violation.rule) && !done.has(violation.rule)) violations.push(violation);
				for (const id of ids) done.add(id);
			}
			return {
				violations,
				missing: done.size === rules.length ? [] : rules.filter(({ meta }) => !done.has(meta.id))
			};
		}
	};
}
// src/cache/access-checker.ts
/** Checks whether `tree` shows what an access saw; it reads as the engines do, and each path once, since targets share files. */
function accessChecker(tree, maxBytes) {
	const accesses = /* @__PURE__ */ new Map();
	const files = bridge(() => tree, maxBytes, accesses);
	return ({ kind, path, digest }) => {
		if (!accesses.has(accessKey(kind, path))) repeatAccess(() => files[kind](path));
		return accesses.get(accessKey(kind, path))?.digest === digest;
	};
}
function repeatAccess(access) {
	try {
		access();
	} catch {}
}
// src/cache/lasting.ts
/** Failures that come again as long as the files are the same; those of time and memory may not. */
const lastingFailures = [
	"chart-invalid",
	"chart-dependency-missing",
	"values-invalid",
	"template-failed",
	"kustomization-invalid",
	"kustomization-cycle",
	"kustomization-missing-base",
	"kustomization-failed",
	"yaml-invalid"
];
function isLasting(code) {
	return lastingFailures.includes(code);
}
// src/cache/entry.ts
/** The text of an entry: the accesses on the first line, so that the rest is read only where they hold. */
function entryOf({ rendered, accesses, reads }) {
	return `${JSON.stringify(accesses)}\n${JSON.stringify(bodyOf(rendered, reads))}`;
}
/** Names the entry among those of the same target. */
function digestOfAccesses(accesses) {
	return digestOf(JSON.stringify(accesses));
}
/** A {@link CachedRender}; its failure is one of an engine, see {@link isLasting}. */
function bodyOf(rendered, reads) {
	const { inputs } = rendered;
	if (rendered.status === "failed") return {
		status: "failed",
		failure: rendered.failure,
		inputs
	};
	const documents = rendered.documents.map(({ text, source, sourceLine }) => ({
		text,
		sourceLine,
		...source === void 0 ? {} : { source }
	}));
	const { output, flaw } = rendered;
	return {
		status: "rendered",
		output,
		documents,
		...flaw === void 0 ? {} : { flaw },
		inputs,
		reads
	};
}
/** What an entry holds, when every access `sees` the same as then; undefined also for text that is no entry. */
function openEntry(text, sees) {
	const line = text.indexOf("\n");
	if (readJson(text.slice(0, Math.max(0, line)), isAccesses)?.every(sees) !== true) return void 0;
	const cached = readJson(text.slice(line + 1), isCachedRender);
	return cached?.status === "failed" && !isLasting(cached.failure.code) ? void 0 : cached;
}
function outcomeOf(target, cached) {
	if (cached.status === "failed") return {
		status: "failed",
		target,
		failure: cached.failure,
		inputs: cached.inputs
	};
	const { output, inputs, flaw } = cached;
	return {
		status: "rendered",
		target,
		output,
		documents: cached.documents.map(({ text, source, sourceLine }) => ({
			text,
			source,
			sourceLine
		})),
		...flaw === void 0 ? {} : { flaw },
		inputs
	};
}
// src/cache/renders.ts
const mostTried = 16;
function openRenders(store, { tools, fileBytes, documents }) {
	const keyOf = (target) => digestOf(JSON.stringify([tools, target]));
	const names = namesByKey(store.names);
	const fresh = /* @__PURE__ */ new Map();
	return {
		finderIn(tree) {
			const sees = accessChecker(tree, fileBytes);
			return (target) => {
				for (const name of names.get(keyOf(target))?.slice(0, mostTried) ?? []) {
					const cached = openEntry(store.read(name) ?? "", sees);
					if (cached === void 0) continue;
					const rendered = outcomeOf(target, cached);
					if (cached.status === "rendered") remember(rendered, cached.reads, documents);
					return rendered;
				}
			};
		},
		keep(rendered, accesses) {
			const lasts = rendered.status === "rendered" || isLasting(rendered.failure.code);
			if (accesses !== void 0 && lasts) fresh.set(rendered, accesses);
		},
		save() {
			for (const [rendered, accesses] of fresh) {
				const reads = textsOf(rendered).flatMap(documents.read).map(({ read }) => isLate(read) ? null : read);
				store.write(`${keyOf(rendered.target)}.${digestOfAccesses(accesses)}`, entryOf({
					rendered,
					accesses,
					reads
				}));
			}
		}
	};
}
/** `reads`: of the documents in their order; null for one that is to be parsed again. */
function remember(rendered, reads, documents) {
	let next = 0;
	for (const text of textsOf(rendered)) {
		const slices = splitDocuments(text);
		const known = reads.slice(next, next + slices.length);
		next += slices.length;
		const whole = slices.map((slice, at) => documentOf(slice, known[at] ?? limited(slice)));
		documents.remember(text, whole);
	}
}
function textsOf(rendered) {
	if (rendered.status === "failed") return [];
	return rendered.documents.map(({ text }) => text);
}
/** Names are made of the digest of a target, a dot, and one of what was seen. */
function namesByKey(names) {
	return grouped(names, (name) => [name.slice(0, name.indexOf("."))]);
}
// src/cache/cache.ts
const renderers = [
	"worker.js",
	"engines/wasm_exec.js",
	"engines/helm.wasm.br",
	"engines/kustomize.wasm.br"
];
function openCache({ folder, root, fileBytes, documents }) {
	const store = openStore(withoutLinksOf([root], folder));
	const { finderIn, keep, save } = openRenders(store, {
		tools: buildDigest(renderers),
		fileBytes,
		documents
	});
	const judgements = /* @__PURE__ */ new Map();
	const judgementsOf = (policySet) => {
		const known = judgements.get(policySet.id) ?? openJudgements(store, policySet);
		judgements.set(policySet.id, known);
		return known;
	};
	const inferences = /* @__PURE__ */ new Map();
	const inferencesOf = (policySet) => {
		const known = inferences.get(policySet.id) ?? openInferences(store, policySet);
		inferences.set(policySet.id, known);
		return known;
	};
	const close = () => {
		save();
		for (const each of [...judgements.values(), ...inferences.values()]) each.save();
		return store.close();
	};
	const through = (overlay) => ({
		...whole,
		find: finderIn({
			root,
			overlay: openOverlay(overlay)
		})
	});
	const whole = {
		find: finderIn({ root }),
		keep,
		judgementsOf,
		inferencesOf,
		through,
		close
	};
	return whole;
}
export { openCache };
