package engine

import (
	"testing"

	"decant/analysis/exchange"
)

var benchmarks = map[string]string{
	"hello": `const c = require('containerless'); c.listen(req => c.respond('hello ' + req.query.name));`,
	"loop":  `const c = require('containerless'); c.listen(req => { let s = 0; for (let i = 0; i < 200000; i++) { s += i % 7; } c.respond(s); });`,
	"branch": `const c = require('containerless'); c.listen(req => { let s = 0; for (let i = 0; i < 100000; i++) { if (i % 3 === 0) s += i; else s -= 1; }
		c.respond(s); });`,
	"recursion": `const c = require('containerless'); const fib = n => n < 2 ? n : fib(n - 1) + fib(n - 2); c.listen(req => c.respond(fib(20)));`,
	"regexp": `const c = require('containerless');
		const text = 'the quick brown fox jumps over the lazy dog, 2024-01-02 [info] user=alice id=42; '.repeat(50);
		c.listen(req => {
			let n = text.replace(/(\w+)=(\w+)/g, '$2:$1').length + text.match(/\d{4}-\d\d-\d\d/g).length + text.split(/[,;]\s*/).length;
			for (const m of text.matchAll(/\b(\w)(\w*)\b/g)) n += m[1].length;
			for (let i = 0; i < 1000; i++) if (/^[a-z]+@[a-z]+\.com$/i.test('somebody@example.com')) n++;
			c.respond(n);
		});`,
	"typical": `const c = require('containerless');
		function check(user) { if (!user.name) return 'no name'; if (user.name.length < 3) return 'short'; return ''; }
		c.listen(req => {
			const users = JSON.parse('[' + Array.from({ length: 200 }, (_, i) => JSON.stringify({ name: 'user' + i, tags: ['a', 'b'], age: i })).join() + ']');
			const out = users.filter(u => u.age % 2 === 0 && !check(u)).map(u => ({ id: u.name.toUpperCase(), tags: u.tags.join('-') }));
			c.respond({ out: out.sort((a, b) => a.id < b.id ? 1 : -1) });
		});`,
}

// BenchmarkRun measures one request in a child, plain and probed.
func BenchmarkRun(b *testing.B) {
	for name, text := range benchmarks {
		for kindName, kind := range kinds {
			for _, probed := range []bool{false, true} {
				form := "plain"
				if probed {
					form = "probed"
				}
				b.Run(name+"/"+kindName+"/"+form, func(b *testing.B) {
					h := start(b, Options{Kind: kind})
					if probed {
						loadProbed(b, h, text)
					} else {
						load(b, h, text)
					}
					q := &exchange.Request{Method: "GET", Path: "/", Query: "name=x"}
					b.ResetTimer()
					for range b.N {
						if r := ask(b, h, q, nil); r.Response.Status != 200 {
							b.Fatalf("%+v %+v", r, r.Error)
						}
					}
				})
			}
		}
	}
}
