package lower

import "decant/analysis/stop"

// refusal is a reason not to compile something: its row of the stop table and what fills the row's message.
type refusal struct {
	code   stop.Code
	detail string
}

// What the lowering refuses. A row goes away when the op table, the emitter and the runtime can do it.
var (
	refuseWith           = refusal{stop.Syntax, "a with statement"}
	refuseEval           = refusal{stop.Syntax, "direct eval"}
	refusePrivate        = refusal{stop.Syntax, "a private name"}
	refuseAsyncGenerator = refusal{stop.Syntax, "an async generator"}
	refuseBroken         = refusal{stop.Syntax, "this syntax"}
)

// ofModule are the names that every module has as variables of its own.
var ofModule = set("require", "module", "exports", "__filename", "__dirname")

// unsupported are the globals of ECMAScript and of Node that exist and are not compiled.
var unsupported = set("Intl", "WebAssembly", "arguments",
	"TextEncoderStream", "TextDecoderStream",
	"MessageChannel", "MessagePort", "MessageEvent",
	"BroadcastChannel",
	"WritableStream", "TransformStream", "CompressionStream", "DecompressionStream",
	"ReadableStreamDefaultReader", "ReadableStreamBYOBReader", "ReadableStreamBYOBRequest", "ReadableByteStreamController",
	"ReadableStreamDefaultController", "WritableStreamDefaultWriter", "WritableStreamDefaultController",
	"TransformStreamDefaultController", "ByteLengthQueuingStrategy", "CountQueuingStrategy",
	"Performance", "PerformanceEntry", "PerformanceMark", "PerformanceMeasure", "PerformanceObserver",
	"PerformanceObserverEntryList", "PerformanceResourceTiming")

func set(names ...string) map[string]bool {
	s := map[string]bool{}
	for _, n := range names {
		s[n] = true
	}
	return s
}

// globalRefusal tells whether a global name is one that is not compiled.
func (l *lowerer) globalRefusal(name string) (refusal, bool) {
	if l.isMade && ofModule[name] {
		return refusal{stop.API, name + " in code made of text"}, true
	}
	if l.anyGlobal && name != "arguments" || !unsupported[name] {
		return refusal{}, false
	}
	if name == "arguments" {
		return refusal{stop.API, "arguments of a module"}, true
	}
	return refusal{stop.API, name}, true
}
