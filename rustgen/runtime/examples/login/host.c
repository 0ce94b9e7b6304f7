/* A host in C: loads the image, answers two requests, and times them. cc host.c -ldl && ./a.out liblogin.so */
#include <assert.h>
#include <dlfcn.h>
#include <stdint.h>
#include <stdio.h>
#include <string.h>
#include <sys/mman.h>
#include <time.h>

typedef struct { const char *p; uint64_t n; } slice;
typedef struct { slice name, value; } header;
typedef struct { slice method, path, query; const header *h; uint64_t nh; slice body; uint64_t seed; int64_t now; slice event, url, id, entropy; } request;
typedef struct { uint32_t effect, status; const header *h; uint64_t nh; slice body, error; } answer;
typedef struct { uint32_t kind, id; slice a, b; const header *h; uint64_t nh; slice body; int64_t delay, due; } effect;
typedef struct {
  uint32_t kind, status; const header *h; uint64_t nh; slice body; const effect *e; uint64_t ne;
  uint32_t stop, site; slice detail; uint64_t fuel, arena;
} out;
typedef struct {
  uint32_t abi, flags; uint64_t min; const void *function;
  uint32_t (*init)(const void *, void *, uint64_t, uint64_t, void *, const request *, out *);
  uint32_t (*start)(void *, const request *, uint64_t, void *, out *);
  uint32_t (*answer)(void *, const answer *, void *, out *);
  void (*reset)(void *);
} image;

static slice s(const char *t) { return (slice){t, strlen(t)}; }
static double now(void) { struct timespec t; clock_gettime(CLOCK_MONOTONIC, &t); return t.tv_sec * 1e9 + t.tv_nsec; }

static out login(const image *im, void *mem, void *limit, const char *body) {
  header h = {s("content-type"), s("application/json")};
  request r = {s("POST"), s("/login"), s("a=1&b=2"), &h, 1, s(body), 1, 0};
  out o;
  im->start(mem, &r, 1000000, limit, &o);
  assert(o.kind == 1 && o.ne == 1 && o.e[0].kind == 1 && !memcmp(o.e[0].b.p, "passwords.json", 14));
  answer a = {o.e[0].id, 200, &h, 1, s("{\"bob\":\"hunter2\",\"eve\":\"x\"}"), {0, 0}};
  im->answer(mem, &a, limit, &o);
  return o;
}

int main(int argc, char **argv) {
  void *so = dlopen(argc > 1 ? argv[1] : "./liblogin.so", RTLD_NOW);
  if (!so) { puts(dlerror()); return 1; }
  const image *im = dlsym(so, "decant_image_v3");
  uint64_t len = 16 << 20;
  char *mem = mmap(0, len, PROT_READ | PROT_WRITE, MAP_PRIVATE | MAP_ANONYMOUS, -1, 0);
  void *limit = (char *)&so - 256 * 1024;
  request none = {0};
  out o;
  assert(im->abi == 3);
  double t0 = now();
  uint32_t failed = im->init(im->function, mem, len, 1000000, limit, &none, &o);
  double t1 = now();
  assert(!failed);
  o = login(im, mem, limit, "{\"username\":\"bob\",\"password\":\"hunter2\"}");
  assert(o.kind == 2 && o.status == 200 && o.body.n == 2 && !memcmp(o.body.p, "ok", 2));
  im->reset(mem);
  o = login(im, mem, limit, "{\"username\":\"bob\",\"password\":\"wrong\"}");
  assert(o.kind == 2 && o.body.n == 5 && !memcmp(o.body.p, "error", 5));
  im->reset(mem);
  int n = 200000;
  double t2 = now();
  for (int i = 0; i < n; i++) { login(im, mem, limit, "{\"username\":\"bob\",\"password\":\"hunter2\"}"); im->reset(mem); }
  double t3 = now();
  printf("init %.0f ns, request %.0f ns, arena %lu bytes, fuel %lu\n", t1 - t0, (t3 - t2) / n, o.arena, o.fuel);
  return 0;
}
