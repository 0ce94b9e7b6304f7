// The guard around tenant code. dc_run performs one operation of an image on a stack of its own; a fault
// or an overrun of its time ends the operation, never the process or the thread.
#ifndef DECANT_GUARD_H
#define DECANT_GUARD_H

#include "abi.h"

enum { DC_INIT, DC_START, DC_ANSWER, DC_RESET };

// fault is a signal number; this one stands for an overrun of the time allowed.
#define DC_FAULT_TIME 1000

// dc_call is an operation's arguments and its result. It lives outside Go's heap, so that a step costs
// one call and no copying of pointers.
typedef struct {
	const dc_image *image;
	uint8_t *mem;
	uint64_t len, fuel;
	uint64_t timeout; // nanoseconds of processor time for this one operation; 0: no limit
	uint32_t op;
	uint32_t dirty; // reset before a start
	dc_request request;
	dc_answer answer;
	dc_out out;
	uint32_t result; // what init, start or answer returned
	uint32_t fault;  // 0, a signal number or DC_FAULT_TIME
	uint32_t overflow; // the fault is in the stack's guard pages
	uint64_t fault_pc, fault_address;
} dc_call;

// dc_guard_init installs the handlers and starts the watchdog; once per process. Returns 0 or an errno.
int dc_guard_init(void);

// dc_run performs the operation. Returns 0, or an errno when the thread could not be given a stack.
int dc_run(dc_call *call);

// dc_nothing is an empty call, to measure what the guard adds to it.
int dc_nothing(dc_call *call);

#endif
