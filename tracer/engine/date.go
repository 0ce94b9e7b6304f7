package engine

import (
	"fmt"
	"math"
	"time"

	"github.com/dop251/goja"
)

// Dates as V8 has them, where goja's differ: what a text means, in which order arguments are converted and which are not, and
// years of more than four digits. The zone is UTC, so that local time is the same.

// installDates amends Date. It must be called before any code runs.
func installDates(vm *goja.Runtime) {
	date := vm.Get("Date").ToObject(vm)
	prototype := date.Get("prototype").ToObject(vm)
	d := &dates{vm: vm}
	d.setTime, _ = nativeBodies(prototype.Get("setTime").(*goja.Object))
	amendConstruct(date, d.construct)
	amendMethod(date, "parse", func(c goja.FunctionCall, _ body) goja.Value {
		return vm.ToValue(parseDate(codeUnits(toString(vm, c.Argument(0)))))
	})
	amendMethod(date, "UTC", func(c goja.FunctionCall, _ body) goja.Value { return vm.ToValue(d.made(c.Arguments)) })
	for name, set := range dateSetters {
		for _, zone := range []string{"", "UTC"} {
			amendMethod(prototype, "set"+zone+name, func(c goja.FunctionCall, plain body) goja.Value {
				o, isDate := c.This.(*goja.Object)
				if !isDate || implementation(o) != "dateObject" {
					return plain(c)
				}
				return d.set(o, c.Arguments, set)
			})
		}
	}
	amendMethod(prototype, "toISOString", func(c goja.FunctionCall, plain body) goja.Value {
		text := plain(c)
		if t, ok := c.This.Export().(time.Time); ok && (t.UTC().Year() < 0 || t.UTC().Year() > 9999) {
			return vm.ToValue(fmt.Sprintf("%+07d", t.UTC().Year()) + t.UTC().Format("-01-02T15:04:05.000Z"))
		}
		return text
	})
}

// dates amends Date in one runtime.
type dates struct {
	vm      *goja.Runtime
	setTime *body
}

func (d *dates) construct(args []goja.Value, newTarget *goja.Object, plain constructBody) *goja.Object {
	switch len(args) {
	case 0:
		return plain(nil, newTarget)
	case 1:
		if o, ok := args[0].(*goja.Object); ok && implementation(o) == "dateObject" {
			return plain(args, newTarget)
		}
		v := primitive(d.vm, args[0], "default")
		var t float64
		if s, ok := v.(goja.String); ok {
			t = parseDate(codeUnits(s))
		} else {
			t = timeClip(toNumber(d.vm, v))
		}
		return plain([]goja.Value{d.vm.ToValue(t)}, newTarget)
	}
	return plain([]goja.Value{d.vm.ToValue(d.made(args))}, newTarget)
}

// made is the time value of year, month, day, hours, minutes, seconds and milliseconds.
func (d *dates) made(args []goja.Value) float64 {
	parts := [7]float64{math.NaN(), 0, 1}
	for i := range min(len(args), len(parts)) {
		parts[i] = toNumber(d.vm, args[i])
	}
	return timeClip(makeDate(makeDay(fullYear(parts[0]), parts[1], parts[2]), makeTime(parts[3], parts[4], parts[5], parts[6])))
}

// dateSetter says what a method sets: how many arguments it takes, and from which part on.
type dateSetter struct{ most, first int }

// The parts of a time, in order.
const (
	partYear = iota
	partMonth
	partDay
	partHour
	partMinute
	partSecond
	partMillisecond
	dateFields
)

var dateSetters = map[string]dateSetter{
	"FullYear": {3, partYear}, "Month": {2, partMonth}, "Date": {1, partDay}, "Hours": {4, partHour},
	"Minutes": {3, partMinute}, "Seconds": {2, partSecond}, "Milliseconds": {1, partMillisecond},
}

// set sets parts of a date. V8 looks at the date when it has the first argument; the rest is not asked for where the date is
// invalid and no year comes.
func (d *dates) set(date *goja.Object, args []goja.Value, set dateSetter) goja.Value {
	var parts [dateFields]float64
	first := math.NaN()
	if len(args) > 0 {
		first = toNumber(d.vm, args[0])
	}
	at, valid := date.Export().(time.Time)
	if valid {
		parts = partsOf(at.UnixMilli())
	} else if set.first == partYear {
		parts = [dateFields]float64{partDay: 1}
	} else {
		return d.vm.ToValue(math.NaN())
	}
	parts[set.first] = first
	for i := 1; i < min(len(args), set.most); i++ {
		parts[set.first+i] = toNumber(d.vm, args[i])
	}
	t := timeClip(makeDate(makeDay(parts[0], parts[1], parts[2]), makeTime(parts[3], parts[4], parts[5], parts[6])))
	return (*d.setTime)(goja.FunctionCall{This: date, Arguments: []goja.Value{d.vm.ToValue(t)}})
}

const (
	millisecondsPerDay = 86_400_000
	// The days of 400 years, and from March 1 of the year 0 to 1970. Years that begin in March have their leap day at the end.
	daysPerEra, epochDay = 146_097, 719_468
)

func floorDiv(a, b int64) int64 {
	q := a / b
	if a%b < 0 {
		q--
	}
	return q
}

// partsOf takes a time value apart.
func partsOf(t int64) [dateFields]float64 {
	days := floorDiv(t, millisecondsPerDay)
	ms := t - days*millisecondsPerDay
	at := time.Unix(days*86400, 0).UTC()
	return [dateFields]float64{
		float64(at.Year()), float64(at.Month() - 1), float64(at.Day()),
		float64(ms / 3_600_000), float64(ms / 60_000 % 60), float64(ms / 1000 % 60), float64(ms % 1000),
	}
}

// firstOf is the day since 1970 on which a month begins; months count from 0.
func firstOf(year, month int64) int64 {
	m := month - 2
	if month < 2 {
		year, m = year-1, month+10
	}
	era := floorDiv(year, 400)
	y := year - era*400
	return era*daysPerEra + 365*y + y/4 - y/100 + (153*m+2)/5 - epochDay
}

func isFinite(numbers ...float64) bool {
	for _, n := range numbers {
		if math.IsNaN(n) || math.IsInf(n, 0) {
			return false
		}
	}
	return true
}

// makeDay is MakeDay. Far beyond all time values the years and months are not looked at.
func makeDay(year, month, date float64) float64 {
	if !isFinite(year, month, date) || math.Abs(year) > 1e6 || math.Abs(month) > 1e7 {
		return math.NaN()
	}
	months := int64(month)
	whole := int64(year) + floorDiv(months, 12)
	return float64(firstOf(whole, months-floorDiv(months, 12)*12)-1) + math.Trunc(date)
}

// makeTime is MakeTime.
func makeTime(hour, minute, second, ms float64) float64 {
	if !isFinite(hour, minute, second, ms) {
		return math.NaN()
	}
	return float64(math.Trunc(hour)*3_600_000) + float64(math.Trunc(minute)*60_000) + float64(math.Trunc(second)*1000) + math.Trunc(ms)
}

// makeDate is MakeDate.
func makeDate(day, time float64) float64 {
	t := time + float64(day*millisecondsPerDay)
	if !isFinite(t) {
		return math.NaN()
	}
	return t
}

// timeClip is TimeClip.
func timeClip(t float64) float64 {
	if math.IsNaN(t) || math.Abs(t) > 8.64e15 {
		return math.NaN()
	}
	return math.Trunc(t) + 0
}

// fullYear is the year that a constructor or Date.UTC means: two digits are of the last century.
func fullYear(y float64) float64 {
	if n := math.Trunc(y); 0 <= n && n <= 99 {
		return 1900 + n
	}
	return y
}
