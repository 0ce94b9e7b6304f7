package engine

import "github.com/dop251/goja"

// V8 tells in the message where an object is within itself; goja says only that one is.

const circular = "Converting circular structure to JSON"

// circleProgram gives the function that finds the rest of the message: the empty text where it would have to run the program's
// code for that (toJSON, getters, proxies). It walks as JSON.stringify does.
var circleProgram = goja.MustCompile("", `(function (isProxy) {
	const { getPrototypeOf, getOwnPropertyDescriptor, keys } = Object, { isArray } = Array, Unknown = Error;
	const data = (o, key) => {
		const d = getOwnPropertyDescriptor(o, key);
		if (d !== undefined && d.get !== undefined) throw new Unknown();
		return d === undefined ? undefined : d.value;
	};
	const looked = (o, key) => {
		for (let at = o; at !== null; at = getPrototypeOf(at)) {
			if (isProxy(at)) throw new Unknown();
			if (getOwnPropertyDescriptor(at, key) !== undefined) return data(at, key);
		}
	};
	const named = (o) => {
		for (let at = o; at !== null; at = getPrototypeOf(at)) {
			const tag = data(at, Symbol.toStringTag);
			if (typeof tag === "string") return tag;
			const made = at === o ? undefined : data(at, "constructor");
			if (typeof made === "function" && typeof made.name === "string" && made.name !== "") return made.name;
		}
		return "Object";
	};
	const keyed = (key) => (typeof key === "number" ? "index " + key : key === "" ? "<anonymous>" : "property '" + key + "'");
	return (value) => {
		const around = [], way = [];
		const visit = (v, key) => {
			if (typeof v !== "object" || v === null) return "";
			if (typeof looked(v, "toJSON") === "function") throw new Unknown();
			const start = around.indexOf(v);
			if (start >= 0) return told(start, key);
			around.push(v);
			way.push(key);
			const list = isArray(v);
			const all = list ? v.length : keys(v);
			for (let i = 0; i < (list ? all : all.length); i++) {
				const found = visit(data(v, list ? i : all[i]), list ? i : all[i]);
				if (found !== "") return found;
			}
			around.pop();
			way.pop();
			return "";
		};
		const told = (start, key) => {
			const n = around.length - start;
			let text = "\n    --> starting at object with constructor '" + named(around[start]) + "'";
			for (let i = 1; i < n; i++) {
				if (i === 3 && i + 1 < n) text += "\n    |     ...";
				if (i > 2 && i + 1 < n) continue;
				text += "\n    |     " + keyed(way[start + i]) + " -> object with constructor '" + named(around[start + i]) + "'";
			}
			return text + "\n    --- " + keyed(key) + " closes the circle";
		};
		try { return visit(value, ""); } catch { return ""; }
	};
})`, true)

// circleError gives goja's error of a value that is within itself the message that V8's has. With a replacer it is left as it is.
func (h *hostModule) circleError(err error, args []goja.Value) error {
	thrown, ok := err.(*goja.Exception)
	if !ok || len(args) == 0 || len(args) > 1 && !goja.IsUndefined(args[1]) && !goja.IsNull(args[1]) {
		return err
	}
	object, ok := thrown.Value().(*goja.Object)
	if !ok || object.ClassName() != "Error" || object.Get("message").String() != circular {
		return err
	}
	made, failed := h.vm.RunProgram(circleProgram)
	if failed != nil {
		panic(failed)
	}
	start, _ := goja.AssertFunction(made)
	find, _ := goja.AssertFunction(ran(start(goja.Undefined(), h.vm.ToValue(isProxy))))
	if rest := ran(find(goja.Undefined(), args[0])).String(); rest != "" {
		_ = object.DefineDataProperty("message", h.vm.ToValue(circular+rest), goja.FLAG_TRUE, goja.FLAG_TRUE, goja.FLAG_FALSE)
	}
	return err
}
