package ir

// Op is the operation of a node.
type Op uint8

// Texts that are none of the source: what V8's message names instead.
const (
	TextType   = "*"   // the type of the value
	TextRead   = "."   // the property that is read first
	TextSpread = "..." // nothing
)

// OpInfo is a row of the op table: it feeds the printer, the parser, the emitter and the runtime's tests.
//
// Form pictures the operands in their printed order, one letter each: t Dst, T Dst2, v one value, * the rest of
// the values, n Name, m Text, x Slot, c capture (Slot), f Func, l Label, b one block, s Flag, u Code and Detail.
type OpInfo struct {
	Name    string
	Form    string
	JS      string // JavaScript spelling when it is a plain operator
	Method  string // runtime method, "" for what the emitter writes itself
	Diverge bool   // control never passes to the next node
}

const (
	OpNone Op = iota

	// Variables.
	OpParam   // t = param Slot: argument number Slot or undefined
	OpRest    // t = array of the arguments from number Slot on
	OpArgs    // t = arguments object, whose callee is v; without v, callee is what strict code has
	OpMapArg  // element v (a number) of arguments object v, if it is there, shares its value with the parameter Slot
	OpDecl    // the let, const or class variable Slot becomes uninitialised (scope entry of a slot that is Checked)
	OpBox     // Slot gets a fresh box, uninitialised for let/const, undefined otherwise; with Flag: holding the old box's value (per-iteration copy)
	OpInit    // initialise Slot with v (no checks)
	OpLoad    // t = Slot (TDZ check when Checked)
	OpStore   // Slot = v (TDZ check when Checked; a const throws TypeError)
	OpCapGet  // t = captured variable (checks by the Capture)
	OpCapSet  // captured variable = v (checks by the Capture)
	OpCapInit // initialise captured variable with v, no checks (a class or function binding initialised from an inner scope)
	OpGLoad   // t = global Name; ReferenceError when there is none
	OpGType   // t = typeof global Name
	OpGStore  // global Name = v; Flag strict: ReferenceError when there is none

	// Functions.
	OpClosure // t = new closure of Func over the current boxes; Name is its name property
	OpCall    // t = call callee v with this v and the other values; Text is the callee as V8 prints it, empty where V8's message is another
	OpCallArr // t = call callee v with this v and the elements of array v; Text
	OpNew     // t = new constructor v with the other values; Text
	OpNewArr  // t = new constructor v with the elements of array v; Text
	OpEvent   // t = call of host function Name (get, post, listen …): callee v, this v, then arguments. Behaves as call when the callee is another function
	OpRespond // t = call of the host function respond: callee v, this v, then arguments; as OpEvent otherwise

	// Objects.
	OpObj       // t = {}
	OpDefProp   // define own property Name of v as v
	OpDefPropV  // define own property v (a key) of v as v: object, key, value
	OpDefAcc    // define accessor: object v, key v, function v; Name is get or set; with Flag: not enumerable
	OpSetProto  // __proto__: v in a literal: object v, value v (ignored unless object or null)
	OpCopyProps // CopyDataProperties: target v, source v, excluded keys *
	OpArr       // t = [ * ]
	OpPush      // append v to array v: array, value
	OpHole      // append a hole to array v
	OpSpread    // append all of iterable v to array v; Text as for iter, TextSpread for the last argument of a call
	OpGet       // t = v.Name; Text is v's source
	OpGetV      // t = v[v]; Text
	OpPut       // v.Name = v; Flag strict
	OpPutV      // v[v] = v; Flag strict
	OpDel       // t = delete v.Name; Flag strict
	OpDelV      // t = delete v[v]; Flag strict
	OpRegExp    // t = new RegExp of pattern Name, flags Text

	OpBigInt   // t = the BigInt whose decimal digits are Name
	OpTemplate // t = the template object of the place numbered Name (the same each time): cooked and raw string of each part in turn

	// Classes.
	OpMethod     // t = new closure of Func with home object v; Name is its name property
	OpClass      // t = new class of constructor Func and, when there is one, heritage v; Name is its name property
	OpDefHidden  // define own property: object v, key v, value v; not enumerable
	OpSetName    // SetFunctionName of closure v by key v; Name is get, set or empty
	OpDefField   // the instances of class v get a field: key v (or private name), closure v that gives its value (undefined: none)
	OpInitField  // object v gets the private methods and the fields of class v
	OpActive     // t = the running function, the constructor of a class
	OpHome       // t = home object of the running function
	OpNewTarget  // t = new.target
	OpSuper      // t = super call: class v, new.target v, the values: the new this. V8 looks for the parent when there are the values
	OpSuperArr   // t = super call: class v, new.target v, the elements of array v
	OpUnbound    // ReferenceError when the variable Slot, a this, is initialised: super has been called twice
	OpCapUnbound // the same of a captured variable
	OpGetSuper   // t = property of a home object's prototype: home v, this v, key v
	OpPutSuper   // set that property: home v, this v, key v, value v; Flag strict
	OpPName      // t = new private name, #Name
	OpPGet       // t = private: object v, private name v
	OpPPut       // set private: object v, private name v, value v
	OpPHas       // t = object v has private name v
	OpPAdd       // add private field: object v, private name v, value v
	OpPMethod    // class v has a private element of private name v, closure v; Name is method, get or set; with Flag: the class itself, else its instances; Text is the class's own name, for V8's messages

	// Conversions and checks.
	OpToStr     // t = ToString(v), as a template part
	OpToKey     // t = ToPropertyKey(v); with Flag: the key of a static element of a class, TypeError for "prototype"
	OpToNumeric // t = ToNumeric(v)
	OpReqObj    // RequireObjectCoercible(v) for a destructuring; Text (empty: V8's message is not known; TextType, TextRead); Name is the first property it reads or ""
	OpTypeof    // t = typeof v

	// Unary operators.
	OpNeg
	OpPlus
	OpNot
	OpBitNot
	OpInc // v + 1 on a numeric v
	OpDec // v - 1 on a numeric v

	// Binary operators.
	OpAdd
	OpSub
	OpMul
	OpDiv
	OpRem
	OpExp
	OpBitAnd
	OpBitOr
	OpBitXor
	OpShl
	OpShr
	OpUShr
	OpEq
	OpNe
	OpSeq
	OpSne
	OpLt
	OpLe
	OpGt
	OpGe
	OpIn
	OpInstanceOf

	// Iteration.
	// An iterator record knows when it is done: once a step has said so, or has thrown. A step of a done record
	// gives undefined, true; closing one does nothing; closing makes it done.
	OpIter      // t = iterator of v (GetIterator, sync). Text + " is not iterable" is V8's message, for TextType it names the type; an empty Text makes no claim
	OpNext      // t, T = step of iterator v: value (undefined when done) and done
	OpClose     // IteratorClose of v after a normal or return completion; with Flag after a throw: its own errors are dropped
	OpForIn     // t = for-in enumeration of v (undefined and null enumerate nothing)
	OpForInNext // t, T = step of the enumeration v: key and done

	// Control. A nested block that completes goes on after the node.
	OpIf       // if v (ToBoolean) Blocks[0] else Blocks[1]
	OpBlock    // Blocks[0], left by break Label
	OpLoop     // Blocks[0] for ever, left by break Label, restarted by continue Label
	OpBreak    // leave the block or loop Label
	OpContinue // restart the loop Label
	OpReturn   // return v
	OpThrow    // throw v
	OpTry      // Blocks[0]; Blocks[1] catches into Slot (a SlotCatch or SlotTemp, never boxed; -1 without a catch), nil when there is no catch; Blocks[2] is finally, or nil
	OpSuspend  // t = value after resumption; Name: await, yield, yield* or start (a generator's first stop); v is awaited, yielded or delegated to
	OpUnknown  // stop with Code. Refused syntax stands in a block of its own, so that what follows it is lowered all the same

	opCount
)

// Ops is the op table, indexed by Op.
var Ops = [opCount]OpInfo{
	OpNone:       {Name: "none"},
	OpParam:      {Name: "param", Form: "tx"},
	OpRest:       {Name: "rest", Form: "tx", Method: "rest"},
	OpArgs:       {Name: "args", Form: "t*", Method: "args_obj"},
	OpMapArg:     {Name: "maparg", Form: "xvv", Method: "map_arg"},
	OpDecl:       {Name: "decl", Form: "x"},
	OpBox:        {Name: "box", Form: "xs", Method: "new_box"},
	OpInit:       {Name: "init", Form: "xv"},
	OpLoad:       {Name: "load", Form: "tx"},
	OpStore:      {Name: "store", Form: "xv"},
	OpCapGet:     {Name: "capget", Form: "tc"},
	OpCapSet:     {Name: "capset", Form: "cv"},
	OpCapInit:    {Name: "capinit", Form: "cv"},
	OpGLoad:      {Name: "gload", Form: "tn", Method: "gload"},
	OpGType:      {Name: "gtypeof", Form: "tn", Method: "gtypeof"},
	OpGStore:     {Name: "gstore", Form: "nvs", Method: "gstore"},
	OpClosure:    {Name: "closure", Form: "tfn", Method: "closure"},
	OpCall:       {Name: "call", Form: "tvv*m", Method: "call"},
	OpCallArr:    {Name: "callarr", Form: "tvvvm", Method: "call_arr"},
	OpNew:        {Name: "new", Form: "tv*m", Method: "construct"},
	OpNewArr:     {Name: "newarr", Form: "tvvm", Method: "construct_arr"},
	OpEvent:      {Name: "event", Form: "tnvv*m", Method: "call"},
	OpRespond:    {Name: "respond", Form: "tvv*m", Method: "call"},
	OpObj:        {Name: "obj", Form: "t", Method: "obj"},
	OpDefProp:    {Name: "defprop", Form: "nvv", Method: "def_prop"},
	OpDefPropV:   {Name: "defpropv", Form: "vvv", Method: "def_prop_v"},
	OpDefAcc:     {Name: "defacc", Form: "nvvvs", Method: "def_accessor"},
	OpBigInt:     {Name: "bigint", Form: "tn", Method: "bigint"},
	OpTemplate:   {Name: "template", Form: "tn*", Method: "template"},
	OpMethod:     {Name: "method", Form: "tfnv", Method: "make_method"},
	OpClass:      {Name: "class", Form: "tfn*", Method: "make_class"},
	OpDefHidden:  {Name: "defhidden", Form: "vvv", Method: "def_hidden"},
	OpSetName:    {Name: "setname", Form: "nvv", Method: "set_name"},
	OpDefField:   {Name: "deffield", Form: "vvv", Method: "def_field"},
	OpInitField:  {Name: "initfield", Form: "vv", Method: "init_fields"},
	OpActive:     {Name: "active", Form: "t"},
	OpHome:       {Name: "home", Form: "t"},
	OpNewTarget:  {Name: "newtarget", Form: "t"},
	OpSuper:      {Name: "super", Form: "tvv*", Method: "super_call"},
	OpSuperArr:   {Name: "superarr", Form: "tvvv", Method: "super_call_arr"},
	OpUnbound:    {Name: "unbound", Form: "x"},
	OpCapUnbound: {Name: "capunbound", Form: "c"},
	OpGetSuper:   {Name: "getsuper", Form: "tvvv", Method: "get_super"},
	OpPutSuper:   {Name: "putsuper", Form: "vvvvs", Method: "put_super"},
	OpPName:      {Name: "pname", Form: "tn", Method: "private_name"},
	OpPGet:       {Name: "pget", Form: "tvv", Method: "get_private"},
	OpPPut:       {Name: "pput", Form: "vvv", Method: "put_private"},
	OpPHas:       {Name: "phas", Form: "tvv", Method: "has_private"},
	OpPAdd:       {Name: "padd", Form: "vvv", Method: "add_private"},
	OpPMethod:    {Name: "pmethod", Form: "nvvvsm", Method: "private_method"},
	OpSetProto:   {Name: "setproto", Form: "vv", Method: "set_proto"},
	OpCopyProps:  {Name: "copyprops", Form: "vv*", Method: "copy_props"},
	OpArr:        {Name: "arr", Form: "t*", Method: "arr"},
	OpPush:       {Name: "push", Form: "vv", Method: "push"},
	OpHole:       {Name: "hole", Form: "v", Method: "hole"},
	OpSpread:     {Name: "spread", Form: "vvm", Method: "spread"},
	OpGet:        {Name: "get", Form: "tvnm", Method: "get"},
	OpGetV:       {Name: "getv", Form: "tvvm", Method: "get_v"},
	OpPut:        {Name: "put", Form: "vnvs", Method: "put"},
	OpPutV:       {Name: "putv", Form: "vvvs", Method: "put_v"},
	OpDel:        {Name: "del", Form: "tvns", Method: "del"},
	OpDelV:       {Name: "delv", Form: "tvvs", Method: "del_v"},
	OpRegExp:     {Name: "regexp", Form: "tnm", Method: "regexp"},
	OpToStr:      {Name: "tostr", Form: "tv", Method: "to_str"},
	OpToKey:      {Name: "tokey", Form: "tvs", Method: "to_key"},
	OpToNumeric:  {Name: "tonumeric", Form: "tv", Method: "to_numeric"},
	OpReqObj:     {Name: "reqobj", Form: "vnm", Method: "req_obj"},
	OpTypeof:     {Name: "typeof", Form: "tv", Method: "type_of"},
	OpNeg:        {Name: "neg", Form: "tv", JS: "-", Method: "neg"},
	OpPlus:       {Name: "plus", Form: "tv", JS: "+", Method: "plus"},
	OpNot:        {Name: "not", Form: "tv", JS: "!", Method: "not"},
	OpBitNot:     {Name: "bitnot", Form: "tv", JS: "~", Method: "bit_not"},
	OpInc:        {Name: "inc", Form: "tv", Method: "inc"},
	OpDec:        {Name: "dec", Form: "tv", Method: "dec"},
	OpAdd:        {Name: "add", Form: "tvv", JS: "+", Method: "add"},
	OpSub:        {Name: "sub", Form: "tvv", JS: "-", Method: "sub"},
	OpMul:        {Name: "mul", Form: "tvv", JS: "*", Method: "mul"},
	OpDiv:        {Name: "div", Form: "tvv", JS: "/", Method: "div"},
	OpRem:        {Name: "rem", Form: "tvv", JS: "%", Method: "rem"},
	OpExp:        {Name: "exp", Form: "tvv", JS: "**", Method: "exp"},
	OpBitAnd:     {Name: "bitand", Form: "tvv", JS: "&", Method: "bit_and"},
	OpBitOr:      {Name: "bitor", Form: "tvv", JS: "|", Method: "bit_or"},
	OpBitXor:     {Name: "bitxor", Form: "tvv", JS: "^", Method: "bit_xor"},
	OpShl:        {Name: "shl", Form: "tvv", JS: "<<", Method: "shl"},
	OpShr:        {Name: "shr", Form: "tvv", JS: ">>", Method: "shr"},
	OpUShr:       {Name: "ushr", Form: "tvv", JS: ">>>", Method: "ushr"},
	OpEq:         {Name: "eq", Form: "tvv", JS: "==", Method: "eq"},
	OpNe:         {Name: "ne", Form: "tvv", JS: "!=", Method: "ne"},
	OpSeq:        {Name: "seq", Form: "tvv", JS: "===", Method: "seq"},
	OpSne:        {Name: "sne", Form: "tvv", JS: "!==", Method: "sne"},
	OpLt:         {Name: "lt", Form: "tvv", JS: "<", Method: "lt"},
	OpLe:         {Name: "le", Form: "tvv", JS: "<=", Method: "le"},
	OpGt:         {Name: "gt", Form: "tvv", JS: ">", Method: "gt"},
	OpGe:         {Name: "ge", Form: "tvv", JS: ">=", Method: "ge"},
	OpIn:         {Name: "in", Form: "tvv", JS: "in", Method: "has"},
	OpInstanceOf: {Name: "instanceof", Form: "tvv", JS: "instanceof", Method: "instance_of"},
	OpIter:       {Name: "iter", Form: "tvm", Method: "iter"},
	OpNext:       {Name: "next", Form: "tTv", Method: "next"},
	OpClose:      {Name: "close", Form: "vs", Method: "close"},
	OpForIn:      {Name: "forin", Form: "tv", Method: "for_in"},
	OpForInNext:  {Name: "forinnext", Form: "tTv", Method: "for_in_next"},
	OpIf:         {Name: "if", Form: "vbb"},
	OpBlock:      {Name: "block", Form: "lb"},
	OpLoop:       {Name: "loop", Form: "lb"},
	OpBreak:      {Name: "break", Form: "l", Diverge: true},
	OpContinue:   {Name: "continue", Form: "l", Diverge: true},
	OpReturn:     {Name: "return", Form: "v", Diverge: true},
	OpThrow:      {Name: "throw", Form: "v", Diverge: true},
	OpTry:        {Name: "try", Form: "xbbb"},
	OpSuspend:    {Name: "suspend", Form: "tnv"},
	OpUnknown:    {Name: "unknown", Form: "u", Diverge: true},
}

// String returns the op's name.
func (op Op) String() string { return Ops[op].Name }

// MakesClosure reports whether an operation makes a closure of its node's Func.
func (op Op) MakesClosure() bool { return op == OpClosure || op == OpMethod || op == OpClass }
