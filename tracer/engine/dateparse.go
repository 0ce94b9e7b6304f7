package engine

import (
	"math"
	"strings"
)

// Date.parse: ECMAScript's format, and for everything else the rules by which V8 reads dates: numbers, words, signs and
// colons one after another.

type dateTokenKind int

const (
	dateEnd dateTokenKind = iota
	dateNumber
	dateSymbol
	dateMonth
	dateHalf // a half of the day
	dateZone
	dateSeparator // the T between date and time
	dateUnknown   // any other word
	dateSpace
	dateOther
)

// dateToken is a token of a date's text.
type dateToken struct {
	kind   dateTokenKind
	value  int // a numeral's, of at most nine digits; a month; what is added to the hour; hours from UTC; the symbol
	length int // of a numeral or a word
}

func (t dateToken) isWord() bool { return dateMonth <= t.kind && t.kind <= dateUnknown }

// dateWords are known by their first three letters.
var dateWords = map[string]dateToken{
	"am": {kind: dateHalf}, "pm": {kind: dateHalf, value: 12}, "t": {kind: dateSeparator},
	"z": {kind: dateZone}, "ut": {kind: dateZone}, "utc": {kind: dateZone}, "gmt": {kind: dateZone},
	"edt": {kind: dateZone, value: -4}, "est": {kind: dateZone, value: -5}, "cdt": {kind: dateZone, value: -5},
	"cst": {kind: dateZone, value: -6}, "mdt": {kind: dateZone, value: -6}, "mst": {kind: dateZone, value: -7},
	"pdt": {kind: dateZone, value: -7}, "pst": {kind: dateZone, value: -8},
}

func init() {
	for i, name := range strings.Fields("jan feb mar apr may jun jul aug sep oct nov dec") {
		dateWords[name] = dateToken{kind: dateMonth, value: i + 1}
	}
}

// dateScanner gives the tokens of a text; next is the one that was not taken yet.
type dateScanner struct {
	s    []uint16
	i    int
	next dateToken
}

// unit is the code unit here; the text ends at a NUL, too.
func (c *dateScanner) unit() uint16 {
	if c.i < len(c.s) {
		return c.s[c.i]
	}
	return 0
}

func (c *dateScanner) take() dateToken {
	t := c.next
	c.next = c.scan()
	return t
}

func (c *dateScanner) at(symbol byte) bool {
	return c.next.kind == dateSymbol && c.next.value == int(symbol)
}

func (c *dateScanner) skip(symbol byte) bool {
	hit := c.at(symbol)
	if hit {
		c.take()
	}
	return hit
}

func (c *dateScanner) scan() dateToken {
	start := c.i
	switch u := c.unit(); {
	case u == 0:
		return dateToken{}
	case '0' <= u && u <= '9':
		n := c.numeral()
		return dateToken{dateNumber, n, c.i - start}
	case u < 128 && strings.IndexByte(":-+.)", byte(u)) >= 0:
		c.i++
		return dateToken{kind: dateSymbol, value: int(u)}
	case u == '(':
		c.parentheses()
		return dateToken{kind: dateOther}
	case u < 'A' && isSpace(rune(u)):
		c.i++
		return dateToken{kind: dateSpace}
	case u >= 'A':
		return c.word()
	}
	c.i++
	return dateToken{kind: dateOther}
}

func (c *dateScanner) numeral() (n int) {
	for c.unit() == '0' {
		c.i++
	}
	for digits := 0; '0' <= c.unit() && c.unit() <= '9'; digits++ {
		if digits < 9 {
			n = n*10 + int(c.unit()-'0')
		}
		c.i++
	}
	return n
}

func (c *dateScanner) word() dateToken {
	start := c.i
	var first []byte
	for ; c.unit() >= 'A' && !isSpace(rune(c.unit())); c.i++ {
		if len(first) < 3 {
			first = append(first, byte(min(c.unit(), 0xFF))|0x20)
		}
	}
	length := c.i - start
	if length == 0 {
		c.i++
		return dateToken{kind: dateSpace}
	}
	known, ok := dateWords[string(first)]
	if !ok || length > 3 && known.kind != dateMonth {
		known = dateToken{kind: dateUnknown}
	}
	known.length = length
	return known
}

func (c *dateScanner) parentheses() {
	for depth := 0; ; {
		switch c.unit() {
		case '(':
			depth++
		case ')':
			depth--
		}
		c.i++
		if depth == 0 || c.unit() == 0 {
			return
		}
	}
}

func (c *dateScanner) sign() bool { return c.at('+') || c.at('-') }

// digits tells whether a number of n digits comes next.
func (c *dateScanner) digits(n int) bool { return c.next.kind == dateNumber && c.next.length == n }

// takeDigits takes the number that comes next if it has n digits and is at most most.
func (c *dateScanner) takeDigits(n, most int) (value int, ok bool) {
	if !c.digits(n) || c.next.value > most {
		return 0, false
	}
	return c.take().value, true
}

// dateParts is what was read of a date. Of hour and minute, -1 is none.
type dateParts struct {
	day          [3]int
	days         int
	month        int // 0 where no word was one
	iso          bool
	time         [4]int
	times        int
	half         int
	halved       bool
	sign         int // 0 where there is no zone
	hour, minute int // from UTC
}

func (p *dateParts) addDay(n int) bool {
	fits := p.days < len(p.day)
	if fits {
		p.day[p.days] = n
		p.days++
	}
	return fits
}

func (p *dateParts) addTime(n int) bool {
	fits := p.times < len(p.time)
	if fits {
		p.time[p.times] = n
		p.times++
	}
	return fits
}

// endTime adds the last part of a time: what comes behind it is 0.
func (p *dateParts) endTime(n int) {
	p.addTime(n)
	p.times = len(p.time)
}

func (p *dateParts) wantsTime(n int) bool {
	switch p.times {
	case 1, 2:
		return n < 60
	case 3:
		return n < 1000
	}
	return false
}

func (p *dateParts) setZone(hours int) {
	p.sign, p.hour, p.minute = 1, hours, 0
	if hours < 0 {
		p.sign, p.hour = -1, -hours
	}
}

// value is the time value.
func (p *dateParts) value() float64 {
	year, month, day, ok := p.date()
	if !ok {
		return math.NaN()
	}
	t := p.time
	if p.halved {
		if t[0] > 12 {
			return math.NaN()
		}
		t[0] = t[0]%12 + p.half
	}
	inDay := t[0] < 24 && t[1] < 60 && t[2] < 60 && t[3] < 1000
	if !inDay && t != [4]int{24, 0, 0, 0} {
		return math.NaN()
	}
	date := makeDate(makeDay(float64(year), float64(month-1), float64(day)), makeTime(float64(t[0]), float64(t[1]), float64(t[2]), float64(t[3])))
	if p.sign == 0 {
		return timeClip(date)
	}
	seconds := uint32(max(p.hour, 0))*3600 + uint32(max(p.minute, 0))*60
	if seconds > math.MaxInt32 {
		return math.NaN()
	}
	return timeClip(date - float64(p.sign)*float64(seconds)*1000)
}

// date is the day. What is missing is 1: the day, the month, and a year behind them, which is then 2001.
func (p *dateParts) date() (year, month, day int, ok bool) {
	if p.days < 1 {
		return 0, 0, 0, false
	}
	d := p.day
	for i := p.days; i < len(d); i++ {
		d[i] = 1
	}
	isDay := func(n int) bool { return 1 <= n && n <= 31 }
	switch named := p.month != 0; {
	case !named && (p.iso || !isDay(d[0])):
		year, month, day = d[0], d[1], d[2]
	case !named:
		year, month, day = d[2], d[0], d[1]
	case !isDay(d[0]):
		year, month, day = d[0], p.month, d[1]
	default:
		year, month, day = d[1], p.month, d[0]
	}
	switch {
	case p.iso:
	case 0 <= year && year <= 49:
		year += 2000
	case 50 <= year && year <= 99:
		year += 1900
	}
	return year, month, day, 1 <= month && month <= 12 && isDay(day)
}

// milliseconds are the first three digits of a fraction; leading zeros show in the length alone.
func milliseconds(n, length int) int {
	switch length {
	case 1:
		return n * 100
	case 2:
		return n * 10
	}
	for range min(length, 9) - 3 {
		n /= 10
	}
	return n
}

// parseDate is the time value of a text; NaN when it is no date.
func parseDate(text []uint16) float64 {
	c, p := &dateScanner{s: text}, &dateParts{hour: -1, minute: -1}
	c.next = c.scan()
	if first, ok := isoDate(c, p); !ok || !legacyDate(c, p, first) {
		return math.NaN()
	}
	return p.value()
}

// isoDate reads ECMAScript's format as far as the text has it: the first token that is not part of it. It is false when the
// text can be no date at all.
func isoDate(c *dateScanner, p *dateParts) (dateToken, bool) {
	switch {
	case c.sign():
		sign := c.take()
		if !c.digits(6) {
			return sign, true
		}
		year := c.take().value
		minus := sign.value == '-'
		if minus && year == 0 {
			return sign, true
		}
		if minus {
			year = -year
		}
		p.addDay(year)
	case c.digits(4):
		p.addDay(c.take().value)
	default:
		return c.take(), true
	}
	for _, most := range []int{12, 31} {
		if !c.skip('-') {
			break
		}
		if !c.digits(2) || c.next.value < 1 || c.next.value > most {
			return c.take(), true
		}
		p.addDay(c.take().value)
	}
	if c.next.kind == dateSeparator {
		c.take()
		if !isoTime(c, p) {
			return dateToken{}, false
		}
	} else if c.next.kind != dateEnd {
		return c.take(), true
	}
	p.iso = true
	return dateToken{}, true
}

func isoTime(c *dateScanner, p *dateParts) bool {
	hour, ok := c.takeDigits(2, 24)
	most := 59
	if hour == 24 {
		most = 0
	}
	if !ok || !c.skip(':') {
		return false
	}
	p.addTime(hour)
	minute, ok := c.takeDigits(2, most)
	if !ok {
		return false
	}
	p.addTime(minute)
	if c.skip(':') {
		second, ok := c.takeDigits(2, most)
		if !ok {
			return false
		}
		p.addTime(second)
		if c.skip('.') {
			t := c.take()
			if t.kind != dateNumber || hour == 24 && t.value > 0 {
				return false
			}
			p.addTime(milliseconds(t.value, t.length))
		}
	}
	if c.next.kind == dateZone && c.next.length == 1 {
		c.take()
		p.setZone(0)
	} else if c.sign() && !isoOffset(c, p) {
		return false
	}
	return c.next.kind == dateEnd
}

// isoOffset reads an offset from UTC: +01:30 or +0130.
func isoOffset(c *dateScanner, p *dateParts) bool {
	p.sign = 1
	if c.take().value == '-' {
		p.sign = -1
	}
	if both, ok := c.takeDigits(4, 9999); ok {
		p.hour, p.minute = both/100, both%100
		return p.hour <= 23 && p.minute <= 59
	}
	var ok bool
	if p.hour, ok = c.takeDigits(2, 23); !ok || !c.skip(':') {
		return false
	}
	p.minute, ok = c.takeDigits(2, 59)
	return ok
}

// legacyDate reads the rest of a text from a token on.
func legacyDate(c *dateScanner, p *dateParts, token dateToken) bool {
	anyNumber := p.days > 0
	for ; ; token = c.take() {
		signed := token.kind == dateSymbol && (token.value == '+' || token.value == '-')
		switch {
		case token.kind == dateEnd:
			return true
		case token.kind == dateNumber:
			anyNumber = true
			if !legacyNumber(c, p, token.value) {
				return false
			}
		case token.kind == dateHalf && p.times > 0:
			p.half, p.halved = token.value, true
		case token.kind == dateMonth:
			p.month = token.value
			c.skip('-')
		case token.kind == dateZone && anyNumber:
			p.setZone(token.value)
		case token.isWord() && (anyNumber || c.next.kind == dateNumber):
			return false
		case signed && (p.hour == 0 && p.minute == 0 || p.times > 0):
			anyNumber = true
			if !legacyOffset(c, p, token.value) {
				return false
			}
		case (signed || token.kind == dateSymbol && token.value == ')') && anyNumber:
			return false
		}
	}
}

func legacyNumber(c *dateScanner, p *dateParts, n int) bool {
	if c.skip(':') {
		if c.skip(':') {
			if p.times > 0 {
				return false
			}
			p.addTime(n)
			p.addTime(0)
			return true
		}
		if !p.addTime(n) {
			return false
		}
		c.skip('.')
		return true
	}
	switch {
	case c.skip('.') && p.wantsTime(n):
		p.addTime(n)
		fraction := c.take()
		if fraction.kind != dateNumber {
			return false
		}
		p.endTime(milliseconds(fraction.value, fraction.length))
	case p.hour >= 0 && p.minute < 0 && n < 60:
		p.minute = n
	case p.wantsTime(n):
		p.endTime(n)
		kind := c.next.kind
		return kind == dateEnd || kind == dateSpace || kind == dateZone && c.next.length == 1 || c.sign()
	default:
		if !p.addDay(n) {
			return false
		}
		c.skip('-')
	}
	return true
}

// legacyOffset reads the offset from UTC behind a sign.
func legacyOffset(c *dateScanner, p *dateParts, sign int) bool {
	p.sign = 1
	if sign == '-' {
		p.sign = -1
	}
	n, length := 0, 0
	if c.next.kind == dateNumber {
		t := c.take()
		n, length = t.value, t.length
	}
	if c.at(':') {
		p.hour, p.minute = n, -1
		return true
	}
	switch length {
	case 1, 2:
		p.hour, p.minute = n, 0
	case 3, 4:
		p.hour, p.minute = n/100, n%100
	default:
		return false
	}
	return true
}
