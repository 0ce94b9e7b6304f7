package bundle

import (
	_ "embed"
	"regexp"
	"strings"
)

//go:embed asyncgenerator.js
var exactGenerators string

// esbuild's own texts, with the names that they have: a program with such names of its own makes esbuild number these.
var (
	driverText   = regexp.MustCompile(`(?ms)^var (__asyncGenerator\d*) = \(__this, __arguments, generator\) => \{\n.*?instanceof (__await\d*).*?\n\};\n`)
	loopText     = regexp.MustCompile(`(?m)^var (__forAwait\d*) = \(obj, it, method\) => .*;\n`)
	delegateText = regexp.MustCompile(`(?ms)^var (__yieldStar\d*) = \(value\) => \{\n.*?new (__await\d*).*?\n\};\n`)
)

// asyncGenerators puts texts that do exactly as the language has it in the place of those by which esbuild writes async
// generators. Every line stays where it is.
func asyncGenerators(text string) string {
	text = replaceHelper(text, driverText, "__asyncGenerator")
	text = replaceHelper(text, loopText, "__forAwait")
	return replaceHelper(text, delegateText, "__yieldStar")
}

func replaceHelper(text string, esbuilds *regexp.Regexp, name string) string {
	at := esbuilds.FindStringSubmatchIndex(text)
	if at == nil {
		return text
	}
	names := []string{"var " + name + " =", "var " + text[at[2]:at[3]] + " ="}
	if len(at) > 4 {
		names = append(names, "__await", text[at[4]:at[5]])
	}
	exact := strings.NewReplacer(names...).Replace(helper(name))
	return text[:at[0]] + exact + strings.Repeat("\n", strings.Count(text[at[0]:at[1]], "\n")) + text[at[1]:]
}

// helper is the declaration of a name in asyncgenerator.js, in one line.
func helper(name string) string {
	body := value(name)
	body = strings.Replace(body, "= "+shared+";", "= "+value(shared)+";", 1)
	return "var " + name + " = " + body + ";"
}

// shared is the name of what other helpers have in them.
const shared = "__fromSync"

// value is what a name of asyncgenerator.js is declared with, in one line.
func value(name string) string {
	_, rest, _ := strings.Cut(exactGenerators, "\nvar "+name+" = ")
	body, _, _ := strings.Cut(rest, "\n})();\n")
	lines := strings.Split(body+"\n})()", "\n")
	for i, line := range lines {
		lines[i] = strings.TrimSpace(line)
	}
	return strings.Join(lines, " ")
}
