package bench

import (
	"os"
	"path/filepath"
	"strconv"
	"strings"
	"time"

	"golang.org/x/sys/unix"
)

// clock reads the processor time that processes have used, by all their threads, those that ended included.
type clock []int

// clockOf returns the clock of a process and of all its descendants as they are now.
func clockOf(pid int) clock {
	c := clock{pid}
	parents := parents()
	for i := 0; i < len(c); i++ {
		for child, parent := range parents {
			if parent == c[i] {
				c = append(c, child)
			}
		}
	}
	return c
}

// read returns the sum. A process that ended has no clock any more and counts nothing.
func (c clock) read() time.Duration {
	var sum time.Duration
	for _, pid := range c {
		var t unix.Timespec
		// The clock's number, as clock_getcpuclockid(3) makes it: of a process, in scheduler time.
		if unix.ClockGettime(int32(^pid<<3|2), &t) == nil {
			sum += time.Duration(t.Nano())
		}
	}
	return sum
}

// parents lists every process and its parent.
func parents() map[int]int {
	out := map[int]int{}
	stats, _ := filepath.Glob("/proc/[0-9]*/stat")
	for _, path := range stats {
		data, err := os.ReadFile(path)
		if err != nil {
			continue // it ended meanwhile
		}
		_, rest, _ := strings.Cut(string(data), ") ")
		fields := strings.Fields(rest)
		if len(fields) < 2 {
			continue
		}
		pid, _ := strconv.Atoi(filepath.Base(filepath.Dir(path)))
		out[pid], _ = strconv.Atoi(fields[1])
	}
	return out
}

// Resident returns the memory of this process in use, in bytes.
func Resident() (uint64, error) {
	data, err := os.ReadFile("/proc/self/statm")
	if err != nil {
		return 0, err
	}
	pages, err := strconv.ParseUint(strings.Fields(string(data))[1], 10, 64)
	return pages * uint64(os.Getpagesize()), err
}
