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
"status","objects"],properties:{id:{$ref:"#/$defs/name"},kind:{enum:["plain","helm","kustomize"]},path:{$ref:"#/$defs/fi\
le"},status:{enum:["rendered","failed","skipped"]},objects:{$ref:"#/$defs/count"},reason:{$ref:"#/$defs/sentence"}}};function validate31(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(typeof data=="string"){if(func2(data)>1e3)return validate31.errors=[{instancePath,schemaPath:"#/maxLength",keyword:"\
maxLength",params:{limit:1e3},message:"must NOT have more than 1000 characters"}],!1}else return validate31.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;return validate31.errors=vErrors,
errors===0}function validate34(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(!(typeof data==
"number"&&!(data%1)&&!isNaN(data)&&isFinite(data)))return validate34.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===0&&typeof data=="number"&&isFinite(data)){if(data>
1e9||isNaN(data))return validate34.errors=[{instancePath,schemaPath:"#/maximum",keyword:"maximum",params:{comparison:"<=",
limit:1e9},message:"must be <= 1000000000"}],!1;if(data<0||isNaN(data))return validate34.errors=[{instancePath,schemaPath:"\
#/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],!1}return validate34.errors=vErrors,
errors===0}function validate30(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;
if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.id===void 0&&(missing0="id")||data.
kind===void 0&&(missing0="kind")||data.path===void 0&&(missing0="path")||data.status===void 0&&(missing0="status")||data.
objects===void 0&&(missing0="objects"))return validate30.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.id!==void 0){let _errs1=errors;
validate31(data.id,{instancePath:instancePath+"/id",parentData:data,parentDataProperty:"id",rootData})||(vErrors=vErrors===
null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.kind!==void 0){let data1=data.kind,_errs2=errors;if(!(data1==="plain"||data1==="helm"||data1==="kusto\
mize"))return validate30.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/properties/kind/enum",keyword:"enum",params:{
allowedValues:schema11.properties.kind.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs2===
errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let _errs3=errors;validate23(data.path,{instancePath:instancePath+
"/path",parentData:data,parentDataProperty:"path",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.
errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data3=data.
status,_errs4=errors;if(!(data3==="rendered"||data3==="failed"||data3==="skipped"))return validate30.errors=[{instancePath:instancePath+
"/status",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema11.properties.status.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.objects!==
void 0){let _errs5=errors;validate34(data.objects,{instancePath:instancePath+"/objects",parentData:data,parentDataProperty:"\
objects",rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length);
var valid0=_errs5===errors}else var valid0=!0;if(valid0)if(data.reason!==void 0){let _errs6=errors;validate27(data.reason,
{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate30.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate30.
errors=vErrors,errors===0}var schema14={type:"object",required:["rule","severity","message","remediation","target","othe\
rTargets","object","path","location","relatedLocations","fingerprint","status"],properties:{rule:{$ref:"#/$defs/ruleId"},
severity:{$ref:"#/$defs/severity"},message:{$ref:"#/$defs/sentence"},remediation:{$ref:"#/$defs/sentence"},target:{$ref:"\
#/$defs/name"},otherTargets:{type:"array",items:{$ref:"#/$defs/name"},maxItems:1e5},object:{oneOf:[{$ref:"#/$defs/object\
Id"},{type:"null"}]},path:{$ref:"#/$defs/fieldPath"},location:{$ref:"#/$defs/location"},relatedLocations:{type:"array",items:{
$ref:"#/$defs/relatedLocation"},maxItems:1e5},context:{type:"array",items:{$ref:"#/$defs/sentence"},maxItems:1e5},fingerprint:{
type:"string",pattern:"^[0-9a-f]{32}$",maxLength:1e4},baselineState:{enum:["new","updated","unchanged"]},inDiff:{type:"b\
oolean"},status:{enum:["open","unchanged","waived","baselined"]},reason:{$ref:"#/$defs/sentence"},lowered:{$ref:"#/$defs\
/lowered"},otherObjects:{type:"array",items:{$ref:"#/$defs/otherObject"},maxItems:1e5},waiver:{$ref:"#/$defs/waiver"},fix:{
$ref:"#/$defs/fix"}}};var pattern1=new RegExp("^[a-z0-9-]+(/[a-z0-9-]+)*$","u");function validate39(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(typeof data=="string"){if(func2(data)>1e4)return validate39.
errors=[{instancePath,schemaPath:"#/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 1\
0000 characters"}],!1;if(!pattern1.test(data))return validate39.errors=[{instancePath,schemaPath:"#/pattern",keyword:"pa\
ttern",params:{pattern:"^[a-z0-9-]+(/[a-z0-9-]+)*$"},message:'must match pattern "^[a-z0-9-]+(/[a-z0-9-]+)*$"'}],!1}else
return validate39.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"string"},message:"must be strin\
g"}],!1;return validate39.errors=vErrors,errors===0}var schema16={enum:["error","warning","info"]};function validate41(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;return data==="error"||data===
"warning"||data==="info"?(validate41.errors=vErrors,errors===0):(validate41.errors=[{instancePath,schemaPath:"#/enum",keyword:"\
enum",params:{allowedValues:schema16.enum},message:"must be equal to one of the allowed values"}],!1)}function validate47(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.apiVersion===void 0&&(missing0="apiVersion")||
data.kind===void 0&&(missing0="kind")||data.namespace===void 0&&(missing0="namespace")||data.name===void 0&&(missing0="n\
ame"))return validate47.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
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
errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0}}}else return validate47.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate47.errors=vErrors,
errors===0}function validate53(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(Array.isArray(data)){if(data.length>1e5)return validate53.errors=[{instancePath,schemaPath:"#/maxItems",keyword:"ma\
xItems",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid0=!0;let len0=data.length;for(let i0=0;i0<
len0;i0++){let data0=data[i0],_errs1=errors,_errs2=errors,valid1=!1,_errs3=errors;validate31(data0,{instancePath:instancePath+
"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.
errors),errors=vErrors.length);var _valid0=_errs3===errors;if(valid1=valid1||_valid0,!valid1){let _errs4=errors;validate34(
data0,{instancePath:instancePath+"/"+i0,parentData:data,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate34.
errors:vErrors.concat(validate34.errors),errors=vErrors.length);var _valid0=_errs4===errors;valid1=valid1||_valid0}if(valid1)
errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err0={instancePath:instancePath+"/"+i0,
schemaPath:"#/items/anyOf",keyword:"anyOf",params:{},message:"must match a schema in anyOf"};return vErrors===null?vErrors=
[err0]:vErrors.push(err0),errors++,validate53.errors=vErrors,!1}var valid0=_errs1===errors;if(!valid0)break}}}else return validate53.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;return validate53.
errors=vErrors,errors===0}var schema19={type:"object",required:["file","line","column","endLine","endColumn","precision"],
properties:{file:{$ref:"#/$defs/file"},line:{$ref:"#/$defs/position"},column:{$ref:"#/$defs/position"},endLine:{$ref:"#/\
$defs/position"},endColumn:{$ref:"#/$defs/position"},precision:{enum:["exact","verified","nearest"]}}};function validate57(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.file===void 0&&(missing0="file")||data.line===void 0&&(missing0="li\
ne")||data.column===void 0&&(missing0="column")||data.endLine===void 0&&(missing0="endLine")||data.endColumn===void 0&&(missing0=
"endColumn")||data.precision===void 0&&(missing0="precision"))return validate57.errors=[{instancePath,schemaPath:"#/requ\
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
if(!(data5==="exact"||data5==="verified"||data5==="nearest"))return validate57.errors=[{instancePath:instancePath+"/prec\
ision",schemaPath:"#/properties/precision/enum",keyword:"enum",params:{allowedValues:schema19.properties.precision.enum},
message:"must be equal to one of the allowed values"}],!1;var valid0=_errs6===errors}else var valid0=!0}}}}}else return validate57.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate57.
errors=vErrors,errors===0}var schema20={type:"object",required:["file","line","role"],properties:{file:{$ref:"#/$defs/fi\
le"},line:{$ref:"#/$defs/position"},role:{enum:["chart","template","values","resource","kustomization","object"]}}};function validate64(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.file===void 0&&(missing0="file")||data.line===void 0&&(missing0="li\
ne")||data.role===void 0&&(missing0="role"))return validate64.errors=[{instancePath,schemaPath:"#/required",keyword:"req\
uired",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.file!==void 0){
let _errs1=errors;validate23(data.file,{instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData})||
(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid0=_errs1===errors}else
var valid0=!0;if(valid0){if(data.line!==void 0){let _errs2=errors;validate25(data.line,{instancePath:instancePath+"/line",
parentData:data,parentDataProperty:"line",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.role!==void 0){let data2=data.
role,_errs3=errors;if(!(data2==="chart"||data2==="template"||data2==="values"||data2==="resource"||data2==="kustomizatio\
n"||data2==="object"))return validate64.errors=[{instancePath:instancePath+"/role",schemaPath:"#/properties/role/enum",keyword:"\
enum",params:{allowedValues:schema20.properties.role.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs3===
errors}else var valid0=!0}}else return validate64.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate64.errors=vErrors,errors===0}var schema21={type:"object",required:[
"by","from","reason"],properties:{by:{enum:["remote","needsValues","vendoredCharts","tests","examples","docs","archives",
"generated","ciValues","hooks","chartDefaults"]},from:{$ref:"#/$defs/severity"},reason:{$ref:"#/$defs/sentence"}}};function validate70(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.by===void 0&&(missing0="by")||data.from===void 0&&(missing0="from")||
data.reason===void 0&&(missing0="reason"))return validate70.errors=[{instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.by!==void 0){let data0=data.
by,_errs1=errors;if(!(data0==="remote"||data0==="needsValues"||data0==="vendoredCharts"||data0==="tests"||data0==="examp\
les"||data0==="docs"||data0==="archives"||data0==="generated"||data0==="ciValues"||data0==="hooks"||data0==="chartDefaul\
ts"))return validate70.errors=[{instancePath:instancePath+"/by",schemaPath:"#/properties/by/enum",keyword:"enum",params:{
allowedValues:schema21.properties.by.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs2=errors;validate41(data.from,{instancePath:instancePath+
"/from",parentData:data,parentDataProperty:"from",rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.reason!==void 0){let _errs3=errors;
validate27(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData})||(vErrors=
vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0}}else return validate70.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate70.errors=vErrors,errors===0}var pattern2=new RegExp("^[0-9a-f]{32}$","u");function validate74(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.object===
void 0&&(missing0="object")||data.target===void 0&&(missing0="target")||data.otherTargets===void 0&&(missing0="otherTarg\
ets")||data.file===void 0&&(missing0="file")||data.line===void 0&&(missing0="line")||data.message===void 0&&(missing0="m\
essage")||data.fingerprint===void 0&&(missing0="fingerprint"))return validate74.errors=[{instancePath,schemaPath:"#/requ\
ired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
object!==void 0){let data0=data.object,_errs1=errors,_errs2=errors,valid1=!1,passing0=null,_errs3=errors;validate47(data0,
{instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData})||(vErrors=vErrors===null?validate47.
errors:vErrors.concat(validate47.errors),errors=vErrors.length);var _valid0=_errs3===errors;_valid0&&(valid1=!0,passing0=
0);let _errs4=errors;if(data0!==null){let err0={instancePath:instancePath+"/object",schemaPath:"#/properties/object/oneO\
f/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}
var _valid0=_errs4===errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)
errors=_errs2,vErrors!==null&&(_errs2?vErrors.length=_errs2:vErrors=null);else{let err1={instancePath:instancePath+"/obj\
ect",schemaPath:"#/properties/object/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly\
 one schema in oneOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate74.errors=vErrors,!1}var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.target!==void 0){let _errs6=errors;validate31(data.target,{instancePath:instancePath+
"/target",parentData:data,parentDataProperty:"target",rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(
validate31.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.otherTargets!==
void 0){let data2=data.otherTargets,_errs7=errors;if(errors===_errs7)if(Array.isArray(data2)){if(data2.length>1e5)return validate74.
errors=[{instancePath:instancePath+"/otherTargets",schemaPath:"#/properties/otherTargets/maxItems",keyword:"maxItems",params:{
limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid2=!0;let len0=data2.length;for(let i0=0;i0<len0;i0++){
let _errs9=errors;validate31(data2[i0],{instancePath:instancePath+"/otherTargets/"+i0,parentData:data2,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid2=_errs9===
errors;if(!valid2)break}}}else return validate74.errors=[{instancePath:instancePath+"/otherTargets",schemaPath:"#/proper\
ties/otherTargets/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs7===errors}else
var valid0=!0;if(valid0){if(data.file!==void 0){let _errs10=errors;validate23(data.file,{instancePath:instancePath+"/fil\
e",parentData:data,parentDataProperty:"file",rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.
errors),errors=vErrors.length);var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.line!==void 0){let _errs11=errors;
validate25(data.line,{instancePath:instancePath+"/line",parentData:data,parentDataProperty:"line",rootData})||(vErrors=vErrors===
null?validate25.errors:vErrors.concat(validate25.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;
if(valid0){if(data.message!==void 0){let _errs12=errors;validate27(data.message,{instancePath:instancePath+"/message",parentData:data,
parentDataProperty:"message",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=
vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.fingerprint!==void 0){let data7=data.fingerprint,
_errs13=errors;if(errors===_errs13)if(typeof data7=="string"){if(func2(data7)>1e4)return validate74.errors=[{instancePath:instancePath+
"/fingerprint",schemaPath:"#/properties/fingerprint/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT \
have more than 10000 characters"}],!1;if(!pattern2.test(data7))return validate74.errors=[{instancePath:instancePath+"/fi\
ngerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'mu\
st match pattern "^[0-9a-f]{32}$"'}],!1}else return validate74.errors=[{instancePath:instancePath+"/fingerprint",schemaPath:"\
#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs13===
errors}else var valid0=!0}}}}}}else return validate74.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate74.errors=vErrors,errors===0}var schema23={type:"object",required:[
"source","file","line","reason"],properties:{source:{enum:["comment","annotation","configuration","kube-linter","kube-sc\
ore","polaris","checkov","trivy","conftest"]},file:{$ref:"#/$defs/file"},line:{$ref:"#/$defs/position"},reason:{$ref:"#/\
$defs/sentence"},until:{type:"string",pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$",maxLength:1e4},owner:{$ref:"#/$defs/name"}}},
pattern4=new RegExp("^[0-9]{4}-[0-9]{2}-[0-9]{2}$","u");function validate82(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.source===void 0&&(missing0="source")||data.file===void 0&&(missing0="file")||data.line===void 0&&(missing0="line")||
data.reason===void 0&&(missing0="reason"))return validate82.errors=[{instancePath,schemaPath:"#/required",keyword:"requi\
red",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.source!==void 0){
let data0=data.source,_errs1=errors;if(!(data0==="comment"||data0==="annotation"||data0==="configuration"||data0==="kube\
-linter"||data0==="kube-score"||data0==="polaris"||data0==="checkov"||data0==="trivy"||data0==="conftest"))return validate82.
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
if(errors===_errs5)if(typeof data4=="string"){if(func2(data4)>1e4)return validate82.errors=[{instancePath:instancePath+"\
/until",schemaPath:"#/properties/until/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more tha\
n 10000 characters"}],!1;if(!pattern4.test(data4))return validate82.errors=[{instancePath:instancePath+"/until",schemaPath:"\
#/properties/until/pattern",keyword:"pattern",params:{pattern:"^[0-9]{4}-[0-9]{2}-[0-9]{2}$"},message:'must match patter\
n "^[0-9]{4}-[0-9]{2}-[0-9]{2}$"'}],!1}else return validate82.errors=[{instancePath:instancePath+"/until",schemaPath:"#/\
properties/until/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs5===errors}else
var valid0=!0;if(valid0)if(data.owner!==void 0){let _errs7=errors;validate31(data.owner,{instancePath:instancePath+"/own\
er",parentData:data,parentDataProperty:"owner",rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.
errors),errors=vErrors.length);var valid0=_errs7===errors}else var valid0=!0}}}}}else return validate82.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate82.errors=vErrors,
errors===0}var schema24={type:"object",required:["op","path"],properties:{op:{enum:["add","replace","remove"]},path:{$ref:"\
#/$defs/fieldPath"},value:{}}};function validate88(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.op===
void 0&&(missing0="op")||data.path===void 0&&(missing0="path"))return validate88.errors=[{instancePath,schemaPath:"#/req\
uired",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.
op!==void 0){let data0=data.op,_errs1=errors;if(!(data0==="add"||data0==="replace"||data0==="remove"))return validate88.
errors=[{instancePath:instancePath+"/op",schemaPath:"#/properties/op/enum",keyword:"enum",params:{allowedValues:schema24.
properties.op.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===errors}else var valid0=!0;
if(valid0)if(data.path!==void 0){let _errs2=errors;validate53(data.path,{instancePath:instancePath+"/path",parentData:data,
parentDataProperty:"path",rootData})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0}else return validate88.errors=[{instancePath,schemaPath:"#\
/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate88.errors=vErrors,errors===0}function validate38(data,{
instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data==
"object"&&!Array.isArray(data)){let missing0;if(data.rule===void 0&&(missing0="rule")||data.severity===void 0&&(missing0=
"severity")||data.message===void 0&&(missing0="message")||data.remediation===void 0&&(missing0="remediation")||data.target===
void 0&&(missing0="target")||data.otherTargets===void 0&&(missing0="otherTargets")||data.object===void 0&&(missing0="obj\
ect")||data.path===void 0&&(missing0="path")||data.location===void 0&&(missing0="location")||data.relatedLocations===void 0&&
(missing0="relatedLocations")||data.fingerprint===void 0&&(missing0="fingerprint")||data.status===void 0&&(missing0="sta\
tus"))return validate38.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.rule!==void 0){let _errs1=errors;validate39(data.rule,
{instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData})||(vErrors=vErrors===null?validate39.
errors:vErrors.concat(validate39.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.severity!==void 0){let _errs2=errors;validate41(data.severity,{instancePath:instancePath+"/severity",parentData:data,
parentDataProperty:"severity",rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.message!==void 0){let _errs3=errors;validate27(
data.message,{instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData})||(vErrors=vErrors===
null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.remediation!==void 0){let _errs4=errors;validate27(data.remediation,{instancePath:instancePath+"/reme\
diation",parentData:data,parentDataProperty:"remediation",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.
concat(validate27.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.target!==
void 0){let _errs5=errors;validate31(data.target,{instancePath:instancePath+"/target",parentData:data,parentDataProperty:"\
target",rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid0=_errs5===
errors}else var valid0=!0;if(valid0){if(data.otherTargets!==void 0){let data5=data.otherTargets,_errs6=errors;if(errors===
_errs6)if(Array.isArray(data5)){if(data5.length>1e5)return validate38.errors=[{instancePath:instancePath+"/otherTargets",
schemaPath:"#/properties/otherTargets/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 1\
00000 items"}],!1;{var valid1=!0;let len0=data5.length;for(let i0=0;i0<len0;i0++){let _errs8=errors;validate31(data5[i0],
{instancePath:instancePath+"/otherTargets/"+i0,parentData:data5,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?
validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid1=_errs8===errors;if(!valid1)break}}}else
return validate38.errors=[{instancePath:instancePath+"/otherTargets",schemaPath:"#/properties/otherTargets/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.
object!==void 0){let data7=data.object,_errs9=errors,_errs10=errors,valid2=!1,passing0=null,_errs11=errors;validate47(data7,
{instancePath:instancePath+"/object",parentData:data,parentDataProperty:"object",rootData})||(vErrors=vErrors===null?validate47.
errors:vErrors.concat(validate47.errors),errors=vErrors.length);var _valid0=_errs11===errors;_valid0&&(valid2=!0,passing0=
0);let _errs12=errors;if(data7!==null){let err0={instancePath:instancePath+"/object",schemaPath:"#/properties/object/one\
Of/1/type",keyword:"type",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),
errors++}var _valid0=_errs12===errors;if(_valid0&&valid2?(valid2=!1,passing0=[passing0,1]):_valid0&&(valid2=!0,passing0=
1),valid2)errors=_errs10,vErrors!==null&&(_errs10?vErrors.length=_errs10:vErrors=null);else{let err1={instancePath:instancePath+
"/object",schemaPath:"#/properties/object/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match ex\
actly one schema in oneOf"};return vErrors===null?vErrors=[err1]:vErrors.push(err1),errors++,validate38.errors=vErrors,!1}
var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.path!==void 0){let _errs14=errors;validate53(data.path,
{instancePath:instancePath+"/path",parentData:data,parentDataProperty:"path",rootData})||(vErrors=vErrors===null?validate53.
errors:vErrors.concat(validate53.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0){
if(data.location!==void 0){let _errs15=errors;validate57(data.location,{instancePath:instancePath+"/location",parentData:data,
parentDataProperty:"location",rootData})||(vErrors=vErrors===null?validate57.errors:vErrors.concat(validate57.errors),errors=
vErrors.length);var valid0=_errs15===errors}else var valid0=!0;if(valid0){if(data.relatedLocations!==void 0){let data10=data.
relatedLocations,_errs16=errors;if(errors===_errs16)if(Array.isArray(data10)){if(data10.length>1e5)return validate38.errors=
[{instancePath:instancePath+"/relatedLocations",schemaPath:"#/properties/relatedLocations/maxItems",keyword:"maxItems",params:{
limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid3=!0;let len1=data10.length;for(let i1=0;i1<len1;i1++){
let _errs18=errors;validate64(data10[i1],{instancePath:instancePath+"/relatedLocations/"+i1,parentData:data10,parentDataProperty:i1,
rootData})||(vErrors=vErrors===null?validate64.errors:vErrors.concat(validate64.errors),errors=vErrors.length);var valid3=_errs18===
errors;if(!valid3)break}}}else return validate38.errors=[{instancePath:instancePath+"/relatedLocations",schemaPath:"#/pr\
operties/relatedLocations/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs16===errors}else
var valid0=!0;if(valid0){if(data.context!==void 0){let data12=data.context,_errs19=errors;if(errors===_errs19)if(Array.isArray(
data12)){if(data12.length>1e5)return validate38.errors=[{instancePath:instancePath+"/context",schemaPath:"#/properties/c\
ontext/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid4=!0;
let len2=data12.length;for(let i2=0;i2<len2;i2++){let _errs21=errors;validate27(data12[i2],{instancePath:instancePath+"/\
context/"+i2,parentData:data12,parentDataProperty:i2,rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(
validate27.errors),errors=vErrors.length);var valid4=_errs21===errors;if(!valid4)break}}}else return validate38.errors=[
{instancePath:instancePath+"/context",schemaPath:"#/properties/context/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs19===errors}else var valid0=!0;if(valid0){if(data.fingerprint!==void 0){let data14=data.
fingerprint,_errs22=errors;if(errors===_errs22)if(typeof data14=="string"){if(func2(data14)>1e4)return validate38.errors=
[{instancePath:instancePath+"/fingerprint",schemaPath:"#/properties/fingerprint/maxLength",keyword:"maxLength",params:{limit:1e4},
message:"must NOT have more than 10000 characters"}],!1;if(!pattern2.test(data14))return validate38.errors=[{instancePath:instancePath+
"/fingerprint",schemaPath:"#/properties/fingerprint/pattern",keyword:"pattern",params:{pattern:"^[0-9a-f]{32}$"},message:'\
must match pattern "^[0-9a-f]{32}$"'}],!1}else return validate38.errors=[{instancePath:instancePath+"/fingerprint",schemaPath:"\
#/properties/fingerprint/type",keyword:"type",params:{type:"string"},message:"must be string"}],!1;var valid0=_errs22===
errors}else var valid0=!0;if(valid0){if(data.baselineState!==void 0){let data15=data.baselineState,_errs24=errors;if(!(data15===
"new"||data15==="updated"||data15==="unchanged"))return validate38.errors=[{instancePath:instancePath+"/baselineState",schemaPath:"\
#/properties/baselineState/enum",keyword:"enum",params:{allowedValues:schema14.properties.baselineState.enum},message:"m\
ust be equal to one of the allowed values"}],!1;var valid0=_errs24===errors}else var valid0=!0;if(valid0){if(data.inDiff!==
void 0){let _errs25=errors;if(typeof data.inDiff!="boolean")return validate38.errors=[{instancePath:instancePath+"/inDif\
f",schemaPath:"#/properties/inDiff/type",keyword:"type",params:{type:"boolean"},message:"must be boolean"}],!1;var valid0=_errs25===
errors}else var valid0=!0;if(valid0){if(data.status!==void 0){let data17=data.status,_errs27=errors;if(!(data17==="open"||
data17==="unchanged"||data17==="waived"||data17==="baselined"))return validate38.errors=[{instancePath:instancePath+"/st\
atus",schemaPath:"#/properties/status/enum",keyword:"enum",params:{allowedValues:schema14.properties.status.enum},message:"\
must be equal to one of the allowed values"}],!1;var valid0=_errs27===errors}else var valid0=!0;if(valid0){if(data.reason!==
void 0){let _errs28=errors;validate27(data.reason,{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"\
reason",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs28===
errors}else var valid0=!0;if(valid0){if(data.lowered!==void 0){let _errs29=errors;validate70(data.lowered,{instancePath:instancePath+
"/lowered",parentData:data,parentDataProperty:"lowered",rootData})||(vErrors=vErrors===null?validate70.errors:vErrors.concat(
validate70.errors),errors=vErrors.length);var valid0=_errs29===errors}else var valid0=!0;if(valid0){if(data.otherObjects!==
void 0){let data20=data.otherObjects,_errs30=errors;if(errors===_errs30)if(Array.isArray(data20)){if(data20.length>1e5)return validate38.
errors=[{instancePath:instancePath+"/otherObjects",schemaPath:"#/properties/otherObjects/maxItems",keyword:"maxItems",params:{
limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid5=!0;let len3=data20.length;for(let i3=0;i3<len3;i3++){
let _errs32=errors;validate74(data20[i3],{instancePath:instancePath+"/otherObjects/"+i3,parentData:data20,parentDataProperty:i3,
rootData})||(vErrors=vErrors===null?validate74.errors:vErrors.concat(validate74.errors),errors=vErrors.length);var valid5=_errs32===
errors;if(!valid5)break}}}else return validate38.errors=[{instancePath:instancePath+"/otherObjects",schemaPath:"#/proper\
ties/otherObjects/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs30===errors}else
var valid0=!0;if(valid0){if(data.waiver!==void 0){let _errs33=errors;validate82(data.waiver,{instancePath:instancePath+"\
/waiver",parentData:data,parentDataProperty:"waiver",rootData})||(vErrors=vErrors===null?validate82.errors:vErrors.concat(
validate82.errors),errors=vErrors.length);var valid0=_errs33===errors}else var valid0=!0;if(valid0)if(data.fix!==void 0){
let _errs34=errors;validate88(data.fix,{instancePath:instancePath+"/fix",parentData:data,parentDataProperty:"fix",rootData})||
(vErrors=vErrors===null?validate88.errors:vErrors.concat(validate88.errors),errors=vErrors.length);var valid0=_errs34===
errors}else var valid0=!0}}}}}}}}}}}}}}}}}}}else return validate38.errors=[{instancePath,schemaPath:"#/type",keyword:"ty\
pe",params:{type:"object"},message:"must be object"}],!1;return validate38.errors=vErrors,errors===0}function validate94(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.fingerprint===void 0&&(missing0="fingerprin\
t")||data.rule===void 0&&(missing0="rule")||data.file===void 0&&(missing0="file")||data.object===void 0&&(missing0="obje\
ct")||data.message===void 0&&(missing0="message"))return validate94.errors=[{instancePath,schemaPath:"#/required",keyword:"\
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
errors}else var valid0=!0}}}}else return validate94.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate94.errors=vErrors,errors===0}function validate92(data,{instancePath="",
parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&
!Array.isArray(data)){let missing0;if(data.file===void 0&&(missing0="file")||data.resolved===void 0&&(missing0="resolved"))
return validate92.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"\
must have required property '"+missing0+"'"}],!1;if(data.file!==void 0){let _errs1=errors;validate27(data.file,{instancePath:instancePath+
"/file",parentData:data,parentDataProperty:"file",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.
errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.resolved!==void 0){let data1=data.
resolved,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){if(data1.length>1e5)return validate92.errors=[{instancePath:instancePath+
"/resolved",schemaPath:"#/properties/resolved/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have mor\
e than 100000 items"}],!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs4=errors;validate94(data1[i0],
{instancePath:instancePath+"/resolved/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate94.
errors:vErrors.concat(validate94.errors),errors=vErrors.length);var valid1=_errs4===errors;if(!valid1)break}}}else return validate92.
errors=[{instancePath:instancePath+"/resolved",schemaPath:"#/properties/resolved/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0}else return validate92.errors=[{instancePath,
schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate92.errors=vErrors,
errors===0}var pattern5=new RegExp("^[0-9a-f]{40,64}$","u");function validate103(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.rule===void 0&&(missing0="rule")||data.severity===
void 0&&(missing0="severity")||data.message===void 0&&(missing0="message")||data.target===void 0&&(missing0="target")||data.
object===void 0&&(missing0="object"))return validate103.errors=[{instancePath,schemaPath:"#/required",keyword:"required",
params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.rule!==void 0){let _errs1=errors;
validate39(data.rule,{instancePath:instancePath+"/rule",parentData:data,parentDataProperty:"rule",rootData})||(vErrors=vErrors===
null?validate39.errors:vErrors.concat(validate39.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;
if(valid0){if(data.severity!==void 0){let _errs2=errors;validate41(data.severity,{instancePath:instancePath+"/severity",
parentData:data,parentDataProperty:"severity",rootData})||(vErrors=vErrors===null?validate41.errors:vErrors.concat(validate41.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.message!==void 0){let _errs3=errors;
validate27(data.message,{instancePath:instancePath+"/message",parentData:data,parentDataProperty:"message",rootData})||(vErrors=
vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0;if(valid0){if(data.target!==void 0){let _errs4=errors;validate31(data.target,{instancePath:instancePath+"/\
target",parentData:data,parentDataProperty:"target",rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(
validate31.errors),errors=vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0)if(data.object!==void 0){
let data4=data.object,_errs5=errors,_errs6=errors,valid1=!1,passing0=null,_errs7=errors;validate47(data4,{instancePath:instancePath+
"/object",parentData:data,parentDataProperty:"object",rootData})||(vErrors=vErrors===null?validate47.errors:vErrors.concat(
validate47.errors),errors=vErrors.length);var _valid0=_errs7===errors;_valid0&&(valid1=!0,passing0=0);let _errs8=errors;
if(data4!==null){let err0={instancePath:instancePath+"/object",schemaPath:"#/properties/object/oneOf/1/type",keyword:"ty\
pe",params:{type:"null"},message:"must be null"};vErrors===null?vErrors=[err0]:vErrors.push(err0),errors++}var _valid0=_errs8===
errors;if(_valid0&&valid1?(valid1=!1,passing0=[passing0,1]):_valid0&&(valid1=!0,passing0=1),valid1)errors=_errs6,vErrors!==
null&&(_errs6?vErrors.length=_errs6:vErrors=null);else{let err1={instancePath:instancePath+"/object",schemaPath:"#/prope\
rties/object/oneOf",keyword:"oneOf",params:{passingSchemas:passing0},message:"must match exactly one schema in oneOf"};return vErrors===
null?vErrors=[err1]:vErrors.push(err1),errors++,validate103.errors=vErrors,!1}var valid0=_errs5===errors}else var valid0=!0}}}}else
return validate103.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return validate103.errors=vErrors,errors===0}var schema29={type:"object",required:["change","object","target","\
fields"],properties:{change:{enum:["added","changed","removed"]},object:{$ref:"#/$defs/objectId"},target:{$ref:"#/$defs/\
name"},fields:{type:"array",items:{$ref:"#/$defs/fieldChange"},maxItems:1e5}}};function validate113(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.path===void 0&&(missing0="path"))return validate113.
errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have re\
quired property '"+missing0+"'"}],!1;data.path!==void 0&&(validate53(data.path,{instancePath:instancePath+"/path",parentData:data,
parentDataProperty:"path",rootData})||(vErrors=vErrors===null?validate53.errors:vErrors.concat(validate53.errors),errors=
vErrors.length))}else return validate113.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},
message:"must be object"}],!1;return validate113.errors=vErrors,errors===0}function validate110(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.change===void 0&&(missing0="change")||data.object===void 0&&(missing0="object")||data.target===
void 0&&(missing0="target")||data.fields===void 0&&(missing0="fields"))return validate110.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],
!1;if(data.change!==void 0){let data0=data.change,_errs1=errors;if(!(data0==="added"||data0==="changed"||data0==="remove\
d"))return validate110.errors=[{instancePath:instancePath+"/change",schemaPath:"#/properties/change/enum",keyword:"enum",
params:{allowedValues:schema29.properties.change.enum},message:"must be equal to one of the allowed values"}],!1;var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.object!==void 0){let _errs2=errors;validate47(data.object,{instancePath:instancePath+
"/object",parentData:data,parentDataProperty:"object",rootData})||(vErrors=vErrors===null?validate47.errors:vErrors.concat(
validate47.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.target!==void 0){
let _errs3=errors;validate31(data.target,{instancePath:instancePath+"/target",parentData:data,parentDataProperty:"target",
rootData})||(vErrors=vErrors===null?validate31.errors:vErrors.concat(validate31.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0)if(data.fields!==void 0){let data3=data.fields,_errs4=errors;if(errors===_errs4)if(Array.
isArray(data3)){if(data3.length>1e5)return validate110.errors=[{instancePath:instancePath+"/fields",schemaPath:"#/proper\
ties/fields/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid1=!0;
let len0=data3.length;for(let i0=0;i0<len0;i0++){let _errs6=errors;validate113(data3[i0],{instancePath:instancePath+"/fi\
elds/"+i0,parentData:data3,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate113.errors:vErrors.concat(validate113.
errors),errors=vErrors.length);var valid1=_errs6===errors;if(!valid1)break}}}else return validate110.errors=[{instancePath:instancePath+
"/fields",schemaPath:"#/properties/fields/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs4===
errors}else var valid0=!0}}}else return validate110.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"\
object"},message:"must be object"}],!1;return validate110.errors=vErrors,errors===0}function validate119(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.min===void 0&&(missing0="min")||data.max===
void 0&&(missing0="max"))return validate119.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.min!==void 0){let data0=data.min,_errs1=errors;if(errors===
_errs1)if(typeof data0=="number"&&isFinite(data0)){if(data0<0||isNaN(data0))return validate119.errors=[{instancePath:instancePath+
"/min",schemaPath:"#/properties/min/minimum",keyword:"minimum",params:{comparison:">=",limit:0},message:"must be >= 0"}],
!1}else return validate119.errors=[{instancePath:instancePath+"/min",schemaPath:"#/properties/min/type",keyword:"type",params:{
type:"number"},message:"must be number"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0)if(data.max!==void 0){
let data1=data.max,_errs3=errors;if(errors===_errs3)if(typeof data1=="number"&&isFinite(data1)){if(data1<0||isNaN(data1))
return validate119.errors=[{instancePath:instancePath+"/max",schemaPath:"#/properties/max/minimum",keyword:"minimum",params:{
comparison:">=",limit:0},message:"must be >= 0"}],!1}else return validate119.errors=[{instancePath:instancePath+"/max",schemaPath:"\
#/properties/max/type",keyword:"type",params:{type:"number"},message:"must be number"}],!1;var valid0=_errs3===errors}else
var valid0=!0}else return validate119.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate119.errors=vErrors,errors===0}function validate118(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.replicas===void 0&&(missing0="replicas")||data.cpu===void 0&&(missing0="cpu")||data.memory===
void 0&&(missing0="memory"))return validate118.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{
missingProperty:missing0},message:"must have required property '"+missing0+"'"}],!1;if(data.replicas!==void 0){let _errs1=errors;
validate119(data.replicas,{instancePath:instancePath+"/replicas",parentData:data,parentDataProperty:"replicas",rootData})||
(vErrors=vErrors===null?validate119.errors:vErrors.concat(validate119.errors),errors=vErrors.length);var valid0=_errs1===
errors}else var valid0=!0;if(valid0){if(data.cpu!==void 0){let _errs2=errors;validate119(data.cpu,{instancePath:instancePath+
"/cpu",parentData:data,parentDataProperty:"cpu",rootData})||(vErrors=vErrors===null?validate119.errors:vErrors.concat(validate119.
errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0)if(data.memory!==void 0){let _errs3=errors;
validate119(data.memory,{instancePath:instancePath+"/memory",parentData:data,parentDataProperty:"memory",rootData})||(vErrors=
vErrors===null?validate119.errors:vErrors.concat(validate119.errors),errors=vErrors.length);var valid0=_errs3===errors}else
var valid0=!0}}else return validate118.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"\
must be object"}],!1;return validate118.errors=vErrors,errors===0}function validate102(data,{instancePath="",parentData,
parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(
data)){let missing0;if(data.commit===void 0&&(missing0="commit")||data.fixed===void 0&&(missing0="fixed")||data.objectChanges===
void 0&&(missing0="objectChanges")||data.nondeterministicObjects===void 0&&(missing0="nondeterministicObjects")||data.capacity===
void 0&&(missing0="capacity")||data.unchangedTargets===void 0&&(missing0="unchangedTargets"))return validate102.errors=[
{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required p\
roperty '"+missing0+"'"}],!1;if(data.commit!==void 0){let data0=data.commit,_errs1=errors;if(errors===_errs1)if(typeof data0==
"string"){if(func2(data0)>1e4)return validate102.errors=[{instancePath:instancePath+"/commit",schemaPath:"#/properties/c\
ommit/maxLength",keyword:"maxLength",params:{limit:1e4},message:"must NOT have more than 10000 characters"}],!1;if(!pattern5.
test(data0))return validate102.errors=[{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/pattern",keyword:"\
pattern",params:{pattern:"^[0-9a-f]{40,64}$"},message:'must match pattern "^[0-9a-f]{40,64}$"'}],!1}else return validate102.
errors=[{instancePath:instancePath+"/commit",schemaPath:"#/properties/commit/type",keyword:"type",params:{type:"string"},
message:"must be string"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.fixed!==void 0){let data1=data.
fixed,_errs3=errors;if(errors===_errs3)if(Array.isArray(data1)){if(data1.length>1e5)return validate102.errors=[{instancePath:instancePath+
"/fixed",schemaPath:"#/properties/fixed/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more than\
 100000 items"}],!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<len0;i0++){let _errs5=errors;validate103(data1[i0],
{instancePath:instancePath+"/fixed/"+i0,parentData:data1,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate103.
errors:vErrors.concat(validate103.errors),errors=vErrors.length);var valid1=_errs5===errors;if(!valid1)break}}}else return validate102.
errors=[{instancePath:instancePath+"/fixed",schemaPath:"#/properties/fixed/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs3===errors}else var valid0=!0;if(valid0){if(data.objectChanges!==void 0){let data3=data.
objectChanges,_errs6=errors;if(errors===_errs6)if(Array.isArray(data3)){if(data3.length>1e5)return validate102.errors=[{
instancePath:instancePath+"/objectChanges",schemaPath:"#/properties/objectChanges/maxItems",keyword:"maxItems",params:{limit:1e5},
message:"must NOT have more than 100000 items"}],!1;{var valid2=!0;let len1=data3.length;for(let i1=0;i1<len1;i1++){let _errs8=errors;
validate110(data3[i1],{instancePath:instancePath+"/objectChanges/"+i1,parentData:data3,parentDataProperty:i1,rootData})||
(vErrors=vErrors===null?validate110.errors:vErrors.concat(validate110.errors),errors=vErrors.length);var valid2=_errs8===
errors;if(!valid2)break}}}else return validate102.errors=[{instancePath:instancePath+"/objectChanges",schemaPath:"#/prop\
erties/objectChanges/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs6===errors}else
var valid0=!0;if(valid0){if(data.nondeterministicObjects!==void 0){let _errs9=errors;validate34(data.nondeterministicObjects,
{instancePath:instancePath+"/nondeterministicObjects",parentData:data,parentDataProperty:"nondeterministicObjects",rootData})||
(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length);var valid0=_errs9===errors}else
var valid0=!0;if(valid0){if(data.capacity!==void 0){let data6=data.capacity,_errs10=errors;if(errors===_errs10)if(data6&&
typeof data6=="object"&&!Array.isArray(data6)){let missing1;if(data6.before===void 0&&(missing1="before")||data6.after===
void 0&&(missing1="after"))return validate102.errors=[{instancePath:instancePath+"/capacity",schemaPath:"#/properties/ca\
pacity/required",keyword:"required",params:{missingProperty:missing1},message:"must have required property '"+missing1+"\
'"}],!1;if(data6.before!==void 0){let _errs12=errors;validate118(data6.before,{instancePath:instancePath+"/capacity/befo\
re",parentData:data6,parentDataProperty:"before",rootData})||(vErrors=vErrors===null?validate118.errors:vErrors.concat(validate118.
errors),errors=vErrors.length);var valid3=_errs12===errors}else var valid3=!0;if(valid3)if(data6.after!==void 0){let _errs13=errors;
validate118(data6.after,{instancePath:instancePath+"/capacity/after",parentData:data6,parentDataProperty:"after",rootData})||
(vErrors=vErrors===null?validate118.errors:vErrors.concat(validate118.errors),errors=vErrors.length);var valid3=_errs13===
errors}else var valid3=!0}else return validate102.errors=[{instancePath:instancePath+"/capacity",schemaPath:"#/propertie\
s/capacity/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;var valid0=_errs10===errors}else var valid0=!0;
if(valid0){if(data.unchangedTargets!==void 0){let _errs14=errors;validate34(data.unchangedTargets,{instancePath:instancePath+
"/unchangedTargets",parentData:data,parentDataProperty:"unchangedTargets",rootData})||(vErrors=vErrors===null?validate34.
errors:vErrors.concat(validate34.errors),errors=vErrors.length);var valid0=_errs14===errors}else var valid0=!0;if(valid0)
if(data.notice!==void 0){let _errs15=errors;validate27(data.notice,{instancePath:instancePath+"/notice",parentData:data,
parentDataProperty:"notice",rootData})||(vErrors=vErrors===null?validate27.errors:vErrors.concat(validate27.errors),errors=
vErrors.length);var valid0=_errs15===errors}else var valid0=!0}}}}}}else return validate102.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate102.errors=vErrors,errors===0}function validate129(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.object===void 0&&(missing0="object")||data.
file===void 0&&(missing0="file")||data.line===void 0&&(missing0="line"))return validate129.errors=[{instancePath,schemaPath:"\
#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+"'"}],
!1;if(data.object!==void 0){let _errs1=errors;validate47(data.object,{instancePath:instancePath+"/object",parentData:data,
parentDataProperty:"object",rootData})||(vErrors=vErrors===null?validate47.errors:vErrors.concat(validate47.errors),errors=
vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.file!==void 0){let _errs2=errors;validate23(
data.file,{instancePath:instancePath+"/file",parentData:data,parentDataProperty:"file",rootData})||(vErrors=vErrors===null?
validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0)if(data.line!==void 0){let _errs3=errors;validate25(data.line,{instancePath:instancePath+"/line",parentData:data,
parentDataProperty:"line",rootData})||(vErrors=vErrors===null?validate25.errors:vErrors.concat(validate25.errors),errors=
vErrors.length);var valid0=_errs3===errors}else var valid0=!0}}else return validate129.errors=[{instancePath,schemaPath:"\
#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate129.errors=vErrors,errors===0}function validate134(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,errors=0;if(errors===
0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.chart===void 0&&(missing0="chart")||data.files===
void 0&&(missing0="files"))return validate134.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.chart!==void 0){let _errs1=errors;validate23(data.chart,
{instancePath:instancePath+"/chart",parentData:data,parentDataProperty:"chart",rootData})||(vErrors=vErrors===null?validate23.
errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0)
if(data.files!==void 0){let data1=data.files,_errs2=errors;if(errors===_errs2)if(Array.isArray(data1)){if(data1.length>1e5)
return validate134.errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/files/maxItems",keyword:"maxItem\
s",params:{limit:1e5},message:"must NOT have more than 100000 items"}],!1;{var valid1=!0;let len0=data1.length;for(let i0=0;i0<
len0;i0++){let _errs4=errors;validate23(data1[i0],{instancePath:instancePath+"/files/"+i0,parentData:data1,parentDataProperty:i0,
rootData})||(vErrors=vErrors===null?validate23.errors:vErrors.concat(validate23.errors),errors=vErrors.length);var valid1=_errs4===
errors;if(!valid1)break}}}else return validate134.errors=[{instancePath:instancePath+"/files",schemaPath:"#/properties/f\
iles/type",keyword:"type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs2===errors}else var valid0=!0}else
return validate134.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return validate134.errors=vErrors,errors===0}function validate128(data,{instancePath="",parentData,parentDataProperty,
rootData=data}={}){let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;
if(data.objects===void 0&&(missing0="objects")||data.values===void 0&&(missing0="values")||data.rulesOff===void 0&&(missing0=
"rulesOff"))return validate128.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.objects!==void 0){let data0=data.objects,_errs1=errors;
if(errors===_errs1)if(Array.isArray(data0)){if(data0.length>1e5)return validate128.errors=[{instancePath:instancePath+"/\
objects",schemaPath:"#/properties/objects/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more th\
an 100000 items"}],!1;{var valid1=!0;let len0=data0.length;for(let i0=0;i0<len0;i0++){let _errs3=errors;validate129(data0[i0],
{instancePath:instancePath+"/objects/"+i0,parentData:data0,parentDataProperty:i0,rootData})||(vErrors=vErrors===null?validate129.
errors:vErrors.concat(validate129.errors),errors=vErrors.length);var valid1=_errs3===errors;if(!valid1)break}}}else return validate128.
errors=[{instancePath:instancePath+"/objects",schemaPath:"#/properties/objects/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.values!==void 0){let data2=data.
values,_errs4=errors;if(errors===_errs4)if(Array.isArray(data2)){if(data2.length>1e5)return validate128.errors=[{instancePath:instancePath+
"/values",schemaPath:"#/properties/values/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have more th\
an 100000 items"}],!1;{var valid2=!0;let len1=data2.length;for(let i1=0;i1<len1;i1++){let _errs6=errors;validate134(data2[i1],
{instancePath:instancePath+"/values/"+i1,parentData:data2,parentDataProperty:i1,rootData})||(vErrors=vErrors===null?validate134.
errors:vErrors.concat(validate134.errors),errors=vErrors.length);var valid2=_errs6===errors;if(!valid2)break}}}else return validate128.
errors=[{instancePath:instancePath+"/values",schemaPath:"#/properties/values/type",keyword:"type",params:{type:"array"},
message:"must be array"}],!1;var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.rulesOff!==void 0){let data4=data.
rulesOff,_errs7=errors;if(errors===_errs7)if(Array.isArray(data4)){if(data4.length>1e5)return validate128.errors=[{instancePath:instancePath+
"/rulesOff",schemaPath:"#/properties/rulesOff/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have mor\
e than 100000 items"}],!1;{var valid3=!0;let len2=data4.length;for(let i2=0;i2<len2;i2++){let _errs9=errors;validate39(data4[i2],
{instancePath:instancePath+"/rulesOff/"+i2,parentData:data4,parentDataProperty:i2,rootData})||(vErrors=vErrors===null?validate39.
errors:vErrors.concat(validate39.errors),errors=vErrors.length);var valid3=_errs9===errors;if(!valid3)break}}}else return validate128.
errors=[{instancePath:instancePath+"/rulesOff",schemaPath:"#/properties/rulesOff/type",keyword:"type",params:{type:"arra\
y"},message:"must be array"}],!1;var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.unknownValues!==void 0){
let _errs10=errors;validate34(data.unknownValues,{instancePath:instancePath+"/unknownValues",parentData:data,parentDataProperty:"\
unknownValues",rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length);
var valid0=_errs10===errors}else var valid0=!0;if(valid0)if(data.reason!==void 0){let _errs11=errors;validate27(data.reason,
{instancePath:instancePath+"/reason",parentData:data,parentDataProperty:"reason",rootData})||(vErrors=vErrors===null?validate27.
errors:vErrors.concat(validate27.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0}}}}else return validate128.
errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate128.
errors=vErrors,errors===0}var schema36={type:"object",required:["kind","from","to"],properties:{kind:{enum:["route","ser\
vice","autoscaler","disruptionBudget"]},from:{$ref:"#/$defs/objectId"},to:{$ref:"#/$defs/objectId"},more:{type:"integer",
minimum:1,maximum:1e9}}};function validate142(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){let vErrors=null,
errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.kind===void 0&&(missing0=
"kind")||data.from===void 0&&(missing0="from")||data.to===void 0&&(missing0="to"))return validate142.errors=[{instancePath,
schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},message:"must have required property '"+missing0+
"'"}],!1;if(data.kind!==void 0){let data0=data.kind,_errs1=errors;if(!(data0==="route"||data0==="service"||data0==="auto\
scaler"||data0==="disruptionBudget"))return validate142.errors=[{instancePath:instancePath+"/kind",schemaPath:"#/propert\
ies/kind/enum",keyword:"enum",params:{allowedValues:schema36.properties.kind.enum},message:"must be equal to one of the \
allowed values"}],!1;var valid0=_errs1===errors}else var valid0=!0;if(valid0){if(data.from!==void 0){let _errs2=errors;validate47(
data.from,{instancePath:instancePath+"/from",parentData:data,parentDataProperty:"from",rootData})||(vErrors=vErrors===null?
validate47.errors:vErrors.concat(validate47.errors),errors=vErrors.length);var valid0=_errs2===errors}else var valid0=!0;
if(valid0){if(data.to!==void 0){let _errs3=errors;validate47(data.to,{instancePath:instancePath+"/to",parentData:data,parentDataProperty:"\
to",rootData})||(vErrors=vErrors===null?validate47.errors:vErrors.concat(validate47.errors),errors=vErrors.length);var valid0=_errs3===
errors}else var valid0=!0;if(valid0)if(data.more!==void 0){let data3=data.more,_errs4=errors;if(!(typeof data3=="number"&&
!(data3%1)&&!isNaN(data3)&&isFinite(data3)))return validate142.errors=[{instancePath:instancePath+"/more",schemaPath:"#/\
properties/more/type",keyword:"type",params:{type:"integer"},message:"must be integer"}],!1;if(errors===_errs4&&typeof data3==
"number"&&isFinite(data3)){if(data3>1e9||isNaN(data3))return validate142.errors=[{instancePath:instancePath+"/more",schemaPath:"\
#/properties/more/maximum",keyword:"maximum",params:{comparison:"<=",limit:1e9},message:"must be <= 1000000000"}],!1;if(data3<
1||isNaN(data3))return validate142.errors=[{instancePath:instancePath+"/more",schemaPath:"#/properties/more/minimum",keyword:"\
minimum",params:{comparison:">=",limit:1},message:"must be >= 1"}],!1}var valid0=_errs4===errors}else var valid0=!0}}}else
return validate142.errors=[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be obje\
ct"}],!1;return validate142.errors=vErrors,errors===0}var schema37={type:"object",required:["errors","warnings","infos",
"unchanged","baselined","targets","renderedTargets","objects","rules","failOn","exitCode"],properties:{errors:{$ref:"#/$\
defs/count"},warnings:{$ref:"#/$defs/count"},infos:{$ref:"#/$defs/count"},lowered:{$ref:"#/$defs/count"},unchanged:{$ref:"\
#/$defs/count"},waived:{$ref:"#/$defs/count"},baselined:{$ref:"#/$defs/count"},targets:{$ref:"#/$defs/count"},renderedTargets:{
$ref:"#/$defs/count"},objects:{$ref:"#/$defs/count"},rules:{$ref:"#/$defs/count"},failOn:{enum:["error","warning","info",
"never"]},exitCode:{enum:[0,1,2]}}};function validate146(data,{instancePath="",parentData,parentDataProperty,rootData=data}={}){
let vErrors=null,errors=0;if(errors===0)if(data&&typeof data=="object"&&!Array.isArray(data)){let missing0;if(data.errors===
void 0&&(missing0="errors")||data.warnings===void 0&&(missing0="warnings")||data.infos===void 0&&(missing0="infos")||data.
unchanged===void 0&&(missing0="unchanged")||data.baselined===void 0&&(missing0="baselined")||data.targets===void 0&&(missing0=
"targets")||data.renderedTargets===void 0&&(missing0="renderedTargets")||data.objects===void 0&&(missing0="objects")||data.
rules===void 0&&(missing0="rules")||data.failOn===void 0&&(missing0="failOn")||data.exitCode===void 0&&(missing0="exitCo\
de"))return validate146.errors=[{instancePath,schemaPath:"#/required",keyword:"required",params:{missingProperty:missing0},
message:"must have required property '"+missing0+"'"}],!1;if(data.errors!==void 0){let _errs1=errors;validate34(data.errors,
{instancePath:instancePath+"/errors",parentData:data,parentDataProperty:"errors",rootData})||(vErrors=vErrors===null?validate34.
errors:vErrors.concat(validate34.errors),errors=vErrors.length);var valid0=_errs1===errors}else var valid0=!0;if(valid0){
if(data.warnings!==void 0){let _errs2=errors;validate34(data.warnings,{instancePath:instancePath+"/warnings",parentData:data,
parentDataProperty:"warnings",rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=
vErrors.length);var valid0=_errs2===errors}else var valid0=!0;if(valid0){if(data.infos!==void 0){let _errs3=errors;validate34(
data.infos,{instancePath:instancePath+"/infos",parentData:data,parentDataProperty:"infos",rootData})||(vErrors=vErrors===
null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length);var valid0=_errs3===errors}else var valid0=!0;
if(valid0){if(data.lowered!==void 0){let _errs4=errors;validate34(data.lowered,{instancePath:instancePath+"/lowered",parentData:data,
parentDataProperty:"lowered",rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=
vErrors.length);var valid0=_errs4===errors}else var valid0=!0;if(valid0){if(data.unchanged!==void 0){let _errs5=errors;validate34(
data.unchanged,{instancePath:instancePath+"/unchanged",parentData:data,parentDataProperty:"unchanged",rootData})||(vErrors=
vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length);var valid0=_errs5===errors}else
var valid0=!0;if(valid0){if(data.waived!==void 0){let _errs6=errors;validate34(data.waived,{instancePath:instancePath+"/\
waived",parentData:data,parentDataProperty:"waived",rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(
validate34.errors),errors=vErrors.length);var valid0=_errs6===errors}else var valid0=!0;if(valid0){if(data.baselined!==void 0){
let _errs7=errors;validate34(data.baselined,{instancePath:instancePath+"/baselined",parentData:data,parentDataProperty:"\
baselined",rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length);
var valid0=_errs7===errors}else var valid0=!0;if(valid0){if(data.targets!==void 0){let _errs8=errors;validate34(data.targets,
{instancePath:instancePath+"/targets",parentData:data,parentDataProperty:"targets",rootData})||(vErrors=vErrors===null?validate34.
errors:vErrors.concat(validate34.errors),errors=vErrors.length);var valid0=_errs8===errors}else var valid0=!0;if(valid0){
if(data.renderedTargets!==void 0){let _errs9=errors;validate34(data.renderedTargets,{instancePath:instancePath+"/rendere\
dTargets",parentData:data,parentDataProperty:"renderedTargets",rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.
concat(validate34.errors),errors=vErrors.length);var valid0=_errs9===errors}else var valid0=!0;if(valid0){if(data.objects!==
void 0){let _errs10=errors;validate34(data.objects,{instancePath:instancePath+"/objects",parentData:data,parentDataProperty:"\
objects",rootData})||(vErrors=vErrors===null?validate34.errors:vErrors.concat(validate34.errors),errors=vErrors.length);
var valid0=_errs10===errors}else var valid0=!0;if(valid0){if(data.rules!==void 0){let _errs11=errors;validate34(data.rules,
{instancePath:instancePath+"/rules",parentData:data,parentDataProperty:"rules",rootData})||(vErrors=vErrors===null?validate34.
errors:vErrors.concat(validate34.errors),errors=vErrors.length);var valid0=_errs11===errors}else var valid0=!0;if(valid0){
if(data.failOn!==void 0){let data11=data.failOn,_errs12=errors;if(!(data11==="error"||data11==="warning"||data11==="info"||
data11==="never"))return validate146.errors=[{instancePath:instancePath+"/failOn",schemaPath:"#/properties/failOn/enum",
keyword:"enum",params:{allowedValues:schema37.properties.failOn.enum},message:"must be equal to one of the allowed value\
s"}],!1;var valid0=_errs12===errors}else var valid0=!0;if(valid0)if(data.exitCode!==void 0){let data12=data.exitCode,_errs13=errors;
if(!(data12===0||data12===1||data12===2))return validate146.errors=[{instancePath:instancePath+"/exitCode",schemaPath:"#\
/properties/exitCode/enum",keyword:"enum",params:{allowedValues:schema37.properties.exitCode.enum},message:"must be equa\
l to one of the allowed values"}],!1;var valid0=_errs13===errors}else var valid0=!0}}}}}}}}}}}}else return validate146.errors=
[{instancePath,schemaPath:"#/type",keyword:"type",params:{type:"object"},message:"must be object"}],!1;return validate146.
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
{var valid3=!0;let len2=data5.length;for(let i2=0;i2<len2;i2++){let _errs10=errors;validate38(data5[i2],{instancePath:instancePath+
"/findings/"+i2,parentData:data5,parentDataProperty:i2,rootData})||(vErrors=vErrors===null?validate38.errors:vErrors.concat(
validate38.errors),errors=vErrors.length);var valid3=_errs10===errors;if(!valid3)break}}}else return validate21.errors=[
{instancePath:instancePath+"/findings",schemaPath:"#/properties/findings/type",keyword:"type",params:{type:"array"},message:"\
must be array"}],!1;var valid0=_errs8===errors}else var valid0=!0;if(valid0){if(data.baseline!==void 0){let _errs11=errors;
validate92(data.baseline,{instancePath:instancePath+"/baseline",parentData:data,parentDataProperty:"baseline",rootData})||
(vErrors=vErrors===null?validate92.errors:vErrors.concat(validate92.errors),errors=vErrors.length);var valid0=_errs11===
errors}else var valid0=!0;if(valid0){if(data.comparison!==void 0){let _errs12=errors;validate102(data.comparison,{instancePath:instancePath+
"/comparison",parentData:data,parentDataProperty:"comparison",rootData})||(vErrors=vErrors===null?validate102.errors:vErrors.
concat(validate102.errors),errors=vErrors.length);var valid0=_errs12===errors}else var valid0=!0;if(valid0){if(data.notJudged!==
void 0){let _errs13=errors;validate128(data.notJudged,{instancePath:instancePath+"/notJudged",parentData:data,parentDataProperty:"\
notJudged",rootData})||(vErrors=vErrors===null?validate128.errors:vErrors.concat(validate128.errors),errors=vErrors.length);
var valid0=_errs13===errors}else var valid0=!0;if(valid0){if(data.topology!==void 0){let data10=data.topology,_errs14=errors;
if(errors===_errs14)if(Array.isArray(data10)){if(data10.length>1e5)return validate21.errors=[{instancePath:instancePath+
"/topology",schemaPath:"#/properties/topology/maxItems",keyword:"maxItems",params:{limit:1e5},message:"must NOT have mor\
e than 100000 items"}],!1;{var valid4=!0;let len3=data10.length;for(let i3=0;i3<len3;i3++){let _errs16=errors;validate142(
data10[i3],{instancePath:instancePath+"/topology/"+i3,parentData:data10,parentDataProperty:i3,rootData})||(vErrors=vErrors===
null?validate142.errors:vErrors.concat(validate142.errors),errors=vErrors.length);var valid4=_errs16===errors;if(!valid4)
break}}}else return validate21.errors=[{instancePath:instancePath+"/topology",schemaPath:"#/properties/topology/type",keyword:"\
type",params:{type:"array"},message:"must be array"}],!1;var valid0=_errs14===errors}else var valid0=!0;if(valid0)if(data.
summary!==void 0){let _errs17=errors;validate146(data.summary,{instancePath:instancePath+"/summary",parentData:data,parentDataProperty:"\
summary",rootData})||(vErrors=vErrors===null?validate146.errors:vErrors.concat(validate146.errors),errors=vErrors.length);
var valid0=_errs17===errors}else var valid0=!0}}}}}}}}else return validate21.errors=[{instancePath,schemaPath:"#/type",keyword:"\
type",params:{type:"object"},message:"must be object"}],!1;return validate21.errors=vErrors,errors===0}export{stdin_default as default,validate};
