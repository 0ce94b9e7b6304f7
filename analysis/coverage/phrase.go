package coverage

import "decant/analysis/source"

// phrases name the kinds of arms in the sentence "No sample takes this …".
var phrases = map[string]string{
	"enter": "function", "then": "if branch", "else": "else branch", "loop": "loop body", "case": "case",
	"default": "default value", "catch": "catch block", "finally": "finally block", "right": "right-hand side",
	"after": "code after this statement", "resume": "code after this wait",
}

// Phrase names a kind of arm in the sentence "No sample takes this …"; a kind that is not known is its own name.
func Phrase(kind string) string {
	if p := phrases[kind]; p != "" {
		return p
	}
	return kind
}

// Phrase names the arm. The sides of ?: are marked as a whole: they have no keyword to name them by.
func (a Arm) Phrase() string {
	isSide := a.Mark == a.Span && a.Mark != source.Span{} && (a.Kind == "then" || a.Kind == "else")
	if isSide {
		return "branch"
	}
	return Phrase(a.Kind)
}

// CalleeWord names a function in the sentence "No sample calls this …".
func CalleeWord(handler bool, event string) string {
	switch {
	case handler:
		return "handler"
	case event != "":
		return "callback"
	default:
		return "function"
	}
}
