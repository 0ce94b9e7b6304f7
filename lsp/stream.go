package lsp

import (
	"context"
	"io"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
)

// stream is the wire. A body that is not a JSON-RPC message is answered with a parse error and skipped,
// where the library would end the connection; only a broken header, after which nothing can be found
// again, does that.
type stream struct {
	frames interface {
		jsonrpc2.Stream
		ReadFrame(ctx context.Context) ([]byte, int64, error)
	}
}

func newStream(in io.ReadCloser, out io.WriteCloser) jsonrpc2.Stream {
	s := jsonrpc2.NewHeaderStream(pipe{in, out})
	return stream{s.(interface {
		jsonrpc2.Stream
		ReadFrame(ctx context.Context) ([]byte, int64, error)
	})}
}

// Read returns the next message that is one.
func (s stream) Read(ctx context.Context) (jsonrpc2.Message, int64, error) {
	for {
		body, n, err := s.frames.ReadFrame(ctx)
		if err != nil {
			return nil, 0, err
		}
		m, err := jsonrpc2.DecodeMessage(body)
		if err == nil {
			return m, n, nil
		}
		refusal := jsonrpc2.NewResponse(jsonrpc2.ID{}, nil, jsonrpc2.Errorf(jsonrpc2.ParseError, "not a JSON-RPC message: %v", err))
		if _, err := s.frames.Write(ctx, refusal); err != nil {
			return nil, 0, err
		}
	}
}

func (s stream) Write(ctx context.Context, m jsonrpc2.Message) (int64, error) {
	return s.frames.Write(ctx, m)
}

func (s stream) Close() error { return s.frames.Close() }

// pipe is standard input and output as one connection.
type pipe struct {
	io.ReadCloser
	out io.WriteCloser
}

func (p pipe) Write(b []byte) (int, error) { return p.out.Write(b) }

func (p pipe) Close() error {
	err := p.out.Close()
	if e := p.ReadCloser.Close(); e != nil {
		return e
	}
	return err
}

// codec encodes payloads with the protocol's own union-aware functions.
type codec struct{}

func (codec) Marshal(v any) ([]byte, error) {
	if raw, ok := v.(jsonrpc2.RawMessage); ok {
		return raw, nil
	}
	return protocol.Marshal(v)
}

func (codec) Unmarshal(data []byte, v any) error { return protocol.Unmarshal(data, v) }
