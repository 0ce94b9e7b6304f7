package main

import "slices"

// notInNode are features, as the suite names them, that came after ECMAScript 2023 and that Node.js 20 does not have
// either: a test of them that fails in the sandbox need not be tried there.
var notInNode = []string{
	"Array.fromAsync", "Atomics.pause", "Error.isError", "Float16Array", "Intl.Era-monthcode", "Iterator.prototype.join",
	"Math.sumPrecise", "RegExp.escape", "ShadowRealm", "Temporal", "array-grouping", "arraybuffer-transfer", "await-dictionary",
	"decorators", "explicit-resource-management", "immutable-arraybuffer", "import-bytes", "import-defer", "import-text",
	"iterator-chunking", "iterator-helpers", "iterator-includes", "iterator-sequencing", "joint-iteration",
	"json-parse-with-source", "promise-try", "promise-with-resolvers", "regexp-duplicate-named-groups", "regexp-modifiers",
	"set-methods", "source-phase-imports", "uint8array-base64", "upsert",
}

// afterNode names a feature of a test that Node.js 20 does not have; "" when it has all.
func (f *frontmatter) afterNode() string {
	for _, name := range f.features {
		if slices.Contains(notInNode, name) {
			return name
		}
	}
	return ""
}
