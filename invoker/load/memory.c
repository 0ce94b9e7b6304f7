//go:build linux && (amd64 || arm64)

#define _GNU_SOURCE
#include "memory.h"

#include <fcntl.h>
#include <stddef.h>
#include <string.h>
#include <sys/mman.h>
#include <unistd.h>

// Of Linux 5.14; an older kernel refuses them, and every page is touched instead.
#ifndef MADV_POPULATE_READ
#define MADV_POPULATE_READ 22
#define MADV_POPULATE_WRITE 23
#endif

#define PAGE 4096

int dc_file(void) { return memfd_create("decant", MFD_CLOEXEC); }

static uint8_t *taken(void *at) { return at == MAP_FAILED ? NULL : at; }

uint8_t *dc_view(int fd, uint64_t offset, uint64_t len, int execute) {
	return taken(mmap(NULL, len, PROT_READ | (execute ? PROT_EXEC : PROT_WRITE), MAP_SHARED, fd, (off_t)offset));
}

int dc_grow(int fd, uint64_t len) { return ftruncate(fd, (off_t)len); }

void dc_punch(int fd, uint64_t offset, uint64_t len) {
	fallocate(fd, FALLOC_FL_PUNCH_HOLE | FALLOC_FL_KEEP_SIZE, (off_t)offset, (off_t)len);
}

uint8_t *dc_reserve(uint64_t len) {
	return taken(mmap(NULL, len, PROT_NONE, MAP_PRIVATE | MAP_ANONYMOUS | MAP_NORESERVE, -1, 0));
}

int dc_open_up(uint8_t *at, uint64_t len) { return mprotect(at, len, PROT_READ | PROT_WRITE); }

void dc_populate(uint8_t *at, uint64_t len, int write) {
	if (madvise(at, len, write ? MADV_POPULATE_WRITE : MADV_POPULATE_READ) == 0) return;
	for (uint64_t i = 0; i < len; i += PAGE) {
		volatile uint8_t *page = at + i;
		uint8_t first = *page;
		if (write) *page = first;
	}
}

void dc_give_back(uint8_t *at, uint64_t len) { madvise(at, len, MADV_DONTNEED); }

void dc_clean(uint8_t *at, uint64_t keep, uint64_t len) {
	if (len > keep) dc_give_back(at + keep, len - keep);
	memset(at, 0, keep);
}

void dc_unmap(uint8_t *at, uint64_t len) { munmap(at, len); }
