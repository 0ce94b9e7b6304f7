package engine

import (
	"context"
	"sync"

	"decant/analysis/exchange"
)

// Mock is a canned answer for the requests with this method and URL. Answer.Effect is not looked at.
type Mock struct {
	Method string
	URL    string
	Answer exchange.Answer
}

// Mocks is a World that answers from a list, in the order asked. Several mocks for the same method and URL are
// used one after another; the last of them goes on answering. One Mocks serves one run.
type Mocks struct {
	List []Mock

	mu    sync.Mutex
	used  []bool
	waits []wait // in the order asked
}

// wait is a timer that is not over.
type wait struct {
	due     int64
	deliver func()
}

// NewMocks returns a world that answers from list.
func NewMocks(list ...Mock) *Mocks { return &Mocks{List: list} }

// Ask answers at once or returns a *NoMock.
func (m *Mocks) Ask(_ context.Context, call *Call, deliver func(*exchange.Answer)) error {
	e := &call.Effect
	switch e.Kind {
	case exchange.EffectLog:
		return nil
	case exchange.EffectTimer:
		m.mu.Lock()
		defer m.mu.Unlock()
		m.waits = append(m.waits, wait{e.Due, func() { deliver(&exchange.Answer{Effect: e.ID}) }})
		return nil
	}
	i := m.pick(e.Method, e.URL)
	if i < 0 {
		return &NoMock{Method: e.Method, URL: e.URL, Place: call.Place}
	}
	answer := m.List[i].Answer
	answer.Effect = e.ID
	deliver(&answer)
	return nil
}

// Idle ends the wait that is over first: in a world of mocks no time passes.
func (m *Mocks) Idle() {
	m.mu.Lock()
	next := -1
	for i := range m.waits {
		if next < 0 || m.waits[i].due < m.waits[next].due {
			next = i
		}
	}
	if next < 0 {
		m.mu.Unlock()
		return
	}
	over := m.waits[next]
	m.waits = append(m.waits[:next:next], m.waits[next+1:]...)
	m.mu.Unlock()
	over.deliver()
}

// pick returns the first unused mock that matches, else the last that does, else -1.
func (m *Mocks) pick(method, url string) int {
	m.mu.Lock()
	defer m.mu.Unlock()
	if m.used == nil {
		m.used = make([]bool, len(m.List))
	}
	last := -1
	for i := range m.List {
		if m.List[i].Method != method || m.List[i].URL != url {
			continue
		}
		last = i
		if !m.used[i] {
			break
		}
	}
	if last >= 0 {
		m.used[last] = true
	}
	return last
}
