//! Date.parse: ECMAScript's format, and for everything else the rules by which V8 reads dates: numbers, words, signs and
//! colons one after another.

use super::{clip, make_date, make_day, make_time};
use crate::num::is_space;
use crate::str::S;

#[derive(Clone, Copy, PartialEq)]
enum Token {
    End,
    /// A numeral's value, of at most nine digits, and its length.
    Number(i32, usize),
    Symbol(u8),
    Word(Word, usize),
    Space,
    Other,
}

#[derive(Clone, Copy, PartialEq)]
enum Word {
    Month(i32),
    /// What is added to the hour.
    Half(i32),
    /// Hours from UTC.
    Zone(i32),
    Separator,
    Unknown,
}

const WORDS: [(&[u8; 3], Word); 27] = [
    (b"jan", Word::Month(1)),
    (b"feb", Word::Month(2)),
    (b"mar", Word::Month(3)),
    (b"apr", Word::Month(4)),
    (b"may", Word::Month(5)),
    (b"jun", Word::Month(6)),
    (b"jul", Word::Month(7)),
    (b"aug", Word::Month(8)),
    (b"sep", Word::Month(9)),
    (b"oct", Word::Month(10)),
    (b"nov", Word::Month(11)),
    (b"dec", Word::Month(12)),
    (b"am\0", Word::Half(0)),
    (b"pm\0", Word::Half(12)),
    (b"ut\0", Word::Zone(0)),
    (b"utc", Word::Zone(0)),
    (b"z\0\0", Word::Zone(0)),
    (b"gmt", Word::Zone(0)),
    (b"cdt", Word::Zone(-5)),
    (b"cst", Word::Zone(-6)),
    (b"edt", Word::Zone(-4)),
    (b"est", Word::Zone(-5)),
    (b"mdt", Word::Zone(-6)),
    (b"mst", Word::Zone(-7)),
    (b"pdt", Word::Zone(-7)),
    (b"pst", Word::Zone(-8)),
    (b"t\0\0", Word::Separator),
];

/// The tokens of a text; `next` is the one that was not taken yet.
struct Scanner {
    s: S,
    i: usize,
    next: Token,
}

impl Scanner {
    fn new(s: S) -> Scanner {
        let mut c = Scanner { s, i: 0, next: Token::End };
        c.next = c.scan();
        c
    }

    /// The unit here; the text ends at a NUL, too.
    fn unit(&self) -> u16 {
        self.s.at(self.i)
    }

    fn take(&mut self) -> Token {
        let t = self.next;
        self.next = self.scan();
        t
    }

    fn skip(&mut self, symbol: u8) -> bool {
        let hit = self.next == Token::Symbol(symbol);
        if hit {
            self.take();
        }
        hit
    }

    fn scan(&mut self) -> Token {
        let start = self.i;
        let u = self.unit();
        match u8::try_from(u).unwrap_or(0xFF) {
            0 => Token::End,
            b'0'..=b'9' => {
                let n = self.numeral();
                Token::Number(n, self.i - start)
            }
            c @ (b':' | b'-' | b'+' | b'.' | b')') => {
                self.i += 1;
                Token::Symbol(c)
            }
            b'(' => {
                self.parentheses();
                Token::Other
            }
            _ if is_space(u) && u < b'A' as u16 => {
                self.i += 1;
                Token::Space
            }
            c if c >= b'A' => self.word(),
            _ => {
                self.i += 1;
                Token::Other
            }
        }
    }

    fn numeral(&mut self) -> i32 {
        while self.unit() == b'0' as u16 {
            self.i += 1;
        }
        let (mut n, mut digits) = (0, 0);
        while (0x30..=0x39).contains(&self.unit()) {
            if digits < 9 {
                n = n * 10 + self.unit() as i32 - 0x30;
            }
            digits += 1;
            self.i += 1;
        }
        n
    }

    fn word(&mut self) -> Token {
        let start = self.i;
        let mut first = [0u8; 3];
        while self.unit() >= b'A' as u16 && !is_space(self.unit()) {
            if let Some(to) = first.get_mut(self.i - start) {
                *to = u8::try_from(self.unit()).unwrap_or(0xFF) | 0x20;
            }
            self.i += 1;
        }
        let len = self.i - start;
        if len == 0 {
            self.i += 1;
            return Token::Space;
        }
        let known = WORDS.iter().find(|w| *w.0 == first && (len <= 3 || matches!(w.1, Word::Month(_))));
        Token::Word(known.map_or(Word::Unknown, |w| w.1), len)
    }

    fn parentheses(&mut self) {
        let mut depth = 0;
        loop {
            match self.unit() {
                0x28 => depth += 1,
                0x29 => depth -= 1,
                _ => {}
            }
            self.i += 1;
            if depth == 0 || self.unit() == 0 {
                break;
            }
        }
    }

    fn sign(&self) -> bool {
        matches!(self.next, Token::Symbol(b'+' | b'-'))
    }

    /// The number that comes next, if it has `n` digits.
    fn digits(&self, n: usize) -> Option<i32> {
        match self.next {
            Token::Number(v, len) if len == n => Some(v),
            _ => None,
        }
    }

    /// As `digits`, taken when it is at most `most`.
    fn take_digits(&mut self, n: usize, most: i32) -> Option<i32> {
        let v = self.digits(n).filter(|&v| v <= most)?;
        self.take();
        Some(v)
    }
}

#[derive(Default)]
struct Parts {
    day: [i32; 3],
    days: usize,
    month: Option<i32>,
    iso: bool,
    time: [i32; 4],
    times: usize,
    half: Option<i32>,
    sign: i32,
    hour: Option<i32>,
    minute: Option<i32>,
}

impl Parts {
    fn add_day(&mut self, n: i32) -> bool {
        let fits = self.days < 3;
        if fits {
            self.day[self.days] = n;
            self.days += 1;
        }
        fits
    }

    fn add_time(&mut self, n: i32) -> bool {
        let fits = self.times < 4;
        if fits {
            self.time[self.times] = n;
            self.times += 1;
        }
        fits
    }

    /// The last part of a time: what comes behind it is 0.
    fn end_time(&mut self, n: i32) {
        self.add_time(n);
        self.times = 4;
    }

    fn wants_time(&self, n: i32) -> bool {
        match self.times {
            1 | 2 => n < 60,
            3 => n < 1000,
            _ => false,
        }
    }

    fn set_zone(&mut self, hours: i32) {
        self.sign = if hours < 0 { -1 } else { 1 };
        self.hour = Some(hours.abs());
        self.minute = Some(0);
    }

    fn is_utc(&self) -> bool {
        self.hour == Some(0) && self.minute == Some(0)
    }

    /// The time value.
    fn value(&self) -> Option<f64> {
        let (year, month, day) = self.date()?;
        let mut t = self.time;
        if let Some(h) = self.half {
            if t[0] > 12 {
                return None;
            }
            t[0] = t[0] % 12 + h;
        }
        let in_day = t[0] < 24 && t[1] < 60 && t[2] < 60 && t[3] < 1000;
        if !in_day && t != [24, 0, 0, 0] {
            return None;
        }
        let [h, m, s, ms] = t.map(|n| n as f64);
        let date = make_date(make_day(year as f64, month as f64 - 1.0, day as f64), make_time(h, m, s, ms));
        if self.sign == 0 {
            return Some(clip(date));
        }
        let seconds = (self.hour.unwrap_or(0) as u32)
            .wrapping_mul(3600)
            .wrapping_add((self.minute.unwrap_or(0) as u32).wrapping_mul(60));
        if seconds > i32::MAX as u32 {
            return None;
        }
        Some(clip(date - self.sign as f64 * seconds as f64 * 1000.0))
    }

    fn date(&self) -> Option<(i32, i32, i32)> {
        if self.days < 1 {
            return None;
        }
        // What is missing is 1: the day, the month, and a year behind them, which is then 2001.
        let mut d = self.day;
        for part in d.iter_mut().skip(self.days) {
            *part = 1;
        }
        let is_day = |n: i32| (1..=31).contains(&n);
        let (mut year, month, day) = match self.month {
            None if self.iso || !is_day(d[0]) => (d[0], d[1], d[2]),
            None => (d[2], d[0], d[1]),
            Some(m) if !is_day(d[0]) => (d[0], m, d[1]),
            Some(m) => (d[1], m, d[0]),
        };
        if !self.iso {
            year += match year {
                0..=49 => 2000,
                50..=99 => 1900,
                _ => 0,
            };
        }
        if !(1..=12).contains(&month) || !is_day(day) {
            return None;
        }
        Some((year, month, day))
    }
}

/// The first three digits of a fraction; leading zeros show in the length alone.
fn milliseconds(n: i32, len: usize) -> i32 {
    match len {
        1 => n * 100,
        2 => n * 10,
        3 => n,
        _ => n / 10i32.pow(len.min(9) as u32 - 3),
    }
}

/// The time value of a text; NaN when it is no date.
pub(crate) fn parse(s: S) -> f64 {
    value(s).unwrap_or(f64::NAN)
}

fn value(s: S) -> Option<f64> {
    let mut c = Scanner::new(s);
    let mut p = Parts::default();
    let first = iso(&mut c, &mut p)?;
    legacy(&mut c, &mut p, first)?;
    p.value()
}

/// Reads ECMAScript's format as far as the text has it: the first token that is not part of it, or None when the text can
/// be no date at all.
fn iso(c: &mut Scanner, p: &mut Parts) -> Option<Token> {
    if c.sign() {
        let sign = c.take();
        let Some(year) = c.digits(6) else { return Some(sign) };
        c.take();
        let minus = sign == Token::Symbol(b'-');
        if minus && year == 0 {
            return Some(sign);
        }
        p.add_day(if minus { -year } else { year });
    } else if let Some(year) = c.digits(4) {
        c.take();
        p.add_day(year);
    } else {
        return Some(c.take());
    }
    for most in [12, 31] {
        if !c.skip(b'-') {
            break;
        }
        match c.digits(2) {
            Some(n) if 1 <= n && n <= most => p.add_day(n),
            _ => return Some(c.take()),
        };
        c.take();
    }
    if matches!(c.next, Token::Word(Word::Separator, _)) {
        c.take();
        iso_time(c, p)?;
    } else if c.next != Token::End {
        return Some(c.take());
    }
    p.iso = true;
    Some(Token::End)
}

fn iso_time(c: &mut Scanner, p: &mut Parts) -> Option<()> {
    let hour = c.take_digits(2, 24)?;
    let most = if hour == 24 { 0 } else { 59 };
    p.add_time(hour);
    if !c.skip(b':') {
        return None;
    }
    p.add_time(c.take_digits(2, most)?);
    if c.skip(b':') {
        p.add_time(c.take_digits(2, most)?);
        if c.skip(b'.') {
            match c.take() {
                Token::Number(n, _) if hour == 24 && n > 0 => return None,
                Token::Number(n, len) => p.add_time(milliseconds(n, len)),
                _ => return None,
            };
        }
    }
    if matches!(c.next, Token::Word(Word::Zone(_), 1)) {
        c.take();
        p.set_zone(0);
    } else if c.sign() {
        p.sign = if c.take() == Token::Symbol(b'+') { 1 } else { -1 };
        let (hour, minute) = match c.take_digits(4, 9999) {
            Some(both) => (both / 100, both % 100),
            None => {
                let hour = c.take_digits(2, 23)?;
                if !c.skip(b':') {
                    return None;
                }
                (hour, c.take_digits(2, 59)?)
            }
        };
        if hour > 23 || minute > 59 {
            return None;
        }
        (p.hour, p.minute) = (Some(hour), Some(minute));
    }
    if c.next == Token::End {
        Some(())
    } else {
        None
    }
}

/// Reads the rest of a text from a token on.
fn legacy(c: &mut Scanner, p: &mut Parts, first: Token) -> Option<()> {
    let mut token = first;
    let mut any_number = p.days > 0;
    loop {
        match token {
            Token::End => return Some(()),
            Token::Number(n, _) => {
                any_number = true;
                number(c, p, n)?;
            }
            Token::Word(Word::Half(h), _) if p.times > 0 => p.half = Some(h),
            Token::Word(Word::Month(m), _) => {
                p.month = Some(m);
                c.skip(b'-');
            }
            Token::Word(Word::Zone(h), _) if any_number => p.set_zone(h),
            Token::Word(..) if any_number || matches!(c.next, Token::Number(..)) => return None,
            Token::Symbol(s @ (b'+' | b'-')) if p.is_utc() || p.times > 0 => {
                any_number = true;
                offset(c, p, if s == b'+' { 1 } else { -1 })?;
            }
            Token::Symbol(b'+' | b'-' | b')') if any_number => return None,
            _ => {}
        }
        token = c.take();
    }
}

fn number(c: &mut Scanner, p: &mut Parts, n: i32) -> Option<()> {
    if c.skip(b':') {
        if c.skip(b':') {
            if p.times > 0 {
                return None;
            }
            p.add_time(n);
            p.add_time(0);
        } else {
            if !p.add_time(n) {
                return None;
            }
            c.skip(b'.');
        }
        return Some(());
    }
    if c.skip(b'.') && p.wants_time(n) {
        p.add_time(n);
        let Token::Number(ms, len) = c.take() else { return None };
        p.end_time(milliseconds(ms, len));
    } else if p.hour.is_some() && p.minute.is_none() && n < 60 {
        p.minute = Some(n);
    } else if p.wants_time(n) {
        p.end_time(n);
        let ends = matches!(c.next, Token::End | Token::Space | Token::Word(Word::Zone(_), 1)) || c.sign();
        if !ends {
            return None;
        }
    } else {
        if !p.add_day(n) {
            return None;
        }
        c.skip(b'-');
    }
    Some(())
}

/// The offset from UTC behind a sign.
fn offset(c: &mut Scanner, p: &mut Parts, sign: i32) -> Option<()> {
    p.sign = sign;
    let (mut n, mut len) = (0, 0);
    if let Token::Number(v, l) = c.next {
        (n, len) = (v, l);
        c.take();
    }
    if c.next == Token::Symbol(b':') {
        p.hour = Some(n);
        p.minute = None;
        return Some(());
    }
    (p.hour, p.minute) = match len {
        1 | 2 => (Some(n), Some(0)),
        3 | 4 => (Some(n / 100), Some(n % 100)),
        _ => return None,
    };
    Some(())
}
