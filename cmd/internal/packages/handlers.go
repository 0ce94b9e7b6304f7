package main

import (
	"path/filepath"
	"strings"
)

// handler is a function that uses a package: a file of testdata, with its samples beside it.
type handler struct {
	pkg   string // as npm names it
	file  string
	tried string // what of the package it uses
}

func (h handler) name() string { return strings.TrimSuffix(h.file, filepath.Ext(h.file)) }

var handlers = []handler{
	{"zod", "zod.ts", "objects, unions, records, defaults, coercion, refinements, transforms, `flattenError`; `jitless`"},
	{"zod", "zod-jit.ts", "an object, without `jitless`"},
	{"zod", "zod3.ts", "`zod/v3`: strict objects, unions, enums, defaults, transforms"},
	{"valibot", "valibot.ts", "pipes, variants, `forward`, `flatten`"},
	{"yup", "yup.ts", "objects, `when`, `ref`, `lazy`, casts, all errors"},
	{"joi", "joi.js", "objects, `ref`, `when`, `xor`, conversion, all errors"},
	{"ajv", "ajv.ts", "`compile`, defaults, coercion, errors"},
	{"ajv", "ajv-standalone.js", "the same schema as standalone code"},
	{"validator", "validator.js", "fifteen checks, sanitizers"},
	{"lodash", "lodash.js", "chains, `groupBy`, `orderBy`, `merge`, `cloneDeep`, `isEqual`, `set`, `memoize`, words and cases, `flow`"},
	{"lodash", "lodash-template.js", "`template`"},
	{"ramda", "ramda.js", "`pipe`, `sortWith`, lenses, `converge`, `mergeDeepRight`, `evolve`, transducers, `equals`"},
	{"immer", "immer.ts", "`produce` with patches, Map and Set, frozen results"},
	{"date-fns", "date-fns.ts", "`parse`, `format`, intervals, distances, a locale"},
	{"dayjs", "dayjs.ts", "parsing and formats, five plugins, a locale"},
	{"ms", "ms.js", "both ways"},
	{"uuid", "uuid.ts", "`v1`, `v3`, `v4`, `v5`, `v7`, `validate`, `parse`, `stringify`"},
	{"nanoid", "nanoid.ts", "`nanoid`, `customAlphabet`, non-secure ids"},
	{"jsonwebtoken", "jsonwebtoken.js", "`sign`, `verify`, `decode` with a secret, every error"},
	{"jose", "jose.ts", "`SignJWT`, `jwtVerify` with a secret, errors, `UnsecuredJWT`"},
	{"bcryptjs", "bcryptjs.js", "`hash`, `compare` at the lowest cost"},
	{"hono", "hono.ts", "routes, middleware, CORS, ETag, cookies, JSON, HTML, errors"},
	{"itty-router", "itty-router.ts", "`AutoRouter`, parameters, CORS, errors"},
	{"path-to-regexp", "path-to-regexp.ts", "`match`, `compile`, `parse`, `pathToRegexp`"},
	{"cookie", "cookie.ts", "reading and writing, attributes"},
	{"qs", "qs.js", "`parse`, `stringify`, nesting, arrays"},
	{"graphql", "graphql.ts", "`buildSchema`, `validate`, `execute`, fragments, variables, errors"},
	{"marked", "marked.ts", "`parse` with a renderer, `lexer`, tables, lists, code"},
	{"handlebars", "handlebars.js", "`compile`, helpers, partials"},
	{"mustache", "mustache.js", "sections, partials, lambdas, other tags, errors"},
	{"js-yaml", "js-yaml.ts", "`load`, `dump`, errors"},
	{"fast-xml-parser", "fast-xml-parser.ts", "parser, builder, validator"},
	{"papaparse", "papaparse.js", "`parse` with a header and types, `unparse`"},
	{"fast-json-stringify", "fast-json-stringify.js", "a schema with strings, integers, arrays"},
	{"decimal.js", "decimal.ts", "arithmetic, roots, logarithms, rounding, fractions"},
	{"semver", "semver.js", "ranges, `maxSatisfying`, `inc`, `diff`, `coerce`"},
	{"slugify", "slugify.js", "options, a locale, `extend`"},
	{"lru-cache", "lru-cache.ts", "sizes, times to live, `dispose`"},
}
