package build_test

import (
	"context"
	"os"
	"path/filepath"
	"testing"
	"time"

	"decant/invoker/build"
	"decant/invoker/load"
)

// loginImage builds the runtime's own example against the runtime, as a generated crate is. That takes seconds, so the
// result stays in a cache of this test's own.
func loginImage(t testing.TB, tier int, portable bool) string {
	t.Helper()
	if _, err := build.Toolchain(context.Background()); err != nil {
		t.Fatal(err)
	}
	image, err := build.Build(context.Background(), build.Options{
		Crate: os.DirFS("../../rustgen/runtime/examples/login"), Runtime: os.DirFS("../../rustgen/runtime"), Tier: tier, Portable: portable,
		CacheDir: filepath.Join(os.TempDir(), "decant-build-test"), Progress: func(s string) { t.Log(s) },
	})
	if err != nil {
		t.Fatal(err)
	}
	t.Logf("tier %d in %v %v, cached: %v", tier, image.Took, image.Stages, image.Cached)
	return image.Path
}

func loginRequest(body string) *load.Request {
	return &load.Request{Method: "POST", Path: "/", Body: []byte(body),
		Headers: []load.Header{{Name: "host", Value: "localhost"}, {Name: "content-type", Value: "application/json"}}}
}

func loginInstance(t testing.TB, tier int, portable bool) *load.Instance {
	t.Helper()
	img, err := load.Open(loginImage(t, tier, portable))
	if err != nil {
		t.Fatal(err)
	}
	in, err := img.NewInstance(64 << 20)
	if err != nil {
		t.Fatal(err)
	}
	t.Cleanup(func() {
		in.Close()
		if err := img.Close(); err != nil {
			t.Error(err)
		}
	})
	return in
}

var loginLimits = load.Limits{Fuel: 1e6, Timeout: time.Second}

var passwords = &load.Answer{Effect: 1, Status: 200, Headers: []load.Header{{Name: "content-type", Value: "application/json"}},
	Body: []byte(`{"ada":"lovelace","grace":"hopper"}`)}

func TestLoginOnTheRuntime(t *testing.T) {
	for _, portable := range []bool{false, true} {
		for tier := range 2 {
			checkLogin(t, loginInstance(t, tier, portable))
		}
	}
}

func checkLogin(t *testing.T, in *load.Instance) {
	t.Helper()
	for range 3 {
		for body, want := range map[string]string{
			`{"username":"ada","password":"lovelace"}`: "ok",
			`{"username":"ada","password":"x"}`:        "error",
		} {
			if got, step := login(t, in, body); got != want || step.Response.Status != 200 || step.FuelUsed == 0 {
				t.Fatalf("%s gets %q, %+v", body, got, step)
			}
		}
		if _, step := login(t, in, `null`); step.Kind != load.Threw || step.Stop.Detail != "TypeError: Cannot read properties of null (reading 'username')" {
			t.Fatalf("got %+v", step)
		}
	}
}

func login(t testing.TB, in *load.Instance, body string) (string, *load.Step) {
	t.Helper()
	step, err := in.Start(loginRequest(body), loginLimits)
	if err != nil || step.Kind != load.Wait || len(step.Effects) != 1 || step.Effects[0].URL != "passwords.json" {
		t.Fatalf("got %+v, %v", step, err)
	}
	if step, err = in.Answer(passwords); err != nil {
		t.Fatal(err)
	}
	return string(step.Response.Body), step
}

func TestLoginOutOfFuelAndMemory(t *testing.T) {
	in := loginInstance(t, 1, false)
	step, err := in.Start(loginRequest(`{}`), load.Limits{Fuel: 1, Timeout: time.Second})
	if err != nil || step.Stop.Code != load.StopFuel || step.Broken {
		t.Fatalf("got %+v, %v", step, err)
	}
	huge := `{"username":"` + string(make([]byte, 70<<20)) + `"}`
	if step, err = in.Start(loginRequest(huge), loginLimits); err != nil || step.Stop.Code != load.StopMemory && step.Stop.Code != load.StopFuel {
		t.Fatalf("got %+v, %v", step, err)
	}
	if err := in.Reset(); err != nil {
		t.Fatal(err)
	}
	if got, _ := login(t, in, `{"username":"ada","password":"lovelace"}`); got != "ok" {
		t.Fatalf("after it: %q", got)
	}
}

func BenchmarkLogin(b *testing.B) {
	for tier, name := range []string{"tier0", "tier1"} {
		b.Run(name, func(b *testing.B) {
			in := loginInstance(b, tier, false)
			r := loginRequest(`{"username":"ada","password":"lovelace"}`)
			for b.Loop() {
				in.Start(r, loginLimits)
				in.Answer(passwords)
			}
		})
	}
}

func BenchmarkLoginCold(b *testing.B) {
	path := loginImage(b, 1, false)
	r := loginRequest(`{"username":"ada","password":"lovelace"}`)
	for b.Loop() {
		img, err := load.Open(path)
		if err != nil {
			b.Fatal(err)
		}
		in, err := img.NewInstance(64 << 20)
		if err != nil {
			b.Fatal(err)
		}
		in.Start(r, loginLimits)
		in.Answer(passwords)
		in.Close()
		img.Close()
	}
}
