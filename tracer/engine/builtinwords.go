package engine

import (
	"math"
	"slices"
	"strings"

	"github.com/dop251/goja"
	"github.com/dop251/goja/ast"
)

// What V8 says where goja's built-in functions say something else. A message that cannot be told to be V8's is left as it is.

// wordsFor returns what makes V8's message of one of goja's; nil where goja's is V8's, or nothing is known of it.
func wordsFor(message string) func(*raised) string {
	if text, ok := renamed[message]; ok {
		return func(*raised) string { return text }
	}
	for _, w := range wordings {
		if strings.HasPrefix(message, w.from) && strings.HasSuffix(message, w.to) && len(message) >= len(w.from)+len(w.to) {
			return func(x *raised) string { return w.say(x, message[len(w.from):len(message)-len(w.to)]) }
		}
	}
	return nil
}

// renamed are messages that need nothing but other words.
var renamed = map[string]string{
	"toPrecision() precision must be between 1 and 100":                    "toPrecision() argument must be between 1 and 100",
	"toExponential() precision must be between 0 and 100":                  "toExponential() argument must be between 0 and 100",
	"The normalization form should be one of NFC, NFD, NFKC, NFKD":         "The normalization form should be one of NFC, NFD, NFKC, NFKD.",
	"RegExp doesn't have global flag set":                                  "String.prototype.matchAll called with a non-global RegExp argument",
	"radix must be an integer between 2 and 36":                            "toString() radix argument must be between 2 and 36",
	"exponent must be positive":                                            "undefined must be positive",
	"'setPrototypeOf' on proxy: trap returned falsish":                     "'setPrototypeOf' on proxy: trap returned falsish for property 'undefined'",
	"Promise self-resolution":                                              "Chaining cycle detected for promise #<Promise>",
	"resolve is already set":                                               "Promise executor has already been invoked with non-undefined arguments",
	"reject is already set":                                                "Promise executor has already been invoked with non-undefined arguments",
	"Species is not a constructor":                                         "object.constructor[Symbol.species] is not a constructor",
	"Species constructor returned the same ArrayBuffer":                    "ArrayBuffer subclass returned this from species constructor",
	"Source is too large":                                                  "offset is out of bounds",
	"offset should be >= 0":                                                "offset is out of bounds",
	"Method Symbol.prototype.toString is called on incompatible receiver":  "Symbol.prototype.toString requires that 'this' be a Symbol",
	"Value is not a Symbol":                                                "Symbol.prototype.description requires that 'this' be a Symbol",
	"Method Boolean.prototype.toString is called on incompatible receiver": "Boolean.prototype.toString requires that 'this' be a Boolean",
	"Method Boolean.prototype.valueOf is called on incompatible receiver":  "Boolean.prototype.valueOf requires that 'this' be a Boolean",
	"String.prototype.toString is called on incompatible receiver":         "String.prototype.toString requires that 'this' be a String",
	"String.prototype.valueOf is called on incompatible receiver":          "String.prototype.valueOf requires that 'this' be a String",
}

// wordings are messages that begin and end with something, by what says V8's; that is given what is between.
var wordings []wording

type wording struct {
	from, to string
	say      func(x *raised, between string) string
}

func init() {
	wordings = []wording{
		{"Value is not an object: ", "", wrongValue},
		{"Value is not callable: ", "", wrongValue},
		{"Value is not a constructor", "", wrongValue},
		{"Value is not object coercible", "", nothing},
		{"Cannot convert undefined or null to object", "", notIterable},
		{"object is not iterable", "", notIterable},
		{"", " is not a method", notMethod},
		{"Constructor TypedArray requires 'new'", "", func(x *raised, _ string) string { return calledTyped(x) }},
		{"Byte length of ", "", func(_ *raised, rest string) string { return "byte length of " + rest }},
		{"Start offset of ", "", func(_ *raised, rest string) string { return "start offset of " + rest }},
		{"Species constructor returned an ArrayBuffer that is too small: ", "", func(*raised, string) string {
			return "Derived ArrayBuffer constructor created a buffer which was too small"
		}},
		{"Invalid index ", "", badIndex},
		{"Index ", " is out of bounds", badIndex},
		{"Invalid count value", "", badCount},
		{"Value is not a number", "", wrongWrapper},
		{"requires that 'this' be a BigInt", "", wrongWrapper},
		{"Symbol.prototype.valueOf requires that 'this' be a Symbol", "", wrongWrapper},
		{"Method Date.prototype.", " is called on incompatible receiver", func(x *raised, name string) string {
			return wrongReceiver(x, "Date.prototype."+name, "")
		}},
		{"Method RegExp.prototype.source getter called on incompatible receiver", "", wrongGetter},
		{"Method TypedArray.prototype.join called on incompatible receiver", "", func(x *raised, shown string) string {
			return wrongReceiver(x, "TypedArray.prototype.join", strings.TrimSpace(shown))
		}},
		{"Object is not ArrayBuffer: ", "", wrongValue},
		{"Object is not a Map", "", wrongValue},
		{"Object is not a Set", "", wrongValue},
		{"Method [Generator].prototype.", " called on incompatible receiver", func(x *raised, _ string) string {
			if x.native != "call" {
				return ""
			}
			return x.about(x.message+" ", "")
		}},
		{"Method ", "", receiver},
		{"", " is not a valid TypedArray", func(x *raised, shown string) string {
			name := lastName(x.method())
			if !slices.Contains([]string{"toReversed", "toSorted", "with"}, name) {
				return ""
			}
			return wrongReceiver(x, "TypedArray.prototype."+name, shown)
		}},
		{"", " is not a symbol", func(x *raised, _ string) string {
			if x.native != "keyFor" {
				return ""
			}
			return x.about("", " is not a symbol")
		}},
		{"", " is not a function", func(x *raised, shown string) string {
			if !takesCallback[x.native] {
				return ""
			}
			return notCallback(x, shown)
		}},
		{"", " is not extensible", func(x *raised, _ string) string {
			if x.callee != "Object.setPrototypeOf" {
				return ""
			}
			return x.about("", " is not extensible")
		}},
		{contradictory, "", contradicts},
		{"'defineProperty' on proxy: trap returned falsish", "", func(x *raised, rest string) string {
			args := x.args()
			if rest != "" || len(args) < 2 || x.native != "defineProperty" {
				return ""
			}
			key, ok := literalKey(args[1])
			if !ok {
				return ""
			}
			return x.message + " for property '" + key.String() + "'"
		}},
		{"Proxy already revoked", "", revoked},
		{"proxy target is not a function", "", notA("function")},
		{"proxy target is not a constructor", "", notA("constructor")},
	}
}

// trapped are methods of Object that are named as what they do to a proxy.
var trapped = []string{"getPrototypeOf", "setPrototypeOf", "isExtensible", "preventExtensions", "getOwnPropertyDescriptor", "defineProperty"}

// revoked is what is done to a proxy that has been revoked.
func revoked(x *raised, _ string) string {
	does := x.use
	switch {
	case listsKeys[x.native]:
		does = "ownKeys"
	case strings.HasPrefix(x.callee, "Reflect.") && x.native != "", slices.Contains(trapped, x.native):
		does = x.native
	case x.native != "":
		return ""
	case x.creates:
		does = "construct"
	case x.callee != "":
		does = "apply"
	}
	if does == "" || does == unknownUse {
		return ""
	}
	return "Cannot perform '" + does + "' on a proxy that has been revoked"
}

func notA(what string) func(*raised, string) string {
	return func(x *raised, _ string) string {
		if x.native != "" || x.callee == "" {
			return ""
		}
		return x.callee + " is not a " + what
	}
}

// typedNames are the constructors of typed arrays.
var typedNames = []string{
	"Int8Array", "Uint8Array", "Uint8ClampedArray", "Int16Array", "Uint16Array", "Int32Array", "Uint32Array", "Float32Array", "Float64Array",
	"BigInt64Array", "BigUint64Array",
}

func calledTyped(x *raised) string {
	if !slices.Contains(typedNames, x.callee) {
		return ""
	}
	return "Constructor " + x.callee + " requires 'new'"
}

func lastName(path string) string { return path[strings.LastIndexByte(path, '.')+1:] }

func isCallable(v goja.Value) bool {
	_, ok := goja.AssertFunction(v)
	return ok
}

// wrongValue is what a value is that should be an object, a function or a constructor. goja shows it, if it is no object.
func wrongValue(x *raised, shown string) string {
	switch name := x.creating(); name {
	case "Promise":
		v, ok := x.first()
		switch {
		case ok && !isCallable(v):
			return x.about("Promise resolver ", " is not a function")
		case !ok && strings.HasPrefix(x.message, "Value is not an object: "):
			return "Promise resolver " + shown + " is not a function"
		}
		return ""
	case "Map", "WeakMap":
		return notEntry(x, shown)
	}
	if words := unbound(x.native); words != "" && x.isUnbound() && shown == "undefined" {
		return words
	}
	method := x.method()
	switch name, reflects := strings.CutPrefix(method, "Reflect."); {
	case reflects && name == x.native:
		return reflection(x, name, shown)
	case method == "Object.fromEntries":
		return notEntry(x, shown)
	case method == "Object.getPrototypeOf":
		return noPrototype
	case x.native == "call" || x.native == "apply":
		class, _, _ := strings.Cut(method, ".")
		v, ok := x.first()
		if !ok || isObject(v) == strings.HasPrefix(x.message, "Value is not an object") || !slices.Contains(notedReceivers, class) {
			return ""
		}
		return wrongReceiver(x, method, shown)
	case takesIterable(x):
		return notIterable(x, "")
	case x.native == "defineProperty":
		return notAccessor(x, shown)
	case listsKeys[x.native] && strings.HasPrefix(x.message, "Value is not an object: "):
		return "CreateListFromArrayLike called on non-object" // what the trap of a proxy gave
	case x.native == "sort":
		return "The comparison function must be either a function or undefined"
	case takesCallback[x.native]:
		return notCallback(x, shown)
	}
	return ""
}

// noPrototype is what the trap of a proxy gave.
const noPrototype = "'getPrototypeOf' on proxy: trap returned neither object nor null"

// unbound is what a method says that is called as a function, where only one class has a method of this name that fails so.
func unbound(name string) string {
	switch {
	case slices.Contains(notedMethods["Promise"], name), name == "resolve", name == "reject":
		return wrongStatic("Promise." + name)
	case name == "finally":
		return "Promise.prototype.finally called on non-object"
	case name == "then":
		return "Method Promise.prototype.then called on incompatible receiver undefined"
	case name == "exec":
		return "Method RegExp.prototype.exec called on incompatible receiver undefined"
	case isDateGetter(name) && name != "valueOf":
		return "this is not a Date object."
	}
	return ""
}

// isDateGetter tells whether a method gives a part of a date.
func isDateGetter(name string) bool {
	switch strings.TrimPrefix(strings.TrimPrefix(name, "get"), "UTC") {
	case "Date", "Day", "FullYear", "Hours", "Milliseconds", "Minutes", "Month", "Seconds", "Time", "TimezoneOffset":
		return strings.HasPrefix(name, "get")
	}
	return name == "valueOf"
}

// listsKeys are the built-ins that ask an object for its keys.
var listsKeys = map[string]bool{
	"keys": true, "values": true, "entries": true, "getOwnPropertyNames": true, "getOwnPropertySymbols": true, "ownKeys": true,
}

// takesCallback are the built-ins that call their first argument.
var takesCallback = map[string]bool{
	"map": true, "forEach": true, "filter": true, "reduce": true, "reduceRight": true, "some": true, "every": true,
	"find": true, "findIndex": true, "findLast": true, "findLastIndex": true, "flatMap": true,
}

// notCallback is what a function's first argument is that should be a function. Where it is one, what was called says something
// of its own.
func notCallback(x *raised, shown string) string {
	v, ok := x.first()
	switch {
	case ok && isCallable(v):
		return ""
	case x.native == "flatMap":
		return "flatMap mapper function is not callable"
	case ok:
		return x.about("", " is not a function")
	case strings.HasPrefix(x.message, "Value is not an object: "):
		return shown + " is not a function"
	}
	return ""
}

// contradictory is a descriptor that is of data and of an accessor.
const contradictory = "Invalid property descriptor. Cannot both specify accessors and a value or writable attribute"

// contradicts shows such a descriptor, where it is written in the call and nothing says otherwise of it.
func contradicts(x *raised, rest string) string {
	args := x.args()
	if rest != "" || x.native != "defineProperty" || len(args) != 3 {
		return ""
	}
	descriptor, ok := args[2].(*ast.ObjectLiteral)
	if !ok {
		return ""
	}
	for _, p := range descriptor.Value {
		keyed, ok := p.(*ast.PropertyKeyed)
		if !ok || keyed.Computed {
			return ""
		}
		if key, _ := literalKey(keyed.Key); key == "constructor" || key == "toString" || key == "__proto__" {
			return ""
		}
	}
	return contradictory + ", #<Object>"
}

// notAccessor is what a descriptor has for a getter or a setter that is none. Which of them it is is known where the descriptor
// is written with one.
func notAccessor(x *raised, shown string) string {
	args := x.args()
	if len(args) != 3 || x.callee != "Object.defineProperty" && x.callee != "Reflect.defineProperty" {
		return ""
	}
	descriptor, ok := args[2].(*ast.ObjectLiteral)
	if !ok {
		return ""
	}
	found := ""
	for _, p := range descriptor.Value {
		keyed, ok := p.(*ast.PropertyKeyed)
		if !ok || keyed.Computed {
			return ""
		}
		key, _ := literalKey(keyed.Key)
		if key != "get" && key != "set" {
			continue
		}
		if found != "" {
			return ""
		}
		found = map[string]string{"get": "Getter", "set": "Setter"}[key.String()]
	}
	if found == "" {
		return ""
	}
	return found + " must be a function: " + shown
}

// wellIterated are the kinds of iterables whose iterators do nothing wrong, beside generators.
var wellIterated = []string{"Array", "Map", "Set", "Array Iterator", "Map Iterator", "Set Iterator"}

// notEntry is what an element is that should be a pair.
func notEntry(x *raised, shown string) string {
	v, ok := x.first()
	o, _ := v.(*goja.Object)
	if !ok || !goja.IsString(v) && (o == nil || !slices.Contains(wellIterated, kindOf(v)) && implementation(o) != "generatorObject") {
		return ""
	}
	return "Iterator value " + shown + " is not an entry object"
}

// reflection is what a function of Reflect says of its arguments.
func reflection(x *raised, name, shown string) string {
	v, ok := x.first()
	if !ok {
		return ""
	}
	const list = "CreateListFromArrayLike called on non-object"
	switch {
	case name == "apply" && isCallable(v), name == "construct" && isCallable(v) && len(x.args()) < 3 && shown != "":
		return list
	case name == "apply":
		return x.about("Function.prototype.apply was called on ", ", which is "+kindWords(v)+" and not a function")
	case name == "construct" && len(x.args()) == 3 && isCallable(v) && shown != "":
		if _, given := x.args()[1].(*ast.ArrayLiteral); given {
			return shown + " is not a constructor"
		}
		return ""
	case name == "construct" && (shown == "" || !isObject(v)):
		return x.about("", " is not a constructor")
	case name == "construct":
		return ""
	case !isObject(v):
		return "Reflect." + name + " called on non-object"
	case name == "defineProperty":
		return notAccessor(x, shown)
	case name == "setPrototypeOf" && kindOf(v) != "Proxy":
		return "Object prototype may only be an Object or null: " + shown
	case name == "getPrototypeOf":
		return noPrototype
	case listsKeys[name]:
		return list // what the trap of a proxy gave
	}
	return ""
}

// kindWords is what a value is that is no function.
func kindWords(v goja.Value) string {
	switch {
	case goja.IsNull(v):
		return "null"
	case goja.IsUndefined(v):
		return "a undefined"
	case isObject(v):
		return "an object"
	}
	name, _, _ := strings.Cut(siteText(v), " ")
	return "a " + name
}

// stringMethods are methods of strings that take any receiver but undefined and null.
var stringMethods = []string{
	"at", "charAt", "charCodeAt", "codePointAt", "concat", "endsWith", "includes", "indexOf", "lastIndexOf", "match", "matchAll", "normalize",
	"padEnd", "padStart", "repeat", "replace", "replaceAll", "search", "slice", "split", "startsWith", "substring", "toLowerCase",
	"toUpperCase", "trim",
}

// nothing is what undefined or null is where something has to be.
func nothing(x *raised, _ string) string {
	method := x.method()
	switch {
	case x.native == "fromEntries":
		return "undefined is not iterable"
	case x.native == "setPrototypeOf":
		return "Object.setPrototypeOf called on null or undefined"
	case method == "String.prototype.trimStart":
		return "String.prototype.trimLeft called on null or undefined"
	case method == "String.prototype.trimEnd":
		return "String.prototype.trimRight called on null or undefined"
	case x.isUnbound() && slices.Contains(stringMethods, x.native):
		return "String.prototype." + x.native + " called on null or undefined"
	case strings.HasPrefix(method, "String.prototype.") && (x.native == "call" || x.native == "apply"):
		return method + " called on null or undefined"
	case method == "String.prototype[Symbol.iterator]":
		return method + " called on null or undefined"
	}
	return ""
}

// takesIterable tells whether it is a function that takes an iterable first that failed.
func takesIterable(x *raised) bool {
	if slices.Contains([]string{"Map", "Set", "WeakMap", "WeakSet", "AggregateError"}, x.creating()) {
		return true
	}
	object, name, _ := strings.Cut(x.method(), ".")
	if slices.Contains(typedNames, object) {
		return name == "from"
	}
	return x.native == name && (object == "Array" || object == "Object" || object == "Promise") && slices.Contains(notedMethods[object], name)
}

// notIterable is what something is that should be iterable.
func notIterable(x *raised, _ string) string {
	v, ok := x.first()
	if !ok || !takesIterable(x) {
		return nullThis(x)
	}
	if none := goja.IsUndefined(v) || goja.IsNull(v); none == strings.HasPrefix(x.message, "object is") || x.run.iterates(v) {
		return ""
	}
	return siteText(v) + " is not iterable (cannot read property Symbol(Symbol.iterator))"
}

// nullThis is what some methods say when they are called on undefined or null.
func nullThis(x *raised) string {
	v, noted := x.first()
	if x.native != "call" || noted && !goja.IsUndefined(v) && !goja.IsNull(v) {
		return ""
	}
	method := x.method()
	name, ofArray := strings.CutPrefix(method, "Array.prototype.")
	switch {
	case method == "Promise.prototype.catch" && noted:
		return "Cannot read properties of " + v.String() + " (reading 'then')"
	case method == "Object.prototype.toLocaleString", ofArray && (name == "concat" || name == "indexOf"),
		ofArray && takesCallback[name] && name != "flatMap" && len(x.args()) > 1 && isFunctionLiteral(x.args()[1]):
		return method + " called on null or undefined"
	}
	return ""
}

// notMethod is what a property is that should be a function, and is not nullish.
func notMethod(x *raised, shown string) string {
	v, ok := x.first()
	switch {
	case x.native == "from" && x.callee == "Array.from":
		return "%Array%.from requires that the property of the first argument, items[Symbol.iterator], when exists, be a function"
	case slices.Contains(typedNames, x.creating()):
		return "TypedArray's constructor requires that the property of the first argument, items[Symbol.iterator], when exists, be a function"
	case ok && isObject(v) && takesIterable(x):
		return siteText(v) + " is not iterable (cannot read property Symbol(Symbol.iterator))"
	}
	return ""
}

// badCount shows how often a string was to be repeated.
func badCount(x *raised, _ string) string {
	v, ok := x.first()
	if _, object := v.(*goja.Object); !ok || object || v.ToFloat() >= 0 && !math.IsInf(v.ToFloat(), 1) {
		return ""
	}
	return x.about("Invalid count value: ", "")
}

// badIndex is what an index or a length is that cannot be one.
func badIndex(x *raised, shown string) string {
	accessor := strings.HasPrefix(x.native, "get") || strings.HasPrefix(x.native, "set")
	switch {
	case accessor && slices.Contains(dataTypes, x.native[len("get"):]):
		return "Offset is outside the bounds of the DataView"
	case x.native == "asIntN" || x.native == "asUintN":
		return "Invalid value: not (convertible to) a safe integer"
	case x.native == "with":
		return "Invalid index : " + shown
	}
	name, args := x.creating(), x.args()
	view := name == "DataView" || slices.Contains(typedNames, name)
	switch {
	case name == "ArrayBuffer":
		return "Invalid array buffer length"
	case view && len(args) == 1 && name != "DataView":
		return "Invalid typed array length: " + shown
	case view && len(args) == 2:
		return "Start offset " + shown + " is outside the bounds of the buffer"
	case view && len(args) == 3 && isLiteralNumber(args[1]) && name == "DataView":
		return "Invalid DataView length " + shown
	case view && len(args) == 3 && isLiteralNumber(args[1]):
		return "Invalid typed array length: " + shown
	}
	return ""
}

// dataTypes are what a DataView's methods read and write.
var dataTypes = []string{"Int8", "Uint8", "Int16", "Uint16", "Int32", "Uint32", "Float32", "Float64", "BigInt64", "BigUint64"}

func isFunctionLiteral(e ast.Expression) bool {
	switch e.(type) {
	case *ast.FunctionLiteral, *ast.ArrowFunctionLiteral:
		return true
	}
	return false
}

func isLiteralNumber(e ast.Expression) bool {
	_, ok := e.(*ast.NumberLiteral)
	return ok
}

// wrongWrapper is what this is where it should be a primitive or the object of one.
func wrongWrapper(x *raised, _ string) string {
	method := x.method()
	if x.isUnbound() && slices.Contains([]string{"toFixed", "toExponential", "toPrecision"}, x.native) {
		return "Number.prototype." + x.native + " requires that 'this' be a Number"
	}
	if x.native != "call" && x.native != "apply" {
		return ""
	}
	switch class, name, _ := strings.Cut(method, ".prototype"); {
	case class == "Symbol" && name == "[Symbol.toPrimitive]":
		return "Symbol.prototype [ @@toPrimitive ] requires that 'this' be a Symbol"
	case (class == "Number" || class == "BigInt") && strings.HasPrefix(name, "."):
		return method + " requires that 'this' be a " + class
	}
	return ""
}

// receiver is what this is where it should be of a class; goja has a text of the class that it says it is.
func receiver(x *raised, rest string) string {
	method, shown, ok := strings.Cut(rest, " called on incompatible receiver ")
	if !ok {
		return ""
	}
	if strings.HasSuffix(method, " getter") {
		return wrongGetter(x, "")
	}
	return wrongReceiver(x, method, shown)
}

// wrongGetter is what a getter of regular expressions says of what is none.
func wrongGetter(x *raised, _ string) string {
	_, rest, _ := strings.Cut(x.message, "Method ")
	getter, _, _ := strings.Cut(rest, " called on")
	return getter + " called on non-RegExp object"
}

// wrongReceiver is what a method says that is called on what it is not for. shown is goja's text for that.
func wrongReceiver(x *raised, method, shown string) string {
	class, name, ok := strings.Cut(strings.TrimPrefix(method, "get "), ".prototype.")
	if !ok {
		return wrongStatic(method)
	}
	switch {
	case class == "Date" && isDateGetter(name):
		return "this is not a Date object."
	case class == "DataView" && name == "byteLength":
		return "Method get DataView.prototype.byte_length called on incompatible receiver undefined"
	case class == "DataView" && name == "byteOffset":
		return "Method get DataView.prototype.byte_offset called on incompatible receiver undefined"
	case class == "DataView":
		return "Method " + method + " called on incompatible receiver undefined"
	case class == "TypedArray" && method != "get TypedArray.prototype."+name:
		if name == "subarray" {
			return "Method %TypedArray%.prototype.subarray called on incompatible receiver undefined"
		}
		if !slices.Contains([]string{"at", "join", "slice", "sort", "toLocaleString", "toReversed", "toSorted"}, name) {
			return "this is not a typed array."
		}
		method = "%TypedArray%.prototype." + name
	case class == "RegExp String Iterator":
		method = "%RegExpStringIterator%.prototype." + name
	case class == "Promise" && name == "finally":
		return "Promise.prototype.finally called on non-object"
	case class == "RegExp" && !slices.Contains([]string{"exec", "test", "toString", "compile"}, name):
		return ""
	case class == "Function" && name == "toString":
		return "Function.prototype.toString requires that 'this' be a Function"
	case class == "Number" || class == "Boolean" || class == "String" || class == "Symbol" || class == "BigInt" || class == "Object" || class == "Array":
		return ""
	}
	if x.native == "call" {
		return x.about("Method "+method+" called on incompatible receiver ", "")
	}
	// What says that it is of this class and has no constructor of its own inherits from the class, or is a proxy.
	text := x.run.program.text
	inherits := slices.ContainsFunc([]string{"extends " + class, class + ".prototype", "toStringTag"}, func(s string) bool { return strings.Contains(text, s) })
	if shown == "[object "+class+"]" && slices.Contains(notedReceivers, class) && !inherits {
		return "Method " + method + " called on incompatible receiver #<" + class + ">"
	}
	return ""
}

// wrongStatic is what a function of Promise says that is called on no object.
func wrongStatic(method string) string {
	switch name, ok := strings.CutPrefix(method, "Promise."); {
	case !ok:
	case name == "resolve":
		return "PromiseResolve called on non-object"
	case name == "reject":
		return "PromiseReject called on non-object"
	case slices.Contains(notedMethods["Promise"], name):
		return method + " called on non-object"
	}
	return ""
}
