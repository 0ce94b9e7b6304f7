package lsp

import (
	"encoding/json"
	"log/slog"
	"path/filepath"
	"strings"
	"time"

	"decant/analysis/stop"
)

// Settings are the client's settings below "decant". The zero value is not useful; see defaults.
type Settings struct {
	TraceOn   string        // "save", "idle", "manual"
	Lenses    bool          // codeLens.enabled
	Counts    bool          // inlayHints.counts
	Fallbacks stop.Severity // fallbacks.severity; 0 does not show them
	Fade      bool          // fallbacks.fade: show what is never reached as unnecessary
	Run       RunOptions
	Costs     bool       // inlayHints.cost: what a line costs in fuel and memory
	Network   bool       // trace.network is "record": a call without a mock is really made, and its answer written down
	Samples   string     // samples.glob, relative to the function's folder; "" for the file beside it
	LogLevel  slog.Level // log.level
	Trusted   bool       // false in a workspace the user does not trust: nothing of it is run
	refused   []string
}

func defaults() Settings {
	return Settings{TraceOn: "save", Lenses: true, Counts: true, Fallbacks: stop.Information, Trusted: true}
}

// section is the shape clients send: nested objects, or keys with dots, or a mixture.
type section map[string]json.RawMessage

// parseSettings reads what a client sent over the defaults. What it does not understand keeps its default
// and is named in refused.
func parseSettings(raw []byte) Settings {
	s := defaults()
	values := map[string]json.RawMessage{}
	flatten("", raw, values)
	for key, value := range values {
		key = strings.TrimPrefix(key, "decant.")
		if set := setters[key]; set != nil && !set(&s, value) {
			s.refused = append(s.refused, key)
		}
	}
	return s
}

// flatten names every leaf by its dotted path.
func flatten(prefix string, raw json.RawMessage, into map[string]json.RawMessage) {
	var object section
	if json.Unmarshal(raw, &object) != nil || object == nil {
		if prefix != "" && string(raw) != "null" {
			into[prefix] = raw
		}
		return
	}
	for key, value := range object {
		if prefix != "" {
			key = prefix + "." + key
		}
		flatten(key, value, into)
	}
}

// setters has one row per setting the server acts on; the others are the client's own.
var setters = map[string]func(*Settings, json.RawMessage) bool{
	"trace.on":           func(s *Settings, v json.RawMessage) bool { return choice(v, &s.TraceOn, "save", "idle", "manual") },
	"codeLens.enabled":   func(s *Settings, v json.RawMessage) bool { return value(v, &s.Lenses) },
	"inlayHints.counts":  func(s *Settings, v json.RawMessage) bool { return value(v, &s.Counts) },
	"fallbacks.severity": setSeverity,
	"fallbacks.fade":     func(s *Settings, v json.RawMessage) bool { return value(v, &s.Fade) },
	"run.port":           setPort,
	"run.fuel":           func(s *Settings, v json.RawMessage) bool { return count(v, &s.Run.Fuel) },
	"run.memory":         func(s *Settings, v json.RawMessage) bool { return value(v, &s.Run.Memory) },
	"run.timeoutMs":      setTimeout,
	"run.sandbox": func(s *Settings, v json.RawMessage) bool {
		return choice(v, &s.Run.Sandbox, "embedded", "node", "container")
	},
	"inlayHints.cost": func(s *Settings, v json.RawMessage) bool { return value(v, &s.Costs) },
	"trace.network":   setNetwork,
	"samples.glob":    setSamples,
	"log.level":       func(s *Settings, v json.RawMessage) bool { return value(v, &s.LogLevel) },
	"trusted":         func(s *Settings, v json.RawMessage) bool { return value(v, &s.Trusted) },
}

func value[T any](raw json.RawMessage, to *T) bool {
	var v T
	if json.Unmarshal(raw, &v) != nil {
		return false
	}
	*to = v
	return true
}

// count reads a whole number that is not negative.
func count(raw json.RawMessage, to *int) bool {
	var n int
	if !value(raw, &n) || n < 0 {
		return false
	}
	*to = n
	return true
}

func choice(raw json.RawMessage, to *string, of ...string) bool {
	var v string
	if !value(raw, &v) {
		return false
	}
	for _, o := range of {
		if v == o {
			*to = v
			return true
		}
	}
	return false
}

func setTimeout(s *Settings, v json.RawMessage) bool {
	var ms int
	ok := count(v, &ms)
	if ok {
		s.Run.Timeout = time.Duration(ms) * time.Millisecond
	}
	return ok
}

func setPort(s *Settings, v json.RawMessage) bool {
	var port int
	ok := count(v, &port) && port < 1<<16
	if ok {
		s.Run.Port = port
	}
	return ok
}

var severities = map[string]stop.Severity{
	"error": stop.Error, "warning": stop.Warning, "information": stop.Information, "hint": stop.Hint, "off": 0,
}

func setSeverity(s *Settings, v json.RawMessage) bool {
	var name string
	if !value(v, &name) {
		return false
	}
	level, ok := severities[strings.ToLower(name)]
	if ok {
		s.Fallbacks = level
	}
	return ok
}

func setNetwork(s *Settings, v json.RawMessage) bool {
	var way string
	if !choice(v, &way, "off", "record") {
		return false
	}
	s.Network = way == "record"
	return true
}

// setSamples takes a pattern of path/filepath, in which ${name} is the function's name.
func setSamples(s *Settings, v json.RawMessage) bool {
	var glob string
	if !value(v, &glob) {
		return false
	}
	if _, err := filepath.Match(glob, ""); err != nil {
		return false
	}
	s.Samples = glob
	return true
}
