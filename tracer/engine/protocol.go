package engine

import (
	"bufio"
	"encoding/json"
	"errors"
	"fmt"
	"io"
	"sync"

	"decant/analysis/exchange"
)

// The protocol: one JSON object a line, on the child's standard input and output; bytes are base64.
//
//	parent → child   load {source…}, run {request…}, answer {run, answer}, stop {run}
//	child → parent   ready, loaded {error}, effect {run, effect, init, place}, wait {run, seen}, done {run, outcome…}
//
// One run at a time. Messages of a run that is over are dropped by their run number. Answers are given to the
// function in the order of their messages, each after the turn before it, with its microtasks, is over.
type message struct {
	Op  string `json:"op"`
	Run int    `json:"run,omitempty"`

	Load    *loadMessage      `json:"load,omitempty"`
	Request *exchange.Request `json:"request,omitempty"`
	Answer  *exchange.Answer  `json:"answer,omitempty"`
	Text    string            `json:"text,omitempty"` // of run: the event, as JSON, that the handler's shape takes
	ID      string            `json:"id,omitempty"`   // of run: the request's identity
	URL     string            `json:"url,omitempty"`  // of run: the request's address

	Effect *exchange.Effect `json:"effect,omitempty"`
	Init   bool             `json:"init,omitempty"` // the effect belongs to the initialisation
	Place  *Place           `json:"place,omitempty"`
	Seen   int              `json:"seen,omitempty"` // of wait: answers the function has seen
	Done   *doneMessage     `json:"done,omitempty"`
	Error  *Error           `json:"error,omitempty"` // of loaded
}

// Place is where in the user's files something happened; Line and Column count from 1, columns in bytes.
type Place struct {
	File   string `json:"file"`
	Line   int    `json:"line"`
	Column int    `json:"column"`
}

type loadMessage struct {
	File    string     `json:"file"`
	Source  string     `json:"source"`          // the user's text, or for Node the printed probed program
	Made    []madeText `json:"made,omitempty"`  // of a probed function: what it makes functions of
	Makes   bool       `json:"makes,omitempty"` // it may make functions of texts
	Probed  bool       `json:"probed"`          // counters are wanted
	Probe   string     `json:"probe,omitempty"` // Node: the name the printed program calls the probes by
	Arms    int        `json:"arms,omitempty"`  // Node: how many counters there are
	Fuel    int64      `json:"fuel"`            // probes of a run
	Timeout int64      `json:"timeout"`         // milliseconds of a run
	Depth   int        `json:"depth"`
	Memory  int64      `json:"memory"`

	Name    string              `json:"name,omitempty"`
	Shape   string              `json:"shape,omitempty"`   // of the handler; "" when none was found
	Export  string              `json:"export,omitempty"`  // what the handler is exported as
	Rich    bool                `json:"rich,omitempty"`    // it uses more of the host than the module containerless
	Lacks   []string            `json:"lacks,omitempty"`   // globals of Node's that the sandbox does not have
	Modules map[string][]string `json:"modules,omitempty"` // of Node's that every engine has, with the names; none: all
	Files   *Files              `json:"files,omitempty"`   // what Node runs in the place of Source
	Written *writtenTexts       `json:"written,omitempty"` // of a bundled program, for the embedded child
}

// madeText is a text that a function is made of, as ECMAScript puts it together. Code is for Node the printed probed function.
type madeText struct {
	Text string `json:"text"`
	Code string `json:"code,omitempty"`
}

// doneMessage ends a run. At most one of Error and Limit is set; none: quiescent.
type doneMessage struct {
	Respond   *respondMessage `json:"respond,omitempty"` // the first call of respond
	Error     *Error          `json:"error,omitempty"`
	Limit     Reason          `json:"limit,omitempty"`
	Detail    string          `json:"detail,omitempty"`
	Probe     int             `json:"probe"` // the last probe before fuel or time ran out; -1: unknown
	NoHandler bool            `json:"noHandler,omitempty"`
	Refused   string          `json:"refused,omitempty"` // why Node does not run the files; with Error
	Missing   string          `json:"missing,omitempty"` // what the host does not have and the function used; with Error
	Made      []string        `json:"made,omitempty"`    // texts that functions were made of, each once
	Init      []uint64        `json:"init,omitempty"`    // counters by arm number
	Requests  []uint64        `json:"requests,omitempty"`
	First     []uint32        `json:"first,omitempty"`
	Asked     []int           `json:"asked,omitempty"` // functions whose source text was asked for, by Func.Index
}

// respondMessage is a response: of respond (JSON tells its type), with a status, or as the JSON that a handler returned.
type respondMessage struct {
	JSON    bool              `json:"json"` // application/json, else text/plain
	Body    []byte            `json:"body"`
	Status  int               `json:"status,omitempty"`
	Headers []exchange.Header `json:"headers,omitempty"`
	Result  *string           `json:"result,omitempty"` // "" is undefined
}

// maxMessage is the longest line that is read; a longer one ends the connection.
const maxMessage = 64 << 20

var errTooLong = errors.New("engine: message too long")

// readMessage reads one message. io.EOF is returned at the end of the stream between messages.
func readMessage(r *bufio.Reader) (*message, error) {
	line, err := readLine(r)
	if err != nil {
		return nil, err
	}
	m := new(message)
	if err := json.Unmarshal(line, m); err != nil {
		return nil, fmt.Errorf("engine: bad message: %w", err)
	}
	if m.Op == "" {
		return nil, errors.New("engine: message without op")
	}
	return m, nil
}

func readLine(r *bufio.Reader) ([]byte, error) {
	var line []byte
	for {
		part, err := r.ReadSlice('\n')
		if len(line)+len(part) > maxMessage {
			return nil, errTooLong
		}
		line = append(line, part...)
		switch {
		case err == nil:
			return line, nil
		case errors.Is(err, bufio.ErrBufferFull):
		case errors.Is(err, io.EOF) && len(line) > 0:
			return nil, io.ErrUnexpectedEOF
		default:
			return nil, err
		}
	}
}

// messageWriter writes messages whole; it may be used by several goroutines.
type messageWriter struct {
	mu sync.Mutex
	w  io.Writer
}

func (w *messageWriter) write(m *message) error {
	line, err := json.Marshal(m)
	if err != nil {
		return err
	}
	w.mu.Lock()
	defer w.mu.Unlock()
	_, err = w.w.Write(append(line, '\n'))
	return err
}
