// A shared runtime for the tests of the loader: its operations are those of the image's own table, which it keeps in the
// instance's last eight bytes of the least memory.
#include "../abi.h"

#define LEAST 65536

typedef struct {
	uint32_t (*init)(const void *, uint8_t *, uint64_t, uint64_t, uint8_t *, const dc_request *, dc_out *);
	uint32_t (*start)(uint8_t *, const dc_request *, uint64_t, uint8_t *, dc_out *);
	uint32_t (*answer)(uint8_t *, const dc_answer *, uint8_t *, dc_out *);
	void (*reset)(uint8_t *);
} table;

static const table **own(uint8_t *mem) { return (const table **)(mem + LEAST - 8); }

static uint32_t init(const void *function, uint8_t *mem, uint64_t len, uint64_t fuel, uint8_t *limit, const dc_request *environment, dc_out *out) {
	*own(mem) = function;
	return (*own(mem))->init(function, mem, len, fuel, limit, environment, out);
}

static uint32_t start(uint8_t *mem, const dc_request *r, uint64_t fuel, uint8_t *limit, dc_out *out) {
	return (*own(mem))->start(mem, r, fuel, limit, out);
}

static uint32_t answer(uint8_t *mem, const dc_answer *a, uint8_t *limit, dc_out *out) {
	return (*own(mem))->answer(mem, a, limit, out);
}

static void reset(uint8_t *mem) { (*own(mem))->reset(mem); }

__attribute__((visibility("default"))) const dc_image decant_runtime_v3 = {DC_ABI, 0, LEAST, 0, init, start, answer, reset};

// Something for images to import.
__attribute__((visibility("default"))) uint64_t decant_text_length(const char *text) {
	uint64_t n = 0;
	while (text[n]) n++;
	return n;
}
