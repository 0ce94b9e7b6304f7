// The C ABI between a compiled function and the invoker. rustgen/runtime/src/abi.rs is its other side;
// a change here needs a new number in the name of the exported symbol.
#ifndef DECANT_ABI_H
#define DECANT_ABI_H

#include <stdint.h>

#define DC_ABI 3
#define DC_SYMBOL "decant_image_v3"     // of an image that carries its runtime
#define DC_RUNTIME "decant_runtime_v3" // of the shared runtime: as an image, with no function

typedef struct { const uint8_t *ptr; uint64_t len; } dc_slice;
typedef struct { dc_slice name, value; } dc_header;

typedef struct {
	dc_slice method, path, query;
	const dc_header *headers;
	uint64_t n_headers;
	dc_slice body;
	uint64_t seed;
	int64_t now; // milliseconds since 1970
	dc_slice event, url, id; // what the request is for a handler of another shape than containerless
	dc_slice entropy; // 32 bytes
} dc_request;

typedef struct {
	uint32_t effect, status;
	const dc_header *headers;
	uint64_t n_headers;
	dc_slice body, error;
} dc_answer;

typedef struct {
	uint32_t kind, id; // kind: 1 http, 2 log, 3 timer
	dc_slice a, b;     // method or level; url or text
	const dc_header *headers;
	uint64_t n_headers;
	dc_slice body;
	int64_t delay, due; // of a timer: milliseconds, and when it is over
} dc_effect;

#define DC_STOP_DEPTH 5

typedef struct {
	uint32_t kind, status; // kind: 1 wait, 2 response, 3 threw, 4 stop, 5 no response, 6 a value as JSON
	const dc_header *headers;
	uint64_t n_headers;
	dc_slice body;
	const dc_effect *effects;
	uint64_t n_effects;
	uint32_t stop, site; // site: UINT32_MAX when not known
	dc_slice detail;
	uint64_t fuel_used, arena_used;
} dc_out;

typedef struct {
	uint32_t abi, flags;
	uint64_t min_memory; // bytes; an instance with less does not initialise
	const void *function; // the image's own table, for init alone
	uint32_t (*init)(const void *function, uint8_t *mem, uint64_t len, uint64_t fuel, uint8_t *stack_limit, const dc_request *environment, dc_out *out); // the environment's variables as headers
	uint32_t (*start)(uint8_t *mem, const dc_request *request, uint64_t fuel, uint8_t *stack_limit, dc_out *out);
	uint32_t (*answer)(uint8_t *mem, const dc_answer *answer, uint8_t *stack_limit, dc_out *out);
	void (*reset)(uint8_t *mem);
} dc_image;

#endif
