package lower

import (
	"fmt"
	"strconv"
	"strings"
	"unicode/utf16"

	"decant/analysis/js"
	"decant/tracer/ir"
)

// oracle prints a lowered program as JavaScript, so that it can run where the original runs and be held to
// the same results. Slots are variables U when uninitialised, boxes are {v}, every function is made by a
// maker that takes its boxes. It uses the names with a leading $ of oraclePrelude.
func oracle(p *ir.Program) string {
	o := &printer{p: p}
	o.b.WriteString(oraclePrelude)
	for _, f := range p.Funcs {
		o.function(f)
	}
	o.b.WriteString("$f0().call(typeof module === 'object' ? module.exports : undefined);\n")
	return o.b.String()
}

const oraclePrelude = `
const $U = {uninitialised: true}, $It = Symbol.iterator;
const $tdz = n => { if (n === 'this') throw new ReferenceError("Must call super constructor in derived class before accessing 'this' or returning from derived constructor"); throw new ReferenceError("Cannot access '" + n + "' before initialization"); };
const $konst = () => { throw new TypeError("Assignment to constant variable."); };
const $name = (f, name, length) => { Object.defineProperty(f, 'name', {value: name, configurable: true}); Object.defineProperty(f, 'length', {value: length, configurable: true}); return f; };
const $def = (o, k, v) => Object.defineProperty(o, k, {value: v, writable: true, enumerable: true, configurable: true});
const $setproto = (o, v) => { if (v === null || typeof v === 'object' || typeof v === 'function') Object.setPrototypeOf(o, v); };
const $copy = (o, s, ex) => { if (s === undefined || s === null) return; for (const k of Reflect.ownKeys(Object(s))) { if (ex.includes(k)) continue; const d = Reflect.getOwnPropertyDescriptor(Object(s), k); if (d !== undefined && d.enumerable) $def(o, k, s[k]); } };
const $key = v => { if (typeof v === 'symbol') return v; if (v !== null && (typeof v === 'object' || typeof v === 'function')) { const p = $prim(v, 'string'); return typeof p === 'symbol' ? p : String(p); } return String(v); };
const $prim = (v, hint) => { const f = v[Symbol.toPrimitive]; if (f !== undefined && f !== null) { const r = f.call(v, hint); if (r === null || typeof r !== 'object') return r; throw new TypeError('Cannot convert object to primitive value'); } for (const n of hint === 'string' ? ['toString', 'valueOf'] : ['valueOf', 'toString']) { const m = v[n]; if (typeof m === 'function') { const r = m.call(v); if (r === null || typeof r !== 'object' && typeof r !== 'function') return r; } } throw new TypeError('Cannot convert object to primitive value'); };
const $iter = (v, text) => { if (v === undefined || v === null || typeof v[$It] !== 'function') throw new TypeError(text ? text + ' is not iterable' : '?'); const m = v[$It]; const it = m.call(v); if (it === null || typeof it !== 'object' && typeof it !== 'function') throw new TypeError('Result of the Symbol.iterator method is not an object'); return {it, next: it.next, done: false}; };
const $step = r => { if (r.done) return [undefined, true]; r.done = true; const x = r.next.call(r.it); if (x === null || typeof x !== 'object' && typeof x !== 'function') throw new TypeError('Iterator result ' + String(x) + ' is not an object'); if (x.done) return [undefined, true]; const v = x.value; r.done = false; return [v, false]; };
const $close = (r, threw) => { if (r.done) return; r.done = true; if (threw) { try { const m = r.it.return; if (m !== undefined && m !== null) m.call(r.it); } catch {} return; } const m = r.it.return; if (m === undefined || m === null) return; const x = m.call(r.it); if (x === null || typeof x !== 'object' && typeof x !== 'function') throw new TypeError('not an object'); };
const $forin = v => { const keys = []; for (const k in v) keys.push(k); return {v, keys, i: 0}; };
const $forinnext = r => { while (r.i < r.keys.length) { const k = r.keys[r.i++]; if (k in Object(r.v)) return [k, false]; } return [undefined, true]; };
const $reqobj = (v, text, first) => { if (v === undefined || v === null) throw new TypeError(!text ? '?' : first ? "Cannot destructure property '" + first + "' of '" + text + "' as it is " + v + '.' : "Cannot destructure '" + text + "' as it is " + v + '.'); };
const $args = function () { 'use strict'; return arguments; };
const $sloppy = function () { return arguments; };
const $chk = (f, text) => { if (typeof f !== 'function') throw new TypeError(text ? text + ' is not a function' : '?'); };
const $new = (f, text, args) => { try { Reflect.construct(Object, [], f); } catch { throw new TypeError(text ? text + ' is not a constructor' : '?'); } return new f(...args); };
const $super = (F, target, args) => { const parent = Object.getPrototypeOf(F); try { Reflect.construct(Object, [], parent); } catch { const of = F.name ? F.name : 'anonymous class'; throw new TypeError('Super constructor ' + (typeof parent === 'function' ? parent.name || 'null' : parent) + ' of ' + of + ' is not a constructor'); } return Reflect.construct(parent, args, target); };
const $gsuper = (home, self, key) => { const p = Object.getPrototypeOf(home); return p === null ? p[key] : Reflect.get(p, key, self); };
const $num = v => typeof v === 'bigint' ? v : +v;
const $inc = (v, by) => typeof v === 'bigint' ? v + BigInt(by) : v + by;
const $priv = name => ({name, map: new WeakMap()});
const $phas = (o, p) => { if (o === null || typeof o !== 'object' && typeof o !== 'function') throw new TypeError('not an object'); return p.map.has(o); };
const $pfind = (o, p) => { if (o === null || typeof o !== 'object' && typeof o !== 'function' || !p.map.has(o)) throw new TypeError('no private ' + p.name); return p.map.get(o); };
const $pget = (o, p) => { const e = $pfind(o, p); if ('v' in e) return e.v; if (!e.get) throw new TypeError('no getter'); return e.get.call(o); };
const $pput = (o, p, v) => { const e = $pfind(o, p); if (e.set) e.set.call(o, v); else if ('v' in e && !e.fixed) e.v = v; else throw new TypeError('read only'); };
const $padd = (o, p, e) => { if (p.map.has(o)) { const old = p.map.get(o); if ((e.get || e.set) && (old.get || old.set)) { Object.assign(old, e); return; } throw new TypeError('twice'); } p.map.set(o, {...e}); };
const $classes = new WeakMap();
const $entry = (kind, f) => kind === 'method' ? {v: f, fixed: true} : {[kind]: f};
const $pmethod = (kind, F, p, f, isStatic) => { if (isStatic) $padd(F, p, $entry(kind, f)); else $classes.get(F).privates.push([p, $entry(kind, f)]); };
const $init = (o, F) => { const c = $classes.get(F), fresh = new Set(); for (const [p, e] of c.privates) { if (!fresh.has(p) && p.map.has(o)) throw new TypeError('twice'); fresh.add(p); $padd(o, p, e); } for (const [k, f] of c.fields) { const v = f ? f.call(o) : undefined; if (k !== null && typeof k === 'object') $padd(o, k, {v}); else $def(o, k, v); } };
const $setname = (prefix, f, k) => { const n = typeof k === 'symbol' ? (k.description === undefined ? '' : '[' + k.description + ']') : k; Object.defineProperty(f, 'name', {value: prefix ? prefix + ' ' + n : n, configurable: true}); };
const $templates = {};
const $template = (n, parts) => $templates[n] ??= (() => { const cooked = [], raw = []; for (let i = 0; i < parts.length; i += 2) { cooked.push(parts[i]); raw.push(parts[i + 1]); } return Object.freeze(Object.defineProperty(cooked, 'raw', {value: Object.freeze(raw)})); })();
const $unknown = (code, detail) => { throw new Error('unknown ' + code + ' ' + detail); };
`

type printer struct {
	p *ir.Program
	f *ir.Func
	b strings.Builder
}

func (o *printer) line(format string, args ...any) { fmt.Fprintf(&o.b, format+"\n", args...) }

func (o *printer) function(f *ir.Func) {
	o.f = f
	boxes := make([]string, len(f.Captures))
	for i := range f.Captures {
		boxes[i] = fmt.Sprintf("$c%d", i)
	}
	o.line("function $f%d(%s) {", f.Index, strings.Join(append(boxes, "$home"), ", "))
	if f.Strict {
		o.line("'use strict';")
	}
	o.line("%s", o.head(f))
	for i, s := range f.Slots {
		init := "undefined"
		if s.Kind == ir.SlotLet || s.Kind == ir.SlotConst {
			init = "$U"
		}
		if s.Boxed {
			init = "{v: " + init + "}"
		}
		o.line("let $s%d = %s;", i, init)
	}
	if temps := o.temps(f.Body); len(temps) > 0 {
		o.line("let %s;", strings.Join(temps, ", "))
	}
	o.body(f)
	switch f.Kind {
	case ir.KindMethod:
		o.line("}}.m;")
	case ir.KindClass, ir.KindDerived:
		o.line("}};\n$classes.set($fn, {fields: [], privates: []});")
	default:
		o.line("};")
	}
	o.line("return $name($fn, %s, %d);\n}", quote(f.Name), f.Length)
}

// head opens a function; its maker takes the home object, or the heritage of a class, behind the boxes.
func (o *printer) head(f *ir.Func) string {
	async, star := "", ""
	if f.Async {
		async = "async "
	}
	if f.Generator && !eager(f) {
		star = "*"
	}
	switch f.Kind {
	case ir.KindArrow:
		return "const $fn = " + async + "(...$a) => {"
	case ir.KindMethod:
		return "const $fn = {" + async + star + "m(...$a) {"
	case ir.KindClass:
		return "const $fn = class { constructor(...$a) {"
	case ir.KindDerived:
		return "const $fn = class extends $home { constructor(...$a) {"
	}
	return "const $fn = " + async + "function" + star + " (...$a) {"
}

// eager tells a generator whose parameters do something before it first stops.
func eager(f *ir.Func) bool {
	for _, n := range f.Body.Nodes {
		switch n.Op {
		case ir.OpSuspend:
			return false
		case ir.OpParam, ir.OpRest, ir.OpInit, ir.OpBox, ir.OpDecl, ir.OpArgs, ir.OpClosure:
		default:
			return true
		}
	}
	return false
}

func (o *printer) body(f *ir.Func) {
	if !f.Generator || !eager(f) {
		o.block(f.Body)
		return
	}
	for i, n := range f.Body.Nodes {
		if n.Op == ir.OpSuspend && n.Name == "start" {
			o.line("return (function* () {")
			o.block(&ir.Block{Nodes: f.Body.Nodes[i:]})
			o.line("}).call(this);")
			return
		}
		o.node(n)
	}
}

func (o *printer) temps(b *ir.Block) (list []string) {
	if b == nil {
		return nil
	}
	for _, n := range b.Nodes {
		for _, t := range []ir.Temp{n.Dst, n.Dst2} {
			if t != 0 {
				list = append(list, fmt.Sprintf("$t%d", t))
			}
		}
		for _, c := range n.Blocks {
			list = append(list, o.temps(c)...)
		}
	}
	return list
}

func (o *printer) block(b *ir.Block) {
	for _, n := range b.Nodes {
		o.node(n)
	}
}

func quote(s string) string {
	var b strings.Builder
	b.WriteByte('"')
	for _, u := range utf16Of(s) {
		if u >= 0x20 && u < 0x7f && u != '"' && u != '\\' {
			b.WriteByte(byte(u))
		} else {
			fmt.Fprintf(&b, `\u%04x`, u)
		}
	}
	b.WriteByte('"')
	return b.String()
}

// utf16Of decodes WTF-8.
func utf16Of(s string) []uint16 {
	var u []uint16
	for len(s) > 0 {
		if len(s) >= 3 && s[0] == 0xed && s[1] >= 0xa0 {
			u = append(u, uint16(s[0]&0xf)<<12|uint16(s[1]&0x3f)<<6|uint16(s[2]&0x3f))
			s = s[3:]
			continue
		}
		for _, r := range s {
			u = utf16.AppendRune(u, r)
			s = s[len(string(r)):]
			break
		}
	}
	return u
}

func (o *printer) val(v ir.Val) string {
	switch v.Kind {
	case ir.ValUndefined:
		return "undefined"
	case ir.ValNull:
		return "null"
	case ir.ValTrue:
		return "true"
	case ir.ValFalse:
		return "false"
	case ir.ValNumber:
		if v.Num == 0 && 1/v.Num < 0 {
			return "(-0)"
		}
		return "(" + js.Number(v.Num) + ")"
	case ir.ValString:
		return quote(v.Str)
	case ir.ValTemp:
		return fmt.Sprintf("$t%d", v.Temp)
	case ir.ValThis:
		return "this"
	}
	panic("value kind " + strconv.Itoa(int(v.Kind)))
}

func (o *printer) vals(vs []ir.Val) string {
	list := make([]string, len(vs))
	for i, v := range vs {
		list[i] = o.val(v)
	}
	return strings.Join(list, ", ")
}

// place is a slot's or capture's storage.
func place(kind byte, n int, boxed bool) string {
	if boxed {
		return fmt.Sprintf("$%c%d.v", kind, n)
	}
	return fmt.Sprintf("$%c%d", kind, n)
}

// variable describes what a node's Slot leads to.
func (o *printer) variable(n *ir.Node) (at, name string, kind ir.SlotKind, checked bool) {
	switch n.Op {
	case ir.OpCapGet, ir.OpCapSet, ir.OpCapInit, ir.OpCapUnbound:
		c := o.f.Captures[n.Slot]
		return place('c', n.Slot, true), c.Name, c.Kind, c.Checked
	}
	s := o.f.Slots[n.Slot]
	return place('s', n.Slot, s.Boxed), s.Name, s.Kind, s.Checked
}

// shownText is what a message of the oracle names; nothing where V8 has other words.
func shownText(n *ir.Node) string {
	switch n.Text {
	case ir.TextType, ir.TextRead, ir.TextSpread:
		return ""
	}
	return n.Text
}

func (o *printer) node(n *ir.Node) {
	dst := ""
	if n.Dst != 0 {
		dst = fmt.Sprintf("$t%d = ", n.Dst)
	}
	a := func(i int) string { return o.val(n.Args[i]) }
	row := ir.Ops[n.Op]
	switch n.Op {
	case ir.OpParam:
		o.line("%s$a[%d];", dst, n.Slot)
	case ir.OpRest:
		o.line("%s$a.slice(%d);", dst, n.Slot)
	case ir.OpArgs:
		if len(n.Args) > 0 {
			o.line("%s$sloppy(...$a); $t%d.callee = $fn;", dst, n.Dst)
		} else {
			o.line("%s$args(...$a);", dst)
		}
	case ir.OpMapArg:
		at, _, _, _ := o.variable(n)
		o.line("if (%s in %s) Object.defineProperty(%s, %s, {get() { return %s; }, set(v) { %s = v; }, enumerable: true, configurable: true});", a(1), a(0), a(0), a(1), at, at)
	case ir.OpDecl:
		o.line("$s%d = $U;", n.Slot)
	case ir.OpBox:
		o.box(n)
	case ir.OpInit, ir.OpCapInit:
		at, _, _, _ := o.variable(n)
		o.line("%s = %s;", at, a(0))
	case ir.OpLoad, ir.OpCapGet:
		o.read(n, dst)
	case ir.OpStore, ir.OpCapSet:
		o.store(n, a(0))
	case ir.OpGLoad:
		o.line("%s%s;", dst, n.Name)
	case ir.OpGType:
		o.line("%stypeof %s;", dst, n.Name)
	case ir.OpGStore:
		o.line("%s = %s;", n.Name, a(0))
	case ir.OpClosure, ir.OpMethod, ir.OpClass:
		o.closure(n, dst)
	case ir.OpCall, ir.OpEvent, ir.OpRespond:
		o.line("$chk(%s, %s); %sReflect.apply(%s, %s, [%s]);", a(0), quote(n.Text), dst, a(0), a(1), o.vals(n.Args[2:]))
	case ir.OpCallArr:
		o.line("$chk(%s, %s); %sReflect.apply(%s, %s, %s);", a(0), quote(n.Text), dst, a(0), a(1), a(2))
	case ir.OpNew:
		o.line("%s$new(%s, %s, [%s]);", dst, a(0), quote(n.Text), o.vals(n.Args[1:]))
	case ir.OpNewArr:
		o.line("%s$new(%s, %s, %s);", dst, a(0), quote(n.Text), a(1))
	default:
		if row.JS != "" && len(n.Args) == 1 {
			o.line("%s%s (%s);", dst, row.JS, a(0))
		} else if row.JS != "" {
			o.line("%s%s %s %s;", dst, a(0), row.JS, a(1))
		} else {
			o.object(n, dst)
		}
	}
}

func (o *printer) box(n *ir.Node) {
	s := o.f.Slots[n.Slot]
	switch {
	case n.Flag:
		o.line("$s%d = {v: $s%d.v};", n.Slot, n.Slot)
	case s.Kind == ir.SlotLet || s.Kind == ir.SlotConst:
		o.line("$s%d = {v: $U};", n.Slot)
	default:
		o.line("$s%d = {v: undefined};", n.Slot)
	}
}

func (o *printer) read(n *ir.Node, dst string) {
	at, name, _, checked := o.variable(n)
	if checked {
		o.line("if (%s === $U) $tdz(%s);", at, quote(name))
	} else {
		o.line("if (%s === $U) throw new Error('unchecked variable is uninitialised');", at)
	}
	o.line("%s%s;", dst, at)
}

func (o *printer) store(n *ir.Node, v string) {
	at, name, kind, checked := o.variable(n)
	if checked {
		o.line("if (%s === $U) $tdz(%s);", at, quote(name))
	} else {
		o.line("if (%s === $U) throw new Error('unchecked variable is uninitialised');", at)
	}
	switch {
	case kind == ir.SlotConst || kind == ir.SlotSelf && o.f.Strict:
		o.line("$konst();")
	case kind != ir.SlotSelf:
		o.line("%s = %s;", at, v)
	}
}

func (o *printer) closure(n *ir.Node, dst string) {
	boxes := []string{}
	for _, c := range o.p.Funcs[n.Func].Captures {
		kind := 's'
		if c.FromCapture {
			kind = 'c'
		}
		boxes = append(boxes, fmt.Sprintf("$%c%d", kind, c.Index))
	}
	if len(n.Args) > 0 {
		boxes = append(boxes, o.val(n.Args[0]))
	}
	o.line("%s$f%d(%s);", dst, n.Func, strings.Join(boxes, ", "))
}

func (o *printer) object(n *ir.Node, dst string) {
	a := func(i int) string { return o.val(n.Args[i]) }
	switch n.Op {
	case ir.OpObj:
		o.line("%s{};", dst)
	case ir.OpDefProp:
		o.line("$def(%s, %s, %s);", a(0), quote(n.Name), a(1))
	case ir.OpDefPropV:
		o.line("$def(%s, %s, %s);", a(0), a(1), a(2))
	case ir.OpDefAcc:
		o.line("Object.defineProperty(%s, %s, {%s: %s, enumerable: %v, configurable: true});", a(0), a(1), n.Name, a(2), !n.Flag)
	case ir.OpSetProto:
		o.line("$setproto(%s, %s);", a(0), a(1))
	case ir.OpCopyProps:
		o.line("$copy(%s, %s, [%s]);", a(0), a(1), o.vals(n.Args[2:]))
	case ir.OpArr:
		o.line("%s[%s];", dst, o.vals(n.Args))
	case ir.OpPush:
		o.line("$def(%s, %s.length, %s);", a(0), a(0), a(1))
	case ir.OpHole:
		o.line("%s.length++;", a(0))
	case ir.OpSpread:
		o.line("for (const r = $iter(%s, %s), a = %s;;) { const [v, d] = $step(r); if (d) break; $def(a, a.length, v); }", a(1), quote(shownText(n)), a(0))
	case ir.OpGet:
		o.line("%s%s[%s];", dst, a(0), quote(n.Name))
	case ir.OpGetV:
		o.line("%s%s[%s];", dst, a(0), a(1))
	case ir.OpPut:
		o.line("%s[%s] = %s;", a(0), quote(n.Name), a(1))
	case ir.OpPutV:
		o.line("%s[%s] = %s;", a(0), a(1), a(2))
	case ir.OpDel:
		o.line("%sdelete %s[%s];", dst, a(0), quote(n.Name))
	case ir.OpDelV:
		o.line("%sdelete %s[%s];", dst, a(0), a(1))
	case ir.OpToStr:
		o.line("%s`${%s}`;", dst, a(0))
	case ir.OpToKey:
		o.line("%s$key(%s);", dst, a(0))
		if n.Flag {
			o.line("if ($t%d === 'prototype') throw new TypeError(\"Classes may not have a static property named 'prototype'\");", n.Dst)
		}
	case ir.OpToNumeric:
		o.line("%s$num(%s);", dst, a(0))
	case ir.OpReqObj:
		o.line("$reqobj(%s, %s, %s);", a(0), quote(shownText(n)), quote(n.Name))
	case ir.OpTypeof:
		o.line("%stypeof %s;", dst, a(0))
	case ir.OpInc:
		o.line("%s$inc(%s, 1);", dst, a(0))
	case ir.OpDec:
		o.line("%s$inc(%s, -1);", dst, a(0))
	case ir.OpIter:
		o.line("%s$iter(%s, %s);", dst, a(0), quote(shownText(n)))
	case ir.OpNext:
		o.line("[$t%d, $t%d] = $step(%s);", n.Dst, n.Dst2, a(0))
	case ir.OpClose:
		o.line("$close(%s, %v);", a(0), n.Flag)
	case ir.OpForIn:
		o.line("%s$forin(%s);", dst, a(0))
	case ir.OpForInNext:
		o.line("[$t%d, $t%d] = $forinnext(%s);", n.Dst, n.Dst2, a(0))
	default:
		o.classes(n, dst)
	}
}

// home is what the home object of the running function is called.
func (o *printer) home() string {
	if o.f.Kind == ir.KindClass || o.f.Kind == ir.KindDerived {
		return "$fn.prototype"
	}
	return "$home"
}

func (o *printer) classes(n *ir.Node, dst string) {
	a := func(i int) string { return o.val(n.Args[i]) }
	switch n.Op {
	case ir.OpDefHidden:
		o.line("Object.defineProperty(%s, %s, {value: %s, writable: true, configurable: true, enumerable: false});", a(0), a(1), a(2))
	case ir.OpSetName:
		o.line("$setname(%s, %s, %s);", quote(n.Name), a(0), a(1))
	case ir.OpDefField:
		o.line("$classes.get(%s).fields.push([%s, %s]);", a(0), a(1), a(2))
	case ir.OpInitField:
		o.line("$init(%s, %s);", a(0), a(1))
	case ir.OpActive:
		o.line("%s$fn;", dst)
	case ir.OpHome:
		o.line("%s%s;", dst, o.home())
	case ir.OpSuper:
		o.line("%s$super(%s, %s, [%s]);", dst, a(0), a(1), o.vals(n.Args[2:]))
	case ir.OpSuperArr:
		o.line("%s$super(%s, %s, %s);", dst, a(0), a(1), a(2))
	case ir.OpUnbound, ir.OpCapUnbound:
		at, _, _, _ := o.variable(n)
		o.line("if (%s !== $U) throw new ReferenceError('Super constructor may only be called once');", at)
	case ir.OpGetSuper:
		o.line("%s$gsuper(%s, %s, %s);", dst, a(0), a(1), a(2))
	case ir.OpPutSuper:
		o.line("if (!Reflect.set(Object.getPrototypeOf(%s), %s, %s, %s) && %v) throw new TypeError('?');", a(0), a(2), a(3), a(1), n.Flag)
	case ir.OpNewTarget:
		o.line("%snew.target;", dst)
	case ir.OpPName:
		o.line("%s$priv(%s);", dst, quote(n.Name))
	case ir.OpPGet:
		o.line("%s$pget(%s, %s);", dst, a(0), a(1))
	case ir.OpPPut:
		o.line("$pput(%s, %s, %s);", a(0), a(1), a(2))
	case ir.OpPHas:
		o.line("%s$phas(%s, %s);", dst, a(0), a(1))
	case ir.OpPAdd:
		o.line("$padd(%s, %s, {v: %s});", a(0), a(1), a(2))
	case ir.OpPMethod:
		o.line("$pmethod(%s, %s, %s, %s, %v);", quote(n.Name), a(0), a(1), a(2), n.Flag)
	case ir.OpBigInt:
		o.line("%s%sn;", dst, n.Name)
	case ir.OpTemplate:
		o.line("%s$template(%s, [%s]);", dst, n.Name, o.vals(n.Args))
	case ir.OpRegExp:
		o.line("%snew RegExp(%s, %s);", dst, quote(n.Name), quote(n.Text))
	case ir.OpSuspend:
		if n.Name == "start" {
			o.line("%sundefined;", dst)
		} else {
			o.line("%s%s %s;", dst, n.Name, a(0))
		}
	default:
		o.control(n)
	}
}

func (o *printer) control(n *ir.Node) {
	switch n.Op {
	case ir.OpIf:
		o.line("if (%s) {", o.val(n.Args[0]))
		o.block(n.Blocks[0])
		o.line("} else {")
		o.block(n.Blocks[1])
		o.line("}")
	case ir.OpBlock, ir.OpLoop:
		head := ""
		if n.Op == ir.OpLoop {
			head = "for (;;) "
		}
		o.line("$l%d: %s{", n.Label, head)
		o.block(n.Blocks[0])
		o.line("}")
	case ir.OpBreak:
		o.line("break $l%d;", n.Label)
	case ir.OpContinue:
		o.line("continue $l%d;", n.Label)
	case ir.OpReturn:
		o.line("return %s;", o.val(n.Args[0]))
	case ir.OpThrow:
		o.line("throw %s;", o.val(n.Args[0]))
	case ir.OpTry:
		o.line("try {")
		o.block(n.Blocks[0])
		if n.Blocks[1] != nil {
			o.line("} catch ($e) {\n$s%d = $e;", n.Slot)
			o.block(n.Blocks[1])
		}
		if n.Blocks[2] != nil {
			o.line("} finally {")
			o.block(n.Blocks[2])
		}
		o.line("}")
	case ir.OpUnknown:
		o.line("$unknown(%s, %s);", quote(n.Code), quote(n.Detail))
	default:
		panic("oracle: " + n.Op.String())
	}
}
