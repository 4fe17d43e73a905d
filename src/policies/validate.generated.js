// Generated from the schemas of this folder by `npm run generate`; no need to edit.
"use strict";
export const validateMetadata = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Metadata of a rule","description":"The annotations on the package of a `rule.rego`: the only source of information about a rule.","type":"object","properties":{"scope":{"const":"package"},"title":{"type":"string","minLength":10,"maxLength":80,"pattern":"^[A-Z].*[^.]$"},"description":{"type":"string","minLength":40,"description":"Why it matters: a short paragraph."},"related_resources":{"type":"array","minItems":1,"items":{"type":"object","properties":{"ref":{"type":"string","pattern":"^https://"},"description":{"type":"string"}},"required":["ref"],"additionalProperties":false}},"custom":{"type":"object","properties":{"severity":{"enum":["error","warning","info"]},"profile":{"enum":["default","strict","optional"],"description":"default: on; strict: on with `--profile strict`; optional: on only when named."},"kinds":{"type":"array","description":"Types of object the rule looks at, of any version: `workload` (every object that makes pods), `Service` (core group), `apps/Deployment`.","minItems":1,"items":{"type":"string","pattern":"^(workload|([a-z0-9.-]+/)?[A-Z][A-Za-z0-9]*)$"}},"links":{"type":"array","description":"Types of link the rule reads: `services`, or `workloads.limitRanges` for links of linked objects.","items":{"type":"string","pattern":"^(autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)([.](autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)){0,2}$"}},"params":{"type":"object","propertyNames":{"pattern":"^[a-z][a-z0-9]*(_[a-z0-9]+)*$","not":{"const":"severity"}},"additionalProperties":{"$ref":"#/definitions/param"}},"remediation":{"type":"string","minLength":20,"description":"What to do, one or two sentences."}},"required":["severity","profile","kinds","links","params","remediation"],"additionalProperties":false}},"required":["title","description","custom"],"additionalProperties":false,"definitions":{"param":{"type":"object","properties":{"type":{"enum":["integer","number","string","boolean","array"]},"unit":{"type":"string","description":"`s`, `millicores`, `replicas`, …"},"description":{"type":"string","minLength":10},"default":{},"minimum":{"type":"number"},"enum":{"type":"array","minItems":1}},"required":["type","description","default"],"additionalProperties":false}}};
const schema12 = {"type":"object","properties":{"type":{"enum":["integer","number","string","boolean","array"]},"unit":{"type":"string","description":"`s`, `millicores`, `replicas`, …"},"description":{"type":"string","minLength":10},"default":{},"minimum":{"type":"number"},"enum":{"type":"array","minItems":1}},"required":["type","description","default"],"additionalProperties":false};
const pattern0 = new RegExp("^[A-Z].*[^.]$", "u");
const pattern1 = new RegExp("^https://", "u");
const pattern2 = new RegExp("^(workload|([a-z0-9.-]+/)?[A-Z][A-Za-z0-9]*)$", "u");
const pattern3 = new RegExp("^(autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)([.](autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)){0,2}$", "u");
const pattern4 = new RegExp("^[a-z][a-z0-9]*(_[a-z0-9]+)*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.title === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "title"},message:"must have required property '"+"title"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.description === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.custom === undefined){
const err2 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "custom"},message:"must have required property '"+"custom"+"'",schema:schema11.required,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
for(const key0 in data){
if(!(((((key0 === "scope") || (key0 === "title")) || (key0 === "description")) || (key0 === "related_resources")) || (key0 === "custom"))){
const err3 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
if(data.scope !== undefined){
let data0 = data.scope;
if("package" !== data0){
const err4 = {instancePath:instancePath+"/scope",schemaPath:"#/properties/scope/const",keyword:"const",params:{allowedValue: "package"},message:"must be equal to constant",schema:"package",parentSchema:schema11.properties.scope,data:data0};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.title !== undefined){
let data1 = data.title;
if(typeof data1 === "string"){
if(data1.length > 80){
const err5 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/maxLength",keyword:"maxLength",params:{limit: 80},message:"must NOT have more than 80 characters",schema:80,parentSchema:schema11.properties.title,data:data1};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data1.length < 10){
const err6 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters",schema:10,parentSchema:schema11.properties.title,data:data1};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(!pattern0.test(data1)){
const err7 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/pattern",keyword:"pattern",params:{pattern: "^[A-Z].*[^.]$"},message:"must match pattern \""+"^[A-Z].*[^.]$"+"\"",schema:"^[A-Z].*[^.]$",parentSchema:schema11.properties.title,data:data1};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
else {
const err8 = {instancePath:instancePath+"/title",schemaPath:"#/properties/title/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.title.type,parentSchema:schema11.properties.title,data:data1};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data.description !== undefined){
let data2 = data.description;
if(typeof data2 === "string"){
if(data2.length < 40){
const err9 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/minLength",keyword:"minLength",params:{limit: 40},message:"must NOT have fewer than 40 characters",schema:40,parentSchema:schema11.properties.description,data:data2};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
else {
const err10 = {instancePath:instancePath+"/description",schemaPath:"#/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.description.type,parentSchema:schema11.properties.description,data:data2};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.related_resources !== undefined){
let data3 = data.related_resources;
if(Array.isArray(data3)){
if(data3.length < 1){
const err11 = {instancePath:instancePath+"/related_resources",schemaPath:"#/properties/related_resources/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.related_resources,data:data3};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(data4 && typeof data4 == "object" && !Array.isArray(data4)){
if(data4.ref === undefined){
const err12 = {instancePath:instancePath+"/related_resources/" + i0,schemaPath:"#/properties/related_resources/items/required",keyword:"required",params:{missingProperty: "ref"},message:"must have required property '"+"ref"+"'",schema:schema11.properties.related_resources.items.required,parentSchema:schema11.properties.related_resources.items,data:data4};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
for(const key1 in data4){
if(!((key1 === "ref") || (key1 === "description"))){
const err13 = {instancePath:instancePath+"/related_resources/" + i0,schemaPath:"#/properties/related_resources/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.related_resources.items,data:data4};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data4.ref !== undefined){
let data5 = data4.ref;
if(typeof data5 === "string"){
if(!pattern1.test(data5)){
const err14 = {instancePath:instancePath+"/related_resources/" + i0+"/ref",schemaPath:"#/properties/related_resources/items/properties/ref/pattern",keyword:"pattern",params:{pattern: "^https://"},message:"must match pattern \""+"^https://"+"\"",schema:"^https://",parentSchema:schema11.properties.related_resources.items.properties.ref,data:data5};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
else {
const err15 = {instancePath:instancePath+"/related_resources/" + i0+"/ref",schemaPath:"#/properties/related_resources/items/properties/ref/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.related_resources.items.properties.ref.type,parentSchema:schema11.properties.related_resources.items.properties.ref,data:data5};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
if(data4.description !== undefined){
let data6 = data4.description;
if(typeof data6 !== "string"){
const err16 = {instancePath:instancePath+"/related_resources/" + i0+"/description",schemaPath:"#/properties/related_resources/items/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.related_resources.items.properties.description.type,parentSchema:schema11.properties.related_resources.items.properties.description,data:data6};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
}
else {
const err17 = {instancePath:instancePath+"/related_resources/" + i0,schemaPath:"#/properties/related_resources/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.related_resources.items.type,parentSchema:schema11.properties.related_resources.items,data:data4};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
}
else {
const err18 = {instancePath:instancePath+"/related_resources",schemaPath:"#/properties/related_resources/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.related_resources.type,parentSchema:schema11.properties.related_resources,data:data3};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data.custom !== undefined){
let data7 = data.custom;
if(data7 && typeof data7 == "object" && !Array.isArray(data7)){
if(data7.severity === undefined){
const err19 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty: "severity"},message:"must have required property '"+"severity"+"'",schema:schema11.properties.custom.required,parentSchema:schema11.properties.custom,data:data7};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
if(data7.profile === undefined){
const err20 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty: "profile"},message:"must have required property '"+"profile"+"'",schema:schema11.properties.custom.required,parentSchema:schema11.properties.custom,data:data7};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
if(data7.kinds === undefined){
const err21 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty: "kinds"},message:"must have required property '"+"kinds"+"'",schema:schema11.properties.custom.required,parentSchema:schema11.properties.custom,data:data7};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
if(data7.links === undefined){
const err22 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty: "links"},message:"must have required property '"+"links"+"'",schema:schema11.properties.custom.required,parentSchema:schema11.properties.custom,data:data7};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
if(data7.params === undefined){
const err23 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty: "params"},message:"must have required property '"+"params"+"'",schema:schema11.properties.custom.required,parentSchema:schema11.properties.custom,data:data7};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
if(data7.remediation === undefined){
const err24 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/required",keyword:"required",params:{missingProperty: "remediation"},message:"must have required property '"+"remediation"+"'",schema:schema11.properties.custom.required,parentSchema:schema11.properties.custom,data:data7};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
for(const key2 in data7){
if(!((((((key2 === "severity") || (key2 === "profile")) || (key2 === "kinds")) || (key2 === "links")) || (key2 === "params")) || (key2 === "remediation"))){
const err25 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.custom,data:data7};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
if(data7.severity !== undefined){
let data8 = data7.severity;
if(!(((data8 === "error") || (data8 === "warning")) || (data8 === "info"))){
const err26 = {instancePath:instancePath+"/custom/severity",schemaPath:"#/properties/custom/properties/severity/enum",keyword:"enum",params:{allowedValues: schema11.properties.custom.properties.severity.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.custom.properties.severity.enum,parentSchema:schema11.properties.custom.properties.severity,data:data8};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data7.profile !== undefined){
let data9 = data7.profile;
if(!(((data9 === "default") || (data9 === "strict")) || (data9 === "optional"))){
const err27 = {instancePath:instancePath+"/custom/profile",schemaPath:"#/properties/custom/properties/profile/enum",keyword:"enum",params:{allowedValues: schema11.properties.custom.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.custom.properties.profile.enum,parentSchema:schema11.properties.custom.properties.profile,data:data9};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
if(data7.kinds !== undefined){
let data10 = data7.kinds;
if(Array.isArray(data10)){
if(data10.length < 1){
const err28 = {instancePath:instancePath+"/custom/kinds",schemaPath:"#/properties/custom/properties/kinds/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.custom.properties.kinds,data:data10};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
const len1 = data10.length;
for(let i1=0; i1<len1; i1++){
let data11 = data10[i1];
if(typeof data11 === "string"){
if(!pattern2.test(data11)){
const err29 = {instancePath:instancePath+"/custom/kinds/" + i1,schemaPath:"#/properties/custom/properties/kinds/items/pattern",keyword:"pattern",params:{pattern: "^(workload|([a-z0-9.-]+/)?[A-Z][A-Za-z0-9]*)$"},message:"must match pattern \""+"^(workload|([a-z0-9.-]+/)?[A-Z][A-Za-z0-9]*)$"+"\"",schema:"^(workload|([a-z0-9.-]+/)?[A-Z][A-Za-z0-9]*)$",parentSchema:schema11.properties.custom.properties.kinds.items,data:data11};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
}
else {
const err30 = {instancePath:instancePath+"/custom/kinds/" + i1,schemaPath:"#/properties/custom/properties/kinds/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.custom.properties.kinds.items.type,parentSchema:schema11.properties.custom.properties.kinds.items,data:data11};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
}
else {
const err31 = {instancePath:instancePath+"/custom/kinds",schemaPath:"#/properties/custom/properties/kinds/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.custom.properties.kinds.type,parentSchema:schema11.properties.custom.properties.kinds,data:data10};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
if(data7.links !== undefined){
let data12 = data7.links;
if(Array.isArray(data12)){
const len2 = data12.length;
for(let i2=0; i2<len2; i2++){
let data13 = data12[i2];
if(typeof data13 === "string"){
if(!pattern3.test(data13)){
const err32 = {instancePath:instancePath+"/custom/links/" + i2,schemaPath:"#/properties/custom/properties/links/items/pattern",keyword:"pattern",params:{pattern: "^(autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)([.](autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)){0,2}$"},message:"must match pattern \""+"^(autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)([.](autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)){0,2}$"+"\"",schema:"^(autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)([.](autoscalers|claims|disruptionBudgets|endpoints|limitRanges|rollouts|routes|services|similar|workloads)){0,2}$",parentSchema:schema11.properties.custom.properties.links.items,data:data13};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
else {
const err33 = {instancePath:instancePath+"/custom/links/" + i2,schemaPath:"#/properties/custom/properties/links/items/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.custom.properties.links.items.type,parentSchema:schema11.properties.custom.properties.links.items,data:data13};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
}
else {
const err34 = {instancePath:instancePath+"/custom/links",schemaPath:"#/properties/custom/properties/links/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.custom.properties.links.type,parentSchema:schema11.properties.custom.properties.links,data:data12};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data7.params !== undefined){
let data14 = data7.params;
if(data14 && typeof data14 == "object" && !Array.isArray(data14)){
for(const key3 in data14){
const _errs31 = errors;
const _errs32 = errors;
const _errs33 = errors;
if("severity" !== key3){
const err35 = {};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
var valid10 = _errs33 === errors;
if(valid10){
const err36 = {instancePath:instancePath+"/custom/params",schemaPath:"#/properties/custom/properties/params/propertyNames/not",keyword:"not",params:{},message:"must NOT be valid",schema:schema11.properties.custom.properties.params.propertyNames.not,parentSchema:schema11.properties.custom.properties.params.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
else {
errors = _errs32;
if(vErrors !== null){
if(_errs32){
vErrors.length = _errs32;
}
else {
vErrors = null;
}
}
}
if(typeof key3 === "string"){
if(!pattern4.test(key3)){
const err37 = {instancePath:instancePath+"/custom/params",schemaPath:"#/properties/custom/properties/params/propertyNames/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9]*(_[a-z0-9]+)*$"},message:"must match pattern \""+"^[a-z][a-z0-9]*(_[a-z0-9]+)*$"+"\"",schema:"^[a-z][a-z0-9]*(_[a-z0-9]+)*$",parentSchema:schema11.properties.custom.properties.params.propertyNames,data:key3,propertyName:key3};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
var valid9 = _errs31 === errors;
if(!valid9){
const err38 = {instancePath:instancePath+"/custom/params",schemaPath:"#/properties/custom/properties/params/propertyNames",keyword:"propertyNames",params:{propertyName: key3},message:"property name must be valid",schema:schema11.properties.custom.properties.params.propertyNames,parentSchema:schema11.properties.custom.properties.params,data:data14};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
for(const key4 in data14){
let data15 = data14[key4];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.type === undefined){
const err39 = {instancePath:instancePath+"/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/param/required",keyword:"required",params:{missingProperty: "type"},message:"must have required property '"+"type"+"'",schema:schema12.required,parentSchema:schema12,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
if(data15.description === undefined){
const err40 = {instancePath:instancePath+"/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/param/required",keyword:"required",params:{missingProperty: "description"},message:"must have required property '"+"description"+"'",schema:schema12.required,parentSchema:schema12,data:data15};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
if(data15.default === undefined){
const err41 = {instancePath:instancePath+"/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/param/required",keyword:"required",params:{missingProperty: "default"},message:"must have required property '"+"default"+"'",schema:schema12.required,parentSchema:schema12,data:data15};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
for(const key5 in data15){
if(!((((((key5 === "type") || (key5 === "unit")) || (key5 === "description")) || (key5 === "default")) || (key5 === "minimum")) || (key5 === "enum"))){
const err42 = {instancePath:instancePath+"/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/param/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema12,data:data15};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
if(data15.type !== undefined){
let data16 = data15.type;
if(!(((((data16 === "integer") || (data16 === "number")) || (data16 === "string")) || (data16 === "boolean")) || (data16 === "array"))){
const err43 = {instancePath:instancePath+"/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/type",schemaPath:"#/definitions/param/properties/type/enum",keyword:"enum",params:{allowedValues: schema12.properties.type.enum},message:"must be equal to one of the allowed values",schema:schema12.properties.type.enum,parentSchema:schema12.properties.type,data:data16};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data15.unit !== undefined){
let data17 = data15.unit;
if(typeof data17 !== "string"){
const err44 = {instancePath:instancePath+"/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/unit",schemaPath:"#/definitions/param/properties/unit/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.unit.type,parentSchema:schema12.properties.unit,data:data17};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
if(data15.description !== undefined){
let data18 = data15.description;
if(typeof data18 === "string"){
if(data18.length < 10){
const err45 = {instancePath:instancePath+"/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/param/properties/description/minLength",keyword:"minLength",params:{limit: 10},message:"must NOT have fewer than 10 characters",schema:10,parentSchema:schema12.properties.description,data:data18};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
else {
const err46 = {instancePath:instancePath+"/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/description",schemaPath:"#/definitions/param/properties/description/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.properties.description.type,parentSchema:schema12.properties.description,data:data18};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
if(data15.minimum !== undefined){
let data19 = data15.minimum;
if(!((typeof data19 == "number") && (isFinite(data19)))){
const err47 = {instancePath:instancePath+"/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/minimum",schemaPath:"#/definitions/param/properties/minimum/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema12.properties.minimum.type,parentSchema:schema12.properties.minimum,data:data19};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data15.enum !== undefined){
let data20 = data15.enum;
if(Array.isArray(data20)){
if(data20.length < 1){
const err48 = {instancePath:instancePath+"/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/definitions/param/properties/enum/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema12.properties.enum,data:data20};
if(vErrors === null){
vErrors = [err48];
}
else {
vErrors.push(err48);
}
errors++;
}
}
else {
const err49 = {instancePath:instancePath+"/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1")+"/enum",schemaPath:"#/definitions/param/properties/enum/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema12.properties.enum.type,parentSchema:schema12.properties.enum,data:data20};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
}
else {
const err50 = {instancePath:instancePath+"/custom/params/" + key4.replace(/~/g, "~0").replace(/\//g, "~1"),schemaPath:"#/definitions/param/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema12.type,parentSchema:schema12,data:data15};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
}
}
else {
const err51 = {instancePath:instancePath+"/custom/params",schemaPath:"#/properties/custom/properties/params/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.custom.properties.params.type,parentSchema:schema11.properties.custom.properties.params,data:data14};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
if(data7.remediation !== undefined){
let data21 = data7.remediation;
if(typeof data21 === "string"){
if(data21.length < 20){
const err52 = {instancePath:instancePath+"/custom/remediation",schemaPath:"#/properties/custom/properties/remediation/minLength",keyword:"minLength",params:{limit: 20},message:"must NOT have fewer than 20 characters",schema:20,parentSchema:schema11.properties.custom.properties.remediation,data:data21};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
else {
const err53 = {instancePath:instancePath+"/custom/remediation",schemaPath:"#/properties/custom/properties/remediation/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.custom.properties.remediation.type,parentSchema:schema11.properties.custom.properties.remediation,data:data21};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
}
else {
const err54 = {instancePath:instancePath+"/custom",schemaPath:"#/properties/custom/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.custom.type,parentSchema:schema11.properties.custom,data:data7};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
}
else {
const err55 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}
