// Memory for images and instances: what Go's own calls have no names for.
#ifndef DECANT_MEMORY_H
#define DECANT_MEMORY_H

#include <stdint.h>

// dc_file makes a file in memory that grows as it is used; a descriptor, or -1.
int dc_file(void);

// dc_view maps a part of the file for writing or for execution, never both; NULL when it cannot.
uint8_t *dc_view(int fd, uint64_t offset, uint64_t len, int execute);

// dc_grow makes the file this long; 0, or -1.
int dc_grow(int fd, uint64_t len);

// dc_punch gives pages of the file back; they read as zero from then on.
void dc_punch(int fd, uint64_t offset, uint64_t len);

// dc_reserve takes address space that cannot be accessed; NULL when there is none.
uint8_t *dc_reserve(uint64_t len);

// dc_open_up makes reserved address space writable; 0, or -1. Pages are taken as they are used.
int dc_open_up(uint8_t *at, uint64_t len);

// dc_populate takes pages now, so that no fault does later.
void dc_populate(uint8_t *at, uint64_t len, int write);

// dc_give_back drops pages; they read as zero from then on.
void dc_give_back(uint8_t *at, uint64_t len);

// dc_clean zeroes len bytes that are kept, and gives the rest of a room back.
void dc_clean(uint8_t *at, uint64_t keep, uint64_t len);

void dc_unmap(uint8_t *at, uint64_t len);

#endif
