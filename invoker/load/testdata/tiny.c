// A function written by hand against the ABI, for the tests of the loader and of the invoker. The path of
// the request says what it does; each case is a few lines below.
#include "../abi.h"

typedef struct {
	uint64_t magic, len, fuel, used;
	uint64_t count;  // module state: 0 after init
	uint64_t asked;  // effects asked for in this request
	uint64_t told;   // answers had
	uint64_t top;    // of the bump allocator
	uint64_t mode;
	dc_effect effects[16];
	dc_header header;
	char text[8];
} state;

#define STATE ((state *)mem)
#define UNKNOWN 0xffffffffu

static int same(dc_slice s, const char *text) {
	uint64_t i = 0;
	for (; i < s.len; i++)
		if (text[i] == 0 || (uint8_t)text[i] != s.ptr[i]) return 0;
	return text[i] == 0;
}

#ifdef BLOCK
uint64_t decant_text_length(const char *text);
#else
static uint64_t decant_text_length(const char *text) {
	uint64_t n = 0;
	while (text[n]) n++;
	return n;
}
#endif

static dc_slice lit(const char *text) { return (dc_slice){(const uint8_t *)text, decant_text_length(text)}; }

static uint8_t *bump(uint8_t *mem, uint64_t n) {
	n = (n + 7) & ~7ull;
	if (STATE->len - STATE->top < n) return 0;
	uint8_t *at = mem + STATE->top;
	STATE->top += n;
	return at;
}

static dc_slice copy(uint8_t *mem, dc_slice s) {
	uint8_t *at = bump(mem, s.len);
	for (uint64_t i = 0; i < s.len; i++) at[i] = s.ptr[i];
	return (dc_slice){at, s.len};
}

static uint32_t finish(uint8_t *mem, dc_out *out, uint32_t kind) {
	out->kind = kind;
	out->fuel_used = STATE->used;
	out->arena_used = STATE->top;
	return 0;
}

static uint32_t respond(uint8_t *mem, dc_out *out, dc_slice body) {
	STATE->header = (dc_header){lit("content-type"), lit("text/plain; charset=utf-8")};
	out->status = 200;
	out->headers = &STATE->header;
	out->n_headers = 1;
	out->body = body;
	return finish(mem, out, 2);
}

static uint32_t stop(uint8_t *mem, dc_out *out, uint32_t code, uint32_t site, const char *detail) {
	out->stop = code;
	out->site = site;
	out->detail = lit(detail);
	return finish(mem, out, 4);
}

static void ask(uint8_t *mem, dc_out *out, uint32_t kind, const char *a, dc_slice b, dc_slice body) {
	dc_effect *e = &STATE->effects[out->n_effects++];
	*e = (dc_effect){kind, (uint32_t)++STATE->asked, lit(a), b, 0, 0, body};
	out->effects = STATE->effects;
}

static void fresh(dc_out *out) {
	uint8_t *at = (uint8_t *)out;
	for (uint64_t i = 0; i < sizeof *out; i++) ((volatile uint8_t *)at)[i] = 0;
	out->site = UNKNOWN;
}

static uint32_t init(const void *function, uint8_t *mem, uint64_t len, uint64_t fuel, uint8_t *stack_limit, const dc_request *environment, dc_out *out) {
	(void)function, (void)fuel, (void)stack_limit;
	fresh(out);
	STATE->magic = 0xdeca;
	STATE->len = len;
	STATE->top = sizeof(state);
#ifdef INIT_THROWS
	out->detail = lit("Error: no luck");
	finish(mem, out, 3);
	return 1;
#endif
#ifdef INIT_ASKS
	ask(mem, out, 1, "GET", lit("upstream"), (dc_slice){0, 0});
#endif
#ifdef INIT_LOGS
	ask(mem, out, 2, "log", lit("ready"), (dc_slice){0, 0});
#endif
	return finish(mem, out, 1);
}

__attribute__((noinline)) static uint64_t deep(volatile uint64_t n) {
	volatile uint8_t frame[512];
	frame[n & 511] = (uint8_t)n;
	return deep(n + 1) + frame[(n + 1) & 511];
}

static volatile uint64_t *nowhere(void) {
	volatile uint64_t *p = 0;
	__asm__("" : "+r"(p));
	return p;
}

#ifdef TEXT_BYTES
const char *tiny_more(void);
#endif

static uint32_t start(uint8_t *mem, const dc_request *r, uint64_t fuel, uint8_t *stack_limit, dc_out *out) {
	(void)stack_limit;
	fresh(out);
	STATE->fuel = fuel;
	STATE->used = 7;
	STATE->mode = 0;
	if (same(r->path, "/loop"))
		for (volatile uint64_t i = 0;; i++) {}
	if (same(r->path, "/fuel")) {
		STATE->used = fuel;
		return stop(mem, out, 3, 2, "fuel");
	}
	if (same(r->path, "/overflow")) return (uint32_t)deep(0);
	if (same(r->path, "/null")) *nowhere() = 1;
	if (same(r->path, "/illegal")) __builtin_trap();
	if (same(r->path, "/outside")) *(volatile uint8_t *)(mem + STATE->len) = 1;
	if (same(r->path, "/before")) *(volatile uint8_t *)(mem - 1) = 1;
	if (same(r->path, "/unknown")) return stop(mem, out, 1, 0, "");
	if (same(r->path, "/api")) return stop(mem, out, 2, 1, "Intl");
	if (same(r->path, "/kind")) return finish(mem, out, 77);
	if (same(r->path, "/silent")) return finish(mem, out, 5);
	if (same(r->path, "/throw")) {
		out->detail = lit("TypeError: no");
		return finish(mem, out, 3);
	}
	if (same(r->path, "/count")) {
		STATE->text[0] = (char)('0' + ++STATE->count);
		return respond(mem, out, (dc_slice){(uint8_t *)STATE->text, 1});
	}
	if (same(r->path, "/echo")) return respond(mem, out, r->body);
	if (same(r->path, "/headers")) {
		dc_slice all = {mem + STATE->top, 0};
		for (uint64_t i = 0; i < r->n_headers; i++) {
			copy(mem, r->headers[i].name); // the test uses names and values of eight bytes
			all.len += copy(mem, r->headers[i].value).len + r->headers[i].name.len;
		}
		return respond(mem, out, all);
	}
	if (same(r->path, "/large")) {
		uint8_t *at = bump(mem, 8 << 20);
		if (!at) return stop(mem, out, 4, UNKNOWN, "memory");
		for (uint64_t i = 0; i < 8 << 20; i += 4096) at[i] = 1;
		return respond(mem, out, lit("large"));
	}
	if (same(r->path, "/clean") || same(r->path, "/dirty")) {
		int found = 0;
		for (uint64_t *at = (uint64_t *)(mem + STATE->top); at < (uint64_t *)(mem + STATE->len); at += 8) {
			if (at == (uint64_t *)(mem + 65528)) continue; // testdata/runtime.c has it
			if (r->path.ptr[1] == 'd') *at = 1;
			found |= *at != 0;
		}
		return respond(mem, out, lit(found ? "dirty" : "clean"));
	}
	if (same(r->path, "/log")) {
		ask(mem, out, 2, "info", lit("a line"), (dc_slice){0, 0});
		return respond(mem, out, lit("logged"));
	}
	// Paths below ask for something; mode says what answer does.
	if (same(r->path, "/get")) STATE->mode = 1, ask(mem, out, 1, "GET", lit("upstream"), (dc_slice){0, 0});
	if (same(r->path, "/post")) STATE->mode = 1, ask(mem, out, 1, "POST", copy(mem, r->query), copy(mem, r->body));
	if (same(r->path, "/post-then-unknown")) STATE->mode = 2, ask(mem, out, 1, "POST", copy(mem, r->query), lit("x"));
	if (same(r->path, "/two")) {
		STATE->mode = 3;
		ask(mem, out, 2, "log", lit("asking two"), (dc_slice){0, 0});
		ask(mem, out, 1, "POST", lit("slow"), lit("1"));
		ask(mem, out, 1, "POST", lit("fast"), lit("2"));
	}
	if (same(r->path, "/two-then-unknown")) {
		STATE->mode = 4;
		ask(mem, out, 2, "log", lit("asking two"), (dc_slice){0, 0});
		ask(mem, out, 1, "POST", lit("slow"), lit("1"));
		ask(mem, out, 1, "POST", lit("fast"), lit("2"));
	}
	if (same(r->path, "/ask-and-unknown")) {
		ask(mem, out, 1, "POST", lit("slow"), lit("1"));
		return stop(mem, out, 1, 0, "");
	}
	if (STATE->mode) return finish(mem, out, 1);
#ifdef TEXT_BYTES
	if (tiny_more()[TEXT_BYTES / 2]) return stop(mem, out, 6, 0, "");
#endif
	return respond(mem, out, lit("hello"));
}

static uint32_t answer(uint8_t *mem, const dc_answer *a, uint8_t *stack_limit, dc_out *out) {
	(void)stack_limit;
	fresh(out);
	STATE->told++;
	STATE->used += 3;
	if (STATE->mode == 2 || STATE->mode == 4) return stop(mem, out, 1, 0, "");
	if (STATE->mode == 3 && STATE->told < 2) return finish(mem, out, 1);
	if (a->error.len) {
		out->detail = copy(mem, a->error);
		return finish(mem, out, 3);
	}
	return respond(mem, out, a->body);
}

static void reset(uint8_t *mem) {
	STATE->top = sizeof(state);
	STATE->count = STATE->asked = STATE->told = 0;
}

#ifdef TEXT_BYTES
static const char more[TEXT_BYTES] = {1};
const char *tiny_more(void) { return more; }
#endif

#ifdef BLOCK
// An image for testdata/runtime.c.
static const struct {
	uint32_t (*init)(const void *, uint8_t *, uint64_t, uint64_t, uint8_t *, const dc_request *, dc_out *);
	uint32_t (*start)(uint8_t *, const dc_request *, uint64_t, uint8_t *, dc_out *);
	uint32_t (*answer)(uint8_t *, const dc_answer *, uint8_t *, dc_out *);
	void (*reset)(uint8_t *);
} table = {init, start, answer, reset};
const void *const decant_function = &table;
#else
__attribute__((visibility("default"))) const dc_image decant_image_v3 = {
#ifdef OTHER_ABI
	4,
#else
	DC_ABI,
#endif
	0, 65536, 0, init, start, answer, reset};
#endif
