// Generated from src/report/report.schema.json by `npm run generate`; do not edit.
var __getOwnPropNames=Object.getOwnPropertyNames;var __commonJS=(cb,mod)=>function(){try{return mod||(0,cb[__getOwnPropNames(cb)[0]])((mod={exports:{}}).exports,mod),mod.
exports}catch(e){throw mod=0,e}};var require_ucs2length=__commonJS({"node_modules/ajv/dist/runtime/ucs2length.js"(exports){"use strict";Object.defineProperty(
exports,"__esModule",{value:!0});function ucs2length(str){let len=str.length,length=0,pos=0,value;for(;pos<len;)length++,
value=str.charCodeAt(pos++),value>=55296&&value<=56319&&pos<len&&(value=str.charCodeAt(pos),(value&64512)===56320&&pos++);
return length}exports.default=ucs2length;ucs2length.code='require("ajv/dist/runtime/ucs2length").default'}});var validate=validate21,stdin_default=validate21;var func2=require_ucs2length().default,pattern0=new RegExp("^[^\\u0000-\\u001f\\u007f-\\u009f\\\\]+$","u");function validate23(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(typeof data==
"string"){if(func2(data)>4096)return validate23.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{
limit:4096},message:"must NOT have more than 4096 characters"}],!1;if(func2(data)<1)return validate23.errors=[{instancePath,
schemaPath:"#/minLength",keyword:"minLength",params:{limit:1},message:"must NOT have fewer than 1 characters"}],!1;if(!pattern0.
test(data))return validate23.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pattern",params:{pattern:"^[^\\u0000-\\\
u001f\\u007f-\\u009f\\\\]+$"},message:'must match pattern "^[^\\u0000-\\u001f\\u007f-\\u009f\\\\]+$"'}],!1}else return validate23.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate23.
errors=vErrors,errors===0}function validate25(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate25.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
1e9||isNaN(data))return validate25.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e9},message:"must be <= 1000000000"}],!1;if(data<1||isNaN(data))return validate25.errors=[{instancePath,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}return validate25.errors=vErrors,
errors===0}function validate27(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(typeof data=="string"){if(func2(data)>1e4)return validate27.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else return validate27.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate27.errors=vErrors,
errors===0}function validate22(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.file===void 0&&(missing0="file")||
data.line===void 0&&(missing0="line")||data.message===void 0&&(missing0="message")||data.inEffect===void 0&&(missing0="i\
nEffect"))return validate22.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.file!==void 0){let _errs1=errors;validate23(data.file,
{instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData})||(vErrors=vErrors===null?validate23.
errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.line!==void 0){let _errs2=errors;validate25(data.line,{instancePath:instancePath+"/line",parentData:data,parentDataProperty:"\
line",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.message!==void 0){let _errs3=errors;validate27(data.message,{instancePath:instancePath+
"/message",parentData:data,parentDataProperty:"message",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(
validate27.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0)if(data.inEffect!==void 0){
let _errs4=errors;if(typeof data.inEffect!="boolean")return validate22.errors=[{instancePath:instancePath+"/inEffect",schemaPath:"\
#/properties/inEffect/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs4===errors}else
var valid0=!0}}}else return validate22.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate22.errors=vErrors,errors===0}var schema11={type:"object",required:["id","kind","path",
"status","objects"],properties:{id:{$ref:"#/$defs/name"},kind:{$ref:"#/$defs/name"},path:{$ref:"#/$defs/file"},status:{enum:[
"rendered","failed","skipped"]},objects:{$ref:"#/$defs/count"},reason:{$ref:"#/$defs/sentence"}}};function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(typeof data=="string"){if(func2(data)>1e3)return validate31.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"}],!1}else return validate31.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate31.errors=vErrors,
errors===0}function validate35(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate35.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
1e9||isNaN(data))return validate35.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e9},message:"must be <= 1000000000"}],!1;if(data<0||isNaN(data))return validate35.errors=[{instancePath,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return validate35.errors=vErrors,
errors===0}function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.
kind===void 0&&(missing0="kind")||data.path===void 0&&(missing0="path")||data.status===void 0&&(missing0="status")||data.
objects===void 0&&(missing0="objects"))return validate30.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;
validate31(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData})||(vErrors=vErrors===
null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.kind!==void 0){let _errs2=errors;validate31(data.kind,{instancePath:instancePath+"/kind",parentData:data,
parentDataProperty:"kind",rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let _errs3=errors;validate23(
data.path,{instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData})||(vErrors=vErrors===null?
validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.status!==void 0){let data3=data.status,_errs4=errors;if(!(data3==="rendered"||data3==="failed"||data3===
"skipped"))return validate30.errors=[{instancePath:instancePath+"/status",schemaPath:"#/properties/status/enum",keyword:"\
enum",params:{allowedValues:schema11.properties.status.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs4===
errors}else var valid0=!0;if(valid0){if(data.objects!==void 0){let _errs5=errors;validate35(data.objects,{instancePath:instancePath+
"/objects",parentData:data,parentDataProperty:"objects",rootData})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(
validate35.errors),errors=vErrors.length);var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.reason!==void 0){
let _errs6=errors;validate27(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",
rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs6===
errors}else var valid0=!0}}}}}else return validate30.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate30.errors=vErrors,errors===0}var schema14={type:"object",required:[
"rule","severity","message","remediation","target","otherTargets","object","path","location","relatedLocations","fingerp\
rint","status"],properties:{rule:{$ref:"#/$defs/ruleId"},severity:{$ref:"#/$defs/severity"},message:{$ref:"#/$defs/sente\
nce"},remediation:{$ref:"#/$defs/sentence"},target:{$ref:"#/$defs/name"},otherTargets:{type:"array",items:{$ref:"#/$defs\
/name"},maxItems:1e5},object:{oneOf:[{$ref:"#/$defs/objectId"},{type:"null"}]},path:{$ref:"#/$defs/fieldPath"},location:{
$ref:"#/$defs/location"},relatedLocations:{type:"array",items:{$ref:"#/$defs/relatedLocation"},maxItems:1e5},context:{type:"\
array",items:{$ref:"#/$defs/sentence"},maxItems:1e5},fingerprint:{type:"string",pattern:"^[0-9a-f]{32}$",maxLength:1e4},
baselineState:{enum:["new","updated","unchanged"]},inDiff:{type:"boolean"},status:{enum:["open","unchanged","waived","ba\
selined"]},reason:{$ref:"#/$defs/sentence"},lowered:{$ref:"#/$defs/lowered"},otherObjects:{type:"array",items:{$ref:"#/$\
defs/otherObject"},maxItems:1e5},waiver:{$ref:"#/$defs/waiver"},fix:{$ref:"#/$defs/fix"}}};var pattern1=new RegExp("^[a-z0-9-]+(/[a-z0-9-]+)*$","u");function validate40(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(func2(data)>1e4)return validate40.
errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 1\
0000 characters"}],!1;if(!pattern1.test(data))return validate40.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pa\
ttern",params:{pattern:"^[a-z0-9-]+(/[a-z0-9-]+)*$"},message:'must match pattern "^[a-z0-9-]+(/[a-z0-9-]+)*$"'}],!1}else
return validate40.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;return validate40.errors=vErrors,errors===0}var schema16={enum:["error","warning","info"]};function validate42(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return data==="error"||data===
"warning"||data==="info"?(validate42.errors=vErrors,errors===0):(validate42.errors=[{instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema16.enum},message:"must be equal to one of the allowed values"}],!1)}function validate48(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.apiVersion===void 0&&(missing0="apiVersion")||
data.kind===void 0&&(missing0="kind")||data.namespace===void 0&&(missing0="namespace")||data.name===void 0&&(missing0="n\
ame"))return validate48.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.apiVersion!==void 0){let _errs1=errors;validate31(data.
apiVersion,{instancePath:instancePath+"/apiVersion",parentData:data,parentDataProperty:"apiVersion",rootData})||(vErrors=
vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.kind!==void 0){let _errs2=errors;validate31(data.kind,{instancePath:instancePath+"/kind",
parentData:data,parentDataProperty:"kind",rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.namespace!==void 0){let _errs3=errors;
validate31(data.namespace,{instancePath:instancePath+"/namespace",parentData:data,parentDataProperty:"namespace",rootData})||
(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0)if(data.name!==void 0){let _errs4=errors;validate31(data.name,{instancePath:instancePath+"/name",
parentData:data,parentDataProperty:"name",rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}else return validate48.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate48.errors=vErrors,
errors===0}function validate54(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(Array.isArray(data)){if(data.length>1e5)return validate54.errors=[{instancePath,schemaPath:"#/maxItems",keyword:"ma\
xItems",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid0=!0;let len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0],_errs1=errors,_errs2=errors,valid1=!1,_errs3=errors;validate31(data0,{instancePath:instancePath+
"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.
errors),errors=vErrors.length);var _valid0=_errs3===errors;if(valid1=valid1||_valid0,!valid1){let _errs4=errors;validate35(
data0,{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate35.
errors:vErrors.concat(validate35.errors),errors=vErrors.length);var _valid0=_errs4===errors;valid1=valid1||_valid0}if(valid1)
errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err0={instancePath:instancePath+"/"+i0,
schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++,validate54.errors=vErrors,!1}var valid0=_errs1===errors;if(!valid0)break}}}else return validate54.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return validate54.
errors=vErrors,errors===0}var schema19={type:"object",required:["file","line","column","endLine","endColumn","precision"],
properties:{file:{$ref:"#/$defs/file"},line:{$ref:"#/$defs/position"},column:{$ref:"#/$defs/position"},endLine:{$ref:"#/\
$defs/position"},endColumn:{$ref:"#/$defs/position"},precision:{enum:["exact","verified","inferred","nearest"]}}};function validate58(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.file===void 0&&(missing0="file")||data.line===void 0&&(missing0="li\
ne")||data.column===void 0&&(missing0="column")||data.endLine===void 0&&(missing0="endLine")||data.endColumn===void 0&&(missing0=
"endColumn")||data.precision===void 0&&(missing0="precision"))return validate58.errors=[{instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
file!==void 0){let _errs1=errors;validate23(data.file,{instancePath:instancePath+"/file",parentData:data,parentDataProperty:"\
file",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.line!==void 0){let _errs2=errors;validate25(data.line,{instancePath:instancePath+
"/line",parentData:data,parentDataProperty:"line",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.column!==void 0){let _errs3=errors;
validate25(data.column,{instancePath:instancePath+"/column",parentData:data,parentDataProperty:"column",rootData})||(vErrors=
vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.endLine!==void 0){let _errs4=errors;validate25(data.endLine,{instancePath:instancePath+
"/endLine",parentData:data,parentDataProperty:"endLine",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(
validate25.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.endColumn!==void 0){
let _errs5=errors;validate25(data.endColumn,{instancePath:instancePath+"/endColumn",parentData:data,parentDataProperty:"\
endColumn",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);
var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.precision!==void 0){let data5=data.precision,_errs6=errors;
if(!(data5==="exact"||data5==="verified"||data5==="inferred"||data5==="nearest"))return validate58.errors=[{instancePath:instancePath+
"/precision",schemaPath:"#/properties/precision/enum",keyword:"enum",params:{allowedValues:schema19.properties.precision.
enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate58.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate58.
errors=vErrors,errors===0}var schema20={type:"object",required:["file","line","role"],properties:{file:{$ref:"#/$defs/fi\
le"},line:{$ref:"#/$defs/position"},role:{enum:["chart","template","values","resource","kustomization","object"]}}};function validate65(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.file===void 0&&(missing0="file")||data.line===void 0&&(missing0="li\
ne")||data.role===void 0&&(missing0="role"))return validate65.errors=[{instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.file!==void 0){
let _errs1=errors;validate23(data.file,{instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData})||
(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.line!==void 0){let _errs2=errors;validate25(data.line,{instancePath:instancePath+"/line",
parentData:data,parentDataProperty:"line",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.role!==void 0){let data2=data.
role,_errs3=errors;if(!(data2==="chart"||data2==="template"||data2==="values"||data2==="resource"||data2==="kustomizatio\
n"||data2==="object"))return validate65.errors=[{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"\
enum",params:{allowedValues:schema20.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs3===
errors}else var valid0=!0}}else return validate65.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate65.errors=vErrors,errors===0}var schema21={type:"object",required:[
"by","from","reason"],properties:{by:{enum:["remote","needsValues","vendoredCharts","vendored","tests","examples","docs",
"archives","generated","ciValues","hooks","chartDefaults"]},from:{$ref:"#/$defs/severity"},reason:{$ref:"#/$defs/sentenc\
e"}}};function validate71(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.by===void 0&&(missing0="by")||data.
from===void 0&&(missing0="from")||data.reason===void 0&&(missing0="reason"))return validate71.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],
!1;if(data.by!==void 0){let data0=data.by,_errs1=errors;if(!(data0==="remote"||data0==="needsValues"||data0==="vendoredC\
harts"||data0==="vendored"||data0==="tests"||data0==="examples"||data0==="docs"||data0==="archives"||data0==="generated"||
data0==="ciValues"||data0==="hooks"||data0==="chartDefaults"))return validate71.errors=[{instancePath:instancePath+"/by",
schemaPath:"#/properties/by/enum",keyword:"enum",params:{allowedValues:schema21.properties.by.enum},message:"must be equ\
al to one of the allowed values"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs2=errors;
validate42(data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData})||(vErrors=vErrors===
null?validate42.errors:vErrors.concat(validate42.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0)if(data.reason!==void 0){let _errs3=errors;validate27(data.reason,{instancePath:instancePath+"/reason",parentData:data,
parentDataProperty:"reason",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0}}else return validate71.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate71.errors=vErrors,errors===0}var pattern2=new RegExp("^[0-9a-f]{32}$","u");function validate75(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.object===
void 0&&(missing0="object")||data.target===void 0&&(missing0="target")||data.otherTargets===void 0&&(missing0="otherTarg\
ets")||data.file===void 0&&(missing0="file")||data.line===void 0&&(missing0="line")||data.message===void 0&&(missing0="m\
essage")||data.fingerprint===void 0&&(missing0="fingerprint"))return validate75.errors=[{instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
object!==void 0){let data0=data.object,_errs1=errors,_errs2=errors,valid1=!1,passing0=null,_errs3=errors;validate48(data0,
{instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData})||(vErrors=vErrors===null?validate48.
errors:vErrors.concat(validate48.errors),errors=vErrors.length);var _valid0=_errs3===errors;_valid0&&(valid1=!0,passing0=
0);let _errs4=errors;if(data0!==null){let err0={instancePath:instancePath+"/object",schemaPath:"#/properties/object/oneO\
f/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
var _valid0=_errs4===errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)
errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err1={instancePath:instancePath+"/obj\
ect",schemaPath:"#/properties/object/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly\
 one schema in oneOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate75.errors=vErrors,!1}var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.target!==void 0){let _errs6=errors;validate31(data.target,{instancePath:instancePath+
"/target",parentData:data,parentDataProperty:"target",rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(
validate31.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.otherTargets!==
void 0){let data2=data.otherTargets,_errs7=errors;if(errors===_errs7)if(Array.isArray(data2)){if(data2.length>1e5)return validate75.
errors=[{instancePath:instancePath+"/otherTargets",schemaPath:"#/properties/otherTargets/maxItems",keyword:"maxItems",params:{
limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid2=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){
let _errs9=errors;validate31(data2[i0],{instancePath:instancePath+"/otherTargets/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid2=_errs9===
errors;if(!valid2)break}}}else return validate75.errors=[{instancePath:instancePath+"/otherTargets",schemaPath:"#/proper\
ties/otherTargets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.file!==void 0){let _errs10=errors;validate23(data.file,{instancePath:instancePath+"/fil\
e",parentData:data,parentDataProperty:"file",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.
errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.line!==void 0){let _errs11=errors;
validate25(data.line,{instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData})||(vErrors=vErrors===
null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;
if(valid0){if(data.message!==void 0){let _errs12=errors;validate27(data.message,{instancePath:instancePath+"/message",parentData:data,
parentDataProperty:"message",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=
vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.fingerprint!==void 0){let data7=data.fingerprint,
_errs13=errors;if(errors===_errs13)if(typeof data7=="string"){if(func2(data7)>1e4)return validate75.errors=[{instancePath:instancePath+
"/fingerprint",schemaPath:"#/properties/fingerprint/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT \
have more than 10000 characters"}],!1;if(!pattern2.test(data7))return validate75.errors=[{instancePath:instancePath+"/fi\
ngerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'mu\
st match pattern "^[0-9a-f]{32}$"'}],!1}else return validate75.errors=[{instancePath:instancePath+"/fingerprint",schemaPath:"\
#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===
errors}else var valid0=!0}}}}}}else return validate75.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate75.errors=vErrors,errors===0}var schema23={type:"object",required:[
"source","file","line","reason"],properties:{source:{enum:["comment","annotation","configuration","kube-linter","kube-sc\
ore","polaris","checkov","trivy","conftest"]},file:{$ref:"#/$defs/file"},line:{$ref:"#/$defs/position"},reason:{$ref:"#/\
$defs/sentence"},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",maxLength:1e4},owner:{$ref:"#/$defs/name"}}},
pattern4=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function validate83(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.source===void 0&&(missing0="source")||data.file===void 0&&(missing0="file")||data.line===void 0&&(missing0="line")||
data.reason===void 0&&(missing0="reason"))return validate83.errors=[{instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.source!==void 0){
let data0=data.source,_errs1=errors;if(!(data0==="comment"||data0==="annotation"||data0==="configuration"||data0==="kube\
-linter"||data0==="kube-score"||data0==="polaris"||data0==="checkov"||data0==="trivy"||data0==="conftest"))return validate83.
errors=[{instancePath:instancePath+"/source",schemaPath:"#/properties/source/enum",keyword:"enum",params:{allowedValues:schema23.
properties.source.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.file!==void 0){let _errs2=errors;validate23(data.file,{instancePath:instancePath+"/file",parentData:data,
parentDataProperty:"file",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.line!==void 0){let _errs3=errors;validate25(
data.line,{instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData})||(vErrors=vErrors===null?
validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.reason!==void 0){let _errs4=errors;validate27(data.reason,{instancePath:instancePath+"/reason",parentData:data,
parentDataProperty:"reason",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.until!==void 0){let data4=data.until,_errs5=errors;
if(errors===_errs5)if(typeof data4=="string"){if(func2(data4)>1e4)return validate83.errors=[{instancePath:instancePath+"\
/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more tha\
n 10000 characters"}],!1;if(!pattern4.test(data4))return validate83.errors=[{instancePath:instancePath+"/until",schemaPath:"\
#/properties/until/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:'must match patter\
n "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"'}],!1}else return validate83.errors=[{instancePath:instancePath+"/until",schemaPath:"#/\
properties/until/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0)if(data.owner!==void 0){let _errs7=errors;validate31(data.owner,{instancePath:instancePath+"/own\
er",parentData:data,parentDataProperty:"owner",rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.
errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0}}}}}else return validate83.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate83.errors=vErrors,
errors===0}var schema24={type:"object",required:["op","path"],properties:{op:{enum:["add","replace","remove"]},path:{$ref:"\
#/$defs/fieldPath"},value:{}}};function validate89(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.op===
void 0&&(missing0="op")||data.path===void 0&&(missing0="path"))return validate89.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
op!==void 0){let data0=data.op,_errs1=errors;if(!(data0==="add"||data0==="replace"||data0==="remove"))return validate89.
errors=[{instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues:schema24.
properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0)if(data.path!==void 0){let _errs2=errors;validate54(data.path,{instancePath:instancePath+"/path",parentData:data,
parentDataProperty:"path",rootData})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0}else return validate89.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate89.errors=vErrors,errors===0}function validate39(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.rule===void 0&&(missing0="rule")||data.severity===void 0&&(missing0=
"severity")||data.message===void 0&&(missing0="message")||data.remediation===void 0&&(missing0="remediation")||data.target===
void 0&&(missing0="target")||data.otherTargets===void 0&&(missing0="otherTargets")||data.object===void 0&&(missing0="obj\
ect")||data.path===void 0&&(missing0="path")||data.location===void 0&&(missing0="location")||data.relatedLocations===void 0&&
(missing0="relatedLocations")||data.fingerprint===void 0&&(missing0="fingerprint")||data.status===void 0&&(missing0="sta\
tus"))return validate39.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.rule!==void 0){let _errs1=errors;validate40(data.rule,
{instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData})||(vErrors=vErrors===null?validate40.
errors:vErrors.concat(validate40.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.severity!==void 0){let _errs2=errors;validate42(data.severity,{instancePath:instancePath+"/severity",parentData:data,
parentDataProperty:"severity",rootData})||(vErrors=vErrors===null?validate42.errors:vErrors.concat(validate42.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.message!==void 0){let _errs3=errors;validate27(
data.message,{instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData})||(vErrors=vErrors===
null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.remediation!==void 0){let _errs4=errors;validate27(data.remediation,{instancePath:instancePath+"/reme\
diation",parentData:data,parentDataProperty:"remediation",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.
concat(validate27.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.target!==
void 0){let _errs5=errors;validate31(data.target,{instancePath:instancePath+"/target",parentData:data,parentDataProperty:"\
target",rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.otherTargets!==void 0){let data5=data.otherTargets,_errs6=errors;if(errors===
_errs6)if(Array.isArray(data5)){if(data5.length>1e5)return validate39.errors=[{instancePath:instancePath+"/otherTargets",
schemaPath:"#/properties/otherTargets/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 1\
00000 items"}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let _errs8=errors;validate31(data5[i0],
{instancePath:instancePath+"/otherTargets/"+i0,parentData:data5,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?
validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid1=_errs8===errors;if(!valid1)break}}}else
return validate39.errors=[{instancePath:instancePath+"/otherTargets",schemaPath:"#/properties/otherTargets/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
object!==void 0){let data7=data.object,_errs9=errors,_errs10=errors,valid2=!1,passing0=null,_errs11=errors;validate48(data7,
{instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData})||(vErrors=vErrors===null?validate48.
errors:vErrors.concat(validate48.errors),errors=vErrors.length);var _valid0=_errs11===errors;_valid0&&(valid2=!0,passing0=
0);let _errs12=errors;if(data7!==null){let err0={instancePath:instancePath+"/object",schemaPath:"#/properties/object/one\
Of/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}var _valid0=_errs12===errors;if(_valid0&&valid2?(valid2=!1,passing0=[passing0,1]):_valid0&&(valid2=!0,passing0=
1),valid2)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err1={instancePath:instancePath+
"/object",schemaPath:"#/properties/object/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match ex\
actly one schema in oneOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate39.errors=vErrors,!1}
var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let _errs14=errors;validate54(data.path,
{instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData})||(vErrors=vErrors===null?validate54.
errors:vErrors.concat(validate54.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){
if(data.location!==void 0){let _errs15=errors;validate58(data.location,{instancePath:instancePath+"/location",parentData:data,
parentDataProperty:"location",rootData})||(vErrors=vErrors===null?validate58.errors:vErrors.concat(validate58.errors),errors=
vErrors.length);var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.relatedLocations!==void 0){let data10=data.
relatedLocations,_errs16=errors;if(errors===_errs16)if(Array.isArray(data10)){if(data10.length>1e5)return validate39.errors=
[{instancePath:instancePath+"/relatedLocations",schemaPath:"#/properties/relatedLocations/maxItems",keyword:"maxItems",params:{
limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid3=!0;let len1=data10.length;for(let i1=0;i1<len1;i1++){
let _errs18=errors;validate65(data10[i1],{instancePath:instancePath+"/relatedLocations/"+i1,parentData:data10,parentDataProperty:i1,
rootData})||(vErrors=vErrors===null?validate65.errors:vErrors.concat(validate65.errors),errors=vErrors.length);var valid3=_errs18===
errors;if(!valid3)break}}}else return validate39.errors=[{instancePath:instancePath+"/relatedLocations",schemaPath:"#/pr\
operties/relatedLocations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs16===errors}else
var valid0=!0;if(valid0){if(data.context!==void 0){let data12=data.context,_errs19=errors;if(errors===_errs19)if(Array.isArray(
data12)){if(data12.length>1e5)return validate39.errors=[{instancePath:instancePath+"/context",schemaPath:"#/properties/c\
ontext/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid4=!0;
let len2=data12.length;for(let i2=0;i2<len2;i2++){let _errs21=errors;validate27(data12[i2],{instancePath:instancePath+"/\
context/"+i2,parentData:data12,parentDataProperty:i2,rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(
validate27.errors),errors=vErrors.length);var valid4=_errs21===errors;if(!valid4)break}}}else return validate39.errors=[
{instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.fingerprint!==void 0){let data14=data.
fingerprint,_errs22=errors;if(errors===_errs22)if(typeof data14=="string"){if(func2(data14)>1e4)return validate39.errors=
[{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/maxLength",keyword:"maxLength",params:{limit:1e4},
message:"must NOT have more than 10000 characters"}],!1;if(!pattern2.test(data14))return validate39.errors=[{instancePath:instancePath+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'\
must match pattern "^[0-9a-f]{32}$"'}],!1}else return validate39.errors=[{instancePath:instancePath+"/fingerprint",schemaPath:"\
#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs22===
errors}else var valid0=!0;if(valid0){if(data.baselineState!==void 0){let data15=data.baselineState,_errs24=errors;if(!(data15===
"new"||data15==="updated"||data15==="unchanged"))return validate39.errors=[{instancePath:instancePath+"/baselineState",schemaPath:"\
#/properties/baselineState/enum",keyword:"enum",params:{allowedValues:schema14.properties.baselineState.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.inDiff!==
void 0){let _errs25=errors;if(typeof data.inDiff!="boolean")return validate39.errors=[{instancePath:instancePath+"/inDif\
f",schemaPath:"#/properties/inDiff/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs25===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data17=data.status,_errs27=errors;if(!(data17==="open"||
data17==="unchanged"||data17==="waived"||data17==="baselined"))return validate39.errors=[{instancePath:instancePath+"/st\
atus",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema14.properties.status.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.reason!==
void 0){let _errs28=errors;validate27(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"\
reason",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs28===
errors}else var valid0=!0;if(valid0){if(data.lowered!==void 0){let _errs29=errors;validate71(data.lowered,{instancePath:instancePath+
"/lowered",parentData:data,parentDataProperty:"lowered",rootData})||(vErrors=vErrors===null?validate71.errors:vErrors.concat(
validate71.errors),errors=vErrors.length);var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.otherObjects!==
void 0){let data20=data.otherObjects,_errs30=errors;if(errors===_errs30)if(Array.isArray(data20)){if(data20.length>1e5)return validate39.
errors=[{instancePath:instancePath+"/otherObjects",schemaPath:"#/properties/otherObjects/maxItems",keyword:"maxItems",params:{
limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid5=!0;let len3=data20.length;for(let i3=0;i3<len3;i3++){
let _errs32=errors;validate75(data20[i3],{instancePath:instancePath+"/otherObjects/"+i3,parentData:data20,parentDataProperty:i3,
rootData})||(vErrors=vErrors===null?validate75.errors:vErrors.concat(validate75.errors),errors=vErrors.length);var valid5=_errs32===
errors;if(!valid5)break}}}else return validate39.errors=[{instancePath:instancePath+"/otherObjects",schemaPath:"#/proper\
ties/otherObjects/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs30===errors}else
var valid0=!0;if(valid0){if(data.waiver!==void 0){let _errs33=errors;validate83(data.waiver,{instancePath:instancePath+"\
/waiver",parentData:data,parentDataProperty:"waiver",rootData})||(vErrors=vErrors===null?validate83.errors:vErrors.concat(
validate83.errors),errors=vErrors.length);var valid0=_errs33===errors}else var valid0=!0;if(valid0)if(data.fix!==void 0){
let _errs34=errors;validate89(data.fix,{instancePath:instancePath+"/fix",parentData:data,parentDataProperty:"fix",rootData})||
(vErrors=vErrors===null?validate89.errors:vErrors.concat(validate89.errors),errors=vErrors.length);var valid0=_errs34===
errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}else return validate39.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate39.errors=vErrors,errors===0}function validate95(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.fingerprint===void 0&&(missing0="fingerprin\
t")||data.rule===void 0&&(missing0="rule")||data.file===void 0&&(missing0="file")||data.object===void 0&&(missing0="obje\
ct")||data.message===void 0&&(missing0="message"))return validate95.errors=[{instancePath,schemaPath:"#/required",keyword:"\
required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.fingerprint!==
void 0){let _errs1=errors;validate27(data.fingerprint,{instancePath:instancePath+"/fingerprint",parentData:data,parentDataProperty:"\
fingerprint",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);
var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.rule!==void 0){let _errs2=errors;validate27(data.rule,{
instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){
if(data.file!==void 0){let _errs3=errors;validate27(data.file,{instancePath:instancePath+"/file",parentData:data,parentDataProperty:"\
file",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let _errs4=errors;validate27(data.object,{instancePath:instancePath+
"/object",parentData:data,parentDataProperty:"object",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(
validate27.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.message!==void 0){
let _errs5=errors;validate27(data.message,{instancePath:instancePath+"/message",parentData:data,parentDataProperty:"mess\
age",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0}}}}else return validate95.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate95.errors=vErrors,errors===0}function validate93(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.file===void 0&&(missing0="file")||data.resolved===void 0&&(missing0="resolved"))
return validate93.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.file!==void 0){let _errs1=errors;validate27(data.file,{instancePath:instancePath+
"/file",parentData:data,parentDataProperty:"file",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.
errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.resolved!==void 0){let data1=data.
resolved,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){if(data1.length>1e5)return validate93.errors=[{instancePath:instancePath+
"/resolved",schemaPath:"#/properties/resolved/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have mor\
e than 100000 items"}],!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate95(data1[i0],
{instancePath:instancePath+"/resolved/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate95.
errors:vErrors.concat(validate95.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate93.
errors=[{instancePath:instancePath+"/resolved",schemaPath:"#/properties/resolved/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate93.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate93.errors=vErrors,
errors===0}var pattern5=new RegExp("^[0-9a-f]{40,64}$","u");function validate104(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.rule===void 0&&(missing0="rule")||data.severity===
void 0&&(missing0="severity")||data.message===void 0&&(missing0="message")||data.target===void 0&&(missing0="target")||data.
object===void 0&&(missing0="object"))return validate104.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.rule!==void 0){let _errs1=errors;
validate40(data.rule,{instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData})||(vErrors=vErrors===
null?validate40.errors:vErrors.concat(validate40.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.severity!==void 0){let _errs2=errors;validate42(data.severity,{instancePath:instancePath+"/severity",
parentData:data,parentDataProperty:"severity",rootData})||(vErrors=vErrors===null?validate42.errors:vErrors.concat(validate42.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.message!==void 0){let _errs3=errors;
validate27(data.message,{instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData})||(vErrors=
vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.target!==void 0){let _errs4=errors;validate31(data.target,{instancePath:instancePath+"/\
target",parentData:data,parentDataProperty:"target",rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(
validate31.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.object!==void 0){
let data4=data.object,_errs5=errors,_errs6=errors,valid1=!1,passing0=null,_errs7=errors;validate48(data4,{instancePath:instancePath+
"/object",parentData:data,parentDataProperty:"object",rootData})||(vErrors=vErrors===null?validate48.errors:vErrors.concat(
validate48.errors),errors=vErrors.length);var _valid0=_errs7===errors;_valid0&&(valid1=!0,passing0=0);let _errs8=errors;
if(data4!==null){let err0={instancePath:instancePath+"/object",schemaPath:"#/properties/object/oneOf/1/type",keyword:"ty\
pe",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs8===
errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs6,vErrors!==
null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err1={instancePath:instancePath+"/object",schemaPath:"#/prope\
rties/object/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++,validate104.errors=vErrors,!1}var valid0=_errs5===errors}else var valid0=!0}}}}else
return validate104.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return validate104.errors=vErrors,errors===0}var schema29={type:"object",required:["change","object","target","\
fields"],properties:{change:{enum:["added","changed","removed"]},object:{$ref:"#/$defs/objectId"},target:{$ref:"#/$defs/\
name"},fields:{type:"array",items:{$ref:"#/$defs/fieldChange"},maxItems:1e5}}};function validate114(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.path===void 0&&(missing0="path"))return validate114.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have re\
quired property '"+missing0+"'"}],!1;data.path!==void 0&&(validate54(data.path,{instancePath:instancePath+"/path",parentData:data,
parentDataProperty:"path",rootData})||(vErrors=vErrors===null?validate54.errors:vErrors.concat(validate54.errors),errors=
vErrors.length))}else return validate114.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate114.errors=vErrors,errors===0}function validate111(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.change===void 0&&(missing0="change")||data.object===void 0&&(missing0="object")||data.target===
void 0&&(missing0="target")||data.fields===void 0&&(missing0="fields"))return validate111.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],
!1;if(data.change!==void 0){let data0=data.change,_errs1=errors;if(!(data0==="added"||data0==="changed"||data0==="remove\
d"))return validate111.errors=[{instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",
params:{allowedValues:schema29.properties.change.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let _errs2=errors;validate48(data.object,{instancePath:instancePath+
"/object",parentData:data,parentDataProperty:"object",rootData})||(vErrors=vErrors===null?validate48.errors:vErrors.concat(
validate48.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.target!==void 0){
let _errs3=errors;validate31(data.target,{instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",
rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0)if(data.fields!==void 0){let data3=data.fields,_errs4=errors;if(errors===_errs4)if(Array.
isArray(data3)){if(data3.length>1e5)return validate111.errors=[{instancePath:instancePath+"/fields",schemaPath:"#/proper\
ties/fields/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid1=!0;
let len0=data3.length;for(let i0=0;i0<len0;i0++){let _errs6=errors;validate114(data3[i0],{instancePath:instancePath+"/fi\
elds/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate114.errors:vErrors.concat(validate114.
errors),errors=vErrors.length);var valid1=_errs6===errors;if(!valid1)break}}}else return validate111.errors=[{instancePath:instancePath+
"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs4===
errors}else var valid0=!0}}}else return validate111.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate111.errors=vErrors,errors===0}function validate120(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.min===void 0&&(missing0="min")||data.max===
void 0&&(missing0="max"))return validate120.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.min!==void 0){let data0=data.min,_errs1=errors;if(errors===
_errs1)if(typeof data0=="number"&&isFinite(data0)){if(data0<0||isNaN(data0))return validate120.errors=[{instancePath:instancePath+
"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return validate120.errors=[{instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.max!==void 0){
let data1=data.max,_errs3=errors;if(errors===_errs3)if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1))
return validate120.errors=[{instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate120.errors=[{instancePath:instancePath+"/max",schemaPath:"\
#/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs3===errors}else
var valid0=!0}else return validate120.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate120.errors=vErrors,errors===0}function validate119(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.replicas===void 0&&(missing0="replicas")||data.cpu===void 0&&(missing0="cpu")||data.memory===
void 0&&(missing0="memory"))return validate119.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.replicas!==void 0){let _errs1=errors;
validate120(data.replicas,{instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData})||
(vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.errors),errors=vErrors.length);var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.cpu!==void 0){let _errs2=errors;validate120(data.cpu,{instancePath:instancePath+
"/cpu",parentData:data,parentDataProperty:"cpu",rootData})||(vErrors=vErrors===null?validate120.errors:vErrors.concat(validate120.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.memory!==void 0){let _errs3=errors;
validate120(data.memory,{instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData})||(vErrors=
vErrors===null?validate120.errors:vErrors.concat(validate120.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0}}else return validate119.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate119.errors=vErrors,errors===0}function validate103(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.commit===void 0&&(missing0="commit")||data.fixed===void 0&&(missing0="fixed")||data.objectChanges===
void 0&&(missing0="objectChanges")||data.nondeterministicObjects===void 0&&(missing0="nondeterministicObjects")||data.capacity===
void 0&&(missing0="capacity")||data.unchangedTargets===void 0&&(missing0="unchangedTargets"))return validate103.errors=[
{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required p\
roperty '"+missing0+"'"}],!1;if(data.commit!==void 0){let data0=data.commit,_errs1=errors;if(errors===_errs1)if(typeof data0==
"string"){if(func2(data0)>1e4)return validate103.errors=[{instancePath:instancePath+"/commit",schemaPath:"#/properties/c\
ommit/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1;if(!pattern5.
test(data0))return validate103.errors=[{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{40,64}$"},message:'must match pattern "^[0-9a-f]{40,64}$"'}],!1}else return validate103.
errors=[{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.fixed!==void 0){let data1=data.
fixed,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){if(data1.length>1e5)return validate103.errors=[{instancePath:instancePath+
"/fixed",schemaPath:"#/properties/fixed/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than\
 100000 items"}],!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate104(data1[i0],
{instancePath:instancePath+"/fixed/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate104.
errors:vErrors.concat(validate104.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}}else return validate103.
errors=[{instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.objectChanges!==void 0){let data3=data.
objectChanges,_errs6=errors;if(errors===_errs6)if(Array.isArray(data3)){if(data3.length>1e5)return validate103.errors=[{
instancePath:instancePath+"/objectChanges",schemaPath:"#/properties/objectChanges/maxItems",keyword:"maxItems",params:{limit:1e5},
message:"must NOT have more than 100000 items"}],!1;{var valid2=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs8=errors;
validate111(data3[i1],{instancePath:instancePath+"/objectChanges/"+i1,parentData:data3,parentDataProperty:i1,rootData})||
(vErrors=vErrors===null?validate111.errors:vErrors.concat(validate111.errors),errors=vErrors.length);var valid2=_errs8===
errors;if(!valid2)break}}}else return validate103.errors=[{instancePath:instancePath+"/objectChanges",schemaPath:"#/prop\
erties/objectChanges/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.nondeterministicObjects!==void 0){let _errs9=errors;validate35(data.nondeterministicObjects,
{instancePath:instancePath+"/nondeterministicObjects",parentData:data,parentDataProperty:"nondeterministicObjects",rootData})||
(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.capacity!==void 0){let data6=data.capacity,_errs10=errors;if(errors===_errs10)if(data6&&
typeof data6=="object"&&!Array.isArray(data6)){let missing1;if(data6.before===void 0&&(missing1="before")||data6.after===
void 0&&(missing1="after"))return validate103.errors=[{instancePath:instancePath+"/capacity",schemaPath:"#/properties/ca\
pacity/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"\
'"}],!1;if(data6.before!==void 0){let _errs12=errors;validate119(data6.before,{instancePath:instancePath+"/capacity/befo\
re",parentData:data6,parentDataProperty:"before",rootData})||(vErrors=vErrors===null?validate119.errors:vErrors.concat(validate119.
errors),errors=vErrors.length);var valid3=_errs12===errors}else var valid3=!0;if(valid3)if(data6.after!==void 0){let _errs13=errors;
validate119(data6.after,{instancePath:instancePath+"/capacity/after",parentData:data6,parentDataProperty:"after",rootData})||
(vErrors=vErrors===null?validate119.errors:vErrors.concat(validate119.errors),errors=vErrors.length);var valid3=_errs13===
errors}else var valid3=!0}else return validate103.errors=[{instancePath:instancePath+"/capacity",schemaPath:"#/propertie\
s/capacity/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs10===errors}else var valid0=!0;
if(valid0){if(data.unchangedTargets!==void 0){let _errs14=errors;validate35(data.unchangedTargets,{instancePath:instancePath+
"/unchangedTargets",parentData:data,parentDataProperty:"unchangedTargets",rootData})||(vErrors=vErrors===null?validate35.
errors:vErrors.concat(validate35.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0)
if(data.notice!==void 0){let _errs15=errors;validate27(data.notice,{instancePath:instancePath+"/notice",parentData:data,
parentDataProperty:"notice",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=
vErrors.length);var valid0=_errs15===errors}else var valid0=!0}}}}}}else return validate103.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate103.errors=vErrors,errors===0}function validate132(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.apiVersion===void 0&&(missing0="apiVersion")||
data.kind===void 0&&(missing0="kind")||data.objects===void 0&&(missing0="objects"))return validate132.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.apiVersion!==void 0){let data0=data.apiVersion,_errs1=errors;if(errors===_errs1)if(typeof data0=="strin\
g"){if(func2(data0)>1e4)return validate132.errors=[{instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/api\
Version/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1}else return validate132.
errors=[{instancePath:instancePath+"/apiVersion",schemaPath:"#/properties/apiVersion/type",keyword:"type",params:{type:"\
string"},message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.kind!==void 0){let data1=data.
kind,_errs3=errors;if(errors===_errs3)if(typeof data1=="string"){if(func2(data1)>1e4)return validate132.errors=[{instancePath:instancePath+
"/kind",schemaPath:"#/properties/kind/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than\
 10000 characters"}],!1}else return validate132.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind\
/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs3===errors}else var valid0=!0;
if(valid0)if(data.objects!==void 0){let _errs5=errors;validate35(data.objects,{instancePath:instancePath+"/objects",parentData:data,
parentDataProperty:"objects",rootData})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=
vErrors.length);var valid0=_errs5===errors}else var valid0=!0}}else return validate132.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate132.errors=vErrors,errors===0}
function validate129(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.objects===void 0&&(missing0="objects")||data.
validated===void 0&&(missing0="validated")||data.unknown===void 0&&(missing0="unknown"))return validate129.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.objects!==void 0){let _errs1=errors;validate35(data.objects,{instancePath:instancePath+"/objects",parentData:data,
parentDataProperty:"objects",rootData})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=
vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.validated!==void 0){let _errs2=errors;validate35(
data.validated,{instancePath:instancePath+"/validated",parentData:data,parentDataProperty:"validated",rootData})||(vErrors=
vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length);var valid0=_errs2===errors}else
var valid0=!0;if(valid0)if(data.unknown!==void 0){let data2=data.unknown,_errs3=errors;if(errors===_errs3)if(Array.isArray(
data2)){if(data2.length>1e5)return validate129.errors=[{instancePath:instancePath+"/unknown",schemaPath:"#/properties/un\
known/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid1=!0;
let len0=data2.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate132(data2[i0],{instancePath:instancePath+"/un\
known/"+i0,parentData:data2,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate132.errors:vErrors.concat(
validate132.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}}else return validate129.errors=
[{instancePath:instancePath+"/unknown",schemaPath:"#/properties/unknown/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs3===errors}else var valid0=!0}}else return validate129.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate129.errors=vErrors,errors===0}function validate137(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.object===void 0&&(missing0="object")||data.
file===void 0&&(missing0="file")||data.line===void 0&&(missing0="line"))return validate137.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],
!1;if(data.object!==void 0){let _errs1=errors;validate48(data.object,{instancePath:instancePath+"/object",parentData:data,
parentDataProperty:"object",rootData})||(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=
vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.file!==void 0){let _errs2=errors;validate23(
data.file,{instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData})||(vErrors=vErrors===null?
validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0)if(data.line!==void 0){let _errs3=errors;validate25(data.line,{instancePath:instancePath+"/line",parentData:data,
parentDataProperty:"line",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0}}else return validate137.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate137.errors=vErrors,errors===0}function validate142(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.chart===void 0&&(missing0="chart")||data.files===
void 0&&(missing0="files"))return validate142.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.chart!==void 0){let _errs1=errors;validate23(data.chart,
{instancePath:instancePath+"/chart",parentData:data,parentDataProperty:"chart",rootData})||(vErrors=vErrors===null?validate23.
errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)
if(data.files!==void 0){let data1=data.files,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){if(data1.length>1e5)
return validate142.errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItem\
s",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<
len0;i0++){let _errs4=errors;validate23(data1[i0],{instancePath:instancePath+"/files/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid1=_errs4===
errors;if(!valid1)break}}}else return validate142.errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/f\
iles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0}else
return validate142.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return validate142.errors=vErrors,errors===0}function validate136(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.objects===void 0&&(missing0="objects")||data.values===void 0&&(missing0="values")||data.rulesOff===void 0&&(missing0=
"rulesOff"))return validate136.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.objects!==void 0){let data0=data.objects,_errs1=errors;
if(errors===_errs1)if(Array.isArray(data0)){if(data0.length>1e5)return validate136.errors=[{instancePath:instancePath+"/\
objects",schemaPath:"#/properties/objects/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more th\
an 100000 items"}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate137(data0[i0],
{instancePath:instancePath+"/objects/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate137.
errors:vErrors.concat(validate137.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}}else return validate136.
errors=[{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.values!==void 0){let data2=data.
values,_errs4=errors;if(errors===_errs4)if(Array.isArray(data2)){if(data2.length>1e5)return validate136.errors=[{instancePath:instancePath+
"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more th\
an 100000 items"}],!1;{var valid2=!0;let len1=data2.length;for(let i1=0;i1<len1;i1++){let _errs6=errors;validate142(data2[i1],
{instancePath:instancePath+"/values/"+i1,parentData:data2,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate142.
errors:vErrors.concat(validate142.errors),errors=vErrors.length);var valid2=_errs6===errors;if(!valid2)break}}}else return validate136.
errors=[{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.rulesOff!==void 0){let data4=data.
rulesOff,_errs7=errors;if(errors===_errs7)if(Array.isArray(data4)){if(data4.length>1e5)return validate136.errors=[{instancePath:instancePath+
"/rulesOff",schemaPath:"#/properties/rulesOff/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have mor\
e than 100000 items"}],!1;{var valid3=!0;let len2=data4.length;for(let i2=0;i2<len2;i2++){let _errs9=errors;validate40(data4[i2],
{instancePath:instancePath+"/rulesOff/"+i2,parentData:data4,parentDataProperty:i2,rootData})||(vErrors=vErrors===null?validate40.
errors:vErrors.concat(validate40.errors),errors=vErrors.length);var valid3=_errs9===errors;if(!valid3)break}}}else return validate136.
errors=[{instancePath:instancePath+"/rulesOff",schemaPath:"#/properties/rulesOff/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.unknownValues!==void 0){
let _errs10=errors;validate35(data.unknownValues,{instancePath:instancePath+"/unknownValues",parentData:data,parentDataProperty:"\
unknownValues",rootData})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length);
var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.reason!==void 0){let _errs11=errors;validate27(data.reason,
{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}else return validate136.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate136.
errors=vErrors,errors===0}var schema38={type:"object",required:["kind","from","to"],properties:{kind:{enum:["route","ser\
vice","autoscaler","disruptionBudget"]},from:{$ref:"#/$defs/objectId"},to:{$ref:"#/$defs/objectId"},more:{type:"integer",
minimum:1,maximum:1e9}}};function validate150(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0=
"kind")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to"))return validate150.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.kind!==void 0){let data0=data.kind,_errs1=errors;if(!(data0==="route"||data0==="service"||data0==="auto\
scaler"||data0==="disruptionBudget"))return validate150.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/propert\
ies/kind/enum",keyword:"enum",params:{allowedValues:schema38.properties.kind.enum},message:"must be equal to one of the \
allowed values"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs2=errors;validate48(
data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData})||(vErrors=vErrors===null?
validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs3=errors;validate48(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData})||(vErrors=vErrors===null?validate48.errors:vErrors.concat(validate48.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0)if(data.more!==void 0){let data3=data.more,_errs4=errors;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate150.errors=[{instancePath:instancePath+"/more",schemaPath:"#/\
properties/more/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data3==
"number"&&isFinite(data3)){if(data3>1e9||isNaN(data3))return validate150.errors=[{instancePath:instancePath+"/more",schemaPath:"\
#/properties/more/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data3<
1||isNaN(data3))return validate150.errors=[{instancePath:instancePath+"/more",schemaPath:"#/properties/more/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs4===errors}else var valid0=!0}}}else
return validate150.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return validate150.errors=vErrors,errors===0}var schema39={type:"object",required:["errors","warnings","infos",
"unchanged","baselined","targets","renderedTargets","objects","rules","failOn","exitCode"],properties:{errors:{$ref:"#/$\
defs/count"},warnings:{$ref:"#/$defs/count"},infos:{$ref:"#/$defs/count"},lowered:{$ref:"#/$defs/count"},unchanged:{$ref:"\
#/$defs/count"},waived:{$ref:"#/$defs/count"},baselined:{$ref:"#/$defs/count"},targets:{$ref:"#/$defs/count"},renderedTargets:{
$ref:"#/$defs/count"},objects:{$ref:"#/$defs/count"},rules:{$ref:"#/$defs/count"},failOn:{enum:["error","warning","info",
"never"]},exitCode:{enum:[0,1,2]}}};function validate154(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.errors===
void 0&&(missing0="errors")||data.warnings===void 0&&(missing0="warnings")||data.infos===void 0&&(missing0="infos")||data.
unchanged===void 0&&(missing0="unchanged")||data.baselined===void 0&&(missing0="baselined")||data.targets===void 0&&(missing0=
"targets")||data.renderedTargets===void 0&&(missing0="renderedTargets")||data.objects===void 0&&(missing0="objects")||data.
rules===void 0&&(missing0="rules")||data.failOn===void 0&&(missing0="failOn")||data.exitCode===void 0&&(missing0="exitCo\
de"))return validate154.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.errors!==void 0){let _errs1=errors;validate35(data.errors,
{instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData})||(vErrors=vErrors===null?validate35.
errors:vErrors.concat(validate35.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.warnings!==void 0){let _errs2=errors;validate35(data.warnings,{instancePath:instancePath+"/warnings",parentData:data,
parentDataProperty:"warnings",rootData})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.infos!==void 0){let _errs3=errors;validate35(
data.infos,{instancePath:instancePath+"/infos",parentData:data,parentDataProperty:"infos",rootData})||(vErrors=vErrors===
null?validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.lowered!==void 0){let _errs4=errors;validate35(data.lowered,{instancePath:instancePath+"/lowered",parentData:data,
parentDataProperty:"lowered",rootData})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.unchanged!==void 0){let _errs5=errors;validate35(
data.unchanged,{instancePath:instancePath+"/unchanged",parentData:data,parentDataProperty:"unchanged",rootData})||(vErrors=
vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.waived!==void 0){let _errs6=errors;validate35(data.waived,{instancePath:instancePath+"/\
waived",parentData:data,parentDataProperty:"waived",rootData})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(
validate35.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.baselined!==void 0){
let _errs7=errors;validate35(data.baselined,{instancePath:instancePath+"/baselined",parentData:data,parentDataProperty:"\
baselined",rootData})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length);
var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.targets!==void 0){let _errs8=errors;validate35(data.targets,
{instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData})||(vErrors=vErrors===null?validate35.
errors:vErrors.concat(validate35.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){
if(data.renderedTargets!==void 0){let _errs9=errors;validate35(data.renderedTargets,{instancePath:instancePath+"/rendere\
dTargets",parentData:data,parentDataProperty:"renderedTargets",rootData})||(vErrors=vErrors===null?validate35.errors:vErrors.
concat(validate35.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.objects!==
void 0){let _errs10=errors;validate35(data.objects,{instancePath:instancePath+"/objects",parentData:data,parentDataProperty:"\
objects",rootData})||(vErrors=vErrors===null?validate35.errors:vErrors.concat(validate35.errors),errors=vErrors.length);
var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.rules!==void 0){let _errs11=errors;validate35(data.rules,
{instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData})||(vErrors=vErrors===null?validate35.
errors:vErrors.concat(validate35.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){
if(data.failOn!==void 0){let data11=data.failOn,_errs12=errors;if(!(data11==="error"||data11==="warning"||data11==="info"||
data11==="never"))return validate154.errors=[{instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",
keyword:"enum",params:{allowedValues:schema39.properties.failOn.enum},message:"must be equal to one of the allowed value\
s"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.exitCode!==void 0){let data12=data.exitCode,_errs13=errors;
if(!(data12===0||data12===1||data12===2))return validate154.errors=[{instancePath:instancePath+"/exitCode",schemaPath:"#\
/properties/exitCode/enum",keyword:"enum",params:{allowedValues:schema39.properties.exitCode.enum},message:"must be equa\
l to one of the allowed values"}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}}else return validate154.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate154.
errors=vErrors,errors===0}function validate21(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.version===void 0&&(missing0=
"version")||data.targets===void 0&&(missing0="targets")||data.findings===void 0&&(missing0="findings")||data.summary===void 0&&
(missing0="summary"))return validate21.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.version!==void 0){let _errs1=errors;if(data.version!==
1)return validate21.errors=[{instancePath:instancePath+"/version",schemaPath:"#/properties/version/const",keyword:"const",
params:{allowedValue:1},message:"must be equal to constant"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.relaxations!==void 0){let data1=data.relaxations,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){if(data1.
length>1e5)return validate21.errors=[{instancePath:instancePath+"/relaxations",schemaPath:"#/properties/relaxations/maxI\
tems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid1=!0;let len0=data1.
length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate22(data1[i0],{instancePath:instancePath+"/relaxations/"+i0,parentData:data1,
parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate22.errors:vErrors.concat(validate22.errors),errors=vErrors.
length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate21.errors=[{instancePath:instancePath+"/relaxa\
tions",schemaPath:"#/properties/relaxations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.targets!==void 0){let data3=data.targets,_errs5=errors;if(errors===_errs5)if(Array.
isArray(data3)){if(data3.length>1e5)return validate21.errors=[{instancePath:instancePath+"/targets",schemaPath:"#/proper\
ties/targets/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid2=!0;
let len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs7=errors;validate30(data3[i1],{instancePath:instancePath+"/tar\
gets/"+i1,parentData:data3,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate30.errors:vErrors.concat(validate30.
errors),errors=vErrors.length);var valid2=_errs7===errors;if(!valid2)break}}}else return validate21.errors=[{instancePath:instancePath+
"/targets",schemaPath:"#/properties/targets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.findings!==void 0){let data5=data.findings,_errs8=errors;if(errors===_errs8)
if(Array.isArray(data5)){if(data5.length>1e5)return validate21.errors=[{instancePath:instancePath+"/findings",schemaPath:"\
#/properties/findings/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;
{var valid3=!0;let len2=data5.length;for(let i2=0;i2<len2;i2++){let _errs10=errors;validate39(data5[i2],{instancePath:instancePath+
"/findings/"+i2,parentData:data5,parentDataProperty:i2,rootData})||(vErrors=vErrors===null?validate39.errors:vErrors.concat(
validate39.errors),errors=vErrors.length);var valid3=_errs10===errors;if(!valid3)break}}}else return validate21.errors=[
{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.baseline!==void 0){let _errs11=errors;
validate93(data.baseline,{instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData})||
(vErrors=vErrors===null?validate93.errors:vErrors.concat(validate93.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.comparison!==void 0){let _errs12=errors;validate103(data.comparison,{instancePath:instancePath+
"/comparison",parentData:data,parentDataProperty:"comparison",rootData})||(vErrors=vErrors===null?validate103.errors:vErrors.
concat(validate103.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.schemas!==
void 0){let _errs13=errors;validate129(data.schemas,{instancePath:instancePath+"/schemas",parentData:data,parentDataProperty:"\
schemas",rootData})||(vErrors=vErrors===null?validate129.errors:vErrors.concat(validate129.errors),errors=vErrors.length);
var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.notJudged!==void 0){let _errs14=errors;validate136(data.
notJudged,{instancePath:instancePath+"/notJudged",parentData:data,parentDataProperty:"notJudged",rootData})||(vErrors=vErrors===
null?validate136.errors:vErrors.concat(validate136.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;
if(valid0){if(data.topology!==void 0){let data11=data.topology,_errs15=errors;if(errors===_errs15)if(Array.isArray(data11)){
if(data11.length>1e5)return validate21.errors=[{instancePath:instancePath+"/topology",schemaPath:"#/properties/topology/\
maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid4=!0;let len3=data11.
length;for(let i3=0;i3<len3;i3++){let _errs17=errors;validate150(data11[i3],{instancePath:instancePath+"/topology/"+i3,parentData:data11,
parentDataProperty:i3,rootData})||(vErrors=vErrors===null?validate150.errors:vErrors.concat(validate150.errors),errors=vErrors.
length);var valid4=_errs17===errors;if(!valid4)break}}}else return validate21.errors=[{instancePath:instancePath+"/topol\
ogy",schemaPath:"#/properties/topology/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs15===
errors}else var valid0=!0;if(valid0)if(data.summary!==void 0){let _errs18=errors;validate154(data.summary,{instancePath:instancePath+
"/summary",parentData:data,parentDataProperty:"summary",rootData})||(vErrors=vErrors===null?validate154.errors:vErrors.concat(
validate154.errors),errors=vErrors.length);var valid0=_errs18===errors}else var valid0=!0}}}}}}}}}else return validate21.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate21.
errors=vErrors,errors===0}export{stdin_default as default,validate};
