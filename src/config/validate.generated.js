// Generated from the schemas of this folder by `npm run generate`; no need to edit.
"use strict";
export const validateConfig = validate10;
const schema11 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"seaworthy.yaml","type":"object","additionalProperties":false,"properties":{"profile":{"enum":["default","strict"],"description":"Which rules are on without being named, and what fails the run: strict fails on warnings too."},"failOn":{"enum":["error","warning","info","never"],"description":"Minimum severity that fails the run. Default: error, and warning with the profile strict."},"kubeVersion":{"type":"string","minLength":1,"description":"Kubernetes version to render and check for, like 1.33.0."},"apiVersions":{"type":"array","items":{"$ref":"#/definitions/text"},"description":"API versions that every chart finds in the cluster besides those that Helm knows."},"exclude":{"type":"array","items":{"$ref":"#/definitions/text"},"description":"Globs of files and folders to leave out, relative to this file."},"external":{"type":"array","items":{"$ref":"#/definitions/text"},"description":"`Kind/namespace/name` globs of objects that exist outside this repository."},"schemas":{"type":"object","additionalProperties":false,"description":"How objects are compared with schemas.","properties":{"unknownKinds":{"enum":["silent","info","error"],"description":"What is said of an object of an add-on for whose kind no schema is known: api/unknown-kind as an info, as an error, or nothing. Default: silent."}}},"kustomize":{"type":"object","additionalProperties":false,"description":"How kustomizations are built.","properties":{"enableHelm":{"type":"boolean","description":"Inflate the charts of `helmCharts`, as `--enable-helm` does. Default: true."},"loadRestrictor":{"enum":["rootOnly","none"],"description":"Whether kustomizations may read files outside their folder: `none` is `LoadRestrictionsNone`. With `rootOnly`, one that has to is judged, with a warning. Default: rootOnly."}}},"targets":{"type":"array","description":"How charts are deployed.","items":{"type":"object","additionalProperties":false,"required":["path"],"properties":{"path":{"type":"string","minLength":1,"description":"Folder of the chart, relative to this file."},"release":{"$ref":"#/definitions/release"},"namespace":{"$ref":"#/definitions/namespace"},"values":{"$ref":"#/definitions/values"},"set":{"$ref":"#/definitions/set"},"setString":{"$ref":"#/definitions/setString"},"setFile":{"$ref":"#/definitions/setFile"},"apiVersions":{"$ref":"#/definitions/apiVersions"},"variants":{"type":"array","description":"One set of values for each environment; each is rendered and checked.","items":{"type":"object","additionalProperties":false,"required":["name"],"properties":{"name":{"$ref":"#/definitions/text"},"release":{"$ref":"#/definitions/release"},"namespace":{"$ref":"#/definitions/namespace"},"values":{"$ref":"#/definitions/values"},"set":{"$ref":"#/definitions/set"},"setString":{"$ref":"#/definitions/setString"},"setFile":{"$ref":"#/definitions/setFile"},"apiVersions":{"$ref":"#/definitions/apiVersions"}}}}}}},"policies":{"type":"array","description":"Policies of this repository, besides the built-in rules.","items":{"type":"object","additionalProperties":false,"properties":{"rules":{"$ref":"#/definitions/text","description":"Folder of rules in the shape of the built-in ones: <category>/<name>/rule.rego."},"conftest":{"$ref":"#/definitions/text","description":"File or folder of policies for conftest, which run unmodified."},"gatekeeper":{"$ref":"#/definitions/text","description":"File, folder, chart or kustomization of ConstraintTemplates and constraints for Gatekeeper, which run unmodified."},"name":{"type":"string","pattern":"^[a-z][a-z0-9-]*$","description":"With conftest: first part of the ids of the rules, <name>/<namespace>/<rule>. Default: conftest."},"namespaces":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/text"},"description":"With conftest: packages to ask, names or globs. Default: main."},"data":{"type":"array","items":{"$ref":"#/definitions/text"},"description":"With conftest: files and folders of the data document, as its --data has them."},"rego":{"enum":["auto","v0","v1"],"description":"With conftest: the version of Rego. Default: auto, each file as it reads."}}}},"rules":{"type":"object","description":"A level, or a level with parameters, for a rule or a whole category (`hpa/*`)."},"waivers":{"type":"object","additionalProperties":false,"description":"Findings that are accepted, each with a reason.","properties":{"inline":{"enum":["allow","forbid"],"description":"Whether comments and annotations may waive findings. Default: allow."},"entries":{"type":"array","maxItems":1000,"description":"Each waives findings of its rules, in its files, of its objects; where a list is missing, in all.","items":{"type":"object","additionalProperties":false,"required":["rules","reason"],"properties":{"rules":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/text"},"description":"Rules, categories (`hpa/*`), or `all`."},"files":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/text"},"description":"Globs of files and folders, relative to this file."},"objects":{"type":"array","minItems":1,"items":{"$ref":"#/definitions/text"},"description":"`Kind/namespace/name` globs; `Kind//name` without a namespace."},"reason":{"type":"string","minLength":1,"description":"Why the findings are accepted."},"until":{"type":"string","minLength":1,"description":"Last day on which it holds, like 2027-01-31."},"owner":{"type":"string","minLength":1,"description":"Who answers for it."}}}}}},"lower":{"type":"object","additionalProperties":false,"description":"How severe findings are at most that are less urgent for what they are about; keep lowers nothing. Default of each: info.","properties":{"tests":{"$ref":"#/definitions/lowerLevel","description":"In folders of tests, and test hooks of charts."},"examples":{"$ref":"#/definitions/lowerLevel","description":"In folders of examples, and in repositories that are called so."},"docs":{"$ref":"#/definitions/lowerLevel","description":"In folders of documentation."},"archives":{"$ref":"#/definitions/lowerLevel","description":"In folders of what is no longer used."},"generated":{"$ref":"#/definitions/lowerLevel","description":"In files that a comment at their beginning says are generated; errors of wiring, hpa and pdb are lowered to warning at most."},"ciValues":{"$ref":"#/definitions/lowerLevel","description":"Of charts with their ci/*-values.yaml."},"chartDefaults":{"$ref":"#/definitions/lowerLevel","description":"Defaults that a published chart leaves empty for those who deploy it."},"vendoredCharts":{"$ref":"#/definitions/lowerLevel","description":"In dependencies of charts that come from elsewhere."},"vendored":{"$ref":"#/definitions/lowerLevel","description":"In folders of copies of other projects, such as third_party and vendor."},"hooks":{"$ref":"#/definitions/lowerLevel","description":"In hooks of charts."},"needsValues":{"$ref":"#/definitions/lowerLevel","description":"Charts that do not render without values of who deploys them."},"remote":{"$ref":"#/definitions/lowerLevel","description":"Bases and charts that are not in the repository."}}},"limits":{"type":"object","additionalProperties":false,"properties":{"renderSeconds":{"type":"number","exclusiveMinimum":0,"description":"Seconds one render may take. Default: 60."},"engineMiB":{"type":"integer","minimum":64,"maximum":4096,"description":"MiB of memory one engine may take. Default: 1024."},"fileMiB":{"type":"number","exclusiveMinimum":0,"description":"MiB of the largest file that is read. Default: 64."}}}},"definitions":{"text":{"type":"string","minLength":1},"lowerLevel":{"enum":["keep","warning","info"]},"release":{"type":"string","minLength":1,"description":"Name of the release; by default the name of the chart’s folder."},"namespace":{"type":"string","minLength":1,"description":"Namespace of the release; by default `default`."},"values":{"type":"array","items":{"$ref":"#/definitions/text"},"description":"Values files, lowest precedence first, relative to the chart’s folder."},"set":{"type":"array","items":{"$ref":"#/definitions/text"},"description":"`--set` expressions, lowest precedence first."},"setString":{"type":"array","items":{"$ref":"#/definitions/text"},"description":"`--set-string` expressions, whose values are always text."},"setFile":{"type":"array","items":{"$ref":"#/definitions/text"},"description":"`--set-file` expressions, `key=path` with a path relative to the chart’s folder."},"apiVersions":{"type":"array","items":{"$ref":"#/definitions/text"},"description":"API versions that the chart finds in the cluster besides those that Helm knows."}}};
const schema12 = {"type":"string","minLength":1};
const schema15 = {"type":"string","minLength":1,"description":"Name of the release; by default the name of the chart’s folder."};
const schema16 = {"type":"string","minLength":1,"description":"Namespace of the release; by default `default`."};
const schema38 = {"enum":["keep","warning","info"]};
const func2 = Object.prototype.hasOwnProperty;
const schema17 = {"type":"array","items":{"$ref":"#/definitions/text"},"description":"Values files, lowest precedence first, relative to the chart’s folder."};

function validate11(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema17.type,parentSchema:schema17,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate11.errors = vErrors;
return errors === 0;
}

const schema19 = {"type":"array","items":{"$ref":"#/definitions/text"},"description":"`--set` expressions, lowest precedence first."};

function validate13(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema19.type,parentSchema:schema19,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate13.errors = vErrors;
return errors === 0;
}

const schema21 = {"type":"array","items":{"$ref":"#/definitions/text"},"description":"`--set-string` expressions, whose values are always text."};

function validate15(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema21.type,parentSchema:schema21,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate15.errors = vErrors;
return errors === 0;
}

const schema23 = {"type":"array","items":{"$ref":"#/definitions/text"},"description":"`--set-file` expressions, `key=path` with a path relative to the chart’s folder."};

function validate17(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema23.type,parentSchema:schema23,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate17.errors = vErrors;
return errors === 0;
}

const schema25 = {"type":"array","items":{"$ref":"#/definitions/text"},"description":"API versions that the chart finds in the cluster besides those that Helm knows."};

function validate19(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(Array.isArray(data)){
const len0 = data.length;
for(let i0=0; i0<len0; i0++){
let data0 = data[i0];
if(typeof data0 === "string"){
if(data0.length < 1){
const err0 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
else {
const err1 = {instancePath:instancePath+"/" + i0,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
}
else {
const err2 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema25.type,parentSchema:schema25,data};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
validate19.errors = vErrors;
return errors === 0;
}

const pattern0 = new RegExp("^[a-z][a-z0-9-]*$", "u");

function validate10(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
for(const key0 in data){
if(!(func2.call(schema11.properties, key0))){
const err0 = {instancePath,schemaPath:"#/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key0},message:"must NOT have additional properties",schema:false,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
}
if(data.profile !== undefined){
let data0 = data.profile;
if(!((data0 === "default") || (data0 === "strict"))){
const err1 = {instancePath:instancePath+"/profile",schemaPath:"#/properties/profile/enum",keyword:"enum",params:{allowedValues: schema11.properties.profile.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.profile.enum,parentSchema:schema11.properties.profile,data:data0};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
}
if(data.failOn !== undefined){
let data1 = data.failOn;
if(!((((data1 === "error") || (data1 === "warning")) || (data1 === "info")) || (data1 === "never"))){
const err2 = {instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",keyword:"enum",params:{allowedValues: schema11.properties.failOn.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.failOn.enum,parentSchema:schema11.properties.failOn,data:data1};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.kubeVersion !== undefined){
let data2 = data.kubeVersion;
if(typeof data2 === "string"){
if(data2.length < 1){
const err3 = {instancePath:instancePath+"/kubeVersion",schemaPath:"#/properties/kubeVersion/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.kubeVersion,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
}
else {
const err4 = {instancePath:instancePath+"/kubeVersion",schemaPath:"#/properties/kubeVersion/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.kubeVersion.type,parentSchema:schema11.properties.kubeVersion,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
}
if(data.apiVersions !== undefined){
let data3 = data.apiVersions;
if(Array.isArray(data3)){
const len0 = data3.length;
for(let i0=0; i0<len0; i0++){
let data4 = data3[i0];
if(typeof data4 === "string"){
if(data4.length < 1){
const err5 = {instancePath:instancePath+"/apiVersions/" + i0,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
}
else {
const err6 = {instancePath:instancePath+"/apiVersions/" + i0,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data4};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
}
}
else {
const err7 = {instancePath:instancePath+"/apiVersions",schemaPath:"#/properties/apiVersions/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.apiVersions.type,parentSchema:schema11.properties.apiVersions,data:data3};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
}
if(data.exclude !== undefined){
let data5 = data.exclude;
if(Array.isArray(data5)){
const len1 = data5.length;
for(let i1=0; i1<len1; i1++){
let data6 = data5[i1];
if(typeof data6 === "string"){
if(data6.length < 1){
const err8 = {instancePath:instancePath+"/exclude/" + i1,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
else {
const err9 = {instancePath:instancePath+"/exclude/" + i1,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data6};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
}
else {
const err10 = {instancePath:instancePath+"/exclude",schemaPath:"#/properties/exclude/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.exclude.type,parentSchema:schema11.properties.exclude,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data.external !== undefined){
let data7 = data.external;
if(Array.isArray(data7)){
const len2 = data7.length;
for(let i2=0; i2<len2; i2++){
let data8 = data7[i2];
if(typeof data8 === "string"){
if(data8.length < 1){
const err11 = {instancePath:instancePath+"/external/" + i2,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data8};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
else {
const err12 = {instancePath:instancePath+"/external/" + i2,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data8};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/external",schemaPath:"#/properties/external/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.external.type,parentSchema:schema11.properties.external,data:data7};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
if(data.schemas !== undefined){
let data9 = data.schemas;
if(data9 && typeof data9 == "object" && !Array.isArray(data9)){
for(const key1 in data9){
if(!(key1 === "unknownKinds")){
const err14 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key1},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.schemas,data:data9};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
if(data9.unknownKinds !== undefined){
let data10 = data9.unknownKinds;
if(!(((data10 === "silent") || (data10 === "info")) || (data10 === "error"))){
const err15 = {instancePath:instancePath+"/schemas/unknownKinds",schemaPath:"#/properties/schemas/properties/unknownKinds/enum",keyword:"enum",params:{allowedValues: schema11.properties.schemas.properties.unknownKinds.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.schemas.properties.unknownKinds.enum,parentSchema:schema11.properties.schemas.properties.unknownKinds,data:data10};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
}
}
else {
const err16 = {instancePath:instancePath+"/schemas",schemaPath:"#/properties/schemas/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.schemas.type,parentSchema:schema11.properties.schemas,data:data9};
if(vErrors === null){
vErrors = [err16];
}
else {
vErrors.push(err16);
}
errors++;
}
}
if(data.kustomize !== undefined){
let data11 = data.kustomize;
if(data11 && typeof data11 == "object" && !Array.isArray(data11)){
for(const key2 in data11){
if(!((key2 === "enableHelm") || (key2 === "loadRestrictor"))){
const err17 = {instancePath:instancePath+"/kustomize",schemaPath:"#/properties/kustomize/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key2},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.kustomize,data:data11};
if(vErrors === null){
vErrors = [err17];
}
else {
vErrors.push(err17);
}
errors++;
}
}
if(data11.enableHelm !== undefined){
let data12 = data11.enableHelm;
if(typeof data12 !== "boolean"){
const err18 = {instancePath:instancePath+"/kustomize/enableHelm",schemaPath:"#/properties/kustomize/properties/enableHelm/type",keyword:"type",params:{type: "boolean"},message:"must be boolean",schema:schema11.properties.kustomize.properties.enableHelm.type,parentSchema:schema11.properties.kustomize.properties.enableHelm,data:data12};
if(vErrors === null){
vErrors = [err18];
}
else {
vErrors.push(err18);
}
errors++;
}
}
if(data11.loadRestrictor !== undefined){
let data13 = data11.loadRestrictor;
if(!((data13 === "rootOnly") || (data13 === "none"))){
const err19 = {instancePath:instancePath+"/kustomize/loadRestrictor",schemaPath:"#/properties/kustomize/properties/loadRestrictor/enum",keyword:"enum",params:{allowedValues: schema11.properties.kustomize.properties.loadRestrictor.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.kustomize.properties.loadRestrictor.enum,parentSchema:schema11.properties.kustomize.properties.loadRestrictor,data:data13};
if(vErrors === null){
vErrors = [err19];
}
else {
vErrors.push(err19);
}
errors++;
}
}
}
else {
const err20 = {instancePath:instancePath+"/kustomize",schemaPath:"#/properties/kustomize/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.kustomize.type,parentSchema:schema11.properties.kustomize,data:data11};
if(vErrors === null){
vErrors = [err20];
}
else {
vErrors.push(err20);
}
errors++;
}
}
if(data.targets !== undefined){
let data14 = data.targets;
if(Array.isArray(data14)){
const len3 = data14.length;
for(let i3=0; i3<len3; i3++){
let data15 = data14[i3];
if(data15 && typeof data15 == "object" && !Array.isArray(data15)){
if(data15.path === undefined){
const err21 = {instancePath:instancePath+"/targets/" + i3,schemaPath:"#/properties/targets/items/required",keyword:"required",params:{missingProperty: "path"},message:"must have required property '"+"path"+"'",schema:schema11.properties.targets.items.required,parentSchema:schema11.properties.targets.items,data:data15};
if(vErrors === null){
vErrors = [err21];
}
else {
vErrors.push(err21);
}
errors++;
}
for(const key3 in data15){
if(!(func2.call(schema11.properties.targets.items.properties, key3))){
const err22 = {instancePath:instancePath+"/targets/" + i3,schemaPath:"#/properties/targets/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key3},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.items,data:data15};
if(vErrors === null){
vErrors = [err22];
}
else {
vErrors.push(err22);
}
errors++;
}
}
if(data15.path !== undefined){
let data16 = data15.path;
if(typeof data16 === "string"){
if(data16.length < 1){
const err23 = {instancePath:instancePath+"/targets/" + i3+"/path",schemaPath:"#/properties/targets/items/properties/path/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.targets.items.properties.path,data:data16};
if(vErrors === null){
vErrors = [err23];
}
else {
vErrors.push(err23);
}
errors++;
}
}
else {
const err24 = {instancePath:instancePath+"/targets/" + i3+"/path",schemaPath:"#/properties/targets/items/properties/path/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.targets.items.properties.path.type,parentSchema:schema11.properties.targets.items.properties.path,data:data16};
if(vErrors === null){
vErrors = [err24];
}
else {
vErrors.push(err24);
}
errors++;
}
}
if(data15.release !== undefined){
let data17 = data15.release;
if(typeof data17 === "string"){
if(data17.length < 1){
const err25 = {instancePath:instancePath+"/targets/" + i3+"/release",schemaPath:"#/definitions/release/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15,data:data17};
if(vErrors === null){
vErrors = [err25];
}
else {
vErrors.push(err25);
}
errors++;
}
}
else {
const err26 = {instancePath:instancePath+"/targets/" + i3+"/release",schemaPath:"#/definitions/release/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data17};
if(vErrors === null){
vErrors = [err26];
}
else {
vErrors.push(err26);
}
errors++;
}
}
if(data15.namespace !== undefined){
let data18 = data15.namespace;
if(typeof data18 === "string"){
if(data18.length < 1){
const err27 = {instancePath:instancePath+"/targets/" + i3+"/namespace",schemaPath:"#/definitions/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16,data:data18};
if(vErrors === null){
vErrors = [err27];
}
else {
vErrors.push(err27);
}
errors++;
}
}
else {
const err28 = {instancePath:instancePath+"/targets/" + i3+"/namespace",schemaPath:"#/definitions/namespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data18};
if(vErrors === null){
vErrors = [err28];
}
else {
vErrors.push(err28);
}
errors++;
}
}
if(data15.values !== undefined){
if(!(validate11(data15.values, {instancePath:instancePath+"/targets/" + i3+"/values",parentData:data15,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data15.set !== undefined){
if(!(validate13(data15.set, {instancePath:instancePath+"/targets/" + i3+"/set",parentData:data15,parentDataProperty:"set",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data15.setString !== undefined){
if(!(validate15(data15.setString, {instancePath:instancePath+"/targets/" + i3+"/setString",parentData:data15,parentDataProperty:"setString",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data15.setFile !== undefined){
if(!(validate17(data15.setFile, {instancePath:instancePath+"/targets/" + i3+"/setFile",parentData:data15,parentDataProperty:"setFile",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data15.apiVersions !== undefined){
if(!(validate19(data15.apiVersions, {instancePath:instancePath+"/targets/" + i3+"/apiVersions",parentData:data15,parentDataProperty:"apiVersions",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
if(data15.variants !== undefined){
let data24 = data15.variants;
if(Array.isArray(data24)){
const len4 = data24.length;
for(let i4=0; i4<len4; i4++){
let data25 = data24[i4];
if(data25 && typeof data25 == "object" && !Array.isArray(data25)){
if(data25.name === undefined){
const err29 = {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4,schemaPath:"#/properties/targets/items/properties/variants/items/required",keyword:"required",params:{missingProperty: "name"},message:"must have required property '"+"name"+"'",schema:schema11.properties.targets.items.properties.variants.items.required,parentSchema:schema11.properties.targets.items.properties.variants.items,data:data25};
if(vErrors === null){
vErrors = [err29];
}
else {
vErrors.push(err29);
}
errors++;
}
for(const key4 in data25){
if(!((((((((key4 === "name") || (key4 === "release")) || (key4 === "namespace")) || (key4 === "values")) || (key4 === "set")) || (key4 === "setString")) || (key4 === "setFile")) || (key4 === "apiVersions"))){
const err30 = {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4,schemaPath:"#/properties/targets/items/properties/variants/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key4},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.targets.items.properties.variants.items,data:data25};
if(vErrors === null){
vErrors = [err30];
}
else {
vErrors.push(err30);
}
errors++;
}
}
if(data25.name !== undefined){
let data26 = data25.name;
if(typeof data26 === "string"){
if(data26.length < 1){
const err31 = {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4+"/name",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data26};
if(vErrors === null){
vErrors = [err31];
}
else {
vErrors.push(err31);
}
errors++;
}
}
else {
const err32 = {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4+"/name",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data26};
if(vErrors === null){
vErrors = [err32];
}
else {
vErrors.push(err32);
}
errors++;
}
}
if(data25.release !== undefined){
let data27 = data25.release;
if(typeof data27 === "string"){
if(data27.length < 1){
const err33 = {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4+"/release",schemaPath:"#/definitions/release/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema15,data:data27};
if(vErrors === null){
vErrors = [err33];
}
else {
vErrors.push(err33);
}
errors++;
}
}
else {
const err34 = {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4+"/release",schemaPath:"#/definitions/release/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema15.type,parentSchema:schema15,data:data27};
if(vErrors === null){
vErrors = [err34];
}
else {
vErrors.push(err34);
}
errors++;
}
}
if(data25.namespace !== undefined){
let data28 = data25.namespace;
if(typeof data28 === "string"){
if(data28.length < 1){
const err35 = {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4+"/namespace",schemaPath:"#/definitions/namespace/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema16,data:data28};
if(vErrors === null){
vErrors = [err35];
}
else {
vErrors.push(err35);
}
errors++;
}
}
else {
const err36 = {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4+"/namespace",schemaPath:"#/definitions/namespace/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema16.type,parentSchema:schema16,data:data28};
if(vErrors === null){
vErrors = [err36];
}
else {
vErrors.push(err36);
}
errors++;
}
}
if(data25.values !== undefined){
if(!(validate11(data25.values, {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4+"/values",parentData:data25,parentDataProperty:"values",rootData}))){
vErrors = vErrors === null ? validate11.errors : vErrors.concat(validate11.errors);
errors = vErrors.length;
}
}
if(data25.set !== undefined){
if(!(validate13(data25.set, {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4+"/set",parentData:data25,parentDataProperty:"set",rootData}))){
vErrors = vErrors === null ? validate13.errors : vErrors.concat(validate13.errors);
errors = vErrors.length;
}
}
if(data25.setString !== undefined){
if(!(validate15(data25.setString, {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4+"/setString",parentData:data25,parentDataProperty:"setString",rootData}))){
vErrors = vErrors === null ? validate15.errors : vErrors.concat(validate15.errors);
errors = vErrors.length;
}
}
if(data25.setFile !== undefined){
if(!(validate17(data25.setFile, {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4+"/setFile",parentData:data25,parentDataProperty:"setFile",rootData}))){
vErrors = vErrors === null ? validate17.errors : vErrors.concat(validate17.errors);
errors = vErrors.length;
}
}
if(data25.apiVersions !== undefined){
if(!(validate19(data25.apiVersions, {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4+"/apiVersions",parentData:data25,parentDataProperty:"apiVersions",rootData}))){
vErrors = vErrors === null ? validate19.errors : vErrors.concat(validate19.errors);
errors = vErrors.length;
}
}
}
else {
const err37 = {instancePath:instancePath+"/targets/" + i3+"/variants/" + i4,schemaPath:"#/properties/targets/items/properties/variants/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.items.properties.variants.items.type,parentSchema:schema11.properties.targets.items.properties.variants.items,data:data25};
if(vErrors === null){
vErrors = [err37];
}
else {
vErrors.push(err37);
}
errors++;
}
}
}
else {
const err38 = {instancePath:instancePath+"/targets/" + i3+"/variants",schemaPath:"#/properties/targets/items/properties/variants/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.targets.items.properties.variants.type,parentSchema:schema11.properties.targets.items.properties.variants,data:data24};
if(vErrors === null){
vErrors = [err38];
}
else {
vErrors.push(err38);
}
errors++;
}
}
}
else {
const err39 = {instancePath:instancePath+"/targets/" + i3,schemaPath:"#/properties/targets/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.targets.items.type,parentSchema:schema11.properties.targets.items,data:data15};
if(vErrors === null){
vErrors = [err39];
}
else {
vErrors.push(err39);
}
errors++;
}
}
}
else {
const err40 = {instancePath:instancePath+"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.targets.type,parentSchema:schema11.properties.targets,data:data14};
if(vErrors === null){
vErrors = [err40];
}
else {
vErrors.push(err40);
}
errors++;
}
}
if(data.policies !== undefined){
let data34 = data.policies;
if(Array.isArray(data34)){
const len5 = data34.length;
for(let i5=0; i5<len5; i5++){
let data35 = data34[i5];
if(data35 && typeof data35 == "object" && !Array.isArray(data35)){
for(const key5 in data35){
if(!(((((((key5 === "rules") || (key5 === "conftest")) || (key5 === "gatekeeper")) || (key5 === "name")) || (key5 === "namespaces")) || (key5 === "data")) || (key5 === "rego"))){
const err41 = {instancePath:instancePath+"/policies/" + i5,schemaPath:"#/properties/policies/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key5},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.policies.items,data:data35};
if(vErrors === null){
vErrors = [err41];
}
else {
vErrors.push(err41);
}
errors++;
}
}
if(data35.rules !== undefined){
let data36 = data35.rules;
if(typeof data36 === "string"){
if(data36.length < 1){
const err42 = {instancePath:instancePath+"/policies/" + i5+"/rules",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data36};
if(vErrors === null){
vErrors = [err42];
}
else {
vErrors.push(err42);
}
errors++;
}
}
else {
const err43 = {instancePath:instancePath+"/policies/" + i5+"/rules",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data36};
if(vErrors === null){
vErrors = [err43];
}
else {
vErrors.push(err43);
}
errors++;
}
}
if(data35.conftest !== undefined){
let data37 = data35.conftest;
if(typeof data37 === "string"){
if(data37.length < 1){
const err44 = {instancePath:instancePath+"/policies/" + i5+"/conftest",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data37};
if(vErrors === null){
vErrors = [err44];
}
else {
vErrors.push(err44);
}
errors++;
}
}
else {
const err45 = {instancePath:instancePath+"/policies/" + i5+"/conftest",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data37};
if(vErrors === null){
vErrors = [err45];
}
else {
vErrors.push(err45);
}
errors++;
}
}
if(data35.gatekeeper !== undefined){
let data38 = data35.gatekeeper;
if(typeof data38 === "string"){
if(data38.length < 1){
const err46 = {instancePath:instancePath+"/policies/" + i5+"/gatekeeper",schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data38};
if(vErrors === null){
vErrors = [err46];
}
else {
vErrors.push(err46);
}
errors++;
}
}
else {
const err47 = {instancePath:instancePath+"/policies/" + i5+"/gatekeeper",schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data38};
if(vErrors === null){
vErrors = [err47];
}
else {
vErrors.push(err47);
}
errors++;
}
}
if(data35.name !== undefined){
let data39 = data35.name;
if(typeof data39 === "string"){
if(!pattern0.test(data39)){
const err48 = {instancePath:instancePath+"/policies/" + i5+"/name",schemaPath:"#/properties/policies/items/properties/name/pattern",keyword:"pattern",params:{pattern: "^[a-z][a-z0-9-]*$"},message:"must match pattern \""+"^[a-z][a-z0-9-]*$"+"\"",schema:"^[a-z][a-z0-9-]*$",parentSchema:schema11.properties.policies.items.properties.name,data:data39};
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
const err49 = {instancePath:instancePath+"/policies/" + i5+"/name",schemaPath:"#/properties/policies/items/properties/name/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.policies.items.properties.name.type,parentSchema:schema11.properties.policies.items.properties.name,data:data39};
if(vErrors === null){
vErrors = [err49];
}
else {
vErrors.push(err49);
}
errors++;
}
}
if(data35.namespaces !== undefined){
let data40 = data35.namespaces;
if(Array.isArray(data40)){
if(data40.length < 1){
const err50 = {instancePath:instancePath+"/policies/" + i5+"/namespaces",schemaPath:"#/properties/policies/items/properties/namespaces/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.policies.items.properties.namespaces,data:data40};
if(vErrors === null){
vErrors = [err50];
}
else {
vErrors.push(err50);
}
errors++;
}
const len6 = data40.length;
for(let i6=0; i6<len6; i6++){
let data41 = data40[i6];
if(typeof data41 === "string"){
if(data41.length < 1){
const err51 = {instancePath:instancePath+"/policies/" + i5+"/namespaces/" + i6,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data41};
if(vErrors === null){
vErrors = [err51];
}
else {
vErrors.push(err51);
}
errors++;
}
}
else {
const err52 = {instancePath:instancePath+"/policies/" + i5+"/namespaces/" + i6,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data41};
if(vErrors === null){
vErrors = [err52];
}
else {
vErrors.push(err52);
}
errors++;
}
}
}
else {
const err53 = {instancePath:instancePath+"/policies/" + i5+"/namespaces",schemaPath:"#/properties/policies/items/properties/namespaces/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.policies.items.properties.namespaces.type,parentSchema:schema11.properties.policies.items.properties.namespaces,data:data40};
if(vErrors === null){
vErrors = [err53];
}
else {
vErrors.push(err53);
}
errors++;
}
}
if(data35.data !== undefined){
let data42 = data35.data;
if(Array.isArray(data42)){
const len7 = data42.length;
for(let i7=0; i7<len7; i7++){
let data43 = data42[i7];
if(typeof data43 === "string"){
if(data43.length < 1){
const err54 = {instancePath:instancePath+"/policies/" + i5+"/data/" + i7,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data43};
if(vErrors === null){
vErrors = [err54];
}
else {
vErrors.push(err54);
}
errors++;
}
}
else {
const err55 = {instancePath:instancePath+"/policies/" + i5+"/data/" + i7,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data43};
if(vErrors === null){
vErrors = [err55];
}
else {
vErrors.push(err55);
}
errors++;
}
}
}
else {
const err56 = {instancePath:instancePath+"/policies/" + i5+"/data",schemaPath:"#/properties/policies/items/properties/data/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.policies.items.properties.data.type,parentSchema:schema11.properties.policies.items.properties.data,data:data42};
if(vErrors === null){
vErrors = [err56];
}
else {
vErrors.push(err56);
}
errors++;
}
}
if(data35.rego !== undefined){
let data44 = data35.rego;
if(!(((data44 === "auto") || (data44 === "v0")) || (data44 === "v1"))){
const err57 = {instancePath:instancePath+"/policies/" + i5+"/rego",schemaPath:"#/properties/policies/items/properties/rego/enum",keyword:"enum",params:{allowedValues: schema11.properties.policies.items.properties.rego.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.policies.items.properties.rego.enum,parentSchema:schema11.properties.policies.items.properties.rego,data:data44};
if(vErrors === null){
vErrors = [err57];
}
else {
vErrors.push(err57);
}
errors++;
}
}
}
else {
const err58 = {instancePath:instancePath+"/policies/" + i5,schemaPath:"#/properties/policies/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.policies.items.type,parentSchema:schema11.properties.policies.items,data:data35};
if(vErrors === null){
vErrors = [err58];
}
else {
vErrors.push(err58);
}
errors++;
}
}
}
else {
const err59 = {instancePath:instancePath+"/policies",schemaPath:"#/properties/policies/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.policies.type,parentSchema:schema11.properties.policies,data:data34};
if(vErrors === null){
vErrors = [err59];
}
else {
vErrors.push(err59);
}
errors++;
}
}
if(data.rules !== undefined){
let data45 = data.rules;
if(!(data45 && typeof data45 == "object" && !Array.isArray(data45))){
const err60 = {instancePath:instancePath+"/rules",schemaPath:"#/properties/rules/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.rules.type,parentSchema:schema11.properties.rules,data:data45};
if(vErrors === null){
vErrors = [err60];
}
else {
vErrors.push(err60);
}
errors++;
}
}
if(data.waivers !== undefined){
let data46 = data.waivers;
if(data46 && typeof data46 == "object" && !Array.isArray(data46)){
for(const key6 in data46){
if(!((key6 === "inline") || (key6 === "entries"))){
const err61 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key6},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.waivers,data:data46};
if(vErrors === null){
vErrors = [err61];
}
else {
vErrors.push(err61);
}
errors++;
}
}
if(data46.inline !== undefined){
let data47 = data46.inline;
if(!((data47 === "allow") || (data47 === "forbid"))){
const err62 = {instancePath:instancePath+"/waivers/inline",schemaPath:"#/properties/waivers/properties/inline/enum",keyword:"enum",params:{allowedValues: schema11.properties.waivers.properties.inline.enum},message:"must be equal to one of the allowed values",schema:schema11.properties.waivers.properties.inline.enum,parentSchema:schema11.properties.waivers.properties.inline,data:data47};
if(vErrors === null){
vErrors = [err62];
}
else {
vErrors.push(err62);
}
errors++;
}
}
if(data46.entries !== undefined){
let data48 = data46.entries;
if(Array.isArray(data48)){
if(data48.length > 1000){
const err63 = {instancePath:instancePath+"/waivers/entries",schemaPath:"#/properties/waivers/properties/entries/maxItems",keyword:"maxItems",params:{limit: 1000},message:"must NOT have more than 1000 items",schema:1000,parentSchema:schema11.properties.waivers.properties.entries,data:data48};
if(vErrors === null){
vErrors = [err63];
}
else {
vErrors.push(err63);
}
errors++;
}
const len8 = data48.length;
for(let i8=0; i8<len8; i8++){
let data49 = data48[i8];
if(data49 && typeof data49 == "object" && !Array.isArray(data49)){
if(data49.rules === undefined){
const err64 = {instancePath:instancePath+"/waivers/entries/" + i8,schemaPath:"#/properties/waivers/properties/entries/items/required",keyword:"required",params:{missingProperty: "rules"},message:"must have required property '"+"rules"+"'",schema:schema11.properties.waivers.properties.entries.items.required,parentSchema:schema11.properties.waivers.properties.entries.items,data:data49};
if(vErrors === null){
vErrors = [err64];
}
else {
vErrors.push(err64);
}
errors++;
}
if(data49.reason === undefined){
const err65 = {instancePath:instancePath+"/waivers/entries/" + i8,schemaPath:"#/properties/waivers/properties/entries/items/required",keyword:"required",params:{missingProperty: "reason"},message:"must have required property '"+"reason"+"'",schema:schema11.properties.waivers.properties.entries.items.required,parentSchema:schema11.properties.waivers.properties.entries.items,data:data49};
if(vErrors === null){
vErrors = [err65];
}
else {
vErrors.push(err65);
}
errors++;
}
for(const key7 in data49){
if(!((((((key7 === "rules") || (key7 === "files")) || (key7 === "objects")) || (key7 === "reason")) || (key7 === "until")) || (key7 === "owner"))){
const err66 = {instancePath:instancePath+"/waivers/entries/" + i8,schemaPath:"#/properties/waivers/properties/entries/items/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key7},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.waivers.properties.entries.items,data:data49};
if(vErrors === null){
vErrors = [err66];
}
else {
vErrors.push(err66);
}
errors++;
}
}
if(data49.rules !== undefined){
let data50 = data49.rules;
if(Array.isArray(data50)){
if(data50.length < 1){
const err67 = {instancePath:instancePath+"/waivers/entries/" + i8+"/rules",schemaPath:"#/properties/waivers/properties/entries/items/properties/rules/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.waivers.properties.entries.items.properties.rules,data:data50};
if(vErrors === null){
vErrors = [err67];
}
else {
vErrors.push(err67);
}
errors++;
}
const len9 = data50.length;
for(let i9=0; i9<len9; i9++){
let data51 = data50[i9];
if(typeof data51 === "string"){
if(data51.length < 1){
const err68 = {instancePath:instancePath+"/waivers/entries/" + i8+"/rules/" + i9,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data51};
if(vErrors === null){
vErrors = [err68];
}
else {
vErrors.push(err68);
}
errors++;
}
}
else {
const err69 = {instancePath:instancePath+"/waivers/entries/" + i8+"/rules/" + i9,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data51};
if(vErrors === null){
vErrors = [err69];
}
else {
vErrors.push(err69);
}
errors++;
}
}
}
else {
const err70 = {instancePath:instancePath+"/waivers/entries/" + i8+"/rules",schemaPath:"#/properties/waivers/properties/entries/items/properties/rules/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.waivers.properties.entries.items.properties.rules.type,parentSchema:schema11.properties.waivers.properties.entries.items.properties.rules,data:data50};
if(vErrors === null){
vErrors = [err70];
}
else {
vErrors.push(err70);
}
errors++;
}
}
if(data49.files !== undefined){
let data52 = data49.files;
if(Array.isArray(data52)){
if(data52.length < 1){
const err71 = {instancePath:instancePath+"/waivers/entries/" + i8+"/files",schemaPath:"#/properties/waivers/properties/entries/items/properties/files/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.waivers.properties.entries.items.properties.files,data:data52};
if(vErrors === null){
vErrors = [err71];
}
else {
vErrors.push(err71);
}
errors++;
}
const len10 = data52.length;
for(let i10=0; i10<len10; i10++){
let data53 = data52[i10];
if(typeof data53 === "string"){
if(data53.length < 1){
const err72 = {instancePath:instancePath+"/waivers/entries/" + i8+"/files/" + i10,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data53};
if(vErrors === null){
vErrors = [err72];
}
else {
vErrors.push(err72);
}
errors++;
}
}
else {
const err73 = {instancePath:instancePath+"/waivers/entries/" + i8+"/files/" + i10,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data53};
if(vErrors === null){
vErrors = [err73];
}
else {
vErrors.push(err73);
}
errors++;
}
}
}
else {
const err74 = {instancePath:instancePath+"/waivers/entries/" + i8+"/files",schemaPath:"#/properties/waivers/properties/entries/items/properties/files/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.waivers.properties.entries.items.properties.files.type,parentSchema:schema11.properties.waivers.properties.entries.items.properties.files,data:data52};
if(vErrors === null){
vErrors = [err74];
}
else {
vErrors.push(err74);
}
errors++;
}
}
if(data49.objects !== undefined){
let data54 = data49.objects;
if(Array.isArray(data54)){
if(data54.length < 1){
const err75 = {instancePath:instancePath+"/waivers/entries/" + i8+"/objects",schemaPath:"#/properties/waivers/properties/entries/items/properties/objects/minItems",keyword:"minItems",params:{limit: 1},message:"must NOT have fewer than 1 items",schema:1,parentSchema:schema11.properties.waivers.properties.entries.items.properties.objects,data:data54};
if(vErrors === null){
vErrors = [err75];
}
else {
vErrors.push(err75);
}
errors++;
}
const len11 = data54.length;
for(let i11=0; i11<len11; i11++){
let data55 = data54[i11];
if(typeof data55 === "string"){
if(data55.length < 1){
const err76 = {instancePath:instancePath+"/waivers/entries/" + i8+"/objects/" + i11,schemaPath:"#/definitions/text/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema12,data:data55};
if(vErrors === null){
vErrors = [err76];
}
else {
vErrors.push(err76);
}
errors++;
}
}
else {
const err77 = {instancePath:instancePath+"/waivers/entries/" + i8+"/objects/" + i11,schemaPath:"#/definitions/text/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema12.type,parentSchema:schema12,data:data55};
if(vErrors === null){
vErrors = [err77];
}
else {
vErrors.push(err77);
}
errors++;
}
}
}
else {
const err78 = {instancePath:instancePath+"/waivers/entries/" + i8+"/objects",schemaPath:"#/properties/waivers/properties/entries/items/properties/objects/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.waivers.properties.entries.items.properties.objects.type,parentSchema:schema11.properties.waivers.properties.entries.items.properties.objects,data:data54};
if(vErrors === null){
vErrors = [err78];
}
else {
vErrors.push(err78);
}
errors++;
}
}
if(data49.reason !== undefined){
let data56 = data49.reason;
if(typeof data56 === "string"){
if(data56.length < 1){
const err79 = {instancePath:instancePath+"/waivers/entries/" + i8+"/reason",schemaPath:"#/properties/waivers/properties/entries/items/properties/reason/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.waivers.properties.entries.items.properties.reason,data:data56};
if(vErrors === null){
vErrors = [err79];
}
else {
vErrors.push(err79);
}
errors++;
}
}
else {
const err80 = {instancePath:instancePath+"/waivers/entries/" + i8+"/reason",schemaPath:"#/properties/waivers/properties/entries/items/properties/reason/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.properties.entries.items.properties.reason.type,parentSchema:schema11.properties.waivers.properties.entries.items.properties.reason,data:data56};
if(vErrors === null){
vErrors = [err80];
}
else {
vErrors.push(err80);
}
errors++;
}
}
if(data49.until !== undefined){
let data57 = data49.until;
if(typeof data57 === "string"){
if(data57.length < 1){
const err81 = {instancePath:instancePath+"/waivers/entries/" + i8+"/until",schemaPath:"#/properties/waivers/properties/entries/items/properties/until/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.waivers.properties.entries.items.properties.until,data:data57};
if(vErrors === null){
vErrors = [err81];
}
else {
vErrors.push(err81);
}
errors++;
}
}
else {
const err82 = {instancePath:instancePath+"/waivers/entries/" + i8+"/until",schemaPath:"#/properties/waivers/properties/entries/items/properties/until/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.properties.entries.items.properties.until.type,parentSchema:schema11.properties.waivers.properties.entries.items.properties.until,data:data57};
if(vErrors === null){
vErrors = [err82];
}
else {
vErrors.push(err82);
}
errors++;
}
}
if(data49.owner !== undefined){
let data58 = data49.owner;
if(typeof data58 === "string"){
if(data58.length < 1){
const err83 = {instancePath:instancePath+"/waivers/entries/" + i8+"/owner",schemaPath:"#/properties/waivers/properties/entries/items/properties/owner/minLength",keyword:"minLength",params:{limit: 1},message:"must NOT have fewer than 1 characters",schema:1,parentSchema:schema11.properties.waivers.properties.entries.items.properties.owner,data:data58};
if(vErrors === null){
vErrors = [err83];
}
else {
vErrors.push(err83);
}
errors++;
}
}
else {
const err84 = {instancePath:instancePath+"/waivers/entries/" + i8+"/owner",schemaPath:"#/properties/waivers/properties/entries/items/properties/owner/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema11.properties.waivers.properties.entries.items.properties.owner.type,parentSchema:schema11.properties.waivers.properties.entries.items.properties.owner,data:data58};
if(vErrors === null){
vErrors = [err84];
}
else {
vErrors.push(err84);
}
errors++;
}
}
}
else {
const err85 = {instancePath:instancePath+"/waivers/entries/" + i8,schemaPath:"#/properties/waivers/properties/entries/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.waivers.properties.entries.items.type,parentSchema:schema11.properties.waivers.properties.entries.items,data:data49};
if(vErrors === null){
vErrors = [err85];
}
else {
vErrors.push(err85);
}
errors++;
}
}
}
else {
const err86 = {instancePath:instancePath+"/waivers/entries",schemaPath:"#/properties/waivers/properties/entries/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema11.properties.waivers.properties.entries.type,parentSchema:schema11.properties.waivers.properties.entries,data:data48};
if(vErrors === null){
vErrors = [err86];
}
else {
vErrors.push(err86);
}
errors++;
}
}
}
else {
const err87 = {instancePath:instancePath+"/waivers",schemaPath:"#/properties/waivers/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.waivers.type,parentSchema:schema11.properties.waivers,data:data46};
if(vErrors === null){
vErrors = [err87];
}
else {
vErrors.push(err87);
}
errors++;
}
}
if(data.lower !== undefined){
let data59 = data.lower;
if(data59 && typeof data59 == "object" && !Array.isArray(data59)){
for(const key8 in data59){
if(!(func2.call(schema11.properties.lower.properties, key8))){
const err88 = {instancePath:instancePath+"/lower",schemaPath:"#/properties/lower/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key8},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.lower,data:data59};
if(vErrors === null){
vErrors = [err88];
}
else {
vErrors.push(err88);
}
errors++;
}
}
if(data59.tests !== undefined){
let data60 = data59.tests;
if(!(((data60 === "keep") || (data60 === "warning")) || (data60 === "info"))){
const err89 = {instancePath:instancePath+"/lower/tests",schemaPath:"#/definitions/lowerLevel/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data60};
if(vErrors === null){
vErrors = [err89];
}
else {
vErrors.push(err89);
}
errors++;
}
}
if(data59.examples !== undefined){
let data61 = data59.examples;
if(!(((data61 === "keep") || (data61 === "warning")) || (data61 === "info"))){
const err90 = {instancePath:instancePath+"/lower/examples",schemaPath:"#/definitions/lowerLevel/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data61};
if(vErrors === null){
vErrors = [err90];
}
else {
vErrors.push(err90);
}
errors++;
}
}
if(data59.docs !== undefined){
let data62 = data59.docs;
if(!(((data62 === "keep") || (data62 === "warning")) || (data62 === "info"))){
const err91 = {instancePath:instancePath+"/lower/docs",schemaPath:"#/definitions/lowerLevel/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data62};
if(vErrors === null){
vErrors = [err91];
}
else {
vErrors.push(err91);
}
errors++;
}
}
if(data59.archives !== undefined){
let data63 = data59.archives;
if(!(((data63 === "keep") || (data63 === "warning")) || (data63 === "info"))){
const err92 = {instancePath:instancePath+"/lower/archives",schemaPath:"#/definitions/lowerLevel/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data63};
if(vErrors === null){
vErrors = [err92];
}
else {
vErrors.push(err92);
}
errors++;
}
}
if(data59.generated !== undefined){
let data64 = data59.generated;
if(!(((data64 === "keep") || (data64 === "warning")) || (data64 === "info"))){
const err93 = {instancePath:instancePath+"/lower/generated",schemaPath:"#/definitions/lowerLevel/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data64};
if(vErrors === null){
vErrors = [err93];
}
else {
vErrors.push(err93);
}
errors++;
}
}
if(data59.ciValues !== undefined){
let data65 = data59.ciValues;
if(!(((data65 === "keep") || (data65 === "warning")) || (data65 === "info"))){
const err94 = {instancePath:instancePath+"/lower/ciValues",schemaPath:"#/definitions/lowerLevel/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data65};
if(vErrors === null){
vErrors = [err94];
}
else {
vErrors.push(err94);
}
errors++;
}
}
if(data59.chartDefaults !== undefined){
let data66 = data59.chartDefaults;
if(!(((data66 === "keep") || (data66 === "warning")) || (data66 === "info"))){
const err95 = {instancePath:instancePath+"/lower/chartDefaults",schemaPath:"#/definitions/lowerLevel/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data66};
if(vErrors === null){
vErrors = [err95];
}
else {
vErrors.push(err95);
}
errors++;
}
}
if(data59.vendoredCharts !== undefined){
let data67 = data59.vendoredCharts;
if(!(((data67 === "keep") || (data67 === "warning")) || (data67 === "info"))){
const err96 = {instancePath:instancePath+"/lower/vendoredCharts",schemaPath:"#/definitions/lowerLevel/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data67};
if(vErrors === null){
vErrors = [err96];
}
else {
vErrors.push(err96);
}
errors++;
}
}
if(data59.vendored !== undefined){
let data68 = data59.vendored;
if(!(((data68 === "keep") || (data68 === "warning")) || (data68 === "info"))){
const err97 = {instancePath:instancePath+"/lower/vendored",schemaPath:"#/definitions/lowerLevel/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data68};
if(vErrors === null){
vErrors = [err97];
}
else {
vErrors.push(err97);
}
errors++;
}
}
if(data59.hooks !== undefined){
let data69 = data59.hooks;
if(!(((data69 === "keep") || (data69 === "warning")) || (data69 === "info"))){
const err98 = {instancePath:instancePath+"/lower/hooks",schemaPath:"#/definitions/lowerLevel/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data69};
if(vErrors === null){
vErrors = [err98];
}
else {
vErrors.push(err98);
}
errors++;
}
}
if(data59.needsValues !== undefined){
let data70 = data59.needsValues;
if(!(((data70 === "keep") || (data70 === "warning")) || (data70 === "info"))){
const err99 = {instancePath:instancePath+"/lower/needsValues",schemaPath:"#/definitions/lowerLevel/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data70};
if(vErrors === null){
vErrors = [err99];
}
else {
vErrors.push(err99);
}
errors++;
}
}
if(data59.remote !== undefined){
let data71 = data59.remote;
if(!(((data71 === "keep") || (data71 === "warning")) || (data71 === "info"))){
const err100 = {instancePath:instancePath+"/lower/remote",schemaPath:"#/definitions/lowerLevel/enum",keyword:"enum",params:{allowedValues: schema38.enum},message:"must be equal to one of the allowed values",schema:schema38.enum,parentSchema:schema38,data:data71};
if(vErrors === null){
vErrors = [err100];
}
else {
vErrors.push(err100);
}
errors++;
}
}
}
else {
const err101 = {instancePath:instancePath+"/lower",schemaPath:"#/properties/lower/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.lower.type,parentSchema:schema11.properties.lower,data:data59};
if(vErrors === null){
vErrors = [err101];
}
else {
vErrors.push(err101);
}
errors++;
}
}
if(data.limits !== undefined){
let data72 = data.limits;
if(data72 && typeof data72 == "object" && !Array.isArray(data72)){
for(const key9 in data72){
if(!(((key9 === "renderSeconds") || (key9 === "engineMiB")) || (key9 === "fileMiB"))){
const err102 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/additionalProperties",keyword:"additionalProperties",params:{additionalProperty: key9},message:"must NOT have additional properties",schema:false,parentSchema:schema11.properties.limits,data:data72};
if(vErrors === null){
vErrors = [err102];
}
else {
vErrors.push(err102);
}
errors++;
}
}
if(data72.renderSeconds !== undefined){
let data73 = data72.renderSeconds;
if((typeof data73 == "number") && (isFinite(data73))){
if(data73 <= 0 || isNaN(data73)){
const err103 = {instancePath:instancePath+"/limits/renderSeconds",schemaPath:"#/properties/limits/properties/renderSeconds/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema11.properties.limits.properties.renderSeconds,data:data73};
if(vErrors === null){
vErrors = [err103];
}
else {
vErrors.push(err103);
}
errors++;
}
}
else {
const err104 = {instancePath:instancePath+"/limits/renderSeconds",schemaPath:"#/properties/limits/properties/renderSeconds/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.limits.properties.renderSeconds.type,parentSchema:schema11.properties.limits.properties.renderSeconds,data:data73};
if(vErrors === null){
vErrors = [err104];
}
else {
vErrors.push(err104);
}
errors++;
}
}
if(data72.engineMiB !== undefined){
let data74 = data72.engineMiB;
if(!(((typeof data74 == "number") && (!(data74 % 1) && !isNaN(data74))) && (isFinite(data74)))){
const err105 = {instancePath:instancePath+"/limits/engineMiB",schemaPath:"#/properties/limits/properties/engineMiB/type",keyword:"type",params:{type: "integer"},message:"must be integer",schema:schema11.properties.limits.properties.engineMiB.type,parentSchema:schema11.properties.limits.properties.engineMiB,data:data74};
if(vErrors === null){
vErrors = [err105];
}
else {
vErrors.push(err105);
}
errors++;
}
if((typeof data74 == "number") && (isFinite(data74))){
if(data74 > 4096 || isNaN(data74)){
const err106 = {instancePath:instancePath+"/limits/engineMiB",schemaPath:"#/properties/limits/properties/engineMiB/maximum",keyword:"maximum",params:{comparison: "<=", limit: 4096},message:"must be <= 4096",schema:4096,parentSchema:schema11.properties.limits.properties.engineMiB,data:data74};
if(vErrors === null){
vErrors = [err106];
}
else {
vErrors.push(err106);
}
errors++;
}
if(data74 < 64 || isNaN(data74)){
const err107 = {instancePath:instancePath+"/limits/engineMiB",schemaPath:"#/properties/limits/properties/engineMiB/minimum",keyword:"minimum",params:{comparison: ">=", limit: 64},message:"must be >= 64",schema:64,parentSchema:schema11.properties.limits.properties.engineMiB,data:data74};
if(vErrors === null){
vErrors = [err107];
}
else {
vErrors.push(err107);
}
errors++;
}
}
}
if(data72.fileMiB !== undefined){
let data75 = data72.fileMiB;
if((typeof data75 == "number") && (isFinite(data75))){
if(data75 <= 0 || isNaN(data75)){
const err108 = {instancePath:instancePath+"/limits/fileMiB",schemaPath:"#/properties/limits/properties/fileMiB/exclusiveMinimum",keyword:"exclusiveMinimum",params:{comparison: ">", limit: 0},message:"must be > 0",schema:0,parentSchema:schema11.properties.limits.properties.fileMiB,data:data75};
if(vErrors === null){
vErrors = [err108];
}
else {
vErrors.push(err108);
}
errors++;
}
}
else {
const err109 = {instancePath:instancePath+"/limits/fileMiB",schemaPath:"#/properties/limits/properties/fileMiB/type",keyword:"type",params:{type: "number"},message:"must be number",schema:schema11.properties.limits.properties.fileMiB.type,parentSchema:schema11.properties.limits.properties.fileMiB,data:data75};
if(vErrors === null){
vErrors = [err109];
}
else {
vErrors.push(err109);
}
errors++;
}
}
}
else {
const err110 = {instancePath:instancePath+"/limits",schemaPath:"#/properties/limits/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.properties.limits.type,parentSchema:schema11.properties.limits,data:data72};
if(vErrors === null){
vErrors = [err110];
}
else {
vErrors.push(err110);
}
errors++;
}
}
}
else {
const err111 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema11.type,parentSchema:schema11,data};
if(vErrors === null){
vErrors = [err111];
}
else {
vErrors.push(err111);
}
errors++;
}
validate10.errors = vErrors;
return errors === 0;
}

export const validateBaseline = validate26;
const schema50 = {"$schema":"http://json-schema.org/draft-07/schema#","title":"Baseline of Seaworthy","type":"object","required":["version","findings"],"properties":{"version":{"const":1},"findings":{"type":"array","items":{"type":"object","required":["fingerprint","rule","file","object","message"],"properties":{"fingerprint":{"type":"string"},"rule":{"type":"string"},"file":{"type":"string"},"object":{"type":"string"},"message":{"type":"string"}}}}}};

function validate26(data, {instancePath="", parentData, parentDataProperty, rootData=data}={}){
let vErrors = null;
let errors = 0;
if(data && typeof data == "object" && !Array.isArray(data)){
if(data.version === undefined){
const err0 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "version"},message:"must have required property '"+"version"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err0];
}
else {
vErrors.push(err0);
}
errors++;
}
if(data.findings === undefined){
const err1 = {instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty: "findings"},message:"must have required property '"+"findings"+"'",schema:schema50.required,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err1];
}
else {
vErrors.push(err1);
}
errors++;
}
if(data.version !== undefined){
let data0 = data.version;
if(1 !== data0){
const err2 = {instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",params:{allowedValue: 1},message:"must be equal to constant",schema:1,parentSchema:schema50.properties.version,data:data0};
if(vErrors === null){
vErrors = [err2];
}
else {
vErrors.push(err2);
}
errors++;
}
}
if(data.findings !== undefined){
let data1 = data.findings;
if(Array.isArray(data1)){
const len0 = data1.length;
for(let i0=0; i0<len0; i0++){
let data2 = data1[i0];
if(data2 && typeof data2 == "object" && !Array.isArray(data2)){
if(data2.fingerprint === undefined){
const err3 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "fingerprint"},message:"must have required property '"+"fingerprint"+"'",schema:schema50.properties.findings.items.required,parentSchema:schema50.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err3];
}
else {
vErrors.push(err3);
}
errors++;
}
if(data2.rule === undefined){
const err4 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "rule"},message:"must have required property '"+"rule"+"'",schema:schema50.properties.findings.items.required,parentSchema:schema50.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err4];
}
else {
vErrors.push(err4);
}
errors++;
}
if(data2.file === undefined){
const err5 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "file"},message:"must have required property '"+"file"+"'",schema:schema50.properties.findings.items.required,parentSchema:schema50.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err5];
}
else {
vErrors.push(err5);
}
errors++;
}
if(data2.object === undefined){
const err6 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "object"},message:"must have required property '"+"object"+"'",schema:schema50.properties.findings.items.required,parentSchema:schema50.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err6];
}
else {
vErrors.push(err6);
}
errors++;
}
if(data2.message === undefined){
const err7 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/required",keyword:"required",params:{missingProperty: "message"},message:"must have required property '"+"message"+"'",schema:schema50.properties.findings.items.required,parentSchema:schema50.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err7];
}
else {
vErrors.push(err7);
}
errors++;
}
if(data2.fingerprint !== undefined){
let data3 = data2.fingerprint;
if(typeof data3 !== "string"){
const err8 = {instancePath:instancePath+"/findings/" + i0+"/fingerprint",schemaPath:"#/properties/findings/items/properties/fingerprint/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.findings.items.properties.fingerprint.type,parentSchema:schema50.properties.findings.items.properties.fingerprint,data:data3};
if(vErrors === null){
vErrors = [err8];
}
else {
vErrors.push(err8);
}
errors++;
}
}
if(data2.rule !== undefined){
let data4 = data2.rule;
if(typeof data4 !== "string"){
const err9 = {instancePath:instancePath+"/findings/" + i0+"/rule",schemaPath:"#/properties/findings/items/properties/rule/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.findings.items.properties.rule.type,parentSchema:schema50.properties.findings.items.properties.rule,data:data4};
if(vErrors === null){
vErrors = [err9];
}
else {
vErrors.push(err9);
}
errors++;
}
}
if(data2.file !== undefined){
let data5 = data2.file;
if(typeof data5 !== "string"){
const err10 = {instancePath:instancePath+"/findings/" + i0+"/file",schemaPath:"#/properties/findings/items/properties/file/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.findings.items.properties.file.type,parentSchema:schema50.properties.findings.items.properties.file,data:data5};
if(vErrors === null){
vErrors = [err10];
}
else {
vErrors.push(err10);
}
errors++;
}
}
if(data2.object !== undefined){
let data6 = data2.object;
if(typeof data6 !== "string"){
const err11 = {instancePath:instancePath+"/findings/" + i0+"/object",schemaPath:"#/properties/findings/items/properties/object/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.findings.items.properties.object.type,parentSchema:schema50.properties.findings.items.properties.object,data:data6};
if(vErrors === null){
vErrors = [err11];
}
else {
vErrors.push(err11);
}
errors++;
}
}
if(data2.message !== undefined){
let data7 = data2.message;
if(typeof data7 !== "string"){
const err12 = {instancePath:instancePath+"/findings/" + i0+"/message",schemaPath:"#/properties/findings/items/properties/message/type",keyword:"type",params:{type: "string"},message:"must be string",schema:schema50.properties.findings.items.properties.message.type,parentSchema:schema50.properties.findings.items.properties.message,data:data7};
if(vErrors === null){
vErrors = [err12];
}
else {
vErrors.push(err12);
}
errors++;
}
}
}
else {
const err13 = {instancePath:instancePath+"/findings/" + i0,schemaPath:"#/properties/findings/items/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.properties.findings.items.type,parentSchema:schema50.properties.findings.items,data:data2};
if(vErrors === null){
vErrors = [err13];
}
else {
vErrors.push(err13);
}
errors++;
}
}
}
else {
const err14 = {instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type: "array"},message:"must be array",schema:schema50.properties.findings.type,parentSchema:schema50.properties.findings,data:data1};
if(vErrors === null){
vErrors = [err14];
}
else {
vErrors.push(err14);
}
errors++;
}
}
}
else {
const err15 = {instancePath,schemaPath:"#/type",keyword:"type",params:{type: "object"},message:"must be object",schema:schema50.type,parentSchema:schema50,data};
if(vErrors === null){
vErrors = [err15];
}
else {
vErrors.push(err15);
}
errors++;
}
validate26.errors = vErrors;
return errors === 0;
}
