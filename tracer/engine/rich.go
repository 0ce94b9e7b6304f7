package engine

import (
	"regexp"
	"slices"
	"strings"

	"decant/analysis/exchange"
	"decant/analysis/js"

	"github.com/dop251/goja"
)

// hostNames are the names by which a program may use more of its host than console and the module containerless.
var hostNames = regexp.MustCompile(`\b(?:` + strings.Join([]string{
	"process", "global", "Buffer", "URL", "URLSearchParams", "TextEncoder", "TextDecoder", "fetch", "Request", "Response", "Headers",
	"FormData", "Blob", "File", "ReadableStream", "AbortController", "AbortSignal", "Event", "CustomEvent", "EventTarget", "DOMException", "atob", "btoa",
	"structuredClone", "queueMicrotask", "setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "clearImmediate",
	"performance", "crypto", "Crypto", "CryptoKey", "SubtleCrypto", "Intl", "WebAssembly",
	"SharedArrayBuffer", "Atomics", "MessageChannel", "BroadcastChannel", "WebSocket", "__dirname", "__filename",
	"localeCompare", "toLocaleString", "toLocaleDateString", "toLocaleTimeString", "toLocaleUpperCase", "toLocaleLowerCase",
}, "|") + `)\b`)

// consoleUse and globalUse are a program's uses of the console and of globalThis. Of the console, the methods that are named are
// there without the rest of the host.
var (
	consoleUse = regexp.MustCompile(`\bconsole\b(?:\s*\.\s*(log|info|warn|error|debug)\b)?`)
	globalUse  = regexp.MustCompile(`\bglobalThis\b(?:\s*\.\s*(\w+)\b)?`)
)

// usesOnlyNames tells whether every match of a pattern in a text has the name that the pattern may end with.
func usesOnlyNames(pattern *regexp.Regexp, text string) bool {
	for _, m := range pattern.FindAllStringSubmatchIndex(text, -1) {
		if m[2] < 0 {
			return false
		}
	}
	return true
}

// requiring is a require, or what a bundler writes for one, of anything but the module containerless.
var requiring = regexp.MustCompile(`\b(?:require|hostReq)\s*\(\s*["'` + "`" + `]([^"'` + "`" + `]*)`)

// usesHost tells whether a program uses more of its host than the module containerless, console and the language. A
// false yes costs time alone.
func usesHost(text string) bool {
	for _, m := range requiring.FindAllStringSubmatch(text, -1) {
		if m[1] != js.HostModule && js.IsHostModule(strings.TrimPrefix(m[1], "node:")) {
			return true
		}
	}
	return hostNames.MatchString(text) || !usesOnlyNames(consoleUse, text) || !usesOnlyNames(globalUse, text)
}

// lackingGlobals are Node's globals that the sandbox does not have. Whoever names one is stopped (DC202), in every engine.
var lackingGlobals = []string{
	"Intl", "WebAssembly", "MessageChannel", "MessagePort", "MessageEvent", "BroadcastChannel", "TextEncoderStream", "TextDecoderStream", "CompressionStream", "DecompressionStream", "TransformStream",
	"WritableStream", "PerformanceObserver", "PerformanceEntry",
}

// hostModules are the modules of Node's that every engine has, with the names that they have everywhere (none: all). Of
// other modules, and for other names, there are stubs.
var hostModules = map[string][]string{
	"crypto": {"createHash", "createHmac", "timingSafeEqual", "createSecretKey", "createPrivateKey", "createPublicKey", "getRandomValues", "randomBytes", "randomFillSync", "randomInt", "randomUUID",
		"webcrypto", "subtle", "KeyObject", "Hash", "Hmac"},
	"util": {"promisify", "inspect", "types", "format", "formatWithOptions", "inherits", "deprecate", "callbackify", "isArray", "TextEncoder", "TextDecoder", "toUSVString",
		"stripVTControlCharacters", "debuglog", "isDeepStrictEqual", "isBoolean", "isNull", "isNullOrUndefined", "isNumber", "isString", "isSymbol", "isUndefined",
		"isRegExp", "isObject", "isDate", "isError", "isFunction", "isPrimitive", "isBuffer"},
	"url":    {"URL", "URLSearchParams", "fileURLToPath", "pathToFileURL", "urlToHttpOptions"},
	"buffer": {"Buffer", "atob", "btoa", "kMaxLength", "constants", "SlowBuffer"},
	"events": {}, "path": {}, "path/posix": {}, "querystring": {}, "diagnostics_channel": {},
}

// rich is what a function gets that uses more of its host than the module containerless.
type rich struct {
	h       *hostModule
	vm      *goja.Runtime
	entropy *entropy
	ticks   []goja.Callable                // of process.nextTick
	soon    []goja.Callable                // of setImmediate
	replies map[int]func(*exchange.Answer) // by effect
	weak    map[int]bool                   // effects that nobody waits for
	host    *goja.Object                   // what the parts are given
	serve   goja.Callable                  // the handler, when its shape is not containerless
	began   int64
}

// enrich gives a runtime all of the host, before any code of the function's.
func (h *hostModule) enrich() *rich {
	x := &rich{h: h, vm: h.vm, replies: map[int]func(*exchange.Answer){}, weak: map[int]bool{}}
	p := partPrograms()
	x.host = h.host
	x.give(x.host)
	x.prim(x.host)
	if source := h.run.program.load.Source; strings.Contains(source, "toLocale") || strings.Contains(source, "localeCompare") {
		h.call(p["locale"], x.host.Get("missing"))
	}
	var names []string
	for _, part := range hostParts {
		names = append(names, part.Name)
	}
	h.offer(names)
	x.defineGlobals()
	for _, m := range requiring.FindAllStringSubmatch(h.run.program.text, -1) {
		x.module(strings.TrimPrefix(m[1], "node:"))
	}
	return x
}

// module returns one of the modules that there are; nil for others.
func (x *rich) module(name string) goja.Value {
	if part, ok := modulesOf[name]; ok {
		return x.part(part).Get("module")
	}
	switch name {
	case "process":
		return x.part("process").Get("process")
	case "timers":
		return x.part("timers").Get("functions")
	case "timers/promises":
		return x.part("timers").Get("promised")
	}
	return nil
}

// stub returns what stands for a module or an object that there is not.
func (x *rich) stub(name string, like ...goja.Value) goja.Value {
	stub := x.part("stub").Get("stub")
	return ran(x.h.apply(stub, goja.Undefined(), append([]goja.Value{x.vm.ToValue(name)}, like...)...))
}

// modulesOf are the modules of Node's and of platforms', with the part that has each.
var modulesOf = map[string]string{
	"util": "util", "events": "emitter", "path": "path", "path/posix": "path", "querystring": "querystring", "url": "nodeurl",
	"crypto": "crypto", "buffer": "buffer", "diagnostics_channel": "channels", "@azure/functions": "azure", "@google-cloud/functions-framework": "nodestyle",
}

// globalsOf are the globals that each part has, by their names there.
var globalsOf = map[string][]string{
	"events": {"DOMException", "Event", "CustomEvent", "EventTarget"}, "signals": {"AbortSignal", "AbortController"}, "encoding": {"TextEncoder", "TextDecoder", "atob", "btoa"},
	"url": {"URL", "URLSearchParams"}, "headers": {"Headers"}, "http": {"Request", "Response", "ReadableStream"}, "blob": {"Blob", "File", "FormData"},
	"clone": {"structuredClone"}, "moment": {"queueMicrotask", "performance"}, "buffer": {"Buffer"}, "fetching": {"fetch"},
	"timers":  {"setTimeout", "setInterval", "setImmediate", "clearTimeout", "clearInterval", "clearImmediate"},
	"process": {"process"}, "lines": {"console"}, "edge": {"addEventListener"}, "crypto": {"Crypto"}, "subtle": {"SubtleCrypto", "CryptoKey"},
}

func (x *rich) defineGlobals() {
	global := x.vm.GlobalObject()
	define := func(name string, v goja.Value) {
		_ = global.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
	program := x.h.run.program
	for part, names := range globalsOf {
		if !slices.ContainsFunc(names, program.mayName) || part == "lines" && !program.eager && usesOnlyNames(consoleUse, program.text) {
			continue
		}
		for _, name := range names {
			define(name, x.part(part).Get(name))
		}
	}
	if program.mayName("crypto") {
		define("crypto", x.part("crypto").Get("webcrypto"))
	}
	define("global", global)
	_ = global.DefineDataPropertySymbol(goja.SymToStringTag, x.vm.ToValue("global"), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	// These may be passed around: packages list what the language has.
	atomics := x.vm.NewObject()
	_ = atomics.SetSymbol(goja.SymToStringTag, "Atomics")
	for name, like := range map[string]goja.Value{"SharedArrayBuffer": goja.Undefined(), "Atomics": atomics} {
		if program.mayName(name) {
			define(name, x.stub(name, like))
		}
	}
	for _, name := range program.load.Lacks {
		if !program.mayName(name) {
			continue
		}
		getter := x.vm.ToValue(func(goja.FunctionCall) goja.Value { x.h.missing(name); return goja.Undefined() })
		_ = global.DefineAccessorProperty(name, getter, nil, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
}

// part is what a part gave.
func (x *rich) part(name string) *goja.Object { return x.host.Get(name).ToObject(x.vm) }

// require returns a module of the host's.
func (x *rich) require(name string) goja.Value {
	bare := strings.TrimPrefix(name, "node:")
	if m := x.module(bare); m != nil {
		return m
	}
	if js.IsNodeModule(bare) {
		return x.stub(bare)
	}
	e := x.h.failure("Cannot find module '" + name + "'")
	_ = e.Set("code", "MODULE_NOT_FOUND")
	panic(e)
}

// find looks for a handler of another shape than containerless, when the module is initialised.
func (x *rich) find(exports goja.Value) error {
	load := x.h.run.program.load
	find, _ := goja.AssertFunction(x.part("calling").Get("find"))
	v, err := find(goja.Undefined(), x.vm.ToValue(load.Shape), x.vm.ToValue(load.Export), exports)
	if err == nil {
		x.serve, _ = goja.AssertFunction(v)
	}
	return err
}

// answer calls the handler.
func (x *rich) answer(m *message) error {
	q := m.Request
	o := x.vm.NewObject()
	var headers []any
	for _, h := range q.Headers {
		headers = append(headers, x.vm.NewArray(h.Name, decodeUTF8([]byte(h.Value))))
	}
	target := q.Path
	if q.Query != "" {
		target += "?" + q.Query
	}
	_ = o.Set("method", q.Method)
	_ = o.Set("path", q.Path)
	_ = o.Set("query", q.Query)
	_ = o.Set("target", target)
	_ = o.Set("url", m.URL)
	_ = o.Set("id", m.ID)
	_ = o.Set("event", m.Text)
	_ = o.Set("text", decodeUTF8(q.Body))
	_ = o.Set("headers", x.vm.NewArray(headers...))
	_ = o.Set("bytes", x.bytes(q.Body))
	_, err := x.serve(goja.Undefined(), o)
	return err
}

// tick runs what process.nextTick was given; run calls it inside a turn, before the turn's microtasks.
func (x *rich) tick() error {
	for len(x.ticks) > 0 && !x.h.run.over {
		f := x.ticks[0]
		x.ticks = x.ticks[1:]
		if _, err := f(goja.Undefined()); err != nil {
			return err
		}
	}
	return nil
}

// idle tells whether there is a response and only waits are outstanding that nobody counts on.
func (x *rich) idle() bool {
	if x.h.response == nil {
		return false
	}
	for id := range x.h.run.outstanding {
		if !x.weak[id] {
			return false
		}
	}
	return true
}
