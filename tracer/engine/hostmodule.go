package engine

import (
	"encoding/json"
	"slices"
	"strings"
	"sync"

	"decant/analysis/exchange"
	"decant/analysis/js"

	"github.com/dop251/goja"
)

// hostModule is what require('containerless') gives, console, require itself, and the values a request is made
// of, in the embedded child. Everything the built-ins are needed for is taken before user code can change it.
type hostModule struct {
	run          *run
	vm           *goja.Runtime
	parse        goja.Callable                                                    // JSON.parse
	stringify    goja.Callable                                                    // JSON.stringify
	apply        func(f, this goja.Value, args ...goja.Value) (goja.Value, error) // also in a job
	descriptor   func(o, key goja.Value) (goja.Value, error)                      // Object.getOwnPropertyDescriptor, also in a job
	errors       *goja.Object                                                     // the constructor Error
	functionText goja.Callable                                                    // Function.prototype.toString, as goja has it
	host         *goja.Object                                                     // what the parts are given; made when it is first needed, if the module does not name console
	printed      *goja.Object                                                     // makes the text of a console line

	boxesSymbols bool // the program has made the object of a symbol

	module   *goja.Object
	rich     *rich // nil when the function uses no more of its host than the module containerless
	handler  goja.Callable
	response *respondMessage
	exports  func() goja.Value // of the module, when its handler may be among them
	calls    map[int]calledFrom
}

// calledFrom is an outgoing request and where it was asked for.
type calledFrom struct {
	Method, URL string
	Place
}

func newHostModule(r *run) *hostModule {
	h := &hostModule{run: r, vm: r.vm, calls: map[int]calledFrom{}}
	jsonObject := r.vm.Get("JSON").ToObject(r.vm)
	h.parse, _ = goja.AssertFunction(jsonObject.Get("parse"))
	h.stringify, _ = goja.AssertFunction(jsonObject.Get("stringify"))
	call, descriptor := within(r.vm), r.vm.Get("Object").ToObject(r.vm).Get("getOwnPropertyDescriptor")
	h.apply = call
	h.descriptor = func(o, key goja.Value) (goja.Value, error) {
		return call(descriptor, goja.Undefined(), o, key)
	}
	if strings.Contains(r.program.load.Source, "JSON") {
		h.replaceJSON(jsonObject)
	}
	h.replaceBuiltIns()
	h.functionText, _ = goja.AssertFunction(r.vm.Get("Function").ToObject(r.vm).Get("prototype").ToObject(r.vm).Get("toString"))
	h.replaceFunctionText()
	h.errors = r.vm.Get("Error").ToObject(r.vm)
	if r.program.logs || r.program.load.Rich {
		h.makeHost()
	}
	if r.program.logs && !r.program.load.Rich {
		h.offer(printing)
	}
	h.module = r.vm.NewObject()
	h.define(h.module, "listen", 1, h.listen)
	h.define(h.module, "get", 2, func(c goja.FunctionCall) goja.Value { return h.ask("GET", c.Arguments, 1) })
	h.define(h.module, "post", 3, func(c goja.FunctionCall) goja.Value { return h.ask("POST", c.Arguments, 2) })
	h.define(h.module, "put", 3, func(c goja.FunctionCall) goja.Value { return h.ask("PUT", c.Arguments, 2) })
	h.define(h.module, "delete", 2, func(c goja.FunctionCall) goja.Value { return h.ask("DELETE", c.Arguments, 1) })
	h.define(h.module, "respond", 1, h.respond)
	h.defineConsole()
	if r.program.load.Rich {
		h.rich = h.enrich()
	}
	if r.program.makes {
		r.installMaker()
	}
	return h
}

// makeHost makes the object that the parts are given.
func (h *hostModule) makeHost() {
	h.host = h.vm.NewObject()
	h.giveValues(h.host)
}

// builtIns are what goja has otherwise, or not at all, or too much, by parts; a part goes into programs whose text has one
// of its words.
var builtIns = []struct {
	part  string
	words []string
}{
	{"builtins", []string{"any", "WellFormed", "asyncIterator"}},
	{"accessors", []string{"__define", "__lookup"}},
	{"weak", []string{"Weak", "FinalizationRegistry"}},
	{"annexb", append(named("anchor", "big", "blink", "bold", "fixed", "fontcolor", "fontsize", "italics", "link", "small", "strike", "sub", "sup"),
		"getYear", "setYear", "toGMTString")},
	{"stacks", []string{"captureStackTrace", "stackTraceLimit"}},
	{"later", []string{"union", "intersection", "ifference", "isSubsetOf", "isSupersetOf", "isDisjointFrom", "Base64", "Hex", "awJSON", "isError", "GoError"}},
	{"proxied", []string{"Proxy"}},
}

// named are the texts by which a program may name methods that are called as many other things are.
func named(methods ...string) (texts []string) {
	for _, m := range methods {
		texts = append(texts, "."+m+"(", "'"+m+"'", `"`+m+`"`)
	}
	return texts
}

var builtInPrograms = sync.OnceValue(func() map[string]*goja.Program {
	compiled := map[string]*goja.Program{}
	for _, b := range builtIns {
		compiled[b.part] = goja.MustCompile("decant:"+b.part, inside(b.part), false)
	}
	return compiled
})

// builtInsOf are the parts that a program needs.
func builtInsOf(text string) (list []*goja.Program) {
	for _, b := range builtIns {
		if slices.ContainsFunc(b.words, func(word string) bool { return strings.Contains(text, word) }) {
			list = append(list, builtInPrograms()[b.part])
		}
	}
	return list
}

// replaceBuiltIns gives the runtime the built-ins of its program.
func (h *hostModule) replaceBuiltIns() {
	for _, p := range h.run.program.builtIns {
		v, err := h.vm.RunProgram(p)
		if err != nil {
			panic(err)
		}
		install, _ := goja.AssertFunction(v)
		if _, err := install(goja.Undefined(), h.vm.ToValue(isProxy)); err != nil {
			panic(err)
		}
	}
}

func isProxy(v goja.Value) bool {
	o, ok := v.(*goja.Object)
	return ok && implementation(o) == "proxyObject" // exporting would call getters
}

// define adds a host function as an ordinary method: writable, enumerable, configurable.
func (h *hostModule) define(o *goja.Object, name string, length int, f func(goja.FunctionCall) goja.Value) {
	value := h.vm.ToValue(f).(*goja.Object)
	_ = value.DefineDataProperty("name", h.vm.ToValue(name), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = value.DefineDataProperty("length", h.vm.ToValue(length), goja.FLAG_FALSE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	_ = o.Set(name, value)
}

// callModule calls the function the module is wrapped in, as Node does: this is exports.
func (h *hostModule) callModule(wrapper goja.Value, probes *counters) error {
	outer, _ := goja.AssertFunction(wrapper)
	h.run.help = goja.Undefined()
	if h.run.program.helped {
		h.run.help = h.run.helpers()
	}
	inner, err := outer(goja.Undefined(), probes.object(), h.run.help)
	if err != nil {
		return err
	}
	call, _ := goja.AssertFunction(inner)
	module, exports := h.vm.NewObject(), h.vm.NewObject()
	_ = module.Set("exports", exports)
	require := h.vm.NewObject()
	h.define(require, "require", 1, h.require)
	_, err = call(exports, exports, require.Get("require"), module, h.vm.ToValue("/var/task/index.js"), h.vm.ToValue("/var/task"))
	if shape := h.run.program.load.Shape; err == nil && h.rich != nil && shape != "" && shape != js.ShapeContainerless {
		h.exports = func() goja.Value { return module.Get("exports") }
	}
	return err
}

func (h *hostModule) require(c goja.FunctionCall) goja.Value {
	name := h.text(c.Argument(0))
	if name == "containerless" {
		return h.module
	}
	if h.rich != nil {
		return h.rich.require(name)
	}
	panic(h.failure("Cannot find module '" + name + "'"))
}

// text is ToString, lone surrogates as U+FFFD.
func (h *hostModule) text(v goja.Value) string { return h.toString(v).String() }

// toString is ToString; goja's leaves symbols, undefined and others as they are.
func (h *hostModule) toString(v goja.Value) goja.Value {
	if _, ok := v.(*goja.Symbol); ok {
		panic(h.vm.NewTypeError("Cannot convert a Symbol value to a string"))
	}
	if s, ok := v.ToString().(goja.String); ok {
		return s
	}
	return h.vm.ToValue(v.String())
}

// failure makes an Error as user code would.
func (h *hostModule) failure(text string) *goja.Object {
	e, err := h.vm.New(h.errors, h.vm.ToValue(text))
	if err != nil {
		panic(err)
	}
	return e
}

func (h *hostModule) listen(c goja.FunctionCall) goja.Value {
	handler, ok := goja.AssertFunction(c.Argument(0))
	if !ok {
		panic(h.vm.NewTypeError("listen: the handler is not a function"))
	}
	h.handler = handler
	return goja.Undefined()
}

// ask is get, post, put and delete; rest is the index of the callback.
func (h *hostModule) ask(method string, args []goja.Value, rest int) goja.Value {
	at := func(i int) goja.Value {
		if i < len(args) {
			return args[i]
		}
		return goja.Undefined()
	}
	effect := &exchange.Effect{Kind: exchange.EffectHTTP, Method: method, URL: h.text(at(0))}
	callback, ok := goja.AssertFunction(at(rest))
	if rest == 2 {
		early, isFunction := goja.AssertFunction(at(1))
		if isFunction && !ok {
			callback, ok = early, true
		} else {
			h.setBody(effect, at(1))
		}
	}
	if h.run.init {
		panic(h.failure(strings.ToLower(method) + ": no request is being answered"))
	}
	if !ok {
		callback = nil
	}
	place := h.send(effect)
	h.calls[effect.ID] = calledFrom{method, effect.URL, place}
	h.run.outstanding[effect.ID] = callback
	return goja.Undefined()
}

func (h *hostModule) setBody(e *exchange.Effect, v goja.Value) {
	if goja.IsUndefined(v) {
		return
	}
	kind := "text/plain; charset=utf-8"
	text := v
	if !goja.IsString(v) {
		kind, text = "application/json", h.toJSON(v)
	}
	if goja.IsUndefined(text) {
		return
	}
	e.Headers = []exchange.Header{{Name: "content-type", Value: kind}}
	e.Body = []byte(text.String())
}

// toJSON is JSON.stringify; an exception goes on as one.
func (h *hostModule) toJSON(v goja.Value) goja.Value {
	text, err := h.stringify(goja.Undefined(), v)
	if err != nil {
		panic(err)
	}
	return text
}

// send gives an effect its number, asks it and returns where the user's code asked.
func (h *hostModule) send(e *exchange.Effect) Place {
	h.run.asked++
	e.ID = h.run.asked
	place := h.run.place(h.vm.CaptureCallStack(0, nil))
	if h.run.over {
		return place
	}
	err := h.run.out.write(&message{Op: "effect", Run: h.run.number, Effect: e, Init: h.run.init, Place: &place})
	if err != nil {
		h.run.stop(stopped)
	}
	return place
}

func (h *hostModule) respond(c goja.FunctionCall) goja.Value {
	if h.run.init {
		panic(h.failure("respond: no request is being answered"))
	}
	if h.response != nil {
		return goja.Undefined()
	}
	v := c.Argument(0)
	_, isFunction := goja.AssertFunction(v)
	switch {
	case goja.IsString(v):
		h.response = &respondMessage{Body: []byte(v.String())}
	case goja.IsUndefined(v) || isFunction:
		h.response = &respondMessage{}
	default:
		text := h.toJSON(v)
		if h.response != nil { // a toJSON method responded
			return goja.Undefined()
		}
		if goja.IsUndefined(text) {
			h.response = &respondMessage{}
		} else {
			h.response = &respondMessage{JSON: true, Body: []byte(text.String())}
		}
	}
	return goja.Undefined()
}

// request makes the object the handler gets.
func (h *hostModule) request(q *exchange.Request) (goja.Value, error) {
	o := h.vm.NewObject()
	query, headers := h.vm.NewObject(), h.vm.NewObject()
	for _, p := range parseQuery(q.Query) {
		if len(p.values) == 1 {
			own(query, p.name, h.vm.ToValue(p.values[0]))
			continue
		}
		values := make([]any, len(p.values))
		for i, v := range p.values {
			values[i] = v
		}
		own(query, p.name, h.vm.NewArray(values...))
	}
	for _, header := range joinHeaders(q.Headers) {
		own(headers, header.Name, h.vm.ToValue(header.Value))
	}
	own(o, "method", h.vm.ToValue(q.Method))
	own(o, "path", h.vm.ToValue(decodeUTF8([]byte(q.Path))))
	own(o, "query", query)
	own(o, "headers", headers)
	own(o, "body", h.body(q.Headers, q.Body))
	return o, nil
}

// own defines an ordinary own property; __proto__ is one like any other.
func own(o *goja.Object, name string, v goja.Value) {
	_ = o.DefineDataProperty(name, v, goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_TRUE)
}

// body is the bytes of a request or an answer as the function sees them.
func (h *hostModule) body(headers []exchange.Header, bytes []byte) goja.Value {
	text := h.vm.ToValue(decodeUTF8(bytes))
	if len(bytes) == 0 || !isJSON(headers) {
		return text
	}
	if !json.Valid(bytes) {
		return text
	}
	value, err := h.parse(goja.Undefined(), text)
	if err != nil {
		return text
	}
	return value
}

// missing ends the run: the function used what the host does not have.
func (h *hostModule) missing(name string) {
	r := h.run
	if r.over {
		return
	}
	at := r.place(h.vm.CaptureCallStack(0, nil))
	text := name + " is not there"
	r.over = true
	r.done.Missing = name
	r.done.Error = &Error{Text: "Error: " + text, Name: "Error", Message: text, File: at.File, Line: at.Line, Column: at.Column}
	h.vm.Interrupt(overReason)
}
