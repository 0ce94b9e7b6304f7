//! Dates as texts: ECMAScript's, and those of the locale en-US.

use super::date::this_time;
use super::locale;
use crate::date::{Fields, DAYS, MONTHS};
use crate::error;
use crate::mem::Rt;
use crate::native;
use crate::num::Text;
use crate::utf8::from_str;
use crate::value::{R, V};
use core::fmt::Write;

type Line = Text<96>;

/// Writes cannot fail: the longest text is shorter than a line.
fn text(rt: &mut Rt, line: &Line) -> R<V> {
    match core::str::from_utf8(line.bytes()) {
        Ok(t) => Ok(from_str(rt, t)?.v()),
        Err(_) => Err(rt.internal()),
    }
}

fn write_year(t: &mut Line, year: i64) {
    let sign = if year < 0 { "-" } else { "" };
    let _ = write!(t, "{sign}{:04}", year.unsigned_abs());
}

fn write_date(t: &mut Line, f: &Fields) {
    let _ = write!(t, "{} {} {:02} ", DAYS[f.weekday as usize % 7], MONTHS[f.month as usize % 12], f.day);
    write_year(t, f.year);
}

fn write_time(t: &mut Line, f: &Fields) {
    let _ = write!(t, "{:02}:{:02}:{:02} GMT+0000 (Coordinated Universal Time)", f.hour, f.minute, f.second);
}

/// A method that gives a text of a valid date.
fn shown(rt: &mut Rt, this: V, who: &'static str, write: fn(&mut Line, &Fields)) -> R<V> {
    let t = this_time(rt, this, who)?;
    show(rt, t, write)
}

fn show(rt: &mut Rt, t: f64, write: fn(&mut Line, &Fields)) -> R<V> {
    rt.charge(2)?;
    if t.is_nan() {
        return Ok(rt.str8(b"Invalid Date")?.v());
    }
    let mut line = Line::new();
    write(&mut line, &Fields::of(t));
    text(rt, &line)
}

fn both(t: &mut Line, f: &Fields) {
    write_date(t, f);
    t.push(b' ');
    write_time(t, f);
}

/// The text of the clock, which Date gives when it is called.
pub(super) fn now(rt: &mut Rt) -> R<V> {
    let now = rt.host.now;
    show(rt, now, both)
}

pub fn to_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    shown(rt, this, "Date.prototype.toString", both)
}

pub fn to_date_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    shown(rt, this, "Date.prototype.toDateString", write_date)
}

pub fn to_time_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    shown(rt, this, "Date.prototype.toTimeString", write_time)
}

pub fn to_utc_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    shown(rt, this, "Date.prototype.toUTCString", |t, f| {
        let _ = write!(t, "{}, {:02} {} ", DAYS[f.weekday as usize % 7], f.day, MONTHS[f.month as usize % 12]);
        write_year(t, f.year);
        let _ = write!(t, " {:02}:{:02}:{:02} GMT", f.hour, f.minute, f.second);
    })
}

pub fn to_iso_string(rt: &mut Rt, this: V, _args: &[V]) -> R<V> {
    let t = this_time(rt, this, "Date.prototype.toISOString")?;
    if t.is_nan() {
        return Err(error::throw_text(rt, native::RANGE_ERROR_PROTO, "Invalid time value"));
    }
    rt.charge(2)?;
    let f = Fields::of(t);
    let mut line = Line::new();
    let _ = match f.year {
        0..=9999 => write!(line, "{:04}", f.year),
        y => write!(line, "{}{:06}", if y < 0 { '-' } else { '+' }, y.unsigned_abs()),
    };
    let _ = write!(line, "-{:02}-{:02}T", f.month + 1, f.day);
    let _ = write!(line, "{:02}:{:02}:{:02}.{:03}Z", f.hour, f.minute, f.second, f.ms);
    Ok(rt.str8_clean(line.bytes())?.v())
}

fn locale_date(t: &mut Line, f: &Fields) {
    let _ = write!(t, "{}/{}/{}", f.month + 1, f.day, f.year);
}

fn locale_time(t: &mut Line, f: &Fields) {
    let hour = if f.hour % 12 == 0 { 12 } else { f.hour % 12 };
    let half = if f.hour < 12 { "AM" } else { "PM" };
    let _ = write!(t, "{hour}:{:02}:{:02} {half}", f.minute, f.second);
}

/// A method of the default locale: another one, or options, stop.
fn in_locale(rt: &mut Rt, this: V, args: &[V], who: &'static str, write: fn(&mut Line, &Fields)) -> R<V> {
    let t = this_time(rt, this, who)?;
    if !locale::is_default(args) {
        return Err(rt.api("a date in another locale or with options"));
    }
    let years = who != "Date.prototype.toLocaleTimeString";
    if years && t.is_finite() && Fields::of(t).year < 1 {
        return Err(rt.api("a date before the year 1 in a locale"));
    }
    show(rt, t, write)
}

pub fn to_locale_date_string(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    in_locale(rt, this, args, "Date.prototype.toLocaleDateString", locale_date)
}

pub fn to_locale_time_string(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    in_locale(rt, this, args, "Date.prototype.toLocaleTimeString", locale_time)
}

pub fn to_locale_string(rt: &mut Rt, this: V, args: &[V]) -> R<V> {
    in_locale(rt, this, args, "Date.prototype.toLocaleString", |t, f| {
        locale_date(t, f);
        t.all(b", ");
        locale_time(t, f);
    })
}
