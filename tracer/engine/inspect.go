package engine

import (
	"fmt"
	"math"
	"reflect"
	"regexp"
	"slices"
	"strconv"
	"strings"
	"unicode/utf16"

	"github.com/dop251/goja"
)

// The layout of util.inspect with Node's defaults.
const (
	breakLength = 80    // a line longer than this is broken
	compact     = 3     // inner levels that may share a line
	maxArray    = 100   // elements shown of an array, map or set
	maxString   = 10000 // characters shown of a string
	groupFrom   = 6     // arrays longer than this are set in columns
)

// inspector is one call of inspect.
type inspector struct {
	*formatter
	depth    int
	indent   int
	current  int // depth of the object formatted last
	seen     []*goja.Object
	circular []*goja.Object
}

func (f *formatter) inspect(v goja.Value, depth int) string {
	in := &inspector{formatter: f, depth: depth}
	return in.value(v, 0)
}

var proxyType = reflect.TypeFor[goja.Proxy]()

func (in *inspector) value(v goja.Value, level int) string {
	o, ok := v.(*goja.Object)
	if !ok {
		return in.nested(v)
	}
	if o.ExportType() == proxyType {
		p, _ := o.Export().(goja.Proxy)
		if p.Target() == nil {
			return "<Revoked Proxy>"
		}
		return in.value(p.Target(), level)
	}
	if slices.Contains(in.seen, o) {
		if !slices.Contains(in.circular, o) {
			in.circular = append(in.circular, o)
		}
		return "[Circular *" + strconv.Itoa(slices.Index(in.circular, o)+1) + "]"
	}
	if text, ok := in.customText(o, level); ok {
		return text
	}
	return in.object(o, level)
}

// nested shows a primitive; a long string of several lines is split at them.
func (in *inspector) nested(v goja.Value) string {
	if !goja.IsString(v) {
		return in.primitive(v, true)
	}
	units := unitsOf(v)
	more := ""
	if n := len(units) - maxString; n > 0 {
		units = units[:maxString]
		more = fmt.Sprintf("... %d more character%s", n, plural(n))
	}
	if len(units) <= 16 || len(units) <= breakLength-in.indent-4 {
		return quoteString(units) + more
	}
	var parts []string
	for start := 0; start < len(units); {
		end := start
		for end < len(units) && units[end] != '\n' {
			end++
		}
		end = min(end+1, len(units))
		parts = append(parts, quoteString(units[start:end]))
		start = end
	}
	return strings.Join(parts, " +\n"+strings.Repeat(" ", in.indent+2)) + more
}

func plural(n int) string {
	if n > 1 {
		return "s"
	}
	return ""
}

// shape is what is known of an object before its properties are formatted.
type shape struct {
	base    string // stands before the braces
	open    string
	close   string
	keys    []goja.Value
	array   bool
	entries func(level int) []string
}

func (in *inspector) object(o *goja.Object, level int) string {
	s, whole := in.shape(o, level)
	if whole != "" {
		return whole
	}
	if level > in.depth {
		return "[" + strings.TrimSuffix(in.prefix(o, in.fallback(o), ""), " ") + "]"
	}
	level++
	in.seen = append(in.seen, o)
	in.current = level
	var output []string
	if s.entries != nil {
		output = s.entries(level)
	}
	for _, key := range s.keys {
		output = append(output, in.property(o, key, level))
	}
	in.seen = in.seen[:len(in.seen)-1]
	if i := slices.Index(in.circular, o); i >= 0 {
		reference := "<ref *" + strconv.Itoa(i+1) + "> "
		if s.base == "" {
			s.open = reference + s.open
		} else {
			s.base = reference + s.base
		}
	}
	return in.join(output, &s, level, o)
}

// fallback is the name of an object's kind.
func (in *inspector) fallback(o *goja.Object) string {
	switch class := o.ClassName(); class {
	case "Array", "Map", "Set", "Promise", "Date", "RegExp", "Error":
		return class
	}
	return "Object"
}

// constructorName is the name of the nearest constructor that the object's prototypes have; false when none.
func (in *inspector) constructorName(o *goja.Object) (string, bool) {
	for at := o; at != nil; at = at.Prototype() {
		d, ok := in.own(at, in.vm.ToValue("constructor")).(*goja.Object)
		if !ok {
			continue
		}
		c, ok := d.Get("value").(*goja.Object)
		if !ok {
			continue
		}
		if _, isFunction := goja.AssertFunction(c); !isFunction {
			continue
		}
		name := c.Get("name")
		if name == nil || !goja.IsString(name) || name.String() == "" {
			continue
		}
		return name.String(), true
	}
	return "", false
}

// tag is the object's toStringTag unless it is shown as a property.
func (in *inspector) tag(o *goja.Object) string {
	t := o.GetSymbol(goja.SymToStringTag)
	if t == nil || !goja.IsString(t) || t.String() == "" {
		return ""
	}
	if d, ok := in.own(o, goja.SymToStringTag).(*goja.Object); ok && d.Get("enumerable").ToBoolean() {
		return ""
	}
	return t.String()
}

// prefix is the constructor's name with a size and what is unusual about the object, and a space.
func (in *inspector) prefix(o *goja.Object, fallback, size string) string {
	name, ok := in.constructorName(o)
	tag := in.tag(o)
	switch {
	case !ok && tag != "" && tag != fallback:
		return "[" + fallback + size + ": null prototype] [" + tag + "] "
	case !ok:
		return "[" + fallback + size + ": null prototype] "
	case tag != "" && tag != name:
		return name + size + " [" + tag + "] "
	}
	return name + size + " "
}

var arrayIndex = regexp.MustCompile(`^(0|[1-9][0-9]{0,9})$`)

// keys are the enumerable own properties, strings then symbols; without indices for what shows elements.
func (in *inspector) keys(o *goja.Object, indices bool) []goja.Value {
	var keys []goja.Value
	for _, k := range o.Keys() {
		if indices || !arrayIndex.MatchString(k) {
			keys = append(keys, in.vm.ToValue(k))
		}
	}
	for _, s := range o.Symbols() {
		if d, ok := in.own(o, s).(*goja.Object); ok && d.Get("enumerable").ToBoolean() {
			keys = append(keys, s)
		}
	}
	return keys
}

// shape looks at what kind of object it is. whole is set when that is all there is to show.
func (in *inspector) shape(o *goja.Object, level int) (s shape, whole string) {
	s = shape{open: "{", close: "}"}
	switch in.kind(o) {
	case "Array":
		return in.arrayShape(o, s)
	case "Arguments":
		s.open, s.keys = "[Arguments] {", in.keys(o, true)
		if len(s.keys) == 0 {
			return s, s.open + "}"
		}
		return s, ""
	case "Map":
		return in.collectionShape(o, s, "Map", in.mapEntry)
	case "Set":
		return in.collectionShape(o, s, "Set", nil)
	case "Promise":
		return in.promiseShape(o, s)
	case "Function":
		s.base = in.functionBase(o)
	case "RegExp":
		s.base = in.unusual(o, "RegExp") + in.callText(in.regexpText, o)
	case "Date":
		s.base = in.unusual(o, "Date") + in.dateText(o)
	case "Error":
		s.base = in.errorText(o)
	case "Number", "String", "Boolean":
		return in.boxedShape(o, s)
	default:
		return in.plainShape(o, s)
	}
	s.keys = in.keys(o, true)
	if o.ClassName() == "Error" {
		s.keys = slices.DeleteFunc(s.keys, func(k goja.Value) bool { return k.String() == "stack" || k.String() == "message" })
	}
	if len(s.keys) == 0 {
		return s, s.base
	}
	return s, ""
}

var (
	mapType     = reflect.TypeFor[[][2]any]()
	listType    = reflect.TypeFor[[]any]()
	promiseType = reflect.TypeFor[*goja.Promise]()
)

// kind is goja's class of an object; Function for everything that can be called, and Map and Set, which goja
// calls Object.
func (in *inspector) kind(o *goja.Object) string {
	if _, ok := goja.AssertFunction(o); ok {
		return "Function"
	}
	class := o.ClassName()
	if class != "Object" {
		return class
	}
	nothing := in.vm.ToValue(func(goja.FunctionCall) goja.Value { return goja.Undefined() })
	switch o.ExportType() {
	case mapType:
		return "Map"
	case promiseType:
		return "Promise"
	case listType:
		if _, err := in.setEntries(o, nothing); err == nil {
			return "Set"
		}
	}
	return class
}

// unusual is the prefix of an object unless it is just the name of its kind.
func (in *inspector) unusual(o *goja.Object, kind string) string {
	if p := in.prefix(o, kind, ""); p != kind+" " {
		return p
	}
	return ""
}

func (in *inspector) plainShape(o *goja.Object, s shape) (shape, string) {
	s.keys = in.keys(o, true)
	name, ok := in.constructorName(o)
	if !ok || name != "Object" || in.tag(o) != "" {
		s.open = in.prefix(o, in.fallback(o), "") + "{"
	}
	if len(s.keys) == 0 {
		return s, s.open + "}"
	}
	return s, ""
}

func (in *inspector) arrayShape(o *goja.Object, s shape) (shape, string) {
	s.open, s.close, s.array = "[", "]", true
	s.keys = in.keys(o, false)
	n := int(o.Get("length").ToInteger())
	if name, ok := in.constructorName(o); !ok || name != "Array" || in.tag(o) != "" {
		s.open = in.prefix(o, "Array", "("+strconv.Itoa(n)+")") + "["
	}
	if n == 0 && len(s.keys) == 0 {
		return s, s.open + "]"
	}
	s.entries = func(level int) []string { return in.elements(o, level) }
	return s, ""
}

// elements are the elements of an array, runs of holes as one entry.
func (in *inspector) elements(o *goja.Object, level int) []string {
	n := int(o.Get("length").ToInteger())
	var output []string
	i := 0
	for ; i < n && len(output) < maxArray; i++ {
		key := strconv.Itoa(i)
		d, ok := in.own(o, in.vm.ToValue(key)).(*goja.Object)
		if ok {
			output = append(output, in.described(d, level))
			continue
		}
		holes := 1
		for i+1 < n && in.own(o, in.vm.ToValue(strconv.Itoa(i+1))) == goja.Undefined() {
			i++
			holes++
		}
		output = append(output, fmt.Sprintf("<%d empty item%s>", holes, plural(holes)))
	}
	if i < n {
		output = append(output, fmt.Sprintf("... %d more item%s", n-i, plural(n-i)))
	}
	return output
}

func (in *inspector) collectionShape(o *goja.Object, s shape, kind string, entry func(k, v goja.Value, level int) string) (shape, string) {
	each := in.setEntries
	if kind == "Map" {
		each = in.mapEntries
	}
	var pairs [][2]goja.Value
	_, err := each(o, in.vm.ToValue(func(c goja.FunctionCall) goja.Value {
		pairs = append(pairs, [2]goja.Value{c.Argument(1), c.Argument(0)})
		return goja.Undefined()
	}))
	if err != nil {
		panic(err)
	}
	s.keys = in.keys(o, true)
	s.open = in.prefix(o, kind, "("+strconv.Itoa(len(pairs))+")") + "{"
	if len(pairs) == 0 && len(s.keys) == 0 {
		return s, s.open + "}"
	}
	s.entries = func(level int) (output []string) {
		in.indent += 2
		for i, p := range pairs {
			if i == maxArray {
				output = append(output, fmt.Sprintf("... %d more item%s", len(pairs)-i, plural(len(pairs)-i)))
				break
			}
			if entry != nil {
				output = append(output, entry(p[0], p[1], level))
			} else {
				output = append(output, in.value(p[1], level))
			}
		}
		in.indent -= 2
		return output
	}
	return s, ""
}

func (in *inspector) mapEntry(k, v goja.Value, level int) string {
	key := in.value(k, level)
	return key + " => " + in.value(v, level)
}

func (in *inspector) promiseShape(o *goja.Object, s shape) (shape, string) {
	p, _ := o.Export().(*goja.Promise)
	s.open = in.prefix(o, "Promise", "") + "{"
	s.keys = in.keys(o, true)
	s.entries = func(level int) []string {
		if p == nil || p.State() == goja.PromiseStatePending {
			return []string{"<pending>"}
		}
		in.indent += 2
		text := in.value(p.Result(), level)
		in.indent -= 2
		if p.State() == goja.PromiseStateRejected {
			text = "<rejected> " + text
		}
		return []string{text}
	}
	return s, ""
}

func (in *inspector) boxedShape(o *goja.Object, s shape) (shape, string) {
	kind := o.ClassName()
	v, err := in.unbox[kind](o)
	if err != nil {
		panic(err)
	}
	inner := in.primitive(v, true)
	base := kind
	if name, ok := in.constructorName(o); !ok {
		base += " (null prototype)"
	} else if name != kind {
		base += " (" + name + ")"
	}
	s.base = "[" + base + ": " + inner + "]"
	s.keys = in.keys(o, kind != "String")
	if len(s.keys) == 0 {
		return s, s.base
	}
	return s, ""
}

func (in *inspector) functionBase(o *goja.Object) string {
	name, hasConstructor := in.constructorName(o)
	own := o.Get("name")
	label := ""
	if own != nil && goja.IsString(own) {
		label = own.String()
	}
	text := in.callText(in.functionText, o)
	if strings.HasPrefix(text, "class") && strings.HasSuffix(text, "}") {
		return in.classBase(o, label, hasConstructor)
	}
	kind := "Function"
	switch {
	case strings.HasPrefix(text, "async function*"), strings.HasPrefix(text, "async *"):
		kind = "AsyncGeneratorFunction"
	case in.tag(o) == "AsyncFunction":
		kind = "AsyncFunction"
	case in.tag(o) == "GeneratorFunction":
		kind = "GeneratorFunction"
	}
	base := "[" + kind
	if !hasConstructor {
		base += " (null prototype)"
	}
	if label == "" {
		base += " (anonymous)"
	} else {
		base += ": " + label
	}
	base += "]"
	if hasConstructor && name != kind && name != "Function" {
		base += " " + name
	}
	if tag := in.tag(o); tag != "" && tag != name && tag != kind {
		base += " [" + tag + "]"
	}
	return base
}

func (in *inspector) classBase(o *goja.Object, label string, hasConstructor bool) string {
	if label == "" {
		label = "(anonymous)"
	}
	base := "[class " + label
	if !hasConstructor {
		return base + " extends [null prototype]]"
	}
	if parent := o.Prototype(); parent != nil {
		if name := parent.Get("name"); name != nil && name.String() != "" {
			return base + " extends " + name.String() + "]"
		}
	}
	return base + "]"
}

func (in *inspector) callText(f goja.Callable, o *goja.Object) string {
	v, err := f(o)
	if err != nil {
		panic(err)
	}
	return v.String()
}

func (in *inspector) dateText(o *goja.Object) string {
	v, err := in.isoDate(o)
	if err != nil {
		return "Invalid Date"
	}
	return v.String()
}

// errorText is an error's name and message with a stack of one unknown line.
func (in *inspector) errorText(o *goja.Object) string {
	text := o.String()
	return text + "\n    at <anonymous>"
}

var identifier = regexp.MustCompile(`^[a-zA-Z_][a-zA-Z_0-9]*$`)

func (in *inspector) property(o *goja.Object, key goja.Value, level int) string {
	d, ok := in.own(o, key).(*goja.Object)
	if !ok {
		d = in.vm.NewObject()
	}
	text := in.described(d, level)
	if s, ok := key.(*goja.Symbol); ok {
		return "[Symbol(" + s.String() + ")]: " + text
	}
	switch name := key.String(); {
	case name == "__proto__":
		return "['__proto__']: " + text
	case identifier.MatchString(name):
		return name + ": " + text
	default:
		return quoteString(unitsOf(key)) + ": " + text
	}
}

// described shows a property's value, or which accessors it has.
func (in *inspector) described(d *goja.Object, level int) string {
	if v := d.Get("value"); v != nil {
		in.indent += 2
		defer func() { in.indent -= 2 }()
		return in.value(v, level)
	}
	get, set := d.Get("get"), d.Get("set")
	hasGet, hasSet := get != nil && !goja.IsUndefined(get), set != nil && !goja.IsUndefined(set)
	switch {
	case hasGet && hasSet:
		return "[Getter/Setter]"
	case hasGet:
		return "[Getter]"
	case hasSet:
		return "[Setter]"
	}
	return "undefined"
}

// join puts the entries on one line when they fit, else each on its own.
func (in *inspector) join(output []string, s *shape, level int, o *goja.Object) string {
	base := s.base
	if base != "" {
		base += " "
	}
	entries := len(output)
	if s.array && entries > groupFrom {
		output = in.group(output, o)
	}
	if in.current-level < compact && entries == len(output) {
		start := len(output) + in.indent + len(s.open) + len(s.base) + 10
		if fits(output, start, s.base) {
			if line := strings.Join(output, ", "); !strings.Contains(line, "\n") {
				return base + s.open + " " + line + " " + s.close
			}
		}
	}
	indent := "\n" + strings.Repeat(" ", in.indent)
	return base + s.open + indent + "  " + strings.Join(output, ","+indent+"  ") + indent + s.close
}

func fits(output []string, start int, base string) bool {
	total := len(output) + start
	if total+len(output) > breakLength {
		return false
	}
	for _, s := range output {
		if total += units(s); total > breakLength {
			return false
		}
	}
	return base == "" || !strings.Contains(base, "\n")
}

// units is the length of a string in UTF-16 code units.
func units(s string) int { return len(utf16.Encode([]rune(s))) }

// group sets the elements of a long array in columns.
func (in *inspector) group(output []string, o *goja.Object) []string {
	n := len(output)
	if n > maxArray && strings.HasPrefix(output[n-1], "... ") {
		n--
	}
	lengths := make([]int, n)
	total, longest := 0, 0
	for i := range n {
		lengths[i] = width(output[i])
		total += lengths[i] + 2
		longest = max(longest, lengths[i])
	}
	actual := longest + 2
	if actual*3+in.indent >= breakLength || float64(total)/float64(actual) <= 5 && longest > 6 {
		return output
	}
	biased := math.Max(float64(actual-3)-math.Sqrt(float64(actual)-float64(total)/float64(len(output))), 1)
	columns := min(
		int(math.Floor(math.Sqrt(2.5*biased*float64(n))/biased+0.5)),
		(breakLength-in.indent)/actual,
		compact*4,
		15,
	)
	if columns <= 1 {
		return output
	}
	return in.columns(output, lengths, columns, o)
}

func (in *inspector) columns(output []string, lengths []int, columns int, o *goja.Object) []string {
	n := len(lengths)
	var widths []int
	for i := range columns {
		longest := 0
		for j := i; j < n; j += columns {
			longest = max(longest, lengths[j])
		}
		widths = append(widths, longest+2)
	}
	right := in.allNumbers(o, len(output))
	var rows []string
	for i := 0; i < n; i += columns {
		end := min(i+columns, n)
		var row strings.Builder
		for j := i; j < end-1; j++ {
			pad(&row, output[j]+", ", widths[j-i]-lengths[j]-2, right)
		}
		if right {
			pad(&row, output[end-1], widths[end-1-i]-2-lengths[end-1], true)
		} else {
			row.WriteString(output[end-1])
		}
		rows = append(rows, row.String())
	}
	return append(rows, output[n:]...)
}

func pad(b *strings.Builder, text string, by int, right bool) {
	space := strings.Repeat(" ", max(by, 0))
	if right {
		b.WriteString(space + text)
	} else {
		b.WriteString(text + space)
	}
}

func (in *inspector) allNumbers(o *goja.Object, n int) bool {
	for i := range n {
		v := o.Get(strconv.Itoa(i))
		if v == nil || !goja.IsNumber(v) && !goja.IsBigInt(v) {
			return false
		}
	}
	return true
}

// width is the number of terminal columns of a string.
func width(s string) int {
	n := 0
	for _, r := range s {
		n += runeWidth(r)
	}
	return n
}

func runeWidth(r rune) int {
	switch {
	case r >= 0x300 && r <= 0x36F, r >= 0x200B && r <= 0x200F, r >= 0x20D0 && r <= 0x20FF, r >= 0xFE00 && r <= 0xFE0F, r >= 0xFE20 && r <= 0xFE2F, r >= 0xE0100 && r <= 0xE01EF:
		return 0
	case r >= 0x1100 && (r <= 0x115F || r == 0x2329 || r == 0x232A || r >= 0x2E80 && r <= 0x3247 && r != 0x303F ||
		r >= 0x3250 && r <= 0x4DBF || r >= 0x4E00 && r <= 0xA4C6 || r >= 0xA960 && r <= 0xA97C || r >= 0xAC00 && r <= 0xD7A3 ||
		r >= 0xF900 && r <= 0xFAFF || r >= 0xFE10 && r <= 0xFE19 || r >= 0xFE30 && r <= 0xFE6B || r >= 0xFF01 && r <= 0xFF60 ||
		r >= 0xFFE0 && r <= 0xFFE6 || r >= 0x1B000 && r <= 0x1B001 || r >= 0x1F200 && r <= 0x1F251 || r >= 0x1F300 && r <= 0x1F64F || r >= 0x20000 && r <= 0x3FFFD):
		return 2
	}
	return 1
}
