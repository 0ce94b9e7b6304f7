package bench

import (
	"bufio"
	"context"
	"encoding/json"
	"fmt"
	"io"
	"strconv"
	"strings"
)

// runner is a peer that is this program.
type runner interface {
	tell(ctx context.Context) (*Told, error)
	// call makes one call and returns the size of the response.
	call(ctx context.Context) (int, error)
	close()
}

// Child serves a peer of this program: `decant bench child PEER WORK`.
func Child(ctx context.Context, peer, path string, in io.Reader, out io.Writer) error {
	if peer == loadPeer {
		return serveLines(ctx, in, out, func(words []string) (any, error) { return loadMany(words) })
	}
	w, err := ReadWork(path)
	if err != nil {
		return err
	}
	var r runner
	if peer == Invoker {
		r, err = newLoaded(w)
	} else {
		r, err = newSandboxed(ctx, w, peer == Traced)
	}
	if err != nil {
		return err
	}
	defer r.close()
	return serveLines(ctx, in, out, func(words []string) (any, error) { return reply(ctx, r, words) })
}

func serveLines(ctx context.Context, in io.Reader, out io.Writer, answer func([]string) (any, error)) error {
	enc := json.NewEncoder(out)
	if err := enc.Encode(map[string]bool{"ready": true}); err != nil {
		return err
	}
	for lines := bufio.NewScanner(in); lines.Scan(); {
		v, err := answer(strings.Fields(lines.Text()))
		if err == nil {
			err = enc.Encode(v)
		}
		if err != nil {
			return err
		}
	}
	return ctx.Err()
}

func reply(ctx context.Context, r runner, words []string) (any, error) {
	if words[0] == "answer" {
		return r.tell(ctx)
	}
	n, err := strconv.Atoi(words[1])
	if err != nil {
		return nil, err
	}
	l, isLoaded := r.(*loaded)
	switch {
	case words[0] == "run":
		size := 0
		for range n {
			s, err := r.call(ctx)
			if err != nil {
				return nil, err
			}
			size += s
		}
		return map[string]int{"bytes": size}, nil
	case words[0] == "latency" && isLoaded:
		return l.latency(n)
	case words[0] == "threads" && isLoaded:
		ms, err := strconv.Atoi(words[2])
		if err != nil {
			return nil, err
		}
		return l.threads(n, ms)
	}
	return nil, fmt.Errorf("unknown: %v", words)
}
