// Package ir is decant's intermediate representation: every source function in A-normal form, closures
// made explicit (Program), and the same with everything no trace has reached turned into unknown (Tree).
package ir

import (
	"decant/analysis/source"
	"decant/tracer/trace"
)

// LoweringVersion changes whenever lowering numbers arms or forms nodes differently: traces of another
// version do not apply.
const LoweringVersion = 7

// Program is the lowered form of a whole function (an entry file and what it imports). It depends on the
// source alone, never on traces.
type Program struct {
	Files []*source.File // Span.File indexes it; Files[0] is the entry file
	Funcs []*Func        // Funcs[0] is the module body of the entry file; outer functions before inner ones
}

// Own is how many of the files are the program's own; those after them are functions that it makes of texts.
func (p *Program) Own() int {
	files := len(p.Files)
	for _, f := range p.Funcs {
		if f.Made {
			files--
		}
	}
	return files
}

// FuncKind is the kind of a source function (ECMA-262 §10.2).
type FuncKind uint8

const (
	KindModule FuncKind = iota // a module's top-level code
	KindNormal                 // function declaration or expression
	KindArrow
	KindMethod  // has no [[Construct]]
	KindClass   // the constructor of a class without heritage
	KindDerived // the constructor of a class with heritage: its this comes from its super call
)

// Func is one source function. A function with Async or Generator set suspends.
type Func struct {
	Index     int // in Program.Funcs
	Parent    int // index of the enclosing function; -1 for a module
	Key       trace.Key
	Name      string // its initial `name` property
	Kind      FuncKind
	Strict    bool
	Async     bool
	Generator bool
	Handler   bool        // it answers requests
	Made      bool        // the program made it of a text, which is all of its file
	Implicit  bool        // it has no code of its own in the source: compiled without a trace, never shown
	Length    int         // its initial `length` property
	Params    []string    // as written, for printing: "req", "{a, b}", "...rest"
	Slots     []Slot      // its variables
	Captures  []Capture   // the variables of enclosing functions that it (or an inner function) uses
	Body      *Block      // Arm 0; a function that reaches its end returns undefined
	Arms      []Arm       // Arms[0] is the entry
	ArmBase   int         // number of Arms[0] among all arms of the program: what probes count by
	Span      source.Span // the whole function
	Text      source.Span // what js.Texts makes its source text of (Function.prototype.toString): a class's is that of its constructor
	Head      source.Span // where a diagnostic about the whole function goes
}

// TextCounter is the counter behind those of the arms: how often the function's source text was asked for.
func (f *Func) TextCounter() int { return len(f.Arms) }

// SlotKind is the kind of a variable.
type SlotKind uint8

const (
	SlotVar   SlotKind = iota // starts undefined
	SlotParam                 // starts undefined; lowering stores the argument
	SlotLet                   // starts uninitialised
	SlotConst                 // starts uninitialised; store throws
	SlotFunc                  // a function declaration's name; a var
	SlotSelf                  // a named function expression's own name: store is ignored (sloppy) or throws (strict)
	SlotCatch                 // a catch parameter
	SlotTemp                  // made by lowering: joins the values of two arms; named "this" (and boxed) it keeps this for arrow functions
)

// Slot is a variable of a function. A Boxed slot lives in a box that closures share: `box` makes a fresh
// one (at block or loop-iteration entry), load, store and init go through it. A Checked slot may be read before
// its initialisation on some path: load and store throw ReferenceError while it is uninitialised.
type Slot struct {
	Name    string // as written; a SlotTemp has ""
	Kind    SlotKind
	Boxed   bool
	Checked bool
}

// Capture is a box that a closure holds. It is taken when the closure is made: from the Boxed slot
// Index of the function that makes it, or, when FromCapture, from that function's capture Index.
type Capture struct {
	Name        string
	Kind        SlotKind // of the variable it leads to
	Checked     bool
	FromCapture bool
	Index       int
}

// ArmKind says which way through a function an arm is.
type ArmKind uint8

const (
	ArmEnter   ArmKind = iota // the function is entered
	ArmThen                   // if, ?: — the condition holds
	ArmElse                   // if, ?: — it does not
	ArmLoop                   // a loop's body
	ArmCase                   // a case's statements, by dispatch or falling through
	ArmDefault                // a default parameter's or pattern's initialiser; a switch's default is ArmCase
	ArmCatch                  // a catch body
	ArmFinally                // a finally block
	ArmRight                  // the right side of && || ?? and their assignments
	ArmAfter                  // what follows a statement that may not complete normally
	ArmResume                 // what follows an await or yield
)

// Arm is one counted way through a function. Free expression arms (no call, new, write or suspension) have none.
type Arm struct {
	Kind   ArmKind
	Span   source.Span // what runs in it
	Mark   source.Span // the keyword or condition a diagnostic goes on
	Parent int         // the arm it lies in; -1 for the entry
	Other  int         // the arm taken instead; -1 when there is none
	Quiet  bool        // an empty arm: counted for display, compiled without a trace
}

// Block is a list of nodes. Arm is the arm that is counted when it is entered, or -1 when it is part of the arm around it.
type Block struct {
	Arm   int
	Nodes []*Node
}

// Temp names the value of a node within a function, from 1; 0 is none. Exactly one node assigns it, and it is used
// only in the block of that node, after it, and in blocks nested there.
type Temp int

// ValKind tells what a Val is.
type ValKind uint8

const (
	ValUndefined ValKind = iota
	ValNull
	ValTrue
	ValFalse
	ValNumber // Num
	ValString // Str, WTF-8 (a lone surrogate is its three-byte form)
	ValTemp   // Temp
	ValThis   // never in an arrow function; an object in a sloppy function, module.exports in a module
	ValNewTarget
)

// Val is an operand: a constant, a temporary, this or new.target.
type Val struct {
	Kind ValKind
	Temp Temp
	Num  float64
	Str  string
}

// Node is one operation. Which fields it uses, and what it does, is told by its row in Ops.
type Node struct {
	Op     Op
	Dst    Temp     // the temporary it assigns
	Dst2   Temp     // `next` and `forinnext` assign a second one, a boolean: done
	Args   []Val    // value operands, in evaluation order
	Name   string   // property, global or event name; label for people
	Text   string   // the callee or object as source text, for V8's error messages
	Slot   int      // variable or capture
	Func   int      // index in Program.Funcs
	Label  int      // unique in the function: blocks, loops, breaks, continues
	Blocks []*Block // nested blocks
	Flag   bool     // strict for put, putv, del, delv, gstore; nonenumerable… as its row says
	Code   string   // unknown: stop code (a row of the stop table)
	Detail string   // unknown: what the stop message names
	Arm    int      // unknown: the arm it replaced, or -1 when it is refused syntax
	Span   source.Span
}
