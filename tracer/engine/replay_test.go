package engine

import (
	"context"
	"fmt"
	"testing"

	"decant/analysis/exchange"

	"pgregory.net/rapid"
)

// counting is a world that counts what is asked of it and answers by method and URL.
type counting struct{ asked map[string]int }

func (c *counting) Ask(_ context.Context, call *Call, deliver func(*exchange.Answer)) error {
	e := &call.Effect
	c.asked[string(e.Kind)+e.Method+" "+e.URL+string(e.Body)+e.Text]++
	if e.Kind == exchange.EffectHTTP {
		deliver(&exchange.Answer{Status: 200, Body: []byte("re: " + e.URL)})
	}
	return nil
}

const chatty = `const c = require('containerless');
c.listen(req => {
  console.log('start');
  c.post('one', 'a', one => { console.log(one); c.get('three', three => { console.log(three); c.respond([one, three]); }); });
  c.post('two', 'b', two => console.log(two));
  if (req.path === '/more') c.put('four', {});
});`

// recordOf makes the record of the first n effects of a result.
func recordOf(r *Result, n int) Record {
	record := Record{Effects: r.Effects[:n]}
	for _, id := range r.Delivered {
		if id <= n {
			record.Answers = append(record.Answers, r.Answers[id-1])
		}
	}
	return record
}

// TestReplay runs a function again on every beginning of what it did: the result is the same, and what is in
// the record is not done again.
func TestReplay(t *testing.T) {
	bothKinds(t, func(t *testing.T, kind Kind) {
		h := start(t, Options{Kind: kind})
		load(t, h, chatty)
		whole := ask(t, h, get("/", ""), &counting{map[string]int{}})
		if len(whole.Effects) != 7 {
			t.Fatalf("%+v", whole.Effects)
		}
		for n := range len(whole.Effects) + 1 {
			live := &counting{map[string]int{}}
			replay := &Replay{Record: recordOf(whole, n), Live: live}
			r := ask(t, h, get("/", ""), replay)
			if story(r) != story(whole) {
				t.Errorf("after %d effects: %s", n, firstDifference(story(whole), story(r)))
			}
			total := 0
			for what, times := range live.asked {
				total += times
				if times != 1 {
					t.Errorf("after %d effects %s was asked %d times", n, what, times)
				}
			}
			if total != len(whole.Effects)-n {
				t.Errorf("after %d effects %d were asked live", n, total)
			}
			if replay.Left() != (n < len(whole.Effects)) {
				t.Errorf("after %d effects Left is %v", n, replay.Left())
			}
		}
	})
}

// TestReplayDiffers replays the record of another request: what is the same is not done again.
func TestReplayDiffers(t *testing.T) {
	h := start(t, Options{})
	load(t, h, chatty)
	whole := ask(t, h, get("/", ""), &counting{map[string]int{}})
	live := &counting{map[string]int{}}
	r := ask(t, h, get("/more", ""), &Replay{Record: recordOf(whole, 7), Live: live})
	if live.asked["httpPOST onea"] != 0 || live.asked["httpPOST twob"] != 0 || live.asked["httpPUT four{}"] != 1 || live.asked["httpGET three"] != 1 {
		t.Errorf("%v", live.asked)
	}
	if string(r.Response.Body) != `["re: one","re: three"]` {
		t.Errorf("%s", r.Response.Body)
	}
}

// TestReplayLater replays a record with requests whose answers had not come yet.
func TestReplayLater(t *testing.T) {
	h := start(t, Options{})
	load(t, h, chatty)
	whole := ask(t, h, get("/", ""), &counting{map[string]int{}})
	later := 0
	record := Record{Effects: whole.Effects[:3], Later: func(id int, deliver func(*exchange.Answer)) {
		later++
		go deliver(&exchange.Answer{Status: 200, Body: []byte("re: " + whole.Effects[id-1].URL)})
	}}
	live := &counting{map[string]int{}}
	r := ask(t, h, get("/", ""), &Replay{Record: record, Live: live})
	if later != 2 || live.asked["httpPOST onea"]+live.asked["httpPOST twob"] != 0 || string(r.Response.Body) != string(whole.Response.Body) {
		t.Errorf("%d %v %s", later, live.asked, r.Response.Body)
	}
	r = ask(t, h, get("/", ""), &Replay{Record: Record{Effects: whole.Effects[:3]}, Live: live})
	if r.Error == nil || r.Error.Message != "POST one: the answer was lost" {
		t.Errorf("%+v", r.Error)
	}
}

// TestReplayProperties asks a Replay for random things against random records: nothing of the record is asked
// live before the first difference, everything after it is, and every request gets exactly one answer.
func TestReplayProperties(t *testing.T) {
	rapid.Check(t, func(t *rapid.T) {
		var record Record
		for id, n := 1, rapid.IntRange(0, 6).Draw(t, "recorded"); id <= n; id++ {
			e := drawEffect(t, id)
			record.Effects = append(record.Effects, e)
			if e.Kind == exchange.EffectHTTP && rapid.Bool().Draw(t, "answered") {
				at := rapid.IntRange(0, len(record.Answers)).Draw(t, "order")
				record.Answers = append(record.Answers[:at:at], append([]*exchange.Answer{{Effect: id, Status: 200}}, record.Answers[at:]...)...)
			}
		}
		live := &counting{map[string]int{}}
		replay := &Replay{Record: record, Live: live}
		got := map[int]int{}
		asked, same := 0, true
		wantLive := map[string]int{}
		n := rapid.IntRange(0, 8).Draw(t, "asked")
		for id := 1; id <= n; id++ {
			e := drawEffect(t, id)
			if id <= len(record.Effects) && rapid.IntRange(0, 5).Draw(t, "follow") > 0 {
				e = record.Effects[id-1]
			}
			same = same && id <= len(record.Effects) && record.Effects[id-1].Same(&e)
			if !same {
				wantLive[string(e.Kind)+e.Method+" "+e.URL+string(e.Body)+e.Text]++
			}
			if e.Kind == exchange.EffectHTTP {
				asked++
			}
			if err := replay.Ask(context.Background(), &Call{Effect: e}, func(*exchange.Answer) { got[id]++ }); err != nil {
				t.Fatal(err)
			}
		}
		replay.Idle()
		if fmt.Sprint(wantLive) != fmt.Sprint(live.asked) {
			t.Fatalf("live: want %v, got %v", wantLive, live.asked)
		}
		if len(got) != asked {
			t.Fatalf("%d of %d requests were answered", len(got), asked)
		}
		for id, times := range got {
			if times != 1 {
				t.Fatalf("request %d was answered %d times", id, times)
			}
		}
	})
}

func drawEffect(t *rapid.T, id int) exchange.Effect {
	if rapid.Bool().Draw(t, "log") {
		return exchange.Effect{ID: id, Kind: exchange.EffectLog, Level: "log", Text: rapid.SampledFrom([]string{"x", "y"}).Draw(t, "text")}
	}
	return exchange.Effect{ID: id, Kind: exchange.EffectHTTP, Method: "GET", URL: rapid.SampledFrom([]string{"a", "b", "c"}).Draw(t, "url")}
}

func TestMocksInTurn(t *testing.T) {
	m := NewMocks(Mock{"GET", "a", exchange.Answer{Status: 1}}, Mock{"GET", "b", exchange.Answer{Status: 9}}, Mock{"GET", "a", exchange.Answer{Status: 2}})
	var got []int
	for _, url := range []string{"a", "b", "a", "a", "b"} {
		err := m.Ask(context.Background(), &Call{Effect: exchange.Effect{ID: 7, Kind: exchange.EffectHTTP, Method: "GET", URL: url}}, func(a *exchange.Answer) { got = append(got, a.Status) })
		if err != nil {
			t.Fatal(err)
		}
	}
	if fmt.Sprint(got) != "[1 9 2 2 9]" {
		t.Error(got)
	}
}
