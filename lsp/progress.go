package lsp

import (
	"context"
	"encoding/json"
	"fmt"

	"go.lsp.dev/jsonrpc2"
	"go.lsp.dev/protocol"
)

// shown does something that takes time, cancellable where the client lets it be: with the token the client
// gave for it, else with one of the server's own, else not at all.
func (s *server) shown(ctx context.Context, token protocol.ProgressToken, title string, do func(ctx context.Context, p Progress) error) error {
	ctx, cancel := context.WithCancel(ctx)
	defer cancel()
	if token == nil && s.snapshot.Load().client.progress {
		own := protocol.String(fmt.Sprintf("decant-%d", s.nextToken.Add(1)))
		if s.ask(ctx, protocol.MethodWindowWorkDoneProgressCreate, &protocol.WorkDoneProgressCreateParams{Token: own}, nil) == nil {
			token = own
		}
	}
	if token == nil {
		return do(ctx, func(int, int, string) {})
	}
	key := tokenKey(token)
	s.mu.Lock()
	s.tokens[key] = cancel
	s.mu.Unlock()
	defer func() {
		s.mu.Lock()
		delete(s.tokens, key)
		s.mu.Unlock()
	}()
	yes := true
	s.progress(token, &protocol.WorkDoneProgressBegin{Kind: "begin", Title: title, Cancellable: &yes})
	err := do(ctx, func(done, total int, what string) {
		r := &protocol.WorkDoneProgressReport{Kind: "report", Message: &what}
		if total > 0 {
			percent := uint32(100 * done / total)
			r.Percentage = &percent
		}
		s.progress(token, r)
	})
	s.progress(token, &protocol.WorkDoneProgressEnd{Kind: "end"})
	if err == nil {
		return ctx.Err()
	}
	return err
}

func (s *server) progress(token protocol.ProgressToken, value any) {
	raw, err := protocol.Marshal(value)
	if err != nil {
		s.Log.Error("progress", "error", err)
		return
	}
	s.notify(s.ctx, protocol.MethodProgress, &protocol.ProgressParams{Token: token, Value: raw})
}

// cancelProgress ends the work of a token.
func (s *server) cancelProgress(params jsonrpc2.RawMessage) error {
	var p struct{ Token json.RawMessage }
	if err := json.Unmarshal(params, &p); err != nil {
		return err
	}
	s.mu.Lock()
	defer s.mu.Unlock()
	if cancel := s.tokens[string(p.Token)]; cancel != nil {
		cancel()
	}
	return nil
}

// tokenKey is a token as it stands in JSON.
func tokenKey(t protocol.ProgressToken) string {
	raw, _ := json.Marshal(t) // a number or a string: it cannot fail
	return string(raw)
}
