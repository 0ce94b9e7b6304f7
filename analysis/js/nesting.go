package js

// Parsers, and every pass after them, recurse; a Go stack that overflows ends the process. These bounds keep
// each recursion shallow: real code stays far below them.
const (
	maxNesting = 1000 // brackets and operators open at one place
	maxDepth   = 5000 // levels of the syntax tree
	maxArrows  = 8    // arrow functions nested in each other's parameters: goja parses each level twice
	maxOpeners = 50000
)

// nesting measures how deep the parser would recurse while it reads a text.
type nesting struct {
	chains []int // per open bracket: operators since the last statement or element
	arrows []int // per open bracket: arrow functions nested in parameters
	closed int   // arrows of the bracket closed last
	depth  int
	fails  int // offset where a bound was passed, -1 when nowhere
}

// prefixes are the names that make the parser recurse; they start no new statement for certain.
var prefixes = map[string]bool{
	"if": true, "while": true, "for": true, "with": true, "do": true, "else": true, "typeof": true, "void": true,
	"delete": true, "new": true, "await": true, "yield": true, "in": true, "instanceof": true, "async": true,
}

// tooDeep returns the offset at which the text nests too deeply for the parser, -1 when it does not.
func tooDeep(text string) (*scanner, int) {
	n := &nesting{chains: []int{0}, arrows: []int{0}, fails: -1}
	s := scan(text, n.visit)
	if s.doubtful && n.fails < 0 {
		n.fails = tooManyOpeners(text)
	}
	return s, n.fails
}

// tooManyOpeners bounds the nesting of a text whose tokens are not certain.
func tooManyOpeners(text string) int {
	count := 0
	for i := 0; i < len(text); i++ {
		switch text[i] {
		case '(', '[', '{':
			if count++; count > maxOpeners {
				return i
			}
		}
	}
	return -1
}

func (n *nesting) visit(s *scanner, i int) {
	tok, str := s.list[i], s.str(i)
	if tok.kind == tokTemplate {
		n.template(str)
	} else if tok.kind == tokPunct {
		n.punct(s, i, str)
	} else {
		n.operand(s, i, str)
	}
	if n.fails < 0 && (n.depth > maxNesting || n.arrows[len(n.arrows)-1] > maxArrows) {
		n.fails = tok.start
	}
}

func (n *nesting) template(str string) {
	if str[0] == '}' {
		n.pop()
	}
	if len(str) > 2 && str[len(str)-2:] == "${" || str == "${" {
		n.push()
	}
}

func (n *nesting) punct(s *scanner, i int, str string) {
	switch str {
	case "(", "[", "{":
		n.push()
	case ")", "]", "}":
		n.pop()
	case ";", ",":
		n.reset()
	case "=>":
		top := len(n.arrows) - 1
		n.arrows[top] = max(n.arrows[top], n.closed+1)
		n.chain()
	case ".", "?.", "...":
	default:
		if !loops[str] || i == 0 || !endsOperand(s, i-1) {
			n.chain()
		}
	}
}

// loops are the binary operators that the parser reads in a loop; before an operand some are prefixes.
var loops = map[string]bool{
	"+": true, "-": true, "*": true, "/": true, "%": true, "&": true, "|": true, "^": true, "<<": true, ">>": true, ">>>": true,
	"&&": true, "||": true, "??": true, "==": true, "!=": true, "===": true, "!==": true,
}

// operand counts a prefix, or ends the chain when the token before it ends an operand: then it starts a new
// statement.
func (n *nesting) operand(s *scanner, i int, str string) {
	if i > 0 && endsOperand(s, i-1) && str != "in" && str != "instanceof" && str != "else" && str != "of" {
		n.reset()
	}
	elseIf := str == "else" || str == "if" && s.str(i-1) == "else"
	if s.list[i].kind == tokName && prefixes[str] && !elseIf {
		n.chain()
	}
}

func endsOperand(s *scanner, i int) bool {
	switch str := s.str(i); s.list[i].kind {
	case tokPunct:
		return str == "]" || str == "}" || str == ")" && !s.lastCtl
	case tokName:
		return !prefixes[str] && !operatorNames[str]
	case tokTemplate:
		return str[len(str)-1] == '`'
	}
	return true
}

func (n *nesting) chain() {
	n.chains[len(n.chains)-1]++
	n.depth++
}

func (n *nesting) reset() {
	top := len(n.chains) - 1
	n.depth -= n.chains[top]
	n.chains[top] = 0
	n.closed = 0
}

func (n *nesting) push() {
	n.chains = append(n.chains, 0)
	n.arrows = append(n.arrows, 0)
	n.depth++
}

func (n *nesting) pop() {
	top := len(n.chains) - 1
	if top == 0 {
		return
	}
	n.reset()
	n.depth--
	n.closed = n.arrows[top]
	n.chains, n.arrows = n.chains[:top], n.arrows[:top]
	n.arrows[top-1] = max(n.arrows[top-1], n.closed)
}
